"""Adds a fact: checks it against the vocabulary, then writes it into its article's files."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

from kg.article import vocabulary
from kg.article.draft import checked_slug
from kg.article.naming import Naming, NewEntity, article_of
from kg.article.provenance import Encoder, encoding_quads
from kg.article.writing import locked, write
from kg.errors import Note, WrongUsage
from kg.names.known import known_names, normal
from kg.names.roles import CURRENCY, amounts, roles
from kg.quantities import read
from kg.rdf.namespaces import ENTITIES_GRAPH, ID, PREFIXES, RDF_TYPE, RDFS_LABEL, SKOS, contract, slug
from kg.rdf.terms import Term, Triple, text_of
from kg.sparql.binding import bind
from kg.store import Store, select

_CALLED = """SELECT ?thing ?label WHERE {\nVALUES ?type { UNDEF }
?thing a ?type ; <http://www.w3.org/2000/01/rdf-schema#label> ?label\n}"""
_STATED = "SELECT ?p WHERE {\nVALUES ?thing { UNDEF }\n?thing ?p ?o\n}"
_SAID = """SELECT ?passage WHERE {\nVALUES ?s { UNDEF }\nVALUES ?p { UNDEF }\nVALUES ?o { UNDEF }
GRAPH ?passage { ?s ?p ?o }\n}"""
_OF_SUBJECT = """SELECT ?p ?o WHERE {\nVALUES ?s { UNDEF }\nVALUES ?passage { UNDEF }
GRAPH ?passage { ?s ?p ?o }\n}"""


class TypedFact(NamedTuple):
    """A fact as people type it: names in either language, slugs, and a value as it is printed."""

    passage: str
    subject: str
    property: str
    value: str


def add(
    naming: Naming, typed: TypedFact, new: Iterable[NewEntity] = (), encoder: Encoder | None = None
) -> tuple[ox.Quad, list[Path]]:
    """Write a fact and descriptions of the entities *new* into the article's files; return it and the files.

    If an amount is typed with its currency, a statement of that is added. *encoder* is noted as having
    encoded the passage, if nobody is yet.

    Raises:
        WrongUsage, NotFound: a name is unknown, the vocabulary does not allow the fact, or it breaks a rule
            in a way that no further fact can repair; nothing was written.
        DataError: a file is unreadable, malformed or cannot be written; none was changed.
    """
    passage = naming.passage(typed.passage)
    with locked(naming, passage):
        stated, described = fact(naming, typed, new)
        beside = _currency(naming, stated, typed.value)
        for each in (stated, *beside):
            check_rules(naming, each, described)
        folder = naming.folders[article_of(passage)]
        adding = {paragraph_file(folder, passage): [stated, *beside]}
        if described:
            adding[folder / "entities.trig"] = described
        if encoder and (encoding := encoding_quads(naming, passage, encoder)):
            adding[folder / "passages.trig"] = encoding
        return stated, write(naming, adding)


def paragraph_file(folder: Path, passage: ox.NamedNode) -> Path:
    """Return the file in an article's *folder* with the statements of *passage*."""
    return folder / f"{slug(passage.value).rsplit('/', 1)[-1].split('s')[0]}.trig"


def fact(naming: Naming, typed: TypedFact, new: Iterable[NewEntity] = ()) -> tuple[ox.Quad, list[ox.Quad]]:
    """Return the fact as a quad of its passage, and the quads that describe the entities *new*.

    Raises:
        WrongUsage, NotFound: a name is unknown, or the vocabulary does not allow the fact.
    """
    entities = {entity.slug: entity for entity in new}
    where = naming.passage(typed.passage)
    term = naming.property(typed.property)
    described = [quad for entity in entities.values() for quad in _described(naming, entity)]
    about = naming.entity(typed.subject, entities)
    shown = contract(term.iri)
    if not vocabulary.fits(term.domain, naming.types(about, entities)):
        raise WrongUsage(f"{shown} belongs to {_listed(term.domain)}, not to {contract(about.value)}")
    obj = naming.value(term, typed.value, entities, naming.types(about, entities))
    if isinstance(obj, ox.NamedNode) and not vocabulary.fits(term.range, naming.types(obj, entities)):
        raise WrongUsage(f"{shown} takes {_listed(term.range)}, not {contract(obj.value)}")
    for name in entities:
        if ID + name not in (about.value, obj.value if isinstance(obj, ox.NamedNode) else ""):
            raise WrongUsage(f"`new` {name}: the fact does not mention it; use it as subject or object")
    quad = ox.Quad(about, ox.NamedNode(term.iri), obj, where)
    values: dict[str, Sequence[Term]] = {"s": [about], "p": [quad.predicate], "o": [obj]}
    if (where,) in select(naming.store, bind(_SAID, values)).rows:
        raise WrongUsage(f"{contract(where.value)} already states this; nothing was written")
    return quad, described


def _currency(naming: Naming, stated: ox.Quad, text: str) -> list[ox.Quad]:
    """Return the quad for the currency in *text*, the value of *stated*, in a list; none if not needed."""
    is_sum = slug(stated.predicate.value) in amounts(roles(naming.store))
    if not is_sum or len(codes := read(text).currencies) != 1:
        return []
    predicate = ox.NamedNode(PREFIXES["schema"] + CURRENCY)
    quad = ox.Quad(stated.subject, predicate, ox.Literal(*codes), stated.graph_name)
    return [] if quad in naming.quads else [quad]


def _described(naming: Naming, entity: NewEntity) -> list[ox.Quad]:
    """Return the quads of a new *entity*, after checking that nothing of its class has the same name."""
    checked_slug(entity.slug, "entity")
    node = ox.NamedNode(ID + entity.slug)
    kind = ox.NamedNode(naming.kind(entity.kind).iri)
    if select(naming.store, bind(_STATED, {"thing": [node]})).rows:
        raise WrongUsage(
            f"`new` {entity.slug}: {contract(node.value)} already exists; use it, or choose another slug"
        )
    entity = entity._replace(en=" ".join(entity.en.split()), ko=" ".join(entity.ko.split()))
    if not entity.en or not entity.ko:
        raise WrongUsage(f"`new` {entity.slug}: it needs a label in English and one in Korean")
    if not (entity.en + entity.ko).isprintable():
        raise WrongUsage(f"`new` {entity.slug}: a label contains a control character; remove it")
    for thing, label in select(naming.store, bind(_CALLED, {"type": [kind]})).rows:
        if normal(text_of(label)) in (normal(entity.en), normal(entity.ko)):
            other = contract(text_of(thing))
            raise WrongUsage(
                f"`new` {entity.slug}: {other} is already called {label}; use it, or give labels that "
                "tell the two apart"
            )
    called = {normal(entity.en), normal(entity.ko)}
    others = {contract(n.thing.value) for n in known_names(naming.store) if normal(n.text) in called}
    if same := sorted(other for other in others if other.startswith("id:")):
        warnings.warn(
            f"`new` {entity.slug}: {', '.join(same)} has the same name; write id: and the slug to say "
            "which one you mean",
            Note,
            stacklevel=2,
        )
    concept = kind.value == SKOS + "Concept"
    scheme = [(SKOS + "inScheme", ox.NamedNode(ID + "concepts"))] if concept else []
    labels = (ox.Literal(entity.en, language="en"), ox.Literal(entity.ko, language="ko"))
    statements: list[tuple[str, ox.NamedNode | ox.Literal]] = [
        (RDF_TYPE, kind),
        *scheme,
        *((RDFS_LABEL, label) for label in labels),
    ]
    return [ox.Quad(node, ox.NamedNode(p), o, ox.NamedNode(ENTITIES_GRAPH)) for p, o in statements]


def check_rules(
    naming: Naming, fact: ox.Quad, described: Iterable[ox.Quad] = (), without: ox.Quad | None = None
) -> None:
    """Check the subject of *fact* against the rules that no further fact can repair.

    *described* are quads that describe new entities, *without* is the fact that *fact* replaces, if any.

    Raises:
        WrongUsage: *fact* breaks such a rule; says what is wrong and how to repair it.
    """
    from kg.validate.validator import Validator

    node = fact.subject
    if not isinstance(node, ox.NamedNode):
        return
    graph = Validator([quad for quad in (*naming.quads, *described) if quad != without])
    graph.add(fact)
    found = [broken for broken in graph.violations([node]) if broken.rule.final]
    graph.remove(fact)
    known = graph.violations([node]) if found else []
    for broken in found:
        if broken not in known:
            problem, mend = broken.rule.problem["en"], broken.rule.mend["en"]
            shown = f"{contract(node.value)} with {contract(fact.predicate.value)} {as_typed(fact.object)}"
            raise WrongUsage(f"{shown}: {problem[:1].lower()}{problem[1:-1]}; {mend[:1].lower()}{mend[1:-1]}")


def as_typed(term: object) -> str:
    """Return *term* as people type it: a CURIE, or the text of a literal."""
    return contract(term.value) if isinstance(term, ox.NamedNode) else str(getattr(term, "value", term))


def stated_about(store: Store, fact: ox.Quad) -> list[Triple]:
    """Return all statements of the passage of *fact* about its subject."""
    values: dict[str, Sequence[Term]] = {
        "s": [fact.subject],
        "passage": [ox.NamedNode(str(fact.graph_name)[1:-1])],
    }
    rows = select(store, bind(_OF_SUBJECT, values)).rows
    return [(fact.subject, p, o) for p, o in rows if p is not None and o is not None]


def missing(store: Store, stated: Iterable[Triple]) -> list[str]:
    """Return the properties that the figures in *stated* need but that are missing.

    *stated* is all that a passage states about a node.
    """
    needed = roles(store)["needs"]
    has = {slug(text_of(p)) for _, p, _ in stated}
    beside = dict.fromkeys(name for figure, names in needed.items() if figure in has for name in names)
    return [name for name in beside if name not in has]


def _listed(terms: Iterable[str]) -> str:
    return " or ".join(sorted(map(contract, terms)))
