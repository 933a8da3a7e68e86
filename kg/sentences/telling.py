"""Statements in words: sentences made of the patterns that the vocabulary carries (``kg.sentences.phrases``).

A node whose class has a pattern reads as one sentence; what the pattern leaves over frames it or stands in
brackets behind it. Any other node gets a sentence for each property, which nodes of the same value share.
Nothing is left out: every triple belongs to exactly one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

import pyoxigraph as ox

from kg.question.answer import marked
from kg.question.errata import touched
from kg.question.table import Row, Statement, Table
from kg.rdf.namespaces import ALIASES, PREFIXES, RDF_TYPE, SAI
from kg.rdf.terms import Term, Triple, text_of, truth
from kg.sentences import korean, mentions, phrases
from kg.sentences.apposition import apposed, brackets
from kg.sentences.node import Node
from kg.sentences.phrases import Slot
from kg.sentences.sentence import Sentence, Triples, filled, finished, owned, whole
from kg.sentences.wording import LITERALLY, Wording
from kg.store import Store
from kg.store.batches import looked_up

_KINDS = {ox.NamedNode(RDF_TYPE), ox.NamedNode(PREFIXES["dcterms"] + "type")}
"""What says no more than what a thing is: the rest that is stated of it has sentences of its own."""
_STATED = """SELECT DISTINCT ?s ?p ?o ?passage WHERE {
VALUES ?passage { UNDEF }
GRAPH ?passage { ?s ?p ?o }
}"""


def sentences(
    store: Store, triples: Iterable[Triple], lang: str, stated: Mapping[Triple, object] = MappingProxyType({})
) -> list[Sentence]:
    """Return *triples*, all of one passage or about one thing, in sentences in the order of their nodes.

    *stated* says where each is stated: what is not stated alike does not share a sentence with its likes.
    """
    triples = list(triples)
    return tell(Wording(store, triples, lang), triples, stated)


def with_sentences(store: Store, table: Table) -> Table:
    """Return *table*, which has evidence, with what each passage states of it in sentences.

    A sentence says all that its passage states of the node: less, without a denial, could be the reverse.
    """
    asked: dict[str, Triples] = {}
    for row in table.rows:
        for statement in row.evidence:
            for passage in statement.passages:
                asked.setdefault(passage, {})[statement.triple] = None
    stated = {passage: dict(triples) for passage, triples in asked.items()}
    about = {passage: {subject: None for subject, *_ in triples} for passage, triples in asked.items()}
    for *triple, graph in looked_up(store, _STATED, "passage", [ox.NamedNode(passage) for passage in asked]):
        if triple[0] in about[passage := text_of(graph)]:
            stated[passage][tuple(triple)] = None  # type: ignore[index]  # none is unbound
    wording = Wording(store, [t for triples in stated.values() for t in triples], table.lang)
    rows = [
        Row((ox.Literal(told.text),), tuple(Statement(t, (passage,)) for t in told.triples))
        for passage, triples in stated.items()
        for told in tell(wording, [t for s in about[passage] for t in sorted(triples, key=str) if t[0] == s])
        if not asked[passage].keys().isdisjoint(told.triples)
    ]
    return table._replace(sentences=tuple(marked(store, rows, touched(store))))


def tell(
    wording: Wording, triples: Iterable[Triple], stated: Mapping[Triple, object] = MappingProxyType({})
) -> list[Sentence]:
    """Return *triples* in sentences as :func:`sentences` does; *wording* knows their terms."""
    nodes: dict[Term, Triples] = {}
    for triple in triples:
        nodes.setdefault(triple[0], {})[triple] = None
    mains: dict[Term, Sentence] = {}
    alike: dict[tuple[object, ...], list[tuple[Node, Sentence]]] = {}
    for subject, left in nodes.items():
        node = Node([subject], left, wording)
        if main := _main(wording, node, left):
            mains[subject] = main
        while left:
            predicate = next(iter(left))[1]
            own = [t for t in left if t[1] == predicate]
            told = _sentence(wording, node, own, left)
            beside = subject if len(told.triples) > len(own) else None
            key = (beside, predicate, *((t[2], stated.get(t)) for t in own))
            alike.setdefault(key, []).append((node, told))
    places = {subject: place for place, subject in enumerate(nodes)}
    said = [(places[subject], _naming(main), main) for subject, main in mains.items()]
    for group in alike.values():
        subject = group[0][0].subjects[0]
        told = group[0][1] if len(group) == 1 else _together(wording, group)
        said.append((places[subject], _naming(told), told))
    said.sort(key=lambda s: s[:2])
    return apposed(wording, [told for *_, told in said], stated, mains.values())


def _together(wording: Wording, group: Sequence[tuple[Node, Sentence]]) -> Sentence:
    """Return one sentence for nodes that share a property's values."""
    own = group[0][1].triples
    node = Node([subject for node, _ in group for subject in node.subjects], own, wording)
    text = _sentence(wording, node, own, {}).text
    return Sentence(text, tuple(t for _, told in group for t in told.triples))


