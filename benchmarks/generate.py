"""``python -m benchmarks.generate --quads 719000 -o big.nq.gz``: the article's graph at any size, as N-Quads.

The graph is written as many times as comes nearest to that size. The first copy is the unchanged graph, so
that a question about one of its things has the same answer at each size. In the other copies all things have
other IRIs and names: letters and syllables are permuted, at random but reproducibly for a seed, so that a
search for a name finds no copies. All copies share the vocabulary, and the concepts that questions name.

The copies are successive parts of one long article, or each an article of its own (``--apart``). Memory does
not grow with the size.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

import pyoxigraph as ox

from kg import bundle
from kg.rdf.namespaces import ALIASES, BASE, ID, PACKAGED, SAI, SAME, slug
from kg.rdf.terms import Term, text_of
from kg.store import dump
from kg.store.embedded import Embedded

_PARAGRAPHS, _LENGTH = 50, 20_000
"""Offsets of paragraphs and characters between copies; each is more than the article has."""
_OWNED = tuple(
    f"{BASE}{kind}/"
    for kind in ("activity", "agent", "article", "change", "encoding", "erratum", "id", "passage")
)
_NUMBER = re.compile(r"(?<=^p)\d+(?=s\d+$)")
_NAMED = re.compile(r"(?<=/)[a-z][a-z0-9-]+(?=[:}])")
"""Matches the name of a thing in the pattern of a sentence."""
_ALPHABETS = ("aeiou", "bcdfghjklmnpqrstvwxyz")
_SYLLABLES = 0xAC00, 0xD7A3, 588, 28
"""The first and the last Hangul syllable; the number of syllables for an initial, and for its vowel."""
_PLACED = {"http://www.w3.org/ns/oa#start": _LENGTH, "http://www.w3.org/ns/oa#end": _LENGTH}
_PLACED[SAI + "paragraph"] = _PARAGRAPHS


def lines(count: int, *, seed: int = 0, apart: bool = False) -> Iterator[str]:
    """Yield N-Quads of as many copies, at least one, as come nearest to *count* statements.

    Each line is one statement; statements that all copies share are written once.
    """
    quads = dump.quads(Embedded.of_files())
    yield from _written(quads)
    own = len(quads)
    for number in range(1, sys.maxsize):
        copied = _Copy(number, seed, apart)
        changed = [new for quad in quads if (new := copied.quad(quad)) != quad]
        own += len(changed)
        if own - count > len(changed) / 2:
            return
        yield from _written(changed)


def _written(quads: list[ox.Quad]) -> Iterator[str]:
    return (f"{q.subject} {q.predicate} {q.object} {q.graph_name} .\n" for q in quads)


class _Copy:
    """A copy of the article's graph, which maps the terms of the original to its own."""

    def __init__(self, number: int, seed: int, apart: bool) -> None:
        self.number = number
        self.article = f"{PACKAGED}-{number}" if apart else PACKAGED
        self.paragraphs = 0 if apart else _PARAGRAPHS * number
        random = Random(f"{seed} {number}")
        self.letters: dict[int, int] = {}
        for alphabet in _ALPHABETS:
            shuffled = "".join(random.sample(alphabet, len(alphabet)))
            self.letters |= str.maketrans(alphabet + alphabet.upper(), shuffled + shuffled.upper())
        first, last, consonant, vowel = _SYLLABLES
        consonants, vowels = (random.sample(range(n), n) for n in (19, 21))
        for code in range(first, last + 1):
            begin, rest = divmod(code - first, consonant)
            middle, end = divmod(rest, vowel)
            self.letters[code] = first + consonants[begin] * consonant + vowels[middle] * vowel + end
        self.nodes: dict[ox.NamedNode, ox.NamedNode] = {}

    def quad(self, quad: ox.Quad) -> ox.Quad:
        s, p, o, g = quad
        subject = self.node(s)
        value = o if subject == s else self.value(p.value, o)
        return ox.Quad(subject, p, value, self.node(g))

    def value(self, predicate: str, value: Term) -> Term:
        if isinstance(value, ox.NamedNode):
            if predicate in SAME:
                return ox.NamedNode(f"{value.value}-{self.number}")
            return self.node(value)
        if not isinstance(value, ox.Literal):
            return value
        if predicate in ALIASES:
            called = f"{text_of(value).translate(self.letters)} {self.number}"
            return ox.Literal(called, language=value.language)
        if predicate == SAI + "phrase":
            text = _NAMED.sub(lambda name: slug(self.iri(ID + name[0])), text_of(value))
            return ox.Literal(text, language=value.language)
        if predicate in _PLACED and self.paragraphs:
            return ox.Literal(int(text_of(value)) + _PLACED[predicate] * self.number)
        return value

    def node(self, node: ox.NamedNode) -> ox.NamedNode:
        if (found := self.nodes.get(node)) is None:
            found = self.nodes[node] = ox.NamedNode(self.iri(node.value))
        return found

    def iri(self, iri: str) -> str:
        if not iri.startswith(_OWNED) or iri in shared():
            return iri
        kind, *folders, name = iri.removeprefix(BASE).split("/")
        if name == PACKAGED:
            return f"{BASE}{kind}/{self.article}"
        if kind in ("passage", "encoding"):
            name = _NUMBER.sub(lambda number: f"{int(number[0]) + self.paragraphs:02}", name)
        else:
            name = f"{name.translate(self.letters)}-{self.number}"
        return "/".join((BASE + kind, *(self.article for _ in folders), name))


@cache
def shared() -> frozenset[str]:
    """Return the IRIs of the concepts that questions name in their queries."""
    texts = (path.read_text(encoding="utf-8") for path in Path(bundle.QUERIES).rglob("*.rq"))
    queries = (re.sub("^#.*", "", text, flags=re.MULTILINE) for text in texts)
    return frozenset(ID + name for query in queries for name in re.findall(r"\bid:([\w-]+)", query))


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.generate", description=__doc__.split("\n")[0])
    parser.add_argument("--quads", type=int, default=72_000, help="how many, or the nearest there is")
    parser.add_argument("--seed", type=int, default=0, help="of the copies' names")
    parser.add_argument("--apart", action="store_true", help="each copy is an article of its own")
    parser.add_argument(
        "-o", "--output", help="file to write, packed if it ends in .gz; else standard output"
    )
    given = parser.parse_args(arguments)
    written = lines(given.quads, seed=given.seed, apart=given.apart)
    if not given.output:
        sys.stdout.writelines(written)
    elif given.output.endswith(".gz"):
        with gzip.open(given.output, "wt", compresslevel=1, encoding="utf-8") as file:
            file.writelines(written)
    else:
        with open(given.output, "w", encoding="utf-8") as file:
            file.writelines(written)


if __name__ == "__main__":
    main()
