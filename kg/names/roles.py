"""The roles that ``ontology/display.ttl`` gives the vocabulary's terms in sentences, tables and pictures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TypeAlias

import pyoxigraph as ox

from kg import bundle
from kg.rdf.namespaces import SAI, slug
from kg.rdf.terms import Term, text_of
from kg.store import Store, select
from kg.store.remembered import asked_once

CURRENCY = "currency"
"""The property, and the column, that says in which currency the sums of money beside it are (ISO 4217)."""
_GIVEN = f"SELECT ?term ?role {{ ?term <{SAI}display> ?role }}"
Roles: TypeAlias = Mapping[str, Mapping[str, tuple[str, ...]]]
"""By role the local names of the terms that have it, the lowest number first, each with what it adds."""


def declared_roles(store: Store | None) -> list[tuple[str, str]]:
    """Return the IRI of each term with a role, and the role as written, of *store* or else as packaged."""
    return (_read(select(store, _GIVEN).rows) if store is not None else []) or _packaged()


@asked_once
def roles(store: Store) -> Roles:
    """Return the roles that *store* gives terms, and the packaged terms of those that it does not know."""
    return _by_role(_packaged()) | _by_role(declared_roles(store))


def roles_at_hand(store: Store) -> Roles:
    """Return what :func:`roles` does, but the packaged of a server, which it would be one request more."""
    return roles(store) if store.at_hand else _by_role(_packaged())


def amounts(roles: Roles) -> frozenset[str]:
    """Return the terms whose numbers are sums of money: their figure is said with :data:`CURRENCY`."""
    return frozenset(term for term, beside in roles.get("with", {}).items() if CURRENCY in beside)


def _by_role(written: Iterable[tuple[str, str]]) -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for _, term, (role, *added) in sorted((_number(text), term, text.split()) for term, text in written):
        found.setdefault(role, {})[slug(term)] = tuple(added)
    return found


def _number(role: str) -> int:
    return next((int(word) for word in role.split()[1:] if word.isdecimal()), 0)


@cache
def _packaged() -> list[tuple[str, str]]:
    return _read((quad.subject, quad.object) for quad in ox.parse(path=bundle.DISPLAY))


def _read(rows: Iterable[tuple[Term | None, ...]]) -> list[tuple[str, str]]:
    return [(text_of(term), text_of(role)) for term, role in rows]
