"""Cached blocks and pages are found by what they are made of, and made again if they are damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import bundle
from kg.explorer import page
from kg.explorer.content import Content
from kg.explorer.document import bundle_page
from kg.explorer.packing import cache
from kg.store import checksums
from kg.store.embedded import Embedded


class Counted:
    """Makes a text, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> list[str]:
        self.times += 1
        return ["a", "[[b"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "sovkg"


def test_the_same_is_made_once_and_anything_else_anew(home: Path) -> None:
    make = Counted()
    first = cache.cached("block", [b"x", b"y"], make)
    assert cache.cached("block", [b"x", b"y"], make) == first == ["a", "[[b"]
    assert make.times == 1
    cache.cached("block", [b"x"], make)
    cache.cached("block", [b"xy"], make)
    cache.cached("other", [b"x"], make)
    assert make.times == 4
    assert len(list(home.iterdir())) == 4


def test_a_damaged_one_is_made_again_and_few_stay(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = Counted()
    first = cache.cached("block", [b"x"], make)
    (place,) = home.iterdir()
    seal = place / checksums.NAME
    seal.write_bytes(seal.read_bytes().replace(b"[[b", b"[ b", 1))
    assert cache.cached("block", [b"x"], make) == first
    assert make.times == 2
    monkeypatch.setattr(cache, "MOST", 2)
    for count in (4, 5, 6):
        cache.cached("block", [b"x"] * count, make)
    assert len(list(home.iterdir())) == 2


def test_without_a_place_to_keep_them_blocks_are_made_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    make = Counted()
    assert cache.cached("block", [b"x"], make) == cache.cached("block", [b"x"], make)
    assert make.times == 2


@pytest.mark.parametrize("whose", ["zlib.ZLIB_RUNTIME_VERSION", "platform.python_version"])
def test_another_version_of_what_packs_makes_it_anew(
    whose: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [cache.cached("block", [b"x"], lambda said=said: said) for said in "ab"] == ["a", "a"]  # type: ignore[misc]
    monkeypatch.setattr(whose, "0" if whose.startswith("zlib") else lambda: "0")
    assert cache.cached("block", [b"x"], lambda: "c") == "c"
    assert len(list(home.iterdir())) == 2


@pytest.mark.slow
def test_a_page_of_a_store_in_the_cache_is_made_once_and_anew_of_anything_else(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def content(_: Embedded, *, hops: int, **__: object) -> Content:
        made.append(str(hops))
        return Content(title=f"{hops} {len(made)}", alone=0, readings=["stated"], shown={}, blocks={})

    monkeypatch.setattr("kg.explorer.content.content", content)
    monkeypatch.setattr("kg.explorer.document._written", lambda _, made, **__: made["title"])
    monkeypatch.setattr(bundle, "PAGE", str(home.parent / "page.json"))

    def times(store: Embedded, **options: object) -> int:
        before = len(made)
        assert page(store, **options) == page(store, **options) or len(made) > before + 1  # type: ignore[arg-type]
        return len(made) - before

    def store(name: str = "") -> Embedded:
        found = Embedded(())
        monkeypatch.setattr(found, "_folder", str(home / name) if name else "")
        return found

    assert [times(store("graph-1")), times(store("graph-1")), times(store("graph-2"))] == [1, 0, 1]
    assert [times(store("graph-1"), hops=1), times(store("graph-1"), only=["a"])] == [1, 1]
    assert times(store("graph-1"), lang="ko", reading="corrected", title="A") == 0  # only opens differently
    assert [times(store("graph-1"), only=[]), times(store("graph-1"), only=["a"])] == [1, 0]
    assert [times(store()), times(store("graph-1"), articles=["."])] == [2, 2]  # neither is cached
    monkeypatch.setattr("kg.store.opening.open_store", lambda: store("graph-4"))
    bundle_page()
    assert [times(store("graph-4")), times(store("graph-4"), hops=1), times(store("graph-5"))] == [0, 1, 1]
    monkeypatch.setattr(bundle, "QUERIES", str(home.parent))
    (home.parent / "new.rq").write_text("")
    assert [times(store("graph-1")), times(store("graph-4"))] == [1, 1]
