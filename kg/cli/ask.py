"""``sovkg ask SENTENCE``: the canned question that a sentence asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from kg.cli.messages import note
from kg.cli.options import opened
from kg.cli.query import answer_options, respond

if TYPE_CHECKING:
    from kg.ask.understanding import Understood

_MESSAGES = {
    "en": {
        "understood": "understood as: {} ({})",
        "others": "it may also mean: {}",
        "unused": "left out of account: {}; the answer is that of the question above",
    },
    "ko": {
        "understood": "이렇게 이해했다: {} ({})",
        "others": "다른 뜻일 수도 있다: {}",
        "unused": "반영하지 못한 말: {}. 위에 적은 질문에 대한 답이다",
    },
}


@click.command("ask", short_help="Ask in your own words.")
@click.argument("sentence", nargs=-1, required=True)
@answer_options
def command(sentence: tuple[str, ...], **given: Any) -> None:
    """Find the canned question that SENTENCE asks, in English or Korean, and answer it.

    What it was understood as is said beside the answer, with the command that asks the same. No model and no
    network has a part in it: names and words are compared with those of the questions and of the graph.

    \b
    Examples:
      sovkg ask "who invests in Japan?"
      sovkg ask 일본에 투자한 회사는? --evidence
    """
    from kg.ask.understanding import Understanding
    from kg.question.catalogue import questions

    text, context = " ".join(sentence), click.get_current_context()
    if context.get_parameter_source("lang") != click.core.ParameterSource.COMMANDLINE:
        given["lang"] = "ko" if re.search("[가-힣]", text) else "en"
    store, lang = opened(given), given["lang"]
    understanding = Understanding(store, questions())
    first, *others = understanding.of(text)
    said = _MESSAGES[lang]
    note(said["understood"].format(first.query.title[lang], _typed(first)))
    if unused := understanding.unused(text, first):
        note(said["unused"].format(", ".join(map(repr, unused))))
    respond(store, first.query, first.values, **given)
    if likely := [one for one in others if one.sure]:
        note(said["others"].format("; ".join(map(_typed, likely))))


def _typed(one: Understood) -> str:
    options = (one.query.parameter(name).typed(term) for name, terms in one.values.items() for term in terms)
    return " ".join(["sovkg query", one.query.name, *options])
