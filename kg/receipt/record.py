"""Receipts: a question, its answer and the evidence for it, as plain JSON.

Terms and statements are written as N-Triples, with labels beside them. A passage has the SHA-256 of the
article's sentence, by which one can check that it is still the same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import pyoxigraph as ox

from kg.question.answer import answer
from kg.question.concepts import expanded
from kg.question.query import Query
from kg.question.table import Row, Table
from kg.rdf.blank_nodes import with_stable_names
from kg.rdf.namespaces import ARTICLE, prefixed
from kg.rdf.terms import Term, serialised, text_of
from kg.receipt.canonical import DIGEST, digest
from kg.store import AS_STATED, CORRECTED, Store, select
from kg.store.batches import select_for
from kg.store.by_article import articles
from kg.store.corrections import IS_CORRECTED
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.memo import memoized
from kg.version import __version__

KIND = "sovkg receipt 1"
"""The value of the member ``receipt``, with the version of the format."""
_HASHES = prefixed("""SELECT ?thing ?sha256 WHERE {
VALUES ?thing { UNDEF }
?thing schema:sha256 ?sha256
}""")


def record(
    store: Store, query: Query, values: Mapping[str, Sequence[Term]], *, lang: str = "en", exact: bool = False
) -> dict[str, Any]:
    """Return the receipt of the answer of *store* to *query* with *values*.

    Unless *exact*, the values also stand for what they include. If no evidence can be derived, ``refusal``
    says why.

    Raises:
        QueryError: as :func:`kg.question.answer.answer`.
    """
    store, graph = fingerprinted(store)
    bound = query.bind(values if exact else expanded(store, query, values)[0])
    table = answer(store, bound, lang=lang, evidence=not query.refusal)
    return recorded(store, graph, bound, values, table, exact=exact)


def recorded(
    store: Store,
    graph: str,
    query: Query,
    values: Mapping[str, Sequence[Term]],
    table: Table,
    *,
    exact: bool = False,
) -> dict[str, Any]:
    """Return the receipt of *table*, the answer to the bound *query* that was asked with *values*.

    The table must have its evidence, if any can be derived; *store* and the hash *graph* are those of
    :func:`kg.receipt.record.fingerprinted`.
    """
    passages = table.passages()
    errata = {erratum.iri: erratum for row in table.rows for erratum in row.errata}
    slugs = articles(store)
    hashes = _hashes(store, [*passages, *(ARTICLE + slug for slug in slugs)])
    receipt: dict[str, Any] = {
        "receipt": KIND,
        "lang": table.lang,
        "question": {
            "name": query.name,
            "title": table.title,
            "text": query.plain,
            "parameters": {name: [serialised(term) for term in terms] for name, terms in values.items()},
            "exact": exact,
        },
        "columns": list(table.columns),
        "rows": [_row(row) for row in table.rows],
        "refusal": table.refusal,
        "passages": {
            passage: {
                "sha256": hashes.get(passage, ""),
                "paraphrase": table.paraphrases.get(passage, ""),
            }
            for passage in passages
        },
        "errata": {
            iri: {"problem": e.problem, "severity": e.severity, "passages": list(e.passages)}
            for iri, e in errata.items()
        },
        "labels": table.labels,
        "versions": {
            "sovkg": __version__,
            "graph": graph,
            "reading": CORRECTED if select(store, IS_CORRECTED).rows else AS_STATED,
            "articles": {slug: hashes.get(ARTICLE + slug, "") for slug in slugs},
        },
    }
    return receipt | {DIGEST: digest(receipt)}


def written(receipt: Mapping[str, Any]) -> str:
    """Return *receipt* as the text of its file, indented for people."""
    return json.dumps(receipt, ensure_ascii=False, indent=1) + "\n"


def _row(row: Row) -> dict[str, Any]:
    return {
        "terms": [None if term is None else serialised(term) for term in row.terms],
        "evidence": [
            {"statement": " ".join((*map(serialised, s.triple), ".")), "passages": list(s.passages)}
            for s in row.evidence
        ],
        "errata": [
            {
                "iri": erratum.iri,
                "stands": erratum.stands,
                "meant": list(erratum.meant),
                "printed": [None if c.printed is None else serialised(c.printed) for c in erratum.corrected],
            }
            for erratum in row.errata
        ],
    }


def _hashes(store: Store, iris: Sequence[str]) -> dict[str, str]:
    named = []
    for iri in iris:
        try:
            named.append(ox.NamedNode(iri))
        except ValueError:  # a graph that is a blank node
            continue
    return {text_of(thing): text_of(sha) for thing, sha in select_for(store, _HASHES, "thing", named)}


def fingerprinted(store: Store) -> tuple[Store, str]:
    """Return *store* with canonical blank node identifiers, and the SHA-256 of its sorted N-Quads.

    The identifiers do not depend on the order in a file. A server, which would have to send all of its
    statements, is returned as it is, with an empty hash.
    """
    renamed, graph = _canonical(store) if store.is_local else (None, "")
    return renamed or store, graph


@memoized  # several receipts may be verified against the same graph
def _canonical(store: Store) -> tuple[Store | None, str]:
    """Return *store* with canonical identifiers, or None if it has them already, and the hash."""
    written = quads(store)
    canonical = with_stable_names(written)
    lines = sorted({f"{quad} .\n" for quad in canonical})
    graph = f"sha256:{hashlib.sha256(''.join(lines).encode()).hexdigest()}"
    if {*canonical} <= {*written}:
        return None, graph
    made = Embedded.of_quads(canonical, "", reading=None, **store.bounds)
    made.prefixes = store.prefixes
    return made, graph
