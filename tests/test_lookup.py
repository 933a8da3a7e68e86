"""What is printed can be asked for: labels in columns, names in the whole graph, examples in help texts."""

from __future__ import annotations

import json
import re
import shlex
from itertools import permutations
from pathlib import Path
from typing import Any

import click
import pyoxigraph as ox
import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

import kg
from kg.cli import cli
from kg.entity.find import parameter_term, resolve
from kg.entity.show import show
from kg.errors import WrongUsage
from kg.graph import Answer
from kg.graph.bound_query import bound_query
from kg.names.display import names
from kg.names.labels import LANGUAGES, labels
from kg.names.lookup import lookup
from kg.question.catalogue import questions
from kg.question.errata import of_passage
from kg.rdf.namespaces import ALIASES, LABELS, LITERAL_FORM, PREFIXES, RDFS_LABEL, SKOS
from kg.rdf.terms import text_of
from kg.store import select
from kg.store.embedded import Embedded
from kg.tables.cells import MARK, shown
from kg.tables.text import as_text
from kg.text.controls import line
from tests.conftest import Run

QUESTIONS = questions()
EX = "http://example.org/"


def of_text(text: str, format: ox.RdfFormat = ox.RdfFormat.TRIG) -> Embedded:
    prologue = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in {**PREFIXES, "ex": EX}.items())
    return Embedded(list(ox.parse((prologue + text).encode(), format=format)))


# --- the labels printed in a column are valid values for it


@pytest.mark.slow
@pytest.mark.parametrize("name", QUESTIONS)
def test_each_printed_label_of_each_parameters_column_gives_its_rows(name: str, embedded: Embedded) -> None:
    query = QUESTIONS[name]
    answer = select(embedded, query.text)
    for parameter in query.parameters:
        if parameter.name not in answer.variables:
            continue
        place = answer.variables.index(parameter.name)
        things = {row[place] for row in answer.rows}
        for lang in LANGUAGES:
            words = names(embedded, things, lang)
            for thing in things:
                printed = shown(thing, words, lang)
                if thing is None:
                    continue
                term = parameter_term(embedded, query, parameter, printed)
                rows = select(embedded, query.bind({parameter.name: [term]}).text).rows
                assert any(row[place] == thing for row in rows), (parameter.name, printed)


def test_a_name_means_what_can_stand_in_the_column_before_anything_else(embedded: Embedded) -> None:
    errata, rankings = QUESTIONS["errata"], QUESTIONS["rankings"]
    for text in ("high", "높음", "High", "sai:High", "high severity", "심각성 높음"):
        assert parameter_term(embedded, errata, errata.parameter("severity"), text) == ox.NamedNode(
            PREFIXES["sai"] + "High"
        )
    group = parameter_term(embedded, rankings, rankings.parameter("country"), "top-ten countries")
    assert group == ox.NamedNode(PREFIXES["id"] + "top-ten-countries")  # a country group, and in the column
    assert resolve(embedded, "high") == ox.NamedNode(PREFIXES["id"] + "high")


@pytest.mark.slow
@pytest.mark.parametrize("name", QUESTIONS)
def test_each_example_of_a_question_gives_rows(name: str, run: Run) -> None:
    for parameter in QUESTIONS[name].parameters:
        made = run("query", name, parameter.option, parameter.example, "--format", "csv")
        assert made.exit_code == 0, made.stderr
        assert len(made.stdout.splitlines()) > 1, (name, parameter.name)


def commands(group: click.Group, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], click.Command]:
    context = click.Context(group)
    found: dict[tuple[str, ...], click.Command] = {}
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is not None:
            found[*path, name] = command
            if isinstance(command, click.Group) and name != "query":
                found |= commands(command, (*path, name))
    return found


def examples() -> list[str]:
    """Return the commands in the help texts that only query the packaged graph."""
    texts = [cli.help or "", *(command.help or "" for command in commands(cli).values())]
    shown = [line for text in texts for line in re.findall(r"^ +(sovkg (?:.|\n {8,})+)$", text, re.MULTILINE)]
    asking = ("query", "show", "find", "path", "rank", "sparql", "coverage")
    return [
        re.split(r"  {2,}(?=[a-z])(?![^']*'$)| \| ", line)[0]
        for line in dict.fromkeys(shown)
        if line.split()[1] in asking
        and not re.search(r"[a-z]\.(?:txt|svg|rq|html)|--(?:store|endpoint|art)", line)
    ]


