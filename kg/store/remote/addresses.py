"""Addresses of endpoints: which of them takes updates."""

from __future__ import annotations

GRAPHS = ("default-graph-uri", "named-graph-uri")


def update_address(endpoint: str) -> str:
    """Return the usual address for updates beside *endpoint*: ``…/update`` for ``…/query``, else itself.

    It keeps what the query address has for keys, and leaves out the graphs that are asked.
    """
    address, _, parameters = endpoint.partition("#")[0].partition("?")
    kept = [pair for pair in parameters.split("&") if pair and pair.partition("=")[0] not in GRAPHS]
    place = f"{address.removesuffix('/query')}/update" if address.endswith("/query") else address
    return "?".join([place, *(["&".join(kept)] if kept else [])])
