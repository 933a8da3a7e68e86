"""Loads folders of further articles, together with the packaged graph or other files, or some articles alone.

The folder of an article is named by its slug and has the same files as ``ontology/articles/sovereign-ai``:
article.ttl, passages.trig, entities.trig, errata.trig, a pNN.trig for each paragraph, and concepts.trig if
its concepts form a tree.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from pathlib import Path

import pyoxigraph as ox

from kg import bundle
from kg.errors import DataError, Note, NotFound, WrongUsage
from kg.rdf import reader, reified
from kg.rdf.inputs import Input, inputs
from kg.rdf.namespaces import BASE, ENTITIES_GRAPH, PHRASES_GRAPH, PREFIXES
from kg.rdf.reified import is_passage
from kg.rdf.terms import text_of
from kg.store.packaged import graph_of

_ARTICLE_FILE = "article.ttl"
_OWNED = re.compile(re.escape(BASE) + r"(?:article|passage|encoding|agent|activity|erratum|change)/([^/]+)")
_placed_before: dict[str, tuple[bytes, list[ox.Quad]]] = {}
"""The content and quads of each file that was read, by its address."""
_ENTITIES, _PHRASES = ox.NamedNode(ENTITIES_GRAPH), ox.NamedNode(PHRASES_GRAPH)


def folders(places: Iterable[str], *, packaged: bool = False) -> list[Path]:
    """Return the folders of articles in *places*, each of which is such a folder or contains some.

    The folders of the packaged articles, which are loaded anyway, are left out unless *packaged* is true.

    Raises:
        DataError: a place is not a folder or has no article, or two articles have the same name.
    """
    names = {folder.name: folder for folder in _articles(Path(bundle.ONTOLOGY, "articles"))}
    own = {folder.resolve() for folder in names.values()}
    found: list[Path] = []
    for place in map(Path, places):
        try:
            articles = _articles(place)
        except OSError as error:
            advice = "give a folder; for a text, use `article`" if place.is_file() else "check the path"
            raise DataError(f"{place}: no folder of articles ({error.strerror}); {advice}") from None
        if not articles:
            raise DataError(
                f"{place}: contains no article; `sovkg article new SLUG FILE --articles {place}` starts one"
            )
        for folder in articles:
            resolved = folder.resolve()
            if resolved in [f.resolve() for f in found]:
                continue
            if resolved in own:
                found += [folder] if packaged else []
                continue
            if other := names.get(folder.resolve().name):
                raise DataError(f"{folder}: {other} is another article with this name; rename one of them")
            names[folder.resolve().name] = folder
            found.append(folder)
    return found


def packaged_slugs() -> set[str]:
    """Return the slugs of the packaged articles."""
    return {folder.name for folder in _articles(Path(bundle.ONTOLOGY, "articles"))}


def _articles(place: Path) -> list[Path]:
    if (place / _ARTICLE_FILE).is_file():
        return [place]
    return sorted(entry for entry in place.iterdir() if (entry / _ARTICLE_FILE).is_file())


def files(folder: Path) -> list[Path]:
    """Return the RDF files of an article's *folder*, sorted."""
    return sorted(path for path in folder.iterdir() if path.suffix in (".ttl", ".trig"))


def quads(paths: Sequence[Path | str | Input], places: Sequence[str], only: Sequence[str]) -> list[ox.Quad]:
    """Return the quads of the files *paths*, or of the packaged graph if there are none, and of *places*.

    *places* are folders of articles, as for :func:`folders`; *only* are slugs of the articles to keep, all if
    empty.

    Raises:
        DataError: a file or folder cannot be read or is malformed.
        NotFound, WrongUsage: as :func:`narrowed`.
    """
    if paths:
        more = [path for folder in folders(places) for path in files(folder)]
        found = list(reified.restored(reader.read_all(paths)))
        found += [quad for path in more for quad in _quads_of_file(path)]
    else:
        found = [quad for quads in _with_packaged(places).values() for quad in quads]
    return narrowed(found, only) if only else found


