/** Names that are searched: labels of both languages, aliases, identifiers; parts of Hangul, initials. */
export function makeIndex(data, graph) {
  const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  const NOWHERE = 5;
  // Letters without case and marks; Hangul falls into its parts, so that half a syllable finds.
  const plain = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const initials = (name) => [...name].map((letter) => {
    const syllable = letter.codePointAt(0) - 0xac00;
    return syllable >= 0 && syllable < 11172 ? INITIALS[Math.floor(syllable / 588)] : letter;
  }).join("");
  const names = data.nodes.map((_, place) => {
    const { label, names: others = [], name, same = [] } = data.things[place];
    const all = [label, others].flat();
    const ids = [name, ...same].map((id) => plain(id.split(/[:/#]/).at(-1)));
    return { plain: [...all.map(plain), ...ids], initials: all.map(initials).filter((short) => /[ㄱ-ㅎ]/.test(short)) };
  });

  /** 0 for the very name, 1 for its beginning, 2 for that of a word, 3 for anywhere, 5 for nowhere. */
  function rank(name, wanted) {
    const place = name.indexOf(wanted);
    if (place < 0) return NOWHERE;
    if (name === wanted) return 0;
    if (place === 0) return 1;
    return name.includes(` ${wanted}`) ? 2 : 3;
  }

  return function find(query, most = 12) {
    const typed = query.trim().normalize("NFC");
    const wanted = plain(typed);
    if (!wanted) return [];
    const consonants = /^[ㄱ-ㅎ]+$/.test(typed);
    return names
      .map((own, place) => [Math.min(...(consonants ? own.initials : own.plain).map((name) => rank(name, consonants ? typed : wanted)), NOWHERE), place])
      .filter(([found]) => found < NOWHERE)
      .sort((a, b) => a[0] - b[0] || graph.isIdea(a[1]) - graph.isIdea(b[1]) || graph.at[b[1]].length - graph.at[a[1]].length || a[1] - b[1])
      .slice(0, most)
      .map(([, place]) => place);
  };
}
