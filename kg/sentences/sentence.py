"""Fills a pattern with the statements about a node, and finishes the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.rdf.namespaces import slug
from kg.rdf.terms import Triple, text_of
from kg.sentences import english, korean, phrases
from kg.sentences.node import Node
from kg.sentences.particles import resolve
from kg.sentences.phrases import Slot, Value
from kg.sentences.wording import LITERALLY, Wording, literally

_ASKING = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 in (4, 8))  # ㄴ, ㄹ

Triples = dict[Triple, None]
"""An ordered set of triples."""


class Sentence(NamedTuple):
    """A sentence, and the triples that it expresses."""

    text: str
    triples: tuple[Triple, ...]


class Filled(NamedTuple):
    """A filled pattern, or ""; the triples that it expresses; its first value, if that may own things."""

    text: str
    used: Triples
    owner: Value


def filled(
    wording: Wording, node: Node, pattern: phrases.Pattern, own: Sequence[Triple] = (), sentence: str = ""
) -> Filled:
    """Return *pattern* filled for *node*.

    ``{value}`` is replaced by the values of the triples *own*, ``{sentence}`` by *sentence*.
    """
    names = [node.name(own[0][1]) if own and n == "value" else n for n in phrases.slots(pattern)]
    opened = node.opened(names)

    def stated(slot: Slot) -> Sequence[Triple]:
        name = slot.name.removeprefix("-")
        values = own if name == "value" else node.facts.get(name, ())
        return [t for t in values if slug(text_of(t[2])) == slot.only] if slot.only else values

    def filling(slot: Slot) -> Value | None:
        if slot.name == "subject":
            return wording.subject(node, slot) if wording.formed(node.subjects, slot) else None
        if slot.name == "sentence":
            return _as_clause(wording, sentence, slot.unit) if slot.unit else Value(sentence)
        if slot.name[0].isupper():
            return (
                Value("")
                if node.called(slot.name) or (own and wording.have_class(node.subjects, slot.name))
                else None
            )
        triples = stated(slot)
        if not triples or not wording.formed([t[2] for t in triples], slot):
            return None
        if slot.name[0] == "-":
            return Value("")
        value = wording.values(node, triples, slot, "" if slot.only else opened)
        is_text = slot.unit and getattr(triples[0][2], "language", None)
        return _as_clause(wording, value.text, slot.unit) if is_text else value

    said = wording.subject(node, Slot("subject")).text.replace(LITERALLY, "") if "subject" in names else ""
    form = phrases.Form(filling, said)
    text = form.fill(pattern)
    begins = text and form.first.text and text.startswith(form.first.text)
    owner = form.first if begins and not _is_personal(wording, node, form.used[0].name) else Value("")
    used: Triples = {}
    for slot in form.used if text else ():
        if slot.name[0].isupper():
            used.update(dict.fromkeys(node.called(slot.name)))
        elif triples := stated(slot):
            name = node.name(triples[0][1])
            more = node.facts["listIsOpen"] if opened and name == opened and not slot.only else []
            used.update(dict.fromkeys([*triples, *node.beside(name), *more]))
    text = with_possessive(wording.lang, text or "", owner)
    if wording.lang == "ko":
        text = korean.framed(text, sentence) if sentence else korean.topical(text, form.first.text)
    return Filled(text, used, owner)


def with_possessive(lang: str, text: str, owner: Value) -> str:
    """Return *text*, which is about *owner* first, with pronouns or omissions where it is repeated."""
    return (
        (english if lang == "en" else korean).with_possessive(text, owner.text, owner.plural)
        if owner.text
        else text
    )


def _as_clause(wording: Wording, sentence: str, ending: str) -> Value | None:
    """Return *sentence* as a clause of another one: after "that", or with a Korean *ending*."""
    if wording.lang == "ko":
        return quoted(sentence, ending)
    text = english.embedded(sentence.replace(LITERALLY, ""), wording.words)
    return Value(literally(text)) if text else None


def quoted(sentence: str, ending: str) -> Value | None:
    """Return a Korean *sentence* with an *ending* that quotes it (이다: 이라 or 라), asks it or doubts it.

    None is returned, so that another pattern is used, for several sentences, and for a doubt about a verb or
    adjective other than 이다, 있다 and 없다, as their endings do not distinguish the two.
    """
    if ending.startswith("듯"):
        final = re.search("(이다|있다|없다)$", sentence)
        seeming = {"이다": "인", "있다": "있는", "없다": "없는"}
        return Value(f"{sentence[: final.start()]}{seeming[final[1]]} {ending}") if final else None
    sentence = sentence.removesuffix(".")
    if re.search(r"[.?!] ", sentence):
        return None
    if ending == "지":  # 어디인가? 오를까?
        asked = re.fullmatch(rf"(.*[{_ASKING}])[가까][?]", sentence)
        return Value(f"{asked[1]}지") if asked else None
    bare = sentence.removesuffix("이다")
    if bare != sentence:
        return Value(bare + resolve(f"이라(라){ending}", bare))
    return Value(sentence + ending) if sentence.endswith("다") else None


def finished(wording: Wording, text: str) -> str:
    """Return *text* with the grammar of its language applied, a capital letter and a full stop."""
    text = re.sub(r" +", " ", text).strip()
    if wording.lang == "en":
        text = english.polish(text)
        text = text[:1].upper() + text[1:]
    else:
        text = korean.polish(text)
    text = text.replace(LITERALLY, "").replace(korean.TOPIC, "")
    return text if text.endswith((".", "?", "!")) else f"{text}."


def is_sentence(text: str, lang: str) -> bool:
    """Return whether *text* is complete, so that its pattern's beginning, verb and object were filled."""
    ends = lang == "en" or re.search(r"다[.]?(?:\([^()]*\))?$|: ", text) is not None
    return ends and re.search("^(?:[ (,]|$)| ,", text) is None


def _is_personal(wording: Wording, node: Node, name: str) -> bool:
    """Return whether "its" is wrong for the slot *name* of *node*: several things, or in English a person."""
    things = node.subjects if name == "subject" else [t[2] for t in node.facts.get(name, ())]
    kinds = wording.types.get(things[0], ()) if len(things) == 1 else ()
    return len(things) != 1 or (wording.lang == "en" and any(slug(kind) == "Person" for kind in kinds))
