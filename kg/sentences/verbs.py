"""Inflects the verbs of patterns for each status, tense or negation: ``<give gave giving>``.

A pattern has the plain form of a verb (in Korean the stem: ``<옮기>``), followed by irregular forms: in
English the past and the form in -ing, in Korean the stem of the past (뒤따르 뒤따랐). A sign in front shows
the kind of verb: none for an action ("plans to give"), ``~`` for an event ("is to grow"), ``=`` for a state,
which has no progressive form ("has"). "be" and Korean adjectives, which are written with their ending (높다),
are states. An adverb can precede the verb: ``<further_promote>``. For the status Apparent, English has "seems
to".
"""

import re
from unicodedata import normalize

_VERB = re.compile(r"<([~=]?)([^<>]+)>")
_NIEUN, _LIEUL, _BIEUP, _SIOT, _SSANGSIOT = "\u11ab\u11af\u11b8\u11ba\u11bb"  # final consonants
_A, _AE, _EO, _E, _YEO = _OPEN = "\u1161\u1162\u1165\u1166\u1167"  # contract with the ending of the past
_O, _WA, _U, _WO, _EU, _I = "\u1169\u116a\u116e\u116f\u1173\u1175"


def inflected(pattern: str) -> str:
    """Return *pattern* with each verb replaced by a choice of its forms."""
    return _VERB.sub(lambda m: (_korean if "가" <= m[2][0] <= "힣" else _english)(m[1], m[2]), pattern)


def _english(kind: str, verb: str) -> str:
    plain, *irregular = verb.split(" ")
    *adverb, plain = plain.split("_")
    if plain == "be":
        return (
            "[{Denied}[{Continuing}has(have) not been|[{Done}was(were)|{Former}was(were)|is(are)] not"
            "[{Planned} to be|{Expected} expected to be]]|{Planned}is(are) to be"
            "|{Expected}is(are) expected to be|{Decided}is(are) to be|{UnderWay}is(are)"
            "|{Current}is(are)|{Continuing}has(have) been|{Former}used to be|{Done}was(were)"
            "|{Apparent}seem(s) to be|is(are)]"
        )
    past, doing = (
        irregular if len(irregular) == 2 else (_past(plain), re.sub("(?<=[^eoy])e$", "", plain) + "ing")
    )
    now = plain + ("(es)" if re.search("(?:s|sh|ch|x|o)$", plain) else "(s)")
    now = "has(have)" if plain == "have" else f"{plain[:-1]}(ies)" if _consonant_y(plain) else now
    plain, past, doing, now = (" ".join([*adverb, form]) for form in (plain, past, doing, now))
    going = "plan(s) to", "is(are) preparing to", "has(have) decided to"
    if kind:
        going = "is(are) to", "is(are) about to", "is(are) to"
    running = now if kind == "=" else f"is(are) {doing}"
    until_now = past if kind == "=" else f"been {doing}"
    return (
        f"[{{Denied}}[{{Continuing}}has(have) not {until_now}|[{{Planned}}do(es) not plan to"
        "|{Expected}is(are) not expected to|{Done}did not|{Former}did not|do(es) not]"
        f" {plain}]|{{Planned}}{going[0]} {plain}"
        f"|{{Expected}}is(are) expected to {plain}|{{InPreparation}}{going[1]} {plain}"
        f"|{{Decided}}{going[2]} {plain}"
        f"|{{UnderWay}}{running}|{{Continuing}}has(have) {until_now}|{{Current}}{now}"
        f"|{{Former}}used to {plain}|{{Done}}{past}|{{Apparent}}seem(s) to {plain}|{now}]"
    )


def _consonant_y(plain: str) -> bool:
    return re.search("[^aeiou]y$", plain) is not None


def _past(plain: str) -> str:
    if _consonant_y(plain):
        return plain[:-1] + "ied"
    return plain + ("d" if plain.endswith("e") else "ed")


def _korean(kind: str, verb: str) -> str:
    if verb == "이다":
        return (
            "[{Denied}이(가) [{Done}아니었다|{Former}아니었다|아니다]"
            "|{Planned}이(가) 될 예정이다|{Expected}이(가) 될 것으로 전망된다|{Former}이었(였)다"
            "|{Done}이었(였)다|{Continuing}이어(여) 왔다|이다]"
        )
    stem, *irregular = verb.split(" ")
    state = stem.endswith("다")
    stem = (stem.removesuffix("다") if state else stem).replace("_", " ")
    past = irregular[0] if irregular else _korean_past(stem)
    until_now = f"{_with(past, '')} 왔다"
    past += "다"
    *_, final = _letters(stem)
    coming = stem if final == _LIEUL else f"{stem}을" if final else _with(stem, _LIEUL)
    if irregular and final in (_BIEUP, _SIOT):  # 어렵다, 어려웠다, 어려울; 잇다, 이었다, 이을
        coming = irregular[0][:-1] + ("울" if final == _BIEUP else "을")
    now = stem if state else f"{stem}는" if final not in ("", _LIEUL) else _with(stem, _NIEUN)
    now += "다"
    denied = "지 않다" if state else "지 않는다"
    running = now if state or kind == "=" else f"{stem}고 있다"
    going, ready, decided = f"{coming} 계획이다", f"{coming} 준비를 하고 있다", f"{stem}기로 했다"
    if state or kind:
        going = ready = decided = f"{coming} 예정이다"
    return (
        f"[{{Denied}}{stem}[{{Planned}}지 않을 예정이다|{{Expected}}지 않을 것으로 전망된다|{{Done}}지 않았다"
        f"|{{Former}}지 않았다|{{Continuing}}지 않아 왔다|{denied}]|{{Planned}}{going}"
        f"|{{Expected}}{coming} 것으로 전망된다|{{InPreparation}}{ready}|{{Decided}}{decided}"
        f"|{{UnderWay}}{running}|{{Continuing}}{until_now}|{{Current}}{now}|{{Former}}예전에 {past}"
        f"|{{Done}}{past}|{now}]"
    )


def _korean_past(stem: str) -> str:
    _, vowel, final = _letters(stem)
    if stem.endswith("하"):
        return stem[:-1] + "했"
    if final:
        return stem + ("았" if vowel in (_A, _O) else "었")
    into = {_I: _YEO, _EU: _EO, **({_O: _WA, _U: _WO} if len(stem) > 1 else {})}
    if vowel in into:
        return _with(stem, _SSANGSIOT, into[vowel])
    return _with(stem, _SSANGSIOT) if vowel in _OPEN else stem + ("았" if vowel == _O else "었")


def _letters(stem: str) -> tuple[str, str, str]:
    """Return the initial, the vowel and the final consonant, or "", of the last syllable of *stem*."""
    initial, vowel, final, *_ = [*normalize("NFD", stem[-1]), "", ""]
    return initial, vowel, final


def _with(stem: str, final: str, vowel: str = "") -> str:
    """Return *stem* with the consonant *final*, and *vowel* if given, in its last syllable."""
    initial, own, _ = _letters(stem)
    return stem[:-1] + normalize("NFC", initial + (vowel or own) + final)