def test_the_help_texts_have_examples() -> None:
    assert len(examples()) > 12


@pytest.mark.slow
@pytest.mark.parametrize("example", examples())
def test_each_example_of_a_help_text_gives_rows(
    example: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    words = shlex.split(example)[1:]
    if "-o" in words:
        place = words.index("-o")
        del words[place : place + 2]
    made = run(*words)
    assert made.exit_code == 0, made.stderr
    assert "(no rows)" not in made.stdout
    assert made.stdout.count("\n") > 2


# --- each printed name identifies one thing


def test_graphs_of_one_ending_are_told_apart() -> None:
    store = of_text(
        "GRAPH <http://a.org/np1/assertion> { ex:a ex:p 1 } "
        "GRAPH <http://a.org/np2/assertion> { ex:a ex:p 2 }"
    )
    one, two = (ox.NamedNode(f"http://a.org/np{n}/assertion") for n in (1, 2))
    assert names(store, [one], "en") == {one.value: one.value}  # even if the other one is not shown
    for n, graph in enumerate((one, two), 1):
        printed = names(store, [one, two], "en")[graph.value]
        assert resolve(store, printed) == graph
        assert [row.terms[2] for row in show(store, printed).rows] == [ox.Literal(n)]
    with pytest.raises(
        WrongUsage, match=r"several things: http://a.org/np1/assertion, http://a.org/np2/assertion"
    ):
        resolve(store, "assertion")


def test_whatever_says_where_a_statement_stands_tells_graphs_apart(tmp_path: Path) -> None:
    """Two graphs have IRIs with the same ending, and a blank node names the third."""
    path = tmp_path / "own.trig"
    path.write_text(
        "@prefix ex: <http://example.org/> . @prefix np: <http://a.org/> .\n"
        "<http://a.org/1/assertion> { ex:a ex:knows ex:b } "
        "<http://a.org/2/assertion> { ex:a ex:knows ex:b } "
        '_:g { ex:b ex:knows ex:c . ex:c a ex:T ; ex:label "C" }',
        encoding="utf-8",
    )
    both = ["http://a.org/1/assertion", "http://a.org/2/assertion"]
    g = kg.open(path)
    answer = g.sparql("SELECT ?a { ?a ex:knows ?b } ORDER BY ?a", evidence=True)
    assert isinstance(answer, Answer)
    assert [passage.name for passage in answer[0].passages] == both
    assert answer[1].passages[0].name.startswith("_:")
    assert all(name in str(answer) for name in both)
    assert [text_of(row.terms[0]) for row in answer.told().table.sentences] == ["a — knows: b"] * 2 + [
        "b — knows: c"
    ]
    named = ", ".join(name.replace("http://a.org/", "np:") for name in both)
    assert f"a — knows: b [{named}]" in str(g.show("ex:a"))
    assert g.path("ex:a", "ex:c")[0]["passages"] == ", ".join(both)
    lines = str(g.export(format="csv").file).splitlines()
    assert [line.split(",")[8] for line in lines[1:3]] == [named.replace(",", ""), lines[2].split(",")[8]]
    assert lines[2].split(",")[8].startswith("_:b")
    tables = g.export(format="tables").file
    assert isinstance(tables, dict)
    assert tables["T.csv"].splitlines()[1].split(",")[-1].startswith("_:b")  # the graph that states its class
    evidence = str(g.export(format="ntriples", evidence=True).file)
    assert evidence.count("wasQuotedFrom> <") == 2
    assert evidence.count("wasQuotedFrom> _:") == 3


def test_what_a_reifier_says_stands_with_what_it_speaks_of() -> None:
    store = of_text(
        "ex:a ex:knows ex:b {| ex:since 2020 |} . ex:a ex:age 3 ~ ex:claim . ex:claim ex:by ex:c .",
        ox.RdfFormat.TURTLE,
    )
    for thing, said in {"ex:a": "since by reifies", "ex:b": "since reifies"}.items():
        told = {text_of(row.terms[0]) for row in show(store, thing.replace("ex:", EX)).sentences}
        for word in said.split():
            assert any(f"— {word}:" in text for text in told), (word, told)


def test_things_of_one_label_are_told_apart() -> None:
    store = of_text(
        'ex:a1 rdfs:label "Alex" . ex:a2 rdfs:label "Alex"@en . '
        'ex:Alex ex:knows ex:a1 . ex:b foaf:name "Bo" .'
    )
    things = [ox.NamedNode(EX + name) for name in ("a1", "a2", "Alex", "b")]
    printed = names(store, things, "en")
    assert list(printed.values()) == [f"Alex ({EX}a1)", f"Alex ({EX}a2)", f"{EX}Alex", "Bo"]
    for thing in things:
        assert resolve(store, printed[thing.value]) == thing
        assert show(store, printed[thing.value]).rows


def test_spaces_that_a_table_does_not_show_tell_nothing_apart() -> None:
    store = of_text(
        'ex:a rdfs:label "New  York" . ex:b rdfs:label "New York " . ex:c rdfs:label "New York" . '
        'ex:d rdfs:label " Busan " .'
    )
    printed = names(store, [ox.NamedNode(EX + name) for name in "abcd"], "en")
    assert list(printed.values()) == [f"New  York ({EX}a)", f"New York  ({EX}b)", "New York", " Busan "]
    assert resolve(store, "New York") == ox.NamedNode(EX + "c")


@pytest.mark.parametrize("name", ["p02s1", "p20s4", "p22s1", "p36s1", "p40s1"])
def test_what_is_wrong_in_a_passage_is_shown_whether_or_not_it_touches_a_statement(
    embedded: Embedded, name: str
) -> None:
    shown = show(embedded, name)
    marked = {erratum.iri for row in shown.rows for erratum in row.errata}
    beside = {erratum.iri for erratum in shown.unmarked}
    assert beside
    assert not marked & beside
    assert marked | beside >= {each.iri for each in of_passage(embedded, resolve(embedded, name))}
    assert as_text(shown).count(MARK + " ") >= len(beside)


def test_what_has_no_label_that_shows_is_named_and_found_by_its_iri(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "own.ttl"
    data.write_text(
        f'<{EX}one> <{RDFS_LABEL}> "", "  "@en ; <{EX}of> <{EX}oneself> . <{EX}two> <{RDFS_LABEL}> "One" .'
    )
    found = json.loads(run("find", "one", "--data", str(data), "--format", "json").stdout)
    assert [row["entity"]["label"] for row in found] == ["one", "One", "oneself"]
    for row in found:
        made = run("show", row["entity"]["label"], "--data", str(data), "--format", "json")
        assert row["entity"] in [shown["subject"] for shown in json.loads(made.stdout)] + [
            shown["value"] for shown in json.loads(made.stdout)
        ]


def test_an_item_of_wikidata_is_the_thing_that_it_is_the_same_as(embedded: Embedded) -> None:
    query = QUESTIONS["investment-totals"]
    for text in (
        "Q17",
        "wd:Q17",
        "http://www.wikidata.org/entity/Q17",
        "<http://www.wikidata.org/entity/q17>",
    ):
        found = parameter_term(embedded, query, query.parameter("country"), text)
        assert found == ox.NamedNode(PREFIXES["id"] + "japan")


@pytest.mark.slow
def test_every_name_of_the_packaged_graph_leads_back_to_its_thing(embedded: Embedded) -> None:
    rows = select(embedded, "SELECT DISTINCT ?s ?p ?o ?g { GRAPH ?g { ?s ?p ?o } }").rows
    things = {term for row in rows for term in row if isinstance(term, ox.NamedNode)}
    assert len(things) > 1200
    for lang in LANGUAGES:
        printed = names(embedded, things, lang)
        assert len(set(printed.values())) == len(printed)
        leads = lookup(embedded, set(printed.values()))
        wrong = {iri: name for iri, name in printed.items() if leads.get(name) != {ox.NamedNode(iri)}}
        assert not wrong


words = st.sampled_from(
    ["a", "A", "a b", "a\tb", "a-b", "b", "ex:a", "(ex:b)", "p1s1", "Q1", "가", "", " ", "\x1b", r"\u001B"]
)
iris = st.builds(
    "{}{}".format, st.sampled_from([EX, EX + "x/", "urn:z:", PREFIXES["id"]]), st.sampled_from("abAB")
)
triples = st.builds(
    ox.Triple,
    iris.map(ox.NamedNode),
    st.sampled_from([*LABELS[:5], *ALIASES[-5:], EX + "p"]).map(ox.NamedNode),
    st.one_of(
        words.map(ox.Literal),
        st.builds(
            lambda text, tag: ox.Literal(text, language=tag), words, st.sampled_from(["en", "ko", "fr"])
        ),
        iris.map(ox.NamedNode),
    ),
)


@pytest.mark.slow
@settings(derandomize=True, max_examples=150)
@drawn(st.lists(triples, min_size=1, max_size=12), st.sampled_from(LANGUAGES))
def test_names_lead_back_in_any_graph(facts: list[ox.Triple], lang: str) -> None:
    store = Embedded([ox.Quad(t.subject, t.predicate, t.object) for t in facts])
    things = {t for f in facts for t in (f.subject, f.predicate, f.object) if isinstance(t, ox.NamedNode)}
    printed = {iri: line(name) for iri, name in names(store, things, lang).items()}
    assert len(set(printed.values())) == len(things)
    for thing in things:
        assert resolve(store, printed[thing.value]) == thing


@pytest.mark.slow
@pytest.mark.parametrize("most", [0, 20_000])
def test_a_name_is_the_same_whatever_was_asked_before(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr("kg.names.display._MAX_NAMES", most)
    text = """ex:a rdfs:label "Gift"@de . ex:b rdfs:label "Gift"@fr . ex:c rdfs:label "Gift"@sv , "Gave"@en .
        ex:d rdfs:label "Gave"@de . ex:gave ex:is ex:e ."""
    things = [ox.NamedNode(EX + name) for name in ("a", "b", "c", "d", "gave", "e")]
    for order in permutations(things, 2):
        asked = of_text(text)
        for thing in order:
            names(asked, [thing], "en")
        for some in ([*order], things):
            assert names(asked, some, "en") == names(of_text(text), some, "en"), order


def test_a_label_in_another_language_goes_behind_a_slug() -> None:
    store = of_text('ex:a rdfs:label "b"@fr . id:b rdfs:label "c" . ex:d rdfs:label "e"@de .')
    printed = names(store, [ox.NamedNode(EX + "a"), ox.NamedNode(EX + "d")], "en")
    assert printed == {EX + "a": f"b ({EX}a)", EX + "d": "e"}
    assert resolve(store, "b") == ox.NamedNode(PREFIXES["id"] + "b")
    assert resolve(store, printed[EX + "a"]) == ox.NamedNode(EX + "a")


# --- labels


@pytest.mark.parametrize("property", LABELS)
def test_what_names_a_thing_in_any_vocabulary_is_its_label(property: str) -> None:
    form = "[ skosxl:literalForm 'Team'@en ]" if "skos-xl" in property else "'Team'@en"
    store = of_text(
        f"@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .\nex:t <{property}> {form} ; ex:p ex:o ."
    )
    thing = ox.NamedNode(EX + "t")
    assert labels(store, [thing], "en") == {thing.value: "Team"}
    assert resolve(store, "team") == thing


def test_the_first_of_several_labels_counts_in_the_asked_language() -> None:
    labelled = "; ".join(
        f"<{p}> 'name {n}'@en, '이름 {n}'@ko" for n, p in enumerate(LABELS) if "skos-xl" not in p
    )
    store = of_text(f"ex:t {labelled} .")
    thing = ox.NamedNode(EX + "t")
    assert [labels(store, [thing], lang)[thing.value] for lang in LANGUAGES] == ["name 0", "이름 0"]


def test_what_a_label_of_its_own_says_is_found(run: Run) -> None:
    store = of_text(
        f'ex:t <{SKOS}altLabel> "Crew" ; <http://www.w3.org/2008/05/skos-xl#altLabel> ex:l . '
        f'ex:l <{LITERAL_FORM}> "Gang" .'
    )
    for name in ("Crew", "gang"):
        assert resolve(store, name) == ox.NamedNode(EX + "t")
    printed = names(store, [ox.NamedNode(EX + "l")], "en")[EX + "l"]
    assert printed == f"Gang ({EX}l)"
    assert resolve(store, printed) == ox.NamedNode(EX + "l")


def test_equal_values_are_looked_up_once(embedded: Embedded, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    def looked_up(*given: Any) -> Any:
        seen.append(given)
        return parameter_term(*given)

    monkeypatch.setattr("kg.entity.find.parameter_term", looked_up)
    bound = bound_query(embedded, questions()["investments"], {"country": ["japan", "france"] * 1500})
    assert len(seen) == len(bound.given["country"]) == 2
