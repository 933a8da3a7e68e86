"""Look-up: from a name as people type it to the things that it names.

The inverse, from things to names that this look-up resolves, is :mod:`kg.names.display`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence

import pyoxigraph as ox

from kg.names.known import known_names, normal
from kg.names.labels import LANGUAGES, NAMED, with_label_terms
from kg.rdf.namespaces import (
    ARTICLE,
    BASE,
    ID,
    LABELS,
    PASSAGE,
    PREFIXES,
    SAME,
    VOCABULARIES,
    expand,
    local,
    slug,
)
from kg.rdf.terms import Term, text_of
from kg.store import Store, select
from kg.store.batches import select_for
from kg.store.by_article import articles

_EXISTS = """SELECT DISTINCT ?thing WHERE {
VALUES ?thing { UNDEF }
{ ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o } UNION { GRAPH ?thing { ?s ?p ?o } }
}"""
_CALLED = f"""SELECT DISTINCT ?thing ?name WHERE {{
VALUES ?name {{ UNDEF }}
{NAMED}
FILTER(?property IN ({", ".join(f"<{label}>" for label in LABELS)}))
}}"""
_SAME = f"""SELECT DISTINCT ?thing ?item WHERE {{
VALUES ?item {{ UNDEF }}
?thing {"|".join(f"<{same}>" for same in SAME)} ?item
}}"""
_ITEM = re.compile(rf"(?:wd:|<?{re.escape(PREFIXES['wd'])})?([Qq]\d+)>?")
_EVERYTHING = (
    "SELECT DISTINCT ?thing WHERE { ?thing ?p ?o FILTER(ISIRI(?thing)) }",
    "SELECT DISTINCT ?thing WHERE { ?s ?p ?thing FILTER(ISIRI(?thing)) }",
    "SELECT DISTINCT ?thing WHERE { ?s ?thing ?o }",
    "SELECT DISTINCT ?thing WHERE { GRAPH ?thing { ?s ?p ?o } }",
)
_MAKERS = (BASE + "agent/", BASE + "activity/", BASE + "encoding/")
_SURROGATE = re.compile("[\ud800-\udfff]")  # not valid Unicode, so no name

Things = set[ox.NamedNode]
Keep = Callable[[Things], Things]


def lookup(
    store: Store,
    texts: Collection[str],
    keep: Keep = set,
    *,
    tags: Collection[str] = (),
    most: int | None = None,
) -> dict[str, Things]:
    """Return the things that each of *texts* names, without the texts that name nothing.

    Each text is tried as an address (IRI, CURIE), then as an exact label, then as a QID, slug or passage
    name, then as a label, alias or slug in any case and spacing, and at last as the end of an IRI; the first
    of these with a result counts. Of several things, entities win over classes and codes of the vocabulary,
    these over properties, these over articles, and agents who encoded or checked facts come last. An article
    is returned only if nothing else has its name in any spelling: "Kenya" is the country.

    *keep* returns the acceptable ones of some things, such as those of a class. *tags* are further languages
    whose labels count, after those of the graph. If there are more than *most* names, they are searched only
    through the store's index (:mod:`kg.names.index`).
    """
    tiers: tuple[Callable[[list[str]], Sequence[dict[str, Things]]], ...] = (
        lambda rest: [_by_address(store, rest)],
        lambda rest: [_by_label(store, rest, {*LANGUAGES, ""})],
        lambda rest: [_by_slug(store, rest)],
        lambda rest: _by_any_spelling(store, rest, most),
        lambda rest: [_by_label(store, rest, tags)] if tags else [],
        lambda rest: _by_iri_end(store, rest, most),
    )
    found: dict[str, Things] = {}
    articles: dict[str, Things] = {}
    for tier in tiers:
        done = {*found, *articles} if tier is tiers[-1] else found
        rest = [text for text in dict.fromkeys(texts) if text not in done and not _SURROGATE.search(text)]
        for known in tier(rest) if rest else ():
            for text, things in known.items():
                if text not in found and (kept := keep(things)):
                    first = min(map(_rank, kept))
                    target = articles if first == _ARTICLE_RANK else found
                    target.setdefault(text, {thing for thing in kept if _rank(thing) == first})
    return articles | found


_ARTICLE_RANK = 3


def _rank(thing: ox.NamedNode) -> int:
    if thing.value.startswith(_MAKERS):
        return 4
    if thing.value.startswith(ARTICLE):
        return _ARTICLE_RANK
    if (name := local(thing.value)) == thing.value:
        return 0
    return 1 if name[:1].isupper() else 2


def _by_address(store: Store, texts: Collection[str]) -> dict[str, Things]:
    """Find texts such as ``<https://example.org/x>``, ``ex:x``, ``slug/p17s4`` and ``label (ex:x)``."""
    guesses: dict[str, list[str]] = {}
    for text in texts:
        last = re.split(r"\s", text)[-1]
        inner = last.partition("(")[2].removesuffix(")") if last.endswith(")") else ""
        for name in (text, *([inner] if inner else [])):
            bare = name.removeprefix("<").removesuffix(">")
            known = expand(bare, store.prefixes)
            passage = [PASSAGE + _passage(name)] if re.fullmatch(r"[a-z0-9-]+/p\d+s\d+", name) else []
            guesses.setdefault(text, []).extend([*([known] if known else []), *passage, bare])
    return _existing(store, guesses)


