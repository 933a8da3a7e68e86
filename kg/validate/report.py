"""Validation reports in several formats (``FORMATS``).

``table`` is for people, grouped by rule; ``json`` has every violation in full; ``turtle`` is the W3C's
validation report (https://www.w3.org/TR/shacl/#validation-report), in which a check is a SPARQL constraint
and each result names its passages (``prov:wasQuotedFrom``).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kg.names.labels import LANGUAGES, labels
from kg.names.roles import Roles, roles
from kg.rdf.namespaces import RDF_TYPE, contract, file_prefixes, slug
from kg.rdf.terms import Term
from kg.store import Store
from kg.tables.cells import shown
from kg.tables.values import json_text, plain_json
from kg.text.controls import line
from kg.text.counts import Count
from kg.validate.rules import SH, Unread, Violation

_MOST = 10  # violations of a rule in a table
_MESSAGES = {
    "en": {
        "conforms": "conforms: {rules:rule holds|rules hold} for {statements:statement} "
        "of {passages:passage}",
        "alone": "conforms: {rules:shape holds|shapes hold} for {statements:statement}",
        "found": "{count:violation} of {broken} of {rules:rule}",
        "more": "and {} more; JSON has them all",
        "unread": "{:value} not compared with the printed form, which cannot be parsed:",
    },
    "ko": {
        "conforms": "적합: 구절 {passages}개의 서술 {statements}개가 규칙 {rules}개를 지킨다",
        "alone": "적합: 서술 {statements}개가 셰이프 {rules}개를 지킨다",
        "found": "규칙 {rules}개 가운데 {broken}개에서 위반 {count}건",
        "more": "외 {}건, JSON에 모두 나온다",
        "unread": "값 {}개: 인쇄된 표기를 읽을 수 없어 비교하지 않았다",
    },
}


class Report(NamedTuple):
    """Violations sorted by rule, the numbers of statements, passages and rules, and what printing them needs.

    *passages* is None if the rules are the user's own shapes; *labels* are by language and IRI; *prefixes*
    are those of the files.
    """

    violations: Sequence[Violation]
    unread: Sequence[Unread]
    statements: int
    passages: int | None
    rules: int
    labels: Mapping[str, Mapping[str, str]]
    roles: Roles
    lang: str
    prefixes: Mapping[str, str]


def named(store: Store, violations: Iterable[Violation]) -> tuple[dict[str, dict[str, str]], Roles]:
    """Return the labels, by language, of all terms in *violations*, and the roles of terms in *store*."""
    terms = [term for each in violations for term in each[1:4]]
    return {lang: labels(store, terms, lang) for lang in LANGUAGES}, roles(store)


def message(violation: Violation, report: Report, lang: str) -> str:
    """Return *violation* on one line: the node, its passages, the problem and how to mend it."""
    where = ", ".join(map(slug, violation.passages))
    node = _name(violation.node, report, lang)
    rule = violation.rule
    return f"{node}{f' ({where})' if where else ''}: {rule.problem[lang]} {rule.mend.get(lang, '')}".rstrip()


def table(report: Report) -> str:
    """Return the violations for people: each rule with its problem, its violations and how to mend them."""
    messages = _MESSAGES[report.lang]
    numbers = {"statements": Count(report.statements), "rules": Count(report.rules)}
    if not report.violations:
        alone = report.passages is None
        passages = Count(report.passages or 0)
        return messages["alone" if alone else "conforms"].format(**numbers, passages=passages) + "\n"
    lines: list[str] = []
    for rule, group in itertools.groupby(report.violations, key=lambda each: each.rule):
        found = list(group)
        lines.append(f"{rule.name}: {rule.problem[report.lang]}")
        lines += [line(f"  {_line(each, report)}") for each in found[:_MOST]]
        if len(found) > _MOST:
            lines.append(f"  {messages['more'].format(len(found) - _MOST)}")
        lines += [*(f"  → {mend}" for mend in (rule.mend.get(report.lang),) if mend), ""]
    count, broken = len(report.violations), len({each.rule.iri for each in report.violations})
    return "\n".join([*lines, messages["found"].format(**numbers, count=Count(count), broken=broken)]) + "\n"


def not_compared(report: Report) -> list[str]:
    """Return lines on the values that were not compared with print, and why; none if there are none."""
    if not report.unread:
        return []
    messages, count = _MESSAGES[report.lang], len(report.unread)
    lines = [messages["unread"].format(Count(count))]
    lines += [f"  {_line(each.at, report)}   {each.why}" for each in report.unread[:_MOST]]
    if count > _MOST:
        lines.append(f"  {messages['more'].format(count - _MOST)}")
    return lines


def _line(violation: Violation, report: Report) -> str:
    parts = [_name(violation.node, report, report.lang)]
    if violation.property is not None:
        value = violation.value
        of = violation.property
        name = contract(of.value, report.prefixes) if isinstance(of, ox.NamedNode) else ""
        parts.append(name if value is None else f"{name} {_short(value, name, report)}")
    return "   ".join([*parts, " ".join(map(slug, violation.passages))]).rstrip()


def _name(term: Term, report: Report, lang: str) -> str:
    """Return label and CURIE of a node: the one is read, the other is found in the files."""
    text = shown(term, report.labels[lang], lang)
    if not isinstance(term, ox.NamedNode):
        return text
    curie = contract(term.value, report.prefixes)
    return curie if text == slug(term.value) else f"{text} ({curie})"


def _short(term: Term, name: str, report: Report) -> str:
    if isinstance(term, ox.NamedNode):
        return contract(term.value, report.prefixes)
    counts = name.partition(":")[2] in report.roles["counts"]
    text = shown(term, report.labels[report.lang], report.lang, counts=counts)
    return text if len(text) <= 60 else text[:59] + "…"


def as_json(report: Report) -> str:
    """Return an object: whether the graph conforms, each violation, each value not compared with print."""
    known = report.labels.get(report.lang, {})  # none were looked up where nothing was found

    def entry(each: Violation) -> dict[str, object]:
        return {
            "rule": each.rule.name,
            "iri": each.rule.iri,
            "severity": each.severity,
            "kind": "check" if each.rule.text else "shape",
            "problem": dict(each.rule.problem),
            "mend": dict(each.rule.mend),
            "node": plain_json(each.node, known),
            "property": plain_json(each.property, known),
            "value": plain_json(each.value, known),
            "passages": list(each.passages),
        }

    whole = {
        "conforms": not report.violations,
        "rules": report.rules,
        "violations": [entry(each) for each in report.violations],
        "unread": [entry(each.at) | {"why": each.why} for each in report.unread],
    }
    return json_text(whole)


def turtle(report: Report) -> str:
    """Return an sh:ValidationReport."""
    of = ox.NamedNode(RDF_TYPE)
    quoted = ox.NamedNode("http://www.w3.org/ns/prov#wasQuotedFrom")
    whole = ox.BlankNode("report")
    conforms = ox.Literal(not report.violations)
    triples = [ox.Triple(whole, of, _sh("ValidationReport")), ox.Triple(whole, _sh("conforms"), conforms)]
    for i, each in enumerate(report.violations, 1):
        result = ox.BlankNode(f"result{i}")
        component = _sh("SPARQLConstraintComponent") if each.rule.text else ox.NamedNode(each.component)
        triples += [
            ox.Triple(whole, _sh("result"), result),
            ox.Triple(result, of, _sh("ValidationResult")),
            ox.Triple(result, _sh("resultSeverity"), _sh(each.severity)),
            ox.Triple(result, _sh("focusNode"), each.node),
            ox.Triple(result, _sh("sourceShape"), ox.NamedNode(each.rule.iri)),
            ox.Triple(result, _sh("sourceConstraintComponent"), component),
        ]
        if isinstance(each.property, ox.NamedNode):
            triples.append(ox.Triple(result, _sh("resultPath"), each.property))
        if each.value is not None:
            triples.append(ox.Triple(result, _sh("value"), each.value))
        said = {lang: message(each, report, lang) for lang in LANGUAGES}
        texts = [ox.Literal(text, language=lang) for lang, text in said.items()]
        if len(set(each.rule.problem.values())) == 1:  # of a shape whose message is in no language
            texts = [ox.Literal(said[report.lang])]
        triples += [ox.Triple(result, _sh("resultMessage"), text) for text in texts]
        triples += [ox.Triple(result, quoted, ox.NamedNode(passage)) for passage in each.passages]
    prefixes = {**file_prefixes(report.prefixes), "sh": SH}
    text = ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=prefixes)
    return (text or b"").decode()


def _sh(name: str) -> ox.NamedNode:
    return ox.NamedNode(SH + name)


FORMATS: dict[str, Callable[[Report], str]] = {"table": table, "json": as_json, "turtle": turtle}
"""Format name to writer, the default first."""
ACCEPTED = {name: name for name in FORMATS} | {"txt": "table", "ttl": "turtle"}
"""Name and suffix to the format that they mean."""
