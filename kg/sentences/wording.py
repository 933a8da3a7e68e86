"""Nodes and values in words: labels, amounts, ratios, dates and bounds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import pyoxigraph as ox

from kg.names.display import names
from kg.names.labels import LANGUAGES, labels, phrased
from kg.names.roles import roles
from kg.rdf.namespaces import RDF_TYPE, SAI, SKOS, slug
from kg.rdf.terms import Term, Triple, number, parts_of, text_of
from kg.sentences import english, figures, korean, phrases
from kg.sentences.node import Node, day, full_form
from kg.sentences.phrases import Slot, Value
from kg.sentences.printed import GRAVE, Printed
from kg.store import Store
from kg.store.batches import select_for
from kg.text.amounts import money, plain
from kg.text.controls import line, visible

_TYPES = """SELECT DISTINCT ?node ?type WHERE {
VALUES ?node { UNDEF }
?node a ?type
}"""
_BARE = Slot("")
LITERALLY = "\U0010fffe"
"""A noncharacter after the spaces and opening brackets of data, so that no grammar rule matches there.

It is removed when the sentence is finished.
"""
_VERBAL = ("하", "할", "한", "해", "했")  # beginnings of the forms of 하다
_FORM = re.compile(r"(?:\((\w+)\) )?([^{}()][^{}]*)")  # a phrase without placeholders
_TITLE = re.compile("“[^”]*”")
_TITLED = phrases.parse("“{subject}”")


class Wording:
    """The labels in *store*, in *lang*, of the terms of *triples*, and the patterns of its vocabulary."""

    def __init__(self, store: Store, triples: Iterable[Triple], lang: str) -> None:
        triples = list(triples)
        terms = list(dict.fromkeys(part for triple in triples for term in triple for part in parts_of(term)))
        self.lang = lang
        self.printed = Printed(store, {subject for subject, *_ in triples}, lang)
        things = {part for s, _, o in triples for term in (s, o) for part in parts_of(term)}
        predicates = list(dict.fromkeys(p for _, p, _ in triples if isinstance(p, ox.NamedNode)))
        called = labels(store, predicates, lang)
        self._prefixes = store.prefixes
        self.roles = roles(store)
        apart = self._apart([called[predicate.value] for predicate in predicates], predicates)
        self._labels = names(store, things, lang)
        for predicate, label in zip(predicates, apart, strict=True):
            plain = called[predicate.value]
            if self._labels.get(predicate.value, plain) == plain:  # else its name is unambiguous already
                self._labels[predicate.value] = label
        self.words = english.words(self._labels.values())
        self.types: dict[Term, list[str]] = {}
        nodes = [t for t in terms if isinstance(t, ox.NamedNode)]
        for node, kind in select_for(store, _TYPES, "node", nodes):
            if node is not None and isinstance(kind, ox.NamedNode):
                self.types.setdefault(node, []).append(kind.value)
        self._patterns: dict[str, list[str]] = {}
        self._forms: dict[tuple[str, str], str] = {}
        self._declared: set[str] = set()
        kinds = {ox.NamedNode(kind) for kinds in self.types.values() for kind in kinds}
        for phrase in phrased(store, {*nodes, *kinds}) if nodes else ():
            if phrase.lang == lang and not phrase.declared and (form := _FORM.fullmatch(phrase.text)):
                self._forms[phrase.term, form[1] or ""] = _TITLE.sub(literally, form[2])
            elif phrase.lang == lang:
                self._patterns.setdefault(phrase.term, []).append(phrase.text)
                self._declared |= {phrase.term} if phrase.declared else set()
        taken = {text: iri for iri, text in self._labels.items()}  # a label of another thing is ambiguous
        forms = self._forms.items()
        self._forms = {key: text for key, text in forms if key[1] or taken.get(text, key[0]) == key[0]}
        self._spaces = {SAI, *(iri.removesuffix(slug(iri)) for iri in self._patterns)}

    def patterns(self, term: Term | str) -> list[phrases.Pattern]:
        """Return the patterns of a property, class or code."""
        return [phrases.parse(text) for text in self._patterns.get(getattr(term, "value", str(term)), ())]

    def declares(self, term: Term) -> bool:
        """Return whether *term*, from whichever vocabulary, is declared in this one with a pattern."""
        return isinstance(term, ox.NamedNode) and term.value in self._declared

    def local(self, term: Term) -> str:
        """Return the local name of a term from a namespace with patterns, or "" for any other term."""
        if not isinstance(term, ox.NamedNode) or term.value == RDF_TYPE:
            return ""
        name = slug(term.value)
        return name if term.value.removesuffix(name) in self._spaces else ""

    def label(self, term: Term) -> str:
        """Return the label of *term*."""
        if isinstance(term, ox.Triple):
            return "“{} — {}: {}”".format(*map(self.label, (term.subject, term.predicate, term.object)))
        name = str(term) if isinstance(term, ox.BlankNode) else term.value
        return _unmarked(self._labels.get(name, name))

    def name(self, term: Term) -> str:
        """Return the name of *term* in running text."""
        return self._forms.get((text_of(term), "")) or self.label(term)

    def formed(self, values: Iterable[Term], slot: Slot) -> bool:
        """Return whether each of *values* has the form that *slot* requires, if it requires one."""
        things = [value.value for value in values if isinstance(value, ox.NamedNode)]
        asked = slot.unit and (self.lang == "en" or not slot.unit.startswith(_VERBAL))
        return not asked or all((iri, slot.unit) in self._forms for iri in things)

    def have_class(self, things: Sequence[Term], name: str) -> bool:
        """Return whether all *things* have a class with the local name *name*."""
        return all(name in map(slug, self.types.get(thing, ())) for thing in things)

    def subject(self, node: Node, slot: Slot) -> Value:
        """Return the subjects of *node* as a text."""
        subjects = sorted(node.subjects, key=str)
        things = [self._thing(term, slot) for term in subjects]
        texts = self._kinds(self._apart([thing.text for thing in things], subjects), subjects, slot)
        text = english.listed(texts, False) if self.lang == "en" else korean.listed(sorted(texts), False)
        return Value(text, len(things) > 1 or things[0].plural)

    def values(self, node: Node, triples: Sequence[Triple], slot: Slot = _BARE, opened: str = "") -> Value:
        """Return the values of *triples* as a list, with distinctions for those that would read alike.

        A text in both languages counts as one, the version in the language of the sentences.
        """
        name = node.name(triples[0][1])
        terms = [t[2] for t in self.asked(name, triples)]
        if self.patterns(triples[0][1]):  # drop a name that is the same in the other language
            terms = [*{t.value if isinstance(t, ox.Literal) and t.language else t: t for t in terms}.values()]
        terms = self._heads(terms) if name == "type" else terms
        terms.sort(key=lambda term: (number(term) or 0, str(term)))
        if self.lang == "ko" and not slot.unit:  # 벤지오, 힌튼, 유명한 학자들
            terms.sort(key=lambda term: (SKOS + "Concept" in self.types.get(term, ()), self.label(term)))
        values = [
            Value(slot.before + self._literal(node, name, term, slot.unit) + slot.after)
            if isinstance(term, ox.Literal)
            else self._thing(term, slot)
            for term in terms
        ]
        texts = self._kinds(self._apart([value.text for value in values], terms), terms, slot)
        if slot.before in ("a(n) ", "several "):  # a start-up and among the French start-ups
            texts.sort(key=lambda text: text.startswith(("one of the ", "part of ")))
        more, alike = bool(name) and name == opened, name == "type"
        if self.lang == "ko":
            text = korean.listed(texts, more, alike)
        else:  # forms are clauses, whose order is kept
            text = english.listed(texts, more, bool(slot.unit))
        return Value(text, len(values) > 1 or values[0].plural)

    def asked(self, name: str, triples: Sequence[Triple]) -> Sequence[Triple]:
        """Return *triples* of the property *name*; of a text in both languages only the one in *lang*."""
        languages = [t[2].language if isinstance(t[2], ox.Literal) else None for t in triples]
        both = name in self.roles["translated"] and sorted(map(str, languages)) == sorted(LANGUAGES)
        return [triples[languages.index(self.lang)]] if both else triples

    def _heads(self, terms: list[Term]) -> list[Term]:
        """Return the types *terms* without a general one that another implies: start-up, French start-up."""
        heads = [english.head(self.label(t)) if self.lang == "en" else self.label(t) for t in terms]
        plural = ("", "s") if self.lang == "en" else ("",)
        endings = [tuple(f" {head}{end}" for end in plural) for head in heads]
        general = [head.strip() and head == self.label(t) for t, head in zip(terms, heads, strict=True)]
        said = [any(head.endswith(each) for head in heads) for each in endings]
        return [t for t, *both in zip(terms, general, said, strict=True) if not all(both)]

    def _kinds(self, texts: list[str], terms: Iterable[Term], slot: Slot) -> list[str]:
        concepts = all(SKOS + "Concept" in self.types.get(term, ()) for term in terms)
        return korean.kinds(texts) if self.lang == "ko" and concepts and not slot.before else texts

    def _thing(self, term: Term, slot: Slot) -> Value:
        label = self.label(term).removesuffix(".")
        if slot.before in ("a(n) ", "several "):
            return Value(english.indefinite(label, slot.before == "several "))
        if form := self._forms.get((text_of(term), slot.unit)):
            return Value(slot.before + form + slot.after, english.plural(form))
        many = english.plural(label)
        kinds = [kind for kind in self.types.get(term, ()) if self.patterns(kind)]
        if any(_TITLED in self.patterns(kind) for kind in kinds):
            return Value(literally(f"“{label}”"))
        if self.lang == "en" and kinds and not slot.before:
            abstract = SKOS + "Concept" in kinds
            label = english.relational(label) if abstract else english.definite(label)
        elif self.lang == "ko" and slot.unit[:1] in _VERBAL:
            label = korean.verb(label, slot.unit)
        return Value(slot.before + label + slot.after, many)

    def _literal(self, node: Node, name: str, term: ox.Literal, unit: str) -> str:
        value, text = number(term), _unmarked(term.value)
        if name == "date" and (dated := day(term)):
            return figures.date(dated, self.lang)
        if value is None:
            shown = text if text.strip() == text != "" else f"“{text}”"
            return literally(shown)
        if not self.declares(node.facts[name][0][1]):
            return text + unit
        with_ = {node.name(t[1]) for t in node.beside(name)}
        if "currency" in with_:
            text = money(value, node.first("currency"), self.lang)
        elif "denominator" in with_ and not unit:
            text = figures.ratio(plain(value), node.first("denominator"), self.lang)
        elif name == "month" and self.lang == "en" and value in range(1, 13):
            text = figures.MONTHS[int(value) - 1]
        elif name in self.roles["counts"]:
            text = plain(value) if self.lang == "ko" else english.number(plain(value))
        if name == "count" and self.lang == "ko":
            counted = [self.label(term) for _, _, term in node.facts.get("countOf", ())]
            text, unit = korean.counted(text, unit or figures.counter(node.first("printedAs"), counted))
        text = self.bounded(node, text, unit) if "bound" in with_ else text + unit
        own = [*(t for t in node.facts[name] if t[2] == term), *node.beside(name)]
        if name not in self.roles["figure"] or self.printed.surely_wrong.isdisjoint(own):
            return text
        return self._filled(GRAVE, {"value": text})

    def bounded(self, node: Node, text: str, unit: str) -> str:
        """Return the figure *text* with the bound of *node*: ``about 100``."""
        known = {"value": text, **({"unit": unit} if unit else {})}
        if node.figure == "rank":  # a pattern may have another form for ranks: "at least 11" is 11 or worse
            known["rank"] = text
        for _, _, bound in node.facts.get("bound", ()):
            return self._filled(bound, known) or f"{text}{unit} ({self.label(bound)})"
        return text + unit

    def _filled(self, code: Term | str, known: Mapping[str, str]) -> str:
        """Return the pattern of *code* filled with what is *known* of a figure, or "" if it has none."""
        form = phrases.Form(lambda slot: Value(known[slot.name]) if slot.name in known else None)
        return next(filter(None, map(form.fill, self.patterns(code))), "")

    def _apart(self, texts: list[str], terms: Sequence[Term]) -> list[str]:
        """Return *texts*, those of *terms*, with the full form of the term added if they would read alike."""
        read = [line(text.replace(LITERALLY, "")) for text in texts]
        alike = Counter(read)
        return [
            f"{text} ({full_form(term, self._prefixes)})" if alike[seen] > 1 else text
            for text, term, seen in zip(texts, terms, read, strict=True)
        ]


def _unmarked(text: str) -> str:
    """Return *text* of data with the marks that sentences use internally made visible."""
    return visible(text) if LITERALLY in text or korean.TOPIC in text else text


def literally(text: str | re.Match[str]) -> str:
    """Return *text* with marks that keep grammar rules from changing it."""
    return re.sub(r"([ (])", rf"\1{LITERALLY}", text if isinstance(text, str) else text[0])
