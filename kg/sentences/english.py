"""English grammar that patterns leave open: articles, and verbs that agree with the value before them.

``is(are)``, ``has(have)`` and ``plan(s)`` agree with the value before them; ``a(n) {x}`` becomes the article
of each value. ``(the) {x} (of) {y}`` loses both words if x is a gerund ("training students"), and the article
if no y follows ("active engagement"). ``(a) {x} (at) {y}`` loses the article if x is an office ("president of
France", but "a developer at Google").
"""

import re
from collections.abc import Collection, Iterable

_AGREE = re.compile(r"\b(\w+)\((e?s|ies|are|have|were|do)\)")
_GERUND = re.compile(
    r"(?<!carried out )(?<!decided on )(?<!plan )(?<!plans )\(the\) ((?:\w+ly )?\w+ing\b)([^(]*) \(of\) "
)
_HEAD = re.compile(
    r",? (?:of|for|in|on|by|at|as|from|to|with|behind|between|under"
    r"|based|made|used|drawing|expected|that|who)\b"
)
_PROPER = re.compile(
    r"United (?:States|Kingdom|Arab Emirates)$|Netherlands$|University of "
    r"|.*\b(?:Union|Index|Index \d{4}|Medal|Prize|Prize in \w+|Act|Strategy)$"
)
_RELATED = re.compile(
    r"(?!most |one |research |\S*ing (?!of ))"
    r"(?:[\w-]+ )?(?!investment|access|able)[a-z-]+ (?:of|to|in|between) "
)
_TENS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
FRACTIONS = {
    "1/2": "half",
    "1/3": "one third",
    "2/3": "two thirds",
    "1/4": "a quarter",
    "3/4": "three quarters",
    **{f"1/{n}0": f"one {ten}ieth" for n, ten in enumerate(_TENS, 2)},
}
_NUMBERS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NAME = re.compile(r"(?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)*")
_OWNED = re.compile(r"(\S+(?: [A-Z]\w*)*'s?) ([a-z].*)")
_COMPLEMENT = re.compile(r"(?!one of |.* \(\d+\)$)(?:the )?[a-z]+ (?:of|for|in) ")
_FOR_AGAIN = re.compile(r" for (.+)$")
_AGAIN_OF = re.compile(
    r"( of ((?:the )?[\w'-]+(?: [\w'-]+){1,4})\b(?! [A-Z\d]).*) of \2"
    r"(?=$|[.,;:)]| \(| (?:in|by|to|as|is|are|because|on|at|for|with)\b)"
)
_AWARD = re.compile(r"^[A-Z].*\b(?:Medal|Prize|Prize in \w+)$")
_ARTICLE = re.compile(
    r"(\b(?:the|its)|'s) the |\b(\d+(?:,\d{3})*|two|three|four|five|six|seven|eight|nine) the (?=[a-z])"
)
_ORDINAL = re.compile(r"(?<![\d.,])(\d+)th\b")
_TO_NINTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
ORDINALS = dict(zip("123456789", _TO_NINTH, strict=True))
_ENDINGS = {"1": "st", "2": "nd", "3": "rd"}
_THEN = re.compile(r"^((?:\w+, )?(?:in|on) (?:\w+ )*\d{4}, .*?)\b(?:has|have) decided\b")
_DOING = re.compile(
    r"(?!(?:remain|lead|emerg|exist|grow|ris|train|spr)ing |developing countr)(?:[a-z]{3,}ing|how|what) "
)
_COMMON = re.compile(
    r"an?|and|as|at|all|although|another|any|because|both|by|each|every|few|for|from|how|if|in|its?|many|more|most"
    r"|much|no|not|of|on|one|only|other|our|out|over|some|such|that|the|their|there|these|they|this|those|to|too"
    r"|under|though|until|we|what|when|where|whether|which|while|who|with|without|you|\w+ing"
)
_OFFICE = re.compile(r"\(a\) (?=the |(?:\w+ )?(?:president|minister)\b)")


def head(label: str) -> str:
    """Return *label* without what follows its head noun: ``role`` for ``role of the state``."""
    return _HEAD.split(label, maxsplit=1)[0]


