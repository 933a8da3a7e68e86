"""Pages of the reference, made of what they tell of: commands, questions, vocabulary, Python."""

from __future__ import annotations

import click

from kg.cli import COMMANDS, cli
from kg.question.catalogue import questions
from kg.site.context import Context
from kg.site.lists import vocabulary as terms
from kg.site.messages import TOPICS
from kg.store import open_store

MODULES = {
    "Open a graph": ("kg.graph.opening.open",),
    "A graph": ("kg.graph.graph.Graph",),
    "Questions": ("kg.graph.accessor.QuestionAccessor",),
    "An answer": ("kg.graph.answer.Answer", "kg.graph.record", "kg.graph.values.Entity"),
    "What can go wrong": ("kg.errors",),
}
"""What is documented for Python, by heading."""


def pages() -> dict[str, str]:
    """Return the pages of the reference by their paths, as Markdown."""
    return {
        "reference/commands.md": _commands(),
        "reference/questions.md": _questions(),
        "reference/vocabulary.md": _vocabulary(),
        "reference/python.md": _python(),
    }


def _commands() -> str:
    """Return each command with its help, as it prints it."""
    parts = ["# Commands\n"]
    for name in COMMANDS:
        command = cli.get_command(click.Context(cli), name)
        if command is not None:
            parts += _command(command, f"sovkg {name}", 2)
    return "\n".join(parts)


def _command(command: click.Command, called: str, level: int) -> list[str]:
    context = click.Context(command, info_name=called, max_content_width=96, terminal_width=96)
    parts = [f"{'#' * level} {called}\n", f"```text\n{command.get_help(context).rstrip()}\n```\n"]
    if isinstance(command, click.Group) and called != "sovkg query":  # its questions have a page of their own
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            if inner is not None:
                parts += _command(inner, f"{called} {name}", level + 1)
    return parts


def _questions() -> str:
    parts = ["# Questions\n", "Each is asked with `sovkg query NAME`; its parameters are options.\n"]
    for tag, (topic, _) in TOPICS.items():
        own = [query for query in questions().values() if query.tags[0] == tag]
        parts += [f"## {topic}\n"] * bool(own)
        for query in own:
            parts += [
                f"### {query.name}\n",
                f"**{query.title['en']}** {query.title['ko']}\n",
                query.description["en"],
                "",
            ]
            parts += [f"- `{p.option}`: {p.help['en']}, such as `{p.example}`" for p in query.parameters]
            parts.append("")
    return "\n".join(parts)


def _vocabulary() -> str:
    shown = terms(Context(open_store()), "en")
    parts = [
        "# Vocabulary\n",
        "The classes and properties that facts use. [The model](../model.md) tells how they fit.\n",
    ]
    for heading, name in (("Classes", "classes"), ("Properties", "properties")):
        parts.append(f"## {heading}\n")
        parts += [
            f"### {t['label']}\n\n`{t['name']}`: {t['meaning'] or 'of another vocabulary.'}\n"
            for t in shown[name]
        ]
    return "\n".join(parts)


def _python() -> str:
    parts = ["# Python\n", "[Python](../python.md) tells how it is used.\n"]
    for heading, names in MODULES.items():
        parts += [f"## {heading}\n", *(f"::: {name}\n" for name in names)]
    return "\n".join(parts)
