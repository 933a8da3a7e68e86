"""The explorer's sentences and their evidence in both readings, and the article beside the picture."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import unicodedata
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from playwright.sync_api import Page, expect

from kg.explorer import page
from kg.rdf.namespaces import BASE, ID, PREFIXES
from kg.store import open_store
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests.conftest import NODE, ROOT, Open
from tests.vocabulary import TERM

INVESTMENT = ID + "investment-microsoft-japan"
SCRIPTS = ROOT / "kg" / "explorer" / "browser" / "scripts"
TEXT = "Eins 하나.\n둘째 문장이다 😀. 셋째 — “끝”.\n"


def test_the_own_sha256_is_the_right_one(tmp_path: Path) -> None:
    samples = ["", "abc", "가나다", "x" * 55, "x" * 56, "x" * 64, "긴 글 😀" * 999]
    script = (SCRIPTS / "data" / "sha256.js").read_text(encoding="utf-8")
    script += (
        "\nfor (const one of JSON.parse(process.argv[2])) console.log(sha256(new TextEncoder().encode(one)));"
    )
    path = tmp_path / "sha256.mjs"
    path.write_text(script, encoding="utf-8")
    done = subprocess.run([NODE, path, json.dumps(samples)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [hashlib.sha256(one.encode()).hexdigest() for one in samples]


def choose(tab: Page, iri: str) -> None:
    assert tab.evaluate("iri => sovkg.select(iri)", iri)


@pytest.mark.slow
def test_a_thing_is_told_in_words_with_passages_paraphrases_and_errata(opened: Open, html: str) -> None:
    tab = opened(html)
    choose(tab, INVESTMENT)
    card = tab.locator("#details .card").first
    expect(card.locator(".said")).to_contain_text("investing ¥4,400 (as printed) in Japan over two years")
    expect(card.locator(".said sup").first).to_have_text("†")
    expect(card.locator(".source")).to_contain_text("¶27, sentence 4")
    expect(card.locator(".paraphrase")).to_contain_text("4,400 yen")
    expect(card.locator(".erratum").first).to_contain_text("lacks the unit 억 (hundred million)")
    expect(card.locator(".corrected").first).to_contain_text("¥440 bn")
    tab.locator("#details .data > summary").click()
    tab.locator(".links .thing", has_text="Microsoft").first.click()
    expect(tab.locator("#details h2")).to_have_text("Microsoft")
    tab.go_back()
    expect(tab.locator("#details h2")).to_have_text("Microsoft's investment in Japan")
    tab.locator("#details .chip").first.click()
    expect(tab.locator("#reader [aria-current=true]")).to_have_attribute("data-passage", "p27s4")


@pytest.mark.slow
def test_readings_can_be_switched_and_so_can_languages(opened: Open, html: str) -> None:
    tab = opened(html)
    choose(tab, INVESTMENT)
    said = tab.locator("#details .said").first
    expect(said).to_contain_text("¥4,400 (as printed) in")
    tab.get_by_role("button", name="Corrected").click()
    expect(said).to_contain_text("¥440 bn in")
    tab.get_by_role("button", name="한국어").click()
    expect(said).to_contain_text("4,400억 엔")
    expect(tab.locator("html")).to_have_attribute("lang", "ko")
    tab.get_by_role("button", name="원문대로").click()
    expect(said).to_contain_text("4,400엔")


def changed(
    embedded: Embedded, operation: str, printed: ox.Literal | None, right: ox.Literal | None
) -> Embedded:
    """Return the graph with another erratum of passage p27s4, about the years of Oracle's investment."""
    graph = ox.NamedNode(BASE + "graph/errata")
    erratum, change = ox.NamedNode(BASE + "erratum/t"), ox.NamedNode(BASE + "change/t")

    def sai(name: str) -> ox.NamedNode:
        return ox.NamedNode(PREFIXES["dcterms"] + name if name == "title" else TERM[name])

    said: list[tuple[ox.NamedNode, str, Any]] = [
        (erratum, "hasTarget", ox.NamedNode(BASE + "passage/sovereign-ai/p27s4")),
        (erratum, "title", ox.Literal("wrong", language="en")),
        (erratum, "severity", sai("Low")),
        (erratum, "hasBody", change),
        (change, "subject", ox.NamedNode(ID + "investment-oracle-japan")),
        (change, "predicate", sai("durationYears")),
        (change, "operation", sai(operation)),
    ]
    said += [(change, "printedValue", printed)] if printed is not None else []
    said += [(change, "correctedValue", right)] if right is not None else []
    return Embedded([*quads(embedded), *(ox.Quad(s, sai(p), o, graph) for s, p, o in said)])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("operation", "printed", "right", "reads"),
    [
        ("Replace", 10, 12, "over 12 years"),
        ("Remove", 10, None, ""),
        ("Add", None, 12, "over 10 and 12 years"),
        ("Doubt", 10, None, "over 10 years"),
    ],
)
def test_every_kind_of_change_is_read_as_it_should_be(
    embedded: Embedded, operation: str, printed: int | None, right: int | None, reads: str
) -> None:
    from tests.test_explorer import Parts

    old, new = (None if n is None else ox.Literal(n) for n in (printed, right))
    focus = ID + "investment-oracle-japan"
    data = Parts(page(changed(embedded, operation, old, new), focus=focus, hops=1)).data()
    passage = [p["name"] for p in data["passages"]].index("p27s4")

    def oracle(reading: str) -> str:
        return next(
            str(one["text"])
            for one in data["sentences"]
            if one["passage"] == passage and one["lang"] == "en" and one["only"] in ("", reading)
            if one["text"].startswith("Oracle has committed")
        )

    assert "over 10 years" in oracle("stated")
    assert reads in oracle("corrected")
    assert ("years" in oracle("corrected")) == bool(reads)
    rows = {
        row["only"]
        for row in data["statements"]
        if data["things"][row["subject"]]["name"] == "id:investment-oracle-japan"
        and data["predicates"][row["predicate"]][0].startswith("duration")
    }
    assert (
        rows
        == {
            "Replace": {"stated", "corrected"},
            "Remove": {"stated"},
            "Add": {"", "corrected"},
            "Doubt": {""},
        }[operation]
    )


