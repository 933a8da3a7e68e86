"""Messages must use the singular for a count of one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.text.counts import Count
from tests.conftest import Run


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{Count(1):row}", "1 row"),
        (f"{Count(0):row}", "0 rows"),
        (f"{Count(2000):row}", "2,000 rows"),
        (f"{Count(1):erratum|errata}", "1 erratum"),
        (f"{Count(3):erratum|errata}", "3 errata"),
        (f"{Count(1234)}", "1,234"),
        (f"{Count(1):rule holds|rules hold}", "1 rule holds"),
    ],
)
def test_a_count_agrees_with_its_noun(text: str, expected: str) -> None:
    assert text == expected


ONE = '<urn:a> <urn:p> "007"^^<http://www.w3.org/2001/XMLSchema#integer> .'
SHAPE = (
    "@prefix sh: <http://www.w3.org/ns/shacl#> . "
    "<urn:s> a sh:NodeShape ; sh:targetNode <urn:a> ; sh:message 'x' ; "
    "sh:property [ sh:path <urn:%s> ; sh:minCount 1 ] ."
)
PLURALS = (
    r"\b1 (?:bytes|characters|errata|literals|passages|rows|rules|sentences|shapes|statements|violations)\b"
)


def test_no_command_counts_one_in_the_plural(run: Run, tmp_path: Path) -> None:
    data, text, places = tmp_path / "one.nt", tmp_path / "one.txt", str(tmp_path / "articles")
    data.write_text(ONE)
    text.write_text("A city buys a taxi.")
    for name in ("p", "q"):
        (tmp_path / f"{name}.ttl").write_text(SHAPE % name)
    one, article = ("--data", str(data)), str(text)
    asked = [
        ("load", str(data), "--store", str(tmp_path / "store")),
        ("sparql", "SELECT * { ?s ?p ?o }", *one),
        ("show", "urn:a", *one),
        ("validate", str(data), "--shapes", str(tmp_path / "p.ttl")),
        ("validate", str(data), "--shapes", str(tmp_path / "q.ttl")),
        ("article", "new", "one", article, "--articles", places),
        ("coverage", "--articles", places, "--only", "one"),
        ("coverage", "--articles", places, "--only", "one", "--format", "svg"),
    ]
    for arguments in asked:
        said = run(*arguments).output
        assert re.search(r"\b1 [a-z]+", said), said
        assert not re.search(PLURALS, said), said
