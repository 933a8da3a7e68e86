"""The server: the SPARQL protocol, questions as REST, addresses of things; it is read-only."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from gzip import compress
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
import pyoxigraph as ox
import pytest
from playwright.sync_api import Browser, expect
from playwright.sync_api import TimeoutError as TooLate

from kg.errors import Advice, NotFound, QueryError
from kg.names.labels import LANGUAGES
from kg.question.catalogue import questions
from kg.server.body import SMALL
from kg.server.formats import GRAPHS, ROWS
from kg.server.reply import ASSISTANTS, WEB, Reply, refusal
from kg.server.web import openapi
from kg.server.web.cache import ENTRY, ReplyCache
from kg.server.web.negotiation import language, wanted
from kg.site.site import Site
from kg.store import READINGS, open_store
from tests.canvas import DRAWN, until
from tests.servers import PATIENCE, sovkg
from tests.test_page_engine import Case, asked, expected

ASK = "ASK {}"
PREFIX = "https://w3id.org/sovereign-ai-kg/"
DATA = "http://kasei.us/2009/09/sparql/data/data{}.rdf"
FORM = {"content-type": "application/x-www-form-urlencoded"}
DIRECT = {"content-type": "application/sparql-query"}
HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
SHORT, SECONDS, LONG = "2", "4", "3600"
ROWS_AT_MOST = 6000
"""More rows than the page asks for."""

pytestmark = pytest.mark.xdist_group("serving")


@pytest.fixture(scope="module")
def protocol(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """Yield a client of a server with the graphs that the SPARQL protocol's own tests use."""
    file = tmp_path_factory.mktemp("protocol") / "data.trig"
    said = (
        "GRAPH <{0}> {{ <{0}> a <http://example.org/Document> }}".format(DATA.format(n)) for n in range(4)
    )
    file.write_text("\n".join(said))
    with sovkg("--data", str(file)) as (address, _), _client(address) as client:
        yield client


@pytest.fixture(scope="module")
def served() -> Iterator[httpx.Client]:
    """Yield a client of a server with the packaged graph."""
    with sovkg("--rows", str(ROWS_AT_MOST)) as (address, _), _client(address) as client:
        yield client


@pytest.fixture(scope="module")
def guarded() -> Iterator[httpx.Client]:
    """Yield a client of a server with a short time limit for questions."""
    with sovkg("--timeout", SHORT) as (address, _), _client(address) as client:
        _settled(client)
        yield client


def _client(address: str) -> httpx.Client:
    return httpx.Client(base_url=address, timeout=PATIENCE, trust_env=False)


def _graphs(kind: str, *numbers: int) -> str:
    return "&".join(f"{kind}-graph-uri={quote(DATA.format(n), safe='')}" for n in numbers)


def _typed(*numbers: int) -> str:
    return " . ".join(f"<{DATA.format(n)}> a ?type" for n in numbers)


