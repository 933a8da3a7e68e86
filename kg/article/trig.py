"""A statement put into a TriG file that people edit: everything else in it stays as it is, to the letter.

The style is that of the project's own files: four spaces before a subject, eight before a further property, a
blank line between subjects. What comes out is parsed and compared with what went in before it is returned.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pyoxigraph as ox

from kg.errors import DataError
from kg.namespaces import PREFIXES, RDF_TYPE, SAI, XSD

_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)
    |(?P<string>\"{3}(?:[^\\]|\\.)*?\"{3}|'{3}(?:[^\\]|\\.)*?'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    |(?P<iri><[^<>"{}|^`\\\s]*>)
    |(?P<number>[+-]?(?:\d+\.\d+|\d+|\.\d+)(?:[eE][+-]?\d+)?(?![\w:]))
    |(?P<name>[^\W_][\w.-]*:(?:[\w:%-]|\\.|\.(?=[\w:%\\-]))*|:(?:[\w:%-]|\\.|\.(?=[\w:%\\-]))*)
    |(?P<word>@?[A-Za-z][\w-]*|\^\^)
    |(?P<sign>[{}.;,\[\]()])""",
    re.VERBOSE | re.DOTALL,
)
_LAST = (SAI + "status", SAI + "listIsOpen")  # what the project's files end a subject with


class Part(NamedTuple):
    """A property of a subject: its IRI, where it begins, and where its last value ends."""

    property: str
    begin: int
    end: int


class Block(NamedTuple):
    """What a graph says of a subject in one go; *dot* is -1 where the last full stop is left out."""

    subject: str
    begin: int
    parts: list[Part]
    dot: int

    @property
    def end(self) -> int:
        return self.dot + 1 if self.dot >= 0 else self.parts[-1].end


class Graph(NamedTuple):
    """A graph of the file: its IRI, where its name begins, where its braces are, and its blocks."""

    name: str
    begin: int
    opened: int
    closed: int
    blocks: list[Block]


class File:
    """The text of a TriG file, and where its statements stand."""

    def __init__(self, text: str, source: str) -> None:
        self.text = text
        self.source = source
        self.prefixes: dict[str, str] = {}
        self.graphs: list[Graph] = []
        tokens = [m for m in _TOKEN.finditer(text) if m.lastgroup != "comment"]
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
                    f"{self.source}: blank nodes and lists are not edited; write the fact by hand"
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
                parts.append(Part(self._iri(token), token.start(), token.end()))
                expected = "value"
            elif sign != ",":
                parts[-1] = parts[-1]._replace(end=token.end())
        raise DataError(f"{self.source}: a graph is not closed; close it with }}")

    def _iri(self, token: re.Match[str]) -> str:
        text = token[0]
        if text == "a":
            return RDF_TYPE
        prefix, _, local = text.partition(":")
        return text.strip("<>") if text[0] == "<" else self.prefixes.get(prefix, prefix + ":") + local

    def term(self, term: ox.NamedNode | ox.Literal) -> str:
        """Return *term* as this file writes it, with a prefix where the file has one for it."""
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


def added(text: str, source: str, quad: ox.Quad) -> str:
    """Return *text* of the file *source* with *quad* in it, in its graph and beside what its subject has.

    Raises:
        DataError: the file has what is not edited here, or would not say the same as before.
    """
    terms = [quad.subject, quad.predicate, quad.object]
    if not all(isinstance(t, ox.NamedNode | ox.Literal) for t in terms) or not isinstance(
        quad.graph_name, ox.NamedNode
    ):
        raise DataError(f"{source}: only IRIs and literals are added; name blank nodes")
    before, new = set(_parsed(text, source)), text
    for step in (_with_prefixes, _with_graph, _with_statement):
        new = step(new, source, quad)
    if set(_parsed(new, source)) != before | {quad}:
        raise DataError(f"{source}: the fact does not fit into the file as it is; write it by hand")
    return new


def _parsed(text: str, source: str) -> list[ox.Quad]:
    try:
        return list(ox.parse(text.encode(), format=ox.RdfFormat.TRIG))
    except SyntaxError as error:
        raise DataError(f"{source}:{error.lineno}: not valid TriG ({error.msg}); mend it first") from None


