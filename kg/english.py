"""English grammar that a pattern leaves open: articles, and verbs that agree with what comes before.

``is(are)``, ``has(have)``, ``plan(s)`` agree with the value before them; ``a(n) {x}`` takes the article
of each value; ``(the) {x} (of) {y}`` loses both words before and after a gerund ("training students").
"""

import re

_AGREE = re.compile(r"\b(\w+)\((e?s|are|have|were)\)")
_GERUND = re.compile(r"\(the\) ((?:\w+ly )?\w+ing\b)([^(]*) \(of\) ")
_HEAD = re.compile(r",? (?:of|for|in|on|by|at|as|from|to|with|behind|between|under|based|noticed|that|who)\b")
_PROPER = re.compile(
    r"United (?:States|Kingdom|Arab Emirates)$|Netherlands$|Philippines$|University of "
    r"|.*\b(?:Union|Index|Index \d{4}|Medal|Prize|Prize in \w+|Act|Group|project)$"
)


def head(label: str) -> str:
    """Return *label* without what follows its head: ``role`` of ``role of the state``."""
    return _HEAD.split(label, maxsplit=1)[0]


def plural(label: str) -> bool:
    """Return whether *label* names several things."""
    last = re.split(r"[ -]", head(label))[-1]
    if last in ("people", "children"):
        return True
    return re.fullmatch(r"[a-z/]+[^s]s|[A-Z]+s", last) is not None and not last.endswith(("ics", "us", "is"))


def definite(label: str) -> str:
    """Return *label* with ``the``, unless it is a name or has a possessive."""
    first = head(label)
    named = re.split(r"[ -]", first)[-1][:1].isupper() or "'s" in first or ":" in first
    if _PROPER.match(label) or not (named or re.match(r"the |\d", first)):
        return f"the {label}"
    return label


def indefinite(label: str) -> str:
    """Return *label* with ``a`` or ``an``, or as one of several."""
    if plural(label):
        return f"one of the {label}"
    return f"{'an' if re.match('[aeioAEIO]|u(?!ni|se)|[FHLMNRSX][A-Z]', label) else 'a'} {label}"


def listed(values: list[str], more: bool) -> str:
    """Return *values* as a list, *more* meaning that there are others."""
    parts = [*values, "others"] if more else values
    return ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else parts[0]


def agree(text: str, many: bool) -> str:
    """Return *text* with its verbs in the plural if *many*, else in the singular."""

    def verb(match: re.Match[str]) -> str:
        other = match[2] in ("are", "have", "were")
        return match[2] if many and other else match[1] if many or other else match[1] + match[2]

    return _AGREE.sub(verb, text)


def polish(text: str) -> str:
    """Return *text* with its gerunds freed of articles."""
    text = _GERUND.sub(lambda m: m[1] + m[2] + (" in " if " the " in m[2] else " "), text)
    text = re.sub(r"\(the\) (?=(?:\w+ly )?\w+ing\b)", "", text)
    return text.replace("(the) ", "the ").replace(" (of) ", " of ")
