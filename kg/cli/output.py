"""What a command prints or writes: in which format, and where."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from kg.cli import deadline
from kg.cli.formats import format_option, formats_of
from kg.cli.messages import flags, note, say
from kg.cli.options import F, Place
from kg.errors import DataError, WrongUsage
from kg.files import check_target, chosen_format, write, write_folder, zipped
from kg.graph import Answer
from kg.text.controls import visible
from kg.text.counts import Count

if TYPE_CHECKING:
    from kg.export.content import Written
    from kg.question.table import Table
    from kg.rdf.spool import Spool


class Target(Place):
    """A file to write, or of several files a folder, refused before the work if it cannot be.

    So is one that another option of the command names, too: the one would be lost in the other.
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
                raise WrongUsage(f"{name}: {other} and {param.opts[-1]} both write there; give two places")
        if name != "-" and not (self._folders and is_folder(name)):
            check_target(name)
        return path


def is_folder(path: str) -> bool:
    """Return whether *path* is written like a folder."""
    return path.endswith(("/", os.sep))


def format_for(
    format_: str | None, output: str | None, accepted: Mapping[str, str], default: str, *, of_folder: str
) -> str:
    """Return the format asked for, as :func:`chosen_format` does; a folder gets *of_folder* alone."""
    in_folder = output is not None and is_folder(output)
    chosen = chosen_format(format_, output, accepted, of_folder if in_folder else default)
    if in_folder and chosen != of_folder:
        raise WrongUsage(f"{output} is a folder, and {chosen} is one file; name a file")
    return chosen


def output_option(command: F, *, folders: str = "") -> F:
    """Add ``-o``, which may be a folder if the command writes several files: what *folders* get."""
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
    """Write what a format of graphs has *made* as :func:`emit` does, and say what it could not hold."""
    if not isinstance(made.file, Mapping):
        emit(made.file, output)
    elif output is None or not is_folder(output):
        emit(zipped(made.file), output)
    else:
        write_folder(output, made.file)
        say(f"wrote {output} ({Count(len(made.file)):file})")
    note(*made.notes)


def _print(content: str | bytes | Spool) -> None:
    if sys.stdout is None:
        raise DataError("standard output is closed; use -o FILE")
    try:
        if isinstance(content, bytes):
            sys.stdout.buffer.write(content)
        elif not (isinstance(content, str) or sys.stdout.isatty()):
            sys.stdout.buffer.writelines(content)
        else:
            content = str(content)
            # files have every character as it is; a terminal would do what some of them say
            if sys.stdout.isatty():
                from kg.cli.pager import paged

                content = visible(content.replace("\r\n", "\n"))
                if paged(content):
                    return
            sys.stdout.write(content)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads has had enough; click ends quietly
        raise
    except OSError as error:
        sys.stdout = None  # else Python tries once more when it ends
        raise DataError(f"standard output: cannot be written ({error.strerror}); use -o FILE") from None


row_format_option = format_option(formats_of("kg.tables.formats"))


def rows_options(command: Callable[..., Answer]) -> Callable[..., None]:
    """Add ``--format`` and ``-o``, and write the answer that *command* returns.

    What they name is refused before the work.
    """

    @wraps(command)
    def run(*args: Any, format_: str | None, output: str | None, **given: Any) -> None:
        row_format(format_, output)
        emit_rows(command(*args, **given), format_, output)

    return row_format_option(output_option(run))


def row_format(format_: str | None, output: str | None) -> str:
    """Return the format of rows that is asked for, as :func:`chosen_format` does."""
    if format_ in (None, "table") and output is None:
        return "table"  # the everyday way, without what the other formats import
    from kg.tables.formats import ACCEPTED

    return chosen_format(format_, output, ACCEPTED, "table")


def emit_rows(answer: Answer, format_: str | None, output: str | None) -> None:
    """Write *answer* in the format asked for, and say on standard error what it cannot carry."""
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
    """Say on standard error what a reader of *table*, written as *what*, has to know beside it."""
    if table.refusal:
        note(f"{table.refusal}; {what} stands, without its sentences")
    note(*table.notes)


def columns() -> int:
    """Return how wide a table may be: COLUMNS, the terminal's width, or 120."""
    try:
        return int(os.environ.get("COLUMNS", "")) or os.get_terminal_size(sys.stdout.fileno()).columns
    except (ValueError, OSError):
        return 120
