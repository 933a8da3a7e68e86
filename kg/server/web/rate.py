"""A limit on the requests of each client in a minute, which may all be sent at once."""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache
from ipaddress import IPv6Address, ip_address

CLIENTS = 10_000
"""The most clients that are tracked, the most recent ones."""
_MINUTE = 60.0
_ROUNDING = 1e-6
"""Tolerance in seconds for rounding errors, so that a client that has waited is not refused."""
_NETWORK = 64
"""Length of the IPv6 prefix that identifies a client, as it may use any address in its network."""


class Rate:
    """At most *most* requests a minute for each client.

    It uses the generic cell rate algorithm (ITU-T I.371): for each client it stores the time until which its
    requests would last if they were sent one after the other at that rate.
    """

    def __init__(self, most: int) -> None:
        self._each = _MINUTE / most
        self._until: OrderedDict[str, float] = OrderedDict()

    def wait(self, client: str, now: float) -> float:
        """Return the seconds after which *client* may send a request; if 0, count one at the time *now*."""
        until = max(now, self._until.get(client, now)) + self._each
        if (wait := until - now - _MINUTE) > _ROUNDING:
            return wait
        self._until[client] = until
        self._until.move_to_end(client)
        if len(self._until) > CLIENTS:
            self._until.popitem(last=False)
        return 0


@lru_cache
def client(host: str) -> str:
    """Return the name of the client with the address *host*: for IPv6, that of its network."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address) or address.ipv4_mapped:
        return host
    return str(IPv6Address(int(address) >> _NETWORK << _NETWORK))
