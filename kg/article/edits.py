"""Adds a statement to a TriG file that people edit, or removes one; all else stays the same to the letter.

The style is that of the project's own files: a subject is indented by four spaces, further properties by
eight, and a blank line separates subjects. The result is parsed and compared with the original before it is
returned.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pyoxigraph as ox

from kg.article.trig import TOKEN, Block, File, Graph
from kg.errors import DataError
from kg.rdf.namespaces import PREFIXES, RDF_TYPE, SAI, XSD
from kg.rdf.terms import text_of

_LAST = (SAI + "status", SAI + "listIsOpen")  # come last in a subject of the project's files


def added(text: str, source: str, quad: ox.Quad) -> str:
    """Return *text* of the file *source* with *quad* added in its graph, next to its subject's statements.

    Raises:
        DataError: the syntax is not supported, or the other statements would not stay the same.
    """
    terms = [quad.subject, quad.predicate, quad.object]
    if not all(isinstance(t, ox.NamedNode | ox.Literal) for t in terms) or not isinstance(
        quad.graph_name, ox.NamedNode
    ):
        raise DataError(f"{source}: only IRIs and literals can be added; give blank nodes an IRI")
    before, new = set(_parsed(text, source)), text
    for step in (_with_prefixes, _with_graph, _with_statement):
        new = step(new, source, quad)
    if set(_parsed(new, source)) != before | {quad}:
        raise DataError(f"{source}: the fact cannot be inserted into this file automatically; add it by hand")
    return new


def removed(text: str, source: str, quad: ox.Quad) -> str:
    """Return *text* without *quad*, and without its subject if that has no more statements in the graph.

    Raises:
        DataError: the file does not contain it, or only in a way that cannot be edited, or with a comment in
            it.
    """
    before = set(_parsed(text, source))
    if quad not in before:
        raise DataError(f"{source}: the fact is not in this file; nothing was written")
    for begin, end in _places(File(text, source), quad):
        new = text[:begin] + text[end:]
        try:
            has_comment = any(token.lastgroup == "comment" for token in TOKEN.finditer(text[begin:end]))
            if set(_parsed(new, source)) == before - {quad} and not has_comment:
                return new
        except DataError:
            continue
    raise DataError(f"{source}: the fact cannot be removed from this file automatically; remove it by hand")


def _places(file: File, quad: ox.Quad) -> Iterator[tuple[int, int]]:
    """Yield each span of the text whose removal may remove exactly *quad*."""
    for graph in file.graphs:
        for at, block in enumerate(graph.blocks):
            if (graph.name, block.subject) != (text_of(quad.graph_name), text_of(quad.subject)):
                continue
            for n, part in enumerate(block.parts):
                if part.predicate != quad.predicate.value:
                    continue
                for i, (begin, end) in enumerate(part.values):
                    if i:
                        yield part.values[i - 1][1], end
                    elif len(part.values) > 1:
                        yield begin, part.values[1][0]
                    elif n:
                        yield block.parts[n - 1].end, part.end
                    elif len(block.parts) > 1:
                        yield part.begin, block.parts[1].begin
                    elif at:
                        yield graph.blocks[at - 1].end, block.end
                    elif len(graph.blocks) > 1:
                        yield block.begin, graph.blocks[1].begin
                    else:
                        yield graph.opened, block.end


def _parsed(text: str, source: str) -> list[ox.Quad]:
    try:
        return list(ox.parse(text.encode(), format=ox.RdfFormat.TRIG))
    except SyntaxError as error:
        raise DataError(f"{source}:{error.lineno}: not valid TriG ({error.msg}); correct it first") from None


def _with_prefixes(text: str, source: str, quad: ox.Quad) -> str:
    """Return *text* with a prefix for each namespace of the project that *quad* needs, in their order."""
    file = File(text, source)
    used = [text_of(getattr(t, "datatype", t)) for t in (quad.subject, quad.predicate, quad.object)]
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
    """Return *text* with the graph of *quad*, inserting an empty one in the order of graphs if necessary."""
    file = File(text, source)
    name = text_of(quad.graph_name)
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
    statement = f"{predicate} {value}"
    insert: Callable[[int, str], str] = lambda place, more: text[:place] + more + text[place:]  # noqa: E731
    block = next((b for b in graph.blocks if ox.NamedNode(b.subject) == quad.subject), None)
    if block is not None:
        for part in block.parts:
            if part.predicate == quad.predicate.value:
                return insert(part.end, f" , {value}")
        kept = [p for p in block.parts if p.predicate not in _LAST or quad.predicate.value in _LAST]
        if not kept:
            return insert(block.parts[0].begin, f"{statement} ;\n        ")
        return insert(kept[-1].end, f" ;\n        {statement}")
    if not graph.blocks:
        gap = "" if text[graph.opened : graph.closed].startswith("\n") else "\n"
        return insert(graph.opened, f"\n    {subject} {statement} .{gap}")
    before, after = _neighbours(graph, quad, text, value)
    if after is not None:
        return insert(after.begin, f"{subject} {statement} .\n\n    ")
    dot = " ." if before.dot < 0 else ""
    return insert(before.end, f"{dot}\n\n    {subject} {statement} .")


def _neighbours(graph: Graph, quad: ox.Quad, text: str, value: str) -> tuple[Block, Block | None]:
    """Return the block after which that of *quad* is inserted, and None, or twice the one before which it is.

    An entity is inserted among those of its class, which are sorted; anything else at the end.
    """
    alike = []
    if quad.predicate.value == RDF_TYPE:
        alike = [
            b for b in graph.blocks if any(text[p.begin : p.end].split() == ["a", value] for p in b.parts)
        ]
    smaller = [b for b in alike if b.subject < text_of(quad.subject)]
    if alike and not smaller:
        return alike[0], alike[0]
    return (smaller or graph.blocks)[-1], None
