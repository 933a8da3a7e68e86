"""``sovkg query NAME``: a canned question as a command, made of its header."""

from __future__ import annotations

import re
from typing import Any

import click

from kg import catalogue
from kg.cli.options import (
    default_lang,
    evidence_options,
    lang_option,
    opened,
    source_options,
    sources,
    store_options,
)
from kg.cli.output import emit, emit_answer, output_option, row_format_option
from kg.errors import KGError, WrongUsage
from kg.query import Parameter, Query
from kg.store import Store
from kg.terms import Term


class Questions(click.Group):
    """One command a question, read when it is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return catalogue.names()

    def get_command(self, ctx: click.Context, name: str) -> click.Command:
        return _command(catalogue.find(name))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        lang = default_lang()
        with formatter.section("Questions"):
            formatter.write_dl([(q.name, q.title[lang]) for q in catalogue.questions().values()])


@click.command("query", cls=Questions, short_help="Ask a canned question.")
def command() -> None:
    """Ask a canned question; `sovkg query NAME --help` shows its parameters.

    \b
    Examples:
      sovkg query investments --country japan
      sovkg query investments --country 일본 --lang ko --evidence
      sovkg query errata --severity high --format csv -o errata.csv
    """


def option_name(parameter: str) -> str:
    """Return a parameter's name as an option: ``classifiedAs`` is ``--classified-as``."""
    return "--" + re.sub(r"(?<=[a-z])(?=[A-Z])", "-", parameter).lower()


def _command(query: Query) -> click.Command:
    lang = default_lang()

    @store_options
    @lang_option
    @row_format_option
    @output_option
    @evidence_options
    @source_options
    @click.option("--show-query", is_flag=True, help="Print the SPARQL text instead of asking it.")
    def run(
        lang: str,
        format_: str | None,
        output: str | None,
        evidence: bool,
        why: bool,
        show_query: bool,
        **rest: Any,
    ) -> None:
        store = opened(rest)  # first: its files load while the rest is imported
        asked = sources(rest)
        values = {
            p.name: [_term(store, query, p, text) for text in _many(rest[p.name])] for p in query.parameters
        }
        bound = query.bind({name: given for name, given in values.items() if given})
        if show_query:
            emit(bound.text, output)
        else:
            emit_answer(store, bound, lang, evidence, why, format_, output, asked)

    first = [f"{option_name(p.name)} {p.example}" for p in query.parameters[:1]]
    example = " ".join(["sovkg query", query.name, *first])
    made: click.Command = click.command(
        query.name,
        short_help=query.title[lang],
        help="\n\n".join([query.title[lang], query.description[lang], f"\b\nExample:\n  {example}"]),
    )(run)
    made.params[:0] = [
        click.Option(
            [option_name(p.name), p.name],
            multiple=not p.single,
            metavar=p.type.upper(),
            help=f"{p.help[lang]}, such as {p.example}",
        )
        for p in query.parameters
    ]
    return made


def _many(given: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return given if isinstance(given, tuple) else () if given is None else (given,)


def _term(store: Store, query: Query, parameter: Parameter, text: str) -> Term:
    from kg.entity import given

    try:
        return given(store, query, parameter, text)
    except WrongUsage as error:
        raise type(error)(f"{option_name(parameter.name)}: {error}") from None
    except UnicodeError as error:
        raise KGError(f"{option_name(parameter.name)}: not valid Unicode ({error})") from None
