"""Wrong input must be refused in one line, with the right exit status, and must do no harm."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result

from kg.cli import cli
from kg.errors import DataError, KGError, QueryError, WrongUsage
from kg.question.header import parse
from kg.rdf import reader
from kg.rdf.terms import iri, literal
from kg.sparql.guard import LIMIT, check, gathers
from kg.store import Solutions, open_store
from kg.store.embedded import Embedded
from kg.store.remote.endpoint import Remote
from kg.tables.formats import FORMATS as ROWS
from tests.conftest import PATIENCE, ROOT, Run
from tests.standin import Asked, Handler, Said, replying, rows, standing_in

pytestmark = pytest.mark.slow

ALL = "SELECT * { ?s ?p ?o }"
TINY = '<https://example.org/a> <https://example.org/b> "c" .\n'
SAI = (
    "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\nPREFIX schema: "
    "<https://schema.org/>\nPREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#>\n"
)


def refused(result: Result, status: int, *parts: str) -> str:
    """Assert that *result* is one line of error with *status* and each of *parts*; return the line."""
    assert result.exit_code == status, (result.output, result.exception)
    return one_line(result.stdout, result.stderr, *parts)


def one_line(stdout: str, stderr: str, *parts: str) -> str:
    assert stdout == ""
    lines = [line for line in stderr.splitlines() if line and not line.startswith(("Usage: ", "Try '"))]
    assert len(lines) == 1, stderr
    assert lines[0].startswith("Error: "), stderr
    for part in parts:
        assert part in lines[0]
    return lines[0]


def sovkg(*args: str, stdin: bytes = b"", timeout: float = PATIENCE) -> subprocess.CompletedProcess[bytes]:
    """Run ``sovkg`` in its own process."""
    command = [sys.executable, str(ROOT / "cli.py"), *args]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=timeout, cwd=ROOT)


def shell(script: str) -> subprocess.CompletedProcess[str]:
    """Run a shell script in which ``sovkg`` is defined as a command."""
    function = f'sovkg() {{ "{sys.executable}" "{ROOT / "cli.py"}" "$@"; }}; '
    return subprocess.run(
        ["bash", "-c", function + script], capture_output=True, text=True, timeout=PATIENCE, cwd=ROOT
    )


def named(value: object) -> str:
    """Return a short, printable test ID for *value*."""
    text = " ".join(value) if isinstance(value, list) else str(value)
    return text if len(text) < 50 and text.isprintable() else text[:1].encode("ascii", "replace").decode()


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.ttl"
    path.write_text(TINY, encoding="utf-8")
    return path


# --- names and values


@pytest.mark.parametrize(
    ("args", "parts"),
    [
        (["queris"], ["no command 'queris'", 'did you mean "queries"']),
        (["xyzzy"], ["no command 'xyzzy'", "`sovkg --help`"]),
        (["queries", "mony"], ["no tag 'mony'", 'did you mean "money"', "policy"]),
        (["queries", "xyzzy"], ["no tag 'xyzzy'", "known: "]),
        (["query", "invesments"], ["no question 'invesments'", '"investments"', "`sovkg queries`"]),
        (["query", "xyzzy"], ["no question 'xyzzy'", "`sovkg queries`"]),
        (["query", "../README"], ["no question '../README'"]),
        (["query", "checks/x"], ["no question 'checks/x'"]),
        (["query", "investments", "--cuntry", "japan"], ["--cuntry", "'--country'"]),
        (
            ["query", "investments", "--in", "JPY"],
            ["--in", "takes --country, --investor, --currency,"],
        ),
        (["query", "investments", "--country"], ["--country", "argument"]),
        (["query", "investments", "stray"], ["stray"]),
        (["query", "investments", "--min-amount", "1", "--format", "jsn"], ["'jsn'", '"json"', "known: "]),
        (["query", "investments", "--country", "japn"], ["--country", "no country 'japn'", '"japan"']),
        (["query", "investments", "--country", "mistral-ai"], ["--country", "no country 'mistral-ai'"]),
        (["query", "investments", "--country", ""], ["--country", "no country ''"]),
        (["show", "japn"], ["no entity 'japn'", '"japan"', "`sovkg find TEXT`"]),
        (["show", "id:japn"], ["no entity 'id:japn'"]),
        (["show", "Q99999999"], ["no entity 'Q99999999'"]),
        (["show", "https://example.org/a b"], ["no entity 'https://example.org/a b'"]),
        (["show", ""], ["no entity ''"]),
        (["show"], ["Missing argument"]),
        (["find", "xyzzyxyzzy"], ["nothing is called 'xyzzyxyzzy'"]),
        (["graph", "--focus", "japn"], ["no entity 'japn'", '"japan"']),
        (["graph", "--type", "Xyzzy"], ["Xyzzy", "Country"]),
        (["graph", "--hops", "0"], ["--hops"]),
        (["export", "--format", "turtel"], ["unknown format 'turtel'", 'did you mean "turtle"', "trig"]),
        (["queries", "--format", "csv"], ["unknown format 'csv'", "json"]),
        (["show", "japan", "--lang", "fr"], ["'fr'", "'ko'"]),
        (["sparql"], ["TEXT or -f FILE"]),
        (["sparql", ALL, "-f", "x.rq"], ["TEXT or -f FILE"]),
        (["sparql", "ASK { ?s ?p ?o }", "--evidence"], ["--evidence", "ASK", "use SELECT"]),
        (["sparql", "DESCRIBE <a:b>", "--evidence"], ["--evidence", "DESCRIBE", "use SELECT"]),
        (["sparql", ALL, "--format", "turtle"], ["unknown format 'turtle'"]),
        (["sparql", "ASK { ?s ?p ?o }", "--format", "csv"], ["unknown format 'csv'"]),
        (["sparql", "DESCRIBE <https://example.org/x>", "--format", "pdf"], ["unknown format 'pdf'"]),
        (["sparql", ALL, "--timeout", "0"], ["--timeout"]),
        (["sparql", ALL, "--timeout", "-1"], ["--timeout"]),
        (["sparql", ALL, "--timeout", "nan"], ["--timeout"]),
        (["sparql", ALL, "--timeout", "soon"], ["--timeout", "soon"]),
        *((["serve", "--rate", n], ["--rate", n]) for n in ("0", "nan", "0.5", "-1")),
        (["sparql", ALL, "--data", "x.ttl", "--endpoint", "http://127.0.0.1/"], ["--endpoint and --data"]),
    ],
    ids=named,
)
def test_wrong_usage(run: Run, args: list[str], parts: list[str]) -> None:
    refused(run(*args), 2, *parts)


@pytest.mark.parametrize(
    "address", ["foo", "ftp://127.0.0.1/", "file:///etc/passwd", "http://", "http:///query"]
)
@pytest.mark.parametrize("how", ["option", "environment"])
def test_an_endpoint_that_is_no_http_address(run: Run, address: str, how: str) -> None:
    given = ("--endpoint", address) if how == "option" else ()
    env = {} if how == "option" else {"SOVKG_ENDPOINT": address}
    refused(
        run("sparql", ALL, *given, **env),
        2,
        repr(address),
        "not an http address",
        "http://localhost:7878/query",
    )


@pytest.mark.parametrize(
    "address",
    [
        "",
        "http://[x/",
        "http://x y/",
        "http://127.0.0.1:x/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:0/",
        "http://a..b/",
        f"http://{'a' * 64}.org/",
        "http://127.0.0.1/\udcff",
        "http://127.0.0.1/질의",
        "http://127.0.0.1/\r\nHost: x",
    ],
    ids=named,
)
def test_an_endpoint_that_is_no_address(address: str) -> None:
    with pytest.raises(WrongUsage, match="not an http address"):
        Remote(address)


@pytest.mark.parametrize(
    ("question", "option", "value", "example"),
    [
        ("investments", "--currency", value, "EUR")
        for value in ("eur", "EU", "EURO", "€", "", "EUR ", "E R", "ＥＵＲ")
    ]
    + [
        ("investments", "--min-amount", v, "1200000000")
        for v in ("many", "", "1,5", "1_000", "0x10", "nan", "inf")
    ]
    + [
        ("policy-phases", "--year", v, "2024")
        for v in ("24", "20245", "+202", "-200", "２０２４", "2024.0", "")
    ],
    ids=named,
)
def test_a_value_of_the_wrong_type(run: Run, question: str, option: str, value: str, example: str) -> None:
    kind = {"--currency": "currency", "--min-amount": "decimal", "--year": "year"}[option]
    refused(
        run("query", question, option, value),
        2,
        f"{option}: {value!r} is not a valid {kind}",
        f"like {example}",
    )


@pytest.mark.parametrize("value", ["1e18", "1e9999999", "1e-99", "1e999999999999999999"])
def test_a_decimal_that_engines_do_not_keep(run: Run, value: str) -> None:
    many = f"--min-amount: {value!r} has more digits than engines can store; give at most 18"
    refused(run("query", "investments", "--min-amount", value), 2, many)


@pytest.mark.parametrize("value", ["1.0", "1e3", "", " 1", "1_0", "١٢", "9" * 19, "0x1", "--1", "\udcff"])
def test_a_value_that_is_no_integer(value: str) -> None:
    with pytest.raises(WrongUsage, match="is not a valid integer; write it like 12"):
        literal("integer", value)


def test_a_single_parameter_given_twice(run: Run) -> None:
    """The API must refuse two values, and unknown parameters; the command line takes the last value."""
    from kg.question.catalogue import find

    with pytest.raises(WrongUsage, match="`min_amount` takes one value, not 2"):
        find("investments").bind({"minAmount": [literal("decimal", "1"), literal("decimal", "2")]})
    with pytest.raises(WrongUsage, match="no parameter 'xyzzy'; known: country"):
        find("investments").bind({"xyzzy": []})


def test_an_ambiguous_name(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "twins.ttl"
    label = "<http://www.w3.org/2000/01/rdf-schema#label>"
    path.write_text(
        "".join(f'<https://example.org/{n}/springfield> {label} "Springfield"@en .\n' for n in ("a", "b")),
        encoding="utf-8",
    )
    line = refused(run("show", "springfield", "--data", str(path)), 2, "'springfield' is the name of several")
    several = r"https://example.org/a/springfield, https://example.org/b/springfield; choose one of them"
    assert re.search(several, line)
    assert run("show", "https://example.org/a/springfield", "--data", str(path)).exit_code == 0


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (["find"], 2),
        (["show"], 2),
        (["query"], 2),
        (["queries"], 2),
        (["query", "investments", "--country"], 2),
        (["query", "investments", "--min-amount"], 2),
        (["sparql"], 1),
        (["export", "--format"], 2),
        (["show", "japan", "--data"], 1),
        (["sparql", ALL, "--endpoint"], 2),
        (["sparql", "-f"], 1),
        (["show", "japan", "-o", "/nowhere/\udcff"], 1),
        ([], 2),
    ],
    ids=named,
)
def test_lone_surrogates(args: list[str], status: int) -> None:
    """Arguments that are not UTF-8, which Python decodes as lone surrogates, must be refused in one line."""
    last = [] if "-o" in args else ["\udcff.ttl" if "--data" in args else "a\udcffb"]
    made = sovkg(*args, *last)
    assert made.returncode == status, made.stderr
    one_line(made.stdout.decode(), made.stderr.decode())


# --- queries


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("SELECT * {\n  ?s ?p\n}", "query:2:3: cannot be parsed from here on"),
        ("SELECT * { ?s ?p ?o", 'query:1:20: not allowed here; expected "," or "." or ";"'),
        ("SELEC * { ?s ?p ?o } SELECT", "query:1:1: cannot be parsed"),
        ("SELECT ?x {\n\n} }", "query:3:4: cannot be parsed"),
        (
            "SELECT (COUNT(?x) AS ?n) ?y { ?x ?p ?y }",
            "query:1:41: The SELECT contains a variable that is unb",
        ),
        ("SELECT * { FILTER(nosuch(?x)) }", "query:1:18: cannot be parsed"),
        ("SELECT ?x ?x2 { BIND(1 AS ?x) BIND(2 AS ?x) }", "query:1:"),
        ("SELECT * {\n# 한국\n?s ex:label ?o }", "query:3:4: prefix ex: has no PREFIX line"),
        ("SELECT * { <x> ?p ?o }", "query:1:12: cannot be parsed"),
        ("SELECT * {\n?s ?p <http://a b> }", "query:2:19: IRI parsing failed"),
        ("SELECT * { ?s ?p 'x }", "query:1:22: not allowed here"),
        ("SELECT * { ?s ?p '''x' }", "query:1:"),
        ("SELECT * { ?s ?p 'x'@a-toolongsubtag }", "query:1:37: language tag parsing failed"),
        ("SELECT * { } \x00", "query:1:"),
    ],
    ids=named,
)
def test_a_query_with_a_mistake_names_line_and_column(run: Run, text: str, where: str) -> None:
    line = refused(run("sparql", text), 1, where)
    assert re.match(r"Error: query:\d+:\d+: \S", line)


@pytest.mark.parametrize("prefix", ["ex", "dc", "dcat", "sh", "geo", "time", "void", "xml", "Rdf", ""])
def test_few_prefixes_are_known_beforehand(run: Run, prefix: str) -> None:
    line = refused(run("sparql", f"SELECT * {{ ?s {prefix}:x ?o }}"), 1, "add one at the top")
    assert f"query:1:15: prefix {prefix}: has no PREFIX line" in line


@pytest.mark.parametrize(
    "text", ["", " ", "hello", "?s ?p ?o", "# SELECT", "'SELECT'", "PREFIX a: <b:>", "select:x"]
)
def test_no_query_at_all(run: Run, text: str) -> None:
    refused(run("sparql", text), 1, "no SELECT, ASK, CONSTRUCT or DESCRIBE")


UPDATES = [
    "INSERT DATA { <a:b> <a:b> <a:b> }",
    "insert { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "DELETE WHERE { ?s ?p ?o }",
    "DELETE DATA { <a:b> <a:b> <a:b> }",
    "WITH <a:b> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "LOAD <file:///etc/passwd>",
    "LOAD SILENT <http://127.0.0.1/>",
    "CLEAR ALL",
    "DROP GRAPH <a:b>",
    "CREATE GRAPH <a:b>",
    "COPY <a:b> TO <a:c>",
    "MOVE <a:b> TO <a:c>",
    "ADD <a:b> TO <a:c>",
]


@pytest.mark.parametrize("update", UPDATES, ids=named)
@pytest.mark.parametrize(
    "before",
    [
        "",
        "# SELECT * {}\n",
        "#\r",
        "PREFIX select: <a:ask>\n",
        "BASE <https://example.org/SELECT>\n",
        "\ufeff ",
        "PREFIX ask: <a:b> # '''\n",
        "\\u0023 SELECT\n",
    ],
    ids=["alone", "comment", "carriage return", "prefix", "base", "mark", "quote", "escape"],
)
def test_updates_are_refused(update: str, before: str) -> None:
    verb = update.split()[0].upper()
    with pytest.raises(QueryError, match=f"query: {verb} is an update"):
        check(before + update, allow_network=True)


def test_an_update_on_the_command_line_changes_nothing(run: Run, tiny: Path) -> None:
    for update in (*UPDATES, "CLEAR ALL ; SELECT * {}"):
        refused(run("sparql", update, "--data", str(tiny)), 1, "is an update", "only queries")
    assert run("sparql", f"{ALL} ; CLEAR ALL", "--data", str(tiny)).exit_code == 1
    assert tiny.read_text(encoding="utf-8") == TINY


X = "<http://127.0.0.1:9/>"
REACHING = [
    f"SELECT * {{ SERVICE {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ service {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ sErViCe SILENT {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ SERVICESILENT{X}{{ ?s ?p ?o }} }}",
    f"SELECT * {{ ?s ?p ?o SERVICE{X}{{ ?s ?p ?o }} }}",
    "SELECT * { VALUES ?x { <a:b> } SERVICE ?x { ?s ?p ?o } }",
    "SELECT * { SERVICE$x{ ?s ?p ?o } }",
    f"SELECT * {{ SERVICE # comment\n {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ # comment\r SERVICE {X} {{ ?s ?p ?o }} }}",
    f"# comment\rSELECT * {{ SERVICE {X} {{ ?s ?p ?o }} }}",
    f"#\n# comment\\u000ASELECT * {{ SERVICE {X} {{ ?s ?p ?o }} }}",
    f"#\n#\n\nSELECT * {{ SERVICE {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ BIND('#' AS ?x) SERVICE {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ BIND('\\'' AS ?x) SERVICE {X} {{ ?s ?p ?o }} #' }}\n}}",
    f"SELECT * {{ BIND('''a'' ''' AS ?x) SERVICE {X} {{ ?s ?p ?o }} #'''\n}}",
    f"SELECT * {{ BIND(<a:b#> AS ?x) SERVICE {X} {{ ?s ?p ?o }} }}",
    f"ASK {{ SERVICE {X} {{ ?s ?p ?o }} }}",
    f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ SERVICE {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ FILTER EXISTS {{ SERVICE {X} {{ ?s ?p ?o }} }} }}",
    f"SELECT * {{ {{ SELECT * {{ SERVICE {X} {{ ?s ?p ?o }} }} }} }}",
    # engines need no space between tokens
    f"SELECT * {{ ?s ?p 1SERVICE {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ ?s ?p 1.SERVICE {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ ?s ?p 1e5SERVICE {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ ?s ?p trueSERVICE {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ ?s ?p 'x'@en.SERVICE {X} {{ ?s ?p ?o }} }}",
    f"PREFIX : {X} SELECT * {{ SERVICE:a {{ ?s ?p ?o }} }}",
    f"PREFIX ex: {X} SELECT * {{ SERVICEex:a {{ ?s ?p ?o }} }}",
    f"PREFIXex: {X} SELECT * {{ serviceSILENTex:a {{ ?s ?p ?o }} }}",
    f"PREFIX ex: {X} PREFIX SERVICEex: <a:> SELECT * {{ SERVICEex:a {{ ?s ?p ?o }} }}",
    f"PREFIX ex: {X} SELECT * {{ ?s ?p 1SERVICEex:a {{ ?s ?p ?o }} }}",
    # "<" means "less than" wherever it can, so a comment or string may begin in what looks like an IRI
    f"SELECT * {{ VALUES (?a ?b) {{ (1 2) }} FILTER(?a<?b#>'''\n) SERVICE {X} {{ ?s ?p ?o }} #'''\n}}",
    f"SELECT * {{ VALUES ?a {{ 1 }} FILTER(?a<'''>''') SERVICE {X} {{ ?s ?p ?o }} #'''\n}}",
    f"SELECT * {{ BIND(<a:\\u0041'''> AS ?x) SERVICE {X} {{ ?s ?p ?o }} #'''\n}}",
    # a name may contain an escaped quote
    f"PREFIX ex: <a:> SELECT * {{ ?s ex:\\''' . SERVICE {X} {{ ?s ?p ?o }} #'''\n}}",
    f"PREFIX ex: <a:> SELECT * {{ ?s ex:a\u093f\\''' . SERVICE {X} {{ ?s ?p ?o }} #'''\n}}",
    # engines differ in when they replace escapes
    f"SELECT * {{ SERV\\u0049CE {X} {{ ?s ?p ?o }} }}",
    f"SELECT * {{ #\\u000ASERVICE {X} {{ ?s ?p ?o }}\n}}",
    f"SELECT * {{ BIND('\\u0027' AS ?x) SERVICE {X} {{ ?s ?p ?o }} #'''\n}}",
    f"SELECT * {{ BIND('\\U00000027 AS ?x) SERVICE {X} {{ ?s ?p ?o }} #' AS ?x)\n}}",
    # other graphs
    f"SELECT * FROM {X} {{ ?s ?p ?o }}",
    f"SELECT *FROM{X}{{ ?s ?p ?o }}",
    "SELECT * { <http://a.b/c> ?p ?o SERVICE<http://a.b/>{ ?s ?p ?o } }",
    f"SELECT ?x ?y FROM{X}{{ ?s ?p ?o }}",
    "SELECT * from <file:///etc/passwd> WHERE { ?s ?p ?o }",
    "SELECT * From Named <a:b> { GRAPH ?g { ?s ?p ?o } }",
    f"ASK FROM {X} {{ ?s ?p ?o }}",
    f"ASKFROM{X}{{ {{ SELECT * {{ ?s ?p ?o }} }} }}",
    f"DESCRIBE <a:b> FROM {X}",
    "PREFIX ex: <a:> SELECT * FROMex:a { ?s ?p ?o }",
]


@pytest.mark.parametrize("text", REACHING, ids=named)
def test_no_query_reaches_beyond_the_data(text: str) -> None:
    with pytest.raises(QueryError, match=r"query: (SERVICE|FROM).* can reach beyond .* `allow_network`"):
        check(text)
    check(text, allow_network=True)


def test_reaching_queries_on_the_command_line(run: Run, tiny: Path) -> None:
    for text in REACHING[:6]:
        refused(run("sparql", text, "--data", str(tiny)), 1, "SERVICE", "--allow-network")
        refused(run("sparql", text, "--endpoint", "http://127.0.0.1:9/"), 1, "SERVICE", "--allow-network")
    allowed = run("sparql", REACHING[0], "--data", str(tiny), "--allow-network")
    assert "--allow-network" not in refused(allowed, 1, "query: ")


@pytest.mark.parametrize(
    "text",
    [
        'SELECT ("SERVICE FROM" AS ?x) {}',
        "SELECT ('''\nSERVICE <a:b> { } ''' AS ?x) {}",
        'SELECT ("""it\'s "SERVICE" \\"" FROM""" AS ?x) {}',
        "SELECT * { } # SERVICE <http://127.0.0.1:9/> FROM",
        "# FROM\nSELECT * { ?s <https://example.org/b> ?o }",
        "SELECT (<https://example.org/SERVICE/FROM#SERVICE> AS ?x) {}",
        "SELECT (<https://example.org/it's-a-service> AS ?x) {}",
        "SELECT ?service $FROM { ?service ?p $FROM }",
        "SELECT ?서비스service { ?서비스service ?p ?o }",
        "PREFIX ex: <https://example.org/> SELECT * { ?s ?p ?o OPTIONAL { ?s ex:service ex:from.SERVICE } }",
        "PREFIX ex: <urn:x#> SELECT * { ?service ?p ?o OPTIONAL { ?service ex:from ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s <urn:x#service> 'service'@en-from } }",
        "SELECT * { _:service ?p _:from }",
        "SELECT * { ?s ?p ?o FILTER(?o<'service'||?o>'from') }",
    ],
    ids=named,
)
def test_words_that_only_look_like_keywords_are_let_through(run: Run, tiny: Path, text: str) -> None:
    assert run("sparql", text, "--data", str(tiny)).exit_code == 0, text


