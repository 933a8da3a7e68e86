/** What the page has along and opens only when it is wanted: gzipped, in base64. */

/** @param {string} travelled */
export async function opened(travelled) {
  const bytes = Uint8Array.from(atob(travelled), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
