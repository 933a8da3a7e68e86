"""Mutants of the packaged graph, and which of them a reader without the article could detect.

The kinds, the number of each, and the classification below were fixed before any mutant was validated. The
classification depends on what the graph and the vocabulary's definitions tell an attentive reader, and not on
shapes or checks.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg.rdf.namespaces import (
    GRAPH,
    ID,
    ONTOLOGY_GRAPH,
    PASSAGE,
    PHRASES_GRAPH,
    RDF_TYPE,
    SAI,
    SKOS,
    XSD,
    slug,
)

SEED = 20241124
EACH = 80
"""The number of mutants of each kind; fewer if no more can be made."""

SCHEMA = "https://schema.org/"
NUMBERS = {"amount", "count", "numerator", "denominator", "rank", "position", "durationYears"}
YEARS = {"year", "startYear", "endYear", "month", "date"}

# --- what a reader knows about the vocabulary

FIGURE = {"amount", "currency", "count", "countOf", "shareOf", "numerator", "denominator", "rank", "bound"}
"""Parts of a figure; each can be inferred from the printed form and the other parts."""
TIME = YEARS | {"durationYears"}
PERIOD = {"periodPrintedAs", "resolvedFrom"}
CORE = {
    "Claim": {"claimant", "about", "type", "paraphrase"},
    "Assessment": {"about", "aspect", "finding", "comparedWith"},
    "Statistic": {"about", "countOf", "amount"},
    "Ranking": {"about", "rank"},
    "Support": {"agent", "type", "status"},
    "Facility": {"agent", "type"},
    "Relationship": {"agent", "type", "counterparty"},
    "Action": {"effect"},
    "Result": {"status"},
    "Policy": {"agent"},
    "Budget": {"agent", "amount"},
    "Membership": {"role"},
    "Post": {"role"},
    "ImageObject": {"position"},
    "CreativeWork": {"position"},
}
"""By class, the properties that each sentence about a thing of that class must state."""
WHOLE = {
    "Membership": {"organization", "member"},
    "Post": {"postIn"},
    "Group": {"alumniOf"},
    "Investment": {"agent"},
    "Action": {"status"},
    "Event": {"organizer", "type"},
    "Product": {"creator"},
    "CreativeWork": {"printedAs", "publisher", "about"},
    "ImageObject": {"about"},
    "Facility": {"status"},
    "Budget": {"purpose", "status"},
}
"""By class, the properties that some sentence must state."""
SINGLE = {
    *FIGURE,
    *(TIME - {"year"}),
    *PERIOD,
    *("claimant", "finding", "effect", "status", "tense", "statedAs", "denied", "listIsOpen", "isVersionOf"),
    *("member", "organization", "role", "postIn", "recipient", "toLocation", "leads", "origin", "position"),
    "location",
}
"""Properties with one value for each thing; two values contradict each other."""
CODES = {"bound", "status", "tense", "statedAs"}


class Mutant(NamedTuple):
    """A change: its kind and property, what it removes and adds, and why a reader could detect it, or ""."""

    kind: str
    property: str
    removed: tuple[ox.Quad, ...]
    added: tuple[ox.Quad, ...]
    reason: str

    def __str__(self) -> str:
        def side(quads: tuple[ox.Quad, ...]) -> str:
            return " ".join(
                f"[{slug(q.graph_name.value)}: {slug(str(q.subject)[1:-1])} {slug(q.predicate.value)} "  # type: ignore[union-attr]
                f"{slug(q.object.value)}]"  # type: ignore[union-attr]
                for q in quads
            )

        return f"{self.kind} ({self.property}): -{side(self.removed)} +{side(self.added)} {self.reason}"


class World:
    """What a reader knows about the graph."""

    def __init__(self, quads: Sequence[ox.Quad]) -> None:
        self.quads = set(quads)
        self.facts = sorted(
            (q for q in quads if getattr(q.graph_name, "value", "").startswith(PASSAGE)), key=str
        )
        self.type: dict[object, str] = {}
        self.scheme: dict[object, str] = {}
        self.domain: dict[str, set[str]] = defaultdict(set)
        self.range: dict[str, set[str]] = defaultdict(set)
        self.mentions: dict[object, set[ox.Quad]] = defaultdict(set)
        self.stated: dict[tuple[object, str], set[object]] = defaultdict(set)
        self.local: dict[tuple[object, object, str], set[object]] = defaultdict(set)
        self.touched: set[tuple[str, str, str]] = set()
        self.contents: dict[object, set[ox.Quad]] = defaultdict(set)
        changes: dict[object, dict[str, object]] = defaultdict(dict)
        for q in quads:
            name = slug(q.predicate.value)
            if q.predicate.value == RDF_TYPE:
                self.type[q.subject] = slug(q.object.value)  # type: ignore[union-attr]
            elif q.predicate.value == SKOS + "inScheme":
                self.scheme[q.subject] = slug(q.object.value)  # type: ignore[union-attr]
            elif q.predicate.value == SCHEMA + "domainIncludes":
                self.domain[slug(q.subject.value)].add(slug(q.object.value))  # type: ignore[union-attr]
            elif q.predicate.value == SCHEMA + "rangeIncludes":
                self.range[slug(q.subject.value)].add(slug(q.object.value))  # type: ignore[union-attr]
            elif name in ("subject", "predicate", "object") and self.type.get(q.subject) == "Change":
                changes[q.subject][name] = q.object
            if getattr(q.graph_name, "value", "") not in (GRAPH + "entities", ONTOLOGY_GRAPH, PHRASES_GRAPH):
                self.mentions[q.subject].add(q)
                self.mentions[q.object].add(q)
        for q in self.facts:
            name = slug(q.predicate.value)
            self.stated[q.subject, name].add(q.object)
            self.local[q.graph_name, q.subject, name].add(q.object)
            self.contents[q.graph_name].add(q)
        for change in changes.values():
            if len(change) == 3:
                self.touched.add((str(change["subject"]), str(change["predicate"]), str(change["object"])))
        self.passages = sorted(self.contents, key=str)
        self.nodes = sorted({q.subject for q in self.facts}, key=str)
        self.entities = sorted((s for s in self.type if str(s).startswith(f"<{ID}")), key=str)
        self.codes = sorted((s for s in self.scheme if str(s).startswith(f"<{SAI}")), key=str)

    # --- what a reader can tell about one statement

    def has_figure(self, graph: object, node: object) -> bool:
        return any(self.local.get((graph, node, p)) for p in ("amount", "count", "numerator", "rank"))

    def has_time(self, graph: object, node: object) -> bool:
        return any(self.local.get((graph, node, p)) for p in TIME)

    def part_of_figure(self, q: ox.Quad, node: object | None = None) -> bool:
        name, at = slug(q.predicate.value), node or q.subject
        if name in FIGURE or name in TIME:
            return True
        if name == "printedAs":
            return self.has_figure(q.graph_name, at) or self.has_figure(q.graph_name, q.subject)
        return name in PERIOD and (self.has_time(q.graph_name, q.subject) or self.has_time(q.graph_name, at))

    def core(self, q: ox.Quad) -> bool:
        """Return whether the thing means nothing without the statement, and its sentence has it only once."""
        name, of = slug(q.predicate.value), self.type.get(q.subject, "")
        if name == "paraphrase" and of == "Claim":
            return True
        return name in CORE.get(of, ()) and len(self.local[q.graph_name, q.subject, name]) == 1

    def missed(self, q: ox.Quad) -> str:
        """Return why a reader would notice that the statement is missing, or ""."""
        name, of = slug(q.predicate.value), self.type.get(q.subject, "")
        if self.part_of_figure(q):
            return "a part of a figure or period is missing"
        if self.core(q):
            return "the thing says nothing without it"
        elsewhere = any(
            o.object == q.object and o.predicate == q.predicate and o.subject == q.subject and o != q
            for o in self.mentions[q.subject]
        )
        if name in WHOLE.get(of, ()) and len(self.stated[q.subject, name]) == 1 and not elsewhere:
            return "the thing lacks what it needs"
        for node in (q.subject, q.object):
            if str(node).startswith(f"<{ID}") and self.mentions[node] == {q}:
                return "an entity is left unused"
        if self.contents[q.graph_name] == {q}:
            return "a sentence is left without a statement"
        if (str(q.subject), str(q.predicate), str(q.object)) in self.touched and not elsewhere:
            return "an erratum speaks of it"
        return ""

    def odd(self, q: ox.Quad) -> str:
        """Return why a reader would find the new statement *q* odd, or ""."""
        name, of = slug(q.predicate.value), self.type.get(q.subject, "")
        if self.domain[name] and of not in self.domain[name]:
            return "the property is not for that class"
        if isinstance(q.object, ox.NamedNode):
            if q.object == q.subject:
                return "the thing relates to itself"
            if self.range[name] and self.type.get(q.object, "") not in self.range[name]:
                return "the property does not lead to that class"
            scheme = self.scheme.get(q.object, "")
            coded = name in CODES or (name == "type" and of == "Claim")
            if coded != (scheme != "" and scheme != "concepts"):
                return "a code where none belongs, or none where one does"
            if coded and scheme not in {self.scheme.get(o, "") for o in self._values(name)}:
                return "a code of another list"
        if name in SINGLE and self.stated[q.subject, name] - {q.object}:
            return "two values where there is one"
        if name == "year" and self.stated[q.subject, name] and of != "ImageObject":
            return "two values where there is one"
        if self.part_of_figure(q) and not self.local.get((q.graph_name, q.subject, name)):
            return "a figure without its parts, or parts without a figure"
        if name == "printedAs" and self.local.get((q.graph_name, q.subject, name)):
            return "two printed forms in one sentence"
        if name == "paraphrase" and of == "Claim" and self.stated[q.subject, name]:
            return "too many paraphrases"
        needs = CORE.get(of, set()) - {name}
        if any(not self.local.get((q.graph_name, q.subject, need)) for need in needs):
            return "the sentence says nothing else of the thing"
        return ""

    def _values(self, name: str) -> set[object]:
        return {q.object for q in self.facts if slug(q.predicate.value) == name}


# --- the kinds of mutants


def _dropped(world: World, chance: random.Random) -> Iterator[Mutant]:
    for q in _shuffled(world.facts, chance):
        yield _mutant("drop", q, None, world.missed(q))


def _subjects(world: World, chance: random.Random) -> Iterator[Mutant]:
    """Yield mutants that move a statement to another thing, every other time to one of the same class."""
    for i, q in enumerate(_shuffled(world.facts, chance)):
        node = _another(world, q.subject, world.nodes, chance, alike=i % 2 == 0)
        new = ox.Quad(node, q.predicate, q.object, q.graph_name)
        yield _mutant("subject", q, new, world.missed(q) or world.odd(new))


def _objects(world: World, chance: random.Random) -> Iterator[Mutant]:
    """Yield mutants that replace the object, every other time by a thing or code of the same class."""
    for i, q in enumerate(_shuffled(world.facts, chance)):
        if not isinstance(q.object, ox.NamedNode):
            continue
        pool = world.codes if world.scheme.get(q.object, "concepts") != "concepts" else world.entities
        if i % 2:
            pool = [*world.codes, *world.entities]
        node = _another(world, q.object, pool, chance, alike=i % 2 == 0)
        new = ox.Quad(q.subject, q.predicate, node, q.graph_name)
        name = slug(q.predicate.value)
        reason = ""
        if name == "bound":
            reason = "the printed form says how exactly"
        elif str(q.object).startswith(f"<{ID}") and world.mentions[q.object] == {q}:
            reason = "an entity is left unused"
        elif (str(q.subject), str(q.predicate), str(q.object)) in world.touched:
            reason = "an erratum speaks of it"
        without = world.stated[q.subject, name]
        world.stated[q.subject, name] = without - {q.object}
        yield _mutant("object", q, new, reason or world.odd(new))
        world.stated[q.subject, name] = without


def _exchanges(world: World, chance: random.Random) -> Iterator[Mutant]:
    """Yield mutants that exchange the values of two statements with the same property."""
    by_property: dict[str, list[ox.Quad]] = defaultdict(list)
    for q in world.facts:
        by_property[q.predicate.value].append(q)
    for q in _shuffled(world.facts, chance):
        other = chance.choice(by_property[q.predicate.value])
        if other.object == q.object or other.subject == q.subject:
            continue
        name = slug(q.predicate.value)
        reason = ""
        if (
            name in FIGURE - {"countOf"}
            or name in TIME
            or (name in PERIOD | {"printedAs"} and (world.part_of_figure(q) or world.part_of_figure(other)))
        ):
            reason = "the printed form says otherwise"
        elif (name == "position" and world.type[q.subject] != world.type[other.subject]) or (
            name == "position" and world.type[q.subject] in ("ImageObject", "Policy")
        ):
            reason = "the label has another number"
        elif name == "paraphrase" and q.object.language != other.object.language:  # type: ignore[union-attr]
            reason = "two paraphrases in one language"
        elif q.object == other.subject or other.object == q.subject:
            reason = "the thing relates to itself"
        elif any((str(o.subject), str(o.predicate), str(o.object)) in world.touched for o in (q, other)):
            reason = "an erratum speaks of it"
        news = (
            ox.Quad(q.subject, q.predicate, other.object, q.graph_name),
            ox.Quad(other.subject, other.predicate, q.object, other.graph_name),
        )
        yield Mutant("exchange", name, (q, other), news, reason)


def _numbers(world: World, chance: random.Random) -> Iterator[Mutant]:
    changes: list[Callable[[int], int]] = [
        lambda n: n + 1,
        lambda n: n * 10,
        lambda n: n + 100,
        lambda n: n * 2,
        lambda n: n - 1,
        lambda n: int(str(n)[::-1]),
        lambda n: n // 10,
        lambda n: -n,
    ]
    for q in _shuffled([q for q in world.facts if slug(q.predicate.value) in NUMBERS], chance) * 3:
        assert isinstance(q.object, ox.Literal)
        old = int(float(q.object.value))
        new = chance.choice(changes)(old)
        name, of = slug(q.predicate.value), world.type[q.subject]
        taken = {
            int(o.value)  # type: ignore[attr-defined]
            for node in world.nodes
            if world.type[node] == of and node != q.subject
            for o in world.stated[node, "position"]
        }
        if name != "position" or of in ("ImageObject", "Policy"):
            reason = "the printed form or the label says otherwise"
        elif new < 1 or new in taken:
            reason = "not a free number"
        elif world.stated[q.subject, name] and len([o for o in world.facts if _same(o, q)]) > 1:
            reason = "two values where there is one"
        else:
            reason = ""
        text = f"{new}.0" if name == "amount" else str(new)
        literal = ox.Literal(text, datatype=q.object.datatype)
        yield _mutant("number", q, ox.Quad(q.subject, q.predicate, literal, q.graph_name), reason)


def _currencies(world: World, chance: random.Random) -> Iterator[Mutant]:
    pairs = [
        (q, code)
        for q in world.facts
        if slug(q.predicate.value) == "currency"
        for code in ("EUR", "USD", "JPY", "KRW", "CAD", "GBP", "SGD", "eur", "YEN")
    ]
    for q, code in _shuffled(pairs, chance):
        new = ox.Quad(q.subject, q.predicate, ox.Literal(code), q.graph_name)
        yield _mutant("currency", q, new, "the printed form says otherwise")


def _years(world: World, chance: random.Random) -> Iterator[Mutant]:
    for q in _shuffled([q for q in world.facts if slug(q.predicate.value) in YEARS], chance) * 3:
        step = chance.choice([-10, -3, -1, 1, 2, 10, 100])
        assert isinstance(q.object, ox.Literal)
        if q.object.datatype.value == XSD + "date":
            day = f"{int(q.object.value[:4]) + step}{q.object.value[4:]}"
            literal = ox.Literal(day, datatype=q.object.datatype)
        else:
            literal = ox.Literal(int(q.object.value) + step)
        new = ox.Quad(q.subject, q.predicate, literal, q.graph_name)
        yield _mutant("year", q, new, "the printed period says otherwise")


def _passages(world: World, chance: random.Random) -> Iterator[Mutant]:
    """Yield mutants that move a statement to another sentence, every eighth to one that does not exist."""
    for i, q in enumerate(_shuffled(world.facts, chance)):
        graph = chance.choice(world.passages)
        if i % 8 == 0:
            graph = ox.NamedNode(
                PASSAGE + f"sovereign-ai/p{chance.randrange(60, 99)}s{chance.randrange(1, 9)}"
            )
        new = ox.Quad(q.subject, q.predicate, q.object, graph)  # type: ignore[arg-type]
        reason = "no such sentence" if i % 8 == 0 else ""
        if world.core(q) or world.part_of_figure(q):
            reason = reason or "a part of the thing stands in another sentence"
        elif world.contents[q.graph_name] == {q}:
            reason = reason or "a sentence is left without a statement"
        elif (str(q.subject), str(q.predicate), str(q.object)) in world.touched:
            reason = reason or "an erratum speaks of it"
        stated = world.stated.pop((q.subject, slug(q.predicate.value)), set())  # its own value does not count
        yield _mutant("passage", q, new, reason or world.odd(new))
        world.stated[q.subject, slug(q.predicate.value)] = stated


def _types(world: World, chance: random.Random) -> Iterator[Mutant]:
    classes = sorted(
        {t for node, t in world.type.items() if str(node).startswith(f"<{ID}")} - {"ConceptScheme"}
    )
    iris = {slug(q.object.value): q.object for q in world.quads if q.predicate.value == RDF_TYPE}  # type: ignore[union-attr]
    graph, predicate = ox.NamedNode(GRAPH + "entities"), ox.NamedNode(RDF_TYPE)
    for node in _shuffled([n for n in world.entities if world.type[n] != "ConceptScheme"], chance):
        name = chance.choice([c for c in classes if c != world.type[node]])
        old = ox.Quad(node, predicate, iris[world.type[node]], graph)
        new = ox.Quad(node, predicate, iris[name], graph)
        reason = ""
        for q in world.mentions[node]:
            prop = slug(q.predicate.value)
            if q.subject == node and world.domain[prop] and name not in world.domain[prop]:
                reason = "a property is not for that class"
            if q.object == node and world.range[prop] and name not in world.range[prop]:
                reason = "a property does not lead to that class"
        if any(not world.stated[node, need] for need in CORE.get(name, set()) | WHOLE.get(name, set())):
            reason = reason or "the thing lacks what the class needs"
        yield Mutant("type", name, (old,), (new,), reason)


def _duplicates(world: World, chance: random.Random) -> Iterator[Mutant]:
    """Yield mutants that repeat a statement for another thing, every other time for one of the same class."""
    for i, q in enumerate(_shuffled(world.facts, chance)):
        node = _another(world, q.subject, world.nodes, chance, alike=i % 2 == 0)
        new = ox.Quad(node, q.predicate, q.object, q.graph_name)
        yield Mutant("duplicate", slug(q.predicate.value), (), (new,), world.odd(new))


def _misspelt(world: World, chance: random.Random) -> Iterator[Mutant]:
    for q in _shuffled(world.facts, chance):
        places = [n for n in ("predicate", "subject", "object") if isinstance(getattr(q, n), ox.NamedNode)]
        place = chance.choice(places)
        iri = getattr(q, place).value
        letters = [i for i, c in enumerate(iri) if c.isalpha() and i > len(iri) - len(slug(iri))]
        at = chance.choice(letters)
        typo = chance.choice(
            [iri[:at] + iri[at + 1 :], iri[:at] + iri[at] + iri[at:], iri[: at + 1] + "x" + iri[at + 1 :]]
        )
        term = ox.NamedNode(typo)
        new = ox.Quad(
            term if place == "subject" else q.subject,
            term if place == "predicate" else q.predicate,
            term if place == "object" else q.object,
            q.graph_name,
        )
        yield Mutant(
            "misspell", f"{place} of {slug(q.predicate.value)}", (q,), (new,), "no such term or entity"
        )


KINDS: dict[str, Callable[[World, random.Random], Iterator[Mutant]]] = {
    "drop": _dropped,
    "subject": _subjects,
    "object": _objects,
    "exchange": _exchanges,
    "number": _numbers,
    "currency": _currencies,
    "year": _years,
    "passage": _passages,
    "type": _types,
    "duplicate": _duplicates,
    "misspell": _misspelt,
}


def mutants(quads: Sequence[ox.Quad], kind: str) -> list[Mutant]:
    """Return at most EACH mutants of *kind*, always the same ones; each changes the graph."""
    world, chance = World(quads), random.Random(f"{SEED} {kind}")
    made: dict[object, Mutant] = {}
    for mutant in KINDS[kind](world, chance):
        if set(mutant.added) & world.quads or set(mutant.added) == set(mutant.removed):
            continue
        made.setdefault((mutant.removed, mutant.added), mutant)
        if len(made) == EACH:
            break
    return list(made.values())


def _mutant(kind: str, old: ox.Quad, new: ox.Quad | None, reason: str) -> Mutant:
    return Mutant(kind, slug(old.predicate.value), (old,), (new,) if new else (), reason)


def _same(one: ox.Quad, other: ox.Quad) -> bool:
    return (one.subject, one.predicate, one.object) == (other.subject, other.predicate, other.object)


def _another(
    world: World, node: object, pool: Sequence[object], chance: random.Random, *, alike: bool
) -> ox.NamedNode:
    fits = [n for n in pool if n != node and (not alike or world.type.get(n) == world.type.get(node))]
    return chance.choice(fits or [n for n in pool if n != node])  # type: ignore[return-value]


def _shuffled(items: list, chance: random.Random) -> list:  # type: ignore[type-arg]
    return chance.sample(items, len(items))
