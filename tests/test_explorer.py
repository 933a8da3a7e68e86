"""The explorer page must be self-contained, safe with any label, and the same on every run."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import subprocess
from base64 import b64encode, b85decode
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints, is_typeddict

import pyoxigraph as ox
import pytest

from kg import bundle
from kg.errors import NotFound, WrongUsage
from kg.explorer import contract, page
from kg.explorer.content import scope
from kg.explorer.packing import blocks, encoding
from kg.explorer.picture.display import display
from kg.explorer.picture.style import FAMILIES, SHAPES, UNTYPED, looks, main_type
from kg.rdf.namespaces import BASE, ID, PREFIXES, SAI, SKOS
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests.conftest import NODE, ROOT, Run
from tests.seeds import printed

INVESTMENT = ID + "investment-microsoft-japan"
BROWSER = ROOT / "kg" / "explorer" / "browser"
MODULES = sorted(BROWSER.glob("scripts/**/*.js"))
DISPLAY = display(Embedded([]))


class Parts(HTMLParser):
    """Parses a page into its tags with their attributes, and the text of its scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.blocks: list[tuple[str, str]] = []
        self.ids: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            kinds = {"application/json": "json", "text/plain": "compressed"}
            self.ids.append(dict(attrs).get("id") or "")
            self.blocks.append((kinds.get(dict(attrs).get("type") or "", tag), ""))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] in ("script", "style") and self.lasttag == self.tags[-1][0]:
            kind, text = self.blocks[-1]
            self.blocks[-1] = kind, text + data

    def handle_endtag(self, tag: str) -> None:
        self.tags.append((f"/{tag}", {}))

    def compressed(self) -> dict[str, str]:
        """Return the compressed blocks, which the page opens on demand, by name."""
        return {
            name.removesuffix("-block"): text
            for name, (kind, text) in zip(self.ids, self.blocks, strict=True)
            if kind == "compressed"
        }

    def data(self) -> Any:
        return unpacked(json.loads(next(text for kind, text in self.blocks if kind == "json")))


def opened(block: str) -> str:
    """Return the text of a compressed block."""
    theirs = [chr(digit) for digit in range(33, 127) if chr(digit) not in "\"',./:[\\]"]
    there = bytes.maketrans("".join(theirs).encode().translate(blocks.DIGITS), "".join(theirs).encode())
    return gzip.decompress(b85decode(block.encode().translate(there))).decode()


def unpacked(data: dict[str, Any]) -> dict[str, Any]:
    """Return *data* as the page's scripts see it: each record as a dict of its fields."""
    return {
        name: [value["blank"] | dict(zip(value["blank"], row, strict=False)) for row in value["rows"]]
        if isinstance(value, dict) and "blank" in value
        else value
        for name, value in data.items()
    }


def drawn(data: Any) -> list[str]:
    """Return the names of the things that are drawn."""
    return [thing["name"] for thing in data["things"] if thing["kind"] is not None]


# Text


def test_nothing_is_loaded_from_anywhere(html: str) -> None:
    parts = Parts(html)
    for tag, attributes in parts.tags:
        assert not {"src", "href", "srcset", "action", "background", "data", "poster"} & set(attributes), tag
        assert tag not in ("link", "base", "iframe", "object", "embed", "form", "img")
    styles = "".join(text for kind, text in parts.blocks if kind == "style")
    assert "url(" not in styles
    assert "@import" not in styles
    assert "sourceMappingURL" not in html


def test_no_handler_stands_in_the_markup(html: str) -> None:
    assert not [name for _, attributes in Parts(html).tags for name in attributes if name.startswith("on")]
    assert not [attributes for _, attributes in Parts(html).tags if "style" in attributes]


def test_own_scripts_make_no_markup_of_text() -> None:
    for path in (*MODULES, BROWSER / "page.js"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function", text
        )
        assert "</script" not in text.lower()
        assert "<!--" not in text


