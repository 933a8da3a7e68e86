"""All files of a release: dumps in each format, nanopublications, questions and metadata."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from kg import bundle
from kg.article.works import version
from kg.errors import DataError, WrongUsage
from kg.export.content import Content
from kg.export.formats import FORMATS
from kg.files import zipped
from kg.names.labels import LANGUAGES
from kg.question.catalogue import questions
from kg.question.executable import SPACES as QUESTIONS
from kg.question.executable import executables
from kg.rdf import blank_nodes, trig, turtle
from kg.rdf.ordered import Ordered
from kg.rdf.syntaxes import SYNTAXES
from kg.release import catalogue, void
from kg.release.catalogue import File
from kg.release.crate import NAME, crate
from kg.release.dataset import Dataset, dataset
from kg.release.nanopublications import nanopublications, prefixes
from kg.store import Store
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.exchange import to_exchange

_SUMS = "SHA256SUMS"
_TURTLE, _TRIG, _JSONLD = (FORMATS[name].MEDIA_TYPE for name in ("turtle", "trig", "jsonld"))
_Content = str | bytes


class Release(NamedTuple):
    """Files by name, and notes on what is missing or not in them."""

    files: Mapping[str, _Content]
    notes: tuple[str, ...]


def release(store: Store, *, base: str | None = None, title: str | None = None) -> Release:
    """Return *store* as the files of a release to be published at *base*, the same bytes each time.

    Plain RDF has evidence statements. A format that cannot hold the graph, or whose package is missing, is
    left out, and noted.

    Raises:
        WrongUsage: as :func:`kg.release.dataset.dataset`.
    """
    data = dataset(store, base=base, title=title)
    found = quads(store)
    stated = list(Ordered(blank_nodes.stream_with_stable_names(to_exchange(found))))
    rdf = Content(stated, evidence=True, prefixes=store.prefixes)
    tables = Content(list(blank_nodes.stream_with_stable_names(found)), prefixes=store.prefixes)
    files: dict[str, tuple[_Content, str, str]] = {}
    notes: list[str] = []
    for name, writer in FORMATS.items():
        try:
            made = writer.write(rdf if name in SYNTAXES else tables)
        except (DataError, WrongUsage) as error:
            notes.append(f"no {name}: {error}")
            continue
        one = made.file if isinstance(made.file, bytes) else str(made.file)
        text = zipped(made.file) if isinstance(made.file, Mapping) else one
        said = (writer.__doc__ or name).partition("\n")[0]
        files[f"graph.{writer.SUFFIXES[0]}"] = text, said, writer.MEDIA_TYPE
        notes += [f"{name}: {note}" for note in made.notes]
    dumps = [
        name for name, (_, _, kind) in files.items() if kind in {FORMATS[s].MEDIA_TYPE for s in SYNTAXES}
    ]
    try:
        text = str(trig.written(Ordered(nanopublications(data, stated)), prefixes(data)))
        files["nanopublications.trig"] = text, "The statements of each sentence as a nanopublication.", _TRIG
    except DataError as error:
        notes.append(str(error))
    if version(store):  # of the vocabulary that these are about
        asked = [t for lang in LANGUAGES for t in executables(questions().values(), lang)]
        text = str(turtle.written(Ordered(asked), QUESTIONS))
        files["questions.ttl"] = text, "The canned questions for SPARQL editors.", _TURTLE
        for path, said in ((bundle.CONTEXT, "The JSON-LD context."), (bundle.FRAME, "A frame for JSON-LD.")):
            files[Path(path).name] = Path(path).read_text(encoding="utf-8"), said, _JSONLD
    counted = void.void(data.iri, f"{data.base}void.ttl", Embedded(stated), [data.base + n for n in dumps])
    text = str(turtle.written(Ordered(counted), void.prefixes(data)))
    files["void.ttl"] = text, "Statistics of the graph in VoID.", _TURTLE
    return Release(_with_metadata(data, files), tuple(notes))


def _with_metadata(data: Dataset, files: Mapping[str, tuple[_Content, str, str]]) -> dict[str, _Content]:
    """Return *files*, given as (content, title, media type), with DCAT, RO-Crate and checksums for them."""
    listed = [_file(name, *of) for name, of in files.items()]
    texts = {name: text for name, (text, _, _) in files.items()}
    texts["dcat.ttl"] = str(turtle.written(Ordered(catalogue.catalogue(data, listed)), catalogue.SPACES))
    listed.append(_file("dcat.ttl", texts["dcat.ttl"], "This release for catalogues, in DCAT.", _TURTLE))
    texts[NAME] = crate(data, listed)
    sums = {name: _sha256(text) for name, text in sorted(texts.items())}
    return texts | {_SUMS: "".join(f"{digest}  {name}\n" for name, digest in sums.items())}


def _file(name: str, text: _Content, title: str, media_type: str) -> File:
    size = len(text.encode() if isinstance(text, str) else text)
    return File(name, title, media_type, size, _sha256(text))


def _sha256(text: _Content) -> str:
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()
