"""The cache on disk, which makes starting fast, must never be stale, trusted if damaged, or required."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pyoxigraph as ox
import pytest

from kg import bundle
from kg.errors import DataError, Note
from kg.question import catalogue
from kg.store import CORRECTED, cache, checksums, filling, large, lock, open_store
from kg.store.load import load
from tests.conftest import PATIENCE, ROOT, Run

COUNT = "SELECT ?g (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } } GROUP BY ?g ORDER BY ?g"

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


def fill(store: ox.Store) -> str:
    store.add(QUAD)
    return "said"


def refuse(_: ox.Store) -> str:
    raise AssertionError("filled again, though it lay on disk")


def opened(files: list[str], how: Callable[[ox.Store], str]) -> list[ox.Quad]:
    store, said, _ = cache.opened(files, how)
    assert said == "said"
    return list(store)


def test_the_second_start_opens_what_the_first_one_kept(home: Path, file: Path) -> None:
    *_, place = cache.opened([str(file)], fill)
    assert opened([str(file)], refuse) == [QUAD]
    assert [*map(str, home.glob("graph-*"))] == [*map(str, home.iterdir())] == [place]


def test_a_changed_file_is_read_anew(home: Path, file: Path) -> None:
    cache.opened([str(file)], fill)
    stat = file.stat()
    file.write_text("Anything")  # of the same size
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    with pytest.raises(AssertionError, match="filled again"):
        cache.opened([str(file)], refuse)


def test_a_broken_store_is_made_again(home: Path, file: Path) -> None:
    cache.opened([str(file)], fill)
    (kept,) = home.iterdir()
    (kept / "CURRENT").write_text("no manifest\n")
    assert opened([str(file)], fill) == [QUAD]
    assert opened([str(file)], refuse) == [QUAD]


def test_without_a_place_to_keep_it_the_store_is_in_memory(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(file))  # a file, so no folder can be made in it
    assert opened([str(file)], fill) == [QUAD]
    assert cache.opened([str(file)], fill)[2] == ""


def test_stores_of_old_versions_do_not_pile_up(home: Path, file: Path) -> None:
    for n in range(cache.KEPT + 3):
        file.write_text(str(n))
        cache.opened([str(file)], fill)
    assert len(list(home.iterdir())) == cache.KEPT


def test_a_file_that_is_changed_while_it_is_read_is_not_kept(home: Path, file: Path) -> None:
    def change(store: ox.Store) -> str:
        file.write_text("another")
        return fill(store)

    assert opened([str(file)], change) == [QUAD]
    assert not home.exists()


def test_a_store_under_another_ones_name_is_not_taken(home: Path, file: Path) -> None:
    cache.opened([str(file)], fill)
    (kept,) = home.iterdir()
    file.write_text("another")
    os.rename(kept, home / cache._name([str(file)]))
    with pytest.raises(AssertionError, match="filled again"):
        cache.opened([str(file)], refuse)


@pytest.mark.parametrize("base", ["", "relative", None])
def test_without_a_home_nothing_is_kept(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, base: str | None
) -> None:
    """A relative XDG_CACHE_HOME is ignored, as the specification requires; so is an unknown home."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    if base is not None:
        monkeypatch.setenv("XDG_CACHE_HOME", base)
    assert opened([str(file)], fill) == [QUAD]
    assert list(tmp_path.iterdir()) == [file]


def test_an_empty_home_is_not_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert cache.home() == ""


def test_what_a_killed_start_has_left_is_swept(home: Path, file: Path) -> None:
    (home / "tmp" / "inner").mkdir(parents=True)
    (home / "tmpabc").mkdir()
    (home / "tmp.txt").write_text("left")
    cache.opened([str(file)], fill)
    assert [entry.name.startswith("graph-") for entry in home.iterdir()] == [True]


def test_while_another_process_fills_the_cache_nothing_is_swept(home: Path, file: Path) -> None:
    (home / "tmp").mkdir(parents=True)
    with lock.held(home):
        assert opened([str(file)], fill) == [QUAD]
    assert [entry.name for entry in home.iterdir()] == ["tmp"]


