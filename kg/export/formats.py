"""The graph written out for other tools: a format is a module of ``writers/``, called so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import cast

import pyoxigraph as ox

from kg.export import writers
from kg.export.content import Content, Writer, Written
from kg.rdf import blank_nodes
from kg.store import Triples
from kg.store.dump import quad
from kg.writers import accepted, found

DEFAULT = "turtle"
_WRITERS = found(writers, DEFAULT)
FORMATS = {name: cast("Writer", writer) for name, writer in _WRITERS.items()}
ACCEPTED = accepted(_WRITERS)


def written(
    quads: Iterable[ox.Quad],
    format: str,
    *,
    evidence: bool = False,
    prefixes: Mapping[str, str] = MappingProxyType({}),
    lang: str = "",
    reifiers: bool = False,
) -> Written:
    """Return *quads* in *format*, one of FORMATS, with the *prefixes* of their files where it has such.

    A format with named graphs keeps them and leaves out the merge; a plain one gets each triple
    once, and with *evidence* also a statement about each triple that a passage states, by which
    :func:`kg.rdf.reader.read_all` and :func:`kg.rdf.reified.restored` get the passages back.

    Args:
        quads: in any order.
        format: one of FORMATS.
        evidence: see above.
        prefixes: see above.
        lang: of labels and headings where the format has such, empty for both languages.
        reifiers: *evidence*, in the terms of RDF 1.2.

    Raises:
        DataError: the format cannot hold a term; names it.
        WrongUsage: a package is missing, or there is too much for the format.
    """
    given = content(quads, evidence=evidence, prefixes=prefixes, lang=lang, reifiers=reifiers)
    return FORMATS[format].write(given)


def content(
    quads: Iterable[ox.Quad],
    *,
    evidence: bool = False,
    prefixes: Mapping[str, str] = MappingProxyType({}),
    lang: str = "",
    reifiers: bool = False,
) -> Content:
    """Return what writers are given of *quads*; see :func:`written`."""
    return Content(blank_nodes.stream_with_stable_names(quads), evidence, prefixes, lang, reifiers)


def of_triples(triples: Triples, format: str, prefixes: Mapping[str, str]) -> Written:
    """Return the answer to a CONSTRUCT or DESCRIBE in *format*, one of FORMATS."""
    return written((quad(s, p, o) for s, p, o in triples.triples), format, prefixes=prefixes)
