"""``sovkg mcp``: the graph for assistants."""

from __future__ import annotations

from typing import Any

import click

from kg.cli.options import store_options
from kg.cli.serve import to_serve
from kg.extras import needed


@click.command("mcp", short_help="Serve the graph to assistants.")
@click.option(
    "--http", is_flag=True, help="Serve by streamable HTTP, at /mcp, instead of standard input and output."
)
@click.option(
    "--host", default="127.0.0.1", show_default=True, metavar="NAME", help="With --http: listen here."
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8001,
    show_default=True,
    metavar="N",
    help="With --http: listen at this port; 0 for any that is free.",
)
@store_options
def command(http: bool, host: str, port: int, **rest: Any) -> None:
    """Serve the graph to assistants, by the Model Context Protocol: each canned question is a tool.

    Answers carry the passages that state them and the marks of what the article has got wrong. Nothing can
    be changed.

    \b
    Example, in the assistant's own configuration:
      {"mcpServers": {"sovkg": {"command": "sovkg", "args": ["mcp"]}}}
    """
    with needed():
        import kg.server.assistants  # noqa: F401 so that what is missing is told here
        from kg.server.listening import Limits, converse, serve
    with to_serve(rest) as (opened, seconds):
        if http:
            serve(opened, host=host, port=port, limits=Limits(seconds), ready=_ready, assistants=True)
        else:
            converse(opened, Limits(seconds))


def _ready(address: str) -> None:
    click.echo(f"{address}mcp (Ctrl-C ends it)")
