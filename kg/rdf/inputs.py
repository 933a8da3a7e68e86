"""Inputs of RDF: files, folders, standard input and web addresses, plain or compressed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from http.client import HTTPException, HTTPResponse, InvalidURL
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from kg.errors import DataError, WrongUsage, near, reason
from kg.rdf.documents import Document, unpacked
from kg.rdf.syntaxes import MEDIA_TYPES, READ, SUFFIXES, suffix
from kg.text.addresses import base, is_address, shown
from kg.version import __version__

_COMPRESSED = ("gz", "zst")
"""Suffixes of compressed files; whether a file is compressed is decided by its first bytes."""

_STDIN = "-"
MOST = 10_000
"""How many files of one folder are read at most."""

_WAIT = 60  # seconds


class Input(NamedTuple):
    """A document to read: its *name* for messages, its *size* in bytes (0 if unknown), how to *open* it."""

    name: str
    size: int
    open: Callable[[], Document]

    def __str__(self) -> str:
        return self.name

    @contextmanager
    def opened(self) -> Iterator[Document]:
        """Yield the document.

        Raises:
            DataError: it cannot be opened, or is found damaged or unpacking without end while it is read.
        """
        try:
            document = self.open()
            with closing(document.file):
                yield document
        except (OSError, EOFError, HTTPException) as error:  # EOFError: a truncated gzip or zstd file
            error = getattr(error, "reason", error)  # wrapped by urllib
            place = "address" if "://" in self.name else "file" if self.size else "path"
            raise DataError(f"{self.name}: cannot be read ({reason(error)}); check the {place}") from None


def inputs(
    places: Iterable[Path | str | Input], *, syntax: str | None = None, allow_network: bool = False
) -> list[Input]:
    """Return the inputs at *places*: paths, folders, ``-`` for standard input, and http addresses.

    In a folder and its subfolders all files with an RDF suffix are taken, sorted by path; links to folders,
    hidden files and hidden folders are not followed. ``.gz`` and ``.zst`` may follow any suffix. Inputs are
    returned unchanged. *syntax*, one of :data:`kg.rdf.syntaxes.READ`, is used instead of what suffixes and
    media types say.

    Raises:
        DataError: a suffix is unknown, or a folder has no RDF files.
        WrongUsage: an address needs *allow_network*, or the *syntax* is unknown or missing.
    """
    if syntax is not None and syntax not in READ:
        known = {name: name for name in READ} | SUFFIXES
        if syntax not in known:
            raise WrongUsage.unknown(f"`data_format`: unknown {syntax!r}", syntax, READ)
        syntax = known[syntax]
    places = list(places)
    if syntax and not places:
        raise WrongUsage("`data_format` applies to files, and none was given")
    found: list[Input] = []
    for place in places:
        if isinstance(place, Input):
            found.append(place)
        elif str(place) == _STDIN:
            found.append(_standard_input(syntax))
        elif str(place).lower().startswith(("http://", "https://")):
            alike = [other for other in map(str, places) if shown(other) == shown(str(place))]
            nth = list(dict.fromkeys(alike)).index(str(place)) + 1  # addresses that differ in secrets only
            found.append(_address(str(place), syntax, allow_network, f"…{nth if nth > 1 else ''}"))
        elif os.path.isdir(place):
            found += [_file(path, syntax) for path in _files_in(Path(place))]
        else:
            found.append(_file(Path(place), syntax))
    return found


def _file(path: Path, syntax: str | None) -> Input:
    plain = _plain_name(path.name)
    known = syntax or suffix(plain) if "." in plain.strip(".") or syntax else ""
    if not known:
        ending = Path(plain).suffix
        listed = ", ".join("." + name for name in SUFFIXES)
        raise DataError(
            f"{path}: unknown suffix {ending or '(none)'}",
            near=near(ending.lstrip(".").lower(), SUFFIXES),
            advice=f"known: {listed}; or give its format with `data_format`",
        )
    try:
        size = os.stat(path).st_size
    except (OSError, ValueError):  # reported when it is opened
        size = 0
    return Input(str(path), size, partial(_open_file, path, plain, known))


def _plain_name(name: str) -> str:
    """Return the file *name* without a suffix for compression."""
    stem, dot, last = name.rpartition(".")
    return stem if dot and last.lower() in _COMPRESSED else name


def _open_file(path: Path, plain: str, syntax: str) -> Document:
    try:
        file = open(path, "rb")  # noqa: SIM115 closed by the reader
    except ValueError as error:  # not a possible file name
        raise OSError(str(error)) from None
    if plain != path.name and not file.peek(1):
        file.close()
        raise EOFError("it is empty, which no compressed file is")
    base = (path.parent.resolve() / plain).as_uri()
    return unpacked(file, syntax, base)


def _files_in(folder: Path) -> list[Path]:
    paths = []
    for at, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]  # may contain copies
        named = [Path(at, name) for name in names if suffix(_plain_name(name)) and not name.startswith(".")]
        paths += [path for path in named if path.is_file()]
    paths.sort()
    if not paths:
        raise DataError(
            f"{folder}: a folder without RDF files; known suffixes are {', '.join('.' + s for s in SUFFIXES)}"
        )
    if len(paths) > MOST:
        raise DataError(f"{folder}: more than {MOST:,} RDF files; give the folders in it that you want")
    return paths


def _standard_input(syntax: str | None) -> Input:
    if syntax is None:
        raise WrongUsage("standard input has no suffix; give its format with `data_format`, such as turtle")
    return Input("standard input", 0, partial(_open_standard_input, syntax))


def _open_standard_input(syntax: str) -> Document:
    if sys.stdin is None or sys.stdin.closed:
        raise DataError("standard input is closed or has already been read; give a file")
    return unpacked(sys.stdin.buffer, syntax, Path.cwd().as_uri() + "/")


def _address(address: str, syntax: str | None, allow_network: bool, hidden: str) -> Input:
    where = shown(address)
    address = quote(address, safe="%/:?#[]@!$&'()*+,;=~")
    if not is_address(address):
        raise WrongUsage(f"{where}: is not an address; write it like https://example.org/x.ttl")
    if not allow_network:
        raise WrongUsage(f"{where} is on the network; add `allow_network` to fetch it, or download it first")
    return Input(where, 0, partial(_fetch, address, where, syntax, hidden))


def _fetch(address: str, where: str, syntax: str | None, hidden: str) -> Document:
    from base64 import b64encode
    from urllib.error import HTTPError
    from urllib.request import Request, urlopen

    parts = urlsplit(address)
    login, _, host = parts.netloc.rpartition("@")
    accept = ", ".join(MEDIA_TYPES) + ", */*;q=0.1"
    try:
        request = Request(  # noqa: S310 http or https
            urlunsplit(parts._replace(netloc=host, fragment="")),
            headers={"Accept": accept, "User-Agent": f"sovkg/{__version__}"},
        )
        if login:  # never sent on after a redirect
            token = b64encode(unquote(login).encode()).decode()
            request.add_unredirected_header("Authorization", f"Basic {token}")
        response = urlopen(request, timeout=_WAIT)  # noqa: S310
    except HTTPError as error:
        advice = (
            "a user name and password can be put before the host name"
            if error.code == 401
            else "check the address"
        )
        with closing(error):
            raise DataError(f"{where}: the server answered {error.code} {error.reason}; {advice}") from None
    except (ValueError, InvalidURL):
        raise DataError(f"{where}: redirects to no valid address; tell whoever runs the server") from None
    if response.status not in (200, 203):  # 206 would be a part
        response.close()
        raise DataError(
            f"{where}: the server answered {response.status} {response.reason}; check the address"
        )
    said = response.headers.get_content_type()
    known = syntax or MEDIA_TYPES.get(said) or suffix(_plain_name(urlsplit(response.url).path))
    if not known:
        response.close()
        raise DataError(
            f"{where}: came as {said}, which is not an RDF format; if it is RDF, give its format with "
            "`data_format`"
        )
    return unpacked(_CompleteBody(response), known, base(response.url, hidden))


class _CompleteBody:
    """The body of *response*, which raises EOFError if it is truncated, as the library does not."""

    def __init__(self, response: HTTPResponse) -> None:
        self._response = response
        self.close = response.close

    def read(self, size: int = -1) -> bytes:
        chunk = self._response.read(size)
        if not chunk and size and self._response.length:
            raise EOFError(f"it ended {self._response.length:,} bytes too early")
        return chunk