@pytest.mark.slow
def test_the_text_is_read_sentence_by_sentence_and_lights_up_the_picture(opened: Open, html: str) -> None:
    tab = opened(html)
    before = tab.evaluate("[...sovkg.picture.shown().keys()]")
    tab.get_by_role("tab", name="Text").click()
    assert tab.locator("#reader .sentence").count() == 101
    tab.locator("#reader [data-passage=p27s4]").click()
    current = tab.locator("#reader [aria-current=true]")
    expect(current).to_have_attribute("data-passage", "p27s4")
    expect(tab.locator("#reader .told .said")).to_contain_text("Oracle has committed to investing ¥1.2 tn")
    lit = tab.evaluate(
        """() => sovkg.network.body.data.nodes.get()
          .filter(({ color }) => !color.background.startsWith("rgba"))
          .map(({ id }) => sovkg.data.things[id].label[0])"""
    )
    assert {"Oracle", "Japan", "Singapore"} <= set(lit)
    assert "France" not in lit
    tab.keyboard.press("ArrowDown")
    expect(current).to_have_attribute("data-passage", "p27s5")
    expect(current).to_be_focused()
    tab.keyboard.press("ArrowUp")
    expect(current).to_have_attribute("data-passage", "p27s4")
    tab.keyboard.press("Escape")
    assert tab.evaluate("[...sovkg.picture.shown().keys()]") == before
    tab.get_by_role("tab", name="Text").click()
    tab.locator("#reader [data-passage=p27s4]").click()
    tab.locator("#reader .told summary", has_text="To cite").click()
    expect(tab.locator("#reader .cites li")).to_contain_text(re.compile("Paragraph 27, sentence 4.*/p27s4"))


