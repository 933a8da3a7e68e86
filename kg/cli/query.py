"""``sovkg query NAME``: a canned question as a command, made of its header."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from kg.cli.drawing import FORMATS, answer_format, drawing_options, emit_chart
from kg.cli.messages import note
from kg.cli.options import (
    F,
    default_lang,
    evidence_options,
    lang_option,
    opened,
    repeated,
    source_options,
    sources,
    store_options,
)
from kg.cli.output import Target, emit, emit_answer, output_option, row_format_option
from kg.errors import KGError, WrongUsage
from kg.question import catalogue
from kg.question.query import Parameter, Query
from kg.rdf.terms import Term, text_of
from kg.store import Store

_NAMED = 5  # included things that a note names


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
      sovkg query investments -o investments.svg
    """


class _Question(click.Command):
    own: Sequence[str] = ()

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:  # the name of another question's parameter, or a former one
            said = f"{error.message} {self.name} takes {', '.join(self.own)}."
            raise click.NoSuchOption(error.option_name, said, error.possibilities, ctx) from None


def answer_options(command: F) -> F:
    """Add what a question in whichever words takes; :func:`respond` is told of it."""
    for option in (
        click.option(
            "--receipt",
            type=Target(folders=False),
            metavar="FILE",
            help="Also write a receipt of the answer here, for `sovkg verify`.",
        ),
        click.option("--show-query", is_flag=True, help="Print the SPARQL text instead of asking it."),
        click.option(
            "--exact",
            is_flag=True,
            help="Ask of what is given alone, not of what it includes: "
            "narrower concepts, a country's bodies.",
        ),
        source_options,
        evidence_options,
        output_option,
        row_format_option,
        lang_option,
        store_options,
    ):
        command = option(command)
    return command


def _command(query: Query) -> click.Command:
    lang = default_lang()

    @answer_options
    @drawing_options(query)
    def run(**given: Any) -> None:
        _ask(query, **given)

    first = [f"{p.option} {p.example}" for p in query.parameters[:1]]
    example = " ".join(["sovkg query", query.name, *first])
    made: _Question = click.command(
        query.name,
        cls=_Question,
        short_help=query.title[lang],
        help="\n\n".join([query.title[lang], query.description[lang], f"\b\nExample:\n  {example}"]),
    )(run)
    made.own = [p.option for p in query.parameters]
    made.params[:0] = [
        click.Option(
            [p.option, p.name],
            multiple=not p.single,
            metavar=p.type.upper(),
            help=f"{p.help[lang]}, such as {p.example}",
        )
        for p in query.parameters
    ]
    return made


def _ask(query: Query, **given: Any) -> None:
    """Write the answer to *query* with the values of its parameters, which are among those *given*."""
    _format_of(query, given)
    store = opened(given)  # first: its files load while the rest is imported
    texts = {p.name: _many(given.pop(p.name)) for p in query.parameters}
    values = {
        name: [_term(store, query, query.parameter(name), text) for text in typed]
        for name, typed in texts.items()
        if typed
    }
    respond(store, query, values, **given)


def _format_of(query: Query, given: Mapping[str, Any]) -> str:
    return "" if given["show_query"] else answer_format(query, given["format_"], given["output"])


def respond(store: Store, query: Query, values: Mapping[str, Sequence[Term]], **given: Any) -> None:
    """Write the answer to *query* with *values*, or its text, as the options *given* say."""
    chosen, asked = _format_of(query, given), sources(given)
    lang, output, exact, receipt = (given[name] for name in ("lang", "output", "exact", "receipt"))
    if receipt and given["show_query"]:
        raise WrongUsage("--receipt is of an answer, and --show-query asks nothing; leave one out")
    typed, said = values, []
    if not exact and any(p.type == "entity" and p.name in values for p in query.parameters):
        from kg.question.concepts import widened

        values, added = widened(store, query, values)
        said = [_also(store, query.parameter(name).option, more, lang) for name, more in added.items()]
    bound = query.bind(values)
    if given["show_query"]:
        emit(bound.text, output)
    else:
        if chosen in FORMATS:
            table = emit_chart(store, bound, lang, chosen, output, given)
        else:
            if given.get("in_currency") or given.get("rates") or given.get("rate_date"):
                raise WrongUsage("`in_currency`: only charts convert; write -o FILE.svg, .png or .html")
            evidence, why = given["evidence"], given["why"]
            table = emit_answer(store, bound, lang, evidence, why, chosen, output, asked)
        if not table.rows:
            from kg.question.alternatives import alternatives

            said += alternatives(store, query, values, lang, exact=exact, again=repeated())
        if receipt:
            from kg.receipt.record import record, written

            emit(written(record(store, query, typed, lang=lang, exact=exact)), receipt)
    for text in said:
        note(text)


def _also(store: Store, option: str, included: Sequence[Term], lang: str) -> str:
    """Return a note on the things of which a question is asked beside those given as *option*."""
    from kg.names.display import names

    called = [names(store, included, lang)[text_of(n)] for n in included[:_NAMED]]
    more = len(included) - len(called)
    if lang == "ko":
        listed = ", ".join(called) + (f" 외 {more}개" if more else "")
        return f"{option}: 이에 포함되는 것도 함께 물었다({listed}). --exact는 주어진 것만 묻는다"
    listed = ", ".join(called) + (f" and {more} more" if more else "")
    return f"{option}: also about what it includes: {listed}; --exact asks of the given one alone"


def _many(given: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return given if isinstance(given, tuple) else () if given is None else (given,)


def _term(store: Store, query: Query, parameter: Parameter, text: str) -> Term:
    from kg.entity.find import given

    try:
        return given(store, query, parameter, text)
    except WrongUsage as error:
        raise type(error)(f"{parameter.option}: {error}") from None
    except UnicodeError as error:
        raise KGError(f"{parameter.option}: not valid Unicode ({error})") from None
