"""``sovkg path A B``."""

from typing import Any

import click

from kg.cli import completing
from kg.cli.evidence import EvidenceOptions, evidence_options
from kg.cli.options import lang_option, store_of, store_options
from kg.cli.output import rows_options
from kg.errors import WrongUsage
from kg.graph import Answer, Graph


@click.command("path")
@click.argument("start", metavar="A", shell_complete=completing.things)
@click.argument("end", metavar="B", shell_complete=completing.things)
@store_options
@lang_option
@click.option(
    "--max-hops",
    type=click.IntRange(1, 99),
    default=6,
    show_default=True,
    metavar="N",
    help="The longest path to look for.",
)
@click.option(
    "--most",
    type=click.IntRange(min=1),
    metavar="N",
    help="Show at most this many of the shortest paths.  [default: 3]",
)
@click.option("--all", "all_", is_flag=True, help="Show all of the shortest paths.")
@click.option("--no-concepts", is_flag=True, help="Avoid paths through concepts, such as start-up.")
@evidence_options
@rows_options
def command(
    start: str,
    end: str,
    lang: str,
    max_hops: int,
    most: int | None,
    all_: bool,
    no_concepts: bool,
    **rest: Any,
) -> Answer:
    """Show the shortest paths between two entities, with the sentence that links the ends of each step.

    A step follows a fact in either direction, or a statement that names both, such as an investment. Of
    equally short paths, those through the fewest concepts come first. The sentence says if something is only
    planned or reported; denied facts are not followed (`sovkg query denied` lists them). Things are not
    linked by being of the same class or in the same scheme or vocabulary.

    \b
    Examples:
      sovkg path samsung france
      sovkg path 마이크로소프트 일본 --all --evidence
    """
    if all_ and most is not None:
        raise WrongUsage("--all and --most cannot be combined; give one of them")
    evidence = EvidenceOptions.of(rest)
    chosen = {"most": None} if all_ else {"most": most} if most else {}
    answer = Graph(store_of(rest), lang).path(
        start, end, hops=max_hops, concepts=not no_concepts, evidence=bool(evidence.wanted), **chosen
    )
    return evidence.added(answer)
