"""Adds parentheses to a sentence: how something is printed, its source, that there are more values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.rdf.terms import Triple, truth
from kg.sentences import korean, mentions, phrases
from kg.sentences.apposition import brackets, end_of_name
from kg.sentences.node import Node
from kg.sentences.sentence import Triples, filled
from kg.sentences.wording import LITERALLY, Wording


def in_parentheses(wording: Wording, node: Node, text: str, left: Triples, used: Triples) -> str:
    """Return *text* with the remaining statements of its node in parentheses, which moves them to *used*.

    Most come at the end; how the node's name is printed comes directly after the name. Statements that the
    text already says are used up without being written.

    *text* is the sentence about *node*. The statements with declared properties are removed from *left* and
    added to *used*, which are those that the sentence expresses.
    """
    parts: list[str] = []
    space = " " if wording.lang == "en" else ""
    printed = wording.roles["printed"].keys() & wording.roles["naming"].keys()
    named = printed if node.figure in ("", *wording.roles["year"]) else ()
    rest = {node.name(t[1]): t[1] for t in left if wording.declares(t[1])}
    for name, predicate in sorted(rest.items(), key=lambda named: _rank(wording, named[0])):
        if own := [t for t in left if t[1] == predicate]:
            said, value = map(_bare, (text, wording.values(node, own).text))
            words, more = _behind(wording, node, own)
            used.update(take(left, {**more, **dict.fromkeys(own)}))
            behind = end_of_name(wording, node, text) if name in named else 0
            if _is_told(wording, node, own, said, value, behind):
                continue
            if behind:
                text = f"{text[:behind]}{space}({words}){text[behind:]}"
            else:
                parts = _with_words(parts, words)
    return f"{text}{space}({'; '.join(parts)})" if parts else text


def _is_told(wording: Wording, node: Node, own: list[Triple], said: str, value: str, behind: int) -> bool:
    """Return whether *own* can be left out: *said* contains *value*, or it surely is printed as written."""
    name = node.name(own[0][1])
    if name in wording.roles["doubtful"]:
        printed, subject = wording.printed, node.subjects[0]
        told = bool(node.figure or behind) and printed.otherwise.isdisjoint([*own, subject])
        return told or printed.is_name(subject, value)
    once = wording.roles["once"].get(name)
    figures = re.findall(r"\d{4}", value) or re.findall(r"\d+", value)
    if once == ("figures",) and figures and all(mentions.figure(said, each) for each in figures):
        return True
    return once is not None and mentions.to_the_letter(said, value)


def _rank(wording: Wording, name: str) -> tuple[int, str]:
    """Return the sort key of the property *name*: properties for how something is printed come first."""
    printed = [*wording.roles["printed"]]
    return printed.index(name) if name in printed else len(printed) + (name in wording.roles["last"]), name


def _with_words(parts: list[str], words: str) -> list[str]:
    """Return *parts* with *words* added; two quotations with the same introduction share it."""
    before, quote, value = words.partition("“")
    last = parts[-1] if parts else ""
    if quote and last.startswith(before + quote) and words.endswith("”"):
        return [*parts[:-1], f"{last}, “{value}"]
    return [*parts, words]


def _behind(wording: Wording, node: Node, own: list[Triple]) -> tuple[str, Triples]:
    for pattern in patterns_of(wording, own):
        qualifies = not {"sentence", "subject"} & set(phrases.slots(pattern))
        if qualifies and pattern not in brackets(wording, own[0][1]):
            words, used, _ = filled(wording, node, pattern, own)
            if words:
                return words, used
    return f"{wording.label(own[0][1])}: {wording.values(node, own).text}", {}


def patterns_of(wording: Wording, own: Sequence[Triple]) -> Iterable[phrases.Pattern]:
    """Yield the patterns of the property of *own*; one without a value only if all its values are true."""
    for pattern in wording.patterns(own[0][1]):
        if "value" in phrases.slots(pattern) or all(truth(t[2]) for t in own):
            yield pattern


def _bare(text: str) -> str:
    return text.replace(LITERALLY, "").replace(korean.TOPIC, "")


def take(left: Triples, used: Triples) -> Triples:
    """Remove *used* from *left*, and return it."""
    for triple in used:
        left.pop(triple, None)
    return used
