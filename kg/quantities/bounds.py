"""Determines the bound of a figure from the words around it: exact, about, at least.

Words are recognised as a whole. If an unknown word next to the figure may change it, so is the bound.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

BOUNDS = (
    *("exact", "exact, stressed", "about", "nearly", "at least", "more than", "slightly more", "at most"),
    *("as many as", "less than", "slightly less", "about or more", "about, slightly more"),
    "early in the decade",
)
"""All bounds; ``nearly`` is about but not more, and the stress of Korean -이나 is that it is a lot."""

_PARTICLES = (
    "이|가|을|를|에|은|는|의|로|으로|도|만|인|까지|부터|에서|에도|에는|보다|과|와|이며|이고|이다|뿐|밖에"
)
_ATTACHED = (
    "이나|이상|초과|이하|미만|가량|정도|쯤|안팎|내외|남짓|가까이|이내|짜리|어치|규모|수준|대|간|동안|씩|권|급"
)
SUFFIX = rf"(?=여?(?:{_ATTACHED})?(?:{_PARTICLES}){{0,2}}(?![가-힣]))"
"""Lookahead: a Korean word ends here, except for suffixes and particles that a figure may have."""

_NOT = r"(?:not|no|never|cannot|\w+n't)"
_ENGLISH = {
    "about": "about|around|roughly|approx(?:imately)?|circa|ca?|some|est(?:imated)?|estimated at"
    "|on the order of|in the (?:region|order|neighbou?rhood|vicinity|ballpark) of",
    "nearly": "almost|nearly|close (?:to|on)|near|nearing|approaching|just about|virtually|practically",
    "slightly less": "(?:just|slightly|a little) (?:under|below|less than|shy of|short of)",
    "slightly more": "(?:just|slightly|a little) (?:over|above|more than)",
    "at most": rf"{_NOT} (?:more|greater|higher|larger) than|{_NOT} (?:to )?(?:exceed(?:s|ed|ing)?|over)"
    rf"|{_NOT} above|without exceeding|up to|upto|at (?:the )?(?:very )?most|max|max(?:imum)? of|maximum"
    "|within",
    "at least": rf"(?:{_NOT}|nothing) (?:less|fewer|lower|smaller) than|{_NOT} (?:under|below)"
    "|at (?:the )?(?:very )?least|min|minimum|min(?:imum)? of",
    "more than": "(?:much |far |well |significantly )?(?:more|greater|higher|larger) than|over|well over"
    "|above|in excess of|exceed(?:s|ed|ing)?|upwards? of|north of|beyond|topping|surpass(?:es|ed|ing)?",
    "less than": "(?:much |far |well |significantly )?(?:less|fewer|lower|smaller) than|under|well under"
    "|below|not quite|shy of|short of|south of",
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
    "about": "약|대략|어림잡아|줄잡아|얼추|대충|추정|추산",
    "nearly": "거의|근|가까이",
    "at least": "최소|최소한|적어도|못해도|적게는|족히",
    "at most": "최대|많아야|기껏해야|많게는",
    "exact": "총|모두|무려|불과|겨우|단|단지|고작|정확히|꼭|딱|도합|합계|합쳐|전체|자그마치",
}
_KOREAN_NOT = "(?:않|못하)(?:는|은|게|고|았다|는다|았고)|(?:못한|못했다|않음|못함)"
_IS_NOT = "아(?:닌|니다|님|니고|니었다)"
_KOREAN_AFTER = {
    "at most": f"이하|이내|내|안(?:쪽|에|으로)?$|(?:넘지|초과하지|웃돌지) {_KOREAN_NOT}"
    f"|초과[는가]? {_IS_NOT}|위권",
    "at least": f"이상|(?:위권 )?(?:밖|바깥)$|(?:밑돌지|하회하지) {_KOREAN_NOT}|미만[은이]? {_IS_NOT}",
    "more than": "초과|(?:초과|상회|돌파)(?:하는|한|해|했다)|돌파|웃(?:도는|돈|돌아|돌았다)"
    "|넘(?:는|은|게|어|어서|어선|어섰다|었다|긴|겨|겼다)"
    f"|보다 (?:더 |훨씬 )?(?:많|크|높)(?:은|다|았다|고|게)|보다 (?:더 |훨씬 )?(?:큰|컸다)"
    f"|이하[는가]? {_IS_NOT}",
    "less than": "미만|아래|밑|하회(?:하는|한|해|했다)|밑(?:도는|돈|돌아|돌았다)|못 미(?:치는|친|쳐|쳤다)"
    "|미치지 못(?:하는|한|해|했다)|(?:채 )?(?:안 되는|되지 않는)"
    f"|보다 (?:더 |훨씬 )?(?:적|작|낮)(?:은|다|았다|었다|고|게)|이상[은이]? {_IS_NOT}",
    "slightly more": "남짓|남짓한|여간?",
    "nearly": "가까이|가까운|육박|육박(?:하는|한|해|했다)",
    "about": "가량|정도|쯤|안팎|내외|전후|선|(?:으?로 )?추[정산](?:되는|된|한|했다|된다|됐다)?",
    "exact, stressed": "이나",
    "exact": "불과|불과(?:한|하다)|그(?:친|치는|쳤다)|짜리|어치|규모|수준|간|동안|씩|급"
    "|달(?:하는|한|해|했다)|이르(?:는|러|렀다)",
}
_SIGNS_BEFORE = {"about": "[~≈]", "more than": ">", "less than": "<", "at least": "≥|>=", "at most": "≤|<="}
_SIGNS_AFTER = {"at least": r" ?\+", "about": "-(?:odd|ish)(?![a-z])"}
_TOGETHER = {
    frozenset({"about", "at least"}): "about or more",
    frozenset({"about", "slightly more"}): "about, slightly more",
    frozenset({"at least", "more than"}): "more than",
}
_UNSURE = re.compile(
    r"(?:^|\W)(?:than|from|but|[A-Za-z]+ly|(?:in|on|to)(?: the)? \w+ of|little|much|far|±"
    r"|(?:cap|ceiling|floor|limit|maximum|minimum|threshold|target)s? of|(?:capp|limit|restrict)ed (?:at|to)"
    r"|(?:low|mid|high)-?)$"
    rf"|\b(?:{_NOT}|nor|none|nothing|nowhere|neither|without|except|excluding|hardly|scarcely|barely|rarely|seldom)\b"
    r"|\b(?:(?:more|less|fewer|greater|higher|lower) than|at (?:least|most)|up to|nearly|almost|exceed\w*)\b"
    r"|(?<![가-힣])(?:최대|최소|최소한|최다|최고|최저|적어도|못해도|많아야|거의|대략)(?![가-힣])",
    re.IGNORECASE,
)
"""Before a figure: words that change or may change it, but not in a known form or position."""
_UNKNOWN = re.compile(
    r"^(?:[대권](?![가-힣])|(?:이|가|에) ?[가-힣]+|보다| ?[<>≤≥±]| ?[~-]$| ?플러스| ?[초중후]반)"
    r"|(?<![가-힣])(?:외|빼고|제외|말고|내지|조금|턱밑|문턱|빠듯|없[가-힣]+|안 [가-힣]+|못 [가-힣]+)"
    r"|이상|이하|초과|미만|넘[지는은을]|웃[도돈돌]|밑[도돈돌]|[상하]회|돌파|미달|한도|[상하]한"
    "|[지진] (?:않|못)|못하|아니|아닌|아님|커녕|육박"
    rf"|\b(?:{_NOT}|more|less|fewer|exceed\w*|least|counting|best|worst|short|tops|cap|ceiling|limit|threshold)\b"
)
"""After a figure: the order of magnitude (원대), and verbs, negations or other words that may bound it."""
_AS_FAR_AS = re.compile(" ?까지|부터")
"""After a Korean figure: a limit, a start or an end."""


def _words(table: Mapping[str, str], pattern: str) -> list[tuple[str, re.Pattern[str]]]:
    return [(name, re.compile(pattern.format(words), re.IGNORECASE)) for name, words in table.items()]


def _loose(table: Mapping[str, str]) -> dict[str, str]:
    return {name: words.replace(" ", " ?") for name, words in table.items()}


@cache
def _patterns() -> tuple[list[tuple[str, re.Pattern[str]]], list[tuple[str, re.Pattern[str]]]]:
    """Return the expressions for bounds directly before a figure, and directly after it."""
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


def bound(before: str, after: str, over: bool, asides: Sequence[str] = ()) -> str | None:
    """Return which of BOUNDS the text *before* and *after* a figure gives it, or None if that is unsure.

    *over* says that the figure contains a Korean 여 ("a little more"). *asides* are texts in brackets after
    it; if one may contain a bound, the bound is unsure.
    """
    if any(map(_speaks, asides)):
        return None
    endings = _patterns()[1]
    found, before = _opening(before)
    found |= {"slightly more"} if over else set()
    while hits := [(-match.end(), name) for name, pattern in endings if (match := pattern.match(after))]:
        end, name = min(hits)
        found.add(name)
        after = after[-end:]
    found -= {"exact"}
    if _UNSURE.search(before) or _UNKNOWN.search(after) or (not found and _AS_FAR_AS.match(after)):
        return None
    return next(iter(found), "exact") if len(found) < 2 else _TOGETHER.get(frozenset(found))


def _opening(before: str) -> tuple[set[str], str]:
    """Return the bounds at the end of *before*, and the text before them."""
    openings, found = _patterns()[0], set[str]()
    while True:
        before = re.sub(r"(?<![A-Za-z])(?:an?|the) ?$", "", before.rstrip(), flags=re.IGNORECASE).rstrip(
            " (,."
        )
        hits = [(match.start(), name) for name, pattern in openings if (match := pattern.search(before))]
        if not hits:
            return found, before
        begin, name = min(hits)
        found.add(name)
        before = before[:begin]


def is_bounded_before(text: str) -> bool:
    """Return whether *text* ends with a bound of the figure after it."""
    return bool(_opening(text)[0])


def _speaks(aside: str) -> bool:
    """Return whether *aside* may contain a bound."""
    said = aside.strip(" .,")
    openings, endings = _patterns()
    known = any(form.search(said) for _, form in openings) or any(form.match(said) for _, form in endings)
    return known or bool(_UNSURE.search(said) or _UNKNOWN.search(said))


def begins_with_bound(text: str) -> bool:
    """Return whether *text* begins with a bound of the figure before it."""
    return any(pattern.match(text) for _, pattern in _patterns()[1])
