"""The graph for assistants, by the Model Context Protocol: canned questions as tools, things as resources.

Each answer is JSON with the passages that state it and the marks of errata, so that it can be cited.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import unquote

import mcp_types as mcp
from mcp.server import Server, ServerRequestContext
from mcp.server.stdio import stdio_server
from mcp.server.transport_security import TransportSecuritySettings
from mcp.shared.exceptions import MCPError
from starlette.applications import Starlette
from starlette.requests import Request

from kg.names.labels import LANGUAGES
from kg.question.catalogue import questions
from kg.question.query import Parameter, Query
from kg.rdf.namespaces import ID, PASSAGE
from kg.server.pool import Pool
from kg.server.reply import NOTE, Reply, problem
from kg.server.web.openapi import schema
from kg.server.web.rate import client
from kg.version import __version__

INSTRUCTIONS = (
    "A knowledge graph of what an article says, in Korean and English. Every statement rests on sentences of "
    "the article, its passages (such as p27s4): cite those that an answer carries. `_errata` marks what the "
    "article has got wrong: mention it with the figure. What is planned, reported or denied says so: keep "
    "these words. What no answer says, the article does not say. Prefer a canned question to SPARQL. Things "
    "are named as people write them, in either language, or by slug; a parameter narrows the answer. Each "
    "tool takes `lang`, the language of names and texts, and `skip`: a long answer comes in parts, a note "
    "says which `skip` gives the next. Each canned question also takes `exact: true`, to ask of what is "
    "given alone, not of what it includes."
)
_EACH = {"lang": {"enum": list(LANGUAGES)}, "skip": {"type": "integer"}}
"""Parameters of every tool. An assistant reads the list of all before each task, so schemas are short."""
_JSON = "application/json"
_READ_ONLY = mcp.ToolAnnotations(read_only_hint=True)
_OWN: dict[str, tuple[str, dict[str, str]]] = {
    "ask": (
        "Answer a question in words; a note says how it was understood.",
        {"text": "in English or Korean"},
    ),
    "search": ("Find things by a part of their name.", {"text": "a part of a name"}),
    "show": (
        "Everything known about a thing, or what a passage states.",
        {"name": "a name, slug or IRI, or a passage such as p27s4"},
    ),
    "path": (
        "How two things are linked.",
        {"start": "a name, slug or IRI", "end": "another"},
    ),
    "sparql": (
        "SPARQL 1.1. The default graph has all facts, a passage's own what it states.",
        {"query": "the query"},
    ),
}
"""Tools in addition to the questions: the description of each, and its parameters."""


def server(pool: Pool) -> Server[Any]:
    """Return the MCP server whose tools are answered by *pool*."""

    async def tools(_: ServerRequestContext[Any], __: Any) -> mcp.ListToolsResult:
        own = [
            _tool(
                name, text, {p: {"type": "string", "description": each} for p, each in takes.items()}, takes
            )
            for name, (text, takes) in _OWN.items()
        ]
        return mcp.ListToolsResult(tools=[*own, *map(_of_question, questions().values())])

    async def call(
        context: ServerRequestContext[Any, Request], params: mcp.CallToolRequestParams
    ) -> mcp.CallToolResult:
        reply = await _call_tool(pool, params.name, params.arguments or {}, _client(context))
        texts = [_text(reply), *([unquote(reply.headers[NOTE])] if NOTE in reply.headers else [])]
        content: list[Any] = [mcp.TextContent(type="text", text=text) for text in texts]
        return mcp.CallToolResult(content=content, is_error=reply.status != 200)

    async def resources(_: ServerRequestContext[Any], __: Any) -> mcp.ListResourcesResult:
        return mcp.ListResourcesResult(resources=[])  # too many to list; templates describe them

    async def templates(_: ServerRequestContext[Any], __: Any) -> mcp.ListResourceTemplatesResult:
        kinds = (
            ("entity", f"{ID}{{name}}", "Everything known about a thing."),
            ("passage", f"{PASSAGE}{{article}}/{{name}}", "What one sentence of the article states."),
        )
        found = [
            mcp.ResourceTemplate(name=name, uri_template=uri, description=text, mime_type=_JSON)
            for name, uri, text in kinds
        ]
        return mcp.ListResourceTemplatesResult(resource_templates=found)

    async def read(
        context: ServerRequestContext[Any, Request], params: mcp.ReadResourceRequestParams
    ) -> mcp.ReadResourceResult:
        reply = await _call_tool(pool, "show", {"name": str(params.uri)}, _client(context))
        if reply.status != 200:
            missing = reply.status in (400, 404)
            raise MCPError(mcp.INVALID_PARAMS if missing else mcp.INTERNAL_ERROR, _text(reply))
        text = mcp.TextResourceContents(uri=params.uri, mime_type=_JSON, text=_text(reply))
        return mcp.ReadResourceResult(contents=[text])

    return Server(
        "sovkg",
        version=__version__,
        instructions=INSTRUCTIONS,
        on_list_tools=tools,
        on_call_tool=call,
        on_list_resources=resources,
        on_list_resource_templates=templates,
        on_read_resource=read,
    )


async def run_stdio(pool: Pool) -> None:
    """Serve the client that started this process over standard input and output, until it disconnects.

    Raises:
        OSError: standard output cannot be written.
    """
    made = server(pool)
    try:
        async with stdio_server() as (reading, writing):
            await made.run(reading, writing, made.create_initialization_options())
    except BaseExceptionGroup as group:
        failed: BaseException | None = group.subgroup(OSError)
        while isinstance(failed, BaseExceptionGroup):
            failed = failed.exceptions[0]
        raise failed or group from None


def app(pool: Pool) -> Starlette:
    """Return the application that serves assistants by streamable HTTP at ``/mcp``, without sessions."""
    gated = TransportSecuritySettings(enable_dns_rebinding_protection=False)  # kg.server.web.gate does that
    return server(pool).streamable_http_app(json_response=True, stateless_http=True, transport_security=gated)


def _of_question(query: Query) -> mcp.Tool:
    """Return the tool that asks *query*; its answers have the description."""
    properties = {p.keyword: _of_parameter(p) for p in query.parameters}
    return _tool(query.name, query.title["en"], properties)


def _of_parameter(parameter: Parameter) -> dict[str, Any]:
    kind = schema(parameter)
    one = {"type": kind.get("items", kind)["type"]}
    shape = one if parameter.single else {"type": "array", "items": one}
    text = parameter.help["en"].removeprefix("only ").removeprefix("this ")
    return {**shape, **({"description": text} if text != parameter.keyword else {})}


def _tool(
    name: str, description: str, properties: dict[str, Any], required: Collection[str] = ()
) -> mcp.Tool:
    shape: dict[str, Any] = {"type": "object", "properties": {**properties, **_EACH}}
    if required:
        shape["required"] = [*required]
    return mcp.Tool(name=name, description=description, input_schema=shape, annotations=_READ_ONLY)


async def _call_tool(pool: Pool, name: str, arguments: Mapping[str, Any], client: str) -> Reply:
    """Return the reply of the tool *name* to *client*, called with *arguments*."""
    given = dict(arguments)
    skip, lang = given.pop("skip", 0), given.pop("lang", None)
    if lang is None and name != "ask":  # which answers in the language of the question
        lang = LANGUAGES[0]
    elif lang not in (*LANGUAGES, None):
        return problem(400, f"lang={lang} is not known; give one of {', '.join(LANGUAGES)}")
    if not isinstance(skip, int) or isinstance(skip, bool) or skip < 0:
        return problem(400, f"skip={skip} is not a number of rows; give 0 or more")
    each = {"lang": lang, "skip": skip}
    if name not in _OWN:
        exact = given.pop("exact", False)
        if not isinstance(exact, bool):
            return problem(400, f"exact={exact} is neither true nor false; give one of these")
        values = {
            n: [str(v) for v in (value if isinstance(value, list) else [value])] for n, value in given.items()
        }
        asked = {"name": name, "values": values, "exact": exact, "evidence": None, "format": "json"}
        return await pool.do("question", {**asked, **each}, client=client)
    known, needed = {n: str(value) for n, value in given.items()}, _OWN[name][1]
    if unknown := [n for n in known if n not in needed]:
        return problem(400, f"{name} has no parameter {unknown[0]}; give {', '.join(needed)}")
    if missing := [n for n in needed if not known.get(n)]:
        return problem(400, f"{missing[0]} is missing; give it")
    if name == "sparql":
        return await pool.do("cited_sparql", {**known, **each}, client=client)
    job = "find" if name == "search" else name
    asked = {**known, **each, "format": "json"}
    return await pool.do(job, asked, client=client, stays=name == "ask")


def _client(context: ServerRequestContext[Any, Request]) -> str:
    """Return the name of the client, or an empty one if it is unknown, as on standard input."""
    request = context.request
    return client(request.client.host) if request and request.client else ""


def _text(reply: Reply) -> str:
    text = bytes(reply.body).decode()
    return text if reply.status == 200 else str(json.loads(text)["detail"])
