"""HTML pages: one within another, as notebooks show it, and what a page contains of scripts and styles."""

from base64 import b64encode
from hashlib import sha256
from html import escape
from re import sub

from kg.text.controls import visible


def iframe(page: str, title: str, high: int) -> str:
    """Return an iframe element with the HTML document *page*, *high* pixels high."""
    style = f"width: 100%; height: {high}px; border: 0"
    return f'<iframe title="{escape(title)}" style="{style}" srcdoc="{escape(page)}"></iframe>'


def in_script(text: str) -> str:
    """Return the JSON *text* with ``<``, ``>``, ``&`` and control characters escaped, to embed it in HTML."""
    return visible(sub("[<>&]", lambda found: f"\\u{ord(found[0]):04x}", text), json=True)


def block_hash(block: str) -> str:
    """Return the source expression that allows the script or style sheet *block* in a CSP."""
    return f"'sha256-{b64encode(sha256(block.encode()).digest()).decode()}'"
