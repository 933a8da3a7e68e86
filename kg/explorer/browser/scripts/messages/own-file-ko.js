/** The Korean messages about the reader's own file of the article. */

/** @type {typeof import("./own-file-en.js").ownFile} */
export const ownFile = {
  ownFile: "글 파일 열기 …",
  otherFile: "다른 파일 열기 …",
  fileNote:
    "글을 텍스트 파일로 갖고 있으면 열거나 페이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
  fileWrong(wrong, name) {
    const wrongs = {
      several: "파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",
      folder: `‘${name}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,
      large: `‘${name}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
      void: `‘${name}’은(는) 빈 파일이다.`,
      unreadable: `‘${name}’을(를) 읽을 수 없다.`,
      noText: `‘${name}’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`,
    };
    return `${wrongs[wrong]} 바뀐 것은 없다.`;
  },
  fileRead({ found, of, first, differs, undone, moved }, name, where) {
    /** @param {import("../data/payload.js").Passage | undefined} passage */
    const at = (passage) => (passage ? `${passage.name}(${where(passage)})` : "");
    if (!of) return "이 그래프에는 파일과 견줄 문장이 없다.";
    if (!found)
      return `‘${name}’에는 문장 ${of}개 중 어느 것도 없다. ${at(first)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;
    const habits = {
      mark: "맨 앞에 바이트 순서 표시가 있다",
      lineEnds: "줄 끝이 다르다(CRLF 또는 CR)",
      decomposed: "글자가 분해되어 있다(NFD)",
    };
    const read = undone.length
      ? ` 파일 그대로는 ${at(first)}부터 다르다. ${undone.map((one) => `${habits[one]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`
      : "";
    const elsewhere = moved ? ` 그중 ${moved}개는 그래프를 만든 글과 다른 자리에 있다.` : "";
    if (found === of) return `문장 ${of}개를 모두 확인하였다.${elsewhere}${read}`;
    return `문장 ${of}개 중 ${found}개를 확인하였다.${elsewhere} 처음으로 다른 문장은 ${at(differs)}이다.${read} 확인된 문장만 인용한다.`;
  },
};
