/** In place of what the templates of charts never call: maps, dates, files, selections. */
module.exports = {};
