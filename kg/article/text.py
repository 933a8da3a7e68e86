"""Reads the text of an article from the user's file, and locates passages in it.

Offsets count Unicode code points of the file, with its newlines unchanged. The hash of a passage is the
SHA-256 of its UTF-8 bytes, that of an article the SHA-256 of the whole file. A passage whose text has another
hash is never quoted.
"""

from __future__ import annotations

import os
from typing import NamedTuple

import pyoxigraph as ox

from kg.errors import DataError, reason
from kg.rdf.namespaces import prefixed
from kg.rdf.terms import text_of
from kg.store import Store, select

LARGEST = 64 * 1024 * 1024
"""The largest file, in bytes, that is accepted as an article."""

_PASSAGES = prefixed("""SELECT ?passage ?article ?begin ?end ?sha256 WHERE {
  ?passage a sai:Passage ; dcterms:isPartOf ?article ; oa:start ?begin ; oa:end ?end ; schema:sha256 ?sha256 .
}""")


class Locator(NamedTuple):
    """The position of a passage in its article, in code points, and the hash of its text."""

    begin: int
    end: int
    sha256: str
    passage: str


def sha256(text: str | bytes) -> str:
    """Return the SHA-256 of *text*, a string as UTF-8, in hexadecimal."""
    import hashlib

    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()


_ARTICLE = "the article's text file"


def read(path: str | os.PathLike[str], wanted: str = _ARTICLE) -> str:
    """Return the text of the file *path*, with its newlines and any byte order mark unchanged.

    *wanted* is what an error message advises to give.

    Raises:
        DataError: the file cannot be read, is empty, too large or no UTF-8 text; names it.
    """
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # ValueError for a null character in the path
        folder = wanted == _ARTICLE and os.path.isdir(path)
        advice = "; to add a folder of articles, use `articles`" if folder else ""
        raise DataError(
            f"{os.fspath(path)!r}: cannot be read ({reason(error)}); give {wanted}{advice}"
        ) from None
    if not content:
        raise DataError(f"{path}: the file is empty; give {wanted}")
    if len(content) > LARGEST:
        raise DataError(f"{path}: larger than {LARGEST >> 20} MiB; give {wanted}")
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise DataError(f"{path}: not UTF-8 text (byte {error.start}); give {wanted}") from None
    if "\0" in text:
        raise DataError(f"{path}: binary data, not text (byte {content.index(0)}); give {wanted}")
    return text


def locators(store: Store) -> dict[str, list[Locator]]:
    """Return the passages of each article of *store*, in order, by the article's IRI."""
    found: dict[str, list[Locator]] = {}
    for passage, article, begin, end, hashed in select(store, _PASSAGES).rows:
        if isinstance(passage, ox.NamedNode) and isinstance(article, ox.NamedNode):
            try:
                span = int(text_of(begin)), int(text_of(end))
            except ValueError:
                continue  # other people's data may have any value
            locator = Locator(*span, text_of(hashed), passage.value)
            found.setdefault(article.value, []).append(locator)
    return {article: sorted(passages) for article, passages in sorted(found.items())}
