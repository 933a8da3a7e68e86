"""Real servers: truncated and unusual answers, redirects, authentication, secrets and proxies."""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
import json
import random
import re
import socket
import subprocess
import warnings
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote, quote_plus
from urllib.request import Request

import pyoxigraph as ox
import pytest

from kg.errors import EndpointError, KGError, Note
from kg.rdf.namespaces import MERGE, XSD
from kg.store import Solutions, Triples, open_store, select
from kg.store.dump import quads
from kg.store.embedded import Embedded
from kg.store.remote import pages, reply
from kg.store.remote.client import Client, Reply
from kg.store.remote.endpoint import Remote
from kg.store.remote.limit import COUNT
from kg.text.addresses import masked, shown, without
from tests.conftest import Run
from tests.standin import SRJ, Answering, Asked, Said, cut, passed_on, rows, standing_in

Serve = Callable[[Answering], str]
X = {"type": "literal", "value": "1"}
ONE = "SELECT ?x { ?x ?y ?z } LIMIT 1"
UNSURE = "ignore:.*whether the answer was cut off is not known"


@pytest.fixture
def serve() -> Iterator[Serve]:
    with ExitStack() as running:
        yield lambda answering: running.enter_context(standing_in(answering)) + "/query"


@pytest.fixture
def serve_all(serve: Serve) -> Serve:
    """Return *serve* for servers that answer any query alike, but have no row behind a whole answer."""

    def ending(asked: Asked, said: Said) -> Said:
        if said.status != 200 or not re.search(r"LIMIT 1 OFFSET \d+$", asked.text):
            return said
        return Said(rows("a b", *[{"a": X, "b": X}] * ("VALUES" in asked.text)))

    return lambda answering: serve(lambda asked: ending(asked, answering(asked)))


@pytest.fixture
def no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SOVKG_USER", "SOVKG_PASSWORD", "http_proxy", "https_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)


# --- row limits


ALL = "SELECT ?s ?p ?o ?g { GRAPH ?g { ?s ?p ?o } }"


@pytest.mark.slow
@pytest.mark.parametrize(
    "args",
    [
        ("export", "--format", "nquads"),
        ("sparql", ALL + " ORDER BY DESC(STR(?o)) LANG(?o) ?s ?p ?g", "--format", "tsv"),
        ("sparql", ALL + " ORDER BY ?s ?p ?g STR(?o) LANG(?o) OFFSET 10 LIMIT 5000", "--format", "tsv"),
        ("query", "most-stated", "--evidence"),
    ],
    ids=lambda args: " ".join(args)[:40],
)
def test_behind_a_limit_the_answer_is_the_whole_one(
    run: Run, serve: Serve, endpoint: str, args: tuple[str, ...]
) -> None:
    behind_a_limit(run, serve, endpoint, args, 2000)


@pytest.mark.parametrize(
    ("text", "once", "said"),
    [
        ("PREFIX e: <urn:e> SELECT DISTINCT ?x { ?x ?p 'SELECT' }", True, False),
        ("SELECT distinct ?x { ?x ?p ?o } LIMIT 5", True, True),
        ("SELECT ?x { SELECT DISTINCT ?x { ?x ?p ?o } }", False, False),
        ("SELECT ?x { ?x ?p 'DISTINCT' } LIMIT 5", False, False),
    ],
)
def test_a_row_that_a_server_repeats_in_spite_of_distinct_is_given_once(
    serve: Serve, text: str, once: bool, said: bool
) -> None:
    def answering(asked: Asked) -> Said:
        if "COUNT" in asked.text:
            return Said(rows(COUNT, {COUNT: {**X, "value": "3", "datatype": XSD + "integer"}}))
        return Said(rows("x", {"x": X}, {"x": {**X, "value": "2"}}, {"x": X}))

    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        found = select(Remote(serve(answering)), text).rows
    one, two = ox.Literal("1"), ox.Literal("2")
    assert found == ([(one,), (two,)] if once else [(one,), (two,), (one,)])
    assert [("DISTINCT" in str(note.message)) for note in told] == ([True] if said else [])


@pytest.mark.slow
@pytest.mark.parametrize(
    "args",
    [
        ("rank", "--most", "500"),
        ("path", "microsoft", "japan", "--evidence"),
        ("graph", "-o", "-"),
        ("find", "a"),
        ("show", "japan"),
        (
            "sparql",
            "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s ORDER BY DESC(?n) ?s",
            "--format",
            "csv",
        ),
    ],
    ids=lambda args: args[0],
)
def test_behind_a_narrow_limit_each_command_says_what_the_whole_one_says(
    run: Run, serve: Serve, little_endpoint: str, args: tuple[str, ...]
) -> None:
    behind_a_limit(run, serve, little_endpoint, args, 100)


def behind_a_limit(run: Run, serve: Serve, endpoint: str, args: tuple[str, ...], limit: int) -> None:
    whole = run(*args, "--endpoint", endpoint)
    behind = run(*args, "--endpoint", serve(cut(limit, endpoint)))
    assert whole.exit_code == 0, whole.stderr
    assert behind.stdout.replace("\r", "") == whole.stdout.replace("\r", "")
    assert behind.stderr == whole.stderr


@pytest.mark.slow
@pytest.mark.parametrize("limit", [60, 1000])
def test_any_limit_will_do(serve: Serve, endpoint: str, embedded: Embedded, limit: int) -> None:
    behind = Remote(serve(cut(limit, endpoint)))
    text = "SELECT ?s ?o { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?o }"
    assert sorted(select(behind, text).rows, key=str) == sorted(select(embedded, text).rows, key=str)
    assert len(select(behind, text + f" LIMIT {limit}").rows) == limit


