"""Locates the graphs, subjects, properties and values in the text of a TriG file that people edit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pyoxigraph as ox

from kg.errors import DataError
from kg.rdf.namespaces import RDF_TYPE, XSD

TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)
    |(?P<string>\"{3}(?:[^\\]|\\.)*?\"{3}|'{3}(?:[^\\]|\\.)*?'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    |(?P<iri><[^<>"{}|^`\\\s]*>)
    |(?P<number>[+-]?(?:\d+\.\d+|\d+|\.\d+)(?:[eE][+-]?\d+)?(?![\w:]))
    |(?P<name>[^\W_][\w.-]*:(?:[\w:%-]|\\.|\.(?=[\w:%\\-]))*|:(?:[\w:%-]|\\.|\.(?=[\w:%\\-]))*)
    |(?P<word>@?[A-Za-z][\w-]*|\^\^)
    |(?P<sign>[{}.;,\[\]()])""",
    re.VERBOSE | re.DOTALL,
)


class Part(NamedTuple):
    """A predicate of a subject: its IRI, its start, and the spans of its values."""

    predicate: str
    begin: int
    values: list[tuple[int, int]]

    @property
    def end(self) -> int:
        return self.values[-1][1]


class Block(NamedTuple):
    """A subject with its predicates in a graph; *dot* is -1 if the last full stop is omitted."""

    subject: str
    begin: int
    parts: list[Part]
    dot: int

    @property
    def end(self) -> int:
        return self.dot + 1 if self.dot >= 0 else self.parts[-1].end


class Graph(NamedTuple):
    """A graph of the file: its IRI, the start of its name, its braces, and its blocks."""

    name: str
    begin: int
    opened: int
    closed: int
    blocks: list[Block]


class File:
    """The text of a TriG file, with the positions of its statements."""

    def __init__(self, text: str, source: str) -> None:
        self.text = text
        self.source = source
        self.prefixes: dict[str, str] = {}
        self.graphs: list[Graph] = []
        tokens = [m for m in TOKEN.finditer(text) if m.lastgroup != "comment"]
        walk = iter(tokens)
        before = None
        for token in walk:
            if token[0].lower() in ("@prefix", "prefix"):
                name = next(walk)[0].removesuffix(":")
                self.prefixes[name] = next(walk)[0].strip("<>")
            elif token[0] == "{" and before is not None:
                self.graphs.append(self._graph(before, token, walk))
            before = token

    def _graph(self, name: re.Match[str], brace: re.Match[str], walk: Iterator[re.Match[str]]) -> Graph:
        blocks: list[Block] = []
        subject: re.Match[str] | None = None
        parts: list[Part] = []
        expected = "subject"
        for token in walk:
            sign = token[0]
            if sign in ("[", "]", "(", ")"):
                raise DataError(
                    f"{self.source}: blank nodes and lists cannot be edited here; write the fact by hand"
                )
            if sign in (".", "}"):
                if subject is not None:
                    dot = token.start() if sign == "." else -1
                    blocks.append(Block(self._iri(subject), subject.start(), parts, dot))
                subject, parts, expected = None, [], "subject"
                if sign == "}":
                    return Graph(self._iri(name), name.start(), brace.end(), token.start(), blocks)
            elif sign == ";":
                expected = "property"
            elif expected == "subject":
                subject, expected = token, "property"
            elif expected == "property":
                parts.append(Part(self._iri(token), token.start(), []))
                expected = "value"
            elif sign == ",":
                expected = "value"
            elif expected == "value":
                parts[-1].values.append(token.span())
                expected = "more"  # a language or datatype
            else:
                begin, _ = parts[-1].values.pop()
                parts[-1].values.append((begin, token.end()))
        raise DataError(f"{self.source}: a graph is not closed; add the missing }}")

    def _iri(self, token: re.Match[str]) -> str:
        text = token[0]
        if text == "a":
            return RDF_TYPE
        prefix, _, local = text.partition(":")
        return text.strip("<>") if text[0] == "<" else self.prefixes.get(prefix, prefix + ":") + local

    def term(self, term: ox.NamedNode | ox.Literal) -> str:
        """Return *term* in the syntax of this file, with a prefix if the file declares one for it."""
        if isinstance(term, ox.NamedNode):
            fits = [(ns, prefix) for prefix, ns in self.prefixes.items() if ns and term.value.startswith(ns)]
            ns, prefix = max(fits, key=lambda fit: len(fit[0]), default=("", ""))
            local = term.value.removeprefix(ns)
            return f"{prefix}:{local}" if fits and re.fullmatch(r"[A-Za-z0-9_][\w-]*", local) else str(term)
        bare = {
            XSD + "integer": r"[+-]?\d+",
            XSD + "decimal": r"[+-]?\d*\.\d+",
            XSD + "boolean": "true|false",
        }
        datatype = term.datatype.value
        if datatype in bare and re.fullmatch(bare[datatype], term.value):
            return term.value
        plain = (
            str(ox.Literal(term.value, language=term.language))
            if term.language
            else str(ox.Literal(term.value))
        )
        typed = not term.language and datatype != XSD + "string"
        return f"{plain}^^{self.term(term.datatype)}" if typed else plain
