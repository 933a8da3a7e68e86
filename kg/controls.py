r"""Control characters made visible: what data say must not steer a terminal, nor show in another order.

Written as ``\u001B``, as Turtle, SPARQL's TSV and JSON do: C0 and C1 controls (ESC, CR, BS, CSI …), line and
paragraph separators, and the bidirectional controls of Unicode Standard Annex 9.
"""

import re

CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
"""The characters, for the inside of a regular expression's brackets; tab and line feed are none of them."""

_ONE = re.compile(f"[{CONTROLS}]")


def visible(text: str) -> str:
    """Return *text* with each control character but tab and line feed as an escape that can be read."""
    return _ONE.sub(lambda match: f"\\u{ord(match[0]):04X}", text)


def line(text: str) -> str:
    """Return *text* on one line, its control characters visible."""
    return re.sub(r"[\n\t]", " ", visible(text))