def test_a_query_of_the_greatest_length(run: Run, tiny: Path) -> None:
    start, end = "SELECT * { ?s ?p ?o } #", "끝"
    longest = start + "x" * (LIMIT - len(start) - len(end.encode())) + end
    assert len(longest.encode()) == LIMIT
    assert run("sparql", longest, "--data", str(tiny)).exit_code == 0
    refused(run("sparql", longest + "x", "--data", str(tiny)), 1, "65,537 bytes", "at most 65,536", "shorten")


@pytest.mark.parametrize(
    "unit", ["a.", "1.", "a-", "'", "<a", "'''a\\", "SERVICE_", "@a-", "x:", "%41", "# \n"]
)
def test_a_text_eight_times_as_long_takes_about_eight_times_as_long_to_check(unit: str) -> None:
    """Compare the fastest of five alternating runs, as load slows both; quadratic time would be 64-fold."""
    texts = [f"ASK {{ {unit * (size // len(unit))} FROM" for size in (8_000, 64_000)]
    times: list[list[float]] = [[], []]
    for which, text in list(enumerate(texts)) * 5:
        begin = time.process_time()
        with pytest.raises(QueryError):
            check(text)
        times[which].append(time.process_time() - begin)
    short, long = map(min, times)
    assert long < 24 * max(short, 0.001)


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ("SELECT ('é' AS ?x) {}".encode("latin-1"), "UTF-8"),
        ("SELECT * {}".encode("utf-16"), "UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "UTF-8"),
        (b"", "no SELECT"),
    ],
    ids=["latin", "utf-16", "binary", "empty"],
)
def test_a_query_that_is_no_text(run: Run, tmp_path: Path, content: bytes, part: str) -> None:
    path = tmp_path / "query.rq"
    path.write_bytes(content)
    refused(run("sparql", "-f", str(path)), 1, part)
    piped = CliRunner().invoke(cli, ["sparql", "-"], input=content)
    refused(piped, 1, part)


