"""A value bound to a parameter must arrive as exactly that term or be refused, and never become syntax."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kg.entity.find import find, resolve
from kg.errors import QueryError, WrongUsage
from kg.question.catalogue import questions
from kg.rdf.namespaces import ID, SAI, XSD
from kg.rdf.terms import Term, distinct, iri, literal, number
from kg.sparql.binding import MARKER, bind, check_lines
from kg.sparql.guard import check, tokens
from kg.store import select
from kg.store.dump import quads
from kg.store.embedded import Embedded
from tests.conftest import Run
from tests.serialising import serialise

ECHO = "SELECT ?x WHERE {\n  VALUES ?x { UNDEF }\n}"
NOTHING = Embedded([])
QUESTIONS = questions()
always = settings(derandomize=True, max_examples=300)

HOSTILE = [
    "",
    " ",
    '"',
    "'",
    '"""',
    "'''",
    "\\",
    '\\"',
    '\\\\"',
    "\n",
    "\r\n",
    "\t\b\f\v\x00\x7f\x85",
    "\u2028\u2029\ufeff\ufffe\U0010ffff",
    "} UNION { ?s ?p ?o",
    '" } UNION { ?s ?p ?o } #',
    "x> } # <y",
    "\nVALUES ?x { UNDEF }\n",
    "VALUES ?x { UNDEF }",
    "UNDEF",
    "{0} %s ${x} \\1 \\g<0> \\g<name>",
    "\\u0022 } SERVICE <a:b> { #",
    "\\U00000022 FROM",
    "\\\\u0022 SERVICE",
    "\\UFFFFFFFF",
    "\\uD800",
    '\\\\" SERVICE',
    "SERVICE <http://127.0.0.1:9/> { ?s ?p ?o }",
    "FROM <file:///etc/passwd>",
    "INSERT DATA { <a:b> <a:b> <a:b> }",
    "# DROP ALL",
    "한국 소버린 AI 🇰🇷",
    "e\u0301 \u202e\u200f",
]
every_text = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(),
    st.text(st.sampled_from("\"'\\<>{}()#?$@^&|;.,_:-+/*!= \n\r\tuU0aDxé한\x00")),
    st.lists(st.sampled_from(HOSTILE), max_size=4).map("".join),
)
surrogates = st.text(st.characters(categories=["Cs", "L", "P"]))


def echoed(terms: Sequence[Term]) -> list[tuple[Term | None, ...]]:
    """Bind *terms* to a variable, and return the rows of a query that selects it."""
    answer = select(NOTHING, bind(ECHO, {"x": terms}))
    assert answer.variables == ("x",)
    return answer.rows


# --- terms


@pytest.mark.slow
@always
@given(every_text)
def test_any_text_arrives_as_it_is(text: str) -> None:
    term = literal("text", text)
    assert (term.value, term.language) == (text, None)
    assert echoed([term]) == [(term,)]


@pytest.mark.slow
@always
@given(st.lists(every_text, min_size=1, max_size=5))
def test_many_texts_arrive_in_order_each_once(texts: list[str]) -> None:
    terms = [literal("text", text) for text in texts]
    assert echoed(terms) == [(term,) for term in dict.fromkeys(terms)]


@pytest.mark.slow
@always
@given(surrogates)
def test_what_is_no_unicode_is_refused(text: str) -> None:
    if any("\ud800" <= character <= "\udfff" for character in text):
        with pytest.raises(WrongUsage, match="is not a valid text"):
            literal("text", text)
        with pytest.raises(WrongUsage, match="is not an IRI"):
            iri(f"a:{text}")
        with pytest.raises(QueryError, match="not valid Unicode"):
            check(text)
    else:
        assert echoed([literal("text", text)]) == [(ox.Literal(text),)]


@pytest.mark.slow
@always
@given(every_text, st.sampled_from(["", "a:", "urn:x:", "https://example.org/", "https://example.org/#"]))
@example("x> <y", "a:")
@example("x\\u003e", "a:")
@example("it's", "https://example.org/")
@example("SERVICE#FROM", "https://example.org/")
@example("?a<?b#", "a:")
def test_any_iri_arrives_as_it_is_or_is_refused(text: str, start: str) -> None:
    try:
        term = iri(start + text)
    except WrongUsage:
        return
    assert term.value == start + text
    assert echoed([term]) == [(term,)]


