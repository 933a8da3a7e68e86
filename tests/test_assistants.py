"""Assistants can query the graph; tested with the protocol's own client."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from kg.question.catalogue import questions
from kg.server.worker.paging import MOST, ROWS
from tests.servers import PATIENCE

if TYPE_CHECKING:  # importing it takes a second in each process that collects tests
    from mcp import Client

MOST_TOOLS = 29_000
"""The maximum length in characters of the list of tools, which assistants read before every task."""
PREFIX = "https://w3id.org/sovereign-ai-kg/"
COMMAND = [sys.executable, "-m", "kg", "mcp"]

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("assistants")]


def _asked(work: Callable[[Client], Awaitable[None]], server: Any = None) -> None:
    """Run *work* with a client of *server*; by default, the client starts a server."""
    from mcp import Client, StdioServerParameters

    started = StdioServerParameters(command=COMMAND[0], args=COMMAND[1:], env=dict(os.environ))

    async def run() -> None:
        async with Client(server or started) as client:
            await work(client)

    with ThreadPoolExecutor(1) as apart:  # a browser's event loop may be running in this one
        apart.submit(lambda: asyncio.run(asyncio.wait_for(run(), PATIENCE))).result()


async def _called(client: Client, tool: str, /, **given: Any) -> Any:
    answer = await client.call_tool(tool, given)
    text = answer.content[0].text  # type: ignore[union-attr]
    return text if answer.is_error else json.loads(text)


def test_each_question_is_a_tool_with_typed_parameters() -> None:
    async def work(client: Client) -> None:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(tools) == set(questions()) | {"ask", "search", "show", "path", "sparql"}
        shape = tools["investments"].input_schema["properties"]
        assert {p.keyword for p in questions()["investments"].parameters} | {"lang", "skip"} == set(shape)
        assert shape["country"]["type"] == "array"
        assert all(tool.annotations and tool.annotations.read_only_hint for tool in tools.values())
        sent = [tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in tools.values()]
        assert len(json.dumps(sent, ensure_ascii=False, separators=(",", ":"))) < MOST_TOOLS

    _asked(work)


def test_answers_carry_passages_and_marks() -> None:
    async def work(client: Client) -> None:
        said = await _called(client, "investments", country=["일본"], lang="ko")
        assert said["title"] == questions()["investments"].title["ko"]
        assert said["description"] == questions()["investments"].description["ko"]
        assert all(row["_evidence"] for row in said["rows"])
        assert any(row["_errata"] for row in said["rows"])
        assert said["passages"]
        alone = await _called(client, "policy-profile", policy=["french-ai-policy"], exact=True)
        with_phases = await _called(client, "policy-profile", policy=["french-ai-policy"])
        assert len(alone["rows"]) < len(with_phases["rows"])
        assert (await _called(client, "ask", text="미스트랄의 기업 가치는?"))["lang"] == "ko"
        one = await _called(client, "investments", country="japan")
        assert len(one["rows"]) == len(said["rows"])
        query = "SELECT ?who { ?who dcterms:type id:unicorn }"
        own = await _called(client, "sparql", query=query)
        assert own["rows"]
        assert all(row["_evidence"] for row in own["rows"])
        many = await _called(client, "sparql", query="SELECT * { ?s ?p ?o }")
        count = len(many["rows"])
        assert 0 < count <= ROWS
        assert any(f"skip={count}" in note for note in many["notes"])
        on = await _called(client, "sparql", query="SELECT * { ?s ?p ?o }", skip=count)
        assert on["rows"]
        assert not [row for row in on["rows"] if row in many["rows"]]
        long = await client.call_tool("sentence", {})
        assert len(long.content[0].text) < MOST + 1000  # type: ignore[union-attr]
        assert "boolean" in await _called(client, "sparql", query="ASK {}")
        shown = await _called(client, "show", name="p27s4")
        assert shown["sentences"]
        assert await _called(client, "show", name="p27s4", lang=None) == shown
        path = await _called(client, "path", start="samsung", end="france")
        assert all(row["_evidence"] for row in path["rows"])
        found = await _called(client, "search", text="미스트")
        assert f"{PREFIX}id/mistral-ai" in {row["entity"]["iri"] for row in found["rows"]}

    _asked(work)


def test_what_is_wrong_is_told_to_who_can_mend_it() -> None:
    async def work(client: Client) -> None:
        assert "japan" in await _called(client, "investments", country=["japn"])
        assert "no parameter" in await _called(client, "investments", cuontry=["japan"])
        assert "investments" in await _called(client, "investment")
        assert "missing" in await _called(client, "search")
        assert "no parameter" in await _called(client, "search", text="x", most=1)
        assert "not a number of rows" in await _called(client, "search", text="x", skip=-1)
        assert "not known" in await _called(client, "search", text="x", lang="fr")
        assert "neither true nor false" in await _called(client, "investments", exact="false")
        assert "update" in await _called(client, "sparql", query="CLEAR ALL")
        assert "SERVICE" in await _called(client, "sparql", query="SELECT * { SERVICE <http://x/> {} }")
        assert "no PREFIX line" in await _called(client, "sparql", query="SELECT * { ?x nope:a ?y }")

    _asked(work)


def test_things_and_passages_are_resources() -> None:
    from mcp.shared.exceptions import MCPError

    async def work(client: Client) -> None:
        templates = (await client.list_resource_templates()).resource_templates
        assert {t.name for t in templates} == {"entity", "passage"}
        for iri in (f"{PREFIX}id/mistral-ai", f"{PREFIX}passage/sovereign-ai/p27s4"):
            read = await client.read_resource(iri)
            assert json.loads(read.contents[0].text)["sentences"]  # type: ignore[union-attr]
        with pytest.raises(MCPError, match="nothing-such"):
            await client.read_resource(f"{PREFIX}id/nothing-such")
        assert (await client.list_resources()).resources == []

    _asked(work)


def test_assistants_ask_by_http_too() -> None:
    command = [*COMMAND, "--http", "--port", "0"]
    told = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=told) as server:
        try:
            assert server.stdout is not None
            address = server.stdout.readline().split()[0]
            assert address.endswith("/mcp")

            async def work(client: Client) -> None:
                said = await _called(client, "investments", country=["japan"])
                assert said["rows"]

            _asked(work, address)
            ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
            accept = {"accept": "application/json, text/event-stream"}
            foreign: list[tuple[dict[str, str], int]] = [
                ({}, 200),
                ({"host": "evil.example"}, 421),
                ({"origin": "http://x.example"}, 403),
            ]
            for named, status in foreign:
                reply = httpx.post(address, json=ping, headers={**accept, **named}, trust_env=False)
                assert reply.status_code == status, reply.text
            assert httpx.get(address.replace("/mcp", "/healthz"), trust_env=False).status_code == 200
        finally:
            server.terminate()
    assert server.returncode == 128 + 15
