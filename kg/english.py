"""English grammar that a pattern leaves open: articles, and verbs that agree with what comes before.

``is(are)``, ``has(have)``, ``plan(s)`` agree with the value before them; ``a(n) {x}`` takes the article
of each value; ``(the) {x} (of) {y}`` loses both words where x is a gerund ("training students"), and the
article where no y follows ("active engagement").
"""

import re

_AGREE = re.compile(r"\b(\w+)\((e?s|are|have|were)\)")
_GERUND = re.compile(r"\(the\) ((?:\w+ly )?\w+ing\b)([^(]*) \(of\) ")
_HEAD = re.compile(r",? (?:of|for|in|on|by|at|as|from|to|with|behind|between|under|based|noticed|that|who)\b")
_PROPER = re.compile(
    r"United (?:States|Kingdom|Arab Emirates)$|Netherlands$|University of "
    r"|.*\b(?:Union|Index|Index \d{4}|Medal|Prize|Prize in \w+|Act)$"
)
_TOWARDS = {"contribution", "pivot", "access", "return"}


def head(label: str) -> str:
    """Return *label* without what follows its head: ``role`` of ``role of the state``."""
    return _HEAD.split(label, maxsplit=1)[0]


def plural(label: str) -> bool:
    """Return whether *label* names several things."""
    last = re.split(r"[ -]", head(label).split(":")[0])[-1]
    if last in ("people", "children"):
        return True
    return re.fullmatch(r"[a-z/]+[^s]s|[A-Z]+s", last) is not None and not last.endswith(("ics", "us", "is"))


def definite(label: str) -> str:
    """Return *label* with ``the``, unless it is a name or has a possessive."""
    first = head(label)
    last = re.split(r"[ -]", first)[-1]
    if label.startswith(("The ", "the ")) or ("'s" in first and not _PROPER.match(label)):
        return label
    named = not last[:1].islower() or ":" in first
    return f"the {label}" if not named or _PROPER.match(label) else label


def indefinite(label: str, many: bool = False) -> str:
    """Return *label* as what a thing is or *many* are: ``a scholar``, ``scholars``, ``part of Big Tech``."""
    first = head(label)
    if plural(label):
        return f"among the {label}"
    if re.split(r"[ -]", first)[-1][:1].isupper():
        return f"part of {label}"
    if many:
        return re.sub(r"([^aeiou])y$", r"\1ie", first) + "s" + label[len(first) :]
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
    """Return *text* with the articles and prepositions that its nouns and gerunds take."""
    text = _GERUND.sub(lambda m: m[1] + m[2] + (" in " if " the " in m[2] else " "), text)
    text = re.sub(r"(\bto \w+) \(of\) ", r"\1 ", text)  # the ability to secure
    text = re.sub(r"\(the\) (?=[^(]* \(of\) )", "the ", text).replace("(the) ", "")
    return re.sub(r"(\w+) \(of\) ", lambda m: f"{m[1]} {'to' if m[1] in _TOWARDS else 'of'} ", text)