@pytest.mark.slow
@pytest.mark.parametrize("command", [("show", "japan"), ("query", "investments", "--country", "japan")])
def test_a_command_asks_a_server_the_same_only_once(
    run: Run, endpoint: str, command: Sequence[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, fetch = list[object](), Client.fetch

    def noted(client: Client, request: Request, timeout: float, what: str) -> Reply:
        asked.append(request.data)
        return fetch(client, request, timeout, what)

    monkeypatch.setattr(Client, "fetch", noted)
    assert run(*command, "--endpoint", endpoint).stdout == run(*command).stdout
    assert len(set(asked)) == len(asked) > 9


@pytest.mark.slow
def test_a_diff_reads_all_of_a_server(serve: Serve, endpoint: str, embedded: Embedded) -> None:
    behind = Remote(serve(cut(2000, endpoint)))
    assert set(quads(behind)) == set(quads(embedded, kept=True))


@pytest.mark.slow
def test_pages_that_do_not_fit_together_stop_with_the_figure(serve: Serve, endpoint: str) -> None:
    """One server orders rows at random; the other returns blank nodes, whose names may change each time."""

    def shuffled(asked: Asked) -> Said:
        said = passed_on(asked, endpoint)
        document = json.loads(said.body)
        random.shuffle(document["results"]["bindings"])
        del document["results"]["bindings"][50:]
        return said._replace(body=json.dumps(document))

    def blank(asked: Asked) -> Said:
        said = cut(50, endpoint)(asked)
        return said._replace(body=re.sub(rb'"type": ?"uri"', b'"type":"bnode"', str(said.body).encode()))

    for answering in (shuffled, blank):
        with pytest.raises(EndpointError, match=r"at most 50 of 1,000 rows, and its pages"):
            Remote(serve(answering)).query("SELECT ?s { ?s ?p ?o } LIMIT 1000")


def test_a_server_that_does_not_count_is_told_of(serve: Serve) -> None:
    def answering(asked: Asked) -> Said:
        if COUNT in asked.text:
            return Said("no sub-selects here", "text/plain", 400)
        return Said(rows("x", *[{"x": X}] * 100))

    with pytest.warns(Note, match="does not count its rows"):
        Remote(serve(answering)).query("SELECT ?x { ?x ?y ?z }")


@pytest.mark.parametrize(
    "headers",
    [
        (("X-SPARQL-MaxRows", "100"),),
        (("X-SQL-State", "S1TAT"), ("X-SQL-Message", "RC...: Returning incomplete results")),
    ],
    ids=["rows", "time"],
)
def test_what_a_server_says_of_a_cut_is_heard(serve: Serve, headers: tuple[tuple[str, str], ...]) -> None:
    def answering(asked: Asked) -> Said:
        if COUNT in asked.text:
            return Said("", status=500)
        graph = "CONSTRUCT" in asked.text
        body = "<a:b> <a:b> 1 ." if graph else rows("x", {"x": X})
        return Said(body, "text/turtle" if graph else SRJ, headers=headers)

    for text in ("SELECT ?x { ?x ?y ?z }", "CONSTRUCT { ?x ?y ?z } WHERE { ?x ?y ?z }"):
        with pytest.raises(EndpointError, match=r"gave only (the first 1|part)"):
            Remote(serve(answering)).query(text)


def test_a_partial_answer_by_its_status(serve: Serve) -> None:
    with pytest.raises(EndpointError, match="gave only part"):
        Remote(serve(lambda _: Said(rows("x"), status=206))).query("SELECT ?x { ?x ?y ?z }")


# --- columns


@pytest.mark.parametrize(
    ("columns", "whole"),
    [("o p s", True), ("s p", False), ("s p o g", False), ("a b c", False), ("", False), ("?s ?p ?o", True)],
)
def test_columns_are_found_by_name(serve_all: Serve, columns: str, whole: bool) -> None:
    row = {name.strip("?"): {"type": "literal", "value": name.strip("?")} for name in columns.split()}
    store = Remote(serve_all(lambda _: Said(rows(columns, row))))
    if whole:
        assert store.query("SELECT ?s ?p ?o { ?s ?p ?o }") == Solutions(
            ("s", "p", "o"), [tuple(map(ox.Literal, "spo"))]
        )
    else:
        with pytest.raises(EndpointError, match="its columns are"):
            store.query("SELECT ?s ?p ?o { ?s ?p ?o }")


@pytest.mark.slow
@pytest.mark.parametrize("command", ["export", "graph", "rank", "coverage", "diff", "find x", "show japan"])
def test_a_server_with_other_columns_is_no_traceback(
    run: Run, serve: Serve, command: str, tmp_path: Path
) -> None:
    for columns in ("s p", "x", "s p o g more"):
        url = serve(lambda _, columns=columns: Said(rows(columns)))  # type: ignore[misc]
        made = run(*command.split(), "--endpoint", url)
        assert made.exit_code == (2 if command == "diff" else 1), made.output
        assert command == "diff" or "its columns are" in made.stderr


# --- unusual answers


def answer(serve: Serve, body: bytes | str, media: str = SRJ, text: str = "SELECT ?x { ?x ?y ?z }") -> object:
    return Remote(serve(lambda _: Said(body, media))).query(text)


def test_more_keys_and_blank_nodes_as_others_have_them(serve: Serve) -> None:
    body = rows(
        "x",
        {"x": {"type": "bnode", "value": "nodeID://b1"}},
        {"x": {"type": "uri", "value": "nodeID://b1"}},
        {"x": {"type": "bnode", "value": "a b"}},
        {
            "x": {
                "type": "typed-literal",
                "value": "1",
                "datatype": "http://www.w3.org/2001/XMLSchema#integer",
            }
        },
        {},
        meta={"query-time-ms": 3},
    ).replace('"results"', '"meta2": {}, "results"')
    body = body[:-1] + ', "meta": {"a": 1}}'
    with pytest.warns(Note, match="does not count"):
        found = answer(serve, body)
    assert isinstance(found, Solutions)
    first, second, third, *rest = (row[0] for row in found.rows)
    assert first == second == ox.BlankNode("b1") != third
    assert rest == [ox.Literal(1), None]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"xml:lang": "en_US"}, ox.Literal("v", language="en-us")),
        (
            {"xml:lang": "ar", "its:dir": "rtl"},
            ox.Literal("v", language="ar", direction=ox.BaseDirection.RTL),
        ),
        ({"xml:lang": ""}, ox.Literal("v")),
        ({"xml:lang": None}, ox.Literal("v")),
        ({"lang": "ko"}, ox.Literal("v", language="ko")),
        ({"language": "ko"}, ox.Literal("v", language="ko")),
        ({"datatype": ""}, ox.Literal("v")),
    ],
)
def test_languages_as_others_write_them(
    serve_all: Serve, given: dict[str, str], expected: ox.Literal
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = answer(serve_all, rows("x", {"x": {"type": "literal", "value": "v", **given}}))
    assert found == Solutions(("x",), [(expected,)])


@pytest.mark.parametrize("value", ["http://a/b c", "relative", "", "http://x/{y}", "http://x/%zz"])
def test_an_iri_that_is_none_is_shown_as_text_and_told_once(run: Run, serve: Serve, value: str) -> None:
    def answering(asked: Asked) -> Said:
        if "ASK" in asked.text:
            return Said('{"boolean": false}')
        asked_for = " ".join(pages.columns(asked.text)) or "property value"
        if "?odd" not in asked.text or COUNT in asked.text:
            return Said(rows(asked_for))
        return Said(rows("odd", *[{"odd": {"type": "uri", "value": value}}] * 3))

    made = run("sparql", "SELECT ?odd { ?odd ?p ?o }", "--endpoint", serve(answering), "--format", "json")
    assert made.exit_code == 0, made.stderr
    assert [row["odd"] for row in json.loads(made.stdout)] == [value] * 3
    assert made.stderr.count("they are shown as text") == 1
    assert f"{value!r} and 2 more" in made.stderr


def test_an_iri_that_is_none_as_a_subject_is_named(run: Run, serve_all: Serve) -> None:
    def answering(asked: Asked) -> Said:
        names = pages.columns(asked.text) or ("property", "value")
        row = {name: {"type": "uri", "value": "a b" if name == "s" else "a:b"} for name in names}
        return Said(rows(" ".join(names), *[row] * (set(names) in ({*"spo"}, {*"spog"}))))

    made = run("export", "--endpoint", serve_all(answering))
    assert made.exit_code == 1
    assert 'Error: "a b" <a:b> <a:b>: a literal cannot be a subject' in made.stderr


XML = """<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#"><head>
<variable name="x"/><variable name="y"/></head><results><result>
<binding name="x"><uri>http://a/b</uri></binding>
<binding name="y"><literal xml:lang="ko">한 &lt;</literal></binding></result><result>
<binding name="x"><bnode>nodeID://b7</bnode></binding></result></results></sparql>"""


def test_xml_where_json_was_asked(serve_all: Serve) -> None:
    found = answer(serve_all, XML, "application/xml", "SELECT ?x ?y { ?x ?y ?z }")
    assert found == Solutions(
        ("x", "y"),
        [(ox.NamedNode("http://a/b"), ox.Literal("한 <", language="ko")), (ox.BlankNode("b7"), None)],
    )
    yes = '<sparql xmlns="http://www.w3.org/2005/sparql-results#"><head/><boolean>true</boolean></sparql>'
    assert answer(serve_all, yes, "text/xml", "ASK {}") is True
    draft = XML.replace("</bnode></binding>", '</bnode></binding><binding name="y"><unbound/></binding>')
    assert answer(serve_all, draft, text="SELECT ?x ?y { ?x ?y ?z }") == found


JSON = rows("x y", {"x": {"type": "uri", "value": "a:b"}, "y": {"type": "bnode", "value": "b"}}, {"x": X})


def test_a_document_may_begin_with_a_mark_and_name_no_columns(serve: Serve) -> None:
    columns = "SELECT ?x ?y { ?x ?y ?z }"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Note)
        for text, codings in (
            (XML, ("utf-8-sig",)),
            (XML[21:], ("utf-16",)),
            (JSON, ("utf-8-sig", "utf-16")),
        ):
            for coding in codings:
                found = answer(serve, text.encode(coding), text=columns)
                assert found == answer(serve, text, text=columns)
        document = json.loads(JSON)
        for head in ('{"head": {}, ', '{"head": {"link": []}, ', "{"):
            text = head + json.dumps({"results": document["results"]})[1:]
            assert answer(serve, text, text=columns) == answer(serve, JSON, text=columns)