def damaged(folder: Path, chance: Random) -> str:
    """Damage *folder* in one random way; return the name of a file in it and the kind of damage."""
    names = sorted(path.name for path in folder.iterdir())
    path = folder / chance.choice(names)
    content = path.read_bytes()
    kinds = ["cut", "emptied", "removed", "flipped", "replaced", "swapped", "grown", "strange", "folder"]
    kind = chance.choice(kinds)
    match kind:
        case "cut":
            path.write_bytes(content[: chance.randrange(len(content) or 1)])
        case "emptied":
            path.write_bytes(b"")
        case "removed":
            path.unlink()
        case "flipped" if content:
            place = chance.randrange(len(content))
            bit = content[place] ^ 1 << chance.randrange(8)
            path.write_bytes(content[:place] + bytes([bit]) + content[place + 1 :])
        case "replaced":
            path.write_bytes(chance.randbytes(len(content)))
        case "swapped":
            path.write_bytes((folder / chance.choice(names)).read_bytes())
        case "grown":
            path.write_bytes(content + chance.randbytes(20))
        case "strange":
            (folder / f"{chance.randrange(100):06}.log").write_bytes(content)
        case "folder":
            path.unlink()
            path.mkdir()
    return f"{path.name} {kind}"


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store of the packaged graph, as `sovkg load` makes it."""
    folder = tmp_path_factory.mktemp("stored") / "store"
    load([], folder)
    return folder


@pytest.mark.slow
def test_no_damage_of_the_cache_changes_an_answer(home: Path, file: Path, tmp_path: Path) -> None:
    expected = opened([str(file)], fill)
    (kept,) = home.iterdir()
    shutil.copytree(kept, tmp_path / "whole")
    for seed in range(200):
        shutil.rmtree(kept)
        shutil.copytree(tmp_path / "whole", kept)
        told = damaged(kept, Random(seed))
        if seed % 20 == 0:
            assert opened([str(file)], fill) == expected, told
            assert list(home.iterdir()) == [kept]
        elif not cache._note_if_intact(str(kept)):  # it would be made again
            continue
        assert opened([str(file)], refuse) == expected, told


@pytest.mark.parametrize("seed", range(100))
def test_a_damaged_store_is_refused_or_right(stored: Path, tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "store"
    shutil.copytree(stored, folder)
    told = damaged(folder, Random(seed))
    try:
        right = open_store(store=folder).query(COUNT) == open_store(store=stored).query(COUNT)
    except DataError as error:
        right = str(error).startswith(f"{folder}: ") and "load it again" in str(error)
        right = right or f"{folder}: it was not filled by `sovkg load`" in str(error)
    assert right, told


@pytest.mark.slow
def test_no_damage_of_the_index_changes_a_question(tmp_path: Path) -> None:
    for name in ("amounts", "errata", "roles"):
        shutil.copy(Path(bundle.QUERIES, f"{name}.rq"), tmp_path)
    expected = catalogue.questions(tmp_path)
    index = tmp_path / catalogue.INDEX
    whole, entries = index.read_bytes(), catalogue._read_index(tmp_path)
    assert len(entries) == len(expected) == 3
    for seed in range(300):
        chance = Random(seed)
        place, other = chance.randrange(len(whole)), chance.randrange(len(whole))
        bit = bytes([whole[place] ^ 1 << chance.randrange(8)])
        flipped = whole[:place] + bit + whole[place + 1 :]
        index.write_bytes(
            chance.choice([flipped, whole[:place], whole[place:], whole[:place] + whole[other:]])
        )
        assert catalogue._read_index(tmp_path).items() <= entries.items(), seed
        if seed % 100 == 0:
            assert catalogue.questions(tmp_path) == expected
            assert index.read_bytes() == whole


def test_a_store_that_was_only_copied_or_read_is_whole(stored: Path, tmp_path: Path) -> None:
    shutil.copytree(stored, tmp_path / "copy")
    for _ in range(2):
        assert open_store(store=tmp_path / "copy").query(COUNT) == open_store(store=stored).query(COUNT)


def test_tables_are_read_again_only_if_they_were_touched(tmp_path: Path) -> None:
    """Checking a large store must not require reading every byte."""
    (tmp_path / "1.sst").write_bytes(b"table")
    (tmp_path / "CURRENT").write_bytes(b"current")
    checksums.write(tmp_path, {"so": "it is"})
    read = []

    def summed(path: str) -> list[int]:
        read.append(os.path.basename(path))
        return original(path)

    original = checksums._sum
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checksums, "_sum", summed)
        assert checksums.read(tmp_path) == {"so": "it is"}
        assert read == ["CURRENT"]
        assert checksums.read(tmp_path, thorough=True) == {"so": "it is"}
        assert read == ["CURRENT", "CURRENT", "1.sst"] or read == ["CURRENT", "1.sst", "CURRENT"]
    (tmp_path / "1.sst").write_bytes(b"tablE")
    with pytest.raises(ValueError, match=r"1\.sst is damaged"):
        checksums.read(tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGKILL])
def test_whatever_ends_a_first_start_leaves_no_rubbish(home: Path, number: signal.Signals) -> None:
    """A failing command that ends during caching leaves none; after SIGKILL, the next start cleans up."""
    ask = [sys.executable, str(ROOT / "cli.py"), "query"]
    for n in range(2):
        shutil.rmtree(home, ignore_errors=True)
        starting = subprocess.Popen(
            [*ask, "errata"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
        )
        while starting.poll() is None and not list(home.glob("tmp*" if n % 2 else "*")):
            pass
        starting.send_signal(number)
        _, said = starting.communicate(timeout=PATIENCE)
        if number != signal.SIGKILL:
            assert b"Traceback" not in said or n % 2 == 0
            assert not [entry for entry in home.glob("*") if not (entry / checksums.NAME).is_file()]
    again = subprocess.run([*ask, "errata"], capture_output=True, cwd=ROOT, timeout=PATIENCE, check=True)
    assert again.stdout
    assert [(entry / checksums.NAME).is_file() for entry in home.iterdir()] == [True]
    shutil.rmtree(home)
    subprocess.run([*ask, "nonsense"], capture_output=True, cwd=ROOT, timeout=PATIENCE, check=False)
    assert not list(home.glob("tmp*"))


# --- large files


@pytest.fixture
def big(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file that counts as large, with numbers that the engine rewrites, and with blank nodes."""
    monkeypatch.setattr(large, "SMALL", 1000)
    file = tmp_path / "big.ttl"
    lines = [f'<x{n}> <p> "{n}", 00{n}, [ <p> {n} ] .' for n in range(60)]
    file.write_text("@prefix e: <urn:e#> .\n" + "\n".join(lines), encoding="utf-8")
    return file


