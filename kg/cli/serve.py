"""``sovkg serve``: serves the graph on the web."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import click

from kg.cli.choices import F
from kg.cli.options import option_group, store_arguments, store_options
from kg.extras import needed


@contextmanager
def to_serve(given: dict[str, Any]) -> Iterator[tuple[Mapping[str, Any], float]]:
    """Yield the arguments with which workers open the graph of the options *given*, and the time limit."""
    from kg.server.serving import opening

    files, chosen = store_arguments(given)
    chosen.pop("allow_network")  # for files that are read now; queries never may
    with opening(files, **chosen) as opened:
        yield opened, chosen["timeout"]


def listening_options(port: int) -> Callable[[F], F]:
    """Return a decorator that adds the options for listening, by default at *port*, and for clients."""
    return option_group(
        click.option(
            "--host",
            default="127.0.0.1",
            show_default=True,
            metavar="NAME",
            help="Listen on this address; 0.0.0.0 for all.",
        ),
        click.option(
            "--port",
            type=click.IntRange(0, 65535),
            default=port,
            show_default=True,
            metavar="N",
            help="Listen on this port; 0 for any free one.",
        ),
        click.option(
            "--name",
            "names",
            multiple=True,
            metavar="HOST",
            help="Also accept requests to this host name, for example behind a reverse proxy; repeatable.",
        ),
        click.option(
            "--workers",
            type=click.IntRange(1, 256),
            default=max(4, os.cpu_count() or 1),
            metavar="N",
            help="Questions answered at the same time.  [default: one for each processor, at least 4]",
        ),
        click.option(
            "--memory",
            type=click.IntRange(64),
            default=1024,
            show_default=True,
            metavar="MIB",
            help="Memory that a question may take, in addition to the graph.",
        ),
        click.option(
            "--proxy",
            "proxies",
            multiple=True,
            metavar="ADDRESS",
            help="Trust this proxy, an address or network, to report client addresses; repeatable.",
        ),
        click.option(
            "--rate",
            type=click.IntRange(1),
            metavar="N",
            help="Requests that a client may send in a minute.  [default: any number]",
        ),
    )


def chosen_limits(options: dict[str, Any], timeout: float, **more: int) -> dict[str, Any]:
    """Return limits, host names and proxies as arguments of ``serve``; they are removed from *options*."""
    from kg.server.serving import Limits

    taken = {name: options.pop(name) for name in ("workers", "memory", "rate")}
    limits = Limits(timeout, **{**taken, "memory": taken["memory"] << 20}, **more)
    return {"limits": limits, "hosts": options.pop("names"), "proxies": options.pop("proxies")}


@click.command("serve")
@click.option("--open", "open_", is_flag=True, help="Open it in the browser.")
@listening_options(8000)
@click.option(
    "--rows",
    type=click.IntRange(1),
    default=100_000,
    show_default=True,
    metavar="N",
    help="The maximum number of rows in a SPARQL answer.",
)
@store_options
def command(open_: bool, host: str, port: int, rows: int, **rest: Any) -> None:
    """Serve the page, SPARQL, and the canned questions as REST, until Ctrl-C; nothing can be changed.

    A question that exceeds its --timeout, memory or rows is ended without affecting others.

    \b
    Examples:
      sovkg serve --open
      sovkg serve --data notes.ttl --port 8080
      sovkg serve --host 0.0.0.0 --name graph.example.org
    """
    with needed():
        from kg.server.serving import serve

    with to_serve(rest) as (opened, seconds):

        def ready(address: str) -> None:
            click.echo(f"{address} (Ctrl-C ends it)")
            pages = "" if opened.get("endpoint") else f"{address}en/ and {address}ko/ have pages; "
            click.echo(
                f"{pages}{address}sparql answers SPARQL; {address}openapi.json describes the rest to programs"
            )
            if open_:
                click.launch(address)

        serve(opened, host=host, port=port, ready=ready, **chosen_limits(rest, seconds, rows=rows))