def test_a_query_file_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    refused(run("sparql", "-f", str(tmp_path)), 1, f"{tmp_path}: cannot be read (Is a directory)")
    refused(
        run("sparql", "-f", str(tmp_path / "x.rq")), 1, "x.rq: cannot be read (No such file or directory)"
    )


# --- queries that would overflow an engine's stack


def longest(make: Callable[[int], str]) -> str:
    """Return the longest text from *make* within the length limit."""
    low, high = 1, LIMIT
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if len(make(middle)) <= LIMIT else (low, middle - 1)
    return make(low)


DEEP: dict[str, Callable[[int], str]] = {
    "groups": lambda n: "SELECT*{" + "{" * n + "}" * n + "}",
    "parentheses": lambda n: "SELECT*{BIND(" + "(" * n + "1" + ")" * n + " AS ?x)}",
    "not exists": lambda n: "SELECT*{" + "FILTER NOT EXISTS{" * n + "}" * n + "}",
    "sub-selects": lambda n: "SELECT*{" + "{SELECT*{" * n + "}}" * n + "}",
    "optional": lambda n: "SELECT*{" + "OPTIONAL{" * n + "}" * n + "}",
    "minus": lambda n: "SELECT*{" + "MINUS{" * n + "}" * n + "}",
    "graph": lambda n: "SELECT*{" + "GRAPH?g{" * n + "}" * n + "}",
    "functions": lambda n: "SELECT*{BIND(" + "STR(" * n + "1" + ")" * n + " AS ?x)}",
    "negations": lambda n: "SELECT*{FILTER(" + "!(" * n + "1" + ")" * n + ")}",
    "conditions": lambda n: "SELECT*{BIND(" + "IF(1,1," * n + "1" + ")" * n + " AS ?x)}",
    "paths": lambda n: "SELECT*{?s " + "(" * n + "<a:b>" + ")" * n + " ?o}",
    "inverse paths": lambda n: "SELECT*{?s " + "^(" * n + "<a:b>" + ")" * n + " ?o}",
    "triple terms": lambda n: "SELECT*{BIND(" + "<<(<a:b><a:b>" * n + " 1" + ")>>" * n + " AS ?x)}",
    "ask": lambda n: "ASK{" + "{" * n + "}" * n + "}",
    "construct": lambda n: "CONSTRUCT{?s ?p ?o}WHERE{" + "{" * n + "?s ?p ?o" + "}" * n + "}",
    "open groups": lambda n: "SELECT*{" + "{" * n,
    "open parentheses": lambda n: "SELECT*{FILTER(" + "(" * n,
    "closed groups": lambda n: "SELECT*{" + "}" * n,
}
FLAT: dict[str, Callable[[int], str]] = {
    "binds": lambda n: "SELECT(1 AS?x){" + "".join(f"BIND(1 AS?v{i})" for i in range(n)) + "}",
    "unions": lambda n: "SELECT*{" + "UNION".join(["{}"] * n) + "}",
    "or": lambda n: "SELECT*{?s ?p ?o FILTER(" + "||".join(["?s=?o"] * n) + ")}",
    "values": lambda n: "SELECT*{VALUES?a{" + "1 " * n + "}}",
}
ASKING = """
import sys
from click.testing import CliRunner
from kg.cli import cli

*args, = sys.argv[1:]
for line in sys.stdin:
    name, _, text = line.rstrip().partition("\\t")
    print(name, end=": ", flush=True)  # what is printed last is what killed the process
    done = CliRunner(env={"SOVKG_ENDPOINT": None}).invoke(cli, ["sparql", text, *args])
    lines = done.stderr.splitlines()
    assert done.exit_code == 0 or not done.stdout, name
    assert done.exit_code in (0, 1, 2) and len(lines) <= 1, (name, done.exit_code, lines, done.exception)
    assert done.exit_code == 0 or lines[0].startswith("Error: "), lines
    print(done.exit_code, flush=True)
"""


