r"""Makes control and invisible characters visible, so that data can neither steer a terminal nor hide in it.

They are written as ``\u001B`` or ``\U000E0041``, as in Turtle and SPARQL's TSV: C0 and C1 controls (ESC, CR,
BS, CSI …), line and paragraph separators, the bidirectional controls of Unicode Standard Annex 9, ignorable
characters (Default_Ignorable_Code_Point in Unicode's DerivedCoreProperties, and annotation marks: zero-width
spaces, joiners, tags, fillers, variation selectors), and noncharacters. They stay as they are where they
have an effect: joiners in joining scripts and in emoji, selectors after characters with variants, the tags of
a flag.
"""

import re
from functools import cache

_BASIC = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufdd0-\ufdef\ufffe\uffff"
)
CONTROLS = f"{_BASIC}\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
)
"""The characters, except tab and line feed, for the brackets of a regular expression."""

_EMOJI = "\xa9\xae\u203c\u2049\u2122\u2139\u2194-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
_JOINED = "\u0600-\u109f\u1780-\u18af\ua840-\ua8ff\ua900-\uabff\ufb50-\ufefc"  # Arabic, Indic, Mongolian …
_VARIED = "\u2200-\u2aff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # signs and ideographs
_ANY = re.compile(f"[{_BASIC}\U00010000-\U0010ffff]")  # a superset; all ranges would take 7 times as long
_FLAG = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"


@cache
def pattern() -> re.Pattern[str]:  # compiled when needed: most texts have none of this
    """Return a pattern, also valid in JavaScript, whose group is what must be escaped."""
    return re.compile(
        f"(?:{_FLAG}|(?<=[{_JOINED}])[\u200c\u200d]|(?<=[{_EMOJI}\ufe0f])\u200d(?=[{_EMOJI}])"
        f"|(?<=[{_EMOJI}])[\ufe0e\ufe0f]|(?<=[#*0-9])\ufe0f(?=\u20e3)|(?<=[\u1820-\u18aa])[\u180b-\u180f]"
        f"|(?<=[{_VARIED}])[\ufe00-\ufe0d\U000e0100-\U000e01ef])|([{CONTROLS}])"
    )


def visible(text: str, *, json: bool = False) -> str:
    """Return *text* with these characters escaped, in *json* form (UTF-16 units) if asked."""
    if text.isascii() and text.isprintable():  # the usual case
        return text

    def seen(match: re.Match[str]) -> str:
        hidden = match[1]
        if hidden is None:
            return match[0]
        if not json:
            return f"\\u{ord(hidden):04X}" if hidden < "\U00010000" else f"\\U{ord(hidden):08X}"
        units = hidden.encode("utf-16-be").hex().upper()
        return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))

    return pattern().sub(seen, text) if _ANY.search(text) else text


def line(text: str) -> str:
    """Return *text* on one line, with control characters visible."""
    return visible(text).replace("\n", " ").replace("\t", " ")