def with_article(embedded: Embedded, sentences: list[str]) -> str:
    """Return a page whose passages p01s1, p02s1 … locate *sentences* in TEXT."""
    wanted = {f"p0{n}s1": sentence for n, sentence in enumerate(sentences, 1)}
    graph = ox.NamedNode(BASE + "graph/passages")
    kept = []
    for quad in quads(embedded):
        passage = getattr(quad.subject, "value", "").rpartition("/")[2]
        said = quad.predicate.value.removeprefix(PREFIXES["oa"]).removeprefix(PREFIXES["schema"])
        if passage in wanted and said in ("start", "end", "sha256"):
            begin = TEXT.index(wanted[passage])
            digest = hashlib.sha256(wanted[passage].encode()).hexdigest()
            numbers = {"start": begin, "end": begin + len(wanted[passage])}
            value = ox.Literal(numbers[said]) if said in numbers else ox.Literal(digest)
            quad = ox.Quad(quad.subject, quad.predicate, value, graph)
        kept.append(quad)
    return page(Embedded(kept))


@pytest.mark.slow
def test_a_reader_who_has_the_article_sees_its_sentences_checked(opened: Open, embedded: Embedded) -> None:
    tab = opened(with_article(embedded, ["둘째 문장이다 😀.", "셋째 — “끝”."]), "#passage=p02s1")
    expect(tab.locator("#reader blockquote")).to_have_count(0)
    tab.evaluate(
        """text => {
          const files = new DataTransfer();
          files.items.add(new File([text], "article.txt", { type: "text/plain" }));
          const drop = { dataTransfer: files, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new DragEvent("drop", drop));
        }""",
        TEXT,
    )
    expect(tab.locator("#took p")).to_have_text(
        "2 of 101 sentences verified. The first that differs is p03s1 (paragraph 3, sentence 1). "
        "Only verified sentences are quoted."
    )
    expect(tab.locator("#reader blockquote mark")).to_have_text("셋째 — “끝”.")
    expect(tab.locator("#reader blockquote")).to_contain_text("둘째 문장이다 😀.")
    expect(tab.locator("#reader .verified")).to_have_count(2)
    tab.locator("#reader [data-passage=p03s1]").click()
    expect(tab.locator("#reader .told")).to_contain_text("Your file does not contain this sentence")
    tab.locator("#took").get_by_role("button", name="Close").click()
    expect(tab.locator("#took")).to_be_hidden()


def bring(tab: Page, content: str | bytes, name: str = "a.txt") -> None:
    raw = content if isinstance(content, bytes) else content.encode()
    tab.locator("#file").set_input_files({"name": name, "mimeType": "text/plain", "buffer": raw})


@pytest.fixture(scope="module")
def whole(embedded: Embedded) -> str:
    """Return the page of :func:`with_article` for two sentences; no other passage has a checksum."""
    kept = []
    for quad in quads(embedded):
        passage = getattr(quad.subject, "value", "").rpartition("/")[2]
        if passage.startswith(("p01s1", "p02s1")) or not quad.predicate.value.endswith("/sha256"):
            kept.append(quad)
    return with_article(Embedded(kept), ["셋째 — “끝”.", "둘째 문장이다 😀."])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "told", "quoted"),
    [
        (TEXT, "All 2 sentences verified.", True),
        (TEXT.replace("둘", "들"), "1 of 2 sentences verified. The first that differs is p02s1", True),
        (TEXT.replace("\n", "\r\n"), "All 2 sentences verified. The file differs from p01s1", True),
        (unicodedata.normalize("NFD", TEXT), "decomposed characters (NFD)", True),
        ("\ufeff" + TEXT, "a byte order mark", True),
        ("Vorweg. " + TEXT, "All 2 sentences verified. 2 of them are in a different place", True),
        (TEXT.replace("문장이다", "문장이었다"), "1 of them is in a different place", True),
        ("Anderes. " * 9, "“a.txt” contains none of the 2 sentences; it differs from p01s1", False),
        ("", "“a.txt” is empty.", False),
        ("\0", "“a.txt” is not UTF-8 text", False),
        (b"\xff\xfe\x00", "“a.txt” is not UTF-8 text", False),
    ],
)
def test_a_file_is_told_from_the_article(
    opened: Open, whole: str, content: str | bytes, told: str, quoted: bool
) -> None:
    tab = opened(whole, "#passage=p01s1")
    bring(tab, content)
    expect(tab.locator("#took")).to_contain_text(told)
    expect(tab.locator("#reader blockquote mark")).to_have_text(["셋째 — “끝”."] * quoted)


