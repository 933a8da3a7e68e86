"""The site must have no broken links, escape all data, and make a single page as it makes all pages."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import html5rdf
import pyoxigraph as ox
import pytest
from playwright.sync_api import Browser, expect

from kg.errors import DataError, NotFound, WrongUsage
from kg.files import LIST, write_tree
from kg.graph import Graph
from kg.names.labels import LANGUAGES
from kg.network.build import describes
from kg.rdf.inputs import inputs
from kg.rdf.namespaces import ID, PASSAGE
from kg.site import addresses, answers, cards, context, messages, pieces, site
from kg.site.pieces import LARGEST
from kg.site.site import Site
from kg.store import CORRECTED, open_store
from kg.store.embedded import Embedded
from kg.text.controls import CONTROLS
from tests.conftest import PATIENCE, ROOT, Run
from tests.test_explorer_access import barriers

Files = Mapping[str, bytes]
BASE = "https://example.org/some/where/"


@pytest.fixture(scope="module")
def small(little: str) -> Site:
    return Site(open_store(inputs([little])), base=BASE)


@pytest.fixture(scope="module")
def files(small: Site) -> Files:
    """Return the files of a one-paragraph site; the explorer and most charts, tested elsewhere, are empty."""
    dear = {path for path in small if path.endswith(".svg")} - {"en/questions/investments.svg"}
    return {path: b"" if path in dear | {"explorer.html"} else small.file(path) for path in small}


@pytest.fixture(scope="module")
def whole(embedded: Embedded) -> Site:
    return Site(embedded)


class Read(HTMLParser):
    """Collects a page's links, ids, scripts and tags; an *own* page must have no inline handler or style."""

    def __init__(self, page: bytes, *, own: bool = True) -> None:
        super().__init__()
        self._own = own
        self.links: list[str] = []
        self.ids: list[str] = []
        self.scripts: list[dict[str, str | None]] = []
        self.tags: set[str] = set()
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.add(tag)
        self.links += [given[name] or "" for name in ("href", "src", "action", "data-index") if name in given]
        self.ids += [given["id"] or ""] if "id" in given else []
        self.scripts += [given] if tag == "script" else []
        assert not self._own or not any(name.startswith("on") or name == "style" for name in given), given


def astray(files: Files, *, own: bool = True) -> Iterator[str]:
    """Yield each broken link within *files*, and each id that a page has twice."""
    pages = {path: Read(page, own=own) for path, page in files.items() if path.endswith(".html") and page}
    for path, page in pages.items():
        yield from (f"{path}: #{each} twice" for each in page.ids if page.ids.count(each) > 1)
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or link.startswith("//"):
                assert parts.scheme in ("http", "https") or not own, link
                continue
            target = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
            ids = pages[target].ids if target in pages else ()
            if (target not in files and target != ".") or (
                parts.fragment and target != "explorer.html" and unquote(parts.fragment) not in ids
            ):
                yield f"{path}: {link}"


@pytest.mark.slow
def test_every_link_leads_somewhere_and_parsers_find_nothing_wrong(files: Files) -> None:
    assert list(astray(files)) == []
    assert [path for path, page in files.items() if re.search(rb" at 0x[0-9a-f]{6}", page)] == []
    assert ">Copy</button>" in files["en/id/japan.html"].decode()
    assert f'iframe src="{BASE}en/pieces/id/japan.html"' in unescape(files["en/id/japan.html"].decode())
    of_each_kind = {
        re.sub(r"[^/]+$", "", path): path for path in files if path.endswith(".html") and files[path]
    }
    lists = [
        path for path in files if path.startswith("en/") and path.count("/") == 1 and path.endswith(".html")
    ]
    for path in [*of_each_kind.values(), *lists]:
        html5rdf.HTMLParser(strict=True).parse(files[path].decode())


def test_pages_are_in_both_languages_and_lead_to_each_other(files: Files) -> None:
    pages = [path for path in files if path.endswith(".html") and "/" in path]
    assert {f"{lang}{path[2:]}" for path in pages for lang in LANGUAGES} == set(pages)
    page = files["ko/id/japan.html"].decode()
    assert '<html lang="ko">' in page
    assert f'hreflang="en" href="{BASE}en/id/japan.html"' in page
    assert f'rel="canonical" href="{BASE}ko/id/japan.html"' in page


