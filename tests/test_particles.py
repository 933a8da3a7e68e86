"""Korean particles must agree with what they follow; CASES lists texts and expected results."""

from __future__ import annotations

import re

import pytest

from kg.sentences.particles import resolve

CASES = """
한국은(는)            한국은
프랑스은(는)          프랑스는
일본이(가)            일본이
캐나다이(가)          캐나다가
서울을(를)            서울을
투자을(를)            투자를
중국과(와)            중국과
메타과(와)            메타와
미국으로(로)          미국으로
프랑스으로(로)        프랑스로
서울으로(로)          서울로
지원이나(나)          지원이나
국가이다(다)          국가다
기업이다(다)          기업이다
국가이라(라)          국가라
기업이라(라)          기업이라
프랑스이며(며)        프랑스며
일본이며(며)          일본이며
프랑스이고(고)        프랑스고
일본이었(였)다        일본이었다
프랑스이었(였)다      프랑스였다
0을(를)               0을
1은(는)               1은
2은(는)               2는
3이(가)               3이
4이(가)               4가
5을(를)               5를
6과(와)               6과
7으로(로)             7로
8으로(로)             8로
9은(는)               9는
10으로(로)            10으로
13이나(나)            13이나
100은(는)             100은
2024은(는)            2024는
3분의 1으로(로)       3분의 1로
80%은(는)             80%는
20억 €을(를)          20억 €를
MS은(는)              MS는
AI은(는)              AI는
OpenAI과(와)          OpenAI와
Mistral AI이(가)      Mistral AI가
GPU을(를)             GPU를
GPUs은(는)            GPUs는
IBM은(는)             IBM은
ASML으로(로)          ASML로
LLM이(가)             LLM이
KOTRA은(는)           KOTRA는
RE100을(를)           RE100을
Hugging Face은(는)    Hugging Face는
Amazon은(는)          Amazon은
Google은(는)          Google은
Google으로(로)        Google로
Oracle이(가)          Oracle이
Mistral을(를)         Mistral을
Microsoft은(는)       Microsoft는
Samsung과(와)         Samsung과
Meta은(는)            Meta는
SciNet은(는)          SciNet은
Facebook은(는)        Facebook은
Chrome을(를)          Chrome을
The Dais이(가)        The Dais가
캐나다 고등연구원(CIFAR)은(는)   캐나다 고등연구원(CIFAR)은
허깅페이스(Hugging Face)을(를)   허깅페이스(Hugging Face)를
“4400엔”으로(로)      “4400엔”으로
“시파”으로(로)        “시파”로
“재단(CIFAR·시파)”으로(로)       “재단(CIFAR·시파)”으로
‘강점’으로(로)        ‘강점’으로
‘우수’으로(로)        ‘우수’로
(주)은(는)            (주)는
日은(는)              日은(는)
한국은(는) 4이(가)    한국은 4가
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_a_particle_fits_what_it_follows(line: str) -> None:
    given, expected = re.split(r" {2,}", line)
    assert resolve(given) == expected


def test_what_stands_before_may_be_given_apart() -> None:
    assert resolve("은(는) 부정된다", "일본") == "은 부정된다"
    assert resolve("은(는) 부정된다", "프랑스") == "는 부정된다"


def test_nothing_else_changes() -> None:
    assert resolve("은행(는 아님) (가) 은") == "은행(는 아님) (가) 은"
