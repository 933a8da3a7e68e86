"""Says what is in the way to a server: a proxy, a certificate, an unknown name, a broken answer."""

from __future__ import annotations

import gzip
import socket
import ssl
import zlib
from http.client import IncompleteRead
from urllib import request as http
from urllib.parse import urlsplit

from kg.text.addresses import shown


def proxy_of(address: str) -> str:
    """Return the proxy for *address*, with the variable of the environment that names it, or ``""``."""
    parts = urlsplit(address)
    proxy = http.getproxies().get(parts.scheme)
    if not proxy or http.proxy_bypass(parts.netloc):
        return ""
    return f"{shown(proxy)} (of {parts.scheme}_proxy in the environment)"


def obstacle(reason: object, address: str) -> str:
    """Return a message that says why *address* gave no answer, for the *reason* that was raised."""
    proxy = proxy_of(address)
    via = f"through the proxy {proxy} " if proxy else ""
    match reason:
        case IncompleteRead() | EOFError() | gzip.BadGzipFile() | zlib.error():
            return f"the answer was cut off ({reason}); is the server running?"
        case socket.gaierror():
            name = "the proxy's" if proxy else repr(urlsplit(address).hostname)
            said = f"{name} host name cannot be resolved: {reason.strerror}"
            return f"cannot be reached {via}({said}); check the name and the network"
        case ssl.SSLCertVerificationError():
            said = f"its certificate is not trusted: {reason.verify_message}"
            return f"cannot be reached {via}({said}); set SSL_CERT_FILE to the certificate of its authority"
        case ssl.SSLError():
            return f"cannot be reached {via}(no TLS: {reason.reason}); is it an http address?"
    advice = "is the proxy running, or should no_proxy name the host?" if proxy else "is the server running?"
    return f"cannot be reached {via}({reason}); {advice}"