def to_validate(places: Sequence[str], only: Sequence[str]) -> tuple[list[ox.Quad], set[object]]:
    """Return the quads with which the articles *only* are validated, and the nodes that are not theirs.

    They are validated together with all articles, as one may complete the statements of another about a
    thing. An article's own nodes are its passages, the things that it mentions, and those that its folder
    describes and no other article mentions.

    Raises:
        DataError, NotFound, WrongUsage: as :func:`quads`.
    """
    origins = _with_packaged(places)
    found = [quad for quads in origins.values() for quad in quads]
    own = {node for quad in narrowed(found, only) for node in (quad.subject, quad.object, quad.graph_name)}
    others = [quad for quad in found if not _owners(quad.graph_name, quad.subject) <= set(only)]
    elsewhere = {node for quad in others for node in (quad.subject, quad.object)}
    for slug in only:
        described = {quad.subject for quad in origins.get(slug, ()) if quad.graph_name == _ENTITIES}
        own |= described - elsewhere
    every: set[object] = {node for quad in found for node in (quad.subject, quad.object, quad.graph_name)}
    return found, every - own


def _with_packaged(places: Sequence[str]) -> dict[str, list[ox.Quad]]:
    """Return the quads of the packaged graph and of the articles in *places*, by the name of their folder."""
    found: dict[str, list[ox.Quad]] = {}
    more = [path for folder in folders(places) for path in files(folder)]
    name = cache(lambda folder: folder.resolve().name)
    for path in (*map(Path, bundle.graph_files()), *more):
        found.setdefault(name(path.parent), []).extend(_quads_of_file(path))
    return found


def _quads_of_file(path: Path) -> list[ox.Quad]:
    """Return the quads of *path*; those of a Turtle file are in the graph of its kind."""
    [source] = inputs([path])
    with source.opened() as document:
        content = document.file.read()
    known, found = _placed_before.get(document.base, (b"", []))
    if not found or known != content:
        graph = ox.NamedNode(graph_of(str(path)))
        held = Input(source.name, source.size, lambda: document._replace(file=io.BytesIO(content)))
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", ".*: has no triples$", Note)  # normal in a new article
            found = reader.read(held)
        if path.suffix == ".ttl":
            found = [ox.Quad(q.subject, q.predicate, q.object, graph) for q in found]
        _placed_before[document.base] = content, found
    return found


def narrowed(found: Iterable[ox.Quad], only: Sequence[str]) -> list[ox.Quad]:
    """Return the quads of *found* that belong to the articles *only* or to none.

    Descriptions of entities, and the patterns of sentences for them, are kept only for entities that the
    other quads mention, directly or through the descriptions of these, and that the questions print.

    Raises:
        NotFound: one of *only* is not an article of *found*; suggests the nearest.
        WrongUsage: there are several articles, but no graphs of passages that tell their statements apart.
    """
    found = list(found)
    owners, allowed = [_owners(quad.graph_name, quad.subject) for quad in found], set(only)
    known = set[str]().union(*owners)
    for slug in only:
        if slug not in known:
            raise NotFound.unknown(f"`only`: no article {slug!r}", slug, sorted(known))
    if len(known) > 1 and not any(is_passage(quad.graph_name) for quad in found):
        raise WrongUsage(
            "`only`: these data do not say which article states what; use TriG, or Turtle that "
            "`sovkg export --evidence` has written"
        )
    kept = [quad for quad, owned in zip(found, owners, strict=True) if owned <= allowed]
    about: dict[object, list[ox.Quad]] = {q.subject: [] for q in kept if q.graph_name == _ENTITIES}
    rest: list[ox.Quad] = []
    for quad in kept:
        describes = quad.graph_name in (_ENTITIES, _PHRASES)
        (about.get(quad.subject, rest) if describes else rest).append(quad)
    waiting = [*_printed_by_questions(), *(n for q in rest for n in (q.subject, q.object))]
    named: set[object] = set()
    while waiting:
        node = waiting.pop()
        if node in about and node not in named:
            named.add(node)
            waiting += [quad.object for quad in about[node]]
    return rest + [quad for thing, said in about.items() if thing in named for quad in said]


@cache
def _printed_by_questions() -> frozenset[ox.NamedNode]:
    """Return the entities that packaged questions put into answers, as a profile has kinds of rows."""
    texts = (path.read_text(encoding="utf-8") for path in Path(bundle.QUERIES).glob("*.rq"))
    slugs = (slug for text in texts for slug in re.findall(r"BIND\(id:([\w-]+) AS", text))
    return frozenset(ox.NamedNode(PREFIXES["id"] + slug) for slug in slugs)


@lru_cache(maxsize=16_384)
def _owners(graph: object, subject: object) -> frozenset[str]:
    """Return the slugs of the articles to which statements in *graph* about *subject* belong."""
    return frozenset(match[1] for node in (graph, subject) if (match := _OWNED.match(text_of(node))))