def test_the_policy_names_each_block_by_its_hash_and_nothing_else(html: str) -> None:
    parts = Parts(html)
    policy = next(a["content"] for tag, a in parts.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert rules["img-src"] == "data: blob:"
    others = {"worker-src", "default-src", "img-src", "base-uri", "form-action"}
    assert set(rules) == {"script-src", "style-src", *others}
    assert rules["worker-src"] == "blob:"
    texts = {name: opened(text) for name, text in parts.compressed().items() if name in blocks.SCRIPTS}
    assert "vis-network" in texts["library"][:200]
    assert texts["page"] == (BROWSER / "page.js").read_text("utf-8")
    for name in ("editor", "charts"):
        assert texts[name] == gzip.decompress(Path(bundle.VENDOR, f"{name}.js.gz").read_bytes()).decode()
    also = {"script-src": [texts[name] for name in blocks.SCRIPTS], "style-src": []}
    for directive, kind in (("script-src", "script"), ("style-src", "style")):
        there = [text for found, text in parts.blocks if found == kind] + also[directive]
        sums = [b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in there]
        engine = ["'wasm-unsafe-eval'"] if directive == "script-src" else []
        assert rules[directive].split() == [f"'sha256-{digest}'" for digest in sums] + engine


def test_the_page_weighs_what_its_engine_and_its_libraries_weigh(html: str) -> None:
    assert len(html.encode()) < 3_100_000


@pytest.mark.parametrize("system", [3, 10, 255])
def test_what_is_compressed_does_not_tell_where(system: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tenth byte of a gzip header is the operating system, which Python 3.12 writes and 3.13 does not."""
    text, compress = "any text will do", gzip.compress
    here = blocks.compressed(text)

    def elsewhere(data: bytes, level: int, *, mtime: int) -> bytes:
        packed = compress(data, level, mtime=mtime)
        return packed[:9] + bytes([system]) + packed[10:]

    monkeypatch.setattr(gzip, "compress", elsewhere)
    assert blocks.compressed(text) == here


@pytest.mark.slow
def test_what_is_compressed_is_unpacked_as_it_was(tmp_path: Path) -> None:
    """This must hold for blocks of any length, and none may contain an HTML special character."""
    texts = ["", *(chr(n) * n for n in range(1, 200)), "".join(map(chr, range(0x2000)))]
    made = [blocks.encoded(blocks.compressed(text)) for text in texts]
    assert {len(block) % 5 for block in made} == {0, 2, 3, 4}  # base 85 writes four bytes as five digits
    assert not set("".join(made)) & set("<>&\"'")
    assert [opened(block) for block in made] == texts
    file = tmp_path / "blocks.json"
    file.write_text(json.dumps([made, texts]), encoding="utf-8")
    subprocess.run([NODE, ROOT / "tests/page/unpacked.mjs", file, BROWSER / "scripts"], check=True)


def test_data_holds_both_languages_and_every_statement(html: str) -> None:
    data = Parts(html).data()
    assert ["France", "프랑스"] in [thing["label"] for thing in data["things"]]
    assert ["agent", "주체"] in data["predicates"]
    assert 0 < len(drawn(data)) < len(data["things"])  # codes have names, but are not drawn
    assert {"p17s4", "p27s4"} <= {passage["name"] for passage in data["passages"]}
    relations = [relation["thing"] for relation in data["relations"]]
    assert {edge["relation"] for edge in data["edges"]} == set(relations)


def test_amounts_read_as_people_write_them_and_errata_say_what_is_right(html: str) -> None:
    data = Parts(html).data()
    place = next(
        i for i, thing in enumerate(data["things"]) if thing["name"] == "id:investment-microsoft-japan"
    )
    amount = data["predicates"].index(["amount", "금액"])
    row = next(r for r in data["statements"] if (r["subject"], r["predicate"]) == (place, amount))
    assert row["only"] == "stated"
    assert row["object"]["text"] == ["¥4,400", "4,400엔"]
    assert [data["passages"][p]["name"] for p in row["passages"]] == ["p27s4"]
    assert "unit" in data["errata"][row["errata"][0]]["problem"][0]
    assert row["corrected"] == [["¥440 bn", "4,400억 엔"]]


@pytest.mark.slow
def test_a_paraphrase_stands_with_its_passage(embedded: Embedded) -> None:
    passage = ox.NamedNode(BASE + "passage/sovereign-ai/p27s4")
    graph = ox.NamedNode(BASE + "graph/passages")
    said = [
        q for q in quads(embedded) if not (q.subject == passage and q.predicate.value == SAI + "paraphrase")
    ]
    for lang, text in (("en", "Firms invest."), ("ko", "기업이 투자한다.")):
        literal = ox.Literal(text, language=lang)
        said.append(ox.Quad(passage, ox.NamedNode(SAI + "paraphrase"), literal, graph))
    data = Parts(page(Embedded(said), focus=INVESTMENT, hops=1)).data()
    assert ["Firms invest.", "기업이 투자한다."] in [
        p["text"] for p in data["passages"] if p["name"] == "p27s4"
    ]


@pytest.mark.slow
def test_narrowing_draws_less_and_cuts_no_statement(embedded: Embedded, html: str) -> None:
    whole, part = Parts(html).data(), Parts(page(embedded, focus=INVESTMENT, hops=1)).data()
    names = drawn(part)
    assert {"id:investment-microsoft-japan", "id:microsoft", "id:japan"} <= set(names)
    assert len(names) < len(drawn(whole)) / 4

    def about(data: Any, name: str) -> int:
        place = next(i for i, thing in enumerate(data["things"]) if thing["name"] == name)
        return sum(place in (row["subject"], row["object"]) for row in data["statements"])

    assert all(about(part, name) == about(whole, name) for name in names)


@pytest.mark.slow
def test_narrowing_to_classes(embedded: Embedded) -> None:
    data = Parts(page(embedded, types=["Company", "Investment"])).data()
    assert {kind["label"][0] for kind in data["kinds"]} == {"company", "investment"}


def test_wrong_calls_are_refused_by_name(little: str) -> None:
    store = Embedded.of_files([Path(little)])
    with pytest.raises(NotFound, match="company"):
        page(store, types=["Compani"])
    with pytest.raises(NotFound, match="nowhere"):
        page(store, focus="http://example.org/nowhere")
    with pytest.raises(WrongUsage, match="fr"):
        page(store, lang="fr")
    with pytest.raises(WrongUsage, match="as-stated, corrected"):
        page(store, reading="mended")


@pytest.mark.slow
def test_title_and_language_are_the_callers(embedded: Embedded) -> None:
    text = page(embedded, lang="ko", title="A <b> & B", focus=INVESTMENT, hops=0)
    assert '<html lang="ko">' in text
    assert "<title>A &lt;b&gt; &amp; B</title>" in text
    assert "<title>Sovereign AI: a national" in page(embedded, focus=INVESTMENT, hops=0)


@pytest.mark.slow
def test_labels_cannot_leave_the_data(hostile: Path) -> None:
    text = page(Embedded.of_files([hostile]), title="</title><script>alert(0)</script>\u2028")
    parts = Parts(text)
    assert [kind for kind, _ in parts.blocks].count("json") == 1
    own = [attributes for tag, attributes in parts.tags if tag == "script" and not attributes.get("id")]
    assert own == [{}]  # opens the other blocks; data and compressed blocks have ids
    raw = next(block for kind, block in parts.blocks if kind == "json")
    assert not set("<>&\u2028\u2029") & set(raw)
    assert "alert(1)" in raw
    assert "</script><script>alert(1)</script>" in [thing["label"] for thing in parts.data()["things"]]
    assert not re.search(r"<[^>]*javascript:", text)


@pytest.mark.slow
def test_the_hash_seed_changes_nothing(hostile: Path) -> None:
    script = (
        "import sys; from kg.store.embedded import Embedded; from kg.explorer import page\n"
        "for paths in ((), sys.argv[1:]): sys.stdout.buffer.write(page(Embedded.of_files(paths)).encode())\n"
    )
    assert len(printed(script, str(hostile))) > 900_000


# Looks


def test_every_class_of_the_vocabulary_that_has_instances_has_its_own_look(html: str) -> None:
    data = Parts(html).data()
    seen = [(kind["family"], kind["shape"]) for kind in data["kinds"]]
    assert len(set(seen)) == len(seen)
    assert {"family": "place", "shape": "dot", "rank": "actor"}.items() <= data["kinds"][0].items()


def test_unknown_classes_get_looks_in_turn() -> None:
    found = looks(DISPLAY, {f"http://example.org/C{i}": 1 for i in range(60)} | {UNTYPED: 5})
    pairs = [(look.family, look.shape) for look in found.values()]
    assert len(set(pairs[1:])) == min(60, len(FAMILIES) * len(SHAPES)) == 56
    assert found[UNTYPED].family == "concept"


def test_classes_with_one_label_are_told_apart(tmp_path: Path) -> None:
    kinds = ("<https://schema.org/Organization>", "<http://www.w3.org/ns/org#Organization>", "<urn:x:Dog>")
    things = "".join(f"<urn:x{n}> a {kind} ; <urn:p> <urn:x0> . " for n, kind in enumerate(kinds))
    (tmp_path / "x.ttl").write_text(things, encoding="utf-8")
    data = Parts(page(Embedded.of_files([tmp_path / "x.ttl"]))).data()
    assert sorted(str(kind["label"]) for kind in data["kinds"]) == [
        "Organization (org:Organization)",
        "Organization (schema:Organization)",
        "urn:x:Dog",
    ]


def test_others_take_no_look_that_a_known_class_has() -> None:
    found = looks(
        DISPLAY,
        {PREFIXES["schema"] + "Country": 1, PREFIXES["schema"] + "Corporation": 1}
        | {f"http://example.org/C{i}": 1 for i in range(54)},
    )
    assert len({(look.family, look.shape) for look in found.values()}) == 56


def test_a_thing_of_several_classes_is_drawn_as_the_most_telling() -> None:
    assert (
        main_type(DISPLAY, [SKOS + "Concept", PREFIXES["schema"] + "Country"])
        == PREFIXES["schema"] + "Country"
    )
    assert main_type(DISPLAY, []) == UNTYPED


# Selections


def test_the_first_view_is_of_investments_and_every_view_is_laid_out(html: str) -> None:
    data = Parts(html).data()
    names = [preset["name"] for preset in data["presets"]]
    assert names == ["investments", "money", "ranks", "policy", "people", "named", "all"]
    relations = {relation["thing"] for relation in data["relations"]}
    for preset in data["presets"]:
        assert len(preset["wide"]) == 2 * len(preset["things"])
        assert len(preset["tall"]) in (0, len(preset["wide"]))
        assert not relations & set(preset["things"])
    everything = set(data["presets"][-1]["things"])
    assert everything | relations == set(range(len(drawn(data))))


def test_lines_say_figures_and_their_qualifiers_and_bear_a_mark_if_in_doubt(html: str) -> None:
    data = Parts(html).data()
    captions = {data["things"][one["thing"]]["name"]: one["captions"] for one in data["relations"]}
    assert captions["id:investment-microsoft-japan"] == [
        ["investment ¥4,400\n(decided)†", "투자 4,400엔\n(결정)†"],
        ["investment ¥440 bn\n(decided)‡", "투자 4,400억 엔\n(결정)‡"],
    ]
    assert ["ranked fifth\n(2024)", "5위\n(2024)"] in [
        words for found in captions.values() for words in found
    ]


def test_a_line_leads_from_who_acts_to_what_it_is_about(html: str) -> None:
    data = Parts(html).data()
    names = [thing["name"] for thing in data["things"]]
    investment = names.index("id:investment-microsoft-france")
    lines = {
        (
            names[e["start"]],
            names[e["end"]],
            *(data["predicates"][p][0] for p in [e["property"]] if p is not None),
        )
        for e in data["edges"]
        if e["relation"] == investment
    }
    assert ("id:microsoft", "id:france") in lines
    assert ("id:microsoft", "id:ai-data-centres", "purpose") in lines


def test_events_alone_are_no_policies(tmp_path: Path) -> None:
    """A selection is offered, with its words, only if the graph has some of its relations."""
    path = tmp_path / "own.ttl"
    event = "a <https://schema.org/Event>"
    lines = [f"<e:{n}> {event} ; <https://schema.org/location> <e:{n + 1}> ." for n in range(9)]
    path.write_text("\n".join([*lines, f"<e:9> {event} ."]), encoding="utf-8")
    data = Parts(page(Embedded.of_files([path]))).data()
    assert [preset["name"] for preset in data["presets"]] == ["all"]


@pytest.mark.slow
def test_a_page_of_an_answer_has_what_it_names(embedded: Embedded) -> None:
    only = scope(embedded, ["investments"])
    data = Parts(page(embedded, only=only)).data()
    names = set(drawn(data))
    assert {"id:investment-microsoft-japan", "id:microsoft", "id:japan"} <= names
    assert "id:geoffrey-hinton" not in names
    assert data["presets"][0]["name"] == "all"
    with pytest.raises(NotFound, match="investments"):
        scope(embedded, ["investment"])


@pytest.mark.slow
def test_the_command_narrows_to_questions_and_classes(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "money.html"
    done = run("graph", "--query", "investments", "--type", "Company", "-o", str(path))
    assert done.exit_code == 0, done.output
    data = Parts(path.read_text(encoding="utf-8")).data()
    assert {kind["label"][0] for kind in data["kinds"]} == {"company"}
    wrong = run("graph", "--query", "investmets", "-o", str(path))
    assert wrong.exit_code == 2
    assert "investments" in wrong.stderr


def test_every_module_of_the_page_is_short() -> None:
    assert len(MODULES) > 30
    assert not {path.name: n for path in MODULES if (n := path.read_text("utf-8").count("\n")) > 250}


def test_both_languages_say_the_same_things() -> None:
    english, korean = (
        [
            name
            for path in sorted(BROWSER.glob(f"scripts/messages/*{lang}.js"))
            for name in re.findall(r"^  (\w+)[:(]", path.read_text("utf-8"), re.M)
        ]
        for lang in ("en", "ko")
    )
    assert english == korean
    assert len(set(english)) == len(english) > 100
    texts = [path.read_text("utf-8") for path in (*MODULES, BROWSER / "page.html.j2")]
    ways = r'\bmessage\("(\w+)"\)', r'data-(?:message|label)"?[=:] ?"(\w+)"', r'\bact\("(\w+)"'
    used = {name for way in ways for text in texts for name in re.findall(way, text)}
    assert {"drawing", "correctedFrom", "unfoldAround"} <= used
    assert used <= set(english)


def test_records_lose_nothing_on_their_way() -> None:
    records = {
        name: get_args(hint)[0]
        for name, hint in get_type_hints(contract.Payload).items()
        if get_origin(hint) is list and is_typeddict(get_args(hint)[0])
    }
    assert {name: list(blank) for name, blank in encoding.blanks().items()} == {
        name: list(record.__annotations__) for name, record in records.items()
    }
    shown: dict[str, object] = {"kind": None, "label": "", "radius": 0, "names": []}
    assert {name: encoding.blanks()["things"][name] for name in shown} == shown
    told: dict[str, object] = {"passage": None, "lang": "en", "only": "", "statements": []}
    assert {name: encoding.blanks()["sentences"][name] for name in told} == told
    assert (encoding.blanks()["kinds"]["rank"], encoding.blanks()["statements"]["object"]) == ("actor", 0)
    edge = contract.RelationEdge(relation=7, start=0, end=0, property=0, role="point")
    some: Any = {"edges": [edge], "errata": [encoding.blanks()["errata"]], "prefixes": {"a": "b"}}
    sent: Any = encoding.as_rows(some)
    assert sent["edges"]["rows"] == [[7, 0, 0, 0]]
    assert sent["errata"]["rows"] == [[]]
    assert unpacked(sent) == some


@pytest.mark.slow
def test_blank_nodes_in_each_other_are_things_that_say_what_they_are(tmp_path: Path) -> None:
    data = tmp_path / "nested.ttl"
    data.write_text(
        """@prefix : <http://x.example/> .
        :ann :job [ :at :acme ; :since 2010 ] ;
            :knows [ :nick "bo" ; :knows [ :address [ :city "Seoul" ] ] ] .""",
        encoding="utf-8",
    )
    told = Parts(page(Embedded.of_files([data]))).data()
    labels = [told["things"][thing]["label"] for thing in told["presets"][0]["things"]]
    assert sorted(labels) == ["acme", "address: Seoul", "ann", "knows", "knows: bo"]
    assert [relation["captions"] for relation in told["relations"]] == [["at"]]


@pytest.mark.slow
def test_a_graph_too_large_to_be_asked_in_a_page_has_one_all_the_same(
    little: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.store.dump.FEW", 10)
    html = page(Embedded.of_files([Path(little)]))
    assert 'id="rdf-block"' in html
    assert 'id="engine-data-block"' not in html
