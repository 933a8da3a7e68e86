"""A search for a name must find the same in the index of a large store as among all names."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from random import Random

import pyoxigraph as ox
import pytest

from kg.entity.find import find
from kg.errors import KGError
from kg.names import index
from kg.names.collector import NameCollector
from kg.names.hangul import typed_pattern
from kg.names.known import known_names, normal
from kg.names.lookup import lookup
from kg.rdf.namespaces import LITERAL_FORM, SAI
from kg.store import Store, checksums, large, open_store
from kg.store.load import load
from tests.conftest import NODE, PATIENCE, ROOT, Run

TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
XL = "http://www.w3.org/2008/05/skos-xl#"
LETTERS = 'aAbé-_ \t\n"\\ㄱㅅ가각서섬성삼한글ＡⅣ.*[1\u0085\u202e😀'


def some_data(chance: Random) -> str:
    """Return N-Quads of things with random labels and classes, several or none each, and of blank nodes."""
    kinds: list[ox.NamedNode | ox.BlankNode] = [
        ox.NamedNode("urn:C"),
        ox.NamedNode("urn:D"),
        ox.BlankNode("E"),
    ]
    quads = []
    for n in range(60):
        node = ox.NamedNode(f"http://example.org/{chance.choice(['', 'b-', 'A'])}{n}")
        for _ in range(chance.randrange(3)):
            text = "".join(chance.choices(LETTERS, k=chance.randrange(1, 8)))
            label = ox.Literal(text, language=chance.choice(["en", "ko"]))
            quads.append(ox.Quad(node, ox.NamedNode(LABEL), label))
        if chance.random() < 0.2:  # a SKOS-XL label, with or without a literal form
            form = ox.NamedNode(f"http://example.org/form{chance.randrange(9)}")
            quads.append(ox.Quad(node, ox.NamedNode(XL + "prefLabel"), form))
            if chance.random() < 0.7:
                quads.append(ox.Quad(form, ox.NamedNode(LITERAL_FORM), ox.Literal(chance.choice(LETTERS))))
        sampled = chance.sample(kinds, chance.randrange(3))
        quads += [ox.Quad(node, ox.NamedNode(TYPE), kind) for kind in sampled]
        other = ox.BlankNode("x") if chance.random() < 0.02 else ox.NamedNode(f"urn:o{n}")
        quads.append(ox.Quad(node, ox.NamedNode("urn:p"), other, ox.NamedNode("urn:g")))
    quads.append(ox.Quad(ox.NamedNode(SAI + "Term"), ox.NamedNode(LABEL), ox.Literal("b a", language="en")))
    return (ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b"").decode()


def told(folder: Path, text: str) -> object:
    return answered(open_store(store=folder), text)


def answered(store: Store, text: str) -> object:
    try:
        return [*find(store, text).rows]
    except KGError as error:
        return str(error)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_the_index_finds_what_a_look_at_all_names_finds(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    file, folder = tmp_path / "data.nq", tmp_path / "store"
    file.write_text(some_data(chance), encoding="utf-8")
    load([file], folder)
    wanted = ["".join(chance.choices(LETTERS, k=chance.randrange(1, 4))) for _ in range(25)] + [
        "o5",
        "b",
        "한",
    ]
    opened = open_store(store=folder)
    expected = {text: answered(opened, text) for text in wanted}
    typed = {text for name in known_names(opened) for text in (name.text.upper(), f"{name.text} ", "no such")}
    meant = lookup(opened, typed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index, "LARGE", 0)
        assert {text: told(folder, text) for text in wanted} == expected, "while it is made"
        assert (folder / checksums.BESIDE).is_file()
        patch.setattr(index, "collect", None)
        for text in wanted:
            if normal(text):
                found = list(index.search(open_store(store=folder), normal(text))[0])
                assert all(typed_pattern(normal(text)).search(entry.name) for entry in found)
    opened = open_store(store=folder)
    assert {text: answered(opened, text) for text in wanted} == expected
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kg.names.lookup.known_names", lambda *asked: known_names(*asked) if asked[-1] else [])
        assert lookup(opened, typed) == meant, "without a look at all names"


@pytest.mark.parametrize("seed", range(20))
def test_what_is_gathered_while_a_store_is_filled_is_what_is_in_it(tmp_path: Path, seed: int) -> None:
    file, folder, names = tmp_path / "data.nq", tmp_path / "store", NameCollector()
    file.write_text(some_data(Random(seed)), encoding="utf-8")
    load([file], folder, seen=names.add)
    store = open_store(store=folder)
    there = index.collect(store)
    assert (set(names.entries(())), names.blank) == (set(there.entries(())), there.blank)
    labelled = {e for e in names.entries(()) if e.labelled}
    assert {(e.name, e.thing) for e in labelled} == {(normal(n.text), n.thing) for n in known_names(store)}
    assert labelled < set(names.entries(()))


@pytest.mark.slow
def test_an_index_is_made_by_the_load_and_by_the_first_search_of_a_large_file(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(large, "SMALL", 1000)
    monkeypatch.setattr(index, "LARGE", 20)
    file, folder = tmp_path / "data.nq", tmp_path / "store"
    file.write_text(some_data(Random(1)), encoding="utf-8")
    made = run("load", str(file), "--store", str(folder))
    assert re.search(r"indexed \d+ names in \d+\.\d s, so that `sovkg find` is quick\n$", made.stderr)
    found = [run("find", "b", "--data", str(file)).stdout]
    monkeypatch.setattr(index, "collect", None)  # from now on every search must use an index
    found += [run("find", "b", *place).stdout for place in (("--data", str(file)), ("--store", str(folder)))]
    assert found[0]
    assert len({*found}) == 1


@pytest.mark.slow
def test_the_packaged_graph_has_an_index_from_its_first_search_on(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    found = [run("find", "Mistral").stdout for _ in range(3)]  # caches the graph, makes the index, uses it
    monkeypatch.setattr(index, "collect", None)
    found += [run("find", "Mistral").stdout]
    assert "Mistral AI" in found[0]
    assert len({*found}) == 1
    assert {path.name for path in tmp_path.rglob(checksums.BESIDE)} == {checksums.BESIDE}


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """Return the folder of a store with an index."""
    file, folder = tmp_path / "data.nq", tmp_path / "store"
    file.write_text(some_data(Random(0)), encoding="utf-8")
    load([file], folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index, "LARGE", 0)
        told(folder, "a")
    return folder


@pytest.mark.slow
def test_no_damage_of_the_index_changes_an_answer(stored: Path) -> None:
    path = stored / checksums.BESIDE
    whole, expected = path.read_bytes(), {text: told(stored, text) for text in ("a", "서", "ㄱ", "o1")}
    for seed in range(100):
        chance = Random(seed)
        place = chance.randrange(len(whole))
        flipped = whole[:place] + bytes([whole[place] ^ 1 << chance.randrange(8)]) + whole[place + 1 :]
        path.write_bytes(chance.choice([flipped, whole[:place], whole[place:], whole + b"x", b""]))
        text = chance.choice([*expected])
        assert told(stored, text) == expected[text], seed
    path.unlink()
    path.mkdir()
    assert told(stored, "a") == expected["a"]


def test_the_index_of_another_store_is_not_asked(stored: Path, tmp_path: Path) -> None:
    shutil.copy(stored / checksums.BESIDE, tmp_path)
    file = tmp_path / "data.nq"
    file.write_text(f'<urn:x> <{LABEL}> "another" .', encoding="utf-8")
    load([file], stored)
    assert not (stored / checksums.BESIDE).exists()
    shutil.copy(tmp_path / checksums.BESIDE, stored)
    assert "urn:x" in str(told(stored, "another"))
    assert "nothing is called" in str(told(stored, "o1"))


@pytest.mark.slow
def test_where_no_index_can_be_kept_a_search_does_without(
    stored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = told(stored, "a")
    (stored / checksums.BESIDE).unlink()
    monkeypatch.setattr(index, "LARGE", 0)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(index.os, "replace", full)  # type: ignore[attr-defined]
        assert told(stored, "a") == expected
        assert not list(stored.glob("sovkg-names*"))
    assert told(stored, "a") == expected
    assert (stored / checksums.BESIDE).is_file()


@pytest.mark.parametrize(
    ("typed", "name", "found"),
    [
        ("미스트라", "미스트랄", True),
        ("미스트", "미스트랄", True),
        ("ㅁㅅㅌㄹ", "미스트랄", True),
        ("미스ㅌ", "미스트랄 AI", True),
        ("삼서", "삼성전자", True),
        ("ㅅㅅ전자", "삼성전자", True),
        ("ㄲ", "꼬마", True),
        ("ㅆ", "사과", False),
        ("ㅅ", "쌀", False),
        ("삼선", "삼성", False),
        ("사성", "삼성", False),
        ("a.", "ab", False),
        ("ㅎ", "힣", True),
        ("한구", "한국", True),
        ("핳", "하늘", False),
        ("핳", "하회", True),
        ("밋", "미스트랄", True),
        ("미슽", "미스트랄", True),
        ("미ㅅ", "미스트랄", True),
        ("ㅁ스", "미스트랄", True),
        ("닭", "달걀", True),
        ("닭", "다가", False),
        ("달", "닭", True),
        ("간", "갔", False),
    ],
)
def test_hangul_is_found_as_it_is_typed(typed: str, name: str, found: bool) -> None:
    assert bool(typed_pattern(normal(typed)).search(normal(name))) is found


def test_the_page_finds_the_same_hangul() -> None:
    random = Random(8)
    consonants, syllables = "ㄱㄲㄹㅁㅅㅆㅎ", [chr(0xAC00 + 7 * n) for n in range(11172 // 7)]
    names = ["".join(random.choices("미밋믻스슷쓰슬갉라한", k=5)) for _ in range(500)]
    names += ["".join(random.choices(syllables, k=3)) for _ in range(500)]
    pairs = []
    for name in names:
        start = random.randrange(len(name) - 1)
        typed = list(name[start : start + random.randint(1, 3)])
        place = random.randrange(len(typed))
        typed[place] = random.choice([*consonants, *"미스갈한밋", typed[place]])
        pairs.append(("".join(typed), name))
    expected = [bool(typed_pattern(normal(typed)).search(normal(name))) for typed, name in pairs]
    assert 200 < sum(expected) < 900
    command = [NODE, ROOT / "tests/page/names.mjs", ROOT / "kg/explorer/browser/scripts"]
    given = json.dumps(pairs)
    done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=PATIENCE)
    found = json.loads(done.stdout)
    assert not [pair for pair, *both in zip(pairs, expected, found, strict=True) if both[0] is not both[1]]
