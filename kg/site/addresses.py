"""Where each page of a site lies: paths from its root, made of the last segments of IRIs.

``id/japan`` is the thing of that slug, ``passage/p27s4`` a sentence. What would be the same name to a file
system that knows no capitals, or is none to it, gets a part of the IRI's SHA-256 behind it.
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
"""Bytes of a name: file systems take 255, and behind it there may be a part of a hash, and a suffix."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|index)(\..*)?", re.IGNORECASE)
"""What Windows has no files of, and what a web server takes for the folder itself."""


def named(folder: str, iris: Iterable[str]) -> dict[str, str]:
    """Return the path below a language of the page of each of *iris*, in *folder*, without its suffix."""
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
    """Return the address of *path* as the page that lies *at* another path of the site has it.

    An empty *path* is the site's root; a whole address is itself.
    """
    return path if is_web(path) else _below(path, posixpath.dirname(at))


@lru_cache(maxsize=1 << 14)
def _below(path: str, folder: str) -> str:
    """Return the address of *path* as all pages in *folder* have it, which are many."""
    name, _, fragment = path.partition("#")
    where = posixpath.relpath(name, folder or ".") if name else f"{folder}/".count("/") * "../"
    return quoted(where) + (f"#{quote(fragment)}" if fragment else "")


def quoted(path: str) -> str:
    """Return *path* as an address has it."""
    return quote(path, safe="/~")


def _plain(iri: str) -> str:
    """Return the name that *iri* gives its page; of another article's passage with a folder before it."""
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