@pytest.mark.slow
@always
@given(
    every_text,
    st.one_of(
        st.sampled_from(["en", "ko", "zh-Hant-TW", "en--ltr", "from", "x-service"]), st.text(max_size=9)
    ),
)
@example("x", "en } UNION { ?s ?p ?o")
@example("x", "en-service")
def test_any_language_arrives_or_is_refused(text: str, language: str) -> None:
    try:
        term = ox.Literal(text, language=language)
    except ValueError:
        return
    assert echoed([term]) == [(term,)]


@pytest.mark.slow
@always
@given(every_text, every_text.map(lambda text: f"https://example.org/{text}"))
def test_any_datatype_arrives_or_is_refused(text: str, datatype: str) -> None:
    try:
        term = ox.Literal(text, datatype=iri(datatype))
    except WrongUsage:
        return
    assert echoed([term]) == [(term,)]


@pytest.mark.slow
@always
@given(st.integers(-(10**18) + 1, 10**18 - 1))
def test_integers_arrive_by_value(value: int) -> None:
    ((term,),) = echoed([literal("integer", str(value))])
    assert number(term) == value
    assert term == ox.Literal(value)


@pytest.mark.slow
@always
@given(
    st.decimals(allow_nan=True, allow_infinity=True), st.sampled_from(["{}", "{:f}", "{:e}", " {} ", "+{}"])
)
@example(Decimal("1e999999"), "{}")
@example(Decimal("1e-999999"), "{}")
@example(Decimal("0.1234567890123456789"), "{}")
@example(Decimal("-0"), "{}")
def test_decimals_arrive_by_value_or_are_refused(value: Decimal, form: str) -> None:
    if form == "{:f}" and value.is_finite() and abs(value.adjusted()) > 100:
        form = "{}"
    try:
        term = literal("decimal", form.format(value))
    except WrongUsage:
        return
    ((back,),) = echoed([term])
    assert number(back) == value
    assert isinstance(back, ox.Literal)
    assert back.datatype.value == f"{XSD}decimal"


@pytest.mark.slow
@always
@given(st.sampled_from(["integer", "year", "decimal", "currency"]), every_text | surrogates)
def test_any_typed_value_is_a_plain_term_or_is_refused(kind: str, text: str) -> None:
    try:
        term = literal(kind, text)
    except WrongUsage:
        return
    assert len(echoed([term])) == 1
    assert str(term)[1:].partition('"')[0].isascii()


def test_a_blank_node_is_no_value() -> None:
    with pytest.raises(QueryError):
        echoed([ox.BlankNode("b")])


def test_values_too_many_for_a_query_are_refused_and_the_shape_stays() -> None:
    assert len(echoed([literal("integer", str(n)) for n in range(1_000)])) == 1_000
    with pytest.raises(QueryError, match="at most 65,536"):
        echoed([literal("text", "x" * 70_000)])


# --- a set of values

NUMERIC = ("integer", "decimal", "int", "long", "short", "byte", "unsignedByte", "positiveInteger", "double")
SPELLINGS = ("{}", "0{}", "00{}", "+{}")


@pytest.mark.slow
@always
@given(st.lists(st.integers(1, 9), min_size=1, max_size=4, unique=True), st.data())
def test_a_number_counts_once_in_whatever_spelling(values: list[int], data: st.DataObject) -> None:
    def spelt(value: int) -> ox.Literal:
        datatype = data.draw(st.sampled_from(NUMERIC))
        text = data.draw(st.sampled_from(SPELLINGS)).format(value)
        places = data.draw(st.sampled_from(["", ".0", ".00"])) if datatype in ("decimal", "double") else ""
        return ox.Literal(text + places, datatype=ox.NamedNode(XSD + datatype))

    terms = [spelt(value) for value in data.draw(st.permutations(values * 3))]
    (total,) = select(NOTHING, bind("SELECT (SUM(?x) AS ?n) {\nVALUES ?x { UNDEF }\n}", {"x": terms})).rows
    assert number(total[0]) == sum(values)


def test_what_is_the_same_by_another_spelling_counts_once() -> None:
    boolean = ox.NamedNode(XSD + "boolean")
    same: list[tuple[Term, Term]] = [
        (ox.Literal("1", datatype=boolean), ox.Literal(True)),
        (ox.Literal("x", language="en-GB"), ox.Literal("x", language="en-gb")),
        (ox.NamedNode("a:b"), ox.NamedNode("a:b")),
    ]
    others: list[Term] = [ox.Literal("x"), ox.Literal("1"), ox.Literal("01"), ox.Literal("x", language="fr")]
    assert distinct([t for pair in same for t in pair] + others) == [*(first for first, _ in same), *others]