def plural(label: str) -> bool:
    """Return whether *label* is in the plural."""
    if _DOING.match(label):
        return False
    last = re.split(r"[ -]", head(label).split(":")[0])[-1]
    if last in ("people", "children"):
        return True
    return re.fullmatch(r"(?!.*(?:ic|u|i|serie)s$)[a-z/]+[^s]s|[A-Z]+s", last) is not None


def definite(label: str) -> str:
    """Return *label* with ``the``, unless it is a proper name or has a possessive."""
    first = head(label)
    last = re.split(r"[ -]", first)[-1]
    if label.startswith(("The ", "the ")) or ("'s" in first and not _PROPER.match(label)):
        return label
    named = not last[:1].islower() or ":" in first
    return f"the {label}" if not named or _PROPER.match(label) else label


def indefinite(label: str, many: bool = False) -> str:
    """Return *label* as what one or *many* subjects are: ``a scholar``, ``scholars``, ``part of Big Tech``.

    A label in the plural is unchanged for *many* subjects, and becomes ``one of the …`` for one.
    """
    first = head(label)
    if plural(label):
        return label if many else f"one of the {label}"
    if label.startswith(("one of ", "some of ", "most of ")):
        return label
    if re.search(r"[ -][A-Z]\S*$", first):
        return f"part of {label}"
    if many:
        return re.sub(r"([^aeiou])y$", r"\1ie", first) + "s" + label[len(first) :]
    return f"{'an' if re.match('[aeioAEIO]|u(?!ni|se)|[FHLMNRSX][A-Z]', label) else 'a'} {label}"


def number(text: str) -> str:
    """Return the whole number *text* in words if it is below ten: ``three``."""
    return _NUMBERS[int(text)] if re.fullmatch("[1-9]", text) else text


def listed(values: list[str], more: bool, ordered: bool = False) -> str:
    """Return *values* as a list, which ends in "others" or "more" if there are *more*.

    Names come first, and values that contain "and" last. Shared words are written once: "Amazon's and
    Microsoft's investments", "the pillars of innovation and investment", "tax and trade policy". *ordered*
    keeps the order, and joins a value that begins with "in" to the one before it.
    """
    if ordered:  # "how it has changed", "in the north"
        values = "\n".join(values).replace("\nin ", " in ").split("\n")
    else:
        values = sorted(values, key=_order)
        for shared in (_kinds, _owners, _complements):
            values, more = shared(values, more)
    *before, final = values
    if before and (match := _FOR_AGAIN.search(final)) and match[1] in before:
        values[-1] = f"{final[: match.start(1)]}them"
    others = "others" if any(map(_NAME.fullmatch, values)) else "more"
    parts = [*values, others] if more else values
    double = [" and " in part for part in parts]
    last = (
        ", and "
        if any(double[:-1]) or (double[-1] and (len(parts) > 2 or "'s and " in parts[-1]))
        else " and "
    )
    return ", ".join(parts[:-1]) + last + parts[-1] if len(parts) > 1 else parts[0]


def _order(value: str) -> tuple[bool, bool, bool]:
    named = _NAME.fullmatch(value) is not None
    return " and " in value, not named, not named and value.startswith("the ")


def _owners(values: list[str], more: bool) -> tuple[list[str], bool]:
    things: dict[str, list[str]] = {}
    for value in values:
        match = _OWNED.fullmatch(value)
        things.setdefault(match[2] if match else value, []).append(match[1] if match else "")
    merged = []
    for thing, owners in things.items():
        one = f"{owners[0]} {thing}".strip()
        merged.append(f"{listed(owners, False)} {indefinite(thing, many=True)}" if len(owners) > 1 else one)
    return sorted(merged, key=_order), more


def _kinds(values: list[str], more: bool) -> tuple[list[str], bool]:
    pairs = [value.split(" ", 1) for value in values if re.fullmatch("[a-z-]+ [A-Za-z ]+", value)]
    if len(values) < 2 or len(pairs) < len(values):
        return values, more
    kinds, things = map(list, zip(*pairs, strict=True))
    if len(set(things)) == 1 and " " not in things[0]:
        thing = indefinite(things[0], many=True) if more else things[0]
        return [f"{listed([*kinds, 'other'] if more else kinds, False)} {thing}"], False
    if len(set(kinds)) == 1 and kinds[0] not in ("the", "a", "an", "one"):
        return [f"{kinds[0]} {listed(things, more)}"], False
    return values, more


