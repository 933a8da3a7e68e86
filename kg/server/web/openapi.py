"""The description of the service in OpenAPI 3.1, made from the headers of the questions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache, partial
from typing import Any

from kg.names.labels import LANGUAGES
from kg.question.catalogue import questions
from kg.question.query import Parameter, Query
from kg.server.formats import GRAPHS, PLAIN, ROWS, SUGGESTIONS, TABLES
from kg.server.reply import PROBLEM
from kg.server.web.operation import DIRECT, FORM
from kg.version import __version__

OWN = ("lang", "format", "evidence", "exact")
"""Parameters of every question; no question has a parameter of its own with such a name."""
_MOST = 10**18 - 1
"""The largest number that is accepted."""
_SCHEMAS: dict[str, dict[str, Any]] = {
    "integer": {"type": "integer", "minimum": -_MOST, "maximum": _MOST},
    "year": {"type": "integer", "minimum": 1000, "maximum": 9999},
    "decimal": {"type": "number", "minimum": -_MOST, "maximum": _MOST},
    "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
}
"""JSON Schema of the values of a parameter by its type; other types accept any text."""
_STRING = {"type": "string"}
_JSON = {"json": TABLES["json"]}
_PROBLEM = {
    "type": "object",
    "required": ["title", "status", "detail"],
    "properties": {
        "title": _STRING,
        "status": {"type": "integer"},
        "detail": _STRING,
        "suggestions": {"type": "array", "items": _STRING},
    },
}


def schema(parameter: Parameter) -> dict[str, Any]:
    """Return the JSON Schema of the values of *parameter*."""
    one = _SCHEMAS.get(parameter.type, {"type": "string", "minLength": 1})
    return one if parameter.single else {"type": "array", "items": one}


def listed(lang: str) -> list[dict[str, Any]]:
    """Return the canned questions, with their parameters, in *lang*."""
    return [
        {
            "name": query.name,
            "title": query.title[lang],
            "description": query.description[lang],
            "tags": query.tags,
            "view": query.view.kind if query.view else None,
            "parameters": [
                {
                    "name": p.keyword,
                    "type": p.type,
                    "class": p.of or None,
                    "help": p.help[lang],
                    "example": p.example,
                    "single": p.single,
                }
                for p in query.parameters
            ],
        }
        for query in questions().values()
    ]


def description(base: str) -> dict[str, Any]:
    """Return the description of the service at *base*."""
    return {**_description(), "servers": [{"url": base.rstrip("/")}]}


@cache
def _description() -> dict[str, Any]:
    lang, format_ = _choice("lang", LANGUAGES), _choice("format", PLAIN)
    flags = [
        _parameter(name, {"type": "boolean"}, description=text)
        for name, text in (
            ("evidence", "Add the passages that state each row, and what each says."),
            ("exact", "Ask only about the given things, not what they include."),
        )
    ]
    graphs = [
        _parameter(f"{kind}-graph-uri", {"type": "array", "items": _STRING}) for kind in ("default", "named")
    ]
    words = _required("q", "누가 일본에 투자하나?")
    typed = _parameter("q", _STRING, example="미스")
    ends = _required("from", "samsung"), _required("to", "france")
    place = {**_parameter("place", _STRING, required=True, example="id/mistral-ai"), "in": "path"}
    query = _required("query", "SELECT * { ?s ?p ?o } LIMIT 10")
    form = {"schema": {"type": "object", "required": ["query"], "properties": {"query": _STRING}}}
    posted = {"required": True, "content": {FORM: form, DIRECT: {"schema": _STRING}}}
    data, table = GRAPHS | PLAIN, partial(_operation, formats=PLAIN)
    gets = {
        "/api/queries": _operation("The canned questions.", lang),
        **{f"/api/queries/{query.name}": _question(query, lang, flags) for query in questions().values()},
        "/api/ask": table("The answer to a question in your own words.", words, *flags, lang, format_),
        "/api/find": table("Things with this name.", _required("q", "미스트랄"), lang, format_),
        "/api/complete": _operation(
            "Names that begin with the typed text.", typed, lang, formats={"": SUGGESTIONS}
        ),
        "/api/show": table("Everything known about a thing.", _required("name", "mistral-ai"), lang, format_),
        "/api/path": table("How two things are linked.", *ends, lang, format_),
        "/sparql": _operation("A query, by the SPARQL 1.1 Protocol.", query, *graphs, formats=ROWS | GRAPHS),
        "/data/{place}": _operation("What is stated about an address.", place, formats=data),
        "/ontology": _operation("The vocabulary.", formats=GRAPHS),
        "/.well-known/void": _operation("What the graph holds (VoID, DCAT).", formats=GRAPHS),
        "/healthz": _operation("Whether the server can answer."),
        "/metrics": _operation("For Prometheus.", formats={"": "text/plain"}),
    }
    paths = {path: {"get": operation} for path, operation in gets.items()}
    asked = _operation("A query, in a form or directly.", *graphs, formats=ROWS | GRAPHS)
    paths["/sparql"]["post"] = {**asked, "requestBody": posted}
    problem = {
        "description": "What is wrong, in one line, and names that may be meant.",
        "content": {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "sovkg",
            "version": __version__,
            "description": "What an article says, with evidence.",
        },
        "paths": paths,
        "components": {"responses": {"Problem": problem}, "schemas": {"Problem": _PROBLEM}},
    }


def _question(query: Query, lang: dict[str, Any], flags: Iterable[dict[str, Any]]) -> dict[str, Any]:
    formats = {name: media for name, media in TABLES.items() if name != "svg" or query.view}
    own = [
        _parameter(p.keyword, schema(p), description=p.help["en"], example=_example(p))
        for p in query.parameters
    ]
    about = {"operationId": query.name, "description": query.description["en"], "tags": list(query.tags)}
    shared = (lang, _choice("format", formats), *flags)
    return {**about, **_operation(query.title["en"], *own, *shared, formats=formats)}


def _example(parameter: Parameter) -> object:
    """Return the example of *parameter* as a value that conforms to its schema."""
    kind = schema(parameter)
    number = kind.get("items", kind)["type"] in ("integer", "number")
    value = json.loads(parameter.example) if number else parameter.example
    return value if parameter.single else [value]


def _parameter(name: str, schema: dict[str, Any], **more: object) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def _choice(name: str, values: Iterable[str]) -> dict[str, Any]:
    return _parameter(name, {"type": "string", "enum": [*values]})


def _required(name: str, example: str) -> dict[str, Any]:
    return _parameter(name, {"type": "string", "minLength": 1}, required=True, example=example)


def _operation(
    summary: str, *parameters: dict[str, Any], formats: Mapping[str, str] = _JSON
) -> dict[str, Any]:
    content: dict[str, Any] = {media.partition(";")[0]: {} for media in formats.values()}
    return {
        "summary": summary,
        "parameters": [*parameters],
        "responses": {
            "200": {"description": "The answer.", "content": content},
            "default": {"$ref": "#/components/responses/Problem"},
        },
    }