def test_the_map_lists_every_page(files: Files) -> None:
    found = [one.text or "" for one in ET.fromstring(files["sitemap.xml"]).findall(".//{*}loc")]
    pages = {p for p in files if p.endswith(".html") and "/pieces/" not in p}
    assert {unquote(url.removeprefix(BASE)) for url in found} == pages
    assert len(found) == len(pages)


@pytest.mark.slow
def test_one_page_alone_is_the_same_as_in_the_whole(files: Files, little: str) -> None:
    again = Site(open_store(inputs([little])), base=BASE)
    for path in (
        "en/id/japan.html",
        "ko/questions/investments.html",
        "id/japan.jsonld",
        "ko/search-index.js",
    ):
        assert again.file(path) == files[path]
    with pytest.raises(NotFound):
        again.file("../secret")


def test_an_answer_has_its_rows_marks_and_sentences(files: Files, little: str) -> None:
    asked = Graph(open_store(inputs([little]))).query("investments")
    page = files["en/questions/investments.html"].decode()
    body = page.partition("<tbody>")[2].partition("</tbody>")[0]
    rows = body.split("<tr>")[1:]
    assert len(rows) == len(asked)
    for row, record in zip(rows, asked, strict=True):
        assert all(f"{one.name}</a>" in row for one in record.passages)
        assert ("<sup>†</sup>" in row) == bool(record.marks)
        assert f"../id/{str(record['investor'].iri).removeprefix(ID)}.html" in row
    assert files["en/questions/investments.csv"].decode() == asked.written("csv")
    assert len(json.loads(files["ko/questions/investments.json"])) == len(asked)
    assert files["queries/investments.rq"] == (ROOT / "queries/investments.rq").read_bytes()
    assert files["en/questions/investments.svg"].startswith(b"<svg")


def test_a_card_tells_the_thing_with_its_sentences_errors_and_data(files: Files) -> None:
    page = files["en/id/investment-microsoft-japan.html"].decode()
    assert "¥4,400" in page
    assert 'href="../passage/p27s4.html"' in page
    assert "†" in page
    assert "lacks the unit" in page
    assert 'href="../../id/investment-microsoft-japan.ttl"' in page
    markup = re.search(
        r'<script type="application/ld\+json">(.*)</script>', files["en/id/japan.html"].decode()
    )
    assert markup
    said = json.loads(markup[1])
    assert (said["@id"], said["@type"], said["name"]) == (f"{ID}japan", "Country", "Japan")
    assert "http://www.wikidata.org/entity/Q17" in said["sameAs"]


def test_the_files_of_a_thing_are_rdf_with_its_statements(files: Files) -> None:
    japan = ox.NamedNode(f"{ID}japan")
    plain = list(ox.parse(files["id/japan.ttl"], ox.RdfFormat.TURTLE))
    named = list(ox.parse(files["id/japan.jsonld"], ox.RdfFormat.JSON_LD))
    assert {q.triple for q in plain} == {q.triple for q in named}
    assert any(japan in (q.subject, q.object) for q in plain)
    assert ox.NamedNode(f"{PASSAGE}sovereign-ai/p27s4") in {q.graph_name for q in named}
    amounts = {q.object.value for q in plain if q.predicate.value.endswith("/amount")}
    assert "4400.0" in amounts, "an investment in it is told whole"


def test_a_sentence_tells_its_place_and_no_more_than_that_of_itself(files: Files) -> None:
    page = files["en/passage/p27s4.html"].decode()
    assert re.search(r"<code>[0-9a-f]{64}</code>", page)
    assert "Paragraph 27, sentence 4" in page
    assert 'rel="next"' in page


def test_pieces_are_small_carry_their_style_and_run_nothing(files: Files) -> None:
    pieces = {path: page for path, page in files.items() if "/pieces/" in path}
    assert len(pieces) > 20
    for page in pieces.values():
        text = page.decode()
        assert len(page) < LARGEST
        assert "script" not in Read(page).tags
        style = text.partition("<style>")[2].partition("</style>")[0]
        assert f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" in unescape(text)


