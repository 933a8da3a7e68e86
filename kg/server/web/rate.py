"""A limit on the requests of each client per minute, which may come all at once."""

from __future__ import annotations

from collections import OrderedDict
from ipaddress import IPv6Address, ip_address

CLIENTS = 10_000
"""Clients that are known at a time, the last that asked."""
_MINUTE = 60.0
_ROUNDING = 1e-6
"""Seconds by which sums of floats may be out; who has waited is not refused for these."""
_NETWORK = 64
"""Bits of an IPv6 address that are one client's: it has all addresses that begin so."""


class Rate:
    """At most *most* requests a minute for each client.

    By the generic cell rate algorithm (ITU-T I.371): of each client it keeps until when its requests would
    last, sent one after the other at that rate.
    """

    def __init__(self, most: int) -> None:
        self._each = _MINUTE / most
        self._until: OrderedDict[str, float] = OrderedDict()

    def wait(self, client: str, now: float) -> float:
        """Return after how many seconds *client* may ask; if that is 0, it does so *now*."""
        until = max(now, self._until.get(client, now)) + self._each
        if (wait := until - now - _MINUTE) > _ROUNDING:
            return wait
        self._until[client] = until
        self._until.move_to_end(client)
        if len(self._until) > CLIENTS:
            self._until.popitem(last=False)
        return 0


def client(host: str) -> str:
    """Return who asks from the address *host*."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address) or address.ipv4_mapped:
        return host
    return str(IPv6Address(int(address) >> _NETWORK << _NETWORK))
