"""Addresses of endpoints for updates."""

from __future__ import annotations

GRAPHS = ("default-graph-uri", "named-graph-uri")


def update_address(endpoint: str) -> str:
    """Return the usual address for updates of *endpoint*: ``…/update`` for ``…/query``, else the same.

    It keeps the parameters of the address, which may be keys, except those that choose graphs.
    """
    address, _, parameters = endpoint.partition("#")[0].partition("?")
    kept = [pair for pair in parameters.split("&") if pair and pair.partition("=")[0] not in GRAPHS]
    place = f"{address.removesuffix('/query')}/update" if address.endswith("/query") else address
    return "?".join([place, *(["&".join(kept)] if kept else [])])