def test_a_piece_counts_what_it_leaves_out_and_tells_all_errors_of_what_it_shows(
    small: Site, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = small.context.answer("investments", "en")
    last = max(n for n, row in enumerate(answer.rows, 1) if row.errata)
    for rows in (1, last):
        monkeypatch.setattr(pieces, "_ROWS", rows)
        piece = pieces.answer(small.context, "investments", "en").decode()
        left = len(answer.rows) - rows
        assert (f"{left} more in the whole answer" in piece) == (left > 0)
        wrong = {erratum.iri for row in answer.rows[:rows] for erratum in row.errata}
        assert piece.count('<li class="erratum">') == len(wrong)
    japan = f"{ID}japan"
    stated = pieces._triples(small.context.table(japan, "en").rows)
    told = pieces._triples(cards.page(small.context, japan, "en")["key_sentences"])
    monkeypatch.setattr(pieces, "_SAID", 0)
    hidden = sum(not describes(*triple[1:]) for triple in stated - told)
    assert f"{hidden} more on the whole card" in pieces.card(small.context, japan, "en").decode()
    for path, page in files.items():
        if "/pieces/" in path and (b"<sup>" in page or "microsoft-japan" in path):
            assert b'<li class="erratum">' in page, path


def test_what_is_searched_is_there(files: Files) -> None:
    for lang in LANGUAGES:
        script = files[f"{lang}/search-index.js"].decode()
        entries = json.loads(script.removeprefix("globalThis.searched="))
        paths = [unquote(path.partition("#")[0]) for _, _, path, _ in entries]
        assert set(paths) <= files.keys()
        assert {p for p in files if p.startswith(f"{lang}/id/") and p.endswith(".html")} <= set(paths)
        names = {name: more for name, _, _, more in entries}
        japan, other = {"en": ("Japan", "일본"), "ko": ("일본", "Japan")}[lang]
        assert other in names[japan]


def test_topics_are_called_as_the_graph_s_page_calls_them() -> None:
    folder = ROOT / "kg/explorer/browser/scripts/messages"
    for place, lang in enumerate(LANGUAGES):
        text = (folder / f"ask-{lang}.js").read_text(encoding="utf-8")
        said = dict(re.findall(r'"topic-(\w+)": "(.*)"', text))
        assert {tag: names[place] for tag, names in messages.TOPICS.items()} == said


def test_every_word_is_in_both_languages_and_used() -> None:
    assert messages.MESSAGES["en"].keys() == messages.MESSAGES["ko"].keys()
    room = ROOT / "kg/site"
    texts = [path.read_text(encoding="utf-8") for path in (*room.glob("*.py"), *room.glob("templates/*"))]
    used = set(re.findall(r"""(?:\bsay\.|\[")(\w+)""", "\n".join(texts)))
    assert messages.MESSAGES["en"].keys() - used == set()


@pytest.mark.slow
def test_data_that_want_to_be_markup_are_text(hostile: Path) -> None:
    with hostile.open("a", encoding="utf-8") as file:
        file.write("""
            @prefix dcterms: <http://purl.org/dc/terms/> . @prefix schema: <https://schema.org/> .
            @prefix sai: <https://w3id.org/sovereign-ai-kg/ontology#> .
            :p a sai:Passage ; sai:paragraph 1 ; sai:sentence 1 ; dcterms:isPartOf :article .
            :article a schema:Article ; dcterms:title "<i>" ; schema:url <javascript:alert(7)> .
            :d rdfs:label "\\u0001\\u001B[31m" ; :note "a\\u202Egpj", "\\u009B1m\\uFFFE" .""")
    made = Site(open_store(inputs([str(hostile)])))
    for path in made:
        if path.endswith(".html") and path != "explorer.html":
            page = made.file(path)
            read = Read(page)
            assert not any(link.startswith("javascript:") for link in read.links)
            assert all("src" in one or one["type"] == "application/ld+json" for one in read.scripts)
            html5rdf.HTMLParser(strict=True).parse(page.decode())
            assert not re.search(f"[{CONTROLS}]", page.decode())
    assert (
        list(
            astray(
                {path: made.file(path) for path in made if path != "explorer.html"} | {"explorer.html": b""}
            )
        )
        == []
    )


@pytest.mark.slow
def test_graphs_without_a_name_and_statements_about_statements_have_their_pages(tmp_path: Path) -> None:
    path = tmp_path / "own.trig"
    path.write_text("""VERSION "1.2" PREFIX : <http://e.org/> PREFIX r: <http://www.w3.org/2000/01/rdf-schema#>
        :g { :a r:label "A" ; :p :b . } _:g { :b r:label "B" ; :q :a . }
        :a :told <<( :a :p "c" )>> .""")
    made = Site(open_store(inputs([str(path)])))
    files = {path: made.file(path) for path in made if path != "explorer.html"}
    assert [*astray(files | {"explorer.html": b""})] == []
    assert len([path for path in files if path.startswith("ko/passage/")]) == 2
    told = made.notes[-1]
    assert told == "JSON-LD cannot hold triple terms: 1 triple term is in the Turtle only"
    assert b"<<(" in files["id/a.ttl"]
    assert json.loads(files["id/a.jsonld"])


def test_names_that_file_systems_do_not_tell_apart_are_told_apart() -> None:
    iris = [
        "https://example.org/Con",
        "https://example.org/a",
        "https://example.org/A",
        "https://example.org/b/a",
    ]
    iris += [
        f"https://example.org/{'가' * 200}",
        "https://example.org/x/",
        "urn:x:..",
        "https://example.org/%2e%2e",
    ]
    found = addresses.named("id", iris)
    assert len({name.casefold() for name in found.values()}) == len(iris)
    assert all(re.fullmatch(r"id/[\w.~-]+", name) for name in found.values())
    assert all(len(f"{name.removeprefix('id/')}.jsonld".encode()) <= 255 for name in found.values())
    assert found["https://example.org/x/"] == "id/x"
    assert addresses.named("id", [f"{ID}japan"]) == {f"{ID}japan": "id/japan"}


def test_a_class_without_a_name_is_none_of_those_told(tmp_path: Path) -> None:
    (tmp_path / "own.ttl").write_text("""
        @prefix : <http://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
        :a a [ a owl:Restriction ; owl:onProperty :p ] ; :p :b .
        :b a [ owl:unionOf ( :C :D ) ] , :C .""")
    made = Site(open_store(inputs([str(tmp_path / "own.ttl")])))
    for path in (
        "en/id/a.html",
        "ko/id/b.html",
        "en/things.html",
        "en/vocabulary.html",
        "en/search-index.js",
    ):
        assert b"_:" not in made.file(path)
    assert b"iframe" not in made.file("en/id/a.html"), "where it will lie is not known"
    assert not [path for path in made if "question" in path], "none has an answer"
    assert b"questions" not in made.file("en/index.html")


@pytest.mark.slow
def test_the_corrected_reading_says_that_it_is(small: Site, little: str) -> None:
    made = Site(open_store(inputs([little]), reading=CORRECTED))
    for path in ("en/id/japan.html", "en/pieces/id/japan.html", "en/errata.html"):
        said = messages.MESSAGES["en"]["corrected"].encode()
        assert said in made.file(path)
        assert said not in small.file(path)
    assert messages.MESSAGES["ko"]["errata_note_corrected"] in made.file("ko/errata.html").decode()


@pytest.mark.parametrize(
    ("docs", "link"),
    [
        ("docs/index.html", "../../docs/index.html"),
        ("https://docs.example/a?b=c#d", "https://docs.example/a?b=c#d"),
        ("/docs", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_documentation_lies_in_the_site_or_at_an_address(small: Site, docs: str, link: str) -> None:
    store = small.context.store
    if link:
        assert link in Read(Site(store, docs=docs).file("en/id/japan.html")).links
    else:
        with pytest.raises(WrongUsage, match="not a path from the site's root"):
            Site(store, docs=docs)


@pytest.mark.slow
def test_a_page_has_as_many_rows_as_one_reads_and_leads_to_the_others(whole: Site) -> None:
    page = whole.file("en/questions/sentence.html").decode()
    assert page.count("<tr>") == 1 + answers.ROWS
    total = len(whole.context.answer("sentence", "en").rows)
    assert f"{total:,} rows" in page
    assert f'href="sentence.csv" download>{total - answers.ROWS} more' in page


@pytest.mark.slow
def test_of_too_many_things_there_is_no_site(embedded: Embedded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(context, "MOST", 10)
    with pytest.raises(WrongUsage, match="726 things are too many"):
        Site(embedded)


def test_a_folder_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    assert write_tree(folder, [("a/b.html", b"x"), ("c", b"yz")]) == (2, 3)
    assert (folder / LIST).read_text() == "a/b.html\nc\n"

    def broken() -> Iterable[tuple[str, bytes]]:
        yield "d", b"new"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_tree(folder, broken())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["site"]
    assert (folder / "a/b.html").read_bytes() == b"x"
    write_tree(folder, [("d", b"new")])
    assert sorted(p.name for p in folder.iterdir()) == [LIST, "d"]
    (folder / "mine.txt").write_text("mine")
    with pytest.raises(DataError, match=r"it holds mine\.txt"):
        write_tree(folder, [("d", b"newer")])
    assert (folder / "d").read_bytes() == b"new"
    for place in (tmp_path / "site" / "d", tmp_path / "no" / "where"):
        with pytest.raises(DataError):
            write_tree(place, [])


def test_the_command_writes_it_and_says_how_to_look(
    run: Run, hostile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site, "explorer", lambda *_, **__: "the graph's own page")
    target = str(tmp_path / "out")
    done = run("site", target, "--data", str(hostile))
    assert done.exit_code == 0, done.output
    assert re.search(rf"wrote {re.escape(target)} \(\d+ files, [\d.]+ MB\)", done.stderr)
    assert "python -m http.server" in done.stderr
    assert not (tmp_path / "out/sitemap.xml").exists()
    assert (tmp_path / "out/explorer.html").read_text() == "the graph's own page"
    assert run("site", target, "--data", str(hostile), "--base", "ftp://x").exit_code == 2
    (tmp_path / "out/mine").write_text("")
    refused = run("site", target, "--data", str(hostile))
    assert (refused.exit_code, "it holds mine" in refused.stderr) == (1, True)


@pytest.mark.slow
def test_the_site_of_the_article_holds_together(whole: Site) -> None:
    pages = [path.removeprefix("en/") for path in whole if re.fullmatch(r"en/.*\.html", path)]
    others = [path for path in pages if not path.startswith("pieces/id/")]  # they repeat their pages
    kinds = sorted({path.removeprefix("pieces/") for path in others})
    chosen = {path: LANGUAGES[n % 2] for n, path in enumerate(kinds)}  # a piece has its page's language
    taken = {f"{chosen[path.removeprefix('pieces/')]}/{path}" for path in others}
    taken |= {f"{lang}/{path}" for lang in LANGUAGES for path in others if "/" not in path}
    made = {path: whole.file(path) if path in taken else b"" for path in whole}
    assert list(astray(made)) == []
    assert max(len(page) for path, page in made.items() if "/pieces/" in path) < LARGEST
    assert max(len(whole.file(f"en/pieces/id/{name}.html")) for name in ("france", "japan")) < LARGEST


@pytest.mark.slow
def test_it_opens_from_a_disk_searches_and_has_no_barrier(
    files: Files, browser: Browser, tmp_path: Path
) -> None:
    write_tree(tmp_path / "site", files.items())
    troubles: list[str] = []
    for scheme, width in (("light", 1280), ("dark", 390)):
        context = browser.new_context(
            viewport={"width": width, "height": 844},
            offline=True,
            color_scheme=scheme,  # type: ignore[arg-type]  # one of these
        )
        context.set_default_timeout(1000 * PATIENCE)
        tab = context.new_page()
        tab.on("console", lambda message: troubles.append(message.text))
        tab.on("pageerror", lambda error: troubles.append(str(error)))
        found = {}
        for path in (
            "ko/index.html",
            "en/questions/investments.html",
            "en/id/japan.html",
        ):
            tab.goto((tmp_path / "site" / path).as_uri())
            assert troubles == []
            found[path] = barriers(tab)
            troubles.clear()  # axe requests the style sheet, which the page's policy blocks
            wide = tab.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, path
        assert {path: one for path, one in found.items() if one} == {}
        tab.goto((tmp_path / "site/en/index.html").as_uri())
        tab.get_by_role("searchbox").fill("ㅇㅂ")
        tab.keyboard.press("Enter")
        expect(tab.locator("#found li").first).to_contain_text("Japan")
        tab.locator("#found a").first.click()
        expect(tab.locator("h1")).to_have_text("Japan")
        context.close()
    assert troubles == []
