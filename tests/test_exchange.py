"""An export must contain what other tools need, and leave out what only sovkg uses."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from random import Random
from typing import TypeAlias

import pyoxigraph as ox
import pytest
import rdflib
from babel import Locale
from rdflib import DCTERMS, FOAF, PROV, RDF, RDFS, SDO, SKOS, XSD

from kg.rdf.namespaces import BASE, GRAPH, ID, PASSAGE, PREFIXES, SAI
from kg.rdf.reified import is_passage
from kg.rdf.syntaxes import SYNTAXES
from kg.store import library
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.exchange import from_exchange, to_exchange
from tests.conftest import Run
from tests.serialising import serialise
from tests.test_foreign import PARSERS, facts

OA = rdflib.Namespace(PREFIXES["oa"])
TERM = rdflib.Namespace(SAI)
Said: TypeAlias = dict[str, list[ox.Literal | ox.NamedNode]]
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    """Return the default export as rdflib reads it from Turtle."""
    text = serialise(to_exchange(quads(Embedded.of_files())), "turtle", evidence=True)
    return rdflib.Graph().parse(data=text, format="turtle")


@pytest.mark.slow
@pytest.mark.parametrize("format", SYNTAXES)
def test_only_own_terms_and_things_are_spoken_of_and_no_patterns(run: Run, format: str) -> None:
    read = rdflib.Dataset()
    read.parse(data=run("export", "--format", format).stdout, format=PARSERS[format])
    found = list(read.quads())
    assert len(found) > 8000
    assert {s for s, *_ in found if not str(s).startswith(BASE)} == set()
    assert not [q for q in found if q[1] == TERM.phrase]
    assert not [term for q in found for term in q if isinstance(term, rdflib.BNode)]


@pytest.mark.slow
def test_all_of_it_is_exported_as_stored(run: Run, embedded: Embedded) -> None:
    made = run("export", "--as-stored", "--format", "nquads").stdout
    stored = quads(embedded)
    assert set(ox.parse(made, format=ox.RdfFormat.N_QUADS)) == set(stored)
    left, more = set(stored) - set(to_exchange(stored)), set(to_exchange(stored)) - set(stored)
    assert {q.graph_name.value.removeprefix(GRAPH) for q in left} == {"ontology", "phrases"}  # type: ignore[union-attr]
    assert {q.graph_name.value.removeprefix(GRAPH) for q in more} == {"exchange"}  # type: ignore[union-attr]


@pytest.mark.slow
def test_concepts_have_their_labels_in_skos_terms(graph: rdflib.Graph) -> None:
    concepts = list(graph.subjects(RDF.type, SKOS.Concept))
    assert len(concepts) > 300
    for concept in concepts:
        labels = set(graph.objects(concept, SKOS.prefLabel))
        assert labels == set(graph.objects(concept, RDFS.label))
        assert {label.language for label in labels} == {"en", "ko"}  # type: ignore[attr-defined]


@pytest.mark.slow
def test_selectors_cut_each_passage_out_of_its_article(run: Run, tmp_path: Path) -> None:
    # each \U character is two units in UTF-16
    text = "A \U0001f600 rises.\n\n한국이 \U0001f680를 쏜다. 값은 1\U0001d7ce원이다.\n"
    (tmp_path / "x.txt").write_text(text, encoding="utf-8")
    assert run("article", "new", "x", str(tmp_path / "x.txt"), "--articles", str(tmp_path)).exit_code == 0
    found = to_exchange(library.quads((), [str(tmp_path)], ()))
    graph = rdflib.Graph().parse(data=serialise(found, "turtle"), format="turtle")
    passages = list(graph.subjects(RDF.type, TERM.Passage))
    assert len(passages) == 101 + 3
    cut = set()
    for passage in passages:
        assert (passage, RDF.type, OA.SpecificResource) in graph
        assert graph.value(passage, OA.hasSource) == graph.value(passage, DCTERMS.isPartOf)
        (selector,) = graph.objects(passage, OA.hasSelector)
        assert (selector, RDF.type, OA.TextPositionSelector) in graph
        if "/x/" in str(passage):
            start, end = (int(str(graph.value(selector, name))) for name in (OA.start, OA.end))
            digest = hashlib.sha256(text[start:end].encode()).hexdigest()
            assert digest == str(graph.value(passage, SDO.sha256))
            cut.add(text[start:end])
    assert "값은 1\U0001d7ce원이다." in cut
    comments = " ".join(map(str, graph.objects(rdflib.URIRef(GRAPH + "exchange"), RDFS.comment)))
    assert "Unicode code points" in comments
    assert "유니코드 부호점" in comments


def test_whoever_encoded_or_checked_is_an_agent_of_an_activity(graph: rdflib.Graph) -> None:
    encodings = [s for s in graph.subjects(PROV.wasDerivedFrom) if "/encoding/" in str(s)]
    assert len(encodings) > 90
    for encoding in encodings:
        (made,) = graph.objects(encoding, PROV.wasGeneratedBy)
        (checked,) = graph.subjects(PROV.used, encoding)
        by = [graph.value(activity, PROV.wasAssociatedWith) for activity in (made, checked)]
        assert all((activity, RDF.type, PROV.Activity) in graph for activity in (made, checked))
        assert all((agent, RDF.type, PROV.Agent) in graph for agent in by)
        assert len({str(graph.value(agent, FOAF.name)) for agent in by}) == 2
        assert graph.value(checked, DCTERMS.date).datatype == XSD.date  # type: ignore[union-attr]
    assert not [o for o in graph.objects(None, DCTERMS.creator) if isinstance(o, rdflib.Literal)]


def test_each_currency_has_its_code_and_the_authoritys_iri(graph: rdflib.Graph) -> None:
    codes = set(map(str, graph.objects(None, SDO.currency)))
    assert codes >= {"USD", "EUR", "JPY"}
    found = {
        str(graph.value(c, SDO.termCode)): graph.value(c, SDO.sameAs) for c in graph.subjects(SDO.termCode)
    }
    authority = "http://publications.europa.eu/resource/authority/currency/"
    assert found == {code: rdflib.URIRef(authority + code) for code in codes}


def test_countries_have_the_iso_codes_of_their_names(graph: rdflib.Graph) -> None:
    english, korean = Locale("en").territories, Locale("ko").territories
    countries = list(graph.subjects(RDF.type, SDO.Country))
    assert len(countries) > 10
    for country in countries:
        code = str(graph.value(country, SDO.identifier))
        names = {str(n) for p in (RDFS.label, SKOS.altLabel) for n in graph.objects(country, p)}
        assert {english[code], korean[code]} <= names, country


def test_the_ids_of_organizations_have_the_checksum_of_their_registry(graph: rdflib.Graph) -> None:
    found = [str(i) for i in graph.objects(None, SDO.identifier) if "ror.org" in str(i)]
    assert len(found) == len(set(found)) > 10
    # 0, six digits of base 32, ISO 7064 mod 97-10: https://ror.readme.io/docs/identifier
    for identifier in found:
        digits, check = identifier.removeprefix("https://ror.org/0")[:6], int(identifier[-2:])
        number = sum("0123456789abcdefghjkmnpqrstvwxyz".index(d) * 32**n for n, d in enumerate(digits[::-1]))
        assert (number * 100 + check) % 97 == 1, identifier


@pytest.mark.slow
def test_a_country_is_found_by_its_code(run: Run) -> None:
    expected = run("query", "rankings", "--country", "한국").stdout
    assert "South Korea" in expected
    for code in ("KR", "kr"):
        assert run("query", "rankings", "--country", code).stdout == expected
    assert "University of Toronto" in run("find", "https://ror.org/03dbr7087").stdout


def dates(said: Said, kind: str) -> set[tuple[str, str, str]]:
    """Return the dates (property, text, datatype) that an export adds to a node with properties *said*."""
    node, passage = ox.NamedNode(ID + "x"), ox.NamedNode(PASSAGE + "tiny/p01s1")
    stated = [ox.Quad(node, ox.NamedNode(p), o, passage) for p, values in said.items() for o in values]
    typed = ox.Quad(node, ox.NamedNode(str(RDF.type)), ox.NamedNode(kind), ox.NamedNode(GRAPH + "entities"))
    made = set(to_exchange([*stated, typed])) - {*stated, typed}
    return {(q.predicate.value, q.object.value, q.object.datatype.value) for q in made}  # type: ignore[union-attr]


@pytest.mark.slow
def test_a_date_is_as_exact_as_the_sentence_gives_it() -> None:
    random = Random(6)
    kinds = {
        str(SDO.Action): SDO.startDate,
        str(SDO.CreativeWork): SDO.datePublished,
        SAI + "Statistic": DCTERMS.temporal,
    }
    for _ in range(200):
        kind, year, month = random.choice([*kinds]), random.choice([987, 1990, 2024]), random.randint(0, 13)
        said: Said = {SAI + "year": [ox.Literal(year)]}
        said |= {SAI + "month": [ox.Literal(month)]} if month else {}
        text = f"{year}-{month:02}" if 1 <= month <= 12 else str(year)
        datatype = XSD.gYearMonth if "-" in text else XSD.gYear
        match random.choice(["plain", "day", "about", "decade", "least", "figure", "denied", "two years"]):
            case "day":
                day = date(2024, 2, random.randint(1, 28)).isoformat()
                said[str(DCTERMS.date)] = [ox.Literal(day, datatype=ox.NamedNode(str(XSD.date)))]
                text, datatype, year = day, XSD.date, 2024
            case "about":
                said[SAI + "bound"] = [ox.NamedNode(SAI + "About")]
                text, datatype = text + "~", rdflib.URIRef(EDTF)
            case "decade":
                said[SAI + "bound"] = [ox.NamedNode(SAI + "EarlyInDecade")]
                text, datatype = f"{year // 10}X", rdflib.URIRef(EDTF)
            case "least":
                said[SAI + "bound"] = [ox.NamedNode(SAI + "AtLeast")]
                year = 0
            case "figure":
                said |= {SAI + "bound": [ox.NamedNode(SAI + "AtLeast")], SAI + "count": [ox.Literal(3)]}
            case "denied":
                said[SAI + "denied"] = [ox.Literal(True)]
                year = 0
            case "two years":
                said[SAI + "year"].append(ox.Literal(2001))
                expected = {(str(kinds[kind]), str(y), str(XSD.gYear)) for y in (year, 2001) if y > 1000}
                if 1 <= month <= 12:
                    assert dates(said, kind) == expected
                continue
        expected = {(str(kinds[kind]), text, str(datatype))} if year > 1000 else set()
        assert dates(said, kind) == expected, said


def test_a_period_has_its_start_and_end() -> None:
    said: Said = {
        SAI + "startYear": [ox.Literal(2018)],
        SAI + "endYear": [ox.Literal(2022)],
        SAI + "month": [ox.Literal(3)],
    }
    expected = {(str(SDO.startDate), "2018", str(XSD.gYear)), (str(SDO.endDate), "2022", str(XSD.gYear))}
    assert dates(said, str(PREFIXES["dcterms"]) + "Policy") == expected


def test_a_strangers_data_stays_as_it_is() -> None:
    random = Random(7)
    for _ in range(100):
        mine = facts(random, graphs=True)
        assert sorted(map(str, to_exchange(mine))) == sorted(map(str, mine))


@pytest.mark.slow
def test_what_is_added_is_known_again(embedded: Embedded) -> None:
    made = to_exchange(quads(embedded))
    expected = {
        (q.subject, q.predicate, q.object) for q in made if q.graph_name != ox.NamedNode(GRAPH + "exchange")
    }
    plain = [ox.Quad(q.subject, q.predicate, q.object) for q in made]
    assert {(q.subject, q.predicate, q.object) for q in from_exchange(plain)} == expected


@pytest.mark.slow
def test_an_export_is_read_back_and_exported_the_same(run: Run, tmp_path: Path, embedded: Embedded) -> None:
    stated = {q for q in quads(embedded) if is_passage(q.graph_name)}
    for name, options in (("x.ttl", ["--evidence"]), ("x.trig", []), ("x.jsonld", [])):
        first, again = tmp_path / name, tmp_path / f"again-{name}"
        assert run("export", "-o", str(first), *options).exit_code == 0
        assert run("export", "--data", str(first), "-o", str(again), *options).exit_code == 0
        assert again.read_bytes() == first.read_bytes()
        back = quads(Embedded.of_files([first]))
        assert {q for q in back if is_passage(q.graph_name)} == stated
        checked = run("validate", str(first))
        assert checked.exit_code == 0, checked.stdout
