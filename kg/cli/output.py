"""The output of commands: options for its format and file, and functions that write and open it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from kg.cli import deadline
from kg.cli.choices import F, format_option, names_in
from kg.cli.messages import flags, note, say
from kg.cli.options import Place
from kg.errors import DataError, WrongUsage
from kg.files import check_folder, check_target, chosen_format, write, write_folder, zipped
from kg.graph import Answer
from kg.text.controls import visible
from kg.text.counts import Count

if TYPE_CHECKING:
    from kg.export.content import Written
    from kg.question.table import Table
    from kg.rdf.spool import Spool


class Target(Place):
    """A file to write, or a folder if *folders* are allowed, checked before the work begins.

    The same target for two options of a command is refused, as one output would overwrite the other.
    """

    def __init__(self, *, folders: bool) -> None:
        super().__init__(allow_dash=True)
        self._folders = folders

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        path = super().convert(value, param, ctx)
        name = os.fsdecode(path)
        if ctx and param:
            targets: dict[str, str] = ctx.meta.setdefault(__name__, {})
            other = targets.setdefault(name if name == "-" else os.path.realpath(name), param.opts[-1])
            if other != param.opts[-1]:
                raise WrongUsage(
                    f"{name}: {other} and {param.opts[-1]} would both write there; give two different places"
                )
        if name != "-":
            (check_folder if self._folders and is_folder(name) else check_target)(name)
        return path


def is_folder(path: str) -> bool:
    """Return whether *path* ends in a slash, and so means a folder."""
    return path.endswith(("/", os.sep))


def format_for(
    format_: str | None, output: str | None, accepted: Mapping[str, str], default: str, *, of_folder: str
) -> str:
    """Return the format as :func:`chosen_format` does; for a folder only *of_folder* is possible."""
    in_folder = output is not None and is_folder(output)
    chosen = chosen_format(format_, output, accepted, of_folder if in_folder else default)
    if in_folder and chosen != of_folder:
        raise WrongUsage(f"{output} is a folder, but {chosen} is a single file; give a file name")
    return chosen


def output_option(command: F, *, folders: str = "") -> F:
    """Add ``-o`` to *command*; it may be a folder if *folders* names what is written there."""
    return click.option(
        "-o",
        "--output",
        type=Target(folders=bool(folders)),
        metavar="FILE",
        help="Write here; the suffix chooses the format." + f" A folder gets {folders}." * bool(folders),
    )(command)


def emit(content: str | bytes | Spool, output: str | None) -> None:
    """Write *content* to the file *output*, or to standard output if it is None or ``-``."""
    deadline.end()
    if output is None or output == "-":
        _print(content)
    else:
        say(f"wrote {output} ({Count(write(output, content)):byte})")


def emit_written(made: Written, output: str | None) -> None:
    """Write an exported graph, several files as a folder or a zip file, and print its notes."""
    if not isinstance(made.file, Mapping):
        emit(made.file, output)
    elif output is None or not is_folder(output):
        emit(zipped(made.file), output)
    else:
        write_folder(output, made.file)
        say(f"wrote {output} ({Count(len(made.file)):file})")
    note(*made.notes)


def _print(content: str | bytes | Spool) -> None:
    try:
        if isinstance(content, bytes):
            sys.stdout.buffer.write(content)
        elif not (isinstance(content, str) or sys.stdout.isatty()):
            sys.stdout.buffer.writelines(content)
        else:
            content = str(content)
            # only on a terminal: it would interpret control characters
            if sys.stdout.isatty():
                from kg.cli.pager import paged

                content = visible(content.replace("\r\n", "\n"))
                if paged(content):
                    return
            sys.stdout.write(content)
        sys.stdout.flush()
    except BrokenPipeError:  # handled by kg.cli.exit_status
        raise
    except OSError as error:
        sys.stdout = None  # otherwise Python would flush it again at exit
        raise DataError(f"standard output: cannot be written ({error.strerror}); use -o FILE") from None


row_format_option = format_option(names_in("kg.tables.formats"))


def rows_options(command: Callable[..., Answer]) -> Callable[..., None]:
    """Add ``--format`` and ``-o`` to *command*, and write the answer that it returns.

    Both options are checked before the work begins.
    """

    @wraps(command)
    def run(*args: Any, format_: str | None, output: str | None, **given: Any) -> None:
        row_format(format_, output)
        emit_rows(command(*args, **given), format_, output)

    return row_format_option(output_option(run))


def row_format(format_: str | None, output: str | None) -> str:
    """Return the format for rows, as :func:`chosen_format` does."""
    if format_ in (None, "table") and output is None:
        return "table"  # the usual case, which saves the imports for other formats
    from kg.tables.formats import ACCEPTED

    return chosen_format(format_, output, ACCEPTED, "table")


def emit_rows(answer: Answer, format_: str | None, output: str | None) -> None:
    """Write *answer* in a format, and print on standard error what that format cannot contain."""
    answer = Answer(answer.table._replace(title=flags(answer.title)), answer.store, answer.query)
    chosen = row_format(format_, output)
    if chosen == "table" and output is None:
        from kg.tables.text import as_text

        text = as_text(answer.table, columns())
    else:
        text = answer.written(chosen)
    emit(text, output)
    if answer.table.title_says_none and chosen != "table":
        note(answer.title)
    note_all(answer.table, "the answer")


def note_all(table: Table, what: str) -> None:
    """Print the refusal and the notes of *table* on standard error; *what* names its written form."""
    if table.refusal:
        note(f"{table.refusal}; {what} is written without its sentences")
    note(*table.notes)


def columns() -> int:
    """Return the maximum width of a table: COLUMNS, the terminal's width, or 120."""
    try:
        return int(os.environ.get("COLUMNS") or 0) or os.get_terminal_size(sys.stdout.fileno()).columns or 120
    except (ValueError, OSError):
        return 120


_SHOWN = (".html", ".htm", ".svg", ".png")

open_option = click.option("--open", "open_", is_flag=True, help="Open the written file in the browser.")
"""``--open``, for :func:`check_shown` and :func:`show`."""


def check_shown(open_: bool, output: str | None) -> None:
    """Raise WrongUsage, before the work begins, if *output* is not a file that a browser shows."""
    if open_ and not str(output).lower().endswith(_SHOWN):
        raise WrongUsage("--open shows the page or picture that was written; add -o FILE.html")


def show(path: str) -> None:
    """Open the file *path* in the browser (``BROWSER``, or the system's); print a note if there is none."""
    import webbrowser
    from pathlib import Path

    if not webbrowser.open(Path(path).resolve().as_uri()):
        note(f"no browser was found; open {path} by hand")
