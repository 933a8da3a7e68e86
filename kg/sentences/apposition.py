"""Replaces short sentences by appositions, which are in or after a name: "the French company Mistral AI"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

import pyoxigraph as ox

from kg.rdf.terms import Term, Triple, text_of
from kg.sentences import mentions, phrases
from kg.sentences.node import Node
from kg.sentences.phrases import Slot
from kg.sentences.sentence import Sentence, filled
from kg.sentences.wording import LITERALLY, Wording


def with_appositions(
    wording: Wording, told: list[Sentence], stated: Mapping[Triple, object], mains: Collection[str] = ()
) -> list[Sentence]:
    """Return *told* with those sentences replaced that need only be an apposition in another.

    Their property has a pattern in brackets. "({value})" is put after the name in the first suitable sentence
    that is *stated* in the same places; "(the {value:as} company {subject})" replaces the name. If the name
    already says it ("the Canadian government"), the sentence is dropped; if the brackets are empty, it can
    only be dropped. Its triples move to the other one. Those by patterns of classes, *mains*, are kept.
    """
    kept = list(told)
    for sentence in sorted(told, key=lambda one: not text_of(one.triples[0][2]).isdecimal()):  # these may go
        own = wording.asked(wording.local(sentence.triples[0][1]), sentence.triples)
        triple = own[0] if len(own) == 1 else None
        patterns = brackets(wording, triple[1]) if triple else []
        if triple is None or not patterns or sentence.text in mains or sentence not in kept:
            continue
        subject, _, value = triple
        if value == subject or isinstance(value, ox.Triple):
            continue
        printed = isinstance(value, ox.Literal)
        name, other_name = (wording.name(term).replace(LITERALLY, "") for term in (subject, value))
        node = Node([subject], [triple], wording)
        asides = [
            ("subject" in phrases.slots(pattern), filled(wording, node, pattern, [triple]).text)
            for pattern in patterns
        ]
        both = {other_name, wording.values(node, [triple], Slot("value", "as")).text}  # France, French
        has = [mentions.to_the_letter(name, each, exactly=True) for each in both]
        named = node.name(triple[1]) in wording.roles["printed"]
        has += [named and wording.printed.is_name(subject, other_name)]
        has += [node.name(triple[1]) in wording.roles["doubtful"] and triple not in wording.printed.otherwise]
        elsewhere = any(value in t for other in kept if other is not sentence for t in other.triples)
        inside = elsewhere and mentions.to_the_letter(other_name, name, exactly=True)  # the firm's founders
        said = (not printed and (inside or any(has))) or mentions.number(name, other_name)
        silent = said or (printed and any(has))
        if not (silent or any(len(aside) > 2 for _, aside in asides)):
            continue
        found = [
            (len(other.triples) == 1, naming, at, other.text, place)
            for place, other in enumerate(kept)
            if other is not sentence
            if not (naming := wording.local(other.triples[0][1]) in wording.roles["naming"]) or said
            if any(subject in t for t in other.triples) or (silent and name in other.text)
            if all(stated.get(t) == stated.get(triple) for t in other.triples)
            if said or not any(value in t for t in other.triples)
            if said
            or printed
            or not any(mentions.to_the_letter(other.text, each, exactly=True) for each in both)
            if (at := _place_behind(wording.lang, name, other.text, silent) or len(other.text) * silent)
        ]
        if found:
            *_, end, text, place = min(found)
            if not silent:
                text = _with_apposition(wording.lang, asides, name, text, end)
                if not text:
                    continue
            kept[place] = Sentence(text, (*kept[place].triples, *sentence.triples))
            kept.remove(sentence)
    return kept


def _with_apposition(lang: str, asides: list[tuple[bool, str]], name: str, text: str, end: int) -> str:
    """Return *text* with the first of *asides* that fits: after *name*, which ends at *end*, or around it.

    The result is "" if none fits. In Korean, one before a list of names would apply to all: 캐나다 기업 A와
    B.
    """
    for has_name, aside in sorted(asides, reverse=True):
        aside = aside.replace(LITERALLY, "")
        if len(aside) > 2 and not has_name:
            aside = aside.replace("(the ", "(")
            if name.endswith(")"):
                return f"{text[: end - 1]}; {aside[1:]}{text[end:]}"
            return f"{text[:end]}{' ' if lang == 'en' else ''}{aside}{text[end:]}"
        if has_name and len(aside) > 2 and (lang == "en" or text[end] not in "과와,"):
            start = end - len(name)
            return f"{text[:start]}{aside[1:-1] if start else aside[1:2].upper() + aside[2:-1]}{text[end:]}"
    return ""


def end_of_name(wording: Wording, node: Node, text: str) -> int:
    """Return the index in *text* after the name of *node*, or 0 if the name is not in it literally."""
    name = re.escape(wording.subject(node, Slot("subject")).text)
    at = re.search(rf"{name}(?!['’\w]| [A-Z])" if wording.lang == "en" else name, text)
    return at.end() if at else 0


def brackets(wording: Wording, term: Term) -> list[phrases.Pattern]:
    """Return the patterns of a property that are in brackets."""
    return [pattern for pattern in wording.patterns(term) if str(pattern[0]).startswith("(")]


def _place_behind(lang: str, name: str, text: str, anywhere: bool) -> int:
    """Return the index in *text* after *name*, outside of brackets, where an apposition can be put, or 0.

    Unless it may be *anywhere*, the name must be a whole noun phrase, in Korean with a particle.
    """
    if name[1:] not in text:
        return 0
    ends = r"(?![\w'’-]| [A-Z(])" if lang == "en" else r"(?=[은는이가을를과와의에로,])(?!이\w|가\w)"
    either = f"[{re.escape(name[:1].lower() + name[:1].upper())}]"
    at = re.search(rf"(?<![\w“‘]){either}{re.escape(name[1:])}{'' if anywhere else ends}(?![^()]*\))", text)
    return at.end() if at else 0
