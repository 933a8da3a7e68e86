"""``sovkg push``: loads the graph, or any RDF files, into a server."""

from contextlib import suppress
from typing import Any

import click

from kg.cli.messages import note, say
from kg.cli.options import articles_beside, input_options, named_files, timeout_option
from kg.cli.progress import progress
from kg.errors import KGError
from kg.text.counts import Count


@click.command("push")
@click.option(
    "--endpoint",
    required=True,
    envvar="SOVKG_ENDPOINT",
    metavar="URL",
    help="The address of the server's queries.",
)
@click.option(
    "--update", metavar="URL", help="The address of its updates.  [default: …/update beside …/query]"
)
@click.option(
    "--merge",
    metavar="GRAPH",
    help="Put the merge into this graph, for servers whose default graph is a union.",
)
@input_options
@timeout_option
def command(
    files: tuple[str, ...],
    endpoint: str,
    update: str | None,
    merge: str | None,
    articles: tuple[str, ...],
    only: tuple[str, ...],
    reading: str,
    timeout: float,
    **rest: Any,
) -> None:
    """Fill a server with RDF files, or with the packaged graph, by SPARQL 1.1 updates.

    Graphs of an earlier push are replaced, others stay. The environment variables SOVKG_USER and
    SOVKG_PASSWORD give the login of a user who may write.

    \b
    Examples:
      sovkg push --endpoint http://localhost:7878/query
      sovkg push --endpoint http://localhost:8890/sparql --merge merge
      sovkg query investments --endpoint http://localhost:7878/query
    """
    from kg.store import open_store
    from kg.store.dump import quads
    from kg.store.readings import record_quads
    from kg.store.remote.endpoint import Remote
    from kg.store.remote.push import merge_graph, push, remaining_graphs, with_merge_graph
    from kg.store.remote.statements import count_rewritten

    server = Remote(endpoint, update=update, timeout=timeout)
    graph = None if merge is None else merge_graph(merge)
    found = named_files(files, **rest)
    store = open_store(found, articles=articles_beside(files, articles), only=only, reading=reading)
    stated = quads(store, kept=not (found or articles or only))
    facts = [*stated, *record_quads(store)]
    with progress(len(facts), 20_000, "pushing") as passed:
        count = push(server, facts, reading=reading, merge=graph, passed=passed)
    holder = with_merge_graph(server, graph)
    with suppress(KGError):  # these checks may fail: the push itself has succeeded
        if others := remaining_graphs(holder, stated):
            more = f" and {len(others) - 1:,} more" if others[1:] else ""
            note(f"the server also answers from {others[0]}{more}; delete what an earlier push put there")
        if changed := count_rewritten(holder, stated):
            note(f"the server keeps {Count(changed):literal} by value, not as written")
    place = holder.endpoint
    say(f"pushed {Count(count):statement} ({reading}); ask with --endpoint '{place}'")