@pytest.mark.parametrize("text", [XML, JSON], ids=["XML", "JSON"])
def test_what_is_no_result_is_an_error_and_no_traceback(text: str) -> None:
    """Documents with one or two parts removed, repeated or replaced must not raise any other exception."""
    parts = re.findall(r'<[^>]*>|"[^"]*"|[^<"\s]+|\s+', text)
    chance = random.Random(21)
    refused = 0
    for _ in range(600):
        made = parts.copy()
        for _ in range(chance.choice([1, 1, 2])):
            first, second = (chance.randrange(len(made)) for _ in range(2))
            other = chance.choice(["", "null", "1", "[]", "{}", '""', "<a/>", "true", made[second]])
            made[first : first + chance.randrange(2)] = [other]
        try:
            reply.results("".join(made).encode(), reply.InvalidTerms())
        except (ValueError, SyntaxError):
            refused += 1
    assert 100 < refused < 600


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ('"value": 3', ("3", "integer")),
        ('"value": 2.50', ("2.50", "decimal")),
        ('"value": -1e3', ("-1e3", "double")),
        ('"value": true', ("true", "boolean")),
        ('"value": 3, "datatype": "http://www.w3.org/2001/XMLSchema#int"', ("3", "int")),
        ('"value": 3, "datatype": "xsd:int"', ("3", "int")),
        ('"value": "3", "datatype": "xsd:gYear"', ("3", "gYear")),
        ('"value": "3"', ("3", "string")),
    ],
)
def test_a_number_of_json_is_a_number(entry: str, expected: tuple[str, str]) -> None:
    """The standard allows only strings and IRIs; some servers send numbers and short datatype names."""
    odd = reply.InvalidTerms()
    body = (
        f'{{"head": {{"vars": ["x"]}}, "results": {{"bindings": [{{"x": {{"type": "literal", {entry}}}}}]}}}}'
    )
    found = reply.results(body.encode(), odd)
    assert isinstance(found, Solutions)
    value, datatype = expected
    assert found.rows == [(ox.Literal(value, datatype=ox.NamedNode(XSD + datatype)),)]
    assert odd.texts == []


