/** The Korean messages of questions and answers. */

/** @satisfies {Partial<import("./filled.js").Filled> & Record<string, unknown>} */
export const asking = {
  askTab: "질문",
  askNote: (count) => `그래프가 답하는 질문 ${count}개입니다. 행마다 근거 문장이 있습니다.`,
  whichQuestion: "질문 찾기: 돈, 정책, 사람 …",
  allQuestions: "모든 질문",
  changeQuestion: "질문 바꾸기",
  noQuestion: (name) => `“${name}”이라는 질문은 없습니다.`,
  starting: "질의 엔진을 시작하는 중 …",
  notStarted: "이 브라우저에서는 질의 엔진을 시작할 수 없습니다. 그림과 글, 표는 그대로 볼 수 있습니다.",
  answering: "답을 찾는 중 …",
  closeAnswer: "답 닫기",
  rowsOfAnswer: "답의 행",
  answer: "답",
  questions: "질문",
  understanding: (seconds) => `질문을 찾는 중 …${seconds ? ` ${seconds}초` : ""}`,
  orElse: "또는",
  nearest: "가장 가까운 질문",
  noneAnswers: (unknown, [denied]) =>
    unknown.length
      ? `이에 맞는 질문이 없습니다. ${unknown.map((name) => `“${name}”`).join(", ")}: 여기에 없는 이름입니다.`
      : denied
        ? `이에 맞는 질문이 없습니다. “${denied}”: 부정하는 말이 들어 있습니다. 글이 부정하는 내용을 묻는 질문은 따로 있습니다.`
        : "이에 맞는 질문이 없습니다.",
  saidAs: (sentence) => `물은 말: “${sentence}”`,
  leftAside: (words) => `반영하지 못한 말: ${words.map((word) => `“${word}”`).join(", ")}.`,
  mayMean: "이런 뜻일 수도 있습니다:",
  rows: (count) => `${count}행`,
  forExample: "예:",
  drop: "빼기",
  whyRow: (row, mark) => `${row}행의 근거${mark ? `, ${mark} 표시` : ""}`,
  cite: "인용 표기",
  copy: "복사",
  copied: "복사됨",
  alsoAsked: (names, more) => `이에 포함되는 것도 함께 물었습니다: ${names}${more > 0 ? ` 외 ${more}개` : ""}.`,
  besides: "그 밖에",
  emptyColumns: (names) => `값이 하나도 없는 열 ${names.length}개는 뺐습니다: ${names.join(", ")}.`,
  addOnce: (amounts, more) =>
    `같은 금액이 여러 행에 나옵니다. 더할 때는 한 번만 세세요: ${amounts.map(({ name, amount, rows }) => `${name}(${amount}, ${rows}개 행)`).join(", ")}${more > 0 ? ` 외 ${more}개` : ""}.`,
  noEvidence: "이 질문은 행마다 근거 문장을 가려낼 수 없습니다.",
  ended: (seconds) => `${seconds}초 안에 답이 나오지 않아 멈췄습니다. 질문을 좁혀 다시 물어보세요.`,
  broke:
    "이 질의에서 엔진이 멈췄습니다. 다음 질문에서 다시 시작합니다. 괄호가 수백 겹이거나 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 그럴 수 있습니다. 정렬은 STR(?x)로 해 보세요.",
  refused: (word) =>
    /^(SERVICE|FROM|LOAD)$/.test(word)
      ? `${word}은(는) 이 그래프 밖으로 나가려 하므로 거부했습니다. 그래프 안의 것만 물을 수 있습니다.`
      : `${word}은(는) 그래프를 바꾸려 하므로 거부했습니다. SELECT, ASK, CONSTRUCT, DESCRIBE로 묻기만 할 수 있습니다.`,
  served: ({ status, seconds, cut, said }) => {
    const again = seconds ? `${seconds}초 뒤에 다시 물어보세요` : "잠시 뒤에 다시 물어보세요";
    if (cut) return `서버는 ${cut}행까지만 주는데 답이 그보다 많습니다. 질문을 좁히거나 LIMIT을 쓰세요.`;
    if (status === 0) return "서버에 연결할 수 없습니다. 서버가 켜져 있는지 확인하세요.";
    if (status === 429) return `서버가 지금은 질문을 더 받지 않습니다. ${again}.`;
    if (status === 504) return "시간이 너무 오래 걸려 서버가 답을 중단했습니다. 질문을 좁혀 다시 물어보세요.";
    if (status === 503) return `서버가 답하지 못했습니다. 질문이 몰렸거나 이 질문이 너무 큽니다. ${again}.`;
    return `서버가 질문을 거부했습니다(${status}). ${said}`;
  },
  notGiven: ({ parameter, text, why, others }) =>
    ({
      strange: `이 질문에는 “${parameter}” 항목이 없습니다${others.length ? `. 있는 것: ${others.join(", ")}` : ""}.`,
      several: `“${text}”라는 이름이 여럿입니다: ${others.join(", ")}. 이 가운데 하나를 고르세요.`,
      malformed: `“${text}”은(는) 여기에 맞는 값이 아닙니다. ${others[0]}처럼 쓰세요.`,
      single: `“${parameter}” 항목에는 값을 하나만 넣을 수 있습니다. 넣은 값: ${text}`,
      question: `“${text}”라는 질문은 없습니다.`,
      unknown: `여기에 넣을 수 있는 것 가운데 “${text}”라는 이름은 없습니다.`,
    })[why],
  mistake: ({ line, column, why, words }) => {
    const [first = ""] = words;
    const what = {
      form: "SELECT, ASK, CONSTRUCT, DESCRIBE 가운데 하나로 시작해야 합니다.",
      prefix: `접두사 ${first}:의 PREFIX 줄이 없습니다. 맨 위에 넣으세요.`,
      reason: `${first}.`,
      signs: `여기에 올 수 없습니다. 올 수 있는 것: ${words.join(" ")}`,
      unread: "여기서부터 읽을 수 없습니다.",
    }[why];
    return `${line}행 ${column}열: ${what}`;
  },
  asThePicture: "그림에서 이것만 보기",
  apart: "행마다 한 글의 내용이며, 글끼리 더하지 않았습니다.",
  mixed: "여러 글에 한꺼번에 물어, 모두를 함께 세거나 더한 답입니다.",
  noRows: "결과 없음. 이에 관해 그래프가 말하는 것이 없습니다.",
  oneCurrency: "직접 정한 환율로 한 통화로 환산해 보기",
  ownRates: "글에는 환율이 없습니다. 직접 넣은 환율로 그린 값은 어림값이며 글의 수치가 아닙니다.",
  commonCurrency: "환산할 통화",
  rateDate: "환율의 날짜",
  worth: (other, common) => `1 ${other}의 값(${common})`,
  convert: "이 통화로 그리기",
  ownCurrencies: "통화마다 따로 보기",
  otherRows: "결과가 있는 다른 질문",
  notAllAsked: "1초 안에 모든 질문을 물어보지는 못했습니다.",
  copyCommand: "근거를 알려 주는 명령 복사",
  ownEvidence:
    "직접 쓴 SPARQL의 근거 문장은 이 페이지에서 찾지 않습니다. 명령줄의 `sovkg sparql --why`로 볼 수 있습니다.",
  ownQuery: "직접 쓰는 SPARQL",
  ownNote:
    "이 그래프에 SPARQL 1.1로 묻습니다. SELECT는 표로, CONSTRUCT는 그림으로 나옵니다. SERVICE, FROM, LOAD는 거부하며, 질의는 그래프 밖으로 나가지 않습니다.",
  run: "실행",
  yes: "예",
  no: "아니요",
  "topic-absence": "말하지 않은 것",
  "topic-capability": "역량",
  "topic-checks": "오류와 점검",
  "topic-companies": "기업",
  "topic-infrastructure": "인프라",
  "topic-money": "돈",
  "topic-people": "사람",
  "topic-policy": "정책",
  "topic-text": "글",
  "topic-time": "시간",
};