def _complements(values: list[str], more: bool) -> tuple[list[str], bool]:
    groups: dict[str, list[str]] = {}
    for value in values:
        match = _COMPLEMENT.match(value)
        groups.setdefault(match[0] if match else value, []).append(value)
    merged = []
    for words, group in groups.items():
        one = len(group) == 1
        before = re.sub(r"^(the )(\w+)", lambda m: m[1] + indefinite(m[2], many=True), words)
        merged.append(group[0] if one else before + listed([value[len(words) :] for value in group], False))
    return sorted(merged, key=_order), more


def words(labels: Iterable[str]) -> set[str]:
    """Return the words in *labels*."""
    return {word for label in labels for word in re.split(r"[\s,:’'-]", label)}


def embedded(sentence: str, words: Collection[str]) -> str | None:
    """Return *sentence* as a clause after "that", or None if that is not possible.

    The first letter becomes lower case if the word is common or so written in *words* of labels; names and
    abbreviations keep it. Several sentences, questions, and a first word of neither kind are not possible.
    """
    first = re.split(r"[\s,’'-]", sentence, maxsplit=1)[0]
    lower = first.lower()
    if re.search(r"[.?!] |[?]$", sentence):
        return None
    if _COMMON.fullmatch(lower) or lower in words:
        return lower + sentence[len(first) :].removesuffix(".")
    known = first in words or re.search("[A-Z].*[A-Z]", first)
    return sentence.removesuffix(".") if known else None


def agree(text: str, many: bool) -> str:
    """Return *text* with its verbs in the plural if *many*, else in the singular."""

    def verb(match: re.Match[str]) -> str:
        one, other = match[1].replace("_", " "), match[2] in ("are", "have", "were", "do")  # is_one_of(are)
        if match[2] == "ies":
            return one + ("y" if many else "ies")
        return match[2] if many and other else one if many or other else one + match[2]

    return _AGREE.sub(verb, text)


def with_possessive(text: str, owner: str, many: bool) -> str:
    """Return *text* with pronouns for its subject *owner* where it is repeated: "Japan and its policy"."""
    if owner not in text[1:]:
        return text
    their, name = "their" if many else "its", re.escape(owner)
    done = re.sub(rf"(?<=\S )(?:the )?{name}'s? (?=\w)", f"{their} ", text)
    thing = r"the ((?:(?!of|in|by|for|and|to|that)[\w/-]+ )*(?!of|in|by|for|and|to|that)[\w/-]+)"
    done = re.sub(rf"(?<=\S ){thing} of {name}(?![\w'])(?! [A-Z(])", rf"{their} \1", done)
    return re.sub(rf"(?<=\w) in {name}(?=[.,;:)]|$| (?!of )[a-z(])", " there", done)


def relational(label: str) -> str:
    """Return the concept *label* with ``the`` if it is like ``use of data`` or the name of an award."""
    return f"the {label}" if _RELATED.match(label) or _AWARD.search(label) else label


def _ordinal(match: re.Match[str]) -> str:
    number = match[1]
    ending = "th" if number[-2:-1] == "1" else _ENDINGS.get(number[-1], "th")
    return ORDINALS.get(number, number + ending)


def polish(text: str) -> str:
    """Return *text* with the articles and prepositions that its nouns and gerunds need."""
    text = text.replace("(the) the ", "(the) ")
    text = _ARTICLE.sub(lambda m: f"{m[1] or m[2]} ", text).replace("s's ", "s' ")
    text = _ORDINAL.sub(_ordinal, text)
    text = _GERUND.sub(lambda m: m[1] + m[2] + (" in " if " the " in m[2] else " "), text)
    text = re.sub(r"\(the\) (?=[^(]* \(of\) )", "the ", text).replace("(the) ", "").replace(" (of) ", " of ")
    text = re.sub(r"\b(president|minister|member) \(at\) ", r"\1 of ", text).replace("(at) ", "at ")
    text = re.sub(r"(?<![\d.,])1 years\b", "1 year", text)
    text = _AGAIN_OF.sub(r"\1", text)
    text = re.sub(r",(?= \(|:|\.?$)", "", text)
    text = _THEN.sub(r"\1decided", text)
    return re.sub(r"\(a\) (\S+)", lambda m: indefinite(m[1]), _OFFICE.sub("", text))
