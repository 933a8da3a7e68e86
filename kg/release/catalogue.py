"""Metadata of a release for data catalogues: DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/), SPDX checksums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.namespaces import PREFIXES, RDF_TYPE
from kg.rdf.terms import triple, typed
from kg.release.dataset import Dataset

_DCAT, _SPDX = "http://www.w3.org/ns/dcat#", "http://spdx.org/rdf/terms#"
_TYPES = "https://www.iana.org/assignments/media-types/"
SPACES = {**PREFIXES, "dcat": _DCAT, "spdx": _SPDX}
"""The prefixes of the file."""


class File(NamedTuple):
    """A file of a release: its description, media type, size in bytes and SHA-256."""

    name: str
    title: str
    media_type: str
    size: int
    sha256: str


def catalogue(dataset: Dataset, files: Iterable[File]) -> Iterator[ox.Triple]:
    """Yield the statements about *dataset* and its *files*."""
    node, terms = dataset.iri, PREFIXES["dcterms"]
    yield triple(node, RDF_TYPE, ox.NamedNode(_DCAT + "Dataset"))
    yield from _texts(node, terms + "title", dataset.title)
    yield from _texts(node, terms + "description", dataset.description)
    if dataset.version:
        yield triple(node, _DCAT + "version", ox.Literal(dataset.version))
    if dataset.date:
        yield triple(node, terms + "issued", typed(dataset.date, "date"))
    for licence in dataset.licences:
        yield triple(node, terms + "license", ox.NamedNode(licence))
    for place, made_by in enumerate(dataset.creators, 1):
        creator = ox.NamedNode(f"{dataset.base}dcat.ttl#creator-{place}")
        yield triple(node, terms + "creator", creator)
        yield triple(creator, RDF_TYPE, ox.NamedNode(PREFIXES["foaf"] + made_by.kind))
        yield triple(creator, PREFIXES["foaf"] + "name", ox.Literal(made_by.name))
    for file in files:
        yield from _distributed(dataset, file)


def _distributed(dataset: Dataset, file: File) -> Iterator[ox.Triple]:
    place = dataset.base + file.name
    part, checksum = (ox.NamedNode(f"{dataset.base}dcat.ttl#{file.name}{end}") for end in ("", "-sha256"))
    yield triple(dataset.iri, _DCAT + "distribution", part)
    yield triple(part, RDF_TYPE, ox.NamedNode(_DCAT + "Distribution"))
    yield triple(part, PREFIXES["dcterms"] + "title", ox.Literal(file.title, language="en"))
    yield triple(part, _DCAT + "downloadURL", ox.NamedNode(place))
    yield triple(part, _DCAT + "mediaType", ox.NamedNode(_TYPES + file.media_type))
    yield triple(part, _DCAT + "byteSize", typed(str(file.size), "nonNegativeInteger"))
    yield triple(part, _SPDX + "checksum", checksum)
    yield triple(checksum, RDF_TYPE, ox.NamedNode(_SPDX + "Checksum"))
    yield triple(checksum, _SPDX + "algorithm", ox.NamedNode(_SPDX + "checksumAlgorithm_sha256"))
    yield triple(checksum, _SPDX + "checksumValue", typed(file.sha256, "hexBinary"))


def _texts(node: ox.NamedNode, predicate: str, texts: Mapping[str, str]) -> Iterator[ox.Triple]:
    for lang, text in texts.items():
        if text:
            yield triple(node, predicate, ox.Literal(text, language=lang))
