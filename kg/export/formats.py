"""The formats for the graph: syntaxes of RDF, and for each other a module of ``writers/`` with its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, cast

import pyoxigraph as ox

from kg.export import syntaxes, writers
from kg.export.content import Content, Writer, Written
from kg.rdf import blank_nodes
from kg.rdf.terms import Triple
from kg.store.dump import quad
from kg.writers import accepted, found

DEFAULT = "turtle"
_WRITERS: dict[str, Any] = {**found(writers, DEFAULT), **syntaxes.WRITERS}
FORMATS = {name: cast("Writer", _WRITERS[name]) for name in sorted(_WRITERS, key=lambda n: (n != DEFAULT, n))}
ACCEPTED = accepted(FORMATS)


def written(
    quads: Iterable[ox.Quad],
    format: str,
    *,
    evidence: bool = False,
    prefixes: Mapping[str, str] = MappingProxyType({}),
    lang: str = "",
    reifiers: bool = False,
) -> Written:
    """Return *quads* in *format*, one of FORMATS, with the *prefixes* of their files if it supports them.

    A format with named graphs keeps these and leaves out the merged graph. One without gets each triple once,
    and with *evidence* also a statement about each triple that a passage states; from these
    :func:`kg.rdf.reader.read_all` and :func:`kg.rdf.reified.restored` restore the passages. *reifiers* are
    *evidence* in the terms of RDF 1.2. *lang* is that of labels and headings, "" for both languages.

    Raises:
        DataError: the format cannot hold a term; names it.
        WrongUsage: a package is missing, or there is too much for the format.
    """
    named = blank_nodes.stream_with_stable_names(quads)
    return FORMATS[format].write(Content(named, evidence, prefixes, lang, reifiers))


def of_triples(triples: Iterable[Triple], format: str, prefixes: Mapping[str, str]) -> Written:
    """Return the answer to a CONSTRUCT or DESCRIBE query in *format*, one of FORMATS."""
    return written((quad(s, p, o) for s, p, o in triples), format, prefixes=prefixes)
