"""Each triple of a graph must be in exactly one sentence, with its value; none may vanish beside another."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kg import bundle
from kg.entity.show import show
from kg.names.labels import LANGUAGES
from kg.rdf.namespaces import BASE, RDF_TYPE, XSD, slug
from kg.rdf.terms import Triple, text_of
from kg.sentences.verbalization import verbalize
from kg.sentences.wording import Wording
from kg.store.embedded import Embedded
from kg.text.controls import line, visible
from tests.conftest import Run
from tests.random_graphs import EX, ex, graphs
from tests.vocabulary import TERM

VOCABULARY = [q for name in ("core", "phrases") for q in ox.parse(path=Path(bundle.ONTOLOGY) / f"{name}.ttl")]
STORE = Embedded([ox.Quad(q.subject, q.predicate, q.object) for q in VOCABULARY])


KNOWN = {slug(str(q.subject.value)): q.subject for q in VOCABULARY if isinstance(q.subject, ox.NamedNode)}
UNSAID = {KNOWN[name] for name in ("about", "periodPrintedAs", "printedAs", "resolvedFrom")}
"""Properties that a sentence may leave out: topics of a paraphrased claim, printed forms of its values."""
TRANSLATED = {KNOWN["paraphrase"], KNOWN["basisNote"]}
"""Properties with values in both languages, of which only the requested one is shown."""
DATED = {TERM["year"]: "2024", TERM["month"]: "5"}
"""What the date in :mod:`tests.random_graphs` says already."""
ANY: Triple = (ex("a"), ex("p"), ex("b"))
WORDING = {lang: Wording(STORE, [ANY], lang) for lang in LANGUAGES}


def texts(graph: list[Triple], lang: str) -> list[str]:
    return sorted(each.text for each in verbalize(WORDING[lang], graph))


def about(**values: ox.NamedNode | ox.Literal) -> list[Triple]:
    return [(ex("anna"), ox.NamedNode(TERM.get(name, EX + name)), value) for name, value in values.items()]


@pytest.mark.slow
@given(graphs, st.sampled_from(LANGUAGES))
@example(about(date=ex("team"), month=ox.Literal("")), "en")
@example(about(date=ox.Literal("\u202e"), year=ox.Literal("\u202e")), "ko")
@example(about(date=ex("team"), p=KNOWN["Done"], durationYears=KNOWN["Done"]), "en")
@example(about(amount=ox.Literal(1), unknown=KNOWN["Reported"]), "ko")
@example(about(startYear=ox.Literal("x", language="en"), p=ex("b")), "en")
@example(about(p=ex("anna"), printedAs=ox.Literal("")), "en")
@example(about(p=ox.Literal("hello"), printedAs=ox.Literal("hello")), "en")
@example(about(p=ex("anna"), printedAs=ox.Literal("anna")), "en")
@example(about(claimant=ex("b"), year=ox.Literal("(")), "en")
@example(
    [(ex("anna"), ox.NamedNode(RDF_TYPE), ox.NamedNode(TERM[c])) for c in ("CountryGroup", "Person")], "en"
)
@example(
    [(ex("anna"), ox.NamedNode(RDF_TYPE), ox.NamedNode(TERM[c])) for c in ("CountryGroup", "Person")], "ko"
)
@settings(max_examples=300)
def test_each_triple_is_said_once_and_changes_what_is_said(graph: list[Triple], lang: str) -> None:
    sentences = verbalize(WORDING[lang], graph)
    assert sorted(str(t) for each in sentences for t in each.triples) == sorted(map(str, graph))
    whole = texts(graph, lang)
    dated = {t[0] for t in graph if isinstance(t[2], ox.Literal) and t[2].value == "2024-05-17"}
    for triple in [t for t in graph if t[1] not in UNSAID | TRANSLATED]:
        if triple[0] in dated and DATED.get(triple[1].value) == getattr(triple[2], "value", ""):  # type: ignore[union-attr]
            continue
        without = [t for t in graph if t != triple]
        assert texts(without, lang) != whole, f"nothing is said of {triple}"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["asml", f"{BASE}article/sovereign-ai"])
def test_what_no_passage_states_seems_stated_by_none(embedded: Embedded, name: str, lang: str) -> None:
    told = show(embedded, name, lang=lang)
    assert any(
        "https://" in text_of(row.terms[0]) or "SHA-256" in text_of(row.terms[0]) for row in told.sentences
    )
    for row in told.sentences:
        assert len({bool(statement.passages) for statement in row.evidence}) == 1, row.terms[0]


@pytest.mark.slow
@given(graphs)
@settings(max_examples=300)
def test_the_text_of_a_foreign_value_stands_in_its_sentence(graph: list[Triple]) -> None:
    for each in verbalize(WORDING["en"], graph):
        for _, predicate, value in each.triples:
            if isinstance(value, ox.Literal) and predicate.value.startswith(EX):  # type: ignore[union-attr]
                assert value.value in each.text or visible(value.value) in each.text


def test_values_that_read_alike_are_told_apart() -> None:
    written = [
        '"x"',
        '"x"@en',
        '"x"@en--ltr',
        '"x"@en--rtl',
        '"x"@fr',
        '"x"^^<urn:t>',
        '"a b"',
        r'"a\nb"',
        r'"a\tb"',
    ]
    text = "".join(f"<{EX}a> <{EX}p> {value} ." for value in written)
    triples = [(q.subject, q.predicate, q.object) for q in ox.parse(text, format=ox.RdfFormat.TURTLE)]
    (told,) = verbalize(WORDING["en"], triples)
    values = re.split(", | and ", line(told.text.partition(": ")[2]))
    assert len(set(values)) == len(written)


def test_properties_that_read_alike_are_told_apart() -> None:
    triples: list[Triple] = [
        (ex("a"), ox.NamedNode(f"{EX}{version}/knows"), ex("b")) for version in ("v1", "v2")
    ]
    told = verbalize(Wording(STORE, triples, "en"), triples)
    assert [f"{EX}v1/knows" in each.text for each in told] == [True, False]
    assert [f"{EX}v2/knows" in each.text for each in told] == [False, True]


def test_a_value_in_another_language_stands_beside_a_number(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "values.ttl"
    data.write_text(f'@prefix ex: <{EX}> . ex:a ex:p "bonjour"@fr, 1, "hello"@en, ex:b, "plain" .')
    shown = run("show", EX + "a", "--data", str(data)).stdout
    assert [text for text in ("bonjour", "1", "hello", "b", "plain") if text not in shown] == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"bonjour"@fr, 1', '"salut"@fr, 1'),
        ('"1"', "1"),
        ('"a"@en', '"a"@fr'),
        ('"1"^^ex:kind', '"1"^^ex:other'),
        ('"true"', "true"),
        ("ex:b", "<http://example.com/b>"),
        ("<<( ex:a ex:q 1 )>>", "<<( ex:a ex:q 2 )>>"),
    ],
)
def test_a_difference_is_seen(run: Run, tmp_path: Path, before: str, after: str) -> None:
    sides = []
    for name, value in (("before", before), ("after", after)):
        data = tmp_path / f"{name}.ttl"
        data.write_text(f"@prefix ex: <{EX}> . @prefix xsd: <{XSD}> . ex:a ex:p {value} .")
        sides.append(str(data))
    (row,) = json.loads(run("diff", *sides, "--format", "json").stdout)
    assert row["before"] != row["after"]
