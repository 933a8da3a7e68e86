"""Writes statements as sentences, by the patterns in the vocabulary (``kg.sentences.phrases``).

A node whose class has a pattern becomes one sentence; the statements that the pattern does not contain frame
it or follow in parentheses. For any other node there is a sentence per property, which nodes with the same
value share. Nothing is left out: every triple belongs to exactly one sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

import pyoxigraph as ox

from kg.question.answer import marked
from kg.question.table import Row, Statement, Table
from kg.rdf.namespaces import ALIASES, IDENTIFIER, PREFIXES, RDF_TYPE, SAI, SAME, SKOS, slug
from kg.rdf.terms import Term, Triple, text_of
from kg.sentences import phrases
from kg.sentences.apposition import brackets, with_appositions
from kg.sentences.node import Node
from kg.sentences.parentheses import in_parentheses, patterns_of, take
from kg.sentences.phrases import Slot
from kg.sentences.sentence import Sentence, Triples, filled, finished, is_sentence, with_possessive
from kg.sentences.wording import LITERALLY, Wording
from kg.store import Store
from kg.store.batches import select_for

_KINDS = {
    ox.NamedNode(iri)
    for iri in (RDF_TYPE, PREFIXES["dcterms"] + "type", SKOS + "inScheme", SKOS + "topConceptOf")
}
"""Properties that only say what a thing is; if a pattern has nothing else, other statements stay separate."""
_STATED = """SELECT DISTINCT ?s ?p ?o ?passage WHERE {
VALUES ?passage { UNDEF }
GRAPH ?passage { ?s ?p ?o }
}"""


def sentences(
    store: Store, triples: Iterable[Triple], lang: str, stated: Mapping[Triple, object] = MappingProxyType({})
) -> list[Sentence]:
    """Return *triples*, all of one passage or about one thing, as sentences in the order of their nodes.

    *stated* says where each triple is stated; only nodes with statements from the same places share a
    sentence.
    """
    triples = list(triples)
    return verbalize(Wording(store, triples, lang), triples, stated)


def with_sentences(store: Store, table: Table) -> Table:
    """Return *table*, which has evidence, with sentences for the statements that each passage makes of it.

    A sentence has all that its passage states about the node: without a negation, for example, it could mean
    the opposite.
    """
    asked: dict[str, Triples] = {}
    for row in table.rows:
        for statement in row.evidence:
            for passage in statement.passages:
                asked.setdefault(passage, {})[statement.triple] = None
    stated = {passage: dict(triples) for passage, triples in asked.items()}
    about = {passage: {subject: None for subject, *_ in triples} for passage, triples in asked.items()}
    named = [ox.BlankNode(iri[2:]) if iri.startswith("_:") else ox.NamedNode(iri) for iri in asked]
    for *triple, graph in select_for(store, _STATED, "passage", named):
        if triple[0] in about.get(passage := str(graph).strip("<>"), ()):
            stated[passage][tuple(triple)] = None  # type: ignore[index]  # none is unbound
    wording = Wording(store, [t for triples in stated.values() for t in triples], table.lang)
    rows = [
        Row((ox.Literal(sentence.text),), tuple(Statement(t, (passage,)) for t in sentence.triples))
        for passage, triples in stated.items()
        for sentence in verbalize(
            wording, [t for s in about[passage] for t in sorted(triples, key=str) if t[0] == s]
        )
        if not asked[passage].keys().isdisjoint(sentence.triples)
    ]
    return table._replace(sentences=tuple(marked(store, rows)))


def verbalize(
    wording: Wording, triples: Iterable[Triple], stated: Mapping[Triple, object] = MappingProxyType({})
) -> list[Sentence]:
    """Return *triples* as sentences like :func:`sentences`; *wording* must know their terms."""
    nodes: dict[Term, Triples] = {}
    for triple in triples:
        nodes.setdefault(triple[0], {})[triple] = None
    mains: dict[Term, Sentence] = {}
    alike: dict[tuple[object, ...], list[tuple[Node, Sentence]]] = {}
    for subject, left in nodes.items():
        node = Node([subject], left, wording)
        if main := _main(wording, node, left, stated):
            mains[subject] = main
        while left:
            predicate = next(iter(left))[1]
            own = [t for t in left if t[1] == predicate]
            sentence = _sentence(wording, node, own, left)
            beside = subject if len(sentence.triples) > len(own) else None
            key = (beside, predicate, *((t[2], stated.get(t)) for t in own))
            alike.setdefault(key, []).append((node, sentence))
    places = {subject: place for place, subject in enumerate(nodes)}
    said = [(places[subject], _naming(main), main) for subject, main in mains.items()]
    for group in alike.values():
        subject = group[0][0].subjects[0]
        sentence = group[0][1] if len(group) == 1 else _joint_sentence(wording, group)
        said.append((places[subject], _naming(sentence), sentence))
    said.sort(key=lambda s: s[:2])
    told = _merge_alike([sentence for *_, sentence in said], stated)
    return with_appositions(wording, told, stated, {main.text for main in mains.values()})


def _merge_alike(told: Iterable[Sentence], stated: Mapping[Triple, object]) -> list[Sentence]:
    """Return *told* with one sentence for all with the same text, stated in the same places."""
    merged: dict[object, Sentence] = {}
    for text, triples in told:
        key = (text, frozenset(map(stated.get, triples)))
        merged[key] = Sentence(text, (*(merged[key].triples if key in merged else ()), *triples))
    return [*merged.values()]


def _joint_sentence(wording: Wording, group: Sequence[tuple[Node, Sentence]]) -> Sentence:
    """Return one sentence for nodes that share a property's values."""
    own = group[0][1].triples
    node = Node([subject for node, _ in group for subject in node.subjects], own, wording)
    text = _sentence(wording, node, own, {}).text
    return Sentence(text, tuple(t for _, sentence in group for t in sentence.triples))