def _with_prefixes(text: str, source: str, quad: ox.Quad) -> str:
    """Return *text* with a prefix for each namespace of the project that *quad* needs, in their order."""
    file = File(text, source)
    used = [
        str(getattr(getattr(t, "datatype", t), "value", ""))
        for t in (quad.subject, quad.predicate, quad.object)
    ]
    used = [iri for iri in used if iri != RDF_TYPE]
    bare = {XSD + name for name in ("integer", "decimal", "boolean", "string")}
    for iri in used:
        known = max(
            (p for p, ns in PREFIXES.items() if iri.startswith(ns)),
            key=lambda p: len(PREFIXES[p]),
            default="",
        )
        if not known or iri in bare or "langString" in iri or known in file.prefixes:
            continue
        lines = text.splitlines(keepends=True)
        heads = [i for i, line in enumerate(lines) if line.lower().startswith(("@prefix ", "prefix "))]
        place = next((i for i in heads if lines[i].split()[1] > f"{known}:"), heads[-1] + 1 if heads else 0)
        lines.insert(place, f"@prefix {known}: <{PREFIXES[known]}> .\n")
        text = "".join(lines)
        file = File(text, source)
    return text


def _with_graph(text: str, source: str, quad: ox.Quad) -> str:
    """Return *text* with the graph of *quad*, an empty one among its sisters if there was none."""
    file = File(text, source)
    name = str(getattr(quad.graph_name, "value", ""))
    if name in [graph.name for graph in file.graphs]:
        return text
    block = f"{file.term(ox.NamedNode(name))} {{\n}}\n"
    later = [graph for graph in file.graphs if _number(graph.name) > _number(name)]
    if later:
        return text[: later[0].begin] + block + "\n" + text[later[0].begin :]
    return text.rstrip("\n") + "\n\n" + block


def _number(name: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", name.rsplit("/", 1)[-1])))


def _with_statement(text: str, source: str, quad: ox.Quad) -> str:
    file = File(text, source)
    graph = next(g for g in file.graphs if ox.NamedNode(g.name) == quad.graph_name)
    subject, predicate, value = (file.term(t) for t in (quad.subject, quad.predicate, quad.object))  # type: ignore[arg-type]
    predicate = "a" if quad.predicate.value == RDF_TYPE else predicate
    said = f"{predicate} {value}"
    insert: Callable[[int, str], str] = lambda place, more: text[:place] + more + text[place:]  # noqa: E731
    block = next((b for b in graph.blocks if ox.NamedNode(b.subject) == quad.subject), None)
    if block is not None:
        for part in block.parts:
            if part.property == quad.predicate.value:
                return insert(part.end, f" , {value}")
        kept = [p for p in block.parts if p.property not in _LAST or quad.predicate.value in _LAST]
        if not kept:
            return insert(block.parts[0].begin, f"{said} ;\n        ")
        return insert(kept[-1].end, f" ;\n        {said}")
    if not graph.blocks:
        gap = "" if text[graph.opened : graph.closed].startswith("\n") else "\n"
        return insert(graph.opened, f"\n    {subject} {said} .{gap}")
    before, after = _neighbours(graph, quad, text, value)
    if after is not None:
        return insert(after.begin, f"{subject} {said} .\n\n    ")
    dot = " ." if before.dot < 0 else ""
    return insert(before.end, f"{dot}\n\n    {subject} {said} .")


def _neighbours(graph: Graph, quad: ox.Quad, text: str, value: str) -> tuple[Block, Block | None]:
    """Return the block behind which that of *quad* goes, or else the one before which it goes.

    An entity goes among those of its class, which stand in order; all else goes to the end.
    """
    alike = []
    if quad.predicate.value == RDF_TYPE:
        alike = [
            b for b in graph.blocks if any(text[p.begin : p.end].split() == ["a", value] for p in b.parts)
        ]
    smaller = [b for b in alike if b.subject < getattr(quad.subject, "value", "")]
    if alike and not smaller:
        return alike[0], alike[0]
    return (smaller or graph.blocks)[-1], None
