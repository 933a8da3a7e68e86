"""Quotes the passages of an article from the user's file, after checking each by its SHA-256.

A passage is at the place given by the graph, or has moved: a change before it, even of one word, moves
everything after it. A text with another hash is never quoted.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kg.article.text import Locator, locators, read, sha256
from kg.rdf.namespaces import prefixed, slug
from kg.rdf.terms import text_of
from kg.store import Store, select
from kg.text.counts import Count

_BOM = "\ufeff"
_TRIES = 1_000_000  # the most places to look for moved passages, which takes a second or two
_ARTICLES = prefixed(
    "SELECT ?article ?sha256 WHERE { ?article a <https://schema.org/Article> ; schema:sha256 ?sha256 }"
)


class Quotations(NamedTuple):
    """The passages found in a file by IRI, and one line about how it differs from the article."""

    texts: Mapping[str, str]
    problem: str = ""


def quotations(store: Store, path: str | os.PathLike[str]) -> Quotations:
    """Return the text of those passages of *store* that the file *path* contains.

    The article is the one with the file's hash, or else the one with the most verified passages.

    Raises:
        DataError: as :func:`read`.
    """
    text = read(path)
    rows = select(store, _ARTICLES).rows
    whole = {text_of(hashed): text_of(a) for a, hashed in rows}
    articles = locators(store)
    if not articles:
        return Quotations({}, f"{path}: the graph has no passages to compare it with")
    article = whole.get(sha256(text), "")
    candidates = {article: articles[article]} if article in articles else articles
    verified = {a: verify(text, passages) for a, passages in candidates.items()}
    best = max(verified, key=lambda a: len(verified[a]))
    found, passages = verified[best], candidates[best]
    texts = {p.passage: text[found[p] : found[p] + p.end - p.begin] for p in passages if p in found}
    differing = [p for p in passages if found.get(p) != p.begin]
    if whole.get(sha256(text)) == best and not differing:
        return Quotations(texts)
    expected = {hashed for hashed, a in whole.items() if a in articles}
    reason = "the graph's own offsets are wrong" if sha256(text) in expected else _reason(text, expected)
    if not texts and len(articles) > 1:
        listed = ", ".join(map(slug, articles))
        return Quotations(
            {}, f"{path}: this is not the text of any of {listed} ({reason}); no passage is verified"
        )
    where = f"first at {slug(differing[0].passage)}" if differing else "outside the passages"
    counted = f"{len(texts)} of {Count(len(passages)):passage} verified"
    if moved := sum(found[p] != p.begin for p in found):
        counted += f", {moved} of them in another place"
    if len(texts) < len(passages):
        counted += "; the others are not quoted"
    return Quotations(
        texts,
        f"{path}: not exactly the text of {slug(best)}; it differs {where} ({reason}); {counted}",
    )


def verify(text: str, passages: Sequence[Locator]) -> dict[Locator, int]:
    """Return the offset in *text* of each of *passages*, which are in order, if it is there.

    Offsets are in code points. A passage that is not at its place is looked for at the same distance from it
    as the previous one, right after it, then at every beginning of a word, the nearest first.
    """

    def has(passage: Locator, begin: int) -> bool:
        length = passage.end - passage.begin
        return begin >= 0 and length > 0 and sha256(text[begin : begin + length]) == passage.sha256

    starts: list[int] = []
    found: dict[Locator, int] = {}
    shift, after, left = 0, 0, _TRIES
    for passage in passages:
        expected = passage.begin + shift
        begin = next((place for place in (passage.begin, expected, after) if has(passage, place)), None)
        if begin is None:
            starts = starts or [match.start() for match in re.finditer(r"(?<!\w)\S", text)]
            nearest = sorted(starts, key=lambda place: abs(place - expected))[:left]
            left -= len(nearest)
            begin = next((place for place in nearest if has(passage, place)), None)
        if begin is not None:
            found[passage] = begin
            shift, after = begin - passage.begin, begin + passage.end - passage.begin
    return found


def _reason(text: str, expected: Iterable[str]) -> str:
    """Return why *text* has none of the *expected* hashes: what would fix it, or what is unusual about it."""
    from unicodedata import normalize

    odd: list[str] = []
    plain = text
    if text.startswith(_BOM):
        odd.append("it begins with a byte order mark (BOM)")
        plain = plain.removeprefix(_BOM)
    if "\r" in plain:
        odd.append("its lines end in CRLF" if "\r\n" in plain else "its lines end in CR")
        plain = plain.replace("\r\n", "\n").replace("\r", "\n")
    composed = normalize("NFC", plain)
    if composed != plain:
        odd.append("its characters are decomposed (NFD)")
    hashes = set(expected)
    if odd and hashes & {sha256(t) for t in (plain, composed)}:
        return " and ".join(odd)
    bare = composed.rstrip()
    if hashes & {sha256(t) for t in (bare, bare + "\n")}:
        more = composed != bare
        odd.append("it has extra white space at the end" if more else "the line break at the end is missing")
        return " and ".join(odd)
    return " and ".join([*odd, "other text"])
