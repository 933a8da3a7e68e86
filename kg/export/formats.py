"""The graph written out for other tools: a format is a module of ``writers/``, called so."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import cast

import pyoxigraph as ox

from kg.export import writers
from kg.export.content import Content, Writer, Written, triple_key
from kg.rdf import blank_nodes
from kg.store import Triples
from kg.store.dump import quad

DEFAULT = "turtle"
_NAMES = sorted(
    (each.name for each in pkgutil.iter_modules(writers.__path__)), key=lambda n: (n != DEFAULT, n)
)
FORMATS = {name: cast("Writer", import_module(f"{writers.__name__}.{name}")) for name in _NAMES}
"""Format name to writer, the default first."""

ACCEPTED = {word: name for name, writer in FORMATS.items() for word in (name, *writer.SUFFIXES)}
"""Name and suffix to the format that they mean."""


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
    :func:`kg.rdf.reader.read_all` and :func:`kg.rdf.reified.restore` get the passages back.

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
    ordered = sorted(blank_nodes.named(quads), key=_key)
    return FORMATS[format].write(Content(ordered, evidence, prefixes, lang, reifiers))


def of_triples(triples: Triples, format: str, prefixes: Mapping[str, str]) -> Written:
    """Return the answer to a CONSTRUCT or DESCRIBE in *format*, one of FORMATS."""
    return written((quad(s, p, o) for s, p, o in triples.triples), format, prefixes=prefixes)


def _key(quad: ox.Quad) -> tuple[object, ...]:
    return str(quad.graph_name), *triple_key(quad)