def fail(*_: object) -> None:
    raise AssertionError("filled again, though it lay on disk")


ALL = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o"


def told(run: Run, *args: str) -> tuple[int, str, str]:
    made = run(*args)
    return made.exit_code, made.stdout, made.stderr


@pytest.mark.slow
@pytest.mark.parametrize("reading", ["as-stated", "corrected"])
def test_a_large_file_is_parsed_once_and_told_of_each_time(
    run: Run, big: Path, home: Path, monkeypatch: pytest.MonkeyPatch, reading: str
) -> None:
    tagged = big.read_text(encoding="utf-8") + '\n<s> <p> "word"@EN .'
    big.write_text(tagged, encoding="utf-8")
    asked = ("sparql", ALL, "--data", str(big), "--reading", reading)
    with monkeypatch.context() as patch:
        patch.setattr(large, "SMALL", 10**9)
        parsed = told(run, *asked)
    assert "in capital letters" in parsed[2]
    assert not list(home.glob("data-*"))
    first = told(run, *asked)
    assert len(list(home.glob("data-*"))) == 1
    with monkeypatch.context() as patch:
        patch.setattr(large, "fill", fail)
        assert told(run, *asked) == first == parsed
        with pytest.warns(Note, match="capital letters"):
            assert open_store([big], reading=reading).prefixes == {"e": "urn:e#"}
    exported = ("export", "--data", str(big), "--as-stored", "--format", "nquads", "--reading", reading)
    assert '"0059"' in run(*exported).stdout, "as written"


