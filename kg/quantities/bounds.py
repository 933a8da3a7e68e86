"""What the words around a figure say of it: exactly, about, at least.

Words count as a whole. Where a word beside the figure would change it and is not known, the bound isn't.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

BOUNDS = (
    *("exact", "exact, stressed", "about", "nearly", "at least", "more than", "slightly more", "at most"),
    *("as many as", "less than", "slightly less", "about or more", "about, slightly more"),
    "early in the decade",
)
"""What can be said of a figure; ``nearly`` is about and not over, a Korean -이나 stresses that it is much."""

_PARTICLES = "이|가|을|를|에|은|는|의|로|으로|도|만|인|까지|부터|에서|에도|에는|보다|과|와|이며|이고|이다"
_ATTACHED = (
    "이나|이상|초과|이하|미만|가량|정도|쯤|안팎|내외|남짓|가까이|이내|짜리|어치|규모|수준|대|간|동안|씩|권|급"
)
SUFFIX = rf"(?=여?(?:{_ATTACHED})?(?:{_PARTICLES})?(?![가-힣]))"
"""Lookahead: a Korean word ends here, but for what may be attached to a figure."""

_ENGLISH = {
    "about": "about|around|roughly|approximately|approx|circa|ca?|some|estimated|estimated at|on the order of"
    "|in the (?:region|order|neighbou?rhood|vicinity|ballpark) of",
    "nearly": "almost|nearly|close to|near|nearing|approaching|just about|virtually|practically",
    "slightly less": "(?:just|slightly|a little) (?:under|below|less than|shy of|short of)",
    "slightly more": "(?:just|slightly|a little) (?:over|above|more than)",
    "at most": "(?:no|not) (?:more|greater|higher) than|not (?:exceeding|over|above)|up to"
    "|at (?:the )?(?:very )?most|max|maximum|max(?:imum)? of|within|upto",
    "at least": "(?:no|not) (?:less|fewer|lower) than|not (?:under|below)"
    "|at (?:the )?(?:very )?least|min|minimum|min(?:imum)? of",
    "more than": "more than|over|well over|above|in excess of|exceed(?:s|ed|ing)"
    "|(?:greater|higher|larger) than|upwards? of|north of|beyond|topping|surpass(?:ed|ing)",
    "less than": "(?:less|fewer|lower|smaller) than|under|well under|below|not quite"
    "|shy of|short of|south of",
    "as many as": "as (?:many|much|high) as",
    "exact": "only|just|exactly|precisely|merely|mere|total of|record|whopping"
    "|as (?:few|little) as|to the tune of",
}
_ENGLISH_AFTER = {
    "at least": "(?:or|and) (?:more|above|over|higher|greater|up)|plus|minimum|at (?:the )?least",
    "at most": "or (?:less|fewer|below|under|lower)|and (?:below|under)|at (?:the )?most|max|maximum",
    "about": "or so|or thereabouts|give or take|approximately",
}
_KOREAN = {
    "about": "약|대략|어림잡아|줄잡아|얼추|대충",
    "nearly": "거의|근|가까이",
    "at least": "최소|최소한|적어도|못해도|적게는|족히",
    "at most": "최대|많아야|기껏해야|많게는",
    "exact": "총|모두|무려|불과|겨우|단|단지|고작|정확히|꼭|딱|도합|합계|합쳐|전체|자그마치",
}
_KOREAN_AFTER = {
    "at most": "이하|이내|(?:넘지|초과하지) 않(?:는|은|게|고|았다)|위?권",
    "at least": "이상|위?권 (?:밖|바깥)",
    "more than": "초과|(?:초과|상회|돌파)(?:하는|한|해|했다)|돌파|웃(?:도는|돈|돌아|돌았다)"
    "|넘(?:는|은|게|어|어서|어선|어섰다|었다|긴|겨|겼다)",
    "less than": "미만|아래|밑|하회(?:하는|한|해|했다)|밑(?:도는|돈|돌아|돌았다)|못 미(?:치는|친|쳐|쳤다)"
    "|미치지 못(?:하는|한|해|했다)|(?:채 )?(?:안 되는|되지 않는)",
    "slightly more": "남짓|남짓한|여",
    "nearly": "가까이|가까운|육박|육박(?:하는|한|해|했다)",
    "about": "가량|정도|쯤|안팎|내외|전후",
    "exact, stressed": "이나",
    "exact": "불과|불과(?:한|하다)|그(?:친|치는|쳤다)|짜리|어치|규모|수준|간|동안|씩|급"
    "|달(?:하는|한|해|했다)|이르(?:는|러|렀다)",
}
_SIGNS_BEFORE = {"about": "[~≈]", "more than": ">", "less than": "<", "at least": "≥|>=", "at most": "≤|<="}
_SIGNS_AFTER = {"at least": r"\+", "about": "-odd"}
_TOGETHER = {
    frozenset({"about", "at least"}): "about or more",
    frozenset({"about", "slightly more"}): "about, slightly more",
    frozenset({"at least", "more than"}): "more than",
}
_UNSURE = re.compile(
    r"(?:^|\W)(?:not|no|never|nor|than|without|except|[A-Za-z]+ly|(?:in|on|to)(?: the)? \w+ of)$",
    re.IGNORECASE,
)
"""Before a figure: what changes it, and is not known in this form."""
_UNKNOWN = re.compile(r"대(?![가-힣])|(?:이|가|에) ?[가-힣]+")
"""After a Korean figure: one of that order (원대), and what a verb says of it."""


def _words(table: Mapping[str, str], pattern: str) -> list[tuple[str, re.Pattern[str]]]:
    return [(name, re.compile(pattern.format(words), re.IGNORECASE)) for name, words in table.items()]


def _loose(table: Mapping[str, str]) -> dict[str, str]:
    return {name: words.replace(" ", " ?") for name, words in table.items()}


@cache
def _patterns() -> tuple[list[tuple[str, re.Pattern[str]]], list[tuple[str, re.Pattern[str]]]]:
    """Return what says a bound right before a figure, and right behind it."""
    particle = "(?:(?:이|가|을|를|에|에도|도|은|는) ?)??"
    before = [
        *_words(_ENGLISH, r"(?<![A-Za-z])(?:{0})$"),
        *_words(_loose(_KOREAN), r"(?<![가-힣])(?:{0})$"),
        *_words(_SIGNS_BEFORE, "(?:{0})$"),
    ]
    after = [
        *_words(_ENGLISH_AFTER, r"[ ,-]*(?:{0})(?![A-Za-z])"),
        *_words(_loose(_KOREAN_AFTER), rf" ?{particle}(?:{{0}})(?:{_PARTICLES})?(?![가-힣])"),
        *_words(_SIGNS_AFTER, "{0}"),
    ]
    return before, after


def bound(before: str, after: str, over: bool) -> str | None:
    """Return what of BOUNDS *before* and *after* say of the figure between them; None if that is unsure.

    *over* tells of a Korean 여 within the figure.
    """
    openings, endings = _patterns()
    found = {"slightly more"} if over else set()
    while True:
        before = re.sub(r"(?<![A-Za-z])(?:an?|the) ?$", "", before.rstrip(), flags=re.IGNORECASE).rstrip(
            " (,."
        )
        hits = [(match.start(), name) for name, pattern in openings if (match := pattern.search(before))]
        if not hits:
            break
        begin, name = min(hits)
        found.add(name)
        before = before[:begin]
    while hits := [(-match.end(), name) for name, pattern in endings if (match := pattern.match(after))]:
        end, name = min(hits)
        found.add(name)
        after = after[-end:]
    if _UNSURE.search(before) or _UNKNOWN.match(after):
        return None
    found -= {"exact"}
    return next(iter(found), "exact") if len(found) < 2 else _TOGETHER.get(frozenset(found))


def follows(text: str) -> bool:
    """Return whether *text* begins with words that say a bound of the figure before it."""
    return any(pattern.match(text) for _, pattern in _patterns()[1])
