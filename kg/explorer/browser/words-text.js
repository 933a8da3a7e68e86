"use strict";

/** What the page says about the article's text and the reader's own file of it, in each language. */
Object.assign(WORDS.en, {
  unfound: "Your file does not have this sentence as the graph knows it.",
  readHere: "read it in the text",
  where: (paragraph, sentence) => `paragraph ${paragraph}, sentence ${sentence}`,
  textTitle: "The article, sentence by sentence",
  textHelp: "Choose a sentence and the picture lights up what it states; arrow keys go on.",
  paraphrased: "These sentences are paraphrases, not the article's words.",
  noText: "This graph names no passages.",
  told: "What it states:",
  nothingStated: "No statements of this sentence are in this page.",
  previous: "Previous sentence",
  next: "Next sentence",
  sentenceOf: (paragraph, place, all) => `${paragraph ? `paragraph ${paragraph}, ` : ""}${place} of ${all}`,
  jump: "Go to a heading",
  isVerified: ", verified in your file",
  isDifferent: ", different in your file",
  paragraph: (number) => `Paragraph ${number}`,
  ownFile: "Open the article …",
  otherFile: "Open another file …",
  fileNote: "If you have the article as a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each checked by its SHA-256. The file stays on this computer.",
  fileTook({ wrong, name, found, of, first, differs, undone, moved }, where) {
    const at = (passage) => `${passage.name} (${where(passage)})`;
    const wrongs = {
      several: "Several files at once; bring one, the article's text.",
      folder: `“${name}” is a folder; bring the text file itself.`,
      large: `“${name}” is larger than 64 MiB, and so not the article's text.`,
      void: `“${name}” is empty.`,
      unreadable: `“${name}” cannot be read.`,
      noText: `“${name}” is no UTF-8 text; save the article as plain text in UTF-8.`,
    };
    if (wrong) return `${wrongs[wrong]} Nothing has changed.`;
    if (!of) return "This graph has no sentences to compare the file with.";
    if (!found) return `“${name}” has none of the ${of} sentences; it differs from ${at(first)} on. Is it the article's text, unchanged?`;
    const habits = { mark: "a byte order mark at its beginning", lineEnds: "other line ends (CRLF or CR)", decomposed: "decomposed letters (NFD)" };
    const read = undone.length ? ` As it is, the file differs from ${at(first)} on: it has ${undone.map((one) => habits[one]).join(" and ")}, which the page has put right.` : "";
    const elsewhere = moved ? ` ${moved} of them ${moved === 1 ? "stands" : "stand"} at another place than in the text that the graph was made from.` : "";
    if (found === of) return `All ${of} sentences verified.${elsewhere}${read}`;
    return `${found} of ${of} sentences verified.${elsewhere} The first that differs is ${at(differs)}.${read} Only what is verified is quoted.`;
  },
});
Object.assign(WORDS.ko, {
  unfound: "이 파일의 이 문장은 그래프가 아는 것과 다르다.",
  readHere: "글에서 읽기",
  where: (paragraph, sentence) => `${paragraph}번째 문단 ${sentence}번째 문장`,
  textTitle: "문장마다 읽는 글",
  textHelp: "문장을 고르면 그 문장이 말하는 것이 그림에 밝게 보인다. 화살표 키로 이어 읽는다.",
  paraphrased: "이 문장들은 풀어쓴 말이며 글에 적힌 말이 아니다.",
  noText: "이 그래프에는 구절이 없다.",
  told: "이 문장이 말하는 것:",
  nothingStated: "이 문장의 진술은 이 페이지에 없다.",
  previous: "앞 문장",
  next: "다음 문장",
  sentenceOf: (paragraph, place, all) => `${paragraph ? `${paragraph}번째 문단, ` : ""}${all}문장 중 ${place}번째`,
  jump: "소제목으로 가기",
  isVerified: ", 파일에서 확인됨",
  isDifferent: ", 파일에서 다름",
  paragraph: (number) => `${number}번째 문단`,
  ownFile: "글 파일 열기 …",
  otherFile: "다른 파일 열기 …",
  fileNote: "글을 텍스트 파일로 갖고 있으면 열거나 페이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
  fileTook({ wrong, name, found, of, first, differs, undone, moved }, where) {
    const at = (passage) => `${passage.name}(${where(passage)})`;
    const wrongs = {
      several: "파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",
      folder: `‘${name}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,
      large: `‘${name}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
      void: `‘${name}’은(는) 빈 파일이다.`,
      unreadable: `‘${name}’을(를) 읽을 수 없다.`,
      noText: `‘${name}’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`,
    };
    if (wrong) return `${wrongs[wrong]} 바뀐 것은 없다.`;
    if (!of) return "이 그래프에는 파일과 견줄 문장이 없다.";
    if (!found) return `‘${name}’에는 문장 ${of}개 중 어느 것도 없다. ${at(first)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;
    const habits = { mark: "맨 앞에 바이트 순서 표시가 있다", lineEnds: "줄 끝이 다르다(CRLF 또는 CR)", decomposed: "글자가 분해되어 있다(NFD)" };
    const read = undone.length ? ` 파일 그대로는 ${at(first)}부터 다르다. ${undone.map((one) => `${habits[one]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.` : "";
    const elsewhere = moved ? ` 그중 ${moved}개는 그래프를 만든 글과 다른 자리에 있다.` : "";
    if (found === of) return `문장 ${of}개를 모두 확인하였다.${elsewhere}${read}`;
    return `문장 ${of}개 중 ${found}개를 확인하였다.${elsewhere} 처음으로 다른 문장은 ${at(differs)}이다.${read} 확인된 문장만 인용한다.`;
  },
});
