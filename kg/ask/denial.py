"""Recognises sentences that ask what is not so, as most questions would answer them with the opposite."""

from __future__ import annotations

import re

from kg.ask.mentions import case_folded
from kg.ask.several import ASKS_IN_KOREAN
from kg.question.query import Query


def _not_after(*said: str) -> str:
    return "".join(f"(?<!{each}{gap})" for each in said for gap in ("", " "))


_ALONE = r"(?:only|just|merely|simply|least)"
_NUMBER = r"\.? ?\d|\. (?:of|one)(?![a-z])"
_BOUND = r" (?:later|earlier|sooner|less|fewer|lower|more|greater|higher|other) than"
_SURE = r" (?:doubt|matter|wonder)(?![a-z])"
_LITOTES = _not_after(
    *("못지", "작지", "머지", "멀지", "마지", "만만치", "심상치", "아끼지", "서슴지", "마다하지", "뒤지지"),
    *("^적지", "[^을를] 적지"),  # few; after an object it is a verb, to write down
)
_UNEQUALLED = _not_after(
    *("전례", "전례가", "유례", "유례가", "손색", "손색이", "변함", "변함이"),
    *("끊임", "어김", "틀림", "아낌", "거침"),
)
_ALL_THE_SAME = _not_after("예외", "빠짐", "남김", "상관", "관계", "차질")
_END = "[는고면지던려며게기나냐니다]"
_VERB = (
    f"(?:한(?:[다단대데]|(?![가-힣]))|했|[할함](?![가-힣])|합니|해[서요도야]?(?![가-힣])|하{_END}"
    f"|[된됐될됨됩돼]|되(?:{_END}|[어었])|[간온](?![가-힣])|[갔왔]|[가오쓰사주]{_END}|나[오온왔올와]"
    "|밝[히힌혔혀]|알[려린렸리]|적[혀힌혔히는고은었]|맞[는지고을다아았]|[쓴썼준줬낸냈짓싣넣뽑믿]|보[인이여였]"
    "|받[는은았고지을]|들[어었]|만[들든]|세[우운웠]|지[은어었키킨켰]|내(?:는(?![가-힣])|놓|놨)|말[하한했]|맺|다[루룬뤘]"
    "|드러|팔[지고았리린렸]|실[린렸]|담[긴겼]|끝[난났]|열[린렸]|바[뀌뀐꾸꾼]|올[라랐린렸리]|걸[린렸])"
)
"""Beginnings of verbs that a preceding 안 negates; before a noun it means "draft" or "in" (기본법 안)."""
DENIED = re.compile(
    rf"(?<![a-z])(?:no(?!{_NUMBER}|{_BOUND}|{_SURE}|-(?!one))|(?<!whether or )not(?! {_ALONE}|-for-)"
    r"|none(?! other than| the less)|never(?!-)|nobody|nothing(?! (?:but|other than|less than|short of))"
    r"|nowhere|neither|nor|without(?! (?:a )?doubt| exception)|except|excluding|besides|cannot"
    r"|(?<!none )(?<!no )(?<!nothing )other than|rather than|(?:apart|aside) from|instead of"
    r"|den(?:y|ie[sd]|ying)|(?<!the |its |her |his )(?<!['’]s )lack(?:s|ing)?"
    rf"|fail(?:s|ed)? to|refus(?:es?|ed|ing)|[a-z]+n['’]t(?! {_ALONE})"
    r"|(?:did|does|do|has|have|had|is|are|was|were|ca|could|would|should|wo)nt)(?![a-z])"
    rf"|(?<![가-힣])[가-힣]*(?=않){_LITOTES}않[가-힣]*"
    rf"|(?<![가-힣])(?=없){_UNEQUALLED}(?:없(?!이)|{_ALL_THE_SAME}없이)[가-힣]*|(?<![가-힣])(?:제외|이외)[가-힣]*"
    rf"|(?<![가-힣])(?=아){_not_after('다름')}아[닌닙][가-힣]*|(?<=[이가] )아니면"
    rf"|(?<![가-힣])(?=아){_not_after('다름', '뿐', '뿐만', '만', '만이')}아니(?!면)[가-힣]+"
    r"|(?<![가-힣])(?:못|말고|빼고|뺀|외에[는도]?)(?![가-힣])|(?<![가-힣])안(?= " + _VERB + ")"
    rf"|(?:(?<=[가-힣][이가를도에] ){_not_after('국가', '제도', '한도')}|^)안(?= [가-힣])"
    r"|(?<![가-힣])(?:안|못)(?:하(?!무)|한(?!국)|[했해할된됐되갔난]|간(?!힘)|나온|투자|참여)[가-힣]*"
    r"|(?<![가-힣])미(?:투자|참여|참가|가입|서명|진출|도입|체결|출시)[가-힣]*"
    r"|(?<![가-힣])(?:거부(?![권감])|거절|부인(?=[하한했할된됐])|부정(?=[하한했할된됐]))[가-힣]*"
)
"""Negations, except inside a longer word (안전) and where nothing is denied.

Such are numbers (No. 1), bounds (no later than), and phrases that mean more than that (not only, 못지않게,
적지 않은).
"""
ENDED = re.compile(
    r"(?<![a-z])(?:(?:cancel|abandon|halt)[a-z]*|fail(?:s|ed)?|stop(?:s|ped)?|quit|withdr[ae]w[a-z]*|lost|los[es]s?)"
    r"(?![a-z])|(?<![가-힣])(?:중단|철회|철수|취소|포기|실패|손실)[가-힣]*"
)
"""Words for something that has failed or ended."""
WHETHER = re.compile(
    r"^(?:is|are|was|were|do|does|did|has|have|had|ca|could|would|should|wo)n['’]t(?![a-z])"
    r"|^(?:is|are) there no(?![a-z])"
    rf"|^(?!.*(?:{ASKS_IN_KOREAN}))"
    r".*(?:없|않|아[닌니])[가-힣]*[ ?!.]*$"
)
"""A question whether something is so, in negated form: isn't it?, 없나?; the answer is what is so."""


def denials(text: str) -> list[str]:
    """Return the negations in *text* that apply to what it asks."""
    said = case_folded(text)
    return [] if WHETHER.search(said) else [match[0] for match in DENIED.finditer(said)]


def denies(query: Query) -> bool:
    """Return whether *query* asks about what is not the case or not stated, by its title or phrasings."""
    own = [*query.title.values(), *(said for asked in query.asked.values() for said in asked)]
    return any(DENIED.search(case_folded(said)) for said in own)
