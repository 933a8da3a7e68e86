/** The Korean messages about the reader's own file of the article. */

/** @type {typeof import("./own-file-en.js").ownFile} */
export const ownFile = {
  ownFile: "글 파일 열기 …",
  otherFile: "다른 파일 열기 …",
  fileNote:
    "글을 텍스트 파일로 갖고 있으면 열거나 페이지 위에 끌어다 놓으세요. 글의 문장이 풀어 쓴 문장 옆에 나오고, 하나하나 SHA-256으로 확인됩니다. 파일은 이 컴퓨터 밖으로 전송되지 않습니다.",
  fileWrong(wrong, name) {
    const wrongs = {
      several: "파일이 여럿입니다. 글의 텍스트 파일 하나만 여세요.",
      folder: `‘${name}’은(는) 폴더입니다. 텍스트 파일을 여세요.`,
      large: `‘${name}’은(는) 64MiB보다 커서 글의 텍스트일 수 없습니다.`,
      void: `‘${name}’은(는) 빈 파일입니다.`,
      unreadable: `‘${name}’을(를) 읽을 수 없습니다.`,
      noText: `‘${name}’은(는) UTF-8 텍스트가 아닙니다. 글을 UTF-8 텍스트로 저장하세요.`,
    };
    return `${wrongs[wrong]} 바뀐 것은 없습니다.`;
  },
  fileRead({ found, of, first, differs, undone, moved }, name, where) {
    /** @param {Passage | undefined} passage */
    const at = (passage) => (passage ? `${passage.name}(${where(passage)})` : "");
    if (!of) return "이 그래프에는 파일과 비교할 문장이 없습니다.";
    if (!found)
      return `‘${name}’에는 문장 ${of}개 중 어느 것도 없습니다. ${at(first)}부터 다릅니다. 고치지 않은 글의 텍스트인지 확인하세요.`;
    const habits = {
      mark: "맨 앞에 바이트 순서 표시가 있습니다",
      lineEnds: "줄바꿈 문자가 다릅니다(CRLF 또는 CR)",
      decomposed: "글자가 분해되어 있습니다(NFD)",
    };
    const read = undone.length
      ? ` 파일이 ${at(first)}부터 다릅니다. ${undone.map((one) => `${habits[one]}.`).join(" ")} 페이지가 이를 바로잡아 읽었습니다.`
      : "";
    const elsewhere = moved ? ` 그중 ${moved}개는 그래프를 만든 글과 다른 자리에 있습니다.` : "";
    if (found === of) return `문장 ${of}개를 모두 확인했습니다.${elsewhere}${read}`;
    return `문장 ${of}개 중 ${found}개를 확인했습니다.${elsewhere} 처음으로 다른 문장은 ${at(differs)}입니다.${read} 확인된 문장만 인용합니다.`;
  },
};
