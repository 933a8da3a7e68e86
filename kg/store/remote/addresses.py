"""Addresses of endpoints, and which of them takes updates."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

GRAPHS = ("default-graph-uri", "named-graph-uri")


def update_address(endpoint: str) -> str:
    """Return the usual address for updates beside *endpoint*: ``…/update`` for ``…/query``, else itself.

    It keeps what the query address has for keys, and leaves out the graphs that are asked.
    """
    address, _, parameters = endpoint.partition("#")[0].partition("?")
    kept = [pair for pair in parameters.split("&") if pair and pair.partition("=")[0] not in GRAPHS]
    place = f"{address.removesuffix('/query')}/update" if address.endswith("/query") else address
    return "?".join([place, *(["&".join(kept)] if kept else [])])


def is_address(endpoint: str) -> bool:
    try:
        parts = urlsplit(endpoint)
        printable = re.fullmatch(r"[!-~]+", endpoint) is not None
        return printable and parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # of brackets, or of a port that is no number
        return False
