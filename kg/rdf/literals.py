"""Lexical forms: the engine keeps values, so that ``007`` becomes ``7``, and a byte an integer.

Which literals it changes is found out by putting them into a scratch store and reading them back. The case
of language tags, which does not distinguish literals (RDF 1.1 Concepts, section 3.3), is lost on parsing.
"""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice

import pyoxigraph as ox

from kg.errors import Note
from kg.rdf.namespaces import LANG_STRING, XML_LITERAL, XSD, contract
from kg.rdf.syntaxes import TRIX
from kg.rdf.terms import Term, Triple, number
from kg.text.counts import Count

_TAG = re.compile(r'<[^\s<>/!?]+(?:\s+[^\s=<>]+="[^"]*")+')  # as the engine writes it
_NAMESPACE = re.compile(r'\s+(xmlns[^\s=]*)="[^"]*"')
_KEPT = {ox.NamedNode(XSD + "string"), ox.NamedNode(LANG_STRING)}
_FORMS = {
    XSD + "integer": re.compile(r"0|-?[1-9][0-9]{0,17}"),
    XSD + "decimal": re.compile(r"(?:0|-?[1-9][0-9]{0,11})(?:\.[0-9]{0,5}[1-9])?"),
    XSD + "boolean": re.compile("true|false"),
    XSD + "date": re.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]"),
}
_TAGS = {  # each pattern begins with a rare text, so that large documents are searched quickly
    "jsonld": rb'"@language"\s*:\s*"',
    "rdfxml": rb"""xml:lang\s*=\s*["']""",
    TRIX: rb"""xml:lang\s*=\s*["']""",
}
"""The text before a language tag in syntaxes that are not of Turtle's family."""
_TAG_END = 64  # bytes at the end of a chunk that may be the beginning of a tag
_LINE = 16 * 1024  # bytes before a tag in which its line is taken to begin
_IS = ox.NamedNode("urn:is")
_SOME = 10_000  # statements


