"""Captions for the lines of a relation: short and in plain words, with every qualification kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import pyoxigraph as ox

from kg.explorer.picture.display import Display
from kg.explorer.picture.relations import LISTED
from kg.network.build import name
from kg.rdf.namespaces import slug
from kg.rdf.terms import Term, Triple, text_of, truth
from kg.sentences import english, figures
from kg.sentences.node import Node
from kg.sentences.wording import Wording

_RANK = {"en": ("ranked {}", "th"), "ko": ("{}", "위")}
_COMPARISON = {"en": "comparison", "ko": "비교"}
_COMPARED = {"en": "{figure} of its {aspect}", "ko": "{aspect} {figure}"}
_SHARE = {"en": ("{figure}", "of {of}"), "ko": ("{of}의", "{figure}")}
_COUNT = {"en": ("{figure}", "{of}"), "ko": ("{of}", "{figure}")}
_MORE = {"en": "and {} more", "ko": "외 {}가지"}
_NOT_SO = {"en": "not so", "ko": "그렇지 않음"}
_WIDE = {"en": 24, "ko": 14}
"""Length in letters from which a caption takes two lines."""


@dataclass(frozen=True)
class Captions:
    """The captions of one relation in the language *lang*.

    *triples* are all statements about its node, *kind* is the label of its class. *label* returns the label
    of a term, *shown* the readable value of a triple, and *wording* the wording of a language; that is called
    only for a figure with a bound.
    """

    display: Display
    triples: Sequence[Triple]
    kind: str
    lang: str
    label: Callable[[Term], str]
    shown: Callable[[Triple], str]
    wording: Callable[[str], Wording]

    @cached_property
    def _own(self) -> dict[str, list[Triple]]:
        own: dict[str, list[Triple]] = {}
        for triple in self.triples:
            own.setdefault(slug(name(triple[1])), []).append(triple)
        return own

    @property
    def _noun(self) -> str:
        return _COMPARISON[self.lang] if self._compares else self.kind

    @property
    def _compares(self) -> bool:
        return not self.display.versus.isdisjoint(self._own)

    @property
    def _respect(self) -> list[str]:
        """The labels of the aspects in which it compares or ranks."""
        return [said for key in sorted(self.display.respect) for said in self._labels(key)]

    @property
    def told(self) -> str:
        """The caption of the relation's edges: its figure or its content, with qualifications in brackets."""
        text, own = self._figured, self._own
        if not text:
            text = telling = self._telling
            if self._compares or not telling:
                text = f"{self._noun}: {telling}" if telling else self._noun
        is_rank = self.display.ranks & own.keys() and self.display.among & own.keys()
        aspect = self._respect if is_rank else []
        years = [self.shown(t) for t in own.get("year", ())]
        others = [key for key in self.display.qualifiers if key != "bound" or (years and not self._figured)]
        asides = [*aspect, *years[:1], *self._qualified(others)]
        return f"{text}\n({', '.join(asides)})" if asides else text

    @property
    def called(self) -> str:
        """The short name of the relation, for edges to secondary ends.

        This is the label of what it does or causes, or that of its class if it does several things, is denied
        or gives a figure.
        """
        figured = not self._own.keys().isdisjoint(self.display.figures)
        return self._noun if figured or self._qualified(["denied"]) else self._done or self._noun

    @property
    def _done(self) -> str:
        """The label of what is done or caused, if it is a single thing."""
        keys = [key for key in self.display.telling if key in self.display.done]
        done = [said for key in keys for said in self._labels(key)]
        return done[0] if len(done) == 1 else ""

    @property
    def amount(self) -> str:
        """The amount of money alone, for a line too short for the caption; empty if the relation has none."""
        sums = self.display.amounts & self._own.keys()
        key = next((figure for figure in self.display.figures if figure in sums), "")
        if not key:
            return ""
        said = self._qualified(
            [k for k in self.display.qualifiers if k in self.display.meant and k != "bound"]
        )
        return self._figure(key) + (f"\n({', '.join(said)})" if said else "")

    def _labels(self, key: str) -> list[str]:
        return [self.label(t[2]) for t in self._own.get(key, ())]

    @property
    def _telling(self) -> str:
        """The values that say more than the class: the first LISTED, and the number of others."""
        parts = _gathered([said for key in self.display.telling for said in self._labels(key)], self.lang)
        more = [_MORE[self.lang].format(len(parts) - LISTED)] if len(parts) > LISTED else []
        return "\n".join([",\n".join(parts[:LISTED]), *more])

    @cached_property
    def _figured(self) -> str:
        """The figure that the relation gives: a sum, a rank, a ratio or a count; empty if there is none."""
        for key in self.display.figures:
            wholes = [whole for whole in self.display.together.get(key, ()) if whole in self.display.counts]
            if key in self._own and self._own.keys() >= set(wholes):
                return self._saying(key, self.shown(self._own[wholes[0]][0]) if wholes else "")
        return ""

    def _saying(self, key: str, whole: str) -> str:
        """Return the text for the figure *key*, with its *whole* if it has one, and with what it counts."""
        lang, counted, share = self.lang, self._labels("countOf"), self._labels("shareOf")
        if key in self.display.ranks:
            frame, unit = _RANK[lang]
            return english.polish(frame.format(self._figure(key, unit)))
        if whole:
            figure, aspect = self._figure(key, whole=whole), self._respect
            if self._compares and aspect:
                return _COMPARED[lang].format(figure=figure, aspect=aspect[0])
            of = share[0] if share else ""
            return self._lines(*_SHARE[lang], figure, of) if share else self._named(self._done, key, figure)
        if key == "count" and counted:
            printed = " ".join(text_of(t[2]) for t in self._own.get("printedAs", ()))
            unit = figures.counter(printed, counted) if lang == "ko" else ""
            return self._lines(*_COUNT[lang], self._figure(key, unit), counted[0])
        return self._named(counted[0] if counted else "", key, self._figure(key))

    def _named(self, noun: str, key: str, figure: str) -> str:
        """Return a noun and its figure, after a colon if an English figure begins with words."""
        exact = self.lang == "ko" or figure[:1].isdigit() or figure == self._plain(key)
        return f"{noun or self.kind}{'' if exact else ':'} {figure}"

    def _lines(self, first: str, second: str, figure: str, of: str) -> str:
        """Return the two parts, filled with *figure* and *of*, on one line, or on two if that is too long."""
        parts = [part.format(figure=figure, of=of) for part in (first, second)]
        return (" " if sum(map(len, parts)) < _WIDE[self.lang] else "\n").join(parts)

    def _plain(self, key: str) -> str:
        return self.shown(self._own[key][0])

    def _figure(self, key: str, unit: str = "", whole: str = "") -> str:
        """Return a figure with its bound, such as "at least 80%" or 12위 이내."""
        text = self._plain(key)
        if whole == "100":
            text = f"{text}%"
        elif whole:
            text = f"{whole}분의 {text}" if self.lang == "ko" else f"{text}/{whole}"
        node = (
            Node([self.triples[0][0]], self.triples, self.wording(self.lang))
            if "bound" in self._own
            else None
        )
        return (
            self.wording(self.lang).bounded(node, text, unit) if node and node.figure == key else text + unit
        )

    def _qualified(self, keys: Sequence[str]) -> list[str]:
        found = []
        for key in keys:
            for _, _, value in self._own.get(key, ()):
                if isinstance(value, ox.NamedNode) and slug(value.value) not in self.display.plain:
                    found.append(self.label(value))
                elif key == "denied" and truth(value):
                    found.append(_NOT_SO[self.lang])
        return found


def _gathered(labels: Sequence[str], lang: str) -> list[str]:
    """Join the *labels* that end in the same word: "education and investment policy"."""
    kinds: dict[str, list[str]] = {}
    for label in labels:
        before, _, last = label.rpartition(" ")
        kinds.setdefault(last if before else label, []).append(before)
    parts = []
    for last, befores in kinds.items():
        listed = "·".join(befores) if lang == "ko" else english.listed(befores, False)
        parts.append(f"{listed} {last}".strip())
    return parts
