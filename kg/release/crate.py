"""Metadata of a release as an RO-Crate 1.2 (https://w3id.org/ro/crate/1.2), which research archives read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from kg.rdf.namespaces import PREFIXES
from kg.release.catalogue import File
from kg.release.dataset import Dataset

NAME = "ro-crate-metadata.json"
_CRATE = "https://w3id.org/ro/crate/1.2"
_KINDS = {"Agent": PREFIXES["foaf"] + "Agent"}
"""Terms for which RO-Crate's context has no name."""


def crate(dataset: Dataset, files: Iterable[File]) -> str:
    """Return the metadata of a folder with the *files* of *dataset*."""
    files = list(files)
    root = {
        "@id": "./",
        "@type": "Dataset",
        "identifier": dataset.base,
        "name": dataset.title["en"],
        "description": dataset.description["en"] or dataset.title["en"],
        "version": dataset.version,
        "datePublished": dataset.date,
        "license": [{"@id": licence} for licence in dataset.licences],
        "creator": [{"@id": f"#creator-{place}"} for place, _ in enumerate(dataset.creators, 1)],
        "hasPart": [{"@id": file.name} for file in files],
    }
    nodes: list[dict[str, Any]] = [
        {
            "@id": NAME,
            "@type": "CreativeWork",
            "about": {"@id": "./"},
            "conformsTo": {"@id": _CRATE},
        },
        {name: value for name, value in root.items() if value},
    ]
    nodes += [
        {
            "@id": file.name,
            "@type": "File",
            "name": file.title,
            "encodingFormat": file.media_type,
            "contentSize": str(file.size),
            "sha256": file.sha256,
        }
        for file in files
    ]
    nodes += [{"@id": iri, "@type": "CreativeWork", "name": iri} for iri in dataset.licences]
    nodes += [
        {"@id": f"#creator-{place}", "@type": _KINDS.get(kind, kind), "name": name}
        for place, (name, kind) in enumerate(dataset.creators, 1)
    ]
    document = {"@context": f"{_CRATE}/context", "@graph": nodes}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
