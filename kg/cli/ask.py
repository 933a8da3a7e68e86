"""``sovkg ask SENTENCE``: answers the canned question that a sentence means."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import click

from kg.cli.messages import note
from kg.cli.options import is_typed, store_of
from kg.cli.query import answer_options, respond
from kg.graph import Graph


@click.command("ask")
@click.argument("sentence", nargs=-1, required=True)
@answer_options
def command(sentence: tuple[str, ...], **given: Any) -> None:
    """Find the canned question that SENTENCE asks, in English or Korean, and answer it.

    A note says how the sentence was understood, with the command that asks the same. It works offline and
    without a language model: names and words are compared with those of the questions and of the graph.

    \b
    Examples:
      sovkg ask "who invests in Japan?"
      sovkg ask 일본에 투자한 회사는? --evidence
    """
    from kg.ask.messages import explanation, language, other_meanings

    text = " ".join(sentence)
    if not is_typed("lang"):
        given["lang"] = language(text)
    graph = Graph(store_of(given), given["lang"])
    found, called = graph.understanding.of(text), attrgetter("command")
    note(*explanation(graph.understanding, text, found, graph.lang, called))
    respond(graph.store, found[0].query, found[0].values, **given)
    note(*other_meanings(found, graph.lang, called))
