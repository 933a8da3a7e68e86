"""The canned questions for other programs: RDF for editors, files that grlc turns into a web API."""

from __future__ import annotations

import re
from collections import Counter
from zipfile import ZipFile

import pytest
import rdflib
import yaml

from kg.graph.bound_query import bound_query
from kg.question.catalogue import questions
from kg.question.decorated import decorated
from kg.rdf.terms import text_of
from kg.store import select
from kg.store.embedded import Embedded
from tests.conftest import Run

EXAMPLES = """PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX spex: <https://purl.expasy.org/sparql-examples/ontology#>
SELECT DISTINCT ?sq ?comment ?query
WHERE {
    ?sq a sh:SPARQLExecutable ;
        rdfs:comment ?comment ;
        sh:select|sh:ask|sh:construct|spex:describe ?query .
} ORDER BY ?sq"""
"""The query that sparql-editor sends to an endpoint for examples; the next one is for prefixes."""
SPACES = """PREFIX sh: <http://www.w3.org/ns/shacl#>
SELECT DISTINCT ?prefix ?namespace WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix }"""
VARIABLE = re.compile(r"\?__(?P<name>[a-zA-Z0-9]+)_(?P<kind>iri|number|literal)")
"""grlc's pattern of optional parameters, as far as it is used here."""


@pytest.mark.slow
def test_an_editor_of_sparql_finds_them_at_an_endpoint(run: Run) -> None:
    done = run("queries", "--format", "turtle", "--lang", "ko")
    graph = rdflib.Graph().parse(data=done.stdout, format="turtle")
    found = {str(comment): str(text) for _, comment, text in graph.query(EXAMPLES)}  # type: ignore[misc]
    assert found == {query.title["ko"]: query.plain for query in questions().values()}
    spaces = {str(prefix): str(space) for prefix, space in graph.query(SPACES)}  # type: ignore[misc]
    for query in questions().values():
        used = re.findall(r"PREFIX (\w+): <(.*?)>", query.plain)
        assert used
        assert all(spaces[prefix] == space for prefix, space in used)


@pytest.mark.parametrize("name", questions())
def test_grlc_asks_the_same_with_and_without_each_parameter(name: str, embedded: Embedded) -> None:
    query = questions()[name]
    text = decorated(query, "en")
    lines = text.split("\n")
    head = yaml.safe_load("\n".join(line.lstrip("#+") for line in lines if line.startswith("#+")))
    assert (head["summary"], head["tags"]) == (query.title["en"], list(query.tags))
    body = "\n".join(line for line in lines if not line.startswith("#+"))
    assert {match["name"] for match in VARIABLE.finditer(body)} == {p.name for p in query.parameters}
    assert rows(embedded, body) == rows(embedded, query.bind({}).text)
    for name in (p.name for p in query.parameters):
        example = query.parameter(name).example
        term = bound_query(embedded, query, {name: example}, exact=True).given[name][0]
        assert rows(embedded, replaced(body, name, text_of(term))) == rows(
            embedded, query.bind({name: [term]}).text
        ), name


def replaced(body: str, name: str, text: str) -> str:
    """Return *body* as grlc runs it if the parameter *name* has the value *text*."""
    written = {"iri": f"<{text}>", "number": text, "literal": f'"{text}"'}
    return VARIABLE.sub(lambda match: written[match["kind"]] if match["name"] == name else match[0], body)


def rows(store: Embedded, text: str) -> Counter[object]:
    return Counter(select(store, text).rows)


def test_a_folder_or_an_archive_gets_a_file_a_question(run: Run, tmp_path: object) -> None:
    folder = f"{tmp_path}/grlc/"
    assert run("queries", "money", "--lang", "en", "-o", folder).exit_code == 0
    assert run("queries", "money", "--lang", "en", "-o", f"{tmp_path}/x.zip").exit_code == 0
    money = [query for query in questions().values() if "money" in query.tags]
    with ZipFile(f"{tmp_path}/x.zip") as archive:
        for query in money:
            with open(f"{folder}{query.name}.rq", encoding="utf-8") as file:
                assert file.read() == archive.read(f"{query.name}.rq").decode() == decorated(query, "en")
        assert len(archive.namelist()) == len(money)
    done = run("queries", "--format", "json", "-o", folder)
    assert (done.exit_code, "is a folder" in done.stderr) == (2, True)