def test_what_is_in_a_large_file_names_its_store(big: Path, home: Path, tmp_path: Path) -> None:
    """So do the reading and the file's path, which is the base of relative IRIs."""
    open_store([big])
    other = tmp_path / "other.ttl"
    shutil.copy(big, other)
    assert open_store([other]).query("ASK { ?s ?p '1' }") is True
    open_store([big], reading=CORRECTED)
    assert len(list(home.glob("data-*"))) == 3
    stat, text = big.stat(), big.read_text(encoding="utf-8")
    big.write_text(text.replace('"59"', '"95"'), encoding="utf-8")
    os.utime(big, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert open_store([big]).query("ASK { ?s ?p '95' }") is True


@pytest.mark.slow
def test_no_damage_of_a_large_files_store_changes_an_answer(big: Path, home: Path, tmp_path: Path) -> None:
    expected = open_store([big]).query(ALL)
    (kept,) = home.glob("data-*")
    shutil.copytree(kept, tmp_path / "whole")
    for seed in range(60):
        shutil.rmtree(kept)
        shutil.copytree(tmp_path / "whole", kept)
        what = damaged(kept, Random(seed))
        assert open_store([big]).query(ALL) == expected, what
        assert checksums.read(kept)["name"] == kept.name


def test_another_files_store_is_not_taken_under_its_name(big: Path, home: Path) -> None:
    open_store([big])
    (kept,) = home.glob("data-*")
    big.write_text("<urn:s> <urn:p> 1 .\n" * 99, encoding="utf-8")
    open_store([big])
    (new,) = set(home.glob("data-*")) - {kept}
    shutil.rmtree(new)
    kept.rename(new)
    assert open_store([big]).query("ASK { <urn:s> <urn:p> 1 }") is True


@pytest.mark.slow
def test_large_files_stores_are_bounded_together(
    big: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(4):
        big.write_text(f"<urn:s> <urn:p> {n} .\n" * 99, encoding="utf-8")
        open_store([big])
    before = set(home.glob("data-*"))
    assert len(before) == 4
    monkeypatch.setattr(large, "MOST", 2 * sum(map(cache.size, map(str, before))) // 3)
    big.write_text("<urn:s> <urn:p> 5 .\n" * 99, encoding="utf-8")
    open_store([big])
    left = set(home.glob("data-*"))
    assert len(left) == 2
    assert left - before, "the one used last stays"


@pytest.mark.parametrize("error", [OSError(28, "No space left"), RuntimeError("IO error: No space")])
def test_without_room_a_large_file_is_asked_in_memory(
    big: Path, home: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    expected = open_store([big]).query(ALL)
    shutil.rmtree(home)

    def full(*_: object) -> None:
        raise error

    monkeypatch.setattr(filling._BulkExtend, "__call__", full)
    assert open_store([big]).query(ALL) == expected
    assert list(home.iterdir()) == []


def test_a_large_file_is_asked_in_memory_while_another_process_fills_the_cache(big: Path, home: Path) -> None:
    home.mkdir()
    with lock.held(home):
        assert open_store([big]).query("ASK { ?s ?p '59' }") is True
    assert list(home.iterdir()) == []


def test_a_large_file_that_is_wrong_is_told_as_ever(big: Path, home: Path) -> None:
    big.write_text(big.read_text(encoding="utf-8") + "\nnonsense", encoding="utf-8")
    with pytest.raises(DataError, match=r"big\.ttl:62: not valid Turtle"):
        open_store([big])
    assert list(home.iterdir()) == []


def test_the_cache_is_shown_and_emptied(run: Run, big: Path, home: Path) -> None:
    assert "0 stores" in run("cache").stderr
    open_store([big])
    (home / "tmp").mkdir()
    shown = run("cache")
    assert str(big) in shown.stdout
    assert "unfinished or damaged" in shown.stdout
    assert f"{home}: 2 stores, " in shown.stderr
    with lock.held(home):
        assert "wait for it" in run("cache", "--empty").stderr
    assert f"{home}: emptied, 2 stores, " in run("cache", "--empty").stderr
    assert list(home.iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["checksums.write", "readings.apply_reading", "os.rename"])
def test_a_start_that_is_killed_while_it_keeps_a_large_file_leaves_nothing_that_is_asked(
    big: Path, home: Path, name: str
) -> None:
    script = f"""if True:
        import os, signal
        from kg.store import checksums, large, open_store, readings
        large.SMALL = 1000
        {name} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
        open_store([{str(big)!r}])
    """
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, timeout=PATIENCE, check=False)
    assert done.returncode == -signal.SIGKILL
    assert [entry.name for entry in home.iterdir()] == ["tmp"]
    assert open_store([big]).query("ASK { ?s ?p '59' }") is True
    assert [entry.name.startswith("data-") for entry in home.iterdir()] == [True]
