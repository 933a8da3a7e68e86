"""The group of all commands, each of which is imported only when it is called."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from functools import partial
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any

import click

from kg.cli import exit_status
from kg.cli.messages import note, refusal
from kg.cli.options import default_lang
from kg.errors import KGError, Note, NotFound, WrongUsage, near
from kg.version import __version__

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

SECTIONS = {
    "Ask": {
        "ask": "Ask in your own words.",
        "queries": "List the canned questions.",
        "query": "Ask a canned question.",
        "sparql": "Ask in SPARQL.",
        "find": "Find entities by label or alias.",
        "show": "Show everything known about an entity, or what one passage states.",
        "path": "Show how two entities are linked, in words.",
        "rank": "List the most central entities.",
    },
    "Check": {
        "coverage": "Show which sentences the graph covers, and how densely.",
        "diff": "Show the differences between the readings, or between two files, in words.",
        "validate": "Check the graph, or RDF files, against the rules.",
        "verify": "Check whether an answer's receipt still holds.",
    },
    "See and take away": {
        "graph": "Write the interactive graph as one HTML file.",
        "brief": "Write a two-page brief on a country, company or policy.",
        "export": "Write the graph for other tools: RDF, tables, networks.",
        "site": "Write the graph as a site of static files.",
        "release": "Write the graph as a release that can be cited.",
    },
    "Your own article": {
        "article": "Start an article of your own, and add facts to it.",
        "vocabulary": "List classes and properties, or what one needs and takes.",
    },
    "Engines and servers": {
        "load": "Fill a store on disk.",
        "push": "Fill a server.",
        "serve": "Serve the graph on the web, read-only.",
        "mcp": "Serve the graph to AI assistants.",
    },
    "This command": {
        "cache": "Show or empty the cache that makes answers faster.",
        "completion": "Let a shell complete commands, questions and names.",
    },
}
"""Each command with its short help, as `--help` lists them."""
COMMANDS = {name: text for section in SECTIONS.values() for name, text in section.items()}
"""All commands with their short help; each is a module in the same package."""

click.IntRange.name, click.FloatRange.name = "integer", "number"  # by default messages call them ranges


class Commands(click.Group):
    """Loads a command's module when it is named, and turns errors into exit statuses."""

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        work = partial(super().main, *args, standalone_mode=False, **extra)
        return exit_status.run(work) if standalone_mode else work()

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        with exit_status.exit_on_closed_pipe():
            return super().make_context(*args, **extra)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args and not ctx.resilient_parsing:
            from kg.cli.introduction import INTRODUCTION

            click.echo(INTRODUCTION[default_lang()], err=True)
            ctx.exit(2)
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        found = [
            CompletionItem(name, help=text) for name, text in COMMANDS.items() if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            if ctx.resilient_parsing:  # during shell completion
                return None
            known = "`sovkg --help` lists all"
            ctx.fail(str(NotFound(f"no command {name!r}", near=near(name, COMMANDS), advice=known)))
        command: click.Command = import_module(f"kg.cli.{name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        widest = max(map(len, COMMANDS))
        for section, commands in SECTIONS.items():
            with formatter.section(section):
                formatter.write_dl([(name.ljust(widest), text) for name, text in commands.items()])

    def invoke(self, ctx: click.Context) -> object:
        try:
            with exit_status.exit_on_closed_pipe(), warnings.catch_warnings():
                warnings.simplefilter("always", Note)
                warnings.filterwarnings("ignore", module="rdflib")  # about ill-typed literals
                warnings.showwarning = _warning_handler(warnings.showwarning)
                return super().invoke(ctx)
        except WrongUsage as error:
            raise click.UsageError(refusal(error)) from error
        except KGError as error:
            raise click.ClickException(refusal(error)) from error
        except MemoryError:
            raise click.ClickException("there is not enough memory; free some, or narrow this") from None
        except RecursionError:
            raise click.ClickException(
                "nested too deeply to be shown; simplify the query or the data"
            ) from None


def _warning_handler(otherwise: Callable[..., None]) -> Callable[..., None]:
    """Return a ``warnings.showwarning`` that prints each Note once; other warnings go to *otherwise*."""
    seen: set[str] = set()

    def say(message: Warning | str, category: type[Warning], *where: Any) -> None:
        if not issubclass(category, Note):
            otherwise(message, category, *where)
        elif str(message) not in seen:
            seen.add(str(message))
            note(str(message))

    return say


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="sovkg")
@click.option("--no-pager", is_flag=True, help="Do not use a pager for output longer than the terminal.")
def cli(no_pager: bool) -> None:  # noqa: ARG001  # read from the context by kg.cli.pager
    """Ask, see and take away what an article says about Sovereign AI.

    \b
    Start with:
      sovkg ask "who invests in Japan?"      a question in your own words
      sovkg queries                          the questions that can be asked
      sovkg query investments --country japan --evidence
      sovkg show microsoft
      sovkg graph                            an interactive page, sovereign-ai.html
    """
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
