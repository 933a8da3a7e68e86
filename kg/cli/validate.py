"""``sovkg validate [FILE …]``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from kg.cli.choices import format_option, names_in
from kg.cli.messages import note, say
from kg.cli.options import Place, input_options, is_typed, lang_option, named_files
from kg.cli.output import emit, output_option
from kg.errors import WrongUsage
from kg.files import chosen_format
from kg.store import CORRECTED
from kg.text.counts import Count

if TYPE_CHECKING:
    import pyoxigraph as ox

    from kg.rdf.inputs import Input
    from kg.validate.report import Report

_LARGE = 50_000  # number of statements above which a message says that it is running

_BY_COMMAND = {
    "en": "`sovkg article add`, `change` and `remove` correct what your article states, `article describe` "
    "adds paraphrases and who encoded them; `sovkg vocabulary NAME` shows what a property takes",
    "ko": "글의 진술은 `sovkg article add`, `change`, `remove`로 고치고, 바꿔 쓴 문장과 입력한 사람은 "
    "`article describe`로 적는다. 속성이 받는 값은 `sovkg vocabulary NAME`이 보여 준다",
}


@click.command("validate")
@input_options
@click.option(
    "--shapes", multiple=True, type=Place(), metavar="FILE", help="Validate against these SHACL shapes only."
)
@lang_option
@format_option(names_in("kg.validate.report"))
@output_option
@click.pass_context
def command(
    ctx: click.Context,
    files: tuple[str, ...],
    data_format: str | None,
    allow_network: bool,
    articles: tuple[str, ...],
    only: tuple[str, ...],
    reading: str,
    shapes: tuple[str, ...],
    lang: str,
    format_: str | None,
    output: str | None,
) -> None:
    """Check the packaged graph, or the RDF FILEs, against shapes and rules; status 1 if a rule is broken.

    FILEs are completed with the packaged vocabulary and with descriptions (types, labels, passages) of the
    things that they name but do not describe. Edited files of the packaged graph replace what they hold, and
    the whole graph is validated; files with facts of their own are validated alone. In the corrected
    reading, a value that an erratum has corrected may differ from print. A value whose printed form cannot
    be read (tens of billions, 5~6억) breaks no rule and is listed separately. The rules are for the article;
    other data is validated by your own --shapes, without completion. In Turtle the result is a W3C
    validation report.

    \b
    Examples:
      sovkg validate
      sovkg validate --articles my-articles --only my-article
      sovkg validate mine.trig --format turtle -o report.ttl
      sovkg validate people.ttl --shapes people-shapes.ttl
    """
    from kg.store.dump import quads as stored
    from kg.store.embedded import Embedded
    from kg.store.readings import record_quads
    from kg.validate.report import ACCEPTED, FORMATS, not_compared

    chosen = chosen_format(format_, output, ACCEPTED, "table")
    places = named_files(files, data_format, allow_network)
    if places and (is_typed("articles") or only):  # articles from the environment are ignored then
        raise WrongUsage(
            "FILE cannot be combined with --articles or --only; give the articles' files, or their folder"
        )
    prefixes: dict[str, str] = {}
    quads, others = _quads_to_check(places, articles, only, prefixes, whole=bool(shapes))
    if not quads:
        note("there is nothing to check: no statements were read")
    says: list[ox.Quad] = []
    if reading == CORRECTED:
        store = Embedded.of_quads(quads, ", ".join(files), reading=reading)
        quads, says = stored(store), record_quads(store)
    if len(quads) > _LARGE:
        say(f"validating {Count(len(quads)):statement} …")
    of = named_files(shapes, None, allow_network)
    report = _by_shapes(quads, of, allow_network, lang) if shapes else _by_rules(quads, says, others, lang)
    emit(FORMATS[chosen](report._replace(prefixes=prefixes)), output)
    note(*not_compared(report))
    if report.violations and articles:
        note(_BY_COMMAND[lang])
    ctx.exit(1 if report.violations else 0)


def _quads_to_check(
    places: Sequence[Input],
    articles: Sequence[str],
    only: Sequence[str],
    prefixes: dict[str, str],
    *,
    whole: bool,
) -> tuple[Sequence[ox.Quad], set[object]]:
    """Return the quads to check, and those graphs among them that are not checked, of other articles.

    Files are taken unchanged if *whole*, or else completed by the packaged graph; their prefixes are added to
    *prefixes*.
    """
    from kg.rdf import reader
    from kg.store import library
    from kg.validate.context import over_packaged, packaged

    if places:
        read = list(reader.read_all(places, prefixes)) if whole else over_packaged(places, prefixes)
        return read, set()
    if only and not whole:
        return library.to_validate(articles, only)
    return library.quads((), articles, only) if articles or only else packaged(), set()


def _by_shapes(quads: Sequence[ox.Quad], shapes: Sequence[Input], allow_network: bool, lang: str) -> Report:
    """Return the report on *quads* checked against *shapes* only."""
    from kg.store.embedded import Embedded
    from kg.validate.report import Report, named
    from kg.validate.shacl import held_to

    violations, rules = held_to(quads, shapes, allow_network=allow_network, lang=lang)
    statements = len({(quad.subject, quad.predicate, quad.object) for quad in quads})
    known = named(Embedded(quads), violations) if violations else ({}, {})
    return Report(violations, [], statements, None, rules, *known, lang, {})


def _by_rules(quads: Sequence[ox.Quad], says: Sequence[ox.Quad], others: set[object], lang: str) -> Report:
    """Return the report on *quads* checked against the article's rules, without the graphs *others*."""
    import pyoxigraph as ox

    from kg.rdf.namespaces import UNNAMED
    from kg.rdf.reified import is_passage
    from kg.store.embedded import Embedded
    from kg.validate.report import Report, named
    from kg.validate.validator import Validator

    validator = Validator(quads, says)
    violations = [each for each in validator.violations() if not each.of(others)]
    unread = [each for each in validator.unread() if not each.at.of(others)]
    facts = [quad for quad in quads if is_passage(quad.graph_name) and quad.graph_name not in others]
    passages = len({quad.graph_name for quad in facts} - {ox.NamedNode(UNNAMED)})
    found = [*violations, *(each.at for each in unread)]
    known = named(Embedded(quads), found) if found else ({}, {})
    return Report(violations, unread, len(facts), passages, len(validator.rules), *known, lang, {})
