"""Literals as written: the engine keeps values, so that ``007`` becomes ``7``, and a byte an integer.

What it changes is found by letting it: literals are put into a store of their own and taken out again. The
case of language tags, by which no literals differ (RDF 1.1 Concepts, section 3.3), is lost on parsing.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

import pyoxigraph as ox

from kg.counts import Count
from kg.errors import Note
from kg.namespaces import XSD, contract
from kg.terms import Term

_KEPT = {XSD + "string", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"}
_OWN = {
    XSD + "integer": re.compile(r"0|-?[1-9][0-9]{0,17}"),
    XSD + "decimal": re.compile(r"(?:0|-?[1-9][0-9]{0,11})(?:\.[0-9]{0,5}[1-9])?"),
    XSD + "boolean": re.compile("true|false"),
    XSD + "date": re.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]"),
}
_TAG = re.compile(rb"""(?:["']@|xml:lang\s*=\s*["']|"@language"\s*:\s*")([a-z0-9-]*[A-Z][A-Za-z0-9-]*)""")
_TAG_END = 64  # bytes at the end of a chunk in which one may have begun
_IS = ox.NamedNode("urn:is")
_SOME = 10_000  # statements

Triple = tuple[Term, Term, Term]


def changed(quads: Sequence[ox.Quad]) -> dict[ox.Quad, ox.Quad]:
    """Return those of *quads* that the engine changes, with what it makes of them."""
    objects = list(dict.fromkeys(q.object for q in quads if may_change(q.object) and not _same(q.object)))
    if not objects:
        return {}
    scratch = ox.Store()
    scratch.extend(ox.Quad(ox.NamedNode(f"urn:{n}"), _IS, term) for n, term in enumerate(objects))
    kept = {quad.subject: quad.object for quad in scratch}
    new = {term: kept[ox.NamedNode(f"urn:{n}")] for n, term in enumerate(objects)}
    return {
        quad: ox.Quad(quad.subject, quad.predicate, new[quad.object], quad.graph_name)
        for quad in quads
        if new.get(quad.object, quad.object) != quad.object
    }


def _same(term: Term) -> bool:
    """Return whether *term* is plainly in the engine's own form already, which most are."""
    return isinstance(term, ox.Literal) and bool(
        (form := _OWN.get(term.datatype.value)) and form.fullmatch(term.value)
    )


def may_change(term: Term) -> bool:
    """Return whether some engine might keep *term* in another form."""
    return isinstance(term, ox.Triple) or (isinstance(term, ox.Literal) and term.datatype.value not in _KEPT)


_DECIMAL = ox.NamedNode(XSD + "decimal")


class Written:
    """What was written, where a store into which it was put keeps something else."""

    def __init__(self, text: str = "") -> None:
        """*text* is what :meth:`text` has given before."""
        self._texts: list[bytes] = [text.encode()] if text else []  # N-Quads take a fraction of the room
        self._seen: set[int] = set()
        self._forms: dict[ox.Quad, list[ox.Quad]] | None = None

    def put(self, quads: Iterable[ox.Quad], store: ox.Store) -> None:
        """Put *quads* into *store*, some at a time."""
        for batch in batches(quads, _SOME):
            new = changed(batch)
            same = [quad for quad in batch if quad not in new] if new else batch
            noted = [q for q in same if may_change(q.object) and q in store] if self._seen else []
            store.extend(same)
            for quad, kept in new.items():  # what is kept may have been written so, too
                if hash(kept) not in self._seen and kept in store:
                    noted.append(kept)
                self._seen.add(hash(kept))
                noted.append(quad)
            store.extend(new.values())
            if noted:
                self._texts.append(ox.serialize(noted, format=ox.RdfFormat.N_QUADS) or b"")
                self._forms = None

    def text(self) -> str:
        """Return all of it in N-Quads."""
        return b"".join(self._texts).decode()

    def of(self, quad: ox.Quad) -> Sequence[ox.Quad]:
        """Return what was written where the store has *quad*."""
        return self._all().get(quad) or (quad,)

    def forms(self) -> Mapping[Triple, set[Triple]]:
        """Return the triples that the store has in another form, in whatever graph, with all their forms."""
        found: dict[Triple, set[Triple]] = {}
        for quad, written in self._all().items():
            found.setdefault(_triple(quad), set()).update(map(_triple, written))
        return found

    def others(self, terms: Iterable[Term | None]) -> str:
        """Return the first of *terms* that is written otherwise, with a form of it, or nothing.

        A whole decimal's ``.0`` is left out: without it, Turtle would write an integer.
        """
        if not self._texts:
            return ""
        forms = {quad.object: [q.object for q in written] for quad, written in self._all().items()}
        for term in terms:
            same = (term, ox.Literal(f"{getattr(term, 'value', '')}.0", datatype=_DECIMAL))
            if term is not None and (form := next((f for f in forms.get(term, ()) if f not in same), None)):
                return f"{shown(term)} is {shown(form)}"
        return ""

    def _all(self) -> dict[ox.Quad, list[ox.Quad]]:
        if self._forms is None:
            forms: dict[ox.Quad, dict[ox.Quad, None]] = {}
            for text in self._texts:
                quads = list(ox.parse(text, format=ox.RdfFormat.N_QUADS))
                new = changed(quads)
                for quad in quads:
                    forms.setdefault(new.get(quad, quad), {})[quad] = None
            self._forms = {quad: [*all_] for quad, all_ in forms.items() if [*all_] != [quad]}
        return self._forms


class Tags:
    """The language tags with capitals in a document that is read: parsers make them small."""

    def __init__(self) -> None:
        self._count, self._first, self._last = 0, "", b""

    def look(self, chunk: bytes) -> None:
        """See the next bytes of the document."""
        text, end = self._last + chunk, 0
        for match in _TAG.finditer(text):
            if match.end() < len(text):  # else it may go on
                self._count, end = self._count + 1, match.end()
                self._first = self._first or match[1].decode()
        self._last = text[max(end, len(text) - _TAG_END) :]

    @property
    def told(self) -> str:
        """How many literals have such a tag, and what becomes of it; nothing if none has."""
        literals = f"{Count(self._count):literal} with a language tag in capitals"
        small = f"which is kept in small letters ({self._first.lower()} for {self._first})"
        return f"{literals}, {small}" if self._count else ""


def told(example: tuple[ox.Quad, ox.Quad], count: int, where: str) -> None:
    """Note that *where* keeps *count* literals by value, for *example* the second one for the first."""
    written, kept = (shown(quad.object) for quad in example)
    warnings.warn(
        f"{where} keeps {Count(count):literal} by value, not as written (such as {kept} for {written})",
        Note,
        stacklevel=2,
    )


def shown(term: Term) -> str:
    """Return *term* in Turtle, as far as the known prefixes go."""
    return re.sub("<([^<>]*)>", lambda match: contract(match[1]), str(term))


def batches(quads: Iterable[ox.Quad], size: int) -> Iterator[list[ox.Quad]]:
    """Yield *quads* in lists of *size*, the last one shorter."""
    quads = iter(quads)
    while batch := list(islice(quads, size)):
        yield batch


def _triple(quad: ox.Quad) -> Triple:
    return quad.subject, quad.predicate, quad.object
