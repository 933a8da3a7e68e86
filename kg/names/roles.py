"""Roles: how ``ontology/display.ttl`` wants a term treated in sentences, tables and pictures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TypeAlias

import pyoxigraph as ox

from kg import bundle
from kg.rdf.namespaces import SAI, slug
from kg.rdf.terms import Term, text_of
from kg.store import Store, select
from kg.store.memo import memoized

CURRENCY = "currency"
"""The property, and the column, with the currency (ISO 4217) of the amounts in the same node or row."""
_GIVEN = f"SELECT ?term ?role {{ ?term <{SAI}display> ?role }}"
_ROLE = re.compile(r"look [0-9]+(?: \S+){3}$|tie (?:.+ [|] ){3}.+$|(?!look\b|tie\b)\S")
"""A role that has what is read of it; others, in data of users, have no effect."""
Roles: TypeAlias = Mapping[str, Mapping[str, tuple[str, ...]]]
"""For each role the local names of its terms, ordered by their number, each with its further words."""


def declared_roles(store: Store | None) -> list[tuple[str, str]]:
    """Return (term IRI, role as written) pairs of *store*; the packaged ones if it has none."""
    return (_read(select(store, _GIVEN).rows) if store is not None else []) or _packaged()


@memoized
def roles(store: Store) -> Roles:
    """Return the roles in *store*; a role that is missing there is taken from the packaged ontology."""
    return _by_role(_packaged()) | _by_role(declared_roles(store))


def roles_at_hand(store: Store) -> Roles:
    """Return :func:`roles`, but of a server the packaged ones, which saves a request."""
    return roles(store) if store.is_local else _by_role(_packaged())


def amounts(roles: Roles) -> frozenset[str]:
    """Return the terms whose values are amounts of money, told together with :data:`CURRENCY`."""
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
    read = ((term.value, text_of(role)) for term, role in rows if isinstance(term, ox.NamedNode))
    return [(term, role) for term, role in read if _ROLE.match(role)]
