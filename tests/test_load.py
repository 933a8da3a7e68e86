"""A store on disk is complete or absent, and gives the same answers as the graph in memory."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.cli.progress import progress
from kg.errors import DataError, WrongUsage
from kg.names.labels import headings
from kg.names.roles import roles
from kg.question.errata import has_errata
from kg.rdf.namespaces import PASSAGE
from kg.store import (
    AS_STATED,
    CORRECTED,
    READINGS,
    Result,
    Store,
    checksums,
    disk,
    open_store,
    readings,
    select,
)
from kg.store.by_article import articles
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.filling import BATCH
from kg.store.load import load
from kg.version import __version__
from tests.conftest import PATIENCE, ROOT, Run
from tests.serialising import serialise

pytestmark = pytest.mark.slow

TRIPLE = '<urn:s> <urn:p> "1" .'


def everything(store: Store) -> set[tuple[str, ...]]:
    rows = select(store, "SELECT ?s ?p ?o ?g { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }").rows
    return {tuple(map(str, row)) for row in rows if row[0] != readings.RELEASE}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the place for a new store, in a folder of its own."""
    (tmp_path / "stores").mkdir()
    return tmp_path / "stores" / "one"


def refused(run: Run, *args: str, status: int = 1) -> str:
    made = run(*args)
    assert made.exit_code == status, made.output
    (line,) = [x for x in made.stderr.splitlines() if x and not x.startswith(("Usage: ", "Try '"))]
    assert line.startswith("Error: ")
    assert made.stdout == ""
    return line


@pytest.mark.parametrize("reading", READINGS)
def test_a_store_holds_what_the_packaged_graph_does(run: Run, folder: Path, reading: str) -> None:
    made = run("load", "--store", str(folder), "--reading", reading)
    assert made.exit_code == 0, made.stderr
    assert made.stdout == ""
    assert f"filled {folder} (" in made.stderr
    assert [entry.name for entry in folder.parent.iterdir()] == ["one"]
    store, packaged = open_store(store=folder, reading=reading), open_store(reading=reading)
    assert everything(store) == everything(packaged)
    says = {"version": __version__, "reading": reading, "prefixes": "{}"}
    assert says.items() <= checksums.read(folder).items()
    assert store.lexical.forms() == packaged.lexical.forms()


def test_every_asking_command_reads_it(run: Run, little: str, folder: Path) -> None:
    for reading in READINGS:
        run("load", little, "--store", str(folder), "--reading", reading)
        for args in (
            ("query", "investments", "--evidence", "--format", "json"),
            ("query", "investment-totals", "--country", "japan"),
            (
                "sparql",
                "SELECT ?s { ?s <https://w3id.org/sovereign-ai-kg/ontology#printedAs> ?o } ORDER BY ?s",
                "--why",
            ),
            ("show", "p27s4"),
            ("find", "일본"),
            ("path", "microsoft", "japan", "--evidence"),
            ("rank", "--most", "5"),
            ("graph", "--focus", "japan", "-o", "-"),
        ):
            asked = (*args, "--reading", reading)
            stored = run(*asked, "--store", str(folder))
            assert stored.exit_code == 0, stored.stderr
            if (args[0], reading) == ("graph", CORRECTED):  # a page made from files has both
                data = stored.stdout.split('id="data">')[1].split("</script>")[0]
                assert json.loads(data)["readings"] == [CORRECTED]
            else:
                assert stored.stdout == run(*asked, "--data", little).stdout, args
    whole = ("export", "--as-stored", "--format", "nquads", "--reading", CORRECTED)
    exported = run(*whole, "--store", str(folder)).stdout
    assert exported == serialise(quads(open_store([little], reading=CORRECTED)), "nquads")
    assert str(readings.RELEASE) not in exported


