"""The search index of a site: names in both languages, questions, paraphrases; a script, to work offline."""

from __future__ import annotations

import json

import pyoxigraph as ox

from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import slug
from kg.site.addresses import relative
from kg.site.context import Context
from kg.site.messages import MESSAGES


def index(context: Context, lang: str) -> bytes:
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
