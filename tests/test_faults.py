"""A failure while a store is loaded must end in bounded time, give advice, and lose no data."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from kg.store import lock, open_store
from kg.store.load import load
from tests.conftest import PATIENCE, ROOT, Run

pytestmark = pytest.mark.slow
OLD = '<urn:s> <urn:p> "old" .'


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """Return an existing store, alone in its folder."""
    file, folder = tmp_path / "old.nt", tmp_path / "stores" / "one"
    folder.parent.mkdir()
    file.write_text(OLD, encoding="utf-8")
    load([file], folder)
    return folder


def holds_the_old(stored: Path) -> bool:
    return open_store(store=stored).query('ASK { <urn:s> <urn:p> "old" }') is True


def test_a_full_disk_leaves_the_store_that_was_there(stored: Path, tmp_path: Path) -> None:
    """Limit files to 64 KiB, which the tables of the new store would exceed."""
    file = tmp_path / "many.nt"
    file.write_text("".join(f'<urn:s{n}> <urn:p> "{n * 7919}" .\n' for n in range(20_000)), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "kg", "load", str(file), "--store", str(stored)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, 1 << 16)),
    )
    assert done.returncode == 1, done.stderr
    assert f"{stored}: cannot be written (" in done.stderr
    assert "free some space, or choose another folder" in done.stderr
    assert holds_the_old(stored)
    assert os.listdir(stored.parent) == ["one"]


def test_of_two_that_fill_one_store_the_second_is_told_to_wait(
    run: Run, stored: Path, tmp_path: Path
) -> None:
    scratch = stored.with_name(f".sovkg.{stored.name}")
    scratch.mkdir()
    with lock.held(scratch):
        made = run("load", str(tmp_path / "old.nt"), "--store", str(stored))
    assert made.exit_code == 1
    assert f"{stored}: is being filled by another process; wait for it" in made.stderr
    assert holds_the_old(stored)