@pytest.mark.slow
def test_every_repeatable_parameter_takes_a_set(embedded: Embedded) -> None:
    tried = 0
    for query in QUESTIONS.values():
        answer = select(embedded, query.text)
        for parameter in query.parameters:
            if not parameter.single and parameter.name in answer.variables:
                place = answer.variables.index(parameter.name)
                values = list(dict.fromkeys(t for row in answer.rows if (t := row[place]) is not None))[:3]
                once, twice = (query.bind({parameter.name: v}).text for v in (values, values * 2))
                assert once == twice
                rows = select(embedded, once).rows
                assert rows
                if "COUNT(" not in once and "SUM(" not in once:
                    assert not Counter(rows) - Counter(answer.rows), (query.name, parameter.name)
                tried += 1
    assert tried > 80


def test_one_country_by_two_names_is_one_country(run: Run) -> None:
    ask = ["query", "investment-totals", "--format", "csv"]
    once = run(*ask, "--country", "japan")
    again = [w for name in ("japan", "일본", "Japan", "id:japan", "Q17") for w in ("--country", name)]
    assert run(*ask, *again).stdout == once.stdout
    assert len(once.stdout.splitlines()) > 1


# --- texts of questions

any_term: st.SearchStrategy[Term] = st.one_of(
    every_text.map(lambda text: literal("text", text)),
    every_text.map(lambda text: ox.Literal(text, language="en-GB")),
    every_text.map(lambda text: ox.Literal(text, datatype=ox.NamedNode("https://example.org/type"))),
    st.integers(-(10**17), 10**17).map(lambda value: literal("integer", str(value))),
    st.sampled_from(["a:b", "https://example.org/it's#service", "urn:x:y"]).map(ox.NamedNode),
)


def kinds(text: str) -> list[tuple[str, str]]:
    """Return the tokens of *text* with their kinds; strings, IRIs and language tags are left empty."""
    return [(kind, "" if kind in ("string", "iri", "language") else token) for kind, token in tokens(text)]


def expected(term: Term) -> list[tuple[str, str]]:
    if isinstance(term, ox.NamedNode):
        return [("iri", "")]
    assert isinstance(term, ox.Literal)
    if term.language:
        return [("string", ""), ("language", "")]
    if term.datatype.value == f"{XSD}string":
        return [("string", "")]
    return [("string", ""), ("other", "^"), ("other", "^"), ("iri", "")]


@pytest.mark.slow
@always
@given(st.data())
@pytest.mark.parametrize("name", ["investments", "policy-phases", "parts-and-totals"])
def test_binding_changes_only_the_lines_of_values(name: str, data: st.DataObject) -> None:
    query = QUESTIONS[name]
    given_ = {
        p.name: data.draw(st.lists(any_term, max_size=1 if p.single else 3), label=p.name)
        for p in query.parameters
    }
    bound = query.bind(given_)
    searches = zip(query.evidence, bound.evidence, strict=True)
    for before, after in ((query.text, bound.text), *((a.text, b.text) for a, b in searches)):
        old, new = before.split("\n"), after.split("\n")
        assert len(old) == len(new)
        for line, made in zip(old, new, strict=True):
            match = MARKER.fullmatch(line)
            if match is None:
                assert made == line
                continue
            terms = given_[match["name"]]
            variable = ("variable", match["variable"])
            inside = [kind for term in distinct(terms) for kind in expected(term)]
            whole = [("word", "VALUES"), variable, ("other", "{"), *inside, ("other", "}")]
            assert kinds(made) == ([*whole, *kinds(match["lead"] or "")] if terms else [])
        check(after)


@settings(always, max_examples=40)
@given(st.data())
def test_binding_changes_no_columns_and_adds_no_rows(embedded: Embedded, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["investments", "valuations", "policy-phases", "investment-totals"]))
    query = QUESTIONS[name]
    given_ = {p.name: [data.draw(any_term, label=p.name)] for p in query.parameters}
    whole, part = (select(embedded, q.text) for q in (query, query.bind(given_)))
    assert whole.variables == part.variables
    if name != "investment-totals":  # whose sums may differ
        assert not Counter(part.rows) - Counter(whole.rows)


