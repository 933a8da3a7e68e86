"""A short article of the tests' own, in a reader's folder: started and filled by the commands themselves."""

from __future__ import annotations

from pathlib import Path

from click.testing import Result

from tests.conftest import ROOT, Run

TEXT = ROOT / "tests" / "articles" / "robot-taxi.txt"
FOLDER = TEXT.with_suffix("")
"""What the commands below make of it, kept as a reader would keep it."""

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
    ("p03s1", INVESTMENT[0], "investor", "harbor-labs", ["--new", *INVESTMENT, "--new", *COMPANY]),
    ("robot-taxi/p03s1", "하버 랩스의 부산 투자", "금액", "1,250,000", []),
    ("robot-taxi/p03s1", INVESTMENT[0], "sai:currency", "USD", []),
    ("p03s1", INVESTMENT[0], "bound", "exactly", []),
    ("p03s1", INVESTMENT[0], "진행 상태", "planned", []),
    ("p03s1", INVESTMENT[0], "printed as", "1.25 million dollars", []),
    ("p03s1", INVESTMENT[0], "destination", "한국", []),
    ("p03s2", "Harbor Labs", "founder", "dr-ahn", ["--new", *FOUNDER]),
]


def write(run: Run, place: Path) -> Path:
    """Start the article in *place*, add its facts, and return its folder."""
    options = [part for pair in NEW for part in pair]
    done = run("article", "new", "robot-taxi", str(TEXT), "--articles", str(place), *options)
    assert done.exit_code == 0, done.output
    for fact in FACTS:
        done = add(run, place, *fact)
        assert done.exit_code == 0, (fact, done.output)
    return place / "robot-taxi"


def add(run: Run, place: Path, passage: str, subject: str, prop: str, value: str, more: list[str]) -> Result:
    given = ["--passage", passage, "--subject", subject, "--property", prop, "--object", value]
    return run("article", "add", "--articles", str(place), *given, "--by", "Lee Sua", *more)
