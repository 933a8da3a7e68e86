"""The transcripts in the documentation: commands in ``console`` blocks, and their output.

``python -m tests.transcripts [FILE…]`` updates the output in the files.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE, STDOUT
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.conftest import ROOT
from tests.servers import oxigraph

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob(".github/**/*.md")])
"""All pages for readers."""
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (.*\n(?:>(?: .*)?\n)*)((?:(?!\$ ).*\n)*)", re.MULTILINE)
_SERVER = "localhost:7878"
"""The server's address in the documentation; when the commands run, a free port is used."""
_FREE = re.compile(r"[\d.,]+(?= (?:bytes|MB))")
"""The sizes of files, which change and so are not compared."""


class Transcript(NamedTuple):
    """A command, without the page's ``> `` before further lines, and its output as the page shows it."""

    command: str
    output: str

    @property
    def text(self) -> str:
        """The transcript as it stands on the page."""
        return (
            "$ "
            + re.sub(r"\n(.?)", lambda m: "\n> " + m[1] if m[1] else "\n>", self.command)
            + "\n"
            + self.output
        )


def transcripts(page: str) -> list[Transcript]:
    return [
        Transcript(re.sub(r"\n> ?", "\n", typed).rstrip("\n"), output)
        for block in _BLOCK.findall(page)
        for typed, output in _COMMAND.findall(block)
    ]


def fixed(output: str) -> str:
    """Return *output* without what may change from day to day."""
    return _FREE.sub("…", output)


def printed(shown: list[Transcript], home: Path, folder: Path) -> list[Transcript]:
    """Return *shown* with what its commands print in a single shell session that starts in *folder*."""
    if any(_SERVER in one.command for one in shown):
        with TemporaryDirectory() as location, oxigraph(Path(location, "server")) as address:
            return _run(shown, home, folder, address.removeprefix("http://"))
    return _run(shown, home, folder, _SERVER)


def _run(shown: list[Transcript], home: Path, folder: Path, server: str) -> list[Transcript]:
    session = "".join(f"{one.command}\nprintf '\\0'\n" for one in shown).replace(_SERVER, server)
    env = {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "LANG": "C.UTF-8",
        "COLUMNS": "96",  # as many as fit on the pages where they are read
        "HOME": str(home),
    }
    done = subprocess.run(
        ["bash", "-c", session],
        cwd=folder,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=PIPE,
        stderr=STDOUT,
        text=True,
        check=False,
    )
    outputs = done.stdout.replace(server, _SERVER).replace(str(home), "~").split("\0")[:-1]
    return [one._replace(output=output) for one, output in zip(shown, outputs, strict=True)]


def main(names: list[str]) -> None:
    """Update the output of the commands in the pages."""
    pages = [Path(name).resolve() for name in names] or PAGES
    with TemporaryDirectory() as home:
        for path in pages:
            page = path.read_text(encoding="utf-8")
            shown = transcripts(page)
            with TemporaryDirectory() as folder:
                now = printed(shown, Path(home), Path(folder)) if shown else []
            for old, new in zip(shown, now, strict=True):
                if fixed(old.output) != fixed(new.output):
                    print(f"{path.relative_to(ROOT)}: {new.command}")  # noqa: T201 what has changed
                    page = page.replace(old.text, new.text, 1)
            path.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
