/** A stub for modules that the chart templates never call: maps, dates, files, selections. */
module.exports = {};