@pytest.mark.filterwarnings(UNSURE)
@pytest.mark.parametrize(
    ("body", "media"),
    [
        ('\ufeff<a:s> <a:p> "x"@en-US .', "text/turtle"),
        ('<a:s> <a:p> "x"@en_US .', "text/turtle"),
        ("<a:s> <a:p> 'x'@en_US, \"\"\"x\"\"\"@en_US, '''x'''@en_US .", "text/turtle"),
        ('<a:s> <a:p> "x"@en-US .', "text/plain"),
        ('<a:s> <a:p> "x"@en-US .', "application/x-turtle"),
        ('[{"@id": "a:s", "a:p": [{"@value": "x", "@language": "en-us"}]}]', "application/ld+json"),
        (
            '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns:a="a:">'
            '<rdf:Description rdf:about="a:s"><a:p xml:lang="en-us">x</a:p></rdf:Description></rdf:RDF>',
            "text/turtle",
        ),
        (
            '\ufeff<!-- made by hand --><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns:a="a:">'
            '<rdf:Description rdf:about="a:s"><a:p xml:lang="en-us">x</a:p></rdf:Description></rdf:RDF>',
            "application/rdf+xml",
        ),
    ],
    ids=["mark", "underscore", "quotes", "plain", "x-turtle", "jsonld", "rdfxml", "comment"],
)
def test_graphs_in_any_format(serve: Serve, body: str, media: str) -> None:
    found = answer(serve, body, media, "DESCRIBE <a:s>")
    triple = ox.NamedNode("a:s"), ox.NamedNode("a:p"), ox.Literal("x", language="en-us")
    assert found == Triples([triple])


@pytest.mark.filterwarnings(UNSURE)
@pytest.mark.parametrize(
    "body",
    [
        "'say \"a\"@en_US'",
        "'''say \"a\"@en_US'''",
        '# "it\'s\n \'say "a"@en_US\' # a "b"@c_d\n',
    ],
    ids=["quotes", "long", "comment"],
)
def test_a_language_in_a_text_is_text(serve: Serve, body: str) -> None:
    found = answer(serve, f'<a:s> <a:p> {body}, "b"@en_US .', "text/turtle", "DESCRIBE <a:s>")
    assert isinstance(found, Triples)
    assert {o for *_, o in found.triples} == {ox.Literal('say "a"@en_US'), ox.Literal("b", language="en-us")}


SAID = {
    "error": '{"head": {"vars": ["x"]}, "results": {"bindings": []}, "error": "timeout"}',
    "in results": '{"head": {"vars": ["x"]}, "results": {"bindings": [], "exception": "timeout"}}',
    "in meta": '{"head": {"vars": ["x"]}, "results": {"bindings": []}, "meta": {"exception": "timeout"}}',
    "element": '<sparql><head><variable name="x"/></head><results/><error>timeout</error></sparql>',
}
DOUBTFUL = {
    "twice": '{"head": {"vars": ["x"]}, "results": {"bindings": [{}]}, "results": {"bindings": []}}',
    "two terms": "<literal>a</literal><literal>b</literal>",
    "markup": "<literal>a<b>c</b>d</literal>",
    "none": "",
}


@pytest.mark.parametrize("body", SAID.values(), ids=SAID)
def test_what_a_server_says_amid_its_results_is_heard(serve: Serve, body: str) -> None:
    with pytest.raises(EndpointError, match="it says: timeout"):
        answer(serve, body)


@pytest.mark.parametrize("body", DOUBTFUL.values(), ids=DOUBTFUL)
def test_of_two_values_none_is_chosen(serve: Serve, body: str) -> None:
    if not body.startswith("{"):
        body = f'<sparql><results><result><binding name="x">{body}</binding></result></results></sparql>'
    with pytest.raises(EndpointError, match=r"twice|has \d terms|has the element b"):
        answer(serve, body)


@pytest.mark.filterwarnings(UNSURE)
def test_an_iri_of_xml_may_stand_on_a_line_of_its_own(serve_all: Serve) -> None:
    term = "<binding name='x'><uri>\n a:s \n</uri></binding>"
    found = answer(serve_all, f"<sparql><results><result>{term}</result></results></sparql>")
    assert found == Solutions(("x",), [(ox.NamedNode("a:s"),)])


@pytest.mark.filterwarnings(UNSURE)
def test_odd_objects_of_a_graph_are_text(serve: Serve) -> None:
    with pytest.warns(Note, match="shown as text"):
        found = answer(serve, "<a:s> <a:p> <a b>, <rel> .", "text/turtle", "DESCRIBE <a:s>")
    assert isinstance(found, Triples)
    assert [o for *_, o in found.triples] == [ox.Literal("a b"), ox.Literal("rel")]


