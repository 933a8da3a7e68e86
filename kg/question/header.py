"""Parses the header of a question's file; no other module knows its YAML."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from kg.errors import EvidenceError, KGError, QueryError
from kg.names.labels import LANGUAGES
from kg.question.query import TYPES, Parameter, Query, Text, with_evidence, without_footer
from kg.question.view import View, read
from kg.sparql.binding import MARKER, check_lines
from kg.sparql.guard import check, gathers, line_and_column, query_form, undeclared

_KEYS = {"title", "description", "asked", "tags", "parameters", "columns", "view"}
_PARAMETER_KEYS = {"type", "class", "help", "example", "single"}


class Header:
    """The ``#+`` lines of a question's file as a mapping; errors name file and line.

    The lines are above the query, or, like long lists, below it.
    """

    def __init__(self, path: Path, text: str) -> None:
        """Read the header.

        Raises:
            QueryError: there is no header, it is no YAML mapping, or a prefix in the query has no PREFIX
                line.
        """
        import yaml

        self.path = path
        self.lines = text.splitlines()
        numbered = [(n, line) for n, line in enumerate(self.lines, 1) if line.startswith("#+")]
        header = [line.removeprefix("#+").removeprefix(" ") for _, line in numbered]
        self.length = next((n for n, line in enumerate(self.lines) if not line.startswith("#+")), len(header))
        if not self.length:
            raise self.fail(1, 'no header; begin with lines like "#+ title: {en: …, ko: …}"')
        try:
            self.meta = yaml.safe_load("\n".join(header))
        except (yaml.YAMLError, ValueError) as error:  # ValueError for an impossible date
            mark = getattr(error, "problem_mark", None)
            problem = getattr(error, "problem", None) or "unreadable"
            raise self.fail(
                numbered[min(mark.line, len(numbered) - 1)][0] if mark else 1,
                f'header is not YAML ({problem}); indent with spaces after "#+"',
            ) from None
        if not isinstance(self.meta, dict):
            raise self.fail(1, 'header is not a mapping; write "#+ key: value" lines')
        for offset, prefix in undeclared(text):  # only a query that a user types may omit them
            what = f"prefix {prefix}: has no PREFIX line; add one at the top"
            raise QueryError(f"{path}:{line_and_column(text, offset)}: {what}")

    def fail(self, where: int | str, what: str) -> QueryError:
        """Return an error about a line of the file, given by its number or by a word in it."""
        line = where if isinstance(where, int) else self.line_of(where)
        return QueryError(f"{self.path}:{line}: {what}")

    def line_of(self, word: str) -> int:
        """Return the number of the line with the key *word*, else of the first that contains it, or 1.

        Lines below the header are searched before the header.
        """
        found = rf"(?<!\w){re.escape(word)}(?!\w)"
        numbered = list(enumerate(self.lines, 1))
        keys = [i for i, line in numbered if re.search(rf"^#\+.*{found}[\"']?:", line)]
        rest = numbered[self.length :] + numbered
        return [*keys, *(i for i, line in rest if re.search(found, line)), 1][0]

    def keys(self, mapping: Any, allowed: set[str] | None, needed: set[str], where: str) -> dict[str, Any]:
        """Return *mapping* if it has all keys *needed* and, unless *allowed* is None, no others than those.

        Raises:
            QueryError: it is no mapping or its keys are wrong; the error is about *where*.
        """
        if not isinstance(mapping, dict):
            raise self.fail(where, f"{where} is not a mapping; write key: value pairs")
        for extra in sorted(str(k) for k in mapping if allowed is not None and k not in allowed):
            raise self.fail(
                extra, f"unknown key {extra!r} in {where}; known: {', '.join(sorted(allowed or ()))}"
            )
        for missing in sorted(needed - mapping.keys()):
            raise self.fail(where, f"{where} lacks {missing!r}")
        return mapping

    def both(self, value: Any, where: str) -> Text:
        """Return the text *value*, which must be given in both languages."""
        self.keys(value, set(LANGUAGES), set(LANGUAGES), where)
        return {lang: str(value[lang]) for lang in LANGUAGES}


def parse(path: Path, text: str) -> Query:
    """Return the question in *text*, the content of the file *path*, with its evidence derived.

    Raises:
        QueryError: the header is no YAML, lacks a key or has an unknown one, a PREFIX is missing, a parameter
            is not marked in the text, a column is not selected, the view does not fit the columns, or the
            text is no SELECT that the engine can read; names file and line.
    """
    header = Header(path, text)
    meta, keys, both = header.meta, header.keys, header.both
    keys(meta, _KEYS, {"title", "description", "tags"}, "header")
    if not isinstance(meta["tags"], list) or not all(isinstance(tag, str) for tag in meta["tags"]):
        raise header.fail("tags", "tags is not a list of words; write tags: [money, policy]")
    parameters = _parameters(header)
    named = keys(meta.get("columns") or {}, None, set(), "columns")
    columns = {str(name): both(heading, str(name)) for name, heading in named.items()}
    try:
        check(text)
        check_lines(text)
        variables = _variables(text)
    except KGError as error:
        raise _with_location(error, path, header.length + 1) from None
    for name in columns.keys() - set(variables):
        raise header.fail(name, f"column {name} is not selected; the query has {', '.join(variables)}")
    view = _view(header, variables)
    _check_markers(header, text, parameters)
    query = Query(
        path.stem,
        without_footer(text),
        both(meta["title"], "title"),
        both(meta["description"], "description"),
        tuple(meta["tags"]),
        parameters,
        columns,
        gathers=gathers(text),
        view=view,
        asked=_phrasings(header),
    )
    return with_evidence(query)


def _phrasings(header: Header) -> dict[str, tuple[str, ...]]:
    """Return other phrasings of the question by language (the key ``asked``)."""
    given = header.keys(header.meta.get("asked") or {}, set(LANGUAGES), set(), "asked")
    for lang, texts in given.items():
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise header.fail("asked", f"asked has no list of texts; write {lang}: […, …]")
    return {lang: tuple(texts) for lang, texts in given.items()}


def _parameters(header: Header) -> tuple[Parameter, ...]:
    parameters = []
    given = header.keys(header.meta.get("parameters") or {}, None, set(), "parameters")
    for name, spec in given.items():
        header.keys(spec, _PARAMETER_KEYS, {"type", "help", "example"}, str(name))
        if spec["type"] not in TYPES:
            raise header.fail(
                str(name), f"parameter {name} has unknown type {spec['type']!r}; known: {', '.join(TYPES)}"
            )
        parameters.append(
            Parameter(
                str(name),
                spec["type"],
                header.both(spec["help"], str(name)),
                str(spec["example"]),
                str(spec.get("class", "")),
                bool(spec.get("single", False)),
            )
        )
    return tuple(parameters)


def _check_markers(header: Header, text: str, parameters: Iterable[Parameter]) -> None:
    """Check that each of *parameters* has a VALUES line in *text*, at a place where binding it drops rows."""
    marked = {match["name"]: match["variable"] for match in MARKER.finditer(text)}
    for name in sorted(marked.keys() ^ {p.name for p in parameters}):
        raise header.fail(
            name, f"parameter {name} needs both a header entry and a line VALUES ?{name} {{ UNDEF }}"
        )
    for name in _optionally_bound(text, marked):
        raise header.fail(
            name,
            f"parameter {name} is inside an OPTIONAL or a single branch, where binding it "
            f"drops no row; write VALUES ?given_{name} {{ UNDEF }} and FILTER(!BOUND(?given_{name}) || …)",
        )


def _view(header: Header, variables: tuple[str, ...]) -> View | None:
    """Return the view that *header* declares, or None."""
    if "view" not in header.meta:
        return None
    try:
        return read(str(header.meta["view"] or ""), variables)
    except QueryError as error:
        raise header.fail("view", str(error)) from None


def _variables(text: str) -> tuple[str, ...]:
    """Return the columns of the SELECT *text*, according to the engine."""
    from kg.store import select
    from kg.store.embedded import Embedded

    if (name := query_form(text)) != "SELECT":
        raise QueryError(f"query: {name} gives no rows; a question is a SELECT")
    return select(Embedded([]), text).variables


def _with_location(error: KGError, path: Path, line: int) -> QueryError:
    """Return *error* with the file's name instead of "query", and with *line* if its message has no line."""
    message = str(error).removeprefix("query")
    return QueryError(f"{path}{message}" if re.match(r":\d", message) else f"{path}:{line}{message}")


def _optionally_bound(text: str, parameters: Mapping[str, str]) -> list[str]:
    """Return the names of those *parameters*, variables by name, that a solution may leave unbound."""
    from kg.sparql.evidence.parser import parse as parse_text
    from kg.sparql.evidence.syntax import Element, Select, Values
    from kg.sparql.evidence.variables import certain, visible

    def patterns(elements: tuple[Element, ...]) -> list[Element]:
        return [e for e in elements if not (isinstance(e, Values) and e.parameter)]

    def selects(elements: tuple[Element, ...]) -> list[tuple[Element, ...]]:
        inner = [e.where.elements for e in elements if isinstance(e, Select)]
        return [elements, *(each for where in inner for each in selects(where))]

    try:
        where = parse_text(text).where.elements
    except EvidenceError:  # its syntax is not supported here; the refusal of evidence will say so
        return []
    loose: set[str] = set()
    for elements in selects(where):
        loose |= visible(patterns(elements)) - certain(patterns(elements))
    return sorted(name for name, variable in parameters.items() if variable in loose)