def declared_once(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Yield *quads* from RDF/XML with their XML literals well formed.

    The parser adds the namespaces in scope to each element, even if the element declares them itself.
    """
    for quad in quads:
        text = quad.object.value if isinstance(quad.object, ox.Literal) else ""
        if "xmlns" in text and quad.object.datatype.value == XML_LITERAL:  # type: ignore[union-attr]
            obj = ox.Literal(_TAG.sub(_without_repeated_namespaces, text), datatype=ox.NamedNode(XML_LITERAL))
            yield ox.Quad(quad.subject, quad.predicate, obj, quad.graph_name)
        else:
            yield quad


def _without_repeated_namespaces(tag: re.Match[str]) -> str:
    """Return *tag* without repeated namespace declarations."""
    first: dict[str, int] = {}
    return _NAMESPACE.sub(lambda o: o[0] if first.setdefault(o[1], o.start()) == o.start() else "", tag[0])


def rewritten_literals(quads: Sequence[ox.Quad]) -> dict[ox.Quad, ox.Quad]:
    """Return the quads that the engine changes, each with the quad that it keeps instead."""
    objects = [quad.object for quad in quads]  # each access would make a new object
    asked = [term for term in set(objects) if may_change(term) and not _is_engine_form(term)]
    if not asked:
        return {}
    scratch = ox.Store()
    scratch.extend(ox.Quad(ox.NamedNode(f"urn:{n}"), _IS, term) for n, term in enumerate(asked))
    kept = {quad.subject: quad.object for quad in scratch}
    new = {term: other for n, term in enumerate(asked) if (other := kept[ox.NamedNode(f"urn:{n}")]) != term}
    return {
        quad: ox.Quad(quad.subject, quad.predicate, new[term], quad.graph_name)
        for quad, term in zip(quads, objects, strict=True)
        if term in new
    }


def _is_engine_form(term: Term) -> bool:
    """Return whether *term* obviously is in the engine's own form already."""
    return isinstance(term, ox.Literal) and bool(
        (form := _FORMS.get(term.datatype.value)) and form.fullmatch(term.value)
    )


def may_change(term: Term) -> bool:
    """Return whether some engine might keep *term* in another form."""
    return isinstance(term, ox.Triple) or (isinstance(term, ox.Literal) and term.datatype not in _KEPT)


_DECIMAL = ox.NamedNode(XSD + "decimal")


class LexicalForms:
    """The original forms of the literals that a store keeps in another form."""

    def __init__(self, text: str = "", *, most: float = math.inf) -> None:
        """*text* is an earlier result of :meth:`text`; beyond *most* literals no forms are kept."""
        self._texts: list[bytes] = [text.encode()] if text else []  # N-Quads, smaller than objects
        self._seen: set[int] = set()
        self._forms: dict[ox.Quad, list[ox.Quad]] | None = None
        self._most, self._count = most, 0
        self._example: tuple[Term, Term] | None = None

    def put(
        self,
        quads: Iterable[ox.Quad],
        store: ox.Store,
        *,
        extend: Callable[[ox.Store, list[ox.Quad]], None] = ox.Store.extend,
        size: int = _SOME,
    ) -> None:
        """Put *quads* into *store* with *extend*, *size* at a time."""
        for batch in batches(quads, size):
            new = rewritten_literals(batch)
            same = [quad for quad in batch if quad not in new] if new else batch
            noted = [q for q in same if hash(q) in self._seen] if self._seen else []
            beside = set(same) if new else ()
            for quad, kept in new.items():  # the kept form may have been written, too
                if hash(kept) not in self._seen and (kept in beside or kept in store):
                    noted.append(kept)
                self._seen.add(hash(kept))
                noted.append(quad)
            extend(store, [*same, *new.values()] if new else batch)
            self._note(noted, new)

    def _note(self, noted: Sequence[ox.Quad], new: Mapping[ox.Quad, ox.Quad]) -> None:
        news = [(q.object, kept.object) for q, kept in new.items() if not _is_same(q.object, kept.object)]
        self._count += len(news)
        if news and not (self._example and _changes_number(*self._example)):
            first = self._example or news[0]
            self._example = next((pair for pair in news if _changes_number(*pair)), first)
        if self._count > self._most:
            self._texts, self._seen = [], set()
        elif noted:
            self._texts.append(ox.serialize(noted, format=ox.RdfFormat.N_QUADS) or b"")
        self._forms = None

    def text(self) -> str:
        """Return all forms as N-Quads."""
        return b"".join(self._texts).decode()

    def of(self, quad: ox.Quad) -> Sequence[ox.Quad]:
        """Return the quads that were written for *quad* of the store."""
        return self._all().get(quad) or (quad,)

    def forms(self) -> Mapping[Triple, set[Triple]]:
        """Return the triples that the store has in another form, in any graph, with their written forms."""
        found: dict[Triple, set[Triple]] = {}
        for quad, written in self._all().items():
            found.setdefault(_triple(quad), set()).update(map(_triple, written))
        return found

    def others(self, terms: Iterable[Term | None]) -> str:
        """Return a message on the first of *terms* that was written otherwise, or ``""``.

        A term that was written as another number is preferred.
        """
        if not self._texts or not (terms := dict.fromkeys(t for t in terms if t and may_change(t))):
            return ""
        forms = [(w.object, quad.object) for quad, written in self._all().items() for w in written]
        found = [pair for pair in forms if pair[1] in terms and not _is_same(*pair)]
        if not found:
            return ""
        form, term = next((pair for pair in found if _changes_number(*pair)), found[0])
        return f"{in_turtle(term)} is {in_turtle(form)}"

    def tell(self, where: str) -> None:
        """Issue a note on how many literals *where* answers by value, and whether their forms are kept."""
        if self._example is None:
            return
        written, kept = map(in_turtle, self._example)
        such = f"{Count(self._count):literal} by value (such as {kept} for {written})"
        beside = "show and export keep the written form" if self._texts else "the written form is not kept"
        warnings.warn(f"{where} answers {such}; {beside}", Note, stacklevel=2)

    def _all(self) -> dict[ox.Quad, list[ox.Quad]]:
        if self._forms is None:
            forms: dict[ox.Quad, dict[ox.Quad, None]] = {}
            for text in self._texts:
                quads = list(ox.parse(text, format=ox.RdfFormat.N_QUADS))
                new = rewritten_literals(quads)
                for quad in quads:
                    forms.setdefault(new.get(quad, quad), {})[quad] = None
            self._forms = {quad: [*all_] for quad, all_ in forms.items() if [*all_] != [quad]}
        return self._forms


class Tags:
    """Counts the language tags with capitals in a document; parsers put them in lower case."""

    def __init__(self, syntax: str) -> None:
        before = _TAGS.get(syntax, rb"""@(?<=["']@)""")
        self._attributed = syntax in _TAGS
        self._tag = re.compile(before + rb"([a-z0-9-]*[A-Z][A-Za-z0-9-]*)")
        self._count, self._first, self._last = 0, "", b""

    def look(self, chunk: bytes) -> None:
        """Search the next bytes of the document; a tag at their end may continue in those after them."""
        text, end = self._last + chunk, 0
        for match in self._tag.finditer(text):
            if match.end() < len(text) and (self._attributed or _ends_literal(text, match.start() - 1)):
                self._count, end = self._count + 1, match.end()
                self._first = self._first or match[1].decode()
        self._last = text[max(end, len(text) - _TAG_END) :]

    @property
    def told(self) -> str:
        """A message on how many literals have such a tag, or ``""``."""
        literals = f"{Count(self._count):literal} with a language tag in capital letters"
        small = f"which is stored in lower case ({self._first.lower()} for {self._first})"
        return f"{literals}, {small}" if self._count else ""


def _ends_literal(text: bytes, place: int) -> bool:
    """Return whether the quotation mark at *place* ends a literal, instead of beginning ``"@Bo"``."""
    mark, begin = text[place : place + 1], text.rfind(b"\n", max(place - _LINE, 0), place) + 1
    line = text[begin : place + 1].replace(rb"\\", b"").replace(b"\\" + mark, b"") if begin else b""
    return line.endswith(3 * mark) or line.count(mark) % 2 == 0


def _is_same(written: Term, kept: Term) -> bool:
    """Return whether *kept* equals *written*, or lacks only the ``.0`` that marks a decimal in Turtle."""
    return written in (kept, ox.Literal(f"{getattr(kept, 'value', '')}.0", datatype=_DECIMAL))


def _changes_number(written: Term, kept: Term) -> bool:
    """Return whether *kept* is another number than *written*, as 1e400 becomes infinity."""
    value = number(written)
    return value is not None and value != number(kept)


def in_turtle(term: Term) -> str:
    """Return *term* in Turtle, with known prefixes."""
    return re.sub("<([^<>]*)>", lambda match: contract(match[1]), str(term))


def batches(quads: Iterable[ox.Quad], size: int) -> Iterator[list[ox.Quad]]:
    """Yield *quads* in lists of *size*, the last one shorter."""
    quads = iter(quads)
    while batch := list(islice(quads, size)):
        yield batch


def _triple(quad: ox.Quad) -> Triple:
    return quad.subject, quad.predicate, quad.object
