"""``sovkg query NAME``: a command for each canned question, made from its header."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from kg.cli import completing
from kg.cli.charts import FORMATS, answer_format, drawing_options, emit_chart
from kg.cli.evidence import EvidenceOptions, evidence_options
from kg.cli.messages import note
from kg.cli.options import (
    default_lang,
    lang_option,
    option_group,
    store_of,
    store_options,
    typed_store_options,
)
from kg.cli.output import (
    Target,
    check_shown,
    emit,
    emit_rows,
    open_option,
    output_option,
    row_format_option,
    show,
)
from kg.errors import WrongUsage
from kg.graph import Graph
from kg.question import catalogue
from kg.question.query import Query
from kg.store import Store

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


_EXAMPLE = {"en": "Example", "ko": "예"}


class Questions(click.Group):
    """A group with a command for each question, whose file is read only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return catalogue.names()

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return completing.questions(ctx, self, incomplete) + click.Command.shell_complete(
            self, ctx, incomplete
        )

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if ctx.resilient_parsing and name not in catalogue.names():  # during shell completion
            return None
        return _question_command(catalogue.find(name))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        lang = default_lang()
        with formatter.section("Questions"):
            formatter.write_dl([(q.name, q.title[lang]) for q in catalogue.questions().values()])


@click.command("query", cls=Questions)
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
        except click.NoSuchOption as error:  # such as a parameter of another question
            from difflib import get_close_matches

            message = f"{error.message} {self.name} takes {', '.join(self.own)}."
            meant = get_close_matches(error.option_name, error.possibilities or (), cutoff=0.7)
            raise click.NoSuchOption(error.option_name, message, meant, ctx) from None


answer_options = option_group(
    store_options,
    lang_option,
    row_format_option,
    output_option,
    evidence_options,
    click.option(
        "--exact",
        is_flag=True,
        help="Ask about the given things only, not what they include: narrower concepts, a country's bodies.",
    ),
    click.option("--show-query", is_flag=True, help="Print the SPARQL text instead of running it."),
    open_option,
    click.option(
        "--receipt",
        type=Target(folders=False),
        metavar="FILE",
        help="Also write a receipt of the answer here, for `sovkg verify`.",
    ),
)
"""The options of any question, which :func:`respond` takes."""


def _question_command(query: Query) -> click.Command:
    lang = default_lang()

    @answer_options
    @drawing_options(query)
    def run(**given: Any) -> None:
        _run(query, **given)

    first = [f"{p.option} {p.example}" for p in query.parameters[:1]]
    example = " ".join(["sovkg query", query.name, *first])
    made: _Question = click.command(
        query.name,
        cls=_Question,
        help="\n\n".join([query.title[lang], query.description[lang], f"\b\n{_EXAMPLE[lang]}:\n  {example}"]),
    )(run)
    made.own = [p.option for p in query.parameters]
    made.params[:0] = [
        click.Option(
            [p.option, p.name],
            multiple=not p.single,
            metavar=p.type.upper(),
            help=p.explained(lang),
            shell_complete=completing.value_of(query, p),
        )
        for p in query.parameters
    ]
    return made


def _run(query: Query, **given: Any) -> None:
    """Write the answer to *query*; *given* has the values of its parameters and of the options."""
    _format_of(query, given)
    store = store_of(given)  # first, as its files load while other modules are imported
    typed = {p.name: given.pop(p.name) for p in query.parameters}
    respond(
        store, query, {name: values for name, values in typed.items() if values not in (None, ())}, **given
    )


def _format_of(query: Query, given: Mapping[str, Any]) -> str:
    return "" if given["show_query"] else answer_format(query, given["format_"], given["output"])


def respond(store: Store, query: Query, values: Mapping[str, object], **given: Any) -> None:
    """Write the answer to *query* with *values*, or its SPARQL text, according to the options *given*."""
    chosen, evidence = _format_of(query, given), EvidenceOptions.of(given)
    output, exact, receipt = given["output"], given["exact"], given["receipt"]
    check_shown(given["open_"], output)
    if receipt == "-" and output in (None, "-"):
        raise WrongUsage("--receipt - and the answer would both be printed; write one of them to a file")
    fingerprint = ""
    if receipt:
        if given["show_query"]:
            raise WrongUsage(
                "--receipt records an answer, and --show-query gives none; leave one of them out"
            )
        from kg.receipt.record import fingerprinted

        store, fingerprint = fingerprinted(store)
    graph = Graph(store, given["lang"])
    bound = graph.bind(query, values, exact=exact)
    if given["show_query"]:
        emit(bound.query.text, output)
        note(*bound.notes)
        return
    of_chart = chosen in FORMATS
    if not of_chart and (given.get("in_currency") or given.get("rates") or given.get("rate_date")):
        raise WrongUsage("`in_currency`: only charts are converted; write -o FILE.svg, .png or .html")
    rests = bool(of_chart or receipt) and not query.refusal
    answer = graph.answer(bound, evidence=rests or bool(evidence.wanted))
    if of_chart:
        emit_chart(answer, chosen, output, given)
    else:
        emit_rows(evidence.added(answer) if evidence.wanted else answer.bare(), chosen, output)
    if not answer:
        from kg.question.alternatives import alternatives

        again = typed_store_options()
        note(*alternatives(store, query, bound.values, graph.lang, exact=exact, again=again))
    if receipt:
        from kg.receipt.record import recorded, written

        made = recorded(store, fingerprint, bound.query, bound.given, answer.table, exact=exact)
        emit(written(made), receipt)
    if given["open_"] and answer:
        show(output)
