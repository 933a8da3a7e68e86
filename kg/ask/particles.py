"""Korean particles, which follow a noun without a space."""

from __future__ import annotations

import re
from collections.abc import Iterator

PARTICLES = (
    "은|는|이|가|을|를|의|에|에서|에게|에게서|한테|한테서|께|께서|와|과|랑|이랑|하고|로|으로|로서|으로서|로써|도|만|"
    "보다|처럼|만큼|부터|까지|마다|라고|이라고|라는|이라는|란|이란|라면|이라면|나|이나|든|든지|요|이요|"
    "인가|인가요|이야|야|이에요|예요|에요|입니까|씨|측|쪽|들|네|별|내|용|산|계|대"
)
ENDING = re.compile(rf"(?:{PARTICLES}){{0,3}}(?![가-힣])")


def stems(word: str) -> Iterator[str]:
    """Yield the Korean *word*, and its beginnings that only particles follow, the longest first."""
    yield from (word[:length] for length in range(len(word), 1, -1) if ENDING.fullmatch(word, length))
