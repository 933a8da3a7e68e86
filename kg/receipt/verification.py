"""Verifies a receipt: checks its digest and asks its question again.

The digest is part of the receipt, so it reveals damage and careless edits, but a forger can compute a new
one. Asking again reveals that: if the graph has the hash in the receipt, any difference is an alteration, or
comes from another version of sovkg (the version in a receipt can be forged, too). If the graph is another
one, the differences are what has changed in it since.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import pyoxigraph as ox

from kg.errors import DataError, KGError
from kg.question import catalogue
from kg.rdf.terms import Term
from kg.receipt.canonical import DIGEST, digest, parsed
from kg.receipt.comparison import Difference, differences
from kg.receipt.record import KIND, record
from kg.store import AS_STATED, READINGS, Store
from kg.store.by_article import articles
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.library import narrowed
from kg.version import __version__


class Verdict(NamedTuple):
    """The result of verifying a receipt.

    *fits* says whether its digest is right, *refusal* why its question cannot be asked again. *graph* and
    *sovkg* are pairs: the value in the receipt and the one now. *labels* are those of the receipt and now.
    """

    fits: bool
    refusal: str
    differences: Sequence[Difference]
    graph: tuple[str, str]
    sovkg: tuple[str, str]
    labels: Mapping[str, Any] = {}

    @property
    def altered(self) -> bool:
        """Whether the digest is wrong, or the same graph gives another answer, even to another sovkg."""
        return not self.fits or bool(self.same_graph and self.differences)

    @property
    def holds(self) -> bool:
        """Whether the graph still gives the whole answer in the receipt."""
        return not (self.altered or self.refusal or self.differences)

    @property
    def same_graph(self) -> bool | None:
        """Whether the graph is that of the receipt; None if one of them has no hash."""
        return self.graph[0] == self.graph[1] if all(self.graph) else None


def read(text: str, name: str) -> dict[str, Any]:
    """Return the receipt in *text*, of the file *name*.

    Raises:
        DataError: it is not a receipt, or one in another version of the format.
    """
    found = parsed(text, name)
    if found.get("receipt") != KIND:
        raise DataError(f"{name}: not a receipt of sovkg, or damaged; its member receipt is not “{KIND}”")
    return found


def reading(receipt: Mapping[str, Any]) -> str:
    """Return the reading that *receipt* says was asked; as stated if it says none."""
    versions = receipt.get("versions")
    said = versions.get("reading") if isinstance(versions, Mapping) else None
    return said if said in READINGS else AS_STATED


def sentence_hashes(receipt: Mapping[str, Any]) -> dict[str, object]:
    """Return the hash of each passage in *receipt*, unchecked."""
    passages = receipt.get("passages")
    found = passages.items() if isinstance(passages, Mapping) else ()
    return {iri: each.get("sha256") if isinstance(each, Mapping) else None for iri, each in found}


def verify(store: Store, receipt: Mapping[str, Any]) -> Verdict:
    """Verify *receipt* against *store*, which must be in the receipt's :func:`reading`.

    If a local store has further articles, only those in the receipt are asked.
    """
    fits = receipt.get(DIGEST) == digest(receipt)
    versions = receipt.get("versions")
    said = versions if isinstance(versions, Mapping) else {}
    graph, sovkg = str(said.get("graph", "")), str(said.get("sovkg", ""))
    try:
        now = _again(_narrowed(store, said.get("articles")), receipt)
    except (KGError, _MalformedError) as error:
        return Verdict(fits, str(error), (), (graph, ""), (sovkg, __version__))
    labels = receipt.get("labels")
    return Verdict(
        fits,
        "",
        differences(receipt, now),
        (graph, now["versions"]["graph"]),
        (sovkg, __version__),
        now["labels"] | (labels if isinstance(labels, Mapping) else {}),
    )


def _narrowed(store: Store, answered: object) -> Store:
    """Return *store* reduced to the articles *answered*, if it has all of these and more."""
    slugs = set(answered) if isinstance(answered, Mapping) else set()
    if not (slugs and store.is_local and slugs < set(articles(store))):
        return store
    made = Embedded.of_quads(narrowed(quads(store), sorted(slugs)), "", reading=None, **store.bounds)
    made.prefixes = store.prefixes
    return made


class _MalformedError(Exception):
    """The receipt does not say what was asked."""


def _again(store: Store, receipt: Mapping[str, Any]) -> dict[str, Any]:
    question: Any = receipt.get("question")
    lang = receipt.get("lang")
    try:
        name, parameters, exact = (question[member] for member in ("name", "parameters", "exact"))
        values = {str(n): [_term(text) for text in terms] for n, terms in parameters.items()}
        if not isinstance(name, str) or not isinstance(exact, bool) or lang not in ("en", "ko"):
            raise TypeError
    except (TypeError, KeyError, AttributeError, ValueError, SyntaxError):
        raise _MalformedError("the receipt does not record its question in the usual form") from None
    return record(store, catalogue.find(name), values, lang=lang, exact=exact)


def _term(text: str) -> Term:
    """Return the term that *text* is in N-Triples; a ValueError if anything else is in it."""
    start = "<urn:x-sovkg:s> <urn:x-sovkg:p>"
    (quad,) = ox.parse(f"{start} {text} .", format=ox.RdfFormat.N_TRIPLES)
    if str(quad) != f"{start} {text}":
        raise ValueError(text)
    term: Term = quad.object
    return term
