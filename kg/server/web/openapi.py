"""What can be asked, for programs: OpenAPI 3.1, made of the headers of the questions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from kg.names.labels import LANGUAGES
from kg.question.catalogue import questions
from kg.question.query import Parameter, Query
from kg.server.formats import GRAPHS, PLAIN, ROWS, SUGGESTIONS, TABLES
from kg.server.reply import PROBLEM
from kg.server.web.operation import DIRECT, FORM
from kg.version import __version__

OWN = ("lang", "format", "evidence", "exact")
"""Parameters of every question; none of a question's own is called so."""
_MOST = 10**18 - 1
"""The largest number that is taken."""
_SCHEMAS: dict[str, dict[str, Any]] = {
    "integer": {"type": "integer", "minimum": -_MOST, "maximum": _MOST},
    "year": {"type": "integer", "minimum": 1000, "maximum": 9999},
    "decimal": {"type": "number", "minimum": -_MOST, "maximum": _MOST},
    "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
}
"""JSON Schema of what a parameter of a type takes; others take any text."""
_DATASET: list[dict[str, Any]] = [
    {"name": f"{kind}-graph-uri", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}
    for kind in ("default", "named")
]
_PLACE = {
    "name": "place",
    "in": "path",
    "required": True,
    "schema": {"type": "string"},
    "example": "id/mistral-ai",
}
_TYPED = {"name": "q", "in": "query", "schema": {"type": "string"}, "example": "미스"}
_LANG = {"name": "lang", "in": "query", "schema": {"type": "string", "enum": list(LANGUAGES)}}

_TOLD = [_LANG, {"name": "format", "in": "query", "schema": {"type": "string", "enum": list(PLAIN)}}]
_JSON = {"json": TABLES["json"]}
_FLAGS: list[dict[str, Any]] = [
    {"name": name, "in": "query", "description": said, "schema": {"type": "boolean"}}
    for name, said in (
        ("evidence", "Add the passages that state each row, and what each says."),
        ("exact", "Ask of what is given alone, not of what it includes."),
    )
]


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
    ends = [_text("from", "samsung"), _text("to", "france")]
    paths = {f"/api/queries/{query.name}": {"get": _question(query)} for query in questions().values()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "sovkg",
            "version": __version__,
            "description": "What an article says, with evidence.",
        },
        "paths": {
            "/api/queries": {"get": _plain("The canned questions.", [_LANG])},
            **paths,
            "/api/ask": {
                "get": _plain(
                    "The answer to a question in words.",
                    [_text("q", "누가 일본에 투자하나?"), *_FLAGS, *_TOLD],
                )
            },
            "/api/find": {"get": _plain("What is called so.", [_text("q", "미스트랄"), *_TOLD])},
            "/api/complete": {
                "get": _plain("Names that begin as is typed.", [_TYPED, _LANG], {"": SUGGESTIONS})
            },
            "/api/show": {
                "get": _plain("All that is known of a thing.", [_text("name", "mistral-ai"), *_TOLD])
            },
            "/api/path": {"get": _plain("How two are linked.", [*ends, *_TOLD])},
            "/sparql": {"get": _sparql(), "post": _posted()},
            "/data/{place}": {"get": _plain("What is stated of an address.", [_PLACE], GRAPHS | PLAIN)},
            "/ontology": {"get": _plain("The vocabulary.", [], GRAPHS)},
            "/.well-known/void": {"get": _plain("What the graph holds (VoID, DCAT).", [], GRAPHS)},
            "/healthz": {"get": _plain("Whether a question is answered.", [])},
            "/metrics": {"get": _plain("For Prometheus.", [], {"": "text/plain"})},
        },
        "components": {
            "responses": {
                "Problem": {
                    "description": "What is wrong, in a line; names that may be meant.",
                    "content": {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}},
                }
            },
            "schemas": {
                "Problem": {
                    "type": "object",
                    "required": ["title", "status", "detail"],
                    "properties": {
                        "title": {"type": "string"},
                        "status": {"type": "integer"},
                        "detail": {"type": "string"},
                        "suggestions": {"type": "array", "items": {"type": "string"}},
                    },
                }
            },
        },
    }


def _question(query: Query) -> dict[str, Any]:
    formats = {name: media for name, media in TABLES.items() if name != "svg" or query.view}
    own = [
        {
            "name": p.keyword,
            "in": "query",
            "description": p.help["en"],
            "schema": schema(p),
            "example": _example(p) if p.single else [_example(p)],
        }
        for p in query.parameters
    ]
    shared = [
        _LANG,
        {"name": "format", "in": "query", "schema": {"type": "string", "enum": list(formats)}},
        *_FLAGS,
    ]
    return {
        "operationId": query.name,
        "summary": query.title["en"],
        "description": query.description["en"],
        "tags": list(query.tags),
        "parameters": [*own, *shared],
        "responses": _responses(_content(formats)),
    }


def _example(parameter: Parameter) -> object:
    """Return the example of *parameter* as its schema has it."""
    kind = schema(parameter)
    number = kind.get("items", kind)["type"] in ("integer", "number")
    return json.loads(parameter.example) if number else parameter.example


def _text(name: str, example: str) -> dict[str, Any]:
    return {
        "name": name,
        "in": "query",
        "required": True,
        "schema": {"type": "string", "minLength": 1},
        "example": example,
    }


def _plain(
    summary: str, parameters: list[dict[str, Any]], formats: Mapping[str, str] = _JSON
) -> dict[str, Any]:
    return {"summary": summary, "parameters": parameters, "responses": _responses(_content(formats))}


def _content(formats: Mapping[str, str]) -> dict[str, Any]:
    return {media.partition(";")[0]: {} for media in formats.values()}


def _sparql() -> dict[str, Any]:
    example = "SELECT * { ?s ?p ?o } LIMIT 10"
    said = "A query, by the SPARQL 1.1 Protocol."
    return _plain(said, [_text("query", example), *_DATASET], ROWS | GRAPHS)


def _posted() -> dict[str, Any]:
    text = {"schema": {"type": "string"}}
    form = {"schema": {"type": "object", "required": ["query"], "properties": {"query": {"type": "string"}}}}
    asked = _plain("A query, in a form or directly.", _DATASET, ROWS | GRAPHS)
    return {**asked, "requestBody": {"required": True, "content": {FORM: form, DIRECT: text}}}


def _responses(content: dict[str, Any]) -> dict[str, Any]:
    return {
        "200": {"description": "The answer.", "content": content},
        "default": {"$ref": "#/components/responses/Problem"},
    }
