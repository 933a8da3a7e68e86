"""Data beside the pages: the statements about a thing as Turtle and JSON-LD, and an index for searching."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pyoxigraph as ox

from kg.errors import WrongUsage
from kg.export.formats import written
from kg.names.labels import LANGUAGES
from kg.network.build import describes
from kg.rdf.namespaces import slug
from kg.rdf.spool import Spool
from kg.rdf.terms import is_entity
from kg.site.addresses import relative
from kg.site.context import Context
from kg.site.messages import MESSAGES
from kg.store.dump import quads
from kg.store.exchange import to_exchange
from kg.text.counts import Count


class Files:
    """The statements about each thing of a graph, and about the things that link to it."""

    def __init__(self, context: Context) -> None:
        self._prefixes = context.store.prefixes
        self._about: dict[ox.NamedNode | ox.BlankNode, list[ox.Quad]] = {}
        self._to: dict[object, list[ox.Quad]] = {}
        for quad in to_exchange(quads(context.store)):
            self._about.setdefault(quad.subject, []).append(quad)  # type: ignore[arg-type]  # no triple is one
            self._to.setdefault(quad.object, []).append(quad)

    def written(self, iri: str, format: str) -> bytes:
        """Return the statements about *iri* in an RDF syntax, with names and classes of what they mention."""
        node = ox.NamedNode(iri)
        own = dict.fromkeys(self._about.get(node, ()))
        for quad in self._to.get(node, ()):
            if is_entity(quad.subject):  # all of an investment in it, for example, with the amount
                own |= dict.fromkeys(self._about[quad.subject])  # type: ignore[index]
        own |= dict.fromkeys(self._names(own))
        if format == "jsonld":
            own = dict.fromkeys(quad for quad in own if not isinstance(quad.object, ox.Triple))
        made = written(own, format, prefixes=self._prefixes).file
        if not isinstance(made, Spool):
            raise WrongUsage(f"{format} is not an RDF syntax")
        return bytes(made)

    @property
    def notes(self) -> list[str]:
        """Notes on what is missing."""
        quoting = Count(sum(isinstance(to, ox.Triple) for to in self._to))
        left = f"{quoting:triple term is|triple terms are}"
        return [f"JSON-LD cannot hold triple terms: {left} in the Turtle only"] * bool(quoting)

    def _names(self, own: Iterable[ox.Quad]) -> Iterable[ox.Quad]:
        named = dict.fromkeys(q.object for q in own if isinstance(q.object, ox.NamedNode))
        for node in named:
            yield from (q for q in self._about.get(node, ()) if describes(q.predicate, q.object))


def search_index(context: Context, lang: str) -> bytes:
    """Return the entries in *lang*, each with its name, its kind, its path and further texts that find it.

    Things come first (those with most links before others, concepts last), then questions, passages and
    terms.
    """
    entries: list[tuple[str, str, str, list[str]]] = []
    both = [context.names(each) for each in LANGUAGES]
    order = sorted(
        context.things, key=lambda iri: (context.family(iri) == "concept", -context.graph.degree(iri), iri)
    )
    for iri in order:
        names = {names[iri] for names in both} | {n.value for n in context.graph.nodes[iri]["names"]}
        name = context.names(lang)[iri]
        more = sorted((names | {slug(iri)}) - {name})
        entries.append((name, context.kind(iri, lang), f"{lang}/{context.things[iri]}.html", more))
    for name, query in context.questions.items():
        more = [query.title[each] for each in LANGUAGES if each != lang] + list(query.asked.get(lang, ()))
        entries.append((query.title[lang], MESSAGES[lang]["question"], f"{lang}/questions/{name}.html", more))
    for iri, name in context.sentences.items():
        texts = [context.paraphrases[each].get(iri, "") for each in (lang, *LANGUAGES)]
        more = [slug(iri), *dict.fromkeys(text for text in texts[1:] if text and text != texts[0])]
        entries.append((texts[0] or slug(iri), slug(iri), f"{lang}/{name}.html", more))
    for iri, (kind, _) in context.terms.items():
        if path := context.page(ox.NamedNode(iri), lang):
            called = [names.get(iri, slug(iri)) for names in both]
            name = context.names(lang).get(iri, slug(iri))
            entries.append((name, MESSAGES[lang][kind], path, sorted({*called, slug(iri)} - {name})))
    found = [(name, kind, relative(path, ""), more) for name, kind, path, more in entries]
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.searched={text}\n".encode()