def ask_all(texts: dict[str, str], *args: str) -> dict[str, int]:
    """Run all queries *texts* in one process and return their exit statuses."""
    lines = "".join(f"{name}\t{text}\n" for name, text in texts.items())
    made = subprocess.run(
        [sys.executable, "-c", ASKING, *args],
        input=lines,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        cwd=ROOT,
    )
    assert made.returncode == 0, (made.returncode, made.stdout.splitlines()[-1:], made.stderr[-1000:])
    return {
        name: int(status) for name, _, status in (row.partition(": ") for row in made.stdout.splitlines())
    }


def test_no_query_kills_the_process(tiny: Path) -> None:
    texts = {name: longest(make) for name, make in DEEP.items()}
    texts |= {"binds": FLAT["binds"](3_000), "unions": FLAT["unions"](7_500)}  # overflow a stack of 8 MiB
    texts |= {"or": FLAT["or"](3_000), "values": longest(FLAT["values"])}
    statuses = ask_all(texts, "--data", str(tiny))
    broken = {"open groups", "open parentheses", "closed groups"}
    assert {name for name, status in statuses.items() if status} == broken


def test_no_query_kills_the_process_that_derives_evidence(tiny: Path) -> None:
    texts = {name: longest(make) for name, make in DEEP.items()}
    texts |= {name: make(300) for name, make in FLAT.items()}
    statuses = ask_all(texts, "--data", str(tiny), "--evidence")
    assert {name for name in FLAT if statuses[name]} == set()
    assert statuses["ask"] == statuses["construct"] == 2
    assert statuses["groups"] == statuses["parentheses"] == statuses["sub-selects"] == 1


@pytest.mark.parametrize("format_", [name for name in ROWS if name != "table"])
def test_a_term_nested_too_deeply_to_be_written(run: Run, tiny: Path, format_: str) -> None:
    made = run("sparql", DEEP["triple terms"](3_000), "--data", str(tiny), "--format", format_)
    if made.exit_code:
        refused(made, 1, "nested too deeply")


def test_a_query_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "many.nt"
    path.write_text("".join(f"<a:{n}> <a:p> <a:{n}> .\n" for n in range(500)), encoding="utf-8")
    product = " ".join(f"?a{n} <a:p> ?b{n} ." for n in range(6))
    made = sovkg("sparql", f"SELECT (COUNT(*) AS ?n) {{ {product} }}", "--data", str(path), "--timeout", "1")
    assert made.returncode == 1
    one_line(made.stdout.decode(), made.stderr.decode(), "no answer within 1 s", "--timeout")


