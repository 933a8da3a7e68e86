"""The rules for valid data: the shapes in ``ontology/shapes.ttl`` and the checks in ``queries/checks/``.

A check is a SELECT query that must return no rows. Its header has a title (the problem) and a mend; if the
rows are only candidates, ``reads`` names the reader that judges them (in ``READERS`` of
:mod:`kg.validate.printed`); ``final: true`` says that no further statement can repair a violation (in a
shape, ``dcterms:type "final"``). Its columns are ?node, and as needed ?property, ?value and ?passage; a line
``VALUES ?node { UNDEF }`` allows to run it for certain nodes only. Shapes have names, and an sh:message
"problem; mend" in both languages.
"""

from __future__ import annotations

import os
from collections.abc import Container, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import pyoxigraph as ox

from kg import bundle
from kg.errors import DataError, QueryError
from kg.question.header import Header
from kg.question.query import Text
from kg.rdf.namespaces import BASE, PREFIXES
from kg.rdf.terms import Term, text_of
from kg.sparql.binding import MARKER
from kg.validate.printed import READERS

SHAPE = BASE + "shape/"
_CHECK = BASE + "check/"
SH = "http://www.w3.org/ns/shacl#"


class Rule(NamedTuple):
    """A rule: the problem if it is broken, and how to mend that, by language.

    *text* is the SPARQL of a check, or "" for a shape; *reads* is the name of its reader, if any; *shape* is
    the IRI of a shape that is not packaged, whose *mend* is empty. If the rule is *final*, no statement that
    is added later can repair a violation.
    """

    name: str
    problem: Text
    mend: Text
    text: str = ""
    reads: str = ""
    shape: str = ""
    final: bool = False

    @property
    def iri(self) -> str:
        """The IRI that names the rule in a report."""
        return self.shape or (_CHECK if self.text else SHAPE) + self.name


@cache
def rules() -> Mapping[str, Rule]:
    """Return all rules by name, shapes first.

    Raises:
        QueryError: a check is broken; the message has file and line.
        DataError: the shapes cannot be read, or one has no message.
    """
    found = shapes()
    for name in sorted(os.listdir(bundle.CHECKS)):
        if name.endswith(".rq"):
            path = Path(bundle.CHECKS, name)
            check = parse(path, path.read_text(encoding="utf-8"))
            if check.name in found:
                raise QueryError(f"{path}:1: a shape has the name {check.name} as well; rename one")
            found[check.name] = check
    return MappingProxyType(found)


def parse(path: Path, text: str) -> Rule:
    """Return the check in *text*, the content of the file *path*.

    Raises:
        QueryError: its header is broken, its reader unknown, or it has no line for ?node.
    """
    header = Header(path, text)
    meta = header.keys(header.meta, {"title", "mend", "reads", "final"}, {"title", "mend"}, "header")
    problem, mend = header.both(meta["title"], "title"), header.both(meta["mend"], "mend")
    reads = str(meta.get("reads", ""))
    if reads and reads not in READERS:
        raise header.fail(header.line_of("reads"), f"no reader {reads!r}; known: {', '.join(READERS)}")
    if {match["name"] for match in MARKER.finditer(text)} != {"node"}:
        raise header.fail(
            header.length + 1, "a check must have a line VALUES ?node { UNDEF } and no other parameter"
        )
    final = meta.get("final", False)
    if not isinstance(final, bool):
        raise header.fail(header.line_of("final"), f"final must be true or false, not {final!r}")
    return Rule(path.stem, problem, mend, text, reads, final=final)


def shapes() -> dict[str, Rule]:
    """Return the named shapes that have messages, by name."""
    from kg.rdf import reader

    messages: dict[str, dict[str, str]] = {}
    final: set[str] = set()
    for quad in reader.read(Path(bundle.SHAPES)):
        if quad.predicate.value == PREFIXES["dcterms"] + "type" and text_of(quad.object) == "final":
            final.add(text_of(quad.subject).removeprefix(SHAPE))
        if quad.predicate.value == SH + "message" and isinstance(quad.object, ox.Literal):
            name = text_of(quad.subject).removeprefix(SHAPE)
            messages.setdefault(name, {})[quad.object.language or ""] = quad.object.value
    found = {}
    for name, by_language in sorted(messages.items()):
        parts = {language: text.partition("; ") for language, text in by_language.items()}
        if set(parts) != {"en", "ko"} or not all(mend for _, _, mend in parts.values()):
            raise DataError(f'{bundle.SHAPES}: {name} needs a message "problem; mend" in en and ko')
        problem = {language: _sentence(first) for language, (first, _, _) in parts.items()}
        mend = {language: _sentence(last) for language, (_, _, last) in parts.items()}
        found[name] = Rule(name, problem, mend, final=name in final)
    return found


def _sentence(text: str) -> str:
    return text + "." if text.startswith("sai:") else f"{text[:1].upper()}{text[1:]}."


class Violation(NamedTuple):
    """A *rule* broken by *node*, with the property and value at fault, if there are such, and the passages.

    *component* is the IRI of the SHACL constraint component, empty for a check; *severity* is the local name
    of the SHACL severity.
    """

    rule: Rule
    node: Term
    property: Term | None
    value: Term | None
    passages: tuple[str, ...]
    component: str = ""

    def of(self, others: Container[object]) -> bool:
        """Return whether *others* contain its node, or all of its passages."""
        stated = [ox.NamedNode(passage) in others for passage in self.passages]
        return self.node in others or (bool(stated) and all(stated))

    severity: str = "Violation"


class Unread(NamedTuple):
    """A value that was not compared with its printed form, as a violation of the check, and *why*."""

    at: Violation
    why: str