def test_what_is_bound_is_not_bound_again() -> None:
    text = "SELECT * {\nVALUES ?x { UNDEF }\nVALUES ?y { UNDEF }\n}"
    line = literal("text", "a\nVALUES ?y { UNDEF }\nb")
    once = bind(text, {"x": [line]})
    assert once.split("\n")[2] == ""
    assert bind(once, {"y": [literal("text", "z")]}) == once
    both = select(NOTHING, bind(text, {"x": [line], "y": [literal("text", "VALUES ?x { UNDEF }")]}))
    assert both.rows == [(line, ox.Literal("VALUES ?x { UNDEF }"))]


def test_comments_and_strings_take_no_parameter() -> None:
    text = "SELECT * { # VALUES ?x { UNDEF }\n BIND('VALUES ?x { UNDEF }' AS ?y) FILTER(?z != 'UNDEF') }"
    assert bind(text, {"x": [literal("text", "z")]}) == text


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        ("VALUES ?x { UNDEF } VALUES ?y { UNDEF }", "2:8: ?x"),
        ("VALUES ?x { UNDEF }\n  ?a VALUES ?y { UNDEF }", "3:13: ?y"),
        ("VALUES ?x { UNDEF } ?a ?b ?x", "2:8: ?x"),
        ("VALUES ?x { UNDEF } # a comment", "2:8: ?x"),
        ("VALUES ?x {\nUNDEF\n}", "2:8: ?x"),
        ("VALUES ?x { # a comment\nUNDEF }", "2:8: ?x"),
        ("values ?x { undef }", "2:8: ?x"),
        ("VALUES $x { UNDEF }", "2:8: $x"),
        ("VALUES ?x {UNDEF}", "2:8: ?x"),
        ("VALUES (?x ?y) { (UNDEF UNDEF) }", "2:9: ?x ?y"),
        ("VALUES ?x { UNDEF UNDEF }", "2:8: ?x"),
        ("VALUES ?x { UNDEF }\n{ VALUES ?x { UNDEF } }", "3:10: ?x"),
        ('BIND("""\nVALUES ?x { UNDEF }\n""" AS ?y)\nVALUES (?x) { (UNDEF) }', "3:8: ?x"),
    ],
)
def test_a_parameter_that_would_stay_unbound_is_refused(lines: str, named: str) -> None:
    for values in ({"x": [literal("text", "z")]}, {}):
        with pytest.raises(QueryError, match=re.escape(f"query:{named} would not be bound")):
            bind(f"SELECT * {{\n{lines}\n}}", values)


@pytest.mark.parametrize(
    "line", ["VALUES ?x { UNDEF }", "{ VALUES ?x { UNDEF } }", "VALUES (?x ?y) { (UNDEF UNDEF) }"]
)
def test_a_query_of_ones_own_is_asked_as_it_is(run: Run, line: str) -> None:
    text = f'SELECT ?x ("""\n{line}\n""" AS ?said) {{\n{line}\n?x a schema:Country }} LIMIT 1'
    assert [row["said"] for row in json.loads(run("sparql", text, "--format", "json").stdout)] == [
        f"\n{line}\n"
    ]


def test_a_line_inside_a_string_is_refused() -> None:
    check_lines(
        'SELECT * {\nVALUES ?x { UNDEF }\nFILTER(?x != "UNDEF") VALUES (?y ?z) { (1 UNDEF) (UNDEF 2) } }'
    )
    with pytest.raises(QueryError, match=r"query:2:8: \?x would not be bound"):
        check_lines('SELECT * { BIND("""\nVALUES ?x { UNDEF }\n""" AS ?y) }')


# --- numbers

AMOUNTS = {
    "integer": '"1200000000"^^<http://www.w3.org/2001/XMLSchema#integer>',
    "decimal": '"1200000000.0"^^<http://www.w3.org/2001/XMLSchema#decimal>',
    "double": '"1.2E9"^^<http://www.w3.org/2001/XMLSchema#double>',
    "long": '"1200000000"^^<http://www.w3.org/2001/XMLSchema#long>',
}
FILTER = """SELECT ?x WHERE {
  VALUES ?min { UNDEF }
  ?x <a:amount> ?amount
  FILTER(!BOUND(?min) || ?amount %s ?min)
}"""


def having(values: dict[str, str]) -> Embedded:
    text = "".join(f"<a:{name}> <a:amount> {value} .\n" for name, value in values.items())
    return Embedded(list(ox.parse(text.encode(), format=ox.RdfFormat.N_TRIPLES)))