# --- files

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML = f'<rdf:RDF xmlns:rdf="{RDF}" xmlns:e="https://example.org/">'
NODE = '<rdf:Description rdf:about="https://example.org/a">'
BROKEN = {
    "malformed.ttl": (f"{TINY}\n<a:b> <a:b> .\n", 3),
    "malformed.trig": (f"<a:g> {{\n {TINY} <a:b> <a:b> .\n}}", 3),
    "malformed.nt": (f"{TINY}<a:b> 'x' <a:b> .\n", 2),
    "malformed.nq": (f"{TINY}<a:b> <a:b> <a:b> 'x' .\n", 2),
    "malformed.jsonld": ('{"@id": "a:b",\n "a:b" "x"}', 2),
    "malformed.rdf": (f"{XML}\n{NODE}\n</e:b></rdf:RDF>", 3),
    "truncated.ttl": (f"{TINY}<a:b> <a:b> 'x", 2),
    "truncated.trig": (f"<a:g> {{\n {TINY}", 3),
    "truncated.nt": (f'{TINY}<a:b> <a:b> "x', 2),
    "truncated.nq": (f"{TINY}<a:b> <a:b> <a:b>", 2),
    "truncated.jsonld": ('{"@id": "a:b",\n "a:b": {', 2),
    "truncated.rdf": (f"{XML}\n{NODE}<e:b>c</e:b></rdf:Description>\n", 3),
    "list.ttl": ("<a:b> <a:b> (1 2\n 3", 2),
    "iri.nt": (f"{TINY}<a:b> <a:b> <a b> .\n", 2),
    "language.ttl": ("<a:b> <a:b> 'x'@toolonglanguagetag .", 1),
    "prefix.ttl": ("\n<a:b> foo:b 'x' .", 2),
    "json.json": ("[1, 2", 1),
    "text.xml": ("hello", 1),
    "undeclared.owl": (f"{XML}\n<x:y/></rdf:RDF>", None),
    "page.rdf": ("<html><body>hi</body></html>", None),
    "context.jsonld": ('{"@context": "http://127.0.0.1:9/", "a": 1}', None),
    "import.jsonld": ('{"@context": {"@import": "http://127.0.0.1:9/"}, "a": 1}', None),
}
SUFFIXES = ("ttl", "trig", "nt", "nq", "jsonld", "rdf")


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_names_its_line_and_loads_nothing(run: Run, tiny: Path, name: str) -> None:
    text, line = BROKEN[name]
    path = tiny.parent / name
    path.write_text(text, encoding="utf-8")
    where = f"Error: {path}:{line}: not valid" if line else f"Error: {path}: not valid"
    for args in (["--data", str(path)], ["--data", str(tiny), "--data", str(path)]):
        assert refused(run("sparql", ALL, *args), 1, "nothing was loaded").startswith(where)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("content", [b"", b" \n\t\n", b"\xef\xbb\xbf"], ids=["empty", "blank", "mark only"])