@pytest.mark.parametrize("name", ["data.ttl", "data.trig", "data.nq"])
def test_files_are_loaded_as_data_is_read(run: Run, folder: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    assert run("export", "-o", str(file), "--evidence").exit_code == 0
    second = tmp_path / "second.ttl"
    second.write_text(f"{TRIPLE} _:b <urn:p> _:b .", encoding="utf-8")
    assert run("load", str(file), str(second), "--store", str(folder)).exit_code == 0
    stored, read = open_store(store=folder), open_store([file, second])
    ground = [{r for r in everything(s) if "_:" not in " ".join(r)} for s in (stored, read)]
    assert ground[0] == ground[1]
    assert stored.query("ASK { ?b <urn:p> ?b FILTER(ISBLANK(?b)) }") is True


def test_the_other_reading_is_refused_with_advice(run: Run, folder: Path) -> None:
    run("load", "--store", str(folder), "--reading", CORRECTED)
    asked = ("query", "investments", "--store", str(folder))
    line = refused(run, *asked, status=2)
    assert f"{folder}: holds the reading corrected, not as-stated; add --reading corrected" in line
    assert "load it again with --reading as-stated" in line
    assert run(*asked, "--reading", CORRECTED).exit_code == 0
    run("load", "--store", str(folder))
    assert "leave --reading out" in refused(run, *asked, "--reading", CORRECTED, status=2)


def test_a_corrected_file_is_not_taken_for_a_printed_one(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = str(tmp_path / "out.nq")
    remove, seen = shutil.rmtree, list[Path]()

    def removed(path: Path, *, ignore_errors: bool) -> None:
        for new in path.glob("tmp*"):
            ox.Store(str(new))  # fails if it is still open, and so could write during the removal
            seen.append(new)
        remove(path, ignore_errors=ignore_errors)

    monkeypatch.setattr(shutil, "rmtree", removed)
    run("export", "--as-stored", "--reading", CORRECTED, "-o", file)
    line = refused(run, "load", file, "--store", str(folder), status=2)
    assert f"{file}: holds the reading corrected" in line
    assert list(folder.parent.iterdir()) == []
    assert len(seen) == 1
    assert run("load", file, "--store", str(folder), "--reading", CORRECTED).exit_code == 0
    assert everything(open_store(store=folder, reading=CORRECTED)) == everything(
        open_store(reading=CORRECTED)
    )


# --- all or nothing


@pytest.mark.parametrize("slugs", [[], ["one"], ["one", "two"]])
def test_a_store_knows_its_articles_and_an_older_one_is_asked(
    folder: Path, tmp_path: Path, slugs: list[str]
) -> None:
    file = tmp_path / "some.nq"
    file.write_text(
        "".join(f"<urn:s> <urn:p> <urn:o> <{PASSAGE}{slug}/p01s1> .\n" for slug in slugs) + TRIPLE
    )
    load([file], folder)
    store = Embedded.of_folder(folder)
    assert articles(store) == store.articles == slugs
    older = Embedded.of_folder(folder)
    older.articles = None
    assert articles(older) == slugs


def test_the_packaged_graphs_articles_are_those_of_its_passages() -> None:
    store = Embedded.of_files()
    known, store.articles = store.articles, None
    assert articles(store) == known


def test_a_failed_load_leaves_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.nt"
    bad.write_text(f"{TRIPLE}\n" * 30_000 + "nonsense\n", encoding="utf-8")
    line = refused(run, "load", str(bad), "--store", str(folder))
    assert f"{bad}:30001: not valid" in line
    assert list(folder.parent.iterdir()) == []


def test_a_failed_load_leaves_the_store_that_was_there(run: Run, folder: Path, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.nt", tmp_path / "bad.nt"
    good.write_text(TRIPLE, encoding="utf-8")
    bad.write_text("nonsense", encoding="utf-8")
    run("load", str(good), "--store", str(folder))
    refused(run, "load", str(bad), "--store", str(folder))
    assert open_store(store=folder).query("ASK { <urn:s> <urn:p> '1' }") is True
    assert [entry.name for entry in folder.parent.iterdir()] == ["one"]


@pytest.mark.parametrize(
    "place",
    [
        "kg.store.checksums.write",
        "kg.store.readings.apply_reading",
        "pathlib.Path.rename 1",
        "pathlib.Path.rename 2",
    ],
)
def test_a_load_that_is_killed_leaves_the_store_that_was_there(
    folder: Path, tmp_path: Path, place: str
) -> None:
    """The process is killed while it fills the new store, or while it puts that in place of the old one."""
    file = tmp_path / "one.nt"
    file.write_text(TRIPLE, encoding="utf-8")
    load([file], folder)
    file.write_text(TRIPLE.replace("1", "2"), encoding="utf-8")
    name, _, count = place.partition(" ")
    owner, _, called = name.rpartition(".")
    script = f"""if True:
        import os, pkgutil, signal
        from pathlib import Path
        from kg.store.load import load
        left = int({count or "1"!r})
        def killed(*args, **options):
            global left
            left -= 1
            return original(*args, **options) if left else os.kill(os.getpid(), signal.SIGKILL)
        owner = pkgutil.resolve_name({owner!r})
        original = getattr(owner, {called!r})
        setattr(owner, {called!r}, killed)
        load([{str(file)!r}], Path({str(folder)!r}))
    """
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, timeout=PATIENCE, check=False)
    assert done.returncode == -signal.SIGKILL
    assert open_store(store=folder).query("ASK { <urn:s> <urn:p> '1' }") is True
    load([file], folder)
    assert open_store(store=folder).query("ASK { <urn:s> <urn:p> '2' }") is True
    assert [entry.name for entry in folder.parent.iterdir()] == ["one"]


def test_an_interrupted_load_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    """It is interrupted from the keyboard while it waits for a pipe that nobody writes to."""
    pipe = tmp_path / "pipe.nt"
    os.mkfifo(pipe)
    command = [sys.executable, str(ROOT / "cli.py"), "load", str(pipe), "--store", str(folder)]
    loading = subprocess.Popen(command, stderr=subprocess.PIPE, cwd=ROOT)
    for _ in range(int(PATIENCE / 0.05)):
        if list(folder.parent.iterdir()):
            break
        time.sleep(0.05)
    assert list(folder.parent.iterdir()), "it has begun"
    loading.send_signal(signal.SIGINT)
    assert loading.wait(PATIENCE) == 130
    assert loading.stderr is not None
    assert b"Traceback" not in loading.stderr.read()
    loading.stderr.close()
    assert list(folder.parent.iterdir()) == []


def test_a_store_that_is_being_asked_is_replaced_beside_it(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "one.nt"
    file.write_text(TRIPLE, encoding="utf-8")
    load([file], folder)
    before = open_store(store=folder)
    file.write_text(TRIPLE.replace("1", "2"), encoding="utf-8")
    load([file], folder)
    assert before.query("ASK { <urn:s> <urn:p> '1' }") is True
    assert open_store(store=folder).query("ASK { <urn:s> <urn:p> '2' }") is True


def test_what_is_known_of_an_open_store_is_of_what_it_holds(folder: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.nt"
    plain.write_text("<urn:a> <urn:p> <urn:b> .\n", encoding="utf-8")
    load([plain], folder)
    before = Embedded.of_folder(folder)
    known = (has_errata(before), roles(before), headings(before, ("amount",), "en"))
    load([], folder)
    after = Embedded.of_folder(folder)
    assert not known[0]
    assert has_errata(after)
    assert known == (has_errata(before), roles(before), headings(before, ("amount",), "en"))
    assert len(select(before, "SELECT * { ?s ?p ?o }").rows) == 1


def test_a_store_that_may_change_is_asked_each_time(folder: Path) -> None:
    load([], folder)
    store = Embedded.of_folder(folder)
    asked: list[str] = []

    class Counting:
        is_local, lexical, prefixes, bounds = False, store.lexical, store.prefixes, store.bounds

        def query(self, text: str) -> Result:
            asked.append(text)
            return store.query(text)

    server = Counting()
    assert has_errata(server)
    assert has_errata(server)
    assert len(asked) == 2


def test_a_store_made_of_many_batches_is_compacted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A query looks into each file that may have its triples; a third more files take half as long again."""
    monkeypatch.setattr("kg.store.filling.BATCH", 3000)
    load([], folder)
    assert len(list(folder.glob("*.sst"))) < 20


def test_progress_counts_every_byte_read(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "many.nt"
    file.write_text("".join(f'<urn:s> <urn:p> "{n}" .\n' for n in range(50_000)), encoding="utf-8")
    told: list[tuple[int, int]] = []
    load([file], folder, passed=lambda *done: told.append(done))
    assert len(told) >= 4
    size, count = map(sum, zip(*told, strict=True))
    assert 0.7 * file.stat().st_size < size <= file.stat().st_size
    assert count == 50_000


def test_a_bar_tells_bytes_rate_and_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", terminal)
    times = iter(range(100))
    monkeypatch.setattr("kg.cli.progress.monotonic", lambda: next(times))
    with progress(40_000_000, 10_000_000, "loading") as passed:
        passed(10_000_000, 50_000)
        passed(10_000_000, 50_000)
    assert "50%" in terminal.getvalue()
    assert "20 of 40 MB, 50,000 statements/s" in terminal.getvalue()
    with progress(9, 10, "pushing") as passed:
        passed(9)
    assert "pushing" not in terminal.getvalue()


# --- bad input


def test_what_is_no_store(run: Run, folder: Path, tmp_path: Path) -> None:
    asked = ("query", "investments", "--store")
    assert f"{folder}: there is no such store; `sovkg load" in refused(run, *asked, str(folder))
    assert f"{tmp_path}: it is not a store" in refused(run, *asked, str(tmp_path))
    file = tmp_path / "file.nt"
    file.write_text(TRIPLE, encoding="utf-8")
    assert f"{file}: it is not a store" in refused(run, *asked, str(file))
    assert "--store is empty" in refused(run, *asked, "", status=2)
    load([file], folder)
    (folder / "CURRENT").write_text("no manifest\n")
    assert f"{folder}: the store cannot be opened (" in refused(run, *asked, str(folder))


def test_a_store_of_another_version(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.filling.__version__", "0.0.9")
    load([], folder)
    monkeypatch.undo()
    line = refused(run, "query", "investments", "--store", str(folder))
    assert f"{folder}: was made by sovkg 0.0.9, and this is sovkg {__version__}; load it again" in line
    assert run("load", "--store", str(folder)).exit_code == 0, "an older store is replaced"


def test_a_store_that_something_else_has_filled(run: Run, folder: Path) -> None:
    other = ox.Store(str(folder))
    other.update("INSERT DATA { <urn:s> <urn:p> '1' }")
    other.flush()
    del other
    assert "was not filled by" in refused(run, "query", "investments", "--store", str(folder))
    assert "choose another folder" in refused(run, "load", "--store", str(folder))
    assert ox.Store.read_only(str(folder)).query("ASK { <urn:s> <urn:p> '1' }")


def test_what_is_there_is_not_overwritten(run: Run, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("mine", encoding="utf-8")
    for place in (file, tmp_path, tmp_path / "no" / "where", file / "x"):
        line = refused(run, "load", "--store", str(place))
        assert f"{place}: " in line
    assert file.read_text() == "mine"
    assert {entry.name for entry in tmp_path.iterdir()} == {"notes.txt", "stores"}
    folder.mkdir()
    assert run("load", "--store", str(folder)).exit_code == 0, "an empty folder is none"


@pytest.mark.parametrize(
    ("args", "status", "part"),
    [
        (["load"], 2, "--store"),
        (["load", "none.nt", "--store", "x"], 1, "none.nt: cannot be read"),
        (["load", "none.txt", "--store", "x"], 1, "unknown suffix .txt"),
        (["load", "--store", "x", "--reading", "both"], 2, "'both'"),
        (
            ["query", "investments", "--store", "x", "--data", "y.nt"],
            2,
            "--store and --data cannot be combined",
        ),
        (
            ["show", "japan", "--store", "x", "--endpoint", "http://x/"],
            2,
            "--store and --endpoint cannot be combined",
        ),
        (["find", "x", "--store", "\udcff"], 1, "there is no such store"),
    ],
    ids=lambda value: (
        " ".join(value).encode("ascii", "replace").decode() if isinstance(value, list) else None
    ),
)
def test_wrong_usage(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: list[str], status: int, part: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert part in refused(run, *args, status=status)
    assert list(tmp_path.iterdir()) == []


def test_a_store_named_here_wins_over_a_server_in_the_environment(run: Run, folder: Path) -> None:
    load([], folder)
    made = run("sparql", "ASK { ?s ?p ?o }", "--store", str(folder), SOVKG_ENDPOINT="http://127.0.0.1:9/")
    assert made.stdout == "true\n"


def test_the_api_refuses_as_the_commands_do(folder: Path) -> None:
    load([], folder, reading=CORRECTED)
    with pytest.raises(WrongUsage, match="holds the reading corrected"):
        open_store(store=folder, reading=AS_STATED)
    with pytest.raises(DataError, match="no such store"):
        Embedded.of_folder(folder.parent / "none")
    with pytest.raises(DataError, match="no such store"):
        disk.opened(folder.parent / "none")


def test_a_store_holds_articles_of_ones_own_beside_the_packaged_one_or_alone(
    run: Run, tmp_path: Path
) -> None:
    place, store = str(ROOT / "tests" / "articles"), str(tmp_path / "store")
    question = ["query", "investments", "--format", "csv"]
    for options in (["--articles", place], ["--articles", place, "--only", "robot-taxi"]):
        assert run("load", "--store", store, *options).exit_code == 0
        assert run(*question, "--store", store).stdout == run(*question, *options).stdout
    assert run("load", "--store", store, "--articles", place, "--only", "nobody").exit_code == 2
    assert run(*question, "--store", store).stdout.count("Harbor Labs,") == 1


def test_data_gets_no_statements_that_it_has_not(run: Run, folder: Path, tmp_path: Path) -> None:
    """What a store says about itself must not show up in counts, exports or the merge."""
    file = tmp_path / "one.trig"
    file.write_text("<urn:s> <urn:p> 1 . <urn:g> { <urn:s> <urn:p> 1 , 2 }", encoding="utf-8")
    count = (
        "SELECT ?g (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } } GROUP BY ?g ORDER BY ?g"
    )
    told = run("export", "--data", str(file), "--format", "nquads").stdout
    for reading in READINGS:
        loaded = run("load", str(file), "--store", str(folder), "--reading", reading)
        assert f"filled {folder} (2 statements, {reading})" in loaded.stderr
        stores = [["--store", str(folder)], ["--data", str(file)]]
        for place in stores:
            asked = [*place, "--reading", reading]
            counted = run("sparql", count, *asked, "--format", "csv").stdout.split()
            assert counted == ["g,g_label,n,errata", ",,2,", "urn:g,urn:g,2,"]
            assert run("export", *asked, "--format", "nquads").stdout == told


@pytest.mark.parametrize("suffix", ["ttl", "nq", "trig"])
def test_the_corrected_reading_is_known_by_its_statements(run: Run, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"corrected.{suffix}"
    run("export", "--reading", CORRECTED, "-o", str(file))
    assert "graph/release" not in file.read_text(encoding="utf-8")
    assert "holds the reading corrected" in refused(run, "query", "roles", "--data", str(file), status=2)
    args = ("query", "investments", "--reading", CORRECTED, "--format", "csv")
    assert run(*args, "--data", str(file)).exit_code == 0


def test_the_article_is_the_same_everywhere(run: Run, folder: Path) -> None:
    for reading in READINGS:
        load([], folder, reading=reading)
        asked = ("query", "article", "--reading", reading)
        assert run(*asked, "--store", str(folder)).stdout == run(*asked).stdout


def test_three_times_the_file_takes_no_more_memory_to_load(tmp_path: Path) -> None:
    """Both files fill a batch; if read at once, the larger one would take half as much memory again."""
    peaks: list[int] = []
    for size in (BATCH, 3 * BATCH):
        file = tmp_path / f"{size}.nt"
        file.write_text("".join(f'<urn:s{n}> <urn:p{n % 9}> "the value of {n}" .\n' for n in range(size)))
        command = [sys.executable, "-m", "kg", "load", str(file), "--store", str(tmp_path / str(size))]
        started = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(started.pid, 0)
        started.returncode = os.waitstatus_to_exitcode(status)
        assert started.returncode == 0
        peaks.append(used.ru_maxrss)
    assert peaks[1] < 1.25 * peaks[0], peaks
