"""What valid data keeps to: the shapes in ``ontology/shapes.ttl`` and the files in ``queries/checks/``.

A check is a SELECT that must return no rows. Its header has a title (the problem), a mend, and where the
rows are only candidates, the reader that judges them (``reads``, a name in ``READERS`` of
:mod:`kg.validate.printed`), and ``final: true`` where no further statement mends what breaks it (of a shape,
``dcterms:type "final"``). Its columns are ?node, and as needed ?property, ?value and ?passage; a line
``VALUES ?node { UNDEF }`` lets it be asked of some nodes alone. A shape is named, and its sh:message is
"problem; mend" in both languages.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
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
from kg.rdf.terms import text_of
from kg.sparql.binding import MARKER
from kg.validate.printed import READERS

SHAPE = BASE + "shape/"
CHECK = BASE + "check/"
SH = "http://www.w3.org/ns/shacl#"


class Rule(NamedTuple):
    """A rule: what is wrong where it is broken, and how to mend it, by language.

    *text* is the SPARQL of a check and "" of a shape; *reads* the name of its reader, if any; *shape* the IRI
    of a shape that is not of the packaged ones, whose *mend* is empty. Where it is *final*, what breaks it is
    broken for good; else what is still to be said may mend it.
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
        return self.shape or (CHECK if self.text else SHAPE) + self.name


@cache
def rules() -> Mapping[str, Rule]:
    """Return all rules by name, shapes first.

    Raises:
        QueryError: a check is broken; names file and line.
        DataError: the shapes cannot be read, or one has no message.
    """
    found = shapes()
    for name in sorted(os.listdir(bundle.CHECKS)):
        if name.endswith(".rq"):
            path = Path(bundle.CHECKS, name)
            check = parse(path, path.read_text(encoding="utf-8"))
            if check.name in found:
                raise QueryError(f"{path}:1: a shape is called {check.name}, too; rename one")
            found[check.name] = check
    return MappingProxyType(found)


def parse(path: Path, text: str) -> Rule:
    """Return the check that the *text* of the file *path* holds.

    Raises:
        QueryError: its header is broken, its reader unknown, or it has no line for ?node.
    """
    header = Header(path, text)
    meta = header.keys(header.meta, {"title", "mend", "reads", "final"}, {"title", "mend"}, "header")
    problem, mend = header.both(meta["title"], "title"), header.both(meta["mend"], "mend")
    reads = str(meta.get("reads", ""))
    if reads and reads not in READERS:
        raise header.fail(header.line_of("reads"), f"no reader {reads!r}; known are {', '.join(READERS)}")
    if {match["name"] for match in MARKER.finditer(text)} != {"node"}:
        raise header.fail(
            header.length + 1, "a check has a line VALUES ?node { UNDEF } and no other parameter"
        )
    final = meta.get("final", False)
    if not isinstance(final, bool):
        raise header.fail(header.line_of("final"), f"final is true or false, not {final!r}")
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