@pytest.mark.slow
def test_what_is_no_text_file_is_said_and_changes_nothing(opened: Open, whole: str, tmp_path: Path) -> None:
    tab = opened(whole, "#passage=p01s1")
    bring(tab, TEXT)
    took = tab.locator("#took")
    expect(took).to_contain_text("All 2")
    drop = """(files) => {
      const event = new Event("drop", { bubbles: true, cancelable: true });
      const entry = { isDirectory: files.length === 1 };
      event.dataTransfer = { items: [{ webkitGetAsEntry: () => entry }], files };
      document.body.dispatchEvent(event);
    }"""
    tab.evaluate(f"({drop})([new File(['a'], 'a.txt'), new File(['b'], 'b.txt')])")
    expect(took).to_contain_text("Several files at once")
    tab.evaluate(f"({drop})([new File([], 'texts')])")
    expect(took).to_contain_text("“texts” is a folder")
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate((64 << 20) + 1)
    tab.locator("#file").set_input_files(large)
    expect(took).to_contain_text("“large.txt” is larger than 64 MiB")
    expect(tab.locator("#reader blockquote mark")).to_have_text("셋째 — “끝”.")


@pytest.mark.slow
def test_on_a_phone_the_file_is_chosen_with_a_button(opened: Open, html: str) -> None:
    tab = opened(html, width=390, height=844, has_touch=True)
    tab.locator("#fold").click()
    tab.get_by_role("tab", name="Text").click()
    with tab.expect_file_chooser() as asked:
        tab.get_by_role("button", name="Open the article").click()
    asked.value.set_files({"name": "b.txt", "mimeType": "text/plain", "buffer": b"b"})
    expect(tab.locator("#took")).to_contain_text("“b.txt” contains none of the 101 sentences")


@pytest.mark.slow
def test_what_was_printed_stands_beside_what_is_corrected(opened: Open, html: str) -> None:
    tab = opened(html, "#entity=investment-microsoft-japan&reading=corrected")
    card = tab.locator("#details .card").first
    expect(card.locator(".said")).to_contain_text("¥440 bn in Japan")
    expect(card.locator(".said sup").first).to_have_text("‡")
    expect(card.locator(".erratum", has_text="hundred million")).to_contain_text("printed: ¥4,400")
    tab.evaluate("location.hash = '#entity=investment-amazon-france&reading=corrected'")
    expect(tab.locator("#details .corrected", has_text="not printed").first).to_be_visible()
    tab.get_by_role("button", name="As stated").click()
    expect(tab.locator("#details .said sup").first).to_have_text("†")


@pytest.mark.slow
def test_several_articles_are_read_one_after_the_other_each_with_its_file(opened: Open) -> None:
    html = page(open_store(articles=[str(ROOT / "tests" / "articles")]))
    tab = opened(html, "#passage=robot-taxi/p03s1")
    ours, packaged = "Robot taxis in Busan", "Sovereign AI: a national strategy for AI sovereignty"
    expect(tab.locator("#reader h2.article")).to_have_text([packaged, ours])
    names = tab.locator("#reader .sentence").evaluate_all("all => all.map((one) => one.dataset.passage)")
    assert [name.startswith("robot-taxi/") for name in names] == [False] * 101 + [True] * 15
    tab.locator("#file").set_input_files(ROOT / "tests" / "articles" / "robot-taxi.txt")
    expect(tab.locator("#took")).to_contain_text("All 15 sentences verified.")
    expect(tab.locator("#reader blockquote mark")).to_contain_text("Harbor Labs will invest")
    choose(tab, ID + "harbor-labs")
    source = tab.locator("#details .card .source").first
    expect(source).to_contain_text("¶3, sentence 1")
    expect(source.locator("button")).to_have_attribute("aria-label", re.compile(re.escape(f"({ours})")))