def _by_label(store: Store, texts: Collection[str], tags: Collection[str]) -> dict[str, Things]:
    """Find things with exactly this label in one of the languages *tags*."""
    forms = [
        ox.Literal(text, language=tag) if tag else ox.Literal(text) for text in texts for tag in sorted(tags)
    ]
    return _grouped(
        (text_of(name), thing)
        for thing, name in select_for(store, with_label_terms(store, _CALLED), "name", forms)
    )


def _by_slug(store: Store, texts: Collection[str]) -> dict[str, Things]:
    """Find things by their Wikidata QID, entities and terms by slug, passages by name."""
    items = {t: ox.NamedNode(PREFIXES["wd"] + m[1].upper()) for t in texts if (m := _ITEM.fullmatch(t))}
    found: dict[str, Things] = {}
    if items:
        rows = list(select_for(store, _SAME, "item", items.values()))
        found = _grouped((text, thing) for thing, item in rows for text in items if items[text] == item)
    passages = [text for text in texts if re.fullmatch(r"p\d+s\d+", text)]
    slugs = articles(store) if passages else []
    spaces = [f"{PASSAGE}{slug}/" for slug in slugs] or [PREFIXES["p"]]
    plain = [t for t in texts if re.fullmatch(r"[A-Za-z0-9-]+", t) and t not in found and t not in passages]
    guesses = {text: [space + _passage(text) for space in spaces] for text in passages}
    guesses |= {text: [space + text for space in (ID, PREFIXES["p"], *VOCABULARIES)] for text in plain}
    return {**found, **_existing(store, guesses)}


def _passage(name: str) -> str:
    """Return what a passage is called that may be typed with one digit less: p8s1."""
    return re.sub(r"(?<![^/])p(?=\ds\d+$)", "p0", name)


def _by_any_spelling(store: Store, texts: Collection[str], most: int | None) -> Sequence[dict[str, Things]]:
    """Find things by label, alias or slug in any case, width and spacing; by label first."""
    if most is not None and not store.is_local:
        return ()
    from kg.names import index  # most names are found without it

    things = index.called(store, texts)
    known = known_names(store, most, things)
    if things is None and most is not None and len(known) > most:
        return ()
    labelled = ((name.text, name.thing) for name in known if name.label)
    return _matching(texts, labelled)[:1] + _matching(texts, ((name.text, name.thing) for name in known))


def _by_iri_end(store: Store, texts: Collection[str], most: int | None) -> Sequence[dict[str, Things]]:
    """Find things by the last segment of their IRI."""
    if most is not None and not store.is_local:
        return ()
    things: Things = set()
    for text in _EVERYTHING:
        rows = select(store, text if most is None else f"{text} LIMIT {most + 1}").rows
        things |= {thing for (thing,) in rows if isinstance(thing, ox.NamedNode)}
        if most is not None and len(things) > most:
            return ()
    return _matching(texts, ((slug(thing.value), thing) for thing in things))


def _matching(
    texts: Collection[str], known: Iterable[tuple[str, ox.NamedNode]]
) -> tuple[dict[str, Things], ...]:
    """Return two look-ups of *texts* among the *known* names: by the exact name, and by :func:`normal`."""
    wanted: dict[str, list[str]] = {}
    for text in texts:
        wanted.setdefault(normal(text), []).append(text)
    hits = [(text, name, thing) for name, thing in known for text in wanted.get(normal(name), ())]
    exact = _grouped((text, thing) for text, name, thing in hits if text == name)
    return exact, _grouped((text, thing) for text, _, thing in hits)


def _existing(store: Store, guesses: dict[str, list[str]]) -> dict[str, Things]:
    """Return, for each text, those of its guessed IRIs that *store* mentions."""
    nodes: dict[str, ox.NamedNode] = {}
    for iri in (iri for some in guesses.values() for iri in some):
        try:
            nodes[iri] = ox.NamedNode(iri)
        except ValueError:
            continue
    there = {thing for (thing,) in select_for(store, _EXISTS, "thing", nodes.values())}
    pairs = ((text, nodes.get(iri)) for text, some in guesses.items() for iri in some)
    return _grouped((text, node) for text, node in pairs if node in there)


def _grouped(pairs: Iterable[tuple[str, Term | None]]) -> dict[str, Things]:
    found: dict[str, Things] = {}
    for text, thing in pairs:
        if isinstance(thing, ox.NamedNode):
            found.setdefault(text, set()).add(thing)
    return found
