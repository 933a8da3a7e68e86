"""The engine's fast parser for standard results must return the same as the general one."""

from __future__ import annotations

import json
from random import Random

import pytest

from kg.rdf.namespaces import XSD
from kg.store.remote import reply

VALUES = (
    "",
    "x",
    "1",
    "true",
    "a b",
    "http://x/a",
    "nodeID://b1",
    "_:b",
    "b1",
    '"\\\n\u0001',
    "한😀",
    "<&>",
    "05",
)
MORE: tuple[dict[str, str | None], ...] = (
    {},
    {"xml:lang": "en"},
    {"xml:lang": "en_US"},
    {"xml:lang": ""},
    {"lang": "KO"},
    {"datatype": XSD + "integer"},
    {"datatype": XSD + "boolean"},
    {"datatype": "xsd:date"},
    {"datatype": "no iri"},
    {"datatype": None},
    {"its:dir": "ltr", "xml:lang": "ar"},
)
KINDS = ("uri", "uri", "bnode", "literal", "literal", "literal", "typed-literal", "triple")


def a_term(chance: Random, depth: int = 0) -> object:
    kind = chance.choice(KINDS)
    if kind == "triple":
        parts = ("subject", "predicate", "object")
        return {"type": kind, "value": {p: a_term(chance, depth + 1) for p in parts} if depth < 2 else 1}
    more = chance.choice(MORE) if kind not in ("uri", "bnode") else {}
    value: object = chance.choice(VALUES) if chance.random() < 0.97 else chance.choice((1, 1.5, True, None))
    return {"type": kind, "value": value, **more}


def some_document(chance: Random) -> bytes:
    names = chance.choice((["a", "b"], ["a"], [], ["?a", "b"], ["b", "a", "a"], ["__ASK_RETVAL"]))
    rows = [
        {name: a_term(chance) for name in names if chance.random() < 0.8} for _ in range(chance.randrange(4))
    ]
    document: dict[str, object] = {"head": {"vars": names}, "results": {"bindings": rows}}
    if chance.random() < 0.1:
        document = {"head": {}, "boolean": chance.choice((True, False, "true"))}
    text = json.dumps(document, ensure_ascii=chance.random() < 0.5)
    if chance.random() < 0.3:  # escape a letter wherever it occurs
        letter = chance.choice("nx_tb")
        text = text.replace(letter, f"\\u{ord(letter):04x}") if "\\" not in text else text
    return text.encode() if chance.random() < 0.97 else text.encode()[: chance.randrange(len(text))]


def read(body: bytes) -> object:
    odd = reply.InvalidTerms()
    try:
        return reply.results(body, odd), odd.texts
    except ValueError:
        return None


@pytest.mark.parametrize("seed", range(4))
def test_a_standard_document_is_read_as_any_other(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [some_document(Random(seed * 1000 + n)) for n in range(300)]
    found = [read(body) for body in documents]
    assert sum(reply._standard(body) is not None for body in documents) > 20
    monkeypatch.setattr(reply, "_standard", lambda _: None)
    for body, known in zip(documents, found, strict=True):
        assert known == read(body), body
