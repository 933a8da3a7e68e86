"""A failure of the system must end in bounded time, give advice, and lose no data."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from kg.server import forkserver
from kg.server.reply import Reply
from kg.server.worker.process import reply_to
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


def test_where_no_thread_can_start_one_line_says_so_and_a_server_is_unavailable(
    run: Run, little: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    def job(_served: object) -> Reply:
        return Reply(str(open_store([little]).query("ASK {}")).encode(), "text/plain")

    monkeypatch.setattr("kg.server.worker.process.JOBS", {"job": job})
    monkeypatch.setattr(threading.Thread, "start", start)
    served: Any = None
    assert reply_to(served, {"name": "job", "given": {}, "gzip": False}).status == 503
    result = run("sparql", "ASK {}", "--data", little)
    assert result.exit_code == 1
    assert result.stderr == "Error: there is not enough memory; free some, or narrow this\n"


def test_a_fork_that_fails_ends_no_other_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    fail = "import os; real = os.fork; os.fork = lambda: setattr(os, 'fork', real) or open('/nowhere'); "
    monkeypatch.setattr(forkserver, "_START", fail + forkserver._START)
    server = forkserver.ForkServer()
    try:
        with server.worker() as refused, server.worker() as forked:
            assert refused.recv(1) == b""
            assert server._process.poll() is None
            forked.settimeout(1)
            with pytest.raises(TimeoutError):  # it waits for what to open
                forked.recv(1)
    finally:
        server.close()
