"""What is worth no sentence of its own: it stands behind a name, "Mistral AI (France)", or in the name."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

import pyoxigraph as ox

from kg.rdf.terms import Term, Triple
from kg.sentences import mentions, phrases
from kg.sentences.node import Node
from kg.sentences.phrases import Slot
from kg.sentences.sentence import Sentence, filled
from kg.sentences.wording import LITERALLY, Wording


def apposed(
    wording: Wording, told: list[Sentence], stated: Mapping[Triple, object], mains: Collection[Sentence] = ()
) -> list[Sentence]:
    """Return *told* without the sentences of which no more than an apposition is worth saying.

    Their property has a pattern in brackets, "({value})": it stands behind the name in the sentence
    that begins with it and is stated alike, or nowhere if the name says it: "the Canadian government". With
    empty brackets a sentence stays unless the name says it. *mains*, what classes have patterns for, stay.
    """
    kept = list(told)
    for sentence in told:
        triple = sentence.triples[0] if len(sentence.triples) == 1 else None
        patterns = brackets(wording, triple[1]) if triple else []
        if triple is None or not patterns or sentence in mains or sentence not in kept:  # or has one taken up
            continue
        subject, _, value = triple
        if value == subject or isinstance(value, ox.Triple):
            continue
        name, other_name = (wording.name(term).replace(LITERALLY, "") for term in (subject, value))
        named = other_name.isdecimal() or (isinstance(value, ox.NamedNode) and other_name != value.value)
        said = named and mentions.akin(wording.lang, name, other_name)
        node = Node([subject], [triple], wording)
        aside = filled(wording, node, patterns[0], [triple]).text.replace("(the ", "(")
        both = {other_name, wording.values(node, [triple], Slot("value", "as")).text}  # France, French
        if aside == "()" and not said:
            continue
        found = [
            (len(other.triples) == 1, at, other.text, place)
            for place, other in enumerate(kept)
            if other is not sentence
            if said or wording.local(other.triples[0][1]) not in wording.roles["naming"]
            if any(subject in t for t in other.triples)
            if all(stated.get(t) == stated.get(triple) for t in other.triples)
            if said or not any(value in t for t in other.triples)
            if said or not any(each in other.text for each in both)
            if (at := _behind(wording.lang, name, other.text, said) or len(other.text) * said)
        ]
        if found:
            *_, end, text, place = min(found)
            if not said:
                text = _put(wording.lang, aside, text, end, end == len(name))
            kept[place] = Sentence(text, (*kept[place].triples, triple))
            kept.remove(sentence)
    return kept


def _put(lang: str, aside: str, text: str, end: int, first: bool) -> str:
    """Return *text* with *aside*, before the name that ends at *end* if it stands *first*: 프랑스의 …."""
    if lang == "ko" and first and text[end] not in "과와":  # else of the other one, too
        return f"{aside[1:-1]}의 {text}"
    return f"{text[:end]}{' ' if lang == 'en' else ''}{aside}{text[end:]}"


def brackets(wording: Wording, term: Term) -> list[phrases.Pattern]:
    """Return those patterns of a property that are in brackets."""
    return [pattern for pattern in wording.patterns(term) if str(pattern[0]).startswith("(")]


def _behind(lang: str, name: str, text: str, anywhere: bool) -> int:
    """Return the place in *text* behind *name* where an apposition may stand, 0 if there is none."""
    ends = r"(?![\w'’-]| [A-Z(])" if lang == "en" else r"(?=[은는이가을를과와의에로,])(?!이\w|가\w)"
    either = f"[{re.escape(name[:1].lower() + name[:1].upper())}]"
    at = re.search(rf"(?<![\w“‘]){either}{re.escape(name[1:])}{'' if anywhere else ends}", text)
    return at.end() if at else 0
