"""The store on disk that makes a start fast: never stale, never trusted when broken, never needed."""

from __future__ import annotations

import os
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.store import cache

QUAD = ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"), ox.NamedNode("urn:g"))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "sovkg"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "data.trig"
    file.write_text("anything")
    return file


def fill(store: ox.Store) -> None:
    store.add(QUAD)


def refuse(_: ox.Store) -> None:
    raise AssertionError("filled again, though it lay on disk")


def test_the_second_start_opens_what_the_first_one_kept(home: Path, file: Path) -> None:
    assert list(cache.opened([str(file)], fill)) == [QUAD]
    assert list(cache.opened([str(file)], refuse)) == [QUAD]
    assert [entry.name.startswith("graph-") for entry in home.iterdir()] == [True]


def test_a_changed_file_is_read_anew(home: Path, file: Path) -> None:
    cache.opened([str(file)], fill)
    stat = file.stat()
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    with pytest.raises(AssertionError, match="filled again"):
        cache.opened([str(file)], refuse)


def test_a_broken_store_is_made_again(home: Path, file: Path) -> None:
    cache.opened([str(file)], fill)
    (kept,) = home.iterdir()
    (kept / "CURRENT").write_text("no manifest\n")
    assert list(cache.opened([str(file)], fill)) == [QUAD]
    assert list(cache.opened([str(file)], refuse)) == [QUAD]


def test_without_a_place_to_keep_it_the_store_is_in_memory(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(file))  # a file, in which no folder can be made
    assert list(cache.opened([str(file)], fill)) == [QUAD]


def test_stores_of_old_versions_do_not_pile_up(home: Path, file: Path) -> None:
    for n in range(cache.KEPT + 3):
        os.utime(file, ns=(n, n))
        cache.opened([str(file)], fill)
    assert len(list(home.iterdir())) == cache.KEPT
