"""Whether a sentence asks for what is not so: a question about what is so would answer with the contrary."""

from __future__ import annotations

import re

from kg.ask.mentions import plain
from kg.question.query import Query

DENIED = re.compile(
    r"(?<![a-z])(?:not|no|none|never|nobody|nothing|nowhere|neither|nor|without|except|excluding|besides|cannot"
    r"|(?:other|rather) than|(?:apart|aside) from|instead of|lack(?:s|ing)?|fail(?:s|ed)? to"
    r"|refus(?:es?|ed|ing)|[a-z]+n['’]t|(?:did|does|do|has|have|had|is|are|was|were|ca|could|would|should|wo)nt)(?![a-z])"
    r"|[가-힣]*않[가-힣]*|(?<![가-힣])(?:없|제외|이외|아[닌니닙])[가-힣]*"
    r"|(?<![가-힣])(?:안|못|말고|빼고|뺀|외에[는도]?)(?![가-힣])"
    r"|(?<![가-힣])(?:안|못|미)(?:[하한했해할된됐되간갔난]|나온|투자|참여)[가-힣]*|(?<![가-힣])(?:거부|거절)[가-힣]*"
)
"""Words that deny; none within a longer word (안전)."""
ENDED = re.compile(
    r"(?<![a-z])(?:(?:cancel|abandon|halt)[a-z]*|fail(?:s|ed)?|stop(?:s|ped)?|quit|withdr[ae]w[a-z]*|lost|los[es]s?)"
    r"(?![a-z])|(?<![가-힣])(?:중단|철회|철수|취소|포기|실패|손실)[가-힣]*"
)
"""Words that say that something has come to nothing."""
WHETHER = re.compile(
    r"^(?:is|are|was|were|do|does|did|has|have|had|ca|could|would|should|wo)n['’]t(?![a-z])"
    r"|^(?:is|are) there no(?![a-z])"
    r"|^(?!.*(?:누[가구]|어느|어떤|무엇|무슨|뭐|뭘|뭔|언제|어디|얼마|몇|왜|어떻게))"
    r".*[가-힣]*(?:없|않|아[닌니])[가-힣]*[ ?!.]*$"
)
"""Asks whether something is so, as isn't it? and 없나? do: what is so is the answer."""


def denials(text: str) -> list[str]:
    """Return the words of *text* that deny what it asks for."""
    said = plain(text)
    return [] if WHETHER.search(said) else [match[0] for match in DENIED.finditer(said)]


def denies(query: Query) -> bool:
    """Tell whether *query* asks for what is not so, or not said, by its title or phrasings."""
    own = [*query.title.values(), *(said for asked in query.asked.values() for said in asked)]
    return any(DENIED.search(plain(said)) for said in own)
