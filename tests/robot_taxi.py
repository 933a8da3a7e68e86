"""A short article for the tests in a reader's folder, started and filled by the commands."""

from __future__ import annotations

from pathlib import Path

from click.testing import Result

from tests.conftest import ROOT, Run

TEXT = ROOT / "tests" / "articles" / "robot-taxi.txt"
FOLDER = TEXT.with_suffix("")
"""The folder that the commands below make from it, stored as a reader would store it."""

NEW = [
    ["--title-en", "Robot taxis in Busan", "--title-ko", "부산 로봇택시"],
    ["--year", "2024", "--author", "ha-jimin", "Ha Jimin", "하지민"],
]
INVESTMENT = [
    "investment-harbor-labs",
    "Investment",
    "Harbor Labs' investment in Busan",
    "하버 랩스의 부산 투자",
]
COMPANY = ["harbor-labs", "Company", "Harbor Labs", "하버 랩스"]
FOUNDER = ["dr-ahn", "Person", "Dr. Ahn", "안 박사"]
FACTS = [  # passage, subject, property, object, further options
    ("p03s1", INVESTMENT[0], "agent", "harbor-labs", ["--new", *INVESTMENT, "--new", *COMPANY]),
    ("robot-taxi/p03s1", "하버 랩스의 부산 투자", "금액", "1,250,000", []),
    ("robot-taxi/p03s1", INVESTMENT[0], "schema:currency", "USD", []),
    ("p03s1", INVESTMENT[0], "bound", "exactly", []),
    ("p03s1", INVESTMENT[0], "진행 상태", "planned", []),
    ("p03s1", INVESTMENT[0], "printed as", "1.25 million dollars", []),
    ("p03s1", INVESTMENT[0], "destination", "한국", []),
    ("p03s2", "Harbor Labs", "founder", "dr-ahn", ["--new", *FOUNDER]),
]


PARAPHRASES = {  # passage: in English, in Korean
    "p01s1": ("Heading: Busan's robot taxis start next year.", "제목: 부산 로봇택시의 운행은 내년부터."),
    "p02s1": ("Busan means to run fifty of them from 2025 on.", "부산은 2025년부터 쉰 대를 굴리려 한다."),
    "p02s2": ("Their cost, and the Korean maker of the cars.", "드는 돈과 차를 만드는 국내 기업."),
    "p02s3": ("The mayor puts safety before speed.", "시장은 속도보다 안전을 앞세운다."),
    "p03s1": ("A US start-up puts 1.25 million dollars in.", "미국 스타트업이 125만 달러를 댄다."),
    "p03s2": ("Its founder is a former Samsung employee.", "창업자는 삼성에서 일한 적이 있다."),
    "p03s3": ("She is fond of wet weather.", "그는 궂은 날씨를 반긴다."),
    "p04s1": ("Caption 1: how long the test section is.", "그림 1 설명: 시험 구간이 얼마나 긴가."),
    "p05s1": ("Heading: the reasons for Busan.", "제목: 부산을 고른 까닭."),
    "p06s1": ("Wide streets, little rain.", "도로 폭과 적은 강수."),
    "p07s1": ("There are private roads at the harbour.", "항만에 사유 도로가 있다."),
    "p08s1": ("France does much the same.", "프랑스의 길도 다르지 않다."),
    "p08s2": ("A trial in Paris is over, its outcome unknown.", "파리의 시험은 끝났으나 성과는 알 수 없다."),
    "p09s1": ("A line between text and notes.", "글과 각주 사이의 선."),
    "p10s1": ("Note 1: a yearly report of the maker.", "각주 1: 제조사의 연간 보고서."),
}


def write(run: Run, place: Path) -> Path:
    """Start the article in *place*, add its facts and paraphrases, and return its folder."""
    options = [part for pair in NEW for part in pair]
    done = run("article", "new", "robot-taxi", str(TEXT), "--articles", str(place), *options)
    assert done.exit_code == 0, done.output
    for fact in FACTS:
        done = add(run, place, *fact)
        assert done.exit_code == 0, (fact, done.output)
    for passage, (en, ko) in PARAPHRASES.items():
        done = describe(run, place, passage, "--en", en, "--ko", ko)
        assert done.exit_code == 0, (passage, done.output)
    done = describe(run, place, "p03s1", "p03s2", "--checked-by", "Ha Jimin", "--checked", "2024-06-30")
    assert done.exit_code == 0, done.output
    return place / "robot-taxi"


def add(run: Run, place: Path, passage: str, subject: str, prop: str, value: str, more: list[str]) -> Result:
    given = ["--passage", passage, "--subject", subject, "--property", prop, "--object", value]
    return run("article", "add", "--articles", str(place), *given, "--by", "Lee Sua", *more)


def describe(run: Run, place: Path, *options: str) -> Result:
    return run("article", "describe", *options, "--articles", str(place))
