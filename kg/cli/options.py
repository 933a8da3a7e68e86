"""Options that several commands share, and functions for their values."""

from __future__ import annotations

import math
import os
import shlex
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from kg.cli import deadline
from kg.cli.choices import F, Listed, names_in
from kg.errors import WrongUsage
from kg.store import AS_STATED, READINGS, TIMEOUT, Store, open_store
from kg.store.memo import Memoized

if TYPE_CHECKING:
    from kg.rdf.inputs import Input

_OPENED = ("data", *(open_store.__kwdefaults__ or ()))
"""The parameters of :func:`kg.store.open_store`; each is an option of :data:`store_options`."""
_ASKED = {*_OPENED, "lang", "data_format"} - {"timeout"}


def option_group(*options: Callable[[Any], Any]) -> Callable[[F], F]:
    """Return a decorator that adds *options* to a command, in this order."""

    def added(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return added


def is_typed(name: str) -> bool:
    """Return whether the parameter *name* is given on the command line."""
    source = click.get_current_context().get_parameter_source(name)
    return source == click.core.ParameterSource.COMMANDLINE


def is_from_environment(name: str) -> bool:
    """Return whether the parameter *name* comes from an environment variable."""
    source = click.get_current_context().get_parameter_source(name)
    return source == click.core.ParameterSource.ENVIRONMENT


class Place(click.Path):
    """A path that is not empty: a script's unset variable would otherwise mean the current folder."""

    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | os.PathLike[str]:
        if value == "" and param is not None:
            parameter = param.opts[0] if isinstance(param, click.Option) else "the name of a file"
            raise WrongUsage(f"{parameter} is empty; name a file or folder")
        return super().convert(value, param, ctx)


def article_option(help: str) -> Callable[[F], F]:
    """Return the option ``--article``: files with the text of an article."""
    return click.option("--article", multiple=True, type=Place(), metavar="FILE", help=help)


def default_lang() -> str:
    """Return ``ko`` or ``en``, from the first of SOVKG_LANG, LC_ALL, LC_MESSAGES and LANG that is set."""
    names = ("SOVKG_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    chosen = next((os.environ[n] for n in names if os.environ.get(n)), "")
    return "ko" if chosen.startswith("ko") else "en"


def _seconds(_context: click.Context, _parameter: click.Parameter, value: float) -> float:
    if math.isnan(value):
        raise WrongUsage("--timeout nan is not a number of seconds; write it like 60")
    return value


lang_option = click.option(
    "--lang",
    type=click.Choice(["en", "ko"]),
    default=default_lang,
    envvar="SOVKG_LANG",
    help="Language of labels and texts.  [default: the locale's]",
)
reading_option = click.option(
    "--reading",
    type=click.Choice(READINGS),
    default=AS_STATED,
    show_default=True,
    help="The statements as printed, or with correctable errors corrected.",
)
timeout_option = click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=TIMEOUT,
    show_default=True,
    metavar="SECONDS",
    envvar="SOVKG_TIMEOUT",
    callback=_seconds,
    help="Give up after this long; the default limits each query only.",
)

articles_options = option_group(
    click.option(
        "--articles",
        multiple=True,
        type=Place(),
        metavar="DIR",
        envvar="SOVKG_ARTICLES",
        help="Add the articles in this folder; repeatable.",
    ),
    click.option("--only", multiple=True, metavar="SLUG", help="Include only this article; repeatable."),
)
"""``--articles`` and ``--only``."""


def articles_beside(files: Sequence[str], articles: tuple[str, ...]) -> tuple[str, ...]:
    """Return *articles*; none if *files* are given and *articles* come from the environment."""
    return () if files and is_from_environment("articles") else articles


files_options = option_group(
    click.option(
        "--data-format",
        metavar="FORMAT",
        cls=Listed,
        listed=names_in("kg.rdf.syntaxes", "READ"),
        help="The files' format, if no suffix shows it: {0}, {1} or {2}.",
    ),
    click.option(
        "--allow-network",
        is_flag=True,
        help="Fetch files by http, and let queries reach other servers (SERVICE, FROM).",
    ),
)
"""``--data-format`` and ``--allow-network``, which :func:`named_files` takes."""


input_options = option_group(
    click.argument("files", nargs=-1, type=Place(), metavar="[FILE]…"),
    files_options,
    articles_options,
    reading_option,
)
"""The files of a graph that is not just asked: FILE…, and the options of all of them."""


def named_files(names: Sequence[str], data_format: str | None, allow_network: bool) -> list[Input]:
    """Return the inputs for the files, folders and addresses *names*; see :data:`files_options`."""
    if not names and data_format is None:
        return []  # saves the imports for reading files
    from kg.rdf.inputs import inputs

    return inputs(names, syntax=data_format, allow_network=allow_network)


store_options = option_group(
    click.option(
        "--data",
        multiple=True,
        type=Place(),
        metavar="FILE",
        help="Ask this RDF file, or the files in this folder, instead of the packaged graph; repeatable.",
    ),
    click.option(
        "--store", type=Place(), metavar="DIR", help="Ask the store that `sovkg load` has put here."
    ),
    click.option("--endpoint", metavar="URL", envvar="SOVKG_ENDPOINT", help="Ask this SPARQL endpoint."),
    reading_option,
    files_options,
    timeout_option,
    articles_options,
)
"""The options that choose the store: the arguments of ``open_store``, and those of its files."""


def typed_store_options() -> str:
    """Return the options of store and language as they were typed, to be repeated in another command.

    Secrets in addresses are left out.
    """
    from kg.text.addresses import shown

    context, typed = click.get_current_context(), []
    for option in context.command.params:
        name = str(option.name)
        if name not in _ASKED or not is_typed(name):
            continue
        given = context.params[name]
        for value in given if isinstance(given, tuple) else [given]:
            text = shown(value) if name == "endpoint" else str(value)
            typed += [option.opts[0]] if value is True else [option.opts[0], shlex.quote(text)]
    return " ".join(typed)


def store_of(options: dict[str, Any]) -> Store:
    """Return the store that the store options describe; they are removed from *options*.

    Answers of a server are memoized, so that a command is consistent and sends each query once.
    """
    files, chosen = store_arguments(options)
    if is_typed("timeout"):
        deadline.begin(chosen["timeout"])
    store = open_store(files, **chosen)
    return store if store.is_local else Memoized(store)


def store_arguments(options: dict[str, Any]) -> tuple[list[Input], dict[str, Any]]:
    """Return the files and the other arguments of ``open_store``, which are removed from *options*."""
    chosen = {name: options.pop(name) for name in _OPENED}
    data_format = options.pop("data_format")
    # options on the command line take precedence over the environment
    place = chosen["data"] or chosen["store"]
    articles_typed = chosen["articles"] and not is_from_environment("articles")
    if is_from_environment("endpoint") and (place or articles_typed):
        chosen["endpoint"] = None
    if is_from_environment("articles") and (place or chosen["endpoint"]):
        chosen["articles"] = ()
    return named_files(chosen.pop("data"), data_format, chosen["allow_network"]), chosen
