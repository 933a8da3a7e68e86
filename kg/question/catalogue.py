"""The list of all canned questions: the files of the folder ``queries/``.

Parsing a file is slow (its header is YAML, its evidence is derived), so the results are cached in
``queries/index.tsv``. The key is a fingerprint of the file's text and of the code that parses it; lines with
a wrong checksum are ignored. A wheel contains the index, a checkout writes it on demand; it can be deleted at
any time.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from collections.abc import Mapping
from functools import cache

from kg import bundle
from kg.errors import Advice, NotFound, QueryError, near
from kg.question.query import Parameter, Query, without_footer
from kg.question.view import View
from kg.sparql.evidence.search import Pattern, Search

INDEX = "index.tsv"
_READERS = tuple(f"question/{name}.py" for name in ("catalogue", "header", "query", "view"))
_READERS += ("rdf/namespaces.py", "rdf/terms.py", "sparql/binding.py", "sparql/guard.py")
"""The modules that determine the content of the index, besides those in ``sparql/evidence``."""


def names(folder: str | os.PathLike[str] | None = None) -> list[str]:
    """Return the names of all questions, sorted."""
    files = os.listdir(folder or bundle.QUERIES)
    return sorted(name.removesuffix(".rq") for name in files if name.endswith(".rq"))


def questions(folder: str | os.PathLike[str] | None = None) -> dict[str, Query]:
    """Return all questions of *folder* (the packaged ones if None) by name, sorted.

    Raises:
        QueryError: a file is broken; names file and line.
    """
    folder = folder or bundle.QUERIES
    index = _read_index(folder)
    queries, written = {}, {}
    for name in names(folder):
        text = file_text(name, folder)
        queries[name] = written[_fingerprint(text)] = _read(_path(name, folder), text, index)
    if index.keys() != written.keys():
        _write_index(folder, written)
    return queries


def find(name: str, folder: str | os.PathLike[str] | None = None) -> Query:
    """Return the question *name*.

    Raises:
        NotFound: there is no such question; offers the nearest names.
        QueryError: its file is broken; names file and line.
    """
    folder = folder or bundle.QUERIES
    path = _path(name, folder)
    if not name.replace("-", "a").isalnum() or not os.path.isfile(path):
        raise NotFound(f"no question {name!r}", near=near(name, names(folder)), advice=Advice.QUESTIONS)
    text = file_text(name, folder)
    index = _read_index(folder, _fingerprint(text))
    query = _read(path, text, index)
    if not index:
        questions(folder)
    return query


def _path(name: str, folder: str | os.PathLike[str]) -> str:
    return os.path.join(folder, f"{name}.rq")


def file_text(name: str, folder: str | os.PathLike[str] = bundle.QUERIES) -> str:
    """Return the text of the file of the question *name*, with its whole header.

    Raises:
        QueryError: it cannot be read.
    """
    path = _path(name, folder)
    try:
        with open(path, encoding="utf-8") as file:
            return file.read().removeprefix("\ufeff")  # the byte order mark of an editor
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{path}: cannot be read ({error}); a question must be a UTF-8 text file") from None


def _read(path: str, text: str, index: dict[bytes, bytes]) -> Query:
    entry = index.get(_fingerprint(text))
    if entry is None:
        from pathlib import Path

        from kg.question.header import parse

        return parse(Path(path), text)
    known = json.loads(entry)
    lists = {key: tuple(known[key]) for key in ("tags", "keys")}
    lists["evidence"] = tuple(
        Search(text, tuple(Pattern(tuple(t), g, tuple(m)) for t, g, m in patterns), *answers)
        for text, patterns, *answers in known["evidence"]
    )
    known["asked"] = {lang: tuple(texts) for lang, texts in known["asked"].items()}
    parameters = tuple(Parameter(**parameter) for parameter in known["parameters"])
    if known["view"]:
        kind, fields, money = known["view"]
        known["view"] = View(kind, {name: tuple(columns) for name, columns in fields.items()}, money)
    name = os.path.basename(path).removesuffix(".rq")
    return Query(name, without_footer(text), **{**known, **lists, "parameters": parameters})


def _fingerprint(text: str) -> bytes:
    return b"%b-%d-%08x" % (_checksum(text.encode()), len(text), _code())


@cache
def _code() -> int:
    total = 0
    evidence = os.scandir(os.path.join(bundle.PACKAGE, "sparql", "evidence"))
    modules = sorted(entry.path for entry in evidence if entry.name.endswith(".py"))
    for path in (*(os.path.join(bundle.PACKAGE, name) for name in _READERS), *modules):
        with open(path, "rb") as file:
            total = zlib.crc32(file.read(), total)
    return total


def _read_index(folder: str | os.PathLike[str], only: bytes = b"") -> dict[bytes, bytes]:
    """Return the entries of the index by fingerprint, as JSON that is not parsed yet.

    If *only* is given, the result has at most the entry of this fingerprint.
    """
    try:
        with open(os.path.join(folder, INDEX), "rb") as file:
            content = file.read()
    except OSError:
        return {}
    if only:  # cut its line out of the content
        at = max(content.find(b"\t%b\t" % only), 0)
        content = content[content.rfind(b"\n", 0, at) + 1 : content.find(b"\n", at)]
    checked = (line.partition(b"\t") for line in content.split(b"\n"))
    found = (rest.partition(b"\t") for checksum, _, rest in checked if checksum == _checksum(rest))
    return {key: entry for key, _, entry in found if only in (b"", key)}


def _checksum(content: bytes) -> bytes:
    return b"%08x" % zlib.crc32(content)


def _write_index(folder: str | os.PathLike[str], queries: Mapping[bytes, Query]) -> None:
    lines = []
    for fingerprint, query in queries.items():
        entry = {**query._asdict(), "parameters": [p._asdict() for p in query.parameters]}
        del entry["name"], entry["text"]
        written = json.dumps(entry, ensure_ascii=False).encode()
        line = fingerprint + b"\t" + written
        lines.append(f"{_checksum(line).decode()}\t{line.decode()}\n")
    from kg.errors import DataError
    from kg.files import write

    with contextlib.suppress(DataError):  # in a read-only folder, the next run parses the files again
        write(os.path.join(folder, INDEX), "".join(lines))