NAMED = f"ASK {{ GRAPH ?g1 {{ {_typed(1)} }} GRAPH ?g2 {{ {_typed(2)} }} }}"
FULL = f"ASK {{ {_typed(3)} GRAPH ?g1 {{ {_typed(1)} }} GRAPH ?g2 {{ {_typed(2)} }} }}"
BOTH = f"ASK {{ {_typed(1, 2)} }}"
GOOD: dict[str, tuple[str, str, dict[str, str], str]] = {
    "post form": ("POST", _graphs("default", 0), FORM, f"query={quote(ASK)}"),
    "default graphs, get": ("GET", f"query={quote(BOTH)}&{_graphs('default', 1, 2)}", {}, ""),
    "default graphs, post": ("POST", _graphs("default", 1, 2), DIRECT, BOTH),
    "named graphs, post": ("POST", _graphs("named", 1, 2), DIRECT, NAMED),
    "named graphs, get": ("GET", f"query={quote(NAMED)}&{_graphs('named', 1, 2)}", {}, ""),
    "full dataset": ("POST", f"{_graphs('default', 3)}&{_graphs('named', 1, 2)}", DIRECT, FULL),
    "graphs in the form": ("POST", "", FORM, f"query={quote(NAMED)}&{_graphs('named', 1, 2)}"),
    "get": ("GET", f"query={quote(ASK)}", {}, ""),
    "post directly": ("POST", "", {"content-type": "application/sparql-query; charset=UTF-8"}, ASK),
}
"""The W3C's tests of the query operation (https://github.com/w3c/rdf-tests); every answer is true."""
BAD: dict[str, tuple[str, str, dict[str, str], bytes]] = {
    "method": ("PUT", f"query={quote(ASK)}", {}, b""),
    "two queries": ("GET", f"query={quote(ASK)}&query={quote('SELECT * {}')}", {}, b""),
    "media type": ("POST", "", {"content-type": "text/plain"}, ASK.encode()),
    "form without its type": ("POST", "", {}, f"query={quote(ASK)}".encode()),
    "query without its type": ("POST", "", {}, ASK.encode()),
    "UTF-16": (
        "POST",
        "",
        {"content-type": "application/sparql-query; charset=UTF-16"},
        ASK.encode("utf-16"),
    ),
    "UTF-16, unsaid": ("POST", "", DIRECT, ASK.encode("utf-16")),
    "syntax": ("GET", f"query={quote('ASK')}", {}, b""),
    "no query": ("POST", "", FORM, b""),
    "update by get": ("GET", f"update={quote('CLEAR ALL')}", {}, b""),
    "update by form": ("POST", "", FORM, f"update={quote('CLEAR ALL')}".encode()),
    "update, directly": ("POST", "", {"content-type": "application/sparql-update"}, b"CLEAR ALL"),
    "update as a query": ("POST", "", DIRECT, b"INSERT DATA { <http://x/s> <http://x/p> 1 }"),
    "update beside a query": ("POST", "", FORM, f"query={quote(ASK)}&update={quote('CLEAR ALL')}".encode()),
    "DELETE": ("DELETE", "", {}, b""),
    "PATCH": ("PATCH", "", {"content-type": "application/sparql-update"}, b"CLEAR ALL"),
    "graph store": ("PUT", "graph=x", {"content-type": "text/turtle"}, b"<x:s> <x:p> 1 ."),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", GOOD)
def test_the_query_operation_answers(protocol: httpx.Client, name: str) -> None:
    method, search, headers, body = GOOD[name]
    answer = protocol.request(method, f"/sparql/?{search}", headers=headers, content=body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["boolean"] is True


@pytest.mark.slow
def test_graphs_that_are_named_are_the_only_ones_asked(protocol: httpx.Client) -> None:
    def asked(query: str, search: str) -> bool:
        answer: bool = protocol.post(f"/sparql?{search}", headers=DIRECT, content=query).json()["boolean"]
        return answer

    assert asked(f"ASK {{ {_typed(1)} }}", "")
    assert not asked(f"ASK {{ {_typed(1)} }}", _graphs("default", 2))
    assert not asked(f"ASK {{ {_typed(1)} }}", _graphs("named", 1))
    assert not asked(f"ASK {{ GRAPH ?g {{ {_typed(1)} }} }}", _graphs("default", 1))


@pytest.mark.slow
@pytest.mark.parametrize("name", BAD)
def test_what_is_no_query_is_refused_and_changes_nothing(protocol: httpx.Client, name: str) -> None:
    method, search, headers, body = BAD[name]
    count = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"
    before = protocol.get("/sparql", params={"query": count}).json()
    answer = protocol.request(method, f"/sparql?{search}", headers=headers, content=body)
    assert 400 <= answer.status_code < 500
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == answer.status_code
    assert protocol.get("/sparql", params={"query": count}).json() == before


@pytest.mark.slow
@pytest.mark.parametrize("media", list(ROWS.values()))
@pytest.mark.parametrize("form", ["SELECT ?type { ?s a ?type } ORDER BY ?s", ASK])
def test_rows_come_in_the_format_that_is_accepted(protocol: httpx.Client, media: str, form: str) -> None:
    answer = protocol.get("/sparql", params={"query": form}, headers={"accept": media.partition(";")[0]})
    assert answer.headers["content-type"] == media
    if "csv" in media or (form == ASK and "tab" in media):
        assert answer.text.split("\r\n")[0] in ("type", "true")
        return
    syntax = ox.QueryResultsFormat.from_media_type(media.partition(";")[0])
    assert syntax is not None
    read = ox.parse_query_results(answer.content, format=syntax)
    assert bool(read) if isinstance(read, ox.QueryBoolean) else len(list(read)) == 4


@pytest.mark.slow
@pytest.mark.parametrize("media", list(GRAPHS.values()))
@pytest.mark.parametrize("form", ["CONSTRUCT WHERE { ?s a ?type }", f"DESCRIBE <{DATA.format(1)}>"])
def test_graphs_come_in_the_format_that_is_accepted(protocol: httpx.Client, media: str, form: str) -> None:
    plain = media.partition(";")[0]
    answer = protocol.post("/sparql", data={"query": form}, headers={"accept": plain})
    assert answer.headers["content-type"] == media
    syntax = ox.RdfFormat.from_media_type(plain)
    assert syntax is not None
    assert len(list(ox.parse(answer.content, format=syntax))) == (4 if form.startswith("C") else 1)


@pytest.mark.slow
def test_what_no_format_fits_is_refused_by_what_is_offered(protocol: httpx.Client) -> None:
    answer = protocol.get("/sparql", params={"query": ASK}, headers={"accept": "image/png"})
    assert answer.status_code == 406
    assert "application/sparql-results+json" in answer.json()["detail"]


@pytest.mark.slow
def test_rdflib_asks_as_of_a_store_of_its_own(protocol: httpx.Client) -> None:
    from rdflib import URIRef
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    store = SPARQLStore(f"{protocol.base_url}/sparql", returnFormat="json")
    assert len(list(store.triples((URIRef(DATA.format(1)), None, None)))) == 1


@pytest.mark.slow
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_sparqlwrapper_asks(protocol: httpx.Client, method: str) -> None:
    from SPARQLWrapper import JSON, SPARQLWrapper

    wrapper = SPARQLWrapper(f"{protocol.base_url}/sparql")
    wrapper.setMethod(method)
    wrapper.setReturnFormat(JSON)
    wrapper.setQuery("SELECT ?s { ?s a ?type }")
    answer: Any = wrapper.queryAndConvert()
    assert len(answer["results"]["bindings"]) == 4


@pytest.mark.slow
def test_curl_asks(protocol: httpx.Client) -> None:
    command = ["curl", "-sS", "--noproxy", "*", "-G", f"{protocol.base_url}/sparql"]
    done = subprocess.run(
        [*command, "--data-urlencode", f"query={ASK}", "-H", "Accept: text/csv"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "true"


@pytest.mark.slow
def test_the_service_says_what_it_is(served: httpx.Client) -> None:
    text = served.get("/sparql", headers={"accept": "application/n-triples"}).content
    said = {(str(q.predicate), str(q.object)) for q in ox.parse(text, format=ox.RdfFormat.N_TRIPLES)}
    sd = "http://www.w3.org/ns/sparql-service-description#"
    assert (f"<{sd}endpoint>", f"<{served.base_url}/sparql>") in said
    assert (f"<{sd}supportedLanguage>", f"<{sd}SPARQL11Query>") in said
    held = served.get("/.well-known/void", headers={"accept": "application/n-triples"}).text
    assert "http://rdfs.org/ns/void#triples" in held
    assert "http://www.w3.org/ns/dcat#Dataset" in held


@pytest.mark.slow
def test_more_rows_than_may_be_are_cut_and_that_is_told(served: httpx.Client) -> None:
    for query in ("SELECT * { ?s ?p ?o . ?a ?b ?c }", "CONSTRUCT { ?s ?p ?c } { ?s ?p ?o . ?a ?b ?c }"):
        answer = served.get("/sparql", params={"query": query}, headers={"accept": "*/*"})
        assert answer.headers["sovkg-cut"] == str(ROWS_AT_MOST)
    whole = {"query": f"SELECT ?s ?o {{ ?s ?p ?o . ?a a ?c }} LIMIT {ROWS_AT_MOST}"}
    few = served.get("/sparql", params=whole, headers={"accept-encoding": "identity"})
    assert "sovkg-cut" not in few.headers
    assert int(few.headers["content-length"]) > SMALL
    assert len(few.json()["results"]["bindings"]) == ROWS_AT_MOST
    head = served.head("/sparql", params=whole, headers={"accept-encoding": "identity"})
    assert (head.headers["etag"], head.content) == (few.headers["etag"], b"")


# Questions as REST


@pytest.mark.slow
def test_a_question_is_answered_as_on_the_command_line(served: httpx.Client) -> None:
    from kg.entity.find import parameter_term
    from kg.question.answer import answer

    store, query = open_store(), questions()["investments"]
    term = parameter_term(store, query, query.parameter("country"), "일본")
    table = answer(store, query.bind({"country": [term]}), lang="ko", evidence=True)
    for accept in ("application/json", "application/*", "*/*"):
        got = served.get(
            "/api/queries/investments",
            params={"country": "일본", "lang": "ko", "evidence": "1"},
            headers={"accept": accept},
        )
        said = got.json()
        assert got.headers["content-type"] == "application/json"
        assert said["title"] == query.title["ko"]
        assert len(said["rows"]) == len(table.rows)
        assert set(said["passages"]) == set(table.paraphrases)
        assert {e["iri"] for row in said["rows"] for e in row["_errata"]} == {
            e.iri for row in table.rows for e in row.errata
        }
        assert all(row["_evidence"] for row in said["rows"])


@pytest.mark.slow
@pytest.mark.parametrize("format", ["csv", "tsv", "md"])
def test_a_question_is_answered_as_a_table(served: httpx.Client, format: str) -> None:
    from kg.question.answer import answer
    from kg.tables.formats import FORMATS

    table = answer(open_store(), questions()["errata"])
    assert served.get(f"/api/queries/errata?format={format}").text == FORMATS[format](table)


@pytest.mark.slow
def test_a_question_is_drawn(served: httpx.Client) -> None:
    answer = served.get("/api/queries/investments", headers={"accept": "image/svg+xml"})
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.text.startswith("<svg")
    assert served.get("/api/queries/errata?format=svg").status_code == 400


@pytest.mark.slow
def test_what_is_misspelt_is_told_with_what_may_be_meant(served: httpx.Client) -> None:
    name = served.get("/api/queries/investment")
    assert (name.status_code, "investments" in name.json()["suggestions"]) == (404, True)
    value = served.get("/api/queries/investments?country=japn")
    assert (value.status_code, value.json()["suggestions"]) == (404, ["japan"])
    assert "sovkg find" not in value.text
    parameter = served.get("/api/queries/investments?cuontry=japan")
    assert (parameter.status_code, parameter.json()["suggestions"][0]) == (404, "country")
    assert served.get("/api/queries/investments?lang=fr").status_code == 400
    assert served.get("/api/queries/investments?format=pdf").status_code == 400


@pytest.mark.slow
def test_all_questions_are_described_and_answer(served: httpx.Client) -> None:
    said = served.get("/openapi.json").json()
    assert said["openapi"].startswith("3.1")
    again = served.get(
        "/openapi.json", headers={"if-none-match": served.get("/openapi.json").headers["etag"]}
    )
    assert again.status_code == 304
    names = {path.rpartition("/")[2] for path in said["paths"] if path.startswith("/api/queries/")}
    assert names == set(questions()) == {entry["name"] for entry in served.get("/api/queries").json()}
    for name, query in questions().items():
        examples = {p.keyword: p.example for p in query.parameters[:1]}
        assert served.get(f"/api/queries/{name}", params=examples).status_code == 200, name


def test_examples_are_what_their_schemas_take() -> None:
    kinds: dict[str, Any] = {"integer": int, "number": (int, float), "string": str}
    described = openapi.description("http://localhost/")
    given = [p for path in described["paths"].values() for way in path.values() for p in way["parameters"]]
    seen = set()
    for parameter in given:
        kind, example = parameter["schema"], parameter.get("example")
        if example is not None:
            several = kind["type"] == "array"
            one = (kind["items"] if several else kind)["type"]
            assert isinstance(example[0] if several else example, kinds[one]), parameter
            seen.add(one)
    assert seen >= {"integer", "string"}
    assert described["servers"] == [{"url": "http://localhost"}]


def test_no_question_has_a_parameter_of_every_question() -> None:
    own = {parameter.keyword for query in questions().values() for parameter in query.parameters}
    assert not own.intersection(openapi.OWN)


@pytest.mark.slow
def test_things_are_found_shown_and_linked(served: httpx.Client) -> None:
    found = served.get("/api/find", params={"q": "미스트"}).json()
    assert f"{PREFIX}id/mistral-ai" in {row["entity"]["iri"] for row in found["rows"]}
    shown = served.get("/api/show", params={"name": "미스트랄", "lang": "en"}).json()
    assert shown["sentences"]
    assert shown["passages"]
    path = served.get("/api/path", params={"from": "samsung", "to": "france"}).json()
    assert path["rows"]
    asked = served.get("/api/ask", params={"q": "누가 일본에 투자하나?"}).json()
    assert (asked["question"], asked["lang"]) == ("investments", "ko")
    allowed = served.options("/api/find")
    assert (allowed.status_code, set(allowed.headers["allow"].split(", "))) == (204, {"GET", "HEAD"})
    assert served.get("/api/find").status_code == 400
    assert served.get("/api/find?q=x&qq=y").status_code == 400
    for said, status in (("1", 200), ("no", 200), ("ja", 400)):
        assert served.get(f"/api/queries/investments?evidence={said}").status_code == status
    accepted = [("accept", "image/png"), ("accept", "text/csv")]
    assert served.get("/api/queries/errata", headers=accepted).headers["content-type"].startswith("text/csv")


@pytest.mark.slow
def test_addresses_of_things_lead_to_what_is_known(served: httpx.Client) -> None:
    for place in ("id/mistral-ai", "passage/sovereign-ai/p27s4"):
        thing = served.get(f"/{place}", headers={"accept": "application/n-triples"})
        assert (thing.status_code, thing.headers["location"]) == (303, f"/data/{place}")
        text = served.get(f"/data/{place}", headers={"accept": "application/n-triples"})
        assert f"<{PREFIX}{place}>" in text.text
    browser = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
    for place, lang, page in (
        ("id/mistral-ai", "en", "/en/id/mistral-ai.html"),
        ("passage/sovereign-ai/p27s4", "ko", "/ko/passage/p27s4.html"),
        ("erratum/sovereign-ai/microsoft-japan-amount", "en", "/en/errata.html#microsoft-japan-amount"),
        ("ontology", "ko", "/ko/vocabulary.html"),
        ("id/nothing", "en", "/#entity=nothing"),
    ):
        found = served.get(f"/{place}", headers={**browser, "accept-language": lang})
        assert (found.status_code, found.headers["location"]) == (303, page)
    assert (
        served.get("/sparql", params={"query": ASK}, headers=browser)
        .headers["location"]
        .startswith("/#sparql=")
    )
    for search in ("query=ASK{}&default-graph-uri=http://x/", "update=CLEAR+ALL"):
        assert served.get(f"/sparql?{search}", headers=browser).status_code in (200, 403)
    assert served.get("/data/id/nothing").status_code == 404
    assert len(list(ox.parse(served.get("/ontology").content, format=ox.RdfFormat.TURTLE))) > 100


@pytest.mark.slow
def test_the_page_comes_under_its_own_policy(served: httpx.Client) -> None:
    page = served.get("/")
    assert page.text.startswith("<!doctype html>")
    assert "sha256-" in page.headers["content-security-policy"]
    assert "unsafe-inline" not in page.headers["content-security-policy"]
    assert page.headers["content-encoding"] == "gzip"
    assert 'rel="service-desc"' in page.headers["link"]
    for linked in page.links.values():
        assert served.get(linked["url"]).status_code == 200
    again = served.get("/", headers={"if-none-match": page.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.slow
def test_the_site_is_served_as_it_is_written(served: httpx.Client) -> None:
    site = Site(open_store())
    for path, media in (
        ("index.html", "text/html; charset=utf-8"),
        ("site.css", "text/css; charset=utf-8"),
        ("site.js", "text/javascript; charset=utf-8"),
        ("en/index.html", "text/html; charset=utf-8"),
        ("ko/search-index.js", "text/javascript; charset=utf-8"),
        ("ko/id/mistral-ai.html", "text/html; charset=utf-8"),
        ("en/pieces/id/mistral-ai.html", "text/html; charset=utf-8"),
        ("en/questions/investments.csv", "text/csv; charset=utf-8"),
        ("queries/investments.rq", "application/sparql-query"),
        ("id/mistral-ai.ttl", "text/turtle; charset=utf-8"),
        ("id/mistral-ai.jsonld", "application/ld+json"),
    ):
        found = served.get(f"/{path}")
        assert (found.status_code, found.headers["content-type"]) == (200, media), path
        assert found.content == site.file(path), path
    assert served.get("/en/").content == site.file("en/index.html")
    assert served.get("/explorer.html").content == served.get("/").content
    for path in ("/en/nothing.html", "/en/%2e%2e/site.css", "/queries/nothing.rq"):
        assert served.get(path).status_code == 404, path


@pytest.mark.slow
def test_pieces_alone_stand_in_pages_of_others(served: httpx.Client, browser: Browser) -> None:
    frames = "".join(f"<iframe src='/en/{path}id/japan.html'></iframe>" for path in ("", "pieces/"))
    page = browser.new_page()
    page.set_default_timeout(1000 * PATIENCE)
    page.route("**/others.html", lambda route: route.fulfill(body=frames, content_type="text/html"))
    page.goto(str(served.base_url.join("/others.html")))
    expect(page.frame_locator("iframe >> nth=1").locator("h1")).to_have_text("Japan")
    assert page.frames[1].locator("h1").count() == 0
    page.close()


@pytest.mark.slow
def test_the_page_gets_the_same_answers_from_its_server_as_from_its_own_engine(
    served: httpx.Client, tmp_path: Path
) -> None:
    stores = {reading: open_store(reading=reading) for reading in READINGS}
    wanted: list[Case] = [
        {"name": name, "typed": {}, "reading": READINGS[n % 2], "lang": LANGUAGES[n // 2 % 2]}
        for n, name in enumerate(list(questions())[::7])
    ]
    typed = [{"country": [text]} for text in ("일본", "nowhere")]
    wanted += [{"name": "investments", "typed": each, "reading": READINGS[0], "lang": "ko"} for each in typed]
    found = asked(stores[READINGS[0]], wanted, tmp_path, f"{served.base_url}/sparql")
    assert found.pop()["error"]["why"] == "unknown"
    for case, told in zip(wanted[:-1], found, strict=True):
        assert told == expected(stores[case["reading"]], case), case


@pytest.mark.slow
def test_a_browser_shows_the_page_and_asks_in_its_editor(served: httpx.Client, browser: Browser) -> None:
    troubles: list[str] = []
    context = browser.new_context()
    context.set_default_timeout(1000 * PATIENCE)
    tab = context.new_page()
    tab.on("console", lambda message: troubles.append(message.text))
    tab.on("pageerror", lambda error: troubles.append(str(error)))
    tab.goto(f"{served.base_url}/id/mistral-ai")
    expect(tab.locator("h1").first).to_have_text("Mistral AI")
    assert urlsplit(tab.url).path == "/en/id/mistral-ai.html"
    tab.goto(f"{served.base_url}/#entity=mistral-ai")
    until(tab, DRAWN)
    for name in ("All pages", "For programs"):
        where = tab.get_by_role("link", name=name, include_hidden=True).get_attribute("href")
        assert served.get(f"/{where}").status_code == 200
    query = "SELECT ?who { ?who dcterms:type id:unicorn } ORDER BY ?who"
    tab.goto(f"{served.base_url}/sparql?query={quote(query)}")
    expect(tab.get_by_role("cell", name="Mistral AI").first).to_be_visible()
    assert tab.locator("#engine-data-block").count() == 1
    assert tab.locator("#engine-block").count() == 0
    wrong = quote("SELECT ?who {\n ?who nothing:such ?it }")
    tab.goto(f"{served.base_url}/#sparql={wrong}")
    expect(tab.get_by_text("Line 2, column 7: prefix nothing: has no PREFIX line").first).to_be_visible()
    built = quote("CONSTRUCT { ?who a id:unicorn } WHERE { ?who dcterms:type id:unicorn }")
    tab.goto(f"{served.base_url}/#sparql={built}")
    expect(tab.get_by_role("cell", name="Mistral AI").first).to_be_visible()
    context.close()
    assert not [
        trouble for trouble in troubles if " 400 " not in trouble
    ]  # the browser logs the error in the query


@pytest.mark.slow
def test_who_asks_too_often_is_told_so_in_the_page_too(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "few.ttl").write_text("<http://x/a> <http://x/knows> <http://x/b> .")
    options = ("--rate", "40", "--proxy", "127.0.0.1", "--data", str(tmp_path / "few.ttl"))
    with sovkg(*options) as (address, _), _client(address) as client:
        context = browser.new_context()
        context.set_default_timeout(1000 * PATIENCE)
        tab = context.new_page()
        tab.goto(f"{address}/#lang=en")
        until(tab, DRAWN)
        while (refused := client.get("/api/queries")).status_code == 200:  # the next may be accepted again
            pass
        assert refused.status_code == 429
        assert int(refused.headers["retry-after"]) > 0
        assert client.get("/api/queries", headers={"x-forwarded-for": "10.0.0.9"}).status_code == 200
        told = tab.get_by_text("The server accepts no more questions from you").first
        with ThreadPoolExecutor(1) as other:
            shown = threading.Event()
            other.submit(_asking_until, shown, address)  # otherwise the page's request may be accepted
            for n in range(10):
                tab.evaluate(f"location.hash = 'lang=en&sparql=ASK%7B%7D%23{n}'")
                with suppress(TooLate):
                    told.wait_for(timeout=100 * PATIENCE)
                    break
            shown.set()
        expect(told).to_be_visible()
        context.close()


def _asking_until(shown: threading.Event, address: str) -> None:
    with _client(address) as client:
        while not shown.wait(0.05):
            client.get("/api/queries")


@pytest.mark.slow
def test_who_names_no_proxy_is_not_believed(served: httpx.Client) -> None:
    said = served.get("/sparql", headers={"x-forwarded-proto": "https", "x-forwarded-for": "10.0.0.9"})
    assert "http://127.0.0.1" in said.text
    assert "https://127.0.0.1" not in said.text
    assert "not the address of a proxy" in _failing("--proxy", "everybody")


@pytest.mark.slow
def test_every_answer_says_what_a_browser_must_not_do(served: httpx.Client) -> None:
    for path in ("/", "/sparql?query=ASK{}", "/nothing", "/api/queries", "/healthz", "/metrics", "/id/x"):
        headers = served.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "no-referrer"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "set-cookie" not in headers
        assert "server" not in headers
        assert "access-control-allow-origin" not in headers


# Hostile use


@pytest.mark.slow
@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:80",
        "127.0.0.1.evil.example",
        "",
        "localhost/a<b>",
        "x@localhost",
        "localhost:x",
    ],
)
def test_another_host_is_not_answered(served: httpx.Client, host: str) -> None:
    assert served.get("/api/queries", headers={"host": host}).status_code == 421


@pytest.mark.slow
def test_a_page_of_another_origin_may_not_post(served: httpx.Client) -> None:
    for origin in ("https://evil.example", "null"):
        headers = {**DIRECT, "origin": origin}
        assert served.post("/sparql", headers=headers, content=ASK).status_code == 403
    own = {**DIRECT, "origin": str(served.base_url).rstrip("/")}
    assert served.post("/sparql", headers=own, content=ASK).status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize(
    "path",
    [
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/data/../../../etc/passwd",
        "/data/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/data/id/x%3E%20%3Fp%20%3Fo%20%7D%23",
        "/id/x%0d%0aSet-Cookie:%20a=b",
        "/api/queries/..%2f..%2fpyproject",
        "/sparql?query=ASK%7B%7D%00",
        "/api/find?q=%00%0d%0a",
        "/api/find?q=%ff%fe",
    ],
)
def test_strange_addresses_lead_nowhere(served: httpx.Client, path: str) -> None:
    parts = urlsplit(str(served.base_url))
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=PATIENCE) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.split()[1] in (b"303", b"400", b"404")
    assert b"set-cookie" not in head.lower().replace(b"%0d%0aset-cookie", b"")
    assert b"root:" not in body


@pytest.mark.slow
def test_what_is_given_twice_or_packed_is_refused(served: httpx.Client) -> None:
    for search in ("lang=ko&lang=en", "evidence=maybe&evidence=1", "format=csv&format=md"):
        assert served.get(f"/api/queries/valuations?{search}").status_code == 400
    assert served.get("/api/path?from=japan&from=france&to=samsung").status_code == 400
    packed = served.post(
        "/sparql", headers={**DIRECT, "content-encoding": "gzip"}, content=compress(b"ASK {}")
    )
    assert packed.status_code == 415


REACHING = (
    "SELECT * { SERVICE <http://127.0.0.1:%d/sparql> { ?s ?p ?o } }",
    "SELECT * { SERVICE SILENT <http://127.0.0.1:%d/> { ?s ?p ?o } }",
    "SELECT * FROM <http://127.0.0.1:%d/x.ttl> { ?s ?p ?o }",
    "ASK FROM NAMED <http://127.0.0.1:%d/x.ttl> { GRAPH ?g { ?s ?p ?o } }",
    "LOAD <http://127.0.0.1:%d/x.ttl>",
    "SELECT * { \\u0053ERVICE <http://127.0.0.1:%d/> { ?s ?p ?o } }",
)


@pytest.mark.slow
@pytest.mark.parametrize("query", REACHING)
def test_nothing_leaves_the_machine_on_a_querys_word(served: httpx.Client, query: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as bait:
        text = query % bait.getsockname()[1]
        where = quote(f"http://127.0.0.1:{bait.getsockname()[1]}/")
        for search in ("", f"default-graph-uri={where}"):
            answer = served.post(f"/sparql?{search}", headers=DIRECT, content=text)
            assert 400 <= answer.status_code < 500
            assert "allow_network" not in answer.text
        bait.setblocking(False)
        with pytest.raises(BlockingIOError):
            bait.accept()


@pytest.mark.slow
def test_graphs_named_by_address_are_not_fetched(served: httpx.Client) -> None:
    with socket.create_server(("127.0.0.1", 0)) as bait:
        where = f"http://127.0.0.1:{bait.getsockname()[1]}/x.ttl"
        answer = served.get("/sparql", params={"query": "ASK { ?s ?p ?o }", "default-graph-uri": where})
        assert answer.json()["boolean"] is False
        bait.setblocking(False)
        with pytest.raises(BlockingIOError):
            bait.accept()


@pytest.mark.slow
def test_words_in_strings_and_comments_are_no_keywords(served: httpx.Client) -> None:
    query = '# SERVICE LOAD FROM\nASK { BIND("SERVICE <http://x/>" AS ?x) <http://x/FROM> ?p "LOAD" }'
    assert served.post("/sparql", headers=DIRECT, content=query).status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize("size", [1 << 20, 1 << 24])
def test_a_long_query_is_refused(served: httpx.Client, size: int) -> None:
    text = "ASK { } #" + "x" * size
    with suppress(httpx.WriteError, httpx.ReadError):  # refused before all of it was sent
        assert served.post("/sparql", headers=DIRECT, content=text).status_code == 413
    parts = urlsplit(str(served.base_url))
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=PATIENCE) as connection:
        with suppress(ConnectionError):
            connection.sendall(
                b"GET /sparql?query=" + text.encode() + b" HTTP/1.1\r\nHost: localhost\r\n\r\n"
            )
        with suppress(ConnectionError):
            assert connection.recv(100).startswith((b"HTTP/1.1 400", b"HTTP/1.1 413"))
    assert served.get("/healthz").status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize(
    "content", [b"ASK { ?s ?p '\xff\xfe' }", b"ASK { ?s ?p 'a\x00b' \x00 }", b"\x00", b"ASK { <\x00> ?p ?o }"]
)
def test_what_is_no_text_is_refused(served: httpx.Client, content: bytes) -> None:
    assert 400 <= served.post("/sparql", headers=DIRECT, content=content).status_code < 500


def _shapes() -> dict[str, str]:
    return {
        "product": HEAVY,
        "rows of a product": "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = ?i && ?b = ?c) }",
        "order of a product": "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f ?a",
        "text of a product": "SELECT (GROUP_CONCAT(STR(?c)) AS ?t) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "regular expression": "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i "
        'FILTER REGEX(CONCAT(STR(?c), STR(?f), STR(?i)), "(.*a){30}$") }',
        "doubling": "SELECT ?z { VALUES ?a { 'xxxxxxxxxx' } "
        + " ".join(
            f"BIND(CONCAT({v}, {v}, {v}, {v}) AS {n})"
            for v, n in zip(_names(40), _names(41)[1:], strict=True)
        )
        + " BIND(?a40 AS ?z) }",
        "decimal": 'SELECT (("1e999999999"^^<http://www.w3.org/2001/XMLSchema#decimal> * 2) AS ?x) {}',
        "path": "SELECT * { ?a (<x:p>|!<x:q>)* ?b . ?c (<x:p>|!<x:q>)* ?d . ?e !<x:q> ?f FILTER(?a = ?f) }",
        "parentheses": f"SELECT ({'(' * 15000}1{')' * 15000} AS ?x) {{}}",
        "groups": f"SELECT * {{ {'{' * 20000}{'}' * 20000} }}",
        "EXISTS": f"SELECT * {{ {'FILTER EXISTS { ' * 3000}{'}' * 3000} }}",
        "sub-selects": f"SELECT * {{ {'{ SELECT * { ' * 4000}{'} }' * 4000} }}",
        "unions": "SELECT * { {} " + "UNION {} " * 7000 + "}",
        "chain": "SELECT * { " + " ".join(f"BIND(1 AS ?v{n})" for n in range(3500)) + " }",
    }


def _names(count: int) -> list[str]:
    return ["?a", *(f"?a{n}" for n in range(1, count))]


@pytest.mark.slow
@pytest.mark.parametrize("name", _shapes())
def test_a_hostile_query_ends_while_a_cheap_one_is_answered(guarded: httpx.Client, name: str) -> None:
    text = _shapes()[name]
    with ThreadPoolExecutor(4) as others:
        hostile = [others.submit(_posted, str(guarded.base_url), f"{text}#{n}") for n in range(4)]
        cheap = guarded.get("/sparql", params={"query": f"SELECT ?x {{ VALUES ?x {{ '{name}' }} }}"})
        assert cheap.status_code == 200
        statuses = {answer.result() for answer in hostile}
    assert statuses <= {200, 400, 503, 504}
    if name in ("product", "order of a product", "text of a product"):
        assert statuses <= {503, 504}
    assert guarded.get("/healthz").status_code == 200


def _posted(address: str, text: str) -> int:
    with _client(address) as client:
        return client.post("/sparql", headers=DIRECT, content=text).status_code


@pytest.mark.slow
def test_a_slow_client_is_left(served: httpx.Client) -> None:
    parts = urlsplit(str(served.base_url))
    where = (parts.hostname or "", parts.port or 0)
    with (
        socket.create_connection(where, timeout=PATIENCE) as head,
        socket.create_connection(where, timeout=PATIENCE) as body,
    ):
        head.sendall(b"GET /healthz HTTP/1.1\r\nHost: local")  # an unfinished head
        body.sendall(
            b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
            b"Content-Length: 100\r\n\r\nASK"
        )
        assert head.recv(100) == b""
        assert b" 408 " in body.recv(1000)


@pytest.mark.slow
def test_idle_connections_are_in_nobodys_way(served: httpx.Client) -> None:
    parts = urlsplit(str(served.base_url))
    idle = [socket.create_connection((parts.hostname or "", parts.port or 0)) for _ in range(800)]
    try:
        assert served.get("/healthz").status_code == 200
    finally:
        for connection in idle:
            connection.close()


def _settled(client: httpx.Client) -> None:
    """Wait until the page, and the other reading that it can switch to, are made; each is made once."""
    assert client.get("/").status_code == 200
    _until_busy(client, 0)


def _until_busy(client: httpx.Client, workers: int) -> None:
    """Wait until so many *workers* are busy."""
    _until(lambda: f"sovkg_workers_busy {workers}" in client.get("/metrics").text)


def _until(happened: Callable[[], bool]) -> None:
    """Wait until *happened* returns true; fail if it does not in time."""
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.02)


def _workers(server: subprocess.Popen[str]) -> dict[int, int]:
    """Return the memory, in bytes, of each worker: a fork of the process that the server has started."""
    there = _processes()
    return {pid: size for pid, (parent, size) in there.items() if there.get(parent, (0,))[0] == server.pid}


def _processes() -> dict[int, tuple[int, int]]:
    """Return the parent and the resident memory, in bytes, of each process."""
    command = ["ps", "-e", "-o", "pid=,ppid=,rss="]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rows = (map(int, line.split()) for line in found.splitlines())
    return {pid: (parent, 1024 * size) for pid, parent, size in rows}


def _kill_workers(server: subprocess.Popen[str]) -> int:
    """Kill all workers, and return their number, which may include some that were killed before."""
    workers = _workers(server)
    for worker in workers:
        with suppress(ProcessLookupError):
            os.kill(worker, signal.SIGKILL)
    return len(workers)


@pytest.mark.slow
def test_a_worker_that_is_killed_loses_at_most_its_own_question() -> None:
    with sovkg("--timeout", LONG) as (address, server), _client(address) as client:
        _settled(client)
        for round_ in range(5):  # each query is new: a cached answer needs no worker
            assert _kill_workers(server)
            statuses = [client.get(f"/sparql?query=ASK{{}}%23{round_}{n}").status_code for n in range(3)]
            assert statuses == [200] * 3
        with ThreadPoolExecutor(1) as other:
            slow = other.submit(_posted, address, HEAVY)
            while not slow.done():  # if the worker is killed before it begins, another takes the job
                if "sovkg_workers_busy 1" in client.get("/metrics").text:
                    _kill_workers(server)
                time.sleep(0.02)
            assert slow.result() == 503
        assert client.get("/healthz").status_code == 200
        parts = urlsplit(address)
        with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=PATIENCE) as gone:
            head = f"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: {DIRECT['content-type']}\r\n"
            gone.sendall(f"{head}Content-Length: {len(HEAVY)}\r\n\r\n{HEAVY}".encode())
            _until_busy(client, 1)
        _until_busy(client, 0)  # long before its time limit


@pytest.mark.slow
def test_answers_leave_no_memory_behind(tmp_path: Path) -> None:
    (tmp_path / "data.ttl").write_text("\n".join(f"<http://x/{n}> <http://x/p> {n} ." for n in range(40)))
    options = ("--workers", "1", "--data", str(tmp_path / "data.ttl"))
    with sovkg(*options) as (address, server), _client(address) as client:
        _settled(client)

        def ask(count: int, mark: str) -> int:
            """Return the total size, in bytes, of the answers to *count* different queries."""
            texts = (f"SELECT * {{ ?a ?b ?c . ?d ?e ?f }} LIMIT 1500 #{mark}{n}" for n in range(count))
            return sum(len(client.get("/sparql", params={"query": text}).content) for text in texts)

        ask(30, "a")
        before = _memory(server)
        answered = ask(150, "b")
        assert _memory(server) - before < answered // 2


def _memory(server: subprocess.Popen[str]) -> int:
    """Return the memory, in bytes, of the server's own process and its largest worker together."""
    while not (workers := _workers(server)):  # the only one is being replaced
        time.sleep(0.02)
    return max(workers.values()) + _processes()[server.pid][1]


@pytest.mark.slow
def test_a_stop_waits_for_what_is_being_answered() -> None:
    with sovkg("--timeout", SECONDS) as (address, server), _client(address) as client:
        _settled(client)
        with ThreadPoolExecutor(1) as other:
            slow = other.submit(_posted, address, HEAVY)
            _until_busy(client, 1)
            workers = _workers(server)
            server.terminate()
            assert slow.result() == 504
        assert server.wait(PATIENCE) == 128 + signal.SIGTERM
        assert workers
        _until(
            lambda: not any(Path(f"/proc/{worker}").exists() for worker in workers)
        )  # once the system has reaped them


@pytest.mark.slow
def test_a_stop_that_is_requested_again_waits_for_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    with sovkg("--timeout", LONG) as (address, server), _client(address) as client:
        _settled(client)
        with ThreadPoolExecutor(1) as other:
            slow = other.submit(_posted, address, HEAVY)
            _until_busy(client, 1)
            server.send_signal(signal.SIGTERM)
            server.send_signal(signal.SIGINT)
            with pytest.raises(httpx.TransportError):
                slow.result()
        assert server.wait(PATIENCE) in (128 + signal.SIGINT, 128 + signal.SIGTERM)
    assert not capfd.readouterr().err


@pytest.mark.slow
def test_a_store_and_an_endpoint_are_served(tmp_path: Path, served: httpx.Client) -> None:
    from kg.store.load import load

    load([], tmp_path / "store", reading="corrected")
    query = {"query": "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"}
    own = served.get("/sparql", params=query).json()
    store = ("--store", str(tmp_path / "store"), "--reading", "corrected")
    with sovkg(*store) as (address, _), _client(address) as client:
        assert client.get("/api/queries/errata").json()["reading"] == "corrected"
    with sovkg("--endpoint", f"{served.base_url}/sparql") as (address, _), _client(address) as client:
        assert client.get("/sparql", params=query).json() == own
        graph = {"query": ASK, "default-graph-uri": "http://x/"}
        assert client.get("/sparql", params=graph).status_code == 400


@pytest.mark.slow
def test_a_store_that_is_replaced_is_served_whole_and_no_question_is_lost(tmp_path: Path) -> None:
    from kg.store.load import load

    def put(number: int) -> None:
        said = (f"<http://x/{n}> <http://x/p> {number} ." for n in range(20))
        (tmp_path / "data.ttl").write_text("\n".join(said))
        load([tmp_path / "data.ttl"], tmp_path / "store")

    put(0)
    query = {"query": "SELECT DISTINCT ?o { ?s ?p ?o FILTER(ISNUMERIC(?o)) }"}
    with sovkg("--store", str(tmp_path / "store")) as (address, server), _client(address) as client:

        def asked() -> int:
            answer = client.get("/sparql", params=query)
            assert answer.status_code == 200
            (row,) = answer.json()["results"]["bindings"]
            return int(row["o"]["value"])

        for number in (1, 2):
            put(number)
            server.send_signal(signal.SIGHUP)
            seen: list[int] = []
            while not seen or seen[-1] == number - 1:
                seen.append(asked())
            assert set(seen) <= {number - 1, number}
            again = {
                int(client.get(f"/sparql?n={n}", params=query).json()["results"]["bindings"][0]["o"]["value"])
                for n in range(5)
            }
            assert again == {number}


def _failing(*options: str) -> str:
    command = [sys.executable, "-m", "kg", "serve", "--port", "0", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode
    assert not done.stdout
    return done.stderr


@pytest.mark.slow
def test_what_cannot_be_served_is_told_in_a_line(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttl"
    broken.write_text("<x:s> <x:p> .")
    assert "broken.ttl" in _failing("--data", str(broken))
    assert "no such store" in _failing("--store", str(tmp_path / "none"))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert "choose another port" in _failing("--port", port)


# Units


@pytest.mark.parametrize(
    ("accept", "format"),
    [
        ("", "json"),
        ("*/*", "json"),
        ("text/csv", "csv"),
        ("text/*", "csv"),
        ("text/csv;q=0.5, application/sparql-results+xml", "xml"),
        ("application/sparql-results+json;q=0.1, text/tab-separated-values;q=0.2", "tsv"),
        ("*/*;q=0.1, text/csv;q=0", "json"),
        ("image/png", None),
        ("application/json;q=0", None),
        ("application/json;q=x, text/csv", "csv"),
        ("application/sparql-results+json;q=0, */*", "xml"),
        ("text/csv;q=0.2, text/*;q=0.9", "tsv"),
        ("application/sparql-results+json;q=0.1, */*;q=0.9", "xml"),
        ("application/sparql-results+json;q=0, application/json", "json"),
        ("text/csv;q=nan, text/tab-separated-values;q=7", None),
    ],
)
def test_the_format_is_the_one_that_weighs_most(accept: str, format: str | None) -> None:
    assert wanted(accept, ROWS) == format


@pytest.mark.parametrize(
    ("accept", "lang"),
    [
        ("", "en"),
        ("ko", "ko"),
        ("ko-KR,ko;q=0.9,en;q=0.8", "ko"),
        ("en;q=0.1, ko;q=0.9", "ko"),
        ("kok", "en"),
        ("fr, ko;q=0.1", "ko"),
        ("ko;q=0", "en"),
    ],
)
def test_the_language_is_the_one_that_weighs_most(accept: str, lang: str) -> None:
    assert language(accept, LANGUAGES) == lang


def test_what_is_kept_is_bounded_and_asked_once() -> None:
    import asyncio

    kept, asked = ReplyCache(most=5 * (20 + ENTRY)), []

    async def answer(name: str, status: int = 200) -> Reply:
        asked.append(name)
        await asyncio.sleep(0)
        return Reply(name.encode() * 20, "text/plain", status)

    async def run() -> None:
        both = await asyncio.gather(*(kept.get("a", lambda: answer("a")) for _ in range(5)))
        assert {reply.body for reply in both} == {b"a" * 20}
        for name in "bcdef":
            await kept.get(name, lambda name=name: answer(name))  # type: ignore[misc]
        assert asked == list("abcdef")
        await kept.get("a", lambda: answer("a"))
        await kept.get("f", lambda: answer("f"))
        assert asked == [*"abcdef", "a"]
        for _ in range(2):
            await kept.get("x", lambda: answer("x", 503))
        assert asked[-2:] == ["x", "x"]

    with ThreadPoolExecutor(1) as apart:  # a browser's event loop may run in this thread
        apart.submit(lambda: asyncio.run(run())).result()


def test_a_problem_offers_the_names_that_may_be_meant() -> None:
    wrong = NotFound("no question 'x'", near={"a-b": "", "c": "다"}, advice=Advice.QUESTIONS)
    said = json.loads(bytes(refusal(wrong).body))
    assert said["suggestions"] == ["a-b", "c"]
    assert said["detail"] == 'no question \'x\'; did you mean "a-b", "c" (다)? /api/queries lists all'
    told = json.loads(bytes(refusal(wrong, ASSISTANTS).body))["detail"]
    assert "the listed tools are all there are" in told


@pytest.mark.parametrize("advice", Advice)
def test_who_asks_a_server_is_advised_only_what_can_be_done_there(advice: Advice) -> None:
    for ways in (WEB, ASSISTANTS):
        said = json.loads(bytes(refusal(QueryError("query: no", advice=advice), ways).body))["detail"]
        assert said.startswith("query: no")
        assert "sovkg" not in said
        assert advice.value not in said