def test_an_empty_file(run: Run, tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"x.{suffix}"
    path.write_bytes(content)
    made = run("sparql", ALL, "--data", str(path))
    if suffix in ("jsonld", "rdf"):  # whose documents cannot be empty
        refused(made, 1, f"{path}: the file is empty; expected ")
    else:
        assert (made.exit_code, made.stderr) == (0, f"note: {path}: has no triples\n")


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n\x00\xff", "<a:b> 'é'".encode("latin-1"), b"\x00" * 99]
)
def test_a_binary_file(run: Run, tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"x.{suffix}"
    path.write_bytes(content)
    refused(run("show", "japan", "--data", str(path)), 1, f"{path}:1: not valid")


def test_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    for suffix in ("ttl", "nt"):
        path = tmp_path / f"x.{suffix}"
        path.write_text(TINY, encoding="utf-8-sig")
        assert len(reader.read(path)) == 1


def test_a_file_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "folder.ttl"
    folder.mkdir()
    loop = tmp_path / "loop.ttl"
    loop.symlink_to(loop)
    for path, reason in (
        (tmp_path / "missing.ttl", "No such file or directory"),
        (tmp_path / "missing" / "x.ttl", "No such file or directory"),
        (loop, "Too many levels of symbolic links"),
        (tmp_path / f"{'x' * 300}.ttl", "File name too long"),
    ):
        refused(run("export", "--data", str(path)), 1, f"{path}: cannot be read ({reason}); check the path")
    refused(run("export", "--data", str(folder)), 1, f"{folder}: a folder without RDF files")
    for name in ("x.csv", "x", "x.tll"):
        known = "did you mean" if name == "x.tll" else "known: .ttl"
        refused(run("export", "--data", str(tmp_path / name)), 1, f"{name}: unknown suffix", known)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that fails when it is read")
def test_a_file_that_fails_while_it_is_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "memory.ttl"
    path.symlink_to("/proc/self/mem")
    refused(run("export", "--data", str(path)), 1, f"{path}: cannot be read (Input/output error)")


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
DOCTYPES = {
    "nested": f'<!DOCTYPE r [\n<!ENTITY l0 "ha">{LAUGHS}]>',
    "external": '<!DOCTYPE r [\n<!ENTITY l11 SYSTEM "file:///etc/passwd">]>',
    "public": '<!DOCTYPE r [\n<!ENTITY l11 PUBLIC "x" "http://127.0.0.1:9/">]>',
    "parameter": '<!DOCTYPE r [\n<!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;]>',
    "long": f'<!DOCTYPE r [\n<!ENTITY l11 "{"ha" * 600}">]>',
}


@pytest.mark.parametrize("kind", DOCTYPES)
def test_entities_that_multiply_or_reach_out_are_refused(run: Run, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "laughs.rdf"
    node = "<rdf:Description rdf:about='a:b'><e:b>&l11;</e:b></rdf:Description>"
    path.write_text(f"<?xml version='1.0'?>{DOCTYPES[kind]}{XML}{node}</rdf:RDF>", encoding="utf-8")
    refused(run("export", "--data", str(path)), 1, f"{path}:2: entity", "is not allowed; write out its text")


def test_short_entities_are_let_through_but_not_in_masses(tmp_path: Path) -> None:
    path = tmp_path / "short.rdf"
    start = f'<!DOCTYPE r [<!ENTITY e "https://example.org/">]>{XML}{NODE}'
    path.write_text(f'{start}<e:b rdf:resource="&e;c"/></rdf:Description></rdf:RDF>', encoding="utf-8")
    (quad,) = reader.read(path)
    assert quad.object == ox.NamedNode("https://example.org/c")
    start = f'<!DOCTYPE r [<!ENTITY e "{"z" * 900}">]>{XML}{NODE}<e:b>'
    path.write_text(f"{start}{'&e;' * 300_000}</e:b></rdf:Description></rdf:RDF>", encoding="utf-8")
    with pytest.raises(DataError, match="amplification"):
        reader.read(path)


NESTED: dict[str, Callable[[int], str]] = {
    "objects.jsonld": lambda n: '{"@id":"a:b",\n"a:b":' + '{"a:b":' * n + "1" + "}" * n + "}",
    "arrays.jsonld": lambda n: '{"@id":"a:b",\n"a:b":' + "[" * n + "1" + "]" * n + "}",
    "open.json": lambda n: "\n" + "[" * n,
    "elements.rdf": lambda n: f"{XML}\n" + "<e:A><e:b>" * (n // 2) + "</e:b></e:A>" * (n // 2) + "</rdf:RDF>",
    "terms.ttl": lambda n: "<a:b> <a:b>\n" + "<<( <a:b> <a:b> " * n + "<a:b>" + " )>>" * n + " .",
    "terms.nt": lambda n: "\n<a:b> <a:b> " + "<<( <a:b> <a:b> " * n + "<a:b>" + " )>>" * n + " .",
}


@pytest.mark.parametrize("name", NESTED)
def test_a_file_nested_too_deeply(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(NESTED[name](10_000), encoding="utf-8")
    made = sovkg("sparql", ALL, "--data", str(path))
    assert made.returncode == 1
    one_line(made.stdout.decode(), made.stderr.decode(), f"{path}:2: nested more than 200 levels deep")


def test_what_is_nested_less_deeply_is_read(tmp_path: Path) -> None:
    for name in NESTED.keys() - {"open.json"}:
        path = tmp_path / name
        path.write_text(NESTED[name](150), encoding="utf-8")
        assert reader.read(path), name
    path = tmp_path / "brackets.json"
    path.write_text('{"@id": "a:b", "a:b": "\\"' + "[{" * 10_000 + '"}', encoding="utf-8")
    assert len(reader.read(path)) == 1
    path = tmp_path / "brackets.ttl"
    path.write_text("<a:b> <a:b> '" + "<<(" * 10_000 + "' . #" + "<<(" * 1_000, encoding="utf-8")
    assert len(reader.read(path)) == 1


@pytest.mark.parametrize("open_", ["(", "[<a:b> ", "{ <a:b> <a:b> "])
def test_turtle_may_be_nested_as_deeply_as_it_likes(tmp_path: Path, open_: str) -> None:
    close = {"(": ")", "[": "]", "{": "}"}[open_[0]]
    path = tmp_path / f"deep.{'n3' if close == '}' else 'ttl'}"
    path.write_text(f"<a:b> <a:b> {open_ * 20_000}1{close * 20_000} .", encoding="utf-8")
    assert len(Embedded.of_files([path]).query(ALL).rows) >= 20_000  # type: ignore[union-attr]


def test_an_evidence_statement_that_is_incomplete(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "half.ttl"
    node = f"<https://w3id.org/sovereign-ai-kg/statement/{'0' * 64}>"
    path.write_text(f"{node} <{RDF}subject> <a:b> .", encoding="utf-8")
    refused(run("export", "--data", str(path)), 1, "needs one subject, predicate and object", "export")


# --- output


@pytest.mark.parametrize(
    "args",
    [
        ["queries"],
        ["query", "roles"],
        ["sparql", ALL],
        ["show", "japan"],
        ["find", "japan"],
        ["export"],
        ["graph"],
    ],
    ids=lambda args: args[0],
)
def test_output_that_cannot_be_written(run: Run, tmp_path: Path, args: list[str]) -> None:
    refused(run(*args, "-o", str(tmp_path)), 1, f"{tmp_path}: cannot be written (Is a directory)")
    nowhere = tmp_path / "nowhere" / "x"
    refused(run(*args, "-o", str(nowhere)), 1, f"{nowhere}: cannot be written (No such file or directory)")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "args",
    [
        ["release", "{}"],
        ["site", "{}"],
        ["export", "-o", "{}/"],
        ["export", "-o", "{}"],
        ["graph", "-o", "{}.html"],
        ["brief", "japan", "--references", "{}.bib"],
        ["query", "roles", "--receipt", "{}"],
    ],
    ids=lambda args: " ".join(args[:2]),
)
def test_a_place_that_cannot_be_written_is_told_before_the_work(run: Run, args: list[str]) -> None:
    """It must be checked before the data are read; /proc allows no new files despite its permissions."""
    given = [arg.format("/proc/none") for arg in args]
    refused(
        run(*given, "--data", "/none.ttl"), 1, "/proc/none", "cannot be written (No such file or directory)"
    )


def test_an_older_file_is_kept_and_no_part_is_left(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.ttl"
    path.write_text("older", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    full_disk = f"{path}: cannot be written (No space left on device); choose another place"
    refused(run("export", "-o", str(path)), 1, full_disk)
    assert [(p.name, p.read_text(encoding="utf-8")) for p in tmp_path.iterdir()] == [("x.ttl", "older")]


def test_a_refused_command_leaves_an_older_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text("older", encoding="utf-8")
    refused(run("sparql", "SELECT * {", "-o", str(path)), 1)
    refused(run("query", "investments", "--country", "xyzzy", "-o", str(path)), 2)
    assert path.read_text(encoding="utf-8") == "older"


def test_a_link_is_written_through(run: Run, tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    assert run("queries", "-o", str(tmp_path / "link.json")).exit_code == 0
    assert (tmp_path / "link.json").is_symlink()
    assert json.loads((tmp_path / "real.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("command", ["queries", "export", "query roles --evidence", "--help"])
def test_a_closed_pipe(command: str) -> None:
    made = shell(f"sovkg {command} | head -1; exit ${{PIPESTATUS[1]}}")
    notes = [line for line in made.stderr.splitlines() if line.startswith("note: ")]
    assert (made.returncode, made.stdout.count("\n"), made.stderr.splitlines()) == (0, 1, notes)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
@pytest.mark.parametrize("command", ["queries", "export", "query roles"])
def test_a_full_device(command: str) -> None:
    for option, advice in ((">/dev/full", "-o"), ("-o /dev/full", "choose another place")):
        made = shell(f"sovkg {command} {option}")
        assert made.returncode == 1
        one_line(made.stdout, made.stderr, "cannot be written (No space left on device)", advice)


@pytest.mark.parametrize("command", ["queries", "--help", "--version", "show --help", "cache", "show japan"])
def test_closed_output(command: str) -> None:
    made = shell(f"sovkg {command} >&-")
    assert made.returncode == 1
    advice = "; use -o FILE" if command in ("queries", "show japan") else ""
    said = one_line(made.stdout, made.stderr)
    assert said == f"Error: standard output: cannot be written (Bad file descriptor){advice}"


@pytest.mark.slow
@pytest.mark.parametrize("to", [">&-", ">/dev/full"])
def test_an_assistant_that_does_not_listen(to: str) -> None:
    asked = '{"jsonrpc": "2.0", "id": 1, "method": "ping"}'
    made = shell(f"echo '{asked}' | sovkg mcp {to}")
    assert made.returncode == 1
    one_line(made.stdout, made.stderr, "standard output: cannot be written")


def test_closed_input() -> None:
    made = shell("sovkg sparql - <&-")
    assert made.returncode == 1
    one_line(made.stdout, made.stderr, "standard input is closed", "-f")


# --- servers

Reply = Callable[[Handler], None]
JSON = "application/sparql-results+json"
YES = '{"head": {}, "boolean": true}'
FULL = json.dumps(
    {"head": {"vars": ["x"]}, "results": {"bindings": [{"x": {"type": "literal", "value": "1"}}]}}
)


def answering(status: int, body: str | bytes, media: str = JSON, *, missing: int = 0, to: str = "") -> Reply:
    """Return a reply with *body*, *missing* bytes shorter than announced, or with a redirect *to* a URL."""
    content = body.encode() if isinstance(body, str) else body

    def reply(handler: Handler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", media)
        handler.send_header("Content-Length", str(len(content) + missing))
        if to:
            handler.send_header("Location", to)
        handler.end_headers()
        handler.wfile.write(content)

    return reply


def answers(handler: Handler) -> None:
    """Reply "true" to an ASK, and no rows to a SELECT, which looks up the graph's own description."""
    rows = '{"head": {"vars": ["property", "value"]}, "results": {"bindings": []}}'
    answering(200, rows if b"SELECT" in handler.body else YES)(handler)


@pytest.fixture
def serve() -> Iterator[Callable[[Reply], str]]:
    """Return a function that starts a server with one reply to all requests and returns its address."""
    with ExitStack() as servers:
        yield lambda reply: f"{servers.enter_context(replying(reply))}/query"


def test_a_server_that_answers(run: Run, serve: Callable[[Reply], str]) -> None:
    """A valid answer must be accepted; otherwise the tests below could fail for another reason."""
    assert run("sparql", "ASK {}", "--endpoint", serve(answers)).stdout == "true\n"


BY_ITS_CLOCK = (("Date", "Sun, 06 Nov 1994 08:49:30 GMT"), ("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"))


@pytest.mark.parametrize("when", [(("Retry-After", "7"),), BY_ITS_CLOCK])
@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_is_busy_is_asked_again_when_it_says_so(
    run: Run, monkeypatch: pytest.MonkeyPatch, status: int, when: tuple[tuple[str, str], ...]
) -> None:
    waited: list[float] = []
    monkeypatch.setattr("kg.store.remote.client.sleep", waited.append)
    busy = 3

    def answer(asked: Asked) -> Said:
        if len(waited) < busy:
            return Said("busy", "text/plain", status, when)
        return Said(YES if "ASK" in asked.text else rows("property value"))

    with standing_in(answer) as url:
        made = run("sparql", "ASK { ?s ?p ?o }", "--endpoint", url)
        assert (made.stdout, waited) == ("true\n", [7, 7, 7]), made.stderr
        assert f"is busy ({status}) and asks to try again in 7 s" in made.stderr
        busy = 9
        made = run("sparql", "ASK { ?s ?p ?o }", "--endpoint", url, "--timeout", "6")
        assert made.exit_code == 1
        assert str(status) in made.stderr, "which would take longer than it has"
        assert len(waited) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 414, 429, 500, 502, 503])
@pytest.mark.parametrize("media", ["text/plain", "text/html"])
def test_a_server_that_refuses(run: Run, serve: Callable[[Reply], str], status: int, media: str) -> None:
    url = serve(answering(status, "Out of\n\n  cheese\x1b[2J \u2028at line 7" + "!" * 5_000, media))
    line = refused(
        run("sparql", ALL, "--endpoint", url), 1, url, str(status), "Out of cheese [2J at line 7!!"
    )
    assert len(line) < 500
    assert line.isprintable()


@pytest.mark.parametrize(
    "reply",
    [
        answering(200, "<html><body>Welcome</body></html>", "text/html"),
        answering(200, "", JSON),
        answering(200, FULL[:-20]),
        answering(200, FULL[:40]),
        answering(200, "null"),
        answering(200, "[]"),
        answering(200, '{"error": "no"}'),
        answering(200, b"\xff\xfe\x00"),
        answering(200, FULL.replace("literal", "xyzzy")),
        answering(200, "x\n1\n", "text/csv"),
    ],
    ids=["html", "empty", "truncated", "cut short", "null", "list", "object", "binary", "type", "csv"],
)
def test_a_server_whose_answer_is_none(run: Run, serve: Callable[[Reply], str], reply: Reply) -> None:
    url = serve(reply)
    refused(run("sparql", "SELECT ?x {}", "--endpoint", url), 1, url, "not a SPARQL result", "query endpoint")


@pytest.mark.parametrize(
    "body",
    ["<html></html>", "<a:b> <a:b> ", "<a b> <a:b> <a:b> .", '{"head": {}}'],
    ids=["html", "cut", "iri", "json"],
)
def test_a_server_whose_graph_is_none(run: Run, serve: Callable[[Reply], str], body: str) -> None:
    url = serve(answering(200, body, "text/turtle"))
    refused(run("sparql", "DESCRIBE <a:b>", "--endpoint", url), 1, url, "not a SPARQL result")


def test_a_server_that_breaks_off(run: Run, serve: Callable[[Reply], str]) -> None:
    url = serve(answering(200, FULL, missing=5))
    refused(run("sparql", ALL, "--endpoint", url), 1, url, "was cut off")
    url = serve(lambda handler: handler.connection.close())
    refused(run("sparql", ALL, "--endpoint", url), 1, url, "cannot be reached")


def test_a_server_that_answers_with_too_deep_nesting(serve: Callable[[Reply], str], tmp_path: Path) -> None:
    iri_ = '{"type":"uri","value":"a:b"}'
    term = f'{{"type":"triple","value":{{"subject":{iri_},"predicate":{iri_},"object":'
    value = term * 50_000 + iri_ + "}}" * 50_000
    bodies = [
        f'{{"head":{{"vars":["x"]}},"results":{{"bindings":[{{"x":{value}}}]}}}}',
        '{"head":' + "[" * 100_000,
    ]
    triples = NESTED["terms.nt"](50_000)
    for text, reply in (
        *(("SELECT ?x {}", answering(200, body)) for body in bodies),
        ("DESCRIBE <a:b>", answering(200, triples, "text/turtle")),
        ("DESCRIBE <a:b>", answering(200, triples, "application/n-triples")),
    ):
        made = sovkg("sparql", text, "--endpoint", serve(reply))
        assert made.returncode == 1, made.returncode
        one_line(made.stdout.decode(), made.stderr.decode(), "http://127.0.0.1")


def test_no_server(run: Run) -> None:
    url = "http://127.0.0.1:9/query"
    for args in (
        ["sparql", ALL],
        ["query", "roles"],
        ["show", "japan"],
        ["export"],
        ["find", "x"],
        ["graph"],
    ):
        refused(run(*args, "--endpoint", url), 1, f"{url}: cannot be reached", "refused", "server running?")
    refused(run("sparql", ALL, "--endpoint", "http://nowhere.invalid/"), 1, "cannot be reached")
    refused(run("sparql", ALL, SOVKG_ENDPOINT=url), 1, "cannot be reached")


def drip(handler: Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    while True:  # until the client disconnects
        handler.wfile.write(b" ")
        time.sleep(0.1)


@pytest.mark.parametrize(
    "reply", [lambda handler: handler.rfile.read(), drip], ids=["silent", "drop by drop"]
)
def test_a_server_that_does_not_come_to_an_end(run: Run, serve: Callable[[Reply], str], reply: Reply) -> None:
    url = serve(reply)
    refused(run("sparql", ALL, "--endpoint", url, "--timeout", "1"), 1, "no answer within 1 s", "--timeout")
    with pytest.raises(KGError, match=f"{url}.*no answer within 1 s"):
        open_store(endpoint=url, timeout=1)


@pytest.mark.parametrize("timeout", ["inf", "1e300", "600.5"])
def test_any_timeout_will_do(run: Run, serve: Callable[[Reply], str], tiny: Path, timeout: str) -> None:
    url = serve(answers)
    done = run("sparql", "ASK {}", "--endpoint", url, "--timeout", timeout)
    assert done.exit_code == 0, done.stderr
    assert run("sparql", ALL, "--data", str(tiny), "--timeout", timeout).exit_code == 0


def test_a_redirect_to_a_file(run: Run, serve: Callable[[Reply], str]) -> None:
    for status in (301, 302, 303, 307):
        url = serve(answering(status, "", to="file:///etc/passwd"))
        refused(run("sparql", ALL, "--endpoint", url), 1, url)


def test_a_store_is_either_files_or_a_server(tiny: Path) -> None:
    with pytest.raises(WrongUsage, match="cannot be combined"):
        open_store([tiny], endpoint="http://127.0.0.1:9/")


def test_files_named_here_win_over_a_server_in_the_environment(run: Run, tiny: Path) -> None:
    made = run("sparql", "ASK { ?s ?p ?o }", "--data", str(tiny), SOVKG_ENDPOINT="http://127.0.0.1:9/")
    assert made.stdout == "true\n"


# --- question files

HEADER = """\
#+ title: {en: "Who invests in a country?", ko: "누가 투자하는가?"}
#+ description: {en: "Investors.", ko: "투자자."}
#+ tags: [money]
#+ parameters:
#+   country: {type: entity, class: Country, example: japan, help: {en: "only there", ko: "거기만"}}
#+ columns:
#+   investor: {en: who, ko: 누가}
"""
BODY = """\
PREFIX sai: <https://w3id.org/sovereign-ai-kg/ontology#> PREFIX schema: <https://schema.org/>
SELECT ?investor ?country WHERE {
  VALUES ?country { UNDEF }
  ?x schema:agent ?investor ; schema:toLocation ?country .
}
"""
PLAIN = re.sub(r"#\+ parameters(.|\n)*", "", HEADER)


def test_a_question_that_is_right() -> None:
    question = parse(Path("right.rq"), HEADER + BODY)
    assert (question.name, question.refusal, question.keys) == ("right", "", ("investor", "country"))
    blank = parse(Path("blank.rq"), PLAIN + "SELECT ?x { ?x ?p _:b . _:b ?q [] }")
    assert blank.evidence


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("", 1, "no header"),
        (BODY, 1, "no header"),
        (f"\n{HEADER}{BODY}", 1, "no header"),
        (f"# comment\n{HEADER}{BODY}", 1, "no header"),
        ("#+ title: {en: x\n" + BODY, 1, "not YAML"),
        (HEADER.replace("#+ tags: [money]", "#+ tags: [money"), 4, "not YAML"),
        (HEADER.replace("#+ tags", "#+\ttags") + BODY, 3, "not YAML"),
        (HEADER.replace("[money]", "2024-13-45") + BODY, 1, "not YAML"),
        (HEADER.replace("[money]", "!!python/object:os.system {}") + BODY, 3, "not YAML"),
        (HEADER + BODY + "#+ asked:\n#+ en: [a\n", 14, "not YAML"),
        (HEADER + BODY + "#+ askd: {}\n", 13, "unknown key 'askd'"),
        ("#+ hello\n" + BODY, 1, "not a mapping"),
        ("#+ [1, 2]\n" + BODY, 1, "not a mapping"),
        (HEADER.replace("#+ tags", "#+ tgas") + BODY, 3, "unknown key 'tgas'"),
        (HEADER.replace("class: Country", "clas: Country") + BODY, 5, "unknown key 'clas' in country"),
        (HEADER.replace('ko: "투자자."', 'fr: "x"') + BODY, 2, "unknown key 'fr' in description"),
        (re.sub(r"#\+ tags.*\n", "", HEADER) + BODY, 1, "lacks 'tags'"),
        (re.sub(r"#\+ title.*\n", "", HEADER) + BODY, 1, "lacks 'title'"),
        (HEADER.replace(', ko: "투자자."', "") + BODY, 2, "description lacks 'ko'"),
        (HEADER.replace('{en: "Investors.", ko: "투자자."}', "Investors.") + BODY, 2, "not a mapping"),
        (HEADER.replace(", example: japan", "") + BODY, 5, "country lacks 'example'"),
        (HEADER.replace("type: entity, ", "") + BODY, 5, "country lacks 'type'"),
        (HEADER.replace("type: entity", "type: entty") + BODY, 5, "unknown type 'entty'"),
        (HEADER.replace("type: entity", "type: [entity]") + BODY, 5, "unknown type"),
        (HEADER.replace("[money]", "money") + BODY, 3, "tags is not a list"),
        (HEADER.replace("[money]", "[{a: b}]") + BODY, 3, "tags is not a list"),
        (HEADER.replace("#+   country: {", "#+   - country: {") + BODY, 4, "parameters is not a mapping"),
        (re.sub("country: {.*}}", "country: entity", HEADER) + BODY, 5, "country is not a mapping"),
        (re.sub("investor: {.*}", "[investor]", HEADER) + BODY, 6, "columns is not a mapping"),
        (re.sub("investor: {.*}", "investor: who", HEADER) + BODY, 7, "investor is not a mapping"),
        (HEADER.replace("investor:", "invstor:") + BODY, 7, "column invstor is not selected"),
        (HEADER + BODY.replace("  VALUES ?country { UNDEF }\n", ""), 5, "parameter country needs both"),
        (
            HEADER + BODY.replace("VALUES ?country { UNDEF }", "VALUES ?country {UNDEF}"),
            10,
            "?country would not be bound",
        ),
        (PLAIN + BODY, 5, "parameter country needs both"),
        (HEADER + BODY.replace("?country", "?land"), 5, "parameter country needs both"),
        (HEADER + BODY.replace("PREFIX", "# PREFIX"), 11, "no PREFIX line"),
        (HEADER + BODY.replace("schema:toLocation", "rdfs:label"), 11, "no PREFIX line"),
        (HEADER + BODY.replace("?country .", ".."), 11, "cannot be parsed"),
        (HEADER + BODY.removesuffix("}\n"), 12, "not allowed here"),
        (HEADER + BODY.replace("WHERE", "WHRE"), 9, "cannot be parsed"),
        (HEADER + BODY.replace("?investor ;", "?investor sai:x"), 11, "cannot be parsed"),
        (HEADER + "INSERT DATA { <a:b> <a:b> <a:b> }", 8, "INSERT is an update"),
        (HEADER + f"{SAI}DELETE WHERE {{ ?s ?p ?o }}", 8, "DELETE is an update"),
        (HEADER + "hello", 8, "no SELECT"),
        (HEADER, 8, "no SELECT"),
        (HEADER + "ASK { ?s ?p ?o }", 8, "ASK gives no rows"),
        (HEADER + "CONSTRUCT WHERE { ?s ?p ?o }", 8, "CONSTRUCT gives no rows"),
        (
            HEADER + BODY.replace("?x schema:agent", f"SERVICE {X} {{}} ?x schema:agent"),
            8,
            "SERVICE can reach",
        ),
        (HEADER + BODY.replace("WHERE", f"FROM {X} WHERE"), 8, "FROM can reach"),
        (HEADER + BODY + "#" * LIMIT, 8, "at most 65,536"),
        (HEADER + BODY.replace("?x schema:agent", "\ud800"), 8, "not valid Unicode"),
        (
            HEADER
            + BODY.replace("; schema:toLocation ?country .", "OPTIONAL { ?x schema:toLocation ?country }"),
            5,
            "country is inside an OPTIONAL",
        ),
        (
            HEADER
            + BODY.replace(
                "?x schema:agent", "{ ?x sai:a ?country } UNION { ?x sai:b ?y } ?x schema:agent", 1
            ).replace("; schema:toLocation ?country", ""),
            5,
            "country is inside an OPTIONAL or a single branch",
        ),
    ],
    ids=named,
)
def test_a_broken_question_names_file_and_line(text: str, line: int, part: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(Path("queries/broken.rq"), text)
    message = str(caught.value)
    assert re.match(rf"queries/broken\.rq:{line}:", message), message
    assert part in message
    assert "query:" not in message


def test_a_folder_with_a_broken_question(tmp_path: Path) -> None:
    from kg.question import catalogue

    (tmp_path / "right.rq").write_text(HEADER + BODY, encoding="utf-8")
    (tmp_path / "broken.rq").write_text(BODY, encoding="utf-8")
    (tmp_path / "binary.rq").write_bytes(b"\xff\xfe")
    with pytest.raises(QueryError, match=r"broken\.rq:1: no header"):
        catalogue.find("broken", tmp_path)
    with pytest.raises(QueryError, match=r"binary\.rq: cannot be read"):
        catalogue.questions(tmp_path)


# --- terms


@pytest.mark.parametrize(
    "text", ["", "x", "a b", "http://a b", "a:<b>", "a:b\n", 'a:"', "a:{", "a:\\", "a:b^", "//x", "\udcff:x"]
)
def test_what_is_no_iri(text: str) -> None:
    with pytest.raises((KGError, ValueError)):
        iri(text)


def test_one_store_answers_after_refusals(tiny: Path) -> None:
    """Refused or malformed queries must leave the store as it was."""
    store = Embedded.of_files([tiny])
    for text in ("CLEAR ALL", "SELECT * {", REACHING[0], "\ud800"):
        with pytest.raises(QueryError):
            store.query(text)
    answer = store.query(ALL)
    assert isinstance(answer, Solutions)
    assert len(answer.rows) == 1


def test_a_store_takes_its_thread_with_it(tiny: Path) -> None:
    before = set(threading.enumerate())
    for _ in range(5):
        assert Embedded.of_files([tiny]).query("ASK { ?s ?p ?o }") is True
    for thread in set(threading.enumerate()) - before:
        thread.join(PATIENCE)
        assert not thread.is_alive()


@pytest.mark.parametrize(
    "arguments",
    [
        ["load", "--store", ""],
        ["sparql", "ASK {}", "--store", ""],
        ["sparql", "ASK {}", "--data", ""],
        ["sparql", "-f", ""],
        ["validate", ""],
        ["validate", "--shapes", ""],
        ["article", "new", "mine", "text.txt", "--articles", ""],
        ["query", "investments", "--articles", ""],
    ],
)
def test_an_empty_name_is_no_folder(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.exit_code, " is empty; name a file or folder" in done.stderr) == (2, True)


@pytest.mark.parametrize("opening", ["'", '"', "'''", '"""'])
@pytest.mark.parametrize("rest", ["\\'\\\"", "\\\n\\'''\\\"\"\"", "a"])
def test_a_string_without_an_end_is_refused_in_linear_time(opening: str, rest: str) -> None:
    text = f"ASK {{ {opening}{rest * (LIMIT // (2 * len(rest)))} SERVICE"
    with pytest.raises(QueryError, match=r"query:1:7: the string that begins here has no end; close it"):
        check(text)


def test_strings_side_by_side_are_strings() -> None:
    for values in ("''''''''", "'a''b'", "'''it's'''", '"""a"b"""', r"'\''", r'"\\"'):
        check(f"SELECT ?service {{ VALUES ?service {{ {values} }} }}  # SERVICE")


def test_comments_between_an_operand_and_its_operator_take_linear_time() -> None:
    for comment in ("#" * 1000, "# \n" * 20_000):
        assert not gathers(f"SELECT ?a {{ ?a {comment}\n?b ?c }}")
        assert gathers(f"SELECT (?a {comment}\n + ?b AS ?x) {{ ?a ?p ?b }}")
