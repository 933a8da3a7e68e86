"""Shows how to use the vocabulary: what each class and property needs and allows, with examples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pyoxigraph as ox

from kg.article.addition import as_typed
from kg.article.vocabulary import Term, codes, fits, named, read, shapes
from kg.names.roles import roles
from kg.question.table import Row, Table, in_language
from kg.rdf.namespaces import SKOS, slug
from kg.rdf.terms import text_of
from kg.sparql.binding import bind
from kg.store import Store, select
from kg.store.batches import select_for

_DEFINED = f"SELECT ?term ?text WHERE {{\nVALUES ?term {{ UNDEF }}\n?term <{SKOS}definition> ?text\n}}"
_OF_CLASS = "SELECT ?thing ?p ?o WHERE {\nVALUES ?type { UNDEF }\n?thing a ?type ; ?p ?o\n}"
_OF_PROPERTY = "SELECT ?thing ?p ?o WHERE {\nVALUES ?p { UNDEF }\n?thing ?p ?o\n}"
_VALUES = {
    "integer": ("a whole number", "정수"),
    "decimal": ("a number", "수"),
    "boolean": ("true or false", "true 또는 false"),
    "date": ("a date", "날짜"),
    "anyURI": ("an address", "웹 주소"),
    "string": ("a text", "글"),
    "langString": ("a text, then @en or @ko", "글, 뒤에 @en 또는 @ko"),
}
_HEADS = {
    "name": ("name", "이름"),
    "kind": ("kind", "종류"),
    "label": ("label", "이름표"),
    "definition": ("definition", "뜻"),
    "needed": ("needed", "꼭 있어야"),
    "of": ("of", "주어"),
    "takes": ("takes", "값"),
    "example": ("example", "예"),
}


def vocabulary_table(store: Store, lang: str) -> Table:
    """Return all classes and properties that facts can use, with labels and definitions."""
    known = read(store)
    definitions = _definitions(store, (*known.classes, *known.properties), lang)
    rows = [
        (slug(iri), kind[lang == "ko"], _label(term, lang), definitions.get(iri, ""))
        for kind, found in ((("class", "클래스"), known.classes), (("property", "속성"), known.properties))
        for iri, term in found.items()
    ]
    return _table(("name", "kind", "label", "definition"), rows, "", lang)


def term_table(store: Store, text: str, lang: str) -> Table:
    """Return the properties that the class *text* needs and allows, or the use of the property *text*.

    Raises:
        WrongUsage: no term or several have this name; offers the nearest.
    """
    known = read(store)
    found = named({**known.classes, **known.properties}, text, "class or property")
    definition = _definitions(store, [found.iri], lang).get(found.iri, "")
    title = f"{slug(found.iri)} — {_label(found, lang)}: {definition}"
    if found.iri in known.properties:
        every = ("anything", "무엇이든")[lang == "ko"]
        of = ", ".join(slug(iri) for iri in sorted(found.domain) if iri in known.classes) or every
        uses = select(store, bind(_OF_PROPERTY, {"p": [ox.NamedNode(found.iri)]})).rows
        phrases = sorted(
            {f"{_typed(s)} {slug(found.iri)} {_typed(o)}" for s, _, o in uses}, key=lambda t: (len(t), t)
        )
        shown = phrases[len(phrases) // 2] if phrases else ""  # of medium length
        return _table(("of", "takes", "example"), [(of, _takes(store, found, lang), shown)], title, lang)
    needs = shapes().needs.get(found.iri, set())
    uses_of: dict[object, dict[str, str]] = {}
    for thing, prop, value in select(store, bind(_OF_CLASS, {"type": [ox.NamedNode(found.iri)]})).rows:
        uses_of.setdefault(thing, {}).setdefault(text_of(prop), _typed(value))
    examples: dict[str, str] = {}
    for example in sorted(uses_of.values(), key=len):  # those of things with more properties win
        examples |= example
    fitting = [prop for prop in known.properties.values() if fits(prop.domain, {found.iri})]
    have = {slug(prop.iri) for prop in fitting if prop.domain}
    beside = {figure: names for figure, names in roles(store)["needs"].items() if figure in have}
    rows = [
        (
            slug(prop.iri),
            _label(prop, lang),
            _needed(prop, needs, beside, lang),
            ", ".join(map(slug, shapes().kinds.get((found.iri, prop.iri), ()))) or _takes(store, prop, lang),
            examples.get(prop.iri, ""),
        )
        for prop in sorted(fitting, key=lambda prop: (prop.iri not in needs, not prop.domain, prop.iri))
    ]
    return _table(("name", "label", "needed", "takes", "example"), rows, title, lang)


def _needed(prop: Term, needs: set[str], beside: Mapping[str, Sequence[str]], lang: str) -> str:
    if prop.iri in needs:
        return ("yes", "예")[lang == "ko"]
    figures = ", ".join(figure for figure, parts in beside.items() if slug(prop.iri) in parts)
    return ("beside {}", "{}에 딸려")[lang == "ko"].format(figures) if figures else ""


def _takes(store: Store, prop: Term, lang: str) -> str:
    """Return the values that *prop* allows: codes, things of classes, or literals."""
    if found := codes(store, prop):
        return ", ".join(map(slug, found))
    if prop.things:
        return ", ".join(slug(iri) for iri in sorted(prop.range)) or ("anything", "무엇이든")[lang == "ko"]
    return " / ".join(_VALUES[slug(iri)][lang == "ko"] for iri in sorted(prop.range or {"string"}))


def _label(term: Term, lang: str) -> str:
    """Return the label of *term* in *lang*; its labels are sorted, so that the English one comes first."""
    return term.labels[-1 if lang == "ko" else 0] if term.labels else slug(term.iri)


def _definitions(store: Store, iris: Iterable[str], lang: str) -> dict[str, str]:
    """Return the definitions in *lang* of those of *iris* that have one."""
    rows = select_for(store, _DEFINED, "term", map(ox.NamedNode, iris))
    texts = ((text_of(term), text) for term, text in rows)
    return {iri: text.value for iri, text in texts if isinstance(text, ox.Literal) and text.language == lang}


def _typed(term: object) -> str:
    return as_typed(term).removeprefix("id:").removeprefix("sai:")


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]], title: str, lang: str) -> Table:
    return Table(
        lang,
        tuple(columns),
        [Row(tuple(ox.Literal(text) if text else None for text in row)) for row in rows],
        {},
        in_language({name: _HEADS[name] for name in columns}, lang),
        title=title,
    )
