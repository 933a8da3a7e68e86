"""``sovkg mcp``: serves the graph to assistants."""

from __future__ import annotations

from typing import Any

import click

from kg.cli.options import store_options
from kg.cli.serve import chosen_limits, listening_options, to_serve
from kg.extras import needed


@click.command("mcp")
@click.option(
    "--http", is_flag=True, help="Serve by streamable HTTP, at /mcp, instead of standard input and output."
)
@listening_options(8001)
@store_options
def command(http: bool, host: str, port: int, **rest: Any) -> None:
    """Serve the graph to assistants, by the Model Context Protocol: each canned question is a tool.

    Answers carry their passages and the marks of the article's errors. Nothing can be changed. The options
    for address, port and clients apply to --http only.

    \b
    Example, in the assistant's own configuration:
      {"mcpServers": {"sovkg": {"command": "sovkg", "args": ["mcp"]}}}
    """
    with needed():
        import kg.server.assistants  # noqa: F401 so that a missing package is reported now
        from kg.server.serving import serve, serve_stdio
    with to_serve(rest) as (opened, seconds):
        how = chosen_limits(rest, seconds)
        if http:
            serve(opened, host=host, port=port, ready=_ready, assistants=True, **how)
        else:
            serve_stdio(opened, how["limits"])


def _ready(address: str) -> None:
    click.echo(f"{address}mcp (Ctrl-C ends it)")