@pytest.mark.parametrize(
    "typed", ["1200000000", "1200000000.0", "1200000000.00", "1.2e9", "12e8", "+1200000000"]
)
@pytest.mark.parametrize(("sign", "found"), [("=", 4), (">=", 4), ("<=", 4), (">", 0), ("<", 0), ("!=", 0)])
def test_numbers_are_compared_by_value(typed: str, sign: str, found: int) -> None:
    store = having(AMOUNTS)
    assert len(select(store, bind(FILTER % sign, {"min": [literal("decimal", typed)]})).rows) == found
    assert len(select(store, bind(FILTER % sign, {})).rows) == 4


amounts = st.decimals(-(10**12), 10**12, places=4)


@pytest.mark.slow
@settings(always, max_examples=100)
@given(st.lists(amounts, min_size=1, max_size=8), amounts)
def test_a_least_amount_finds_what_python_finds(values: list[Decimal], least: Decimal) -> None:
    store = having({str(i): f'"{value:f}"^^<{XSD}decimal>' for i, value in enumerate(values)})
    rows = select(store, bind(FILTER % ">=", {"min": [literal("decimal", str(least))]})).rows
    assert {t.value for (t,) in rows if isinstance(t, ox.NamedNode)} == {
        f"a:{i}" for i, value in enumerate(values) if value >= least
    }


def test_numbers_on_the_command_line(run: Run) -> None:
    outputs = {
        run("query", "investments", "--min-amount", typed, "--format", "csv").stdout
        for typed in ("1200000000", "1200000000.0", "1.2e9", "１２００００００００")
    }
    assert len(outputs) == 1
    assert outputs.pop().count("\n") > 1


# --- names


@pytest.fixture(scope="module")
def small(embedded: Embedded, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file with a few entities of the packaged graph and the statements about them."""
    path = tmp_path_factory.mktemp("small") / "entities.nq"
    named = (ID + "japan", ID + "mistral-ai", ID + "microsoft", SAI + "Investment")
    few = [q for q in quads(embedded) if getattr(q.subject, "value", "") in named]
    path.write_text(serialise(few, "nquads"), encoding="utf-8")
    return path


@pytest.mark.slow
@settings(always)
@given(
    every_text | surrogates | st.builds("{}:{}".format, st.sampled_from(["id", "sai", "p", "wd"]), every_text)
)
@example("japan> } UNION { ?s ?p ?o } #")
@example('Japan" } UNION { ?s ?p ?o } #')
@example("https://w3id.org/sovereign-ai-kg/id/japan> } #")
@example("<https://w3id.org/sovereign-ai-kg/id/japan>")
@example("Q１")
def test_any_name_is_found_or_refused(small: Path, text: str) -> None:
    store = Embedded.of_files([small])
    with suppress(WrongUsage):
        found = resolve(store, text)
        places = (f"{{ {found} ?p ?o }}", f"{{ ?s {found} ?o }}", f"{{ ?s ?p {found} }}")
        assert select(store, f"SELECT * {{ {' UNION '.join(places)} }} LIMIT 1").rows
    with suppress(WrongUsage):
        assert find(store, text).rows


@pytest.mark.parametrize("name", QUESTIONS)
def test_hostile_values_on_the_command_line(run: Run, name: str, small: Path) -> None:
    option = QUESTIONS[name].parameters[0].option
    for value in ('japan" } UNION { ?s ?p ?o } #', "x> <y", "\nVALUES {"):
        made = run("query", name, option, value, "--format", "csv", "--data", str(small))
        assert (made.exit_code, made.stdout) == (2, ""), value
        assert option in made.stderr


LEADING = [(q.name, m["name"]) for q in QUESTIONS.values() for m in MARKER.finditer(q.text) if m["lead"]]


@settings(always, max_examples=8)
@given(st.data())
@pytest.mark.parametrize(("name", "parameter"), dict.fromkeys(LEADING))
def test_what_leads_to_a_value_takes_no_row_away(
    embedded: Embedded, name: str, parameter: str, data: st.DataObject
) -> None:
    whole = select(embedded, QUESTIONS[name].bind({}).text).rows
    among = sorted({term for row in whole for term in row if term is not None}, key=str)
    some = data.draw(st.lists(st.sampled_from(among), min_size=1, max_size=3))
    text = QUESTIONS[name].text
    plain = MARKER.sub(lambda m: m[0].removesuffix(f"#+ {m['lead']}"), text)
    led, filtered = (select(embedded, bind(each, {parameter: some})).rows for each in (text, plain))
    assert Counter(led) == Counter(filtered)
