"""The addresses of pages: paths from the root of the site, from the last segments of IRIs.

``id/japan`` is the thing with that slug, ``passage/p27s4`` a passage. If a name is not unique for a file
system that ignores case, or not valid, a part of the IRI's SHA-256 is appended.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256
from urllib.parse import quote

from kg.rdf.namespaces import BASE, ID, PASSAGE, contract, slug
from kg.text.addresses import is_web

_LONGEST = 200
"""The longest name in bytes; file systems allow 255, but a part of a hash and a suffix may be appended."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|index)(\..*)?", re.IGNORECASE)
"""Names that Windows does not allow, and the one that a web server shows for the folder."""


def named(folder: str, iris: Iterable[str]) -> dict[str, str]:
    """Return the path in *folder* of the page for each of *iris*, without the language and the suffix."""
    wanted = {iri: _plain(iri) for iri in iris}
    often = Counter(name.casefold() for name in wanted.values())
    return {
        iri: f"{folder}/{name}{'' if _fits(iri, name) and often[name.casefold()] == 1 else _apart(iri)}"
        for iri, name in wanted.items()
    }


def anchor(iri: str, prefixes: Mapping[str, str]) -> str:
    """Return the identifier of a term or erratum on the page that lists them."""
    name = slug(iri) if iri.startswith(BASE + "erratum/") else contract(iri, prefixes)
    return _clean(name) if _is_short(name) else _clean(slug(iri)) + _apart(iri)


def relative(path: str, at: str) -> str:
    """Return the address of *path* relative to the page *at* another path of the site.

    An empty *path* is the root of the site; a web address is returned unchanged.
    """
    return path if is_web(path) else _below(path, posixpath.dirname(at))


@lru_cache(maxsize=1 << 14)
def _below(path: str, folder: str) -> str:
    """Return the address of *path* relative to *folder*, which is the same for all pages there."""
    name, _, fragment = path.partition("#")
    where = posixpath.relpath(name, folder or ".") if name else f"{folder}/".count("/") * "../"
    return quoted(where) + (f"#{quote(fragment)}" if fragment else "")


def quoted(path: str) -> str:
    """Return *path* with its characters percent-encoded for an address."""
    return quote(path, safe="/~")


def _plain(iri: str) -> str:
    """Return the name of the page for *iri*; a passage of another article has a folder in front."""
    parts = slug(iri).split("/") if iri.startswith(PASSAGE) else [slug(iri)]
    return "/".join(map(_clean, parts))


def _clean(text: str) -> str:
    cut = re.sub(r"[^\w.~-]+", "-", text).strip(".-").encode()[:_LONGEST].decode(errors="ignore")
    return cut.rstrip(".-") or "thing"


def _fits(iri: str, name: str) -> bool:
    whole = slug(iri) == name if iri.startswith((ID, PASSAGE)) else _is_short(slug(iri))
    return whole and not any(_RESERVED.fullmatch(part) for part in name.split("/"))


def _is_short(name: str) -> bool:
    return len(name.encode()) <= _LONGEST


def _apart(iri: str) -> str:
    return "-" + sha256(iri.encode()).hexdigest()[:8]
