"""Random graphs with literals that are likely to break the formats in which they are written."""

from __future__ import annotations

from random import Random

import pyoxigraph as ox

from kg.rdf.namespaces import ID, PASSAGE, RDF_TYPE, RDFS_LABEL, XSD

EX = "http://example.org/"
TEXTS = [
    "=1+1",
    "+82-2-123",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "＝1+1",
    '=HYPERLINK("http://x","y")',
    'a "b", c;d',
    "line\r\nline\nline\rend",
    "\x00",
    "\x07bell\x1b[31m",
    "\ufffe\uffff",
    "_x0041_",
    "<&>\"']]>",
    "한국의 소버린 AI",
    "각\u1112\u1161\u11ab",
    "\u202eabc\u202c שלום",
    "\U0001f600\U0010fffe",
    "",
    " ",
    "2024-06",
    "1E5",
    "007",
    "TRUE",
    "https://example.org/" + "x" * 3000,
    "long " * 9000,
]
NUMBERS = [
    ("0", "integer"),
    ("-5", "integer"),
    ("9007199254740993", "integer"),
    ("123456789012345678901234567890", "integer"),
    ("0.1", "decimal"),
    ("2260000000000.0", "decimal"),
    ("0.12345678901234567", "decimal"),
    ("1e308", "double"),
    ("INF", "double"),
    ("NaN", "double"),
    ("many", "integer"),
    ("true", "boolean"),
    ("maybe", "boolean"),
    ("2024-02-29", "date"),
    ("1899-12-31", "date"),
    ("2023-02-30", "date"),
    ("0001-01-01", "date"),
    ("2024", "gYear"),
]
_PREDICATES = [EX + "p", EX + "year", EX + "label", EX + "id", "urn:x:p", EX + "amount", EX + "한"]
_CLASSES = [EX + "Dog", "urn:other:Dog", EX + "a:b'c*", EX + "things"]
_CLASSES.append(EX + "class-with-a-name-of-more-than-31-letters")


def hostile(random: Random) -> list[ox.Quad]:
    """Return random statements in and outside passages, with classes and labels of some subjects."""
    names = [ID + "a", ID + "b", EX + "가'\u00a0", "urn:uuid:12", EX + "?a=1&b=2"]
    nodes: list[ox.NamedNode | ox.BlankNode] = [*map(ox.NamedNode, names), *map(ox.BlankNode, "ab")]
    places: list[ox.NamedNode | ox.DefaultGraph] = [ox.DefaultGraph()]
    places += [ox.NamedNode(PASSAGE + "x/p01s1"), ox.NamedNode(PASSAGE + "x/p01s2")]

    def value() -> ox.NamedNode | ox.BlankNode | ox.Literal:
        text, kind = random.choice(NUMBERS)
        number = ox.Literal(text, datatype=ox.NamedNode(XSD + kind))
        words = random.choice(TEXTS)
        tagged = ox.Literal(words, language=random.choice(["en", "ko", "ar"]))
        return random.choice([random.choice(nodes), number, ox.Literal(words), tagged])

    quads = [
        ox.Quad(random.choice(nodes), ox.NamedNode(predicate), value(), random.choice(places))
        for predicate in random.choices(_PREDICATES, k=random.randint(1, 14))
    ]
    for quad in quads[:4]:
        kind, label = ox.NamedNode(random.choice(_CLASSES)), ox.Literal(random.choice(TEXTS))
        quads.append(ox.Quad(quad.subject, ox.NamedNode(RDF_TYPE), kind))
        quads.append(ox.Quad(quad.subject, ox.NamedNode(RDFS_LABEL), label))
    return quads
