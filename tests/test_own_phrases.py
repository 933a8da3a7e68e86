"""Sentences written for single nodes express all that is stated, and only that, through placeholders."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import GRAPH, ID, PASSAGE, RDF_TYPE, RDFS_LABEL, SAI, slug
from kg.rdf.terms import Triple
from kg.sentences import phrases
from kg.sentences.node import Node
from kg.sentences.phrases import Choice, Pattern
from kg.sentences.sentence import filled
from kg.sentences.verbalization import verbalize
from kg.sentences.wording import Wording
from kg.store.embedded import Embedded
from tests.conftest import Run
from tests.facts import QUADS
from tests.robot_taxi import FOLDER
from tests.vocabulary import OWN_PHRASES

STATED: dict[str, dict[str, list[Triple]]] = defaultdict(lambda: defaultdict(list))
"""For each thing with a sentence of its own, what each passage states about it."""
for quad in sorted(QUADS, key=str):
    graph = getattr(quad.graph_name, "value", "")
    if graph.startswith(PASSAGE) and str(quad.subject) in OWN_PHRASES:
        STATED[str(quad.subject)][slug(graph)].append((quad.subject, quad.predicate, quad.object))
NAMED = {"Country", "Place", "Corporation", "GovernmentOrganization", "ResearchOrganization", "Person"}
THINGS = {q.subject for q in QUADS if q.predicate.value == RDF_TYPE and slug(q.object.value) in NAMED}  # type: ignore[union-attr]
NAMES = sorted({q.object.value for q in QUADS if q.subject in THINGS and q.predicate.value == RDFS_LABEL})  # type: ignore[union-attr]
BESIDE = re.compile(
    r"(?:(?:year )?printed as|year printed as|time given as|source|at|원문|시기|출처|주소)[: ]"
    r"|(?:the article names )?only some|이 글은 .*일부만 예로 든다"
)
"""What may follow a sentence in brackets: how and where it is printed, and that more is meant."""


@pytest.fixture(scope="module", params=LANGUAGES)
def wording(request: pytest.FixtureRequest, embedded: Embedded) -> Wording:
    every = [triple for passages in STATED.values() for triples in passages.values() for triple in triples]
    return Wording(embedded, every, request.param)


def literals(pattern: Pattern) -> str:
    """Return the literal text of *pattern*, with … for placeholders."""
    found = ""
    for part in pattern:
        if isinstance(part, str):
            found += part
        elif isinstance(part, Choice):
            found += "|".join(map(literals, part.alternatives))
        else:
            found += "…"
    return found


@pytest.mark.parametrize("node", sorted(OWN_PHRASES), ids=lambda node: slug(node.strip("<>")))
def test_names_and_figures_come_from_what_is_stated(node: str) -> None:
    assert set(OWN_PHRASES[node]) <= set(LANGUAGES)
    for text in OWN_PHRASES[node].values():
        said = literals(phrases.parse(text))
        assert not re.search(r"\d", said)
        assert [name for name in NAMES if re.search(rf"(?<!\w){re.escape(name)}(?![A-Za-z])", said)] == []


def test_each_tells_all_that_is_stated_of_its_node(wording: Wording) -> None:
    for node, texts in OWN_PHRASES.items():
        if wording.lang not in texts:
            continue
        pattern = phrases.parse(texts[wording.lang])
        told = []
        for triples in STATED[node].values():
            text, used, _ = filled(wording, Node([triples[0][0]], triples, wording), pattern)
            if not text:
                continue
            main = next(s for s in verbalize(wording, triples) if set(used) <= set(s.triples))
            told.append(main.text)
            behind = re.findall(r"\(((?:[^()]|\([^()]*\))*)\)\.$", main.text)
            for aside in behind[0].split("; ") if behind else ():
                assert BESIDE.match(aside) or aside in text, main.text
        assert told, f"{node} has a sentence in {wording.lang} that nothing stated is told in"


def test_none_stands_where_something_else_is_stated(wording: Wording) -> None:
    for node, texts in OWN_PHRASES.items():
        pattern = phrases.parse(texts.get(wording.lang, "{none}"))
        for triples in STATED[node].values():
            _, used, _ = filled(wording, Node([triples[0][0]], triples, wording), pattern)
            silent = re.findall(r"\{-(\w+)/([\w-]+)\}", texts.get(wording.lang, ""))
            for triple in used:
                subject, predicate, value = triple
                if (slug(predicate.value), slug(getattr(value, "value", ""))) in silent:  # type: ignore[union-attr]
                    other = (subject, predicate, ox.NamedNode(f"{ID}something-else"))
                    changed = [other if t == triple else t for t in triples]
                    text, *_ = filled(wording, Node([subject], changed, wording), pattern)
                    before, *_ = filled(wording, Node([subject], triples, wording), pattern)
                    assert text != before, node


@pytest.mark.slow
def test_a_statement_of_an_article_of_ones_own_has_one_too_as_long_as_it_says_so(
    run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / FOLDER.name
    shutil.copytree(FOLDER, folder)
    (folder / "sentences.trig").write_text(
        f"<{GRAPH}phrases> {{ <{ID}investment-harbor-labs> <{SAI}phrase> "
        f'"{{toLocation}} can expect {{amount}} from {{agent}}{{-status/Planned}}"@en }}',
        encoding="utf-8",
    )
    asked = ("show", "robot-taxi/p03s1", "--articles", str(tmp_path))
    assert "South Korea can expect $1.25 m from Harbor Labs." in run(*asked).stdout
    changed = ("--passage", "p03s1", "--subject", "investment-harbor-labs", "--property", "status")
    run("article", "change", "--articles", str(tmp_path), *changed, "--to", "done")
    assert "Harbor Labs invested $1.25 m in South Korea" in run(*asked).stdout
    for name in ("agent", "amount", "currency", "bound", "status", "printed as", "destination"):
        run("article", "remove", "--articles", str(tmp_path), *changed[:5], name)
    assert "investment-harbor-labs" not in (folder / "sentences.trig").read_text(encoding="utf-8")
