"""The texts of a page in both languages: labels of things, values, and captions of relations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain

import pyoxigraph as ox

from kg.explorer.bilingual import bilingual, in_language
from kg.explorer.contract import Relation, Sum, Text
from kg.explorer.data.readings import Readings
from kg.explorer.picture.captions import Captions
from kg.explorer.picture.display import Display
from kg.explorer.picture.style import UNTYPED, main_type
from kg.names.labels import LANGUAGES, declared, labels
from kg.names.roles import CURRENCY
from kg.network.build import Graph, name, term
from kg.question.errata import Touched
from kg.rdf.namespaces import PREFIXES, SKOS, contract, local, slug
from kg.rdf.terms import Term, Triple, number, text_of
from kg.sentences.wording import Wording
from kg.store import Store
from kg.tables.cells import CORRECTED_MARK, MARK, shown

_UNNAMED = {"en": "unnamed", "ko": "이름 없음"}
CLASSES = {
    UNTYPED: {"en": "no class", "ko": "분류 없음"},
    SKOS + "Concept": {"en": "concept", "ko": "개념"},
    PREFIXES["schema"] + "CreativeWorkSeries": {"en": "series", "ko": "연재물"},
}
"""Labels of classes that have none in the graph."""


class Texts:
    """The texts of a page for the statements of *both* readings; *iris* are further terms that it names."""

    def __init__(
        self,
        store: Store,
        display: Display,
        graph: Graph,
        both: Readings,
        touched: Touched,
        iris: Iterable[str],
    ) -> None:
        self._display, self._graph, self._both, self._touched = display, graph, both, touched
        self._store, self._wordings = store, dict[str, Wording]()
        self._own: dict[Term, list[Triple]] = {}
        vocabulary = declared(store)
        every = both.printed | both.corrected
        for triple in every:
            if name(triple[1]) in vocabulary:
                self._own.setdefault(triple[0], []).append(triple)
        known = {*iris} | {
            term.value for triple in every for term in triple if isinstance(term, ox.NamedNode)
        }
        named = [ox.NamedNode(iri) for iri in sorted(known) if iri != UNTYPED and not iri.startswith("_:")]
        self._labels = {lang: labels(store, named, lang) for lang in LANGUAGES}

    def of(self, thing: str) -> Text:
        """Return the label of a node or term; for a blank node its name, its class, or else its role."""
        if not thing.startswith("_:"):
            return bilingual({lang: self._labels[lang].get(thing, slug(thing)) for lang in LANGUAGES})
        about = self._graph.nodes.get(thing, {"names": (), "types": ()})
        names, kind = about["names"], main_type(self._display, about["types"])
        return names[0].value if names else self.of(kind) if kind in self._labels["en"] else self._role(thing)

    def _role(self, thing: str) -> Text:
        """Return a property that leads to a node and its first literal, such as "address: Seoul"."""
        if thing not in self._graph:
            return bilingual(_UNNAMED)
        leads = [self.of(key) for _, _, key in self._graph.in_edges(thing, keys=True)][:1]
        objects = (fact.triple[2] for fact in self._graph.nodes[thing]["statements"])
        values = [value.value for value in objects if isinstance(value, ox.Literal)][:1]
        said = {lang: [*(in_language(text, lang) for text in leads), *values] for lang in LANGUAGES}
        return bilingual({lang: ": ".join(parts) or _UNNAMED[lang] for lang, parts in said.items()})

    def of_classes(self, kinds: Iterable[str]) -> dict[str, Text]:
        """Return the labels of classes; equal ones each with the CURIE."""
        found = {kind: bilingual(CLASSES[kind]) if kind in CLASSES else self.of(kind) for kind in kinds}
        several = Counter(map(str, found.values()))
        for kind, text in found.items():
            if several[str(text)] > 1:
                exact = contract(kind, self._store.prefixes)
                found[kind] = bilingual({lang: f"{in_language(text, lang)} ({exact})" for lang in LANGUAGES})
        return found

    def of_value(self, value: Term, subject: Term, predicate: Term) -> Text:
        """Return the readable form of a literal."""
        return bilingual({lang: self._value((subject, predicate, value), lang) for lang in LANGUAGES})

    def _value(self, triple: Triple, lang: str) -> str:
        subject, predicate, value = triple
        column = local(name(predicate))
        currency = self._currency(subject) if column in self._display.amounts else ""
        counts = column in self._display.counts
        return shown(value, self._labels[lang], lang, counts=counts, currency=currency)

    def relation(self, node: str, place: int, sums: Mapping[str, list[Sum]]) -> Relation:
        """Return the texts of the relation *node*, which has the index *place*; *sums* are by node."""
        own = self._own.get(term(node), ())
        tells = any(local(name(t[1])) in self._display.amounts for t in own)
        printed = [triple for triple in own if triple in self._both.printed]
        return Relation(
            thing=place,
            captions=self._versions(node, lambda captions: captions.told),
            called=bilingual({lang: self._captions(node, printed, lang).called for lang in LANGUAGES}),
            amounts=self._versions(node, lambda captions: captions.amount) if tells else [],
            sums=sums.get(node, []),
            years=self._years(node),
            status=self._code(node, "status"),
            hedge=self._code(node, "statedAs"),
        )

    def sums(self, facts: Iterable[Triple]) -> dict[str, list[Sum]]:
        """Return the sums of money in *facts* by the name of their subject, each with the fact's index."""
        found: dict[str, list[Sum]] = {}
        for place, (subject, predicate, obj) in enumerate(facts):
            value = number(obj) if local(name(predicate)) in self._display.amounts else None
            if value is not None and (currency := self._currency(subject)):
                money = Sum(statement=place, value=float(value), currency=currency)
                found.setdefault(name(subject), []).append(money)
        return found

    def _values(self, node: str, columns: Collection[str]) -> list[Triple]:
        """Return the statements about a node whose property has one of the local names *columns*."""
        return [t for t in self._own.get(term(node), ()) if local(name(t[1])) in columns]

    def _years(self, node: str) -> list[int]:
        """Return the first and the last year that a relation gives, or an empty list."""
        stated = [text_of(t[2]) for t in self._values(node, self._display.years)]
        years = [int(year) for year in stated if year.isdecimal()]
        return [min(years), max(years)] if years else []

    def _code(self, node: str, column: str) -> Text:
        """Return the label of the first printed value that a relation has for the property *column*."""
        codes = [name(t[2]) for t in self._values(node, {column}) if t in self._both.printed]
        return self.of(codes[0]) if codes else ""

    def _versions(self, node: str, how: Callable[[Captions], str]) -> list[Text]:
        """Return a text of a relation as printed and, if that differs, as corrected."""
        own = self._own.get(term(node), [])
        found: list[Text] = []
        for known, errata in ((self._both.printed, {}), (self._both.corrected, self._both.errata)):
            triples = [triple for triple in own if triple in known]
            corrected = {t for t in triples if t in errata}
            touches = {
                x for t in triples if t not in corrected for x in chain(*self._touched.get(t, {}).values())
            }
            marks = MARK * (None in touches) + CORRECTED_MARK * bool(corrected or touches - {None})
            found.append(
                bilingual({lang: how(self._captions(node, triples, lang)) + marks for lang in LANGUAGES})
            )
        return found[: 1 if found[0] == found[1] else 2]

    def _class(self, node: str, lang: str) -> str:
        kind = main_type(self._display, self._graph.nodes[node]["types"])
        if kind == UNTYPED and (keys := [key for *_, key in self._graph.out_edges(node, keys=True)]):
            return in_language(self.of(keys[-1]), lang)
        return CLASSES[kind][lang] if kind in CLASSES else self._labels[lang].get(kind, slug(kind))

    def _captions(self, node: str, triples: Sequence[Triple], lang: str) -> Captions:
        return Captions(
            self._display,
            triples,
            self._class(node, lang),
            lang,
            label=lambda term: self._labels[lang].get(name(term), slug(name(term))),
            shown=lambda triple: self._value(triple, lang),
            wording=self.wording,
        )

    def wording(self, lang: str) -> Wording:
        """Return the wording of *lang* for all statements, created at the first call."""
        if lang not in self._wordings:
            self._wordings[lang] = Wording(self._store, [*(self._both.printed | self._both.corrected)], lang)
        return self._wordings[lang]

    def _currency(self, subject: Term) -> str:
        own = {text_of(t[2]) for t in self._own.get(subject, ()) if local(name(t[1])) == CURRENCY}
        return own.pop() if len(own) == 1 else ""
