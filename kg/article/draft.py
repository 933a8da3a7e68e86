"""Drafts the folder of a new article: passages with positions and hashes, empty graphs for their facts.

Paraphrases must be written by somebody who reads the sentences; the text itself is not copied.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import unicodedata
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

from kg.article.segments import Segment, segments
from kg.article.text import sha256
from kg.errors import DataError, WrongUsage, reason
from kg.rdf.namespaces import ARTICLE, BASE, GRAPH, PREFIXES
from kg.rdf.terms import iri
from kg.text.addresses import is_web

_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OWN = {name: name for name in ("activity", "agent", "change", "encoding", "erratum")} | {"p": "passage"}


class Author(NamedTuple):
    """A person's slug and labels; without labels, the entity must exist already."""

    slug: str
    en: str = ""
    ko: str = ""


def checked_slug(text: str, what: str) -> str:
    """Return *text*, the name of *what*, if it is in kebab case.

    Raises:
        WrongUsage: it is not; says how to write it.
    """
    if not _KEBAB.fullmatch(text):
        raise WrongUsage(f"{what} {text!r}: use lower-case letters, digits and hyphens, like my-article")
    return text


def draft(
    slug: str,
    text: str,
    *,
    titles: Mapping[str, str] | None = None,
    year: int | None = None,
    author: Author | None = None,
    url: str = "",
) -> tuple[dict[str, str], list[Segment]]:
    """Return the files of an article *slug* with the text *text*, by name, and its passages.

    Raises:
        WrongUsage: *slug* is not in kebab case, or *url* is no web address.
        DataError: *text* has no sentence.
    """
    checked_slug(slug, "article")
    if url and not is_web(iri(url).value):
        raise WrongUsage(f"{url}: not a web address; write it like https://example.org/article")
    passages = segments(text)
    if not passages:
        raise DataError(f"{slug}: the text contains no sentence; give the article's text file")
    prefixes = partial(_prefixes, slug)
    named = _heading(passages, text) | {lang: title for lang, title in (titles or {}).items() if title}
    files = {"article.ttl": _article(slug, text, named, year, author, url)}
    blocks = "\n".join(_passage(slug, passage, text) for passage in passages)
    used = "activity agent article dcterms encoding foaf oa p prov sai schema xsd"
    head = prefixes(*used.split())
    files["passages.trig"] = f"{head}\n<{GRAPH}passages> {{\n{blocks}}}\n"
    person = f"    id:{author.slug} a schema:Person ;\n        rdfs:label " if author and author.en else ""
    if author and person:
        person += f"{_text(author.en, 'en')} , {_text(author.ko, 'ko')} .\n"
    head = prefixes("id", "rdfs", "sai", "schema", "skos")
    files["entities.trig"] = f"{head}\n<{GRAPH}entities> {{\n{person}}}\n"
    head = prefixes("change", "dcterms", "erratum", "id", "oa", "org", "p", "rdf", "sai", "schema")
    files["errata.trig"] = f"{head}\n<{GRAPH}errata> {{\n}}\n"
    stating = (p for p in passages if p.kind != "boilerplate")
    for paragraph, group in groupby(stating, key=lambda p: p.paragraph):
        graphs = "\n".join(f"p:{passage.name} {{\n}}\n" for passage in group)
        files[f"p{paragraph:02}.trig"] = (
            prefixes("dcterms", "id", "org", "p", "sai", "schema") + "\n" + graphs
        )
    return files, passages


def _article(
    slug: str, text: str, titles: Mapping[str, str], year: int | None, author: Author | None, url: str
) -> str:
    """Return the file that describes the article."""
    own = [*(["id"] if author else []), *(["sai"] if year else [])]
    typed = ["xsd"] if url else []
    lines = [
        f"article:{slug} a schema:Article",
        *(
            ["dcterms:title " + " , ".join(_text(t, lang) for lang, t in sorted(titles.items()))]
            if titles
            else []
        ),
        *([f"dcterms:creator id:{author.slug}"] if author else []),
        f'dcterms:language "{_language(text)}"',
        f'schema:sha256 "{sha256(text)}"',
        *([f"sai:year {year}"] if year else []),
        *([f'schema:url "{url}"^^xsd:anyURI'] if url else []),
    ]
    head = _prefixes(slug, "article", "dcterms", *own, "schema", *typed)
    return head + "\n" + " ;\n    ".join(lines) + " .\n"


def _heading(passages: Sequence[Segment], text: str) -> dict[str, str]:
    """Return the heading of *text* by its language, or nothing if the text does not begin with one."""
    first = next((passage for passage in passages if passage.kind != "boilerplate"), None)
    return {_language(text): text[first.begin : first.end]} if first and first.kind == "heading" else {}


def _language(text: str) -> str:
    """Return ``ko`` if *text* has more words in Hangul than words in lower-case Latin letters, else ``en``.

    Capitalised words are not counted, as names in Latin script occur in Korean texts too; nor are words in
    parentheses, which often are in the other language.
    """
    tokens = re.sub(r"\([^()]*\)", " ", unicodedata.normalize("NFC", text)).split()
    korean = sum(re.search("[가-힣]", word) is not None for word in tokens)
    english = sum(re.fullmatch(r"\W*[a-z][a-z'’-]*\W*", word) is not None for word in tokens)
    return "ko" if korean > english else "en"


def _prefixes(slug: str, *names: str) -> str:
    """Return the declarations of the prefixes *names*, with those of the article *slug*."""
    own = {name: f"{BASE}{kind}/{slug}/" for name, kind in _OWN.items()}
    known = {**PREFIXES, "article": ARTICLE, **own}
    return "".join(f"@prefix {name}: <{known[name]}> .\n" for name in names)


def _passage(slug: str, passage: Segment, text: str) -> str:
    return (
        f"    p:{passage.name} a sai:Passage ;\n"
        f"        dcterms:isPartOf article:{slug} ;\n"
        f"        sai:paragraph {passage.paragraph} ; sai:sentence {passage.sentence} ;\n"
        f"        oa:start {passage.begin} ; oa:end {passage.end} ;\n"
        f'        schema:sha256 "{sha256(text[passage.begin : passage.end])}" ;\n'
        f'        sai:passageKind "{passage.kind}" .\n'
    )


def _text(text: str, lang: str) -> str:
    return str(ox.Literal(text, language=lang))


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write *files* into the new *folder*; if that fails, there is no folder.

    Raises:
        DataError: the folder exists already, or cannot be written.
    """
    if folder.exists() or folder.is_symlink():
        raise DataError(
            f"{folder}: already exists and was not changed; choose another SLUG or `articles` DIR"
        )
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=".sovkg.", dir=folder.parent))
        try:
            for name, text in files.items():
                (scratch / name).write_text(text, encoding="utf-8", newline="")
            scratch.chmod(0o755)
            scratch.rename(folder)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    except OSError as error:
        raise DataError(
            f"{folder}: cannot be written ({reason(error)}); choose another `articles` DIR"
        ) from None