@pytest.mark.filterwarnings(UNSURE)
def test_odd_subjects_of_a_graph_are_named_and_blank_nodes_known(serve: Serve) -> None:
    for text in ("<rel> <a:p> <a:o> .", "<a:s> <rel> <a:o> ."):
        with pytest.raises(EndpointError, match="<rel> is not an IRI"):
            answer(serve, text, "text/turtle", "DESCRIBE <a:s>")
    found = answer(serve, "<nodeID://b1> <a:p> <nodeID://b1> .", "text/turtle", "DESCRIBE <a:s>")
    assert found == Triples([(ox.BlankNode("b1"), ox.NamedNode("a:p"), ox.BlankNode("b1"))])


def test_packed_though_not_said_so_or_said_so_and_not_packed(serve_all: Serve) -> None:
    plain = rows("x", {"x": X}).encode()
    for body, headers in (
        (gzip.compress(plain), ()),
        (plain, (("Content-Encoding", "gzip"),)),
        (zlib.compress(gzip.compress(plain)), (("Content-Encoding", "gzip, deflate"),)),
    ):
        url = serve_all(lambda _, body=body, headers=headers: Said(body, headers=headers))  # type: ignore[misc]
        assert Remote(url).query("SELECT ?x { ?x ?y ?z }") == Solutions(("x",), [(ox.Literal("1"),)])


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw deflate"])
def test_packed_answers(serve_all: Serve, coding: str) -> None:
    plain = rows("x", {"x": X}).encode()
    packed = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "raw deflate": lambda b: zlib.compress(b)[2:-4],
    }
    fields = (("Content-Encoding", coding.split()[-1]),)
    url = serve_all(lambda _: Said(packed[coding](plain), headers=fields))
    assert Remote(url).query("SELECT ?x { ?x ?y ?z }") == Solutions(("x",), [(ox.Literal("1"),)])
    url = serve_all(lambda _: Said(packed[coding](plain)[:-9], headers=fields))
    with pytest.raises(EndpointError, match="was cut off"):
        Remote(url).query("SELECT ?x { ?x ?y ?z }")


def test_the_kind_of_an_answer_is_that_of_the_question(serve: Serve) -> None:
    with pytest.raises(EndpointError, match="not a SPARQL result"):
        answer(serve, rows("x", {"x": X}), text="ASK {}")
    with pytest.raises(EndpointError, match="not a SPARQL result"):
        answer(serve, rows("x", {"x": X}), text="DESCRIBE <a:b>")
    with pytest.raises(EndpointError, match="does not match the query, a SELECT"):
        answer(serve, '{"boolean": true}')


# --- redirects and authentication


def moved(status: int, to: str) -> Answering:
    return lambda _: Said("", status=status, headers=(("Location", to),))


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_keeps_the_question(serve: Serve, status: int) -> None:
    heard: list[Asked] = []

    def answering(asked: Asked) -> Said:
        heard.append(asked)
        return Said(rows("x", {"x": X}))

    url = serve(moved(status, serve(answering)))
    assert Remote(url).query("SELECT ?x { ?x ?y 1 } LIMIT 1") == Solutions(("x",), [(ox.Literal("1"),)])
    assert [asked.text for asked in heard] == ["SELECT ?x { ?x ?y 1 } LIMIT 1"]
    assert "json" in heard[0].headers["Accept"]


@pytest.mark.parametrize("status", [301, 302, 303])
def test_other_redirects_name_the_new_address(serve: Serve, status: int) -> None:
    to = "http://other.example/sparql"
    with pytest.raises(EndpointError, match=rf"has moved to {to} \({status}\); use that address"):
        Remote(serve(moved(status, to))).query("ASK {}")
    with pytest.raises(EndpointError, match=r"/sparql/ \("):
        Remote(serve(moved(status, "/sparql/"))).query("ASK {}")


@pytest.mark.parametrize("to", ["https://u:secret@127.0.0.1/q", "ftp://127.0.0.1/", "file:///etc/passwd"])
def test_redirects_that_are_never_followed(serve: Serve, to: str) -> None:
    with pytest.raises(EndpointError, match="has moved") as caught:
        Remote(serve(moved(307, to))).query("ASK {}")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("to", ["/query", "", "/other"])
def test_a_circle_comes_to_an_end(serve: Serve, to: str) -> None:
    with pytest.raises(EndpointError, match="redirects forever, last to http"):
        Remote(serve(moved(307, to))).query("ASK {}")


@pytest.mark.usefixtures("no_name")
def test_what_stands_at_the_end_of_a_redirect_is_named(serve: Serve) -> None:
    for to, told in (
        (
            "http://no.invalid/q?key=s3same",
            r"redirected to http://no.invalid/q\?key=…: .*'no.invalid' host",
        ),
        ("http://127.0.0.1:1/", "redirected to http://127.0.0.1:1/: cannot be reached"),
        ("http://[bad", "redirects to no valid address"),
    ):
        with pytest.raises(EndpointError, match=told) as caught:
            Remote(serve(moved(308, to))).query("ASK {}")
        assert "s3same" not in str(caught.value)
    with pytest.raises(EndpointError, match="300"):
        Remote(serve(moved(300, "http://[bad"))).query("ASK {}")