def _main(wording: Wording, node: Node, left: Triples, stated: Mapping[Triple, object]) -> Sentence | None:
    """Return the sentence by a pattern of *node* or its class, and remove its triples from *left*; or None.

    The pattern of the node itself is tried first, then one of a value ("has no …" for the finding that
    something does not exist), then those of its classes. Parentheses after a statement of a passage do not
    contain what no passage states, and vice versa, as the passage would seem to state it.
    """
    values = [t for name in wording.roles["saying"] for t in node.facts.get(name, ())]
    kinds = sorted(wording.types.get(node.subjects[0], ()))
    telling: list[tuple[Term | str, Triples]] = [(node.subjects[0], {}), *((t[2], {t: None}) for t in values)]
    for term, said in [*telling, *((kind, {}) for kind in kinds)]:
        for pattern in wording.patterns(term):
            text, used, owner = filled(wording, node, pattern)
            if not (used or said) or not is_sentence(text, wording.lang):
                continue
            used.update(said)
            take(left, used)
            if any(t[1] not in _KINDS for t in used):
                described = not any(map(stated.get, used))
                rest = {triple: None for triple in left if described != bool(stated.get(triple))}
                main, text = text, _with_frames(wording, node, text.removesuffix("."), rest, used)
                text = in_parentheses(wording, node, text, rest, used)
                used.update(_implied(wording, node, left))
                take(left, used)
                begins = wording.lang == "en" and not main.startswith(f"{owner.text}'")
                if begins or text.startswith(owner.text):
                    text = with_possessive(wording.lang, text, owner)
            return Sentence(finished(wording, text), tuple(used))
    return None


def _implied(wording: Wording, node: Node, left: Triples) -> Triples:
    """Return the class and name triples in *left* if the patterns of its classes never show the class."""
    kinds = {t: wording.patterns(t[2]) for t in left if text_of(t[1]) == RDF_TYPE}
    for kind, patterns in kinds.items():
        if not patterns or any(slug(text_of(kind[2])) in phrases.slots(pattern) for pattern in patterns):
            return {}
    names = node.facts.get("label", ()) if kinds else ()
    return {t: None for t in (*kinds, *names) if t in left}


def _with_frames(wording: Wording, node: Node, text: str, left: Triples, used: Triples) -> str:
    """Return *text* inside the frames of the properties left, and of their codes: "reportedly, …"."""
    for predicate in sorted({t[1] for t in left if wording.declares(t[1])}, key=node.name):
        stating = [t for t in left if t[1] == predicate]
        coded = node.name(predicate) in wording.roles["code"]
        codes = [code for _, _, code in stating if coded or not text_of(code).startswith(SAI)]
        patterns = [(code, p) for code in codes for p in wording.patterns(code)]
        patterns += [(predicate, p) for p in patterns_of(wording, stating)] if stating else []
        for about, pattern in patterns:
            own = [t for t in left if t[1] == predicate and about in t[1:]]
            if own and "sentence" in phrases.slots(pattern):
                framed, more, _ = filled(wording, node, pattern, own, text)
                if framed:
                    text = framed
                    used.update(take(left, {**more, **dict.fromkeys(own)}))
    return text


def _sentence(wording: Wording, node: Node, own: Sequence[Triple], left: Triples) -> Sentence:
    """Return a sentence for one property of *node*: by its pattern, else as subject, property and value.

    For a class, its own pattern is used if that expresses only triples that are *left*.
    """
    only = text_of(own[0][1]) == RDF_TYPE and len(own) == 1  # such a pattern says nothing of other classes
    kinds = wording.patterns(own[0][2]) if only else []
    for pattern in (*kinds, *patterns_of(wording, own)):
        if "subject" not in phrases.slots(pattern) or pattern in brackets(wording, own[0][1]):
            continue
        text, used, _ = filled(wording, node, pattern, own)
        if text and (pattern not in kinds or (used and used.keys() <= {*own, *left})):
            used = {**dict.fromkeys(own), **{t: None for t in used if t in left}}
            return Sentence(finished(wording, text), tuple(take(left, used)))
    subject = wording.subject(node, Slot("subject", before="")).text
    text = f"{subject} — {wording.label(own[0][1])}: {wording.values(node, own).text}"
    return Sentence(text.replace(LITERALLY, ""), tuple(take(left, dict.fromkeys(own))))


def _naming(sentence: Sentence) -> int:
    predicates = {text_of(t[1]) for t in sentence.triples}
    return 0 if RDF_TYPE in predicates else 1 if predicates & {*ALIASES, *SAME, IDENTIFIER} else 2
