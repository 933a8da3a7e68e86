"""An article's own text: read from the reader's file, and quoted where it is what the graph was made from.

Offsets count Unicode code points of the file with its newlines kept; a passage's hash is the SHA-256 of its
UTF-8 bytes, the article's that of the whole file. A passage whose text has another hash is never quoted.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import pyoxigraph as ox

from kg.errors import DataError
from kg.namespaces import slug
from kg.store import Store, select

LARGEST = 64 * 1024 * 1024
"""Bytes of the longest file that is taken for an article."""

_BOM = "\ufeff"
_ARTICLES = """PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?article ?sha256 WHERE { ?article a <https://schema.org/Article> ; sai:sha256 ?sha256 }"""
_PASSAGES = """PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>
SELECT ?passage ?article ?begin ?end ?sha256 WHERE {
  ?passage a sai:Passage ; dcterms:isPartOf ?article ; sai:begin ?begin ; sai:end ?end ; sai:sha256 ?sha256 .
}"""


class Locator(NamedTuple):
    """Where a passage stands in its article, and the hash of its text; offsets in code points."""

    begin: int
    end: int
    sha256: str
    passage: str


class Quotations(NamedTuple):
    """The sentences of one file by passage IRI, and one line on what of the file is not the article's."""

    texts: Mapping[str, str]
    problem: str = ""


def sha256(text: str | bytes) -> str:
    """Return the SHA-256 of *text*, as UTF-8 unless it is bytes, in hexadecimal."""
    import hashlib

    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()


def read(path: str | os.PathLike[str]) -> str:
    """Return the text of the file *path*, its newlines and any byte order mark kept.

    Raises:
        DataError: the file cannot be read, is empty, too large or no UTF-8 text; names it.
    """
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # of a null character in the path
        reason = getattr(error, "strerror", None) or error
        raise DataError(
            f"{os.fspath(path)!r}: cannot be read ({reason}); give the article's text file"
        ) from None
    if not content:
        raise DataError(f"{path}: the file is empty; give the article's text file")
    if len(content) > LARGEST:
        raise DataError(f"{path}: larger than {LARGEST >> 20} MiB; give the article's text file")
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise DataError(f"{path}: no UTF-8 text (byte {error.start}); give the article's text file") from None
    if "\0" in text:
        raise DataError(f"{path}: binary, no text (byte {content.index(0)}); give the article's text file")
    return text


def locators(store: Store) -> dict[str, list[Locator]]:
    """Return the passages of each article of *store* in their order, by the article's IRI."""
    found: dict[str, list[Locator]] = {}
    for passage, article, begin, end, hashed in select(store, _PASSAGES).rows:
        if isinstance(passage, ox.NamedNode) and isinstance(article, ox.NamedNode):
            try:
                span = int(getattr(begin, "value", "")), int(getattr(end, "value", ""))
            except ValueError:
                continue  # a stranger's data may say anything
            locator = Locator(*span, getattr(hashed, "value", ""), passage.value)
            found.setdefault(article.value, []).append(locator)
    return {article: sorted(passages) for article, passages in sorted(found.items())}


def quotations(store: Store, path: str | os.PathLike[str]) -> Quotations:
    """Return the sentences that the file *path* has where *store* says that an article has them.

    The article is the one with the file's hash, else the one of which the most passages verify.

    Raises:
        DataError: as :func:`read`.
    """
    text = read(path)
    rows = select(store, _ARTICLES).rows
    whole = {getattr(hashed, "value", ""): getattr(a, "value", "") for a, hashed in rows}
    articles = locators(store)
    if not articles:
        return Quotations({}, f"{path}: the graph has no passages to compare it with")
    article = whole.get(sha256(text), "")
    candidates = {article: articles[article]} if article in articles else articles
    verified = {a: verify(text, passages) for a, passages in candidates.items()}
    best = max(verified, key=lambda a: len(verified[a]))
    texts, passages = verified[best], candidates[best]
    differing = [p for p in passages if p.passage not in texts]
    if whole.get(sha256(text)) == best and not differing:
        return Quotations(texts)
    expected = {hashed for hashed, a in whole.items() if a in articles}
    reason = "the graph's own offsets are wrong" if sha256(text) in expected else _reason(text, expected)
    where = f"first at {slug(differing[0].passage)}" if differing else "outside the passages"
    counted = f"{len(texts)} of {len(passages)} passages verified"
    counted += ", others are not quoted" if differing else ""
    return Quotations(
        texts,
        f"{path}: not the text of {slug(best)} character by character, it differs {where} "
        f"({reason}); {counted}",
    )


def verify(text: str, passages: Iterable[Locator]) -> dict[str, str]:
    """Return the sentence of each of *passages* that *text* has at its offsets with its hash, by IRI."""
    spans = ((p, text[p.begin : p.end]) for p in passages if 0 <= p.begin < p.end <= len(text))
    return {p.passage: span for p, span in spans if sha256(span) == p.sha256}


def _reason(text: str, expected: Iterable[str]) -> str:
    """Return why *text* has none of the *expected* hashes: what mends it, or else what is odd about it."""
    from unicodedata import normalize

    odd: list[str] = []
    mended = text
    if text.startswith(_BOM):
        odd.append("it begins with a byte order mark, BOM")
        mended = mended.removeprefix(_BOM)
    if "\r" in mended:
        odd.append("its lines end in CRLF" if "\r\n" in mended else "its lines end in CR")
        mended = mended.replace("\r\n", "\n").replace("\r", "\n")
    composed = normalize("NFC", mended)
    if composed != mended:
        odd.append("its letters are decomposed, NFD")
    hashes = set(expected)
    if odd and hashes & {sha256(t) for t in (mended, composed)}:
        return " and ".join(odd)
    bare = composed.rstrip()
    if hashes & {sha256(t) for t in (bare, bare + "\n")}:
        return " and ".join(
            [*odd, "there is more space at its end" if composed != bare else "its last line end is missing"]
        )
    return " and ".join([*odd, "other text"])