@pytest.fixture(scope="module")
def secured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the files of a self-signed certificate for 127.0.0.1 and of its key."""
    folder = tmp_path_factory.mktemp("certificate")
    files = folder / "cert.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=here", "-days", "2"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-out", str(files[0]), "-keyout", str(files[1])]
    subprocess.run(command, check=True, capture_output=True)
    return files


@pytest.mark.parametrize("status", [301, 302])
def test_a_redirect_to_https_of_the_same_host_keeps_the_question(
    serve: Serve, secured: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    heard: list[Asked] = []

    def answering(asked: Asked) -> Said:
        heard.append(asked)
        return Said(rows("x", {"x": X}))

    with standing_in(answering, secured) as safe:
        url = serve(moved(status, f"{safe}/query"))
        with pytest.raises(EndpointError, match=r"certificate is not trusted.*SSL_CERT_FILE"):
            Remote(url).query(ONE)
        monkeypatch.setenv("SSL_CERT_FILE", str(secured[0]))
        assert Remote(url).query(ONE) == Solutions(("x",), [(ox.Literal("1"),)])
        assert [asked.text for asked in heard] == [ONE]
        url = serve(lambda _: Said(""))
        with standing_in(moved(308, url), secured) as safer, pytest.raises(EndpointError, match="has moved"):
            Remote(f"{safer}/query").query("ASK {}")


def asking_by(challenge: str, heard: list[Asked]) -> Answering:
    """Return a server that answers with *challenge* until it receives credentials, and notes requests."""

    def answering(asked: Asked) -> Said:
        heard.append(asked)
        if "Authorization" in asked.headers:
            return Said(rows("x", {"x": X}))
        return Said("who?", status=401, headers=(("WWW-Authenticate", challenge),))

    return answering


CHALLENGES = ['Basic realm="a b"', 'Digest realm="a b", nonce="n", qop="auth"']


@pytest.mark.usefixtures("no_name")
@pytest.mark.parametrize("challenge", CHALLENGES, ids=["Basic", "Digest"])
@pytest.mark.parametrize("how", ["environment", "address"])
@pytest.mark.parametrize("asks", ["first", "other"])
def test_a_name_is_never_told_to_another_origin(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, challenge: str, how: str, asks: str
) -> None:
    first: list[Asked] = []
    other: list[Asked] = []
    target = serve(asking_by(challenge, other))
    onward = moved(307, target)
    asking = asking_by(challenge, first)

    def answering(asked: Asked) -> Said:
        said = asking(asked)
        return said if asks == "first" and said.status == 401 else onward(asked)

    url = serve(answering)
    if how == "environment":
        monkeypatch.setenv("SOVKG_USER", "kim")
        monkeypatch.setenv("SOVKG_PASSWORD", "secret")
    else:
        url = url.replace("//", "//kim:secret@")
    for _ in range(2):
        with pytest.raises(EndpointError, match=rf"redirected to {target} without user name") as caught:
            Remote(url).query("SELECT ?x { ?x ?y ?z }")
        assert "secret" not in str(caught.value)
    assert ("Authorization" in first[-1].headers) is (asks == "first")
    assert other
    assert not any("Authorization" in asked.headers for asked in other)


@pytest.mark.usefixtures("no_name")
@pytest.mark.parametrize("challenge", [*CHALLENGES, 'Negotiate, Basic realm="x"'])
def test_a_name_in_the_address(serve: Serve, challenge: str) -> None:
    heard: list[Asked] = []
    url = serve(asking_by(challenge, heard)).replace("//", "//kim:p%40ss%3Aw@")
    store = Remote(url)
    for _ in range(3):
        assert store.query(ONE) == Solutions(("x",), [(ox.Literal("1"),)])
    assert len(heard) == (6 if challenge.startswith("Digest") else 4)  # Basic is challenged only once
    assert "kim" not in store.endpoint


def digesting(algorithm: str, qop: str, *before: str) -> Answering:
    """Return a server that wants ``kim`` and ``secret`` by Digest (RFC 7616), offered after *before*."""

    def hashed(*texts: str) -> str:
        return hashlib.new(algorithm.replace("-", ""), ":".join(texts).encode()).hexdigest()

    def answering(asked: Asked) -> Said:
        told = dict(re.findall(r'(\w+)="?([^",]+)"?', asked.headers.get("Authorization", "")))
        if told:
            middle = ("n0", *(told[name] for name in ("nc", "cnonce", "qop"))) if qop else ("n0",)
            name, what = hashed("kim", "R", "secret"), hashed("POST", told["uri"])
            if told["response"] == hashed(name, *middle, what):
                return Said(rows("x", {"x": X}))
        last = f'Digest realm="R", nonce="n0", algorithm={algorithm}' + (f', qop="{qop}"' if qop else "")
        return Said("", status=401, headers=tuple(("WWW-Authenticate", text) for text in (*before, last)))

    return answering


@pytest.mark.usefixtures("no_name")
@pytest.mark.parametrize(
    "answering",
    [
        *(digesting(name, "auth") for name in ("MD5", "md5", "SHA-256")),
        *(digesting("MD5", qop) for qop in ("", "auth,auth-int", "auth-int, auth")),
        digesting("SHA-256", "auth", "Negotiate"),
        digesting("MD5", "auth", "Negotiate", 'Basic realm="R"'),
    ],
)
def test_a_name_by_digest(serve_all: Serve, answering: Answering) -> None:
    url = serve_all(answering)
    store = Remote(url.replace("//", "//kim:secret@"))
    assert store.query("SELECT ?x { ?x ?y ?z }") == Solutions(("x",), [(ox.Literal("1"),)])
    with pytest.raises(EndpointError, match="check SOVKG_USER and SOVKG_PASSWORD"):
        Remote(url.replace("//", "//kim:wrong@")).query("ASK {}")


@pytest.mark.usefixtures("no_name")
def test_a_name_by_basic_however_it_is_asked_for(serve_all: Serve) -> None:
    given = "Basic " + base64.b64encode(b"kim:secret").decode()
    for challenges in ([], ["Basic"], ["Basic realm=x"], ["Negotiate", 'BASIC realm="x"'], ["Bearer, Basic"]):
        headers = tuple(("WWW-Authenticate", text) for text in challenges)

        def answering(asked: Asked, headers: tuple[tuple[str, str], ...] = headers) -> Said:
            if asked.headers.get("Authorization") == given:
                return Said(rows("x", {"x": X}))
            return Said("", status=401, headers=headers)

        url = serve_all(answering)
        store = Remote(url.replace("//", "//kim:secret@"))
        assert store.query("SELECT ?x { ?x ?y ?z }") == Solutions(("x",), [(ox.Literal("1"),)])
        with pytest.raises(EndpointError, match="check SOVKG_USER and SOVKG_PASSWORD"):
            Remote(url.replace("//", "//kim:wrong@")).query("ASK {}")
    for other in (digesting("MD5", "auth-int"), lambda _: Said("", status=401, headers=BEARER)):
        with pytest.raises(EndpointError, match=r"it authenticates by .*, not supported"):
            Remote(serve_all(other).replace("//", "//kim:secret@")).query("ASK {}")


BEARER = (("WWW-Authenticate", "Bearer"),)


@pytest.mark.usefixtures("no_name")
def test_a_refusal_says_how_to_give_a_name(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing = serve(lambda _: Said("no", status=401, headers=(("WWW-Authenticate", CHALLENGES[0]),)))
    with pytest.raises(EndpointError, match=r"401 no; set SOVKG_USER and SOVKG_PASSWORD"):
        Remote(refusing).query("ASK {}")
    bearer = serve(lambda _: Said("no", status=401, headers=(("WWW-Authenticate", "Bearer"),)))
    with pytest.raises(EndpointError, match="authenticates by Bearer"):
        Remote(bearer).query("ASK {}")
    monkeypatch.setenv("SOVKG_USER", "kim")
    monkeypatch.setenv("SOVKG_PASSWORD", "wrong")
    with pytest.raises(EndpointError, match="check SOVKG_USER and SOVKG_PASSWORD"):
        Remote(refusing).query("ASK {}")


# --- secrets


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (
            "http://user:secret@h/x?apikey=secret&default-graph-uri=a",
            "http://…@h/x?apikey=…&default-graph-uri=a",
        ),
        ("http://u:se@cret@h/", "http://…@h/"),
        ("http://u:se/secret@h/q", "http://…@h/q"),
        ("user:secret@h", "…@h"),
        ("http://u:se#cret@h/q?key=secret", "http://…@h/q?key=…"),
        ("http://u:se?cr/et@h/q", "http://…@h/q"),
        ("u:se?cret@h", "…@h"),
        ("http:/u:secret@h", "http:/…@h"),
        ("http://h:1/q?secret", "http://h:1/q?…"),
        ("http://h/q#secret", "http://h/q"),
        ("http://h/db@2", "http://h/db@2"),
    ],
)
def test_what_is_shown_of_an_address(address: str, told: str) -> None:
    assert shown(address) == told


SECRET = "http://kim:s3same@h/q?apikey=s3same"


@pytest.mark.parametrize(
    "args",
    [
        (SECRET,),
        ("sparql", "ASK {}", SECRET),
        ("query", "investments", SECRET),
        ("query", "investments", "--lang", SECRET),
        ("query", "investments", "--timeout", SECRET),
        ("query", "investments", f"--endpont={SECRET}"),
        ("query", "investments", "--country", SECRET),
        ("push", "--endpoint", SECRET, "--reading", SECRET),
        ("article", SECRET),
    ],
    ids=lambda args: " ".join(args)[:30],
)
def test_an_address_in_the_wrong_place_is_not_repeated_with_its_secrets(
    run: Run, args: tuple[str, ...]
) -> None:
    made = run(*args)
    assert made.exit_code == 2
    assert "s3same" not in made.output


def test_texts_about_addresses_lose_their_secrets() -> None:
    text = "SERVICE <http://u:secret@h/?api_key=secret&k=secret> failed, see http://h/@home?id=2."
    assert masked(text) == "SERVICE <http://…@h/?api_key=…&k=…> failed, see http://h/@home?id=2."
    assert "secret" not in str(KGError(text))
    assert masked("no http://u:se#cr/et@h, but http://h:80/a@b") == "no http://…@h, but http://h:80/a@b"
    for name in ("sig", "X-Amz-Signature", "authorization", "my_auth_token", "SubscriptionKey"):
        assert masked(f"http://h/?id=1&{name}=secret") == f"http://h/?id=1&{name}=…"
    assert masked("see http://h/v1/access-token/hidden/x and eyJhbGciOiJI.c2VjcmV0.x") == (
        "see http://h/v1/access-token/…/x and …"
    )
    for name in ("design", "author", "keyword", "assignment"):
        assert masked(f"http://h/#{name}=told") == f"http://h/#{name}=told"
    for name in ("format", "default-graph-uri", "id", "page"):
        assert masked(f"see http://h/?k=secret&{name}=told, it is") == f"see http://h/?k=…&{name}=told, it is"
    for query in (
        "secret",
        "k=secret",
        "K=secret;secret",
        "=secret",
        "a=&b=secret",
        "x=a=secret",
        "secret==",
    ):
        for said in (masked(f"(http://h:80/a?{query})"), shown(f"http://h:80/a?{query}")):
            assert "secret" not in said
            assert masked(said) == said
    assert masked(f"{shown('http://h/?key=x')}: is down") == "http://h/?key=…: is down"


def test_a_secret_is_known_however_it_is_escaped() -> None:
    for secret in ("s3 same&<key>", "s3/same+='\"\\", "s3%samé", "비밀 word"):
        percent = quote(secret, safe="")
        escapes = [
            secret,
            percent,
            quote(percent),
            quote_plus(secret),
            "".join(map("&#{:d};".format, map(ord, secret))),
        ]
        escapes += [re.sub("%..", lambda code: code[0].lower(), percent), html.escape(secret)]
        octets = secret.encode()
        escapes += [octets.hex(), octets.hex().upper(), "".join(map(r"\x{:02x}".format, octets))]
        escapes += [json.dumps(secret)[1:-1], repr(secret)[1:-1], ascii(secret)[1:-1]]
        for text in escapes:
            assert without(f"a {text} b", [secret]) == "a … b", text
    assert without("a+b", ["a.b"]) == "a+b"
    assert without("s3\nsame", ["s3 same"]) == "…"


CODED = base64.urlsafe_b64encode(b"s3same-word").decode().rstrip("=")


def echoing(asked: Asked) -> Said:
    """Ask for credentials; refuse a query that has them with an error that repeats everything sent."""
    if "Authorization" not in asked.headers:
        return Said("who?", status=401, headers=(("WWW-Authenticate", CHALLENGES[0]),))
    said = f"{asked.path} kim:s3same-word {asked.headers['Authorization']} {CODED} {asked.text}"
    return Said(said, status=400)


@pytest.mark.usefixtures("no_name")
@pytest.mark.slow
@pytest.mark.parametrize(
    "args",
    [
        ("sparql", "ASK {}"),
        ("query", "investments"),
        ("query", "investments", "--show-query"),
        ("export",),
        ("graph", "-o", "-"),
        ("push",),
        ("push", "--merge", "merge"),
        ("push", "--update", "http://kim:s3same-word@127.0.0.1:1/?token=s3same-key"),
        ("push", "--update", "kim:s3same-word@h"),
    ],
    ids=lambda args: " ".join(args)[:30],
)
@pytest.mark.parametrize("works", [False, True])
def test_no_output_has_a_secret(
    run: Run,
    serve: Serve,
    little_endpoint: str,
    args: tuple[str, ...],
    works: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def answering(asked: Asked) -> Said:
        return echoing(asked) if not works else passed_on(asked, little_endpoint)

    url = serve(answering).replace("//", "//kim:s3same-word@") + "?apikey=s3same-key&k=s3same%2Dkey"
    for address in (url, url.replace("127.0.0.1", "127.0.0.1.invalid"), url.replace("http://", "")):
        made = run(*args, SOVKG_ENDPOINT=address)
        told = made.output + made.stderr + repr(made.exception)
        assert "s3same" not in told
        assert CODED not in told
    if works and args[0] != "push":
        assert run(*args, SOVKG_ENDPOINT=url).exit_code == 0


# --- unreachable servers and proxies


def test_a_name_that_nobody_knows() -> None:
    with pytest.raises(EndpointError, match=r"cannot be reached \('no.invalid' host name cannot be resolved"):
        Remote("http://no.invalid/").query("ASK {}")


def test_a_server_without_tls(serve: Serve) -> None:
    with pytest.raises(EndpointError, match=r"no TLS.*is it an http address"):
        Remote(serve(lambda _: Said("")).replace("http:", "https:")).query("ASK {}")


@pytest.mark.usefixtures("no_name")
def test_a_proxy_is_named(serve_all: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://kim:secret@127.0.0.1:9/")
    monkeypatch.setenv("https_proxy", "http://kim:secret@127.0.0.1:9/")
    told = r"through the proxy http://…@127.0.0.1:9/ \(of https?_proxy in the environment\).*no_proxy"
    for scheme in ("http", "https"):
        with pytest.raises(EndpointError, match=told):
            Remote(f"{scheme}://db.example/").query("ASK {}")
    proxy = serve_all(lambda _: Said("pay", status=407)).removesuffix("/query")
    for scheme in ("http", "https"):
        monkeypatch.setenv(f"{scheme}_proxy", proxy)
        with pytest.raises(
            EndpointError, match=rf"the proxy {proxy} .*refused: 407" if scheme == "http" else proxy
        ):
            Remote(f"{scheme}://db.example/").query("ASK {}")
    echo = serve_all(lambda _: Said("kim:secret?", status=407)).removesuffix("/query")
    for given in (echo.replace("//", "//kim:secret@"), echo.replace("http://", "kim:secret@")):
        monkeypatch.setenv("http_proxy", given)
        with pytest.raises(EndpointError, match=r"refused: 407 (kim:)?…\?"):
            Remote("http://db.example/").query("ASK {}")
    monkeypatch.setenv("http_proxy", "http://no.invalid:1/")
    with pytest.raises(EndpointError, match="the proxy's host name cannot be resolved"):
        Remote("http://db.example/").query("ASK {}")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert Remote(serve_all(lambda _: Said(rows("x")))).query("SELECT ?x { ?x ?y ?z }") == Solutions(
        ("x",), []
    )


def test_nobody_is_there() -> None:
    with socket.socket() as taken:  # bound but not listening
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(EndpointError, match=r"cannot be reached \(.*refused\); is the server running"):
            Remote(f"http://127.0.0.1:{taken.getsockname()[1]}/").query("ASK {}")


# --- which graph is queried


def test_the_merge_that_a_push_has_put_into_a_graph_is_asked(serve_all: Serve) -> None:
    heard: list[Asked] = []

    def answering(asked: Asked) -> Said:
        heard.append(asked)
        held = json.dumps({"head": {}, "boolean": f"GRAPH <{MERGE}>" in asked.text})
        return Said(held if "ASK" in asked.text else rows("property value"))

    url = serve_all(answering)
    assert open_store(endpoint=url).query("ASK { ?x ?y 1 }") is False
    assert heard[-1].path.endswith("?default-graph-uri=" + quote(MERGE, safe=""))
    for given in ("default-graph-uri=a:b", "x=1&named-graph-uri=a:b"):
        open_store(endpoint=f"{url}?{given}").query("ASK { ?x ?y 1 }")
        assert heard[-1].path.endswith(given)


def test_a_server_that_unites_its_graphs_is_told_of(serve_all: Serve) -> None:
    def answering(asked: Asked) -> Said:
        said = '{"boolean": false}' if "ASK" in asked.text else rows("property value")
        return Said(said, headers=(("Server", "Virtuoso/07.20.3229 (Linux)"),))

    with pytest.warns(Note, match=r"counts once for each graph; select one with default-graph-uri"):
        open_store(endpoint=serve_all(answering))
