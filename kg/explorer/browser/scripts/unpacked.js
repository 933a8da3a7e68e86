/** Unpacking of the page's embedded blocks: gzip in base 85, as kg/explorer/packing/blocks.py writes them. */

const FIRST = 42; // the code of the digit zero; "!" and "#" replace "<" and ">"
/** @type {Record<number, number>} */
const INSTEAD = { 33: 60, 35: 62 };
const LAST = 126; // the code of the greatest digit, with which an incomplete last group is padded

/** @param {string} travelled */
function bytesOf(travelled) {
  const view = new DataView(new ArrayBuffer(4 * Math.ceil(travelled.length / 5)));
  for (let place = 0; place < travelled.length; place += 5) {
    let value = 0;
    for (let digit = place; digit < place + 5; digit += 1) {
      const code = digit < travelled.length ? travelled.charCodeAt(digit) : LAST;
      value = value * 85 + (code < FIRST ? INSTEAD[code] : code) - FIRST;
    }
    view.setUint32((4 * place) / 5, value);
  }
  return new Uint8Array(view.buffer, 0, Math.floor((4 * travelled.length) / 5));
}

/** @param {string} travelled */
export async function unpacked(travelled) {
  const stream = new Blob([bytesOf(travelled)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