def _main(wording: Wording, node: Node, left: Triples) -> Sentence | None:
    """Return the sentence that a class of *node* has a pattern for, and take what it says from *left*.

    A pattern of the node's own comes first, then one of a value: "has no …" where the finding is existence.
    """
    values = [t for name in wording.roles["saying"] for t in node.facts.get(name, ())]
    kinds = sorted(wording.types.get(node.subjects[0], ()))
    telling: list[tuple[Term | str, Triples]] = [(node.subjects[0], {}), *((t[2], {t: None}) for t in values)]
    for term, said in [*telling, *((kind, {}) for kind in kinds)]:
        for pattern in wording.patterns(term):
            text, used, owner = filled(wording, node, pattern)
            if not (used or said) or not whole(text, wording.lang):
                continue
            used.update(said)
            _take(left, used)
            if any(t[1] not in _KINDS for t in used):
                main, text = text, _framed(wording, node, text.removesuffix("."), left, used)
                text = _aside(wording, node, text, left, used)
                begins = wording.lang == "en" and not main.startswith(f"{owner.text}'")
                if begins or text.startswith(owner.text):
                    text = owned(wording.lang, text, owner)
            return Sentence(finished(wording, text), tuple(used))
    return None


def _framed(wording: Wording, node: Node, text: str, left: Triples, used: Triples) -> str:
    """Return *text* inside the frames of the properties left and of their codes: "reportedly, …"."""
    for predicate in sorted({t[1] for t in left if wording.declares(t[1])}, key=node.name):
        stating = [t for t in left if t[1] == predicate]
        coded = node.name(predicate) in wording.roles["code"]
        codes = [code for _, _, code in stating if coded or not text_of(code).startswith(SAI)]
        patterns = [(code, p) for code in codes for p in wording.patterns(code)]
        patterns += [(predicate, p) for p in _patterns(wording, stating)] if stating else []
        for about, pattern in patterns:
            own = [t for t in left if t[1] == predicate and about in t[1:]]
            if own and "sentence" in phrases.slots(pattern):
                framed, more, _ = filled(wording, node, pattern, own, text)
                if framed:
                    text = framed
                    used.update(_take(left, {**more, **dict.fromkeys(own)}))
    return text


def _aside(wording: Wording, node: Node, text: str, left: Triples, used: Triples) -> str:
    """Return *text* with all else that is left of its node in brackets behind it."""
    asides: list[str] = []
    rest = {node.name(t[1]): t[1] for t in left if wording.declares(t[1])}
    for name, predicate in sorted(rest.items(), key=lambda named: _place(wording, named[0])):
        if own := [t for t in left if t[1] == predicate]:
            aside, more = _behind(wording, node, own)
            used.update(_take(left, {**more, **dict.fromkeys(own)}))
            said, value = map(_bare, (text, wording.values(node, own).text))
            once = wording.roles["once"].get(name)
            figures = re.findall(r"\d{4}", value) or re.findall(r"\d+", value)
            known = once == ("figures",) and figures and all(mentions.figure(said, each) for each in figures)
            exactly = once == ("doubtful",) and node.subjects[0] in wording.doubted
            if not known and not (once is not None and mentions.to_the_letter(said, value, exactly)):
                asides = _added(asides, aside)
    return f"{text}{' ' if wording.lang == 'en' else ''}({'; '.join(asides)})" if asides else text


def _place(wording: Wording, name: str) -> tuple[int, str]:
    """Return where the property *name* stands in brackets: as printed first, that more is meant last."""
    printed = [*wording.roles["printed"]]
    return printed.index(name) if name in printed else len(printed) + (name in wording.roles["last"]), name


def _added(asides: list[str], aside: str) -> list[str]:
    """Return *asides* and *aside*: two quotes with the same words before them share these."""
    words, quote, value = aside.partition("“")
    last = asides[-1] if asides else ""
    if quote and last.startswith(words + quote) and aside.endswith("”"):
        return [*asides[:-1], f"{last}, “{value}"]
    return [*asides, aside]


def _behind(wording: Wording, node: Node, own: list[Triple]) -> tuple[str, Triples]:
    for pattern in _patterns(wording, own):
        qualifies = not {"sentence", "subject"} & set(phrases.slots(pattern))
        if qualifies and pattern not in brackets(wording, own[0][1]):
            aside, used, _ = filled(wording, node, pattern, own)
            if aside:
                return aside, used
    return f"{wording.label(own[0][1])}: {wording.values(node, own).text}", {}


def _sentence(wording: Wording, node: Node, own: Sequence[Triple], left: Triples) -> Sentence:
    """Return a sentence for one property of *node*: its pattern's, else subject, property and value."""
    for pattern in _patterns(wording, own):
        if "subject" not in phrases.slots(pattern):
            continue
        text, used, _ = filled(wording, node, pattern, own)
        if text:
            used = {**dict.fromkeys(own), **{t: None for t in used if t in left}}
            return Sentence(finished(wording, text), tuple(_take(left, used)))
    subject = wording.subject(node, Slot("subject", before="")).text
    text = f"{subject} — {wording.label(own[0][1])}: {wording.values(node, own).text}"
    return Sentence(text.replace(LITERALLY, ""), tuple(_take(left, dict.fromkeys(own))))


def _patterns(wording: Wording, own: Sequence[Triple]) -> Iterable[phrases.Pattern]:
    """Yield the patterns of the property of *own*: one that names no value speaks of what is true."""
    for pattern in wording.patterns(own[0][1]):
        if "value" in phrases.slots(pattern) or all(truth(t[2]) for t in own):
            yield pattern


def _bare(text: str) -> str:
    return text.replace(LITERALLY, "").replace(korean.TOPIC, "")


def _take(left: Triples, used: Triples) -> Triples:
    for triple in used:
        left.pop(triple, None)
    return used


def _naming(told: Sentence) -> int:
    predicates = {text_of(t[1]) for t in told.triples}
    return 0 if RDF_TYPE in predicates else 1 if predicates & set(ALIASES) else 2
