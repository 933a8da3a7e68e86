"""RDF is read from wherever people have it; the error for what cannot be read says what to do."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import socket
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

import pyoxigraph as ox
import pytest
from click.testing import CliRunner

from kg.cli import cli
from kg.errors import DataError, Note, WrongUsage
from kg.rdf import documents, inputs, nesting, reader
from kg.rdf.namespaces import PREFIXES
from kg.rdf.syntaxes import SUFFIXES, SYNTAXES
from tests.conftest import Run
from tests.serialising import serialise
from tests.standin import Asked, Said, standing_in

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

EX = "http://example.org/"
TURTLE = f"<{EX}a> <{EX}p> 1 , 'é' ."
TRIX = f"""<TriX xmlns="http://www.w3.org/2004/03/trix/trix-1/">
<graph><uri>{EX}g</uri>
 <triple><id>x</id><uri>{EX}p</uri><plainLiteral xml:lang="fr"> bon\njour</plainLiteral></triple></graph>
<graph><triple><id>x</id><uri>{EX}p</uri>
 <typedLiteral datatype="http://www.w3.org/2001/XMLSchema#integer">007</typedLiteral></triple></graph></TriX>"""
QUADS = set(ox.parse(TURTLE, format=ox.RdfFormat.TURTLE))
ALL = "SELECT * { ?s ?p ?o }"


def error(made: object) -> str:
    """Return the error message in the result *made*, which must print nothing else."""
    assert made.stdout == ""  # type: ignore[attr-defined]
    lines = [x for x in made.stderr.splitlines() if not x.startswith(("Usage: ", "Try '")) and x]  # type: ignore[attr-defined]
    assert len(lines) == 1
    assert lines[0].startswith("Error: ")
    return str(lines[0])


@pytest.mark.parametrize("packed", ["", ".gz", ".zst", ".GZ"])
@pytest.mark.parametrize("suffix", [s for s in SUFFIXES if SUFFIXES[s] in SYNTAXES])
def test_each_suffix_plain_and_compressed(tmp_path: Path, suffix: str, packed: str) -> None:
    path = tmp_path / f"x.{suffix}{packed}"
    text = serialise(QUADS, SUFFIXES[suffix]).encode()
    path.write_bytes(text if not packed else zstd.compress(text) if packed == ".zst" else gzip.compress(text))
    assert set(reader.read(path)) == QUADS


def test_a_compressed_file_says_what_the_plain_one_does(tmp_path: Path) -> None:
    content = b"<> <p> <#x> ."
    (tmp_path / "x.ttl").write_bytes(content)
    plain = reader.read(tmp_path / "x.ttl")
    for name, packed in (("x.ttl.gz", gzip.compress(content)), ("x.ttl.zst", zstd.compress(content))):
        (tmp_path / name).write_bytes(packed)
        assert reader.read(tmp_path / name) == plain
    (tmp_path / "y.ttl").write_bytes(gzip.compress(content[:4]) + gzip.compress(content[4:]))  # two members
    assert len(reader.read(tmp_path / "y.ttl")) == 1


@pytest.mark.slow
@pytest.mark.parametrize("name", ["x.ttl.gz", "x.ttl.zst"])
def test_damaged_and_exploding_archives(run: Run, tmp_path: Path, name: str) -> None:
    checked = partial(zstd.compress, options={zstd.CompressionParameter.checksum_flag: 1})
    pack = gzip.compress if name.endswith("gz") else checked
    path = tmp_path / name
    whole = pack(f"# {Random(1).randbytes(40).hex()}\n{TURTLE}".encode())
    for n in range(5, len(whole), 7):
        path.write_bytes(whole[:n])
        assert str(path) in error(run("export", "--data", str(path)))
        damaged = bytearray(whole)
        damaged[n] ^= 0x10
        path.write_bytes(damaged)
        made = run("export", "--data", str(path))
        if made.exit_code:
            error(made)
        else:  # the damage is in a flag or a time in the header, which does not matter
            assert "é" in made.stdout
    path.write_bytes(pack(b"# again\n" * (9 << 20)))
    assert "unpacks to more than 200 times its size" in error(run("export", "--data", str(path)))


def test_standard_input() -> None:
    runner = CliRunner()
    for content in (TURTLE.encode(), gzip.compress(TURTLE.encode())):
        made = runner.invoke(
            cli, ["export", "--data", "-", "--data-format", "ttl", "--format", "nt"], input=content
        )
        assert made.exit_code == 0, made.output
        assert set(ox.parse(made.stdout, format=ox.RdfFormat.N_TRIPLES)) == QUADS
    made = runner.invoke(cli, ["export", "--data", "-"], input=TURTLE)
    assert (made.exit_code, "--data-format" in error(made)) == (2, True)
    made = runner.invoke(cli, ["diff", "-", "-", "--data-format", "turtle"], input=TURTLE)
    assert "has already been read" in error(made)
    made = runner.invoke(cli, ["sparql", "-", "--data", "-", "--data-format", "turtle"], input="ASK {}")
    assert "has already been read" in error(made)
    assert runner.invoke(cli, ["sparql", "-f", "-"], input="ASK {}").stdout == "true\n"


def test_a_folder_is_the_files_in_it(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.shacl").write_text(f"<{EX}a> <{EX}p> [] .")
    (folder / "deep" / "b.nt.gz").write_bytes(gzip.compress(f"_:x <{EX}p> _:x .".encode()))
    (folder / "notes.txt").write_text("no RDF")
    (folder / ".hidden.ttl").write_text("broken")
    (folder / ".git").mkdir()
    (folder / ".git" / "c.ttl").write_text(f"<{EX}a> <{EX}p> <{EX}copy> .")
    os.mkfifo(folder / "pipe.ttl")
    (folder / "deep" / "up").symlink_to(folder)
    assert len(reader.read(folder)) == 2
    made = run("export", "--data", str(folder), "--format", "nquads")
    assert made.stdout.count("\n") == 2
    assert run("load", str(folder), "--store", str(tmp_path / "store")).exit_code == 0
    (folder / "bad.ttl").write_text("<a")
    assert f"{folder / 'bad.ttl'}:1" in error(run("export", "--data", str(folder)))


@pytest.mark.parametrize(
    ("name", "syntax"),
    [
        ("x.ttl", "rdfxml"),
        ("x.rdf", "turtle"),
        ("x.nt", "nquads"),
        ("x.nt", "jsonld"),
        ("x.jsonld", "turtle"),
        ("x.ttl", "trig"),
        ("x.owl", "jsonld"),
        ("x.trix", "rdfxml"),
        ("x.xml", "trix"),
        ("x.rdfs", "ntriples"),
    ],
)
def test_a_misnamed_file_gets_the_advice_to_rename(run: Run, tmp_path: Path, name: str, syntax: str) -> None:
    path = tmp_path / name
    quads = {ox.Quad(q.subject, q.predicate, q.object, ox.NamedNode(EX)) for q in QUADS}
    long = [
        ox.Quad(ox.NamedNode(f"{EX}{n}"), q.predicate, q.object, q.graph_name)
        for q in quads
        for n in range(2_000)
    ]
    for each in (quads, long):
        path.write_text(TRIX if syntax == "trix" else serialise(each, syntax))
        said = error(run("export", "--data", str(path)))
        assert f"give --data-format {syntax}" in said
        assert run("export", "--data", str(path), "--data-format", syntax).exit_code == 0


def test_what_is_no_rdf_at_all_gets_no_such_advice(run: Run, tmp_path: Path) -> None:
    for name, content in (("x.ttl", "<html><body>x</body></html>"), ("x.rdf", "a,b\n1,2\n"), ("x.nt", "{}")):
        (tmp_path / name).write_text(content)
        assert "rename" not in error(run("export", "--data", str(tmp_path / name)))
    made = run("export", "--data", str(tmp_path / "x.ttl"), "--data-format", "tutle")
    assert 'did you mean "turtle"' in error(made)
    assert "none was given" in error(run("export", "--data-format", "turtle"))


def test_trix(tmp_path: Path) -> None:
    path = tmp_path / "x.trix"
    path.write_text(TRIX)
    assert [str(q) for q in reader.read(path)] == [
        f'_:b0 <{EX}p> " bon\\njour"@fr <{EX}g>',
        f'_:b0 <{EX}p> "007"^^<http://www.w3.org/2001/XMLSchema#integer>',
    ]
    for wrong in ("<id>x</id>", "<uri>rel</uri>", "<plainLiteral/>", "<triple/>", "<x/>", "</graph>"):
        path.write_text(TRIX.replace("<triple><id>x</id>", f"<triple>{wrong}<id>x</id>", 1))
        with pytest.raises(DataError, match=r"x\.trix(:\d+)?: not valid TriX"):
            reader.read(path)


@pytest.mark.parametrize("syntax", ["turtle", "trig", "ntriples", "nquads", "n3"])
@pytest.mark.parametrize("content", [b"", b" \n", b"# nothing\n", b"\xef\xbb\xbf"])
def test_an_empty_document_is_valid_and_told(tmp_path: Path, syntax: str, content: bytes) -> None:
    path = tmp_path / f"x.{next(s for s, of in SUFFIXES.items() if of == syntax)}.gz"
    path.write_bytes(gzip.compress(content))
    with pytest.warns(Note, match="has no triples"):
        assert list(reader.read_all([path])) == []


def test_empty_documents_on_the_command_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "empty.ttl"
    path.write_text("")
    other = tmp_path / "other.ttl"
    other.write_text(TURTLE)
    for args in (
        ["sparql", ALL, "--data", str(path)],
        ["export", "--data", str(path), "--data", str(other)],
        ["load", str(path), "--store", str(tmp_path / "store")],
        ["diff", str(path), str(other)],
    ):
        made = run(*args)
        assert made.exit_code == 0, made.output
        assert made.stderr.startswith(f"note: {path}: has no triples\n")


def test_a_remote_context_says_what_is_missing(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.jsonld"
    path.write_text('{"@context": ["https://schema.org/", {}], "@id": "http://example.org/a", "name": "b"}')
    assert "needs the remote context https://schema.org/, which is not fetched" in error(
        run("export", "--data", str(path))
    )


@pytest.mark.slow
def test_a_value_that_is_too_long_is_refused(run: Run, tmp_path: Path) -> None:
    for name, text in (
        ("x.ttl", f"<{EX}a> <{EX}p> '{'x' * (17 << 20)}' ."),
        ("x.nq", f'<{EX}a> <{EX}p> "{"x" * (17 << 20)}" .'),
        ("x.jsonld", f'{{"@id": "{EX}a", "{EX}p": "{"x" * (17 << 20)}"}}'),
    ):
        (tmp_path / name).write_text(text)
        assert "longer than 16 MiB" in error(run("export", "--data", str(tmp_path / name)))


@pytest.mark.slow
@pytest.mark.parametrize("json", [True, False])
def test_depth_is_counted_the_same_however_the_chunks_fall(json: bool) -> None:
    """The outcome must be the same for a whole text and for chunks of 1, 2 or 7 bytes."""
    signs = (
        ["[", "]", "{", "}", '"', "\\", "a"]
        if json
        else ["<<", ">>", "<", ">", '"', "'", "\\", "#", "\n", "a"]
    )
    random = Random(7)
    seen = set()
    for _ in range(300):
        text = "".join(
            random.choices(signs, [6, 2, 3, 1, 1, 1, 4] if json else None, k=random.randint(1, 1500))
        )
        if not json:
            text = "<<" * random.randint(150, 250) + text
        outcomes = set()
        for size in (1 << 20, 1, 2, 7):
            guard = nesting.Depth("x", json=json)
            try:
                for at in range(0, len(text), size):
                    guard.feed(text[at : at + size].encode())
                guard.feed(b"")
                outcomes.add("")
            except DataError as refused:
                outcomes.add(str(refused))
        assert len(outcomes) == 1, text
        seen |= outcomes
    assert len(seen) > 1


ASKED: list[tuple[str, str]] = []
"""Path and Authorization header of each request to the site."""


def found(asked: Asked) -> Said:
    ASKED.append((asked.path, asked.headers.get("Authorization", "")))
    if asked.path == "/away":
        port = asked.headers["Host"].rpartition(":")[2]
        return Said("", status=302, headers=(("Location", f"http://localhost:{port}/typed"),))
    if asked.path.startswith("/astray"):
        return Said("", status=302, headers=(("Location", "http://kim:hidden@localhost/typed"),))
    kinds = {"/typed": "text/turtle", "/packed": "application/n-triples", "/x.ttl": "text/plain"}
    content = TURTLE.encode() if not asked.path.startswith("/here.ttl") else b"<#a> <#b> <> ."
    if asked.path == "/packed":
        content = gzip.compress(serialise(QUADS, "ntriples").encode())
    return Said(content, kinds.get(asked.path, "text/html"), {"/none": 404, "/who": 401}.get(asked.path, 200))


@pytest.fixture
def site() -> Iterator[str]:
    ASKED.clear()
    with standing_in(found, method="GET") as address:
        yield address.removeprefix("http://")


def test_addresses_are_fetched_only_where_the_network_is_allowed(run: Run, site: str, tmp_path: Path) -> None:
    made = run("export", "--data", f"http://{site}/typed")
    assert (made.exit_code, "--allow-network" in error(made)) == (2, True)
    assert ASKED == []
    with pytest.raises(WrongUsage):
        reader.read(f"http://{site}/typed")
    for path in ("typed", "packed", "x.ttl", "away"):
        made = run("export", "--data", f"http://{site}/{path}", "--allow-network", "--format", "nt")
        assert set(ox.parse(made.stdout, format=ox.RdfFormat.N_TRIPLES)) == QUADS, made.stderr
    args = ["--allow-network", "--data-format", "turtle"]
    assert run("export", "--data", f"http://{site}/page", *args).exit_code == 0
    assert run("load", f"http://{site}/typed", *args, "--store", str(tmp_path / "s")).exit_code == 0
    assert "which is not an RDF format" in error(
        run("export", "--data", f"http://{site}/page", "--allow-network")
    )
    assert "Not Found" in error(run("export", "--data", f"http://{site}/none", "--allow-network"))


def test_a_name_and_password_go_to_no_other_place_and_are_never_shown(run: Run, site: str) -> None:
    made = run("export", "--data", f"http://user:secret@{site}/away?key=hidden", "--allow-network")
    made = run("export", "--data", f"http://user:secret@{site}/away", "--allow-network")
    assert made.exit_code == 0
    assert [bool(login) for _, login in ASKED[-2:]] == [True, False]
    made = run("export", "--data", f"http://user:secret@{site}/none?key=hidden", "--allow-network")
    assert not {"secret", "hidden"} & set(made.output.replace("/", " ").replace("?", " ").split())
    assert "secret" not in made.output


@pytest.mark.parametrize(
    "head", ["200 OK\r\nContent-Length: 1000", "200 OK\r\nTransfer-Encoding: chunked", "206 Partial Content"]
)
def test_a_part_of_a_file_is_not_taken_for_the_whole(run: Run, head: str) -> None:
    line = f'<{EX}a> <{EX}p> "1" .\n'
    start = f"{len(line):x}\r\n" if "chunked" in head else ""

    def answer() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(1 << 16)
            connection.sendall(
                f"HTTP/1.1 {head}\r\nContent-Type: application/n-triples\r\n\r\n{start}{line}".encode()
            )

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=answer, daemon=True).start()
        address = f"http://127.0.0.1:{listening.getsockname()[1]}/x.nt"
        made = run("export", "--data", address, "--allow-network")
    assert (made.exit_code, made.stdout) == (1, "")
    assert re.search(r"ended 9\d\d bytes too early|IncompleteRead|206 Partial Content", error(made))


def test_no_part_of_an_address_or_what_it_leads_to_shows_a_secret(run: Run, site: str) -> None:
    for address, status, told in (
        (f"http://{site}/astray?key=hidden", 1, "redirects to no valid address"),
        (
            f"http://{site}/who",
            1,
            "401 Unauthorized; a user name and password can be put before the host name",
        ),
        ("http://kim:hid/den@localhost/x.ttl", 2, "http://…@localhost/x.ttl: is not an address"),
        ("http://kim:hid#den@localhost/x.ttl", 2, "http://…@localhost/x.ttl: is not an address"),
        ("http://[::1/x.ttl?key=hidden", 2, "is not an address"),
    ):
        made = run("export", "--data", address, "--allow-network")
        assert (made.exit_code, told in error(made)) == (status, True), made.stderr
        assert "hid" not in made.output
    for query, shown in (
        ("file=1&apikey=hidden", "file=1&apikey=…"),
        ("sig=hidden", "sig=…"),
        ("a=한 글", "a=…>"),
        ("lang=한 글", "lang=%"),
        ("k=hidden&id=1", "k=…&id=1>"),
        ("hidden", "…>"),
        ("hidden&file=1;hidden", "…&file=1;…>"),
        ("=hidden", "…>"),
        ("hidden==&file=1", "…&file=1>"),
        ("file=1#hidden", "file=1>"),
        ("jwt=eyJhbGciOiJI.hidden.hidden", "jwt=…>"),
    ):
        made = run("export", "--data", f"http://{site}/here.ttl?{query}", "--allow-network", "--format", "nt")
        assert f"here.ttl?{shown}" in made.stdout
        assert "hidden" not in made.output
    more = ["--allow-network", "--data-format", "turtle", "--format", "nt"]
    for place, shown in (
        ("here.ttl;key=hidden", "here.ttl;key=…>"),
        ("here.ttl/token/hidden/x", "token/…/x>"),
    ):
        made = run("export", "--data", f"http://{site}/{place}", *more)
        assert (shown in made.stdout, "hidden" in made.output) == (True, False), made.output
    two = [part for name in ("one", "two") for part in ("--data", f"http://{site}/here.ttl?{name}")]
    made = run("export", *two, *two[:2], "--allow-network", "--format", "nt")
    assert len(set(made.stdout.splitlines())) == 2
    assert ("here.ttl?…>" in made.stdout, "here.ttl?…2>" in made.stdout) == (True, True)


def test_a_file_is_read_as_a_stream(tmp_path: Path) -> None:
    """The first triples of a file, here an endless one, must be available before the rest is read."""
    read: list[int] = []

    class Endless(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            read.append(size or 0)
            return (TURTLE.encode() + b"\n") * 1000

    source = inputs.Input("x", 0, lambda: documents.Document(Endless(), "turtle", EX, lambda: 0))
    assert next(reader.stream(source)) in QUADS
    assert len(read) < 3


@pytest.mark.parametrize(
    ("about", "wrong"),
    [
        ({f"{EX}p": {"@id": f"{EX}a b"}}, f"{EX}a b"),
        ({f"{EX}p": {"@id": f"{EX}%zz"}}, f"{EX}%zz"),
        ({f"{EX}p p": 1}, f"{EX}p p"),
        ({"p": 1}, "p"),
        ({f"{EX}p": {"@value": "x", "@language": "en us"}}, "en us"),
        ({f"{EX}p": {"@value": "x", "@language": ""}}, ""),
        ({f"{EX}p": {"@value": "x", "@type": f"{EX}a b"}}, f"{EX}a b"),
    ],
)
def test_what_json_ld_leaves_out_is_told(about: dict[str, object], wrong: str, tmp_path: Path) -> None:
    path = tmp_path / "x.jsonld"
    path.write_text(json.dumps([{"@id": f"{EX}a", f"{EX}q": 1, **about}] * 2), encoding="utf-8")
    with pytest.warns(Note, match="2 statements left out") as told:
        (quad, *_) = reader.read_all([path])
    assert repr(wrong) in str(told[0].message)
    assert quad.predicate == ox.NamedNode(f"{EX}q")


def test_an_element_around_the_rdf_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "photo.rdf"
    rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    path.write_text(f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="{rdf}"/></x:xmpmeta>')
    with pytest.raises(DataError, match="as XMP does, save that element as a file of its own"):
        list(reader.read_all([path]))


@pytest.mark.parametrize("name", ["x.ttl", "x.jsonld"])
@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-16-le", "euc-kr"])
def test_another_encoding_is_told_from_another_syntax(tmp_path: Path, name: str, encoding: str) -> None:
    word = "caf\xe9" if encoding == "latin-1" else "한국"
    texts = {
        "x.ttl": f'<http://e.org/a> <http://e.org/p> "{word}" .',
        "x.jsonld": f'{{"@id": "http://e.org/a", "http://e.org/p": "{word}"}}',
    }
    file = tmp_path / name
    file.write_bytes(texts[name].encode(encoding))
    with pytest.raises(DataError, match="save it as UTF-8"):
        reader.read(file)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("quote", "\"'")
@pytest.mark.parametrize(
    "encoding", ["utf-8", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "euc-kr", "utf-8-sig"]
)
def test_xml_is_read_in_the_encoding_that_it_names(
    tmp_path: Path, encoding: str, quote: str, packed: bool
) -> None:
    word = "caf\xe9" if encoding == "latin-1" else "한국"
    named = "utf-8" if "sig" in encoding else encoding
    graph = f"""<?xml version={quote}1.0{quote} encoding={quote}{named}{quote}?>
<!-- {word} --><!DOCTYPE r:RDF [ <!ENTITY e {quote}{EX}{quote}> <!ENTITY w {quote}{word}{quote}> ]>
<r:RDF xmlns:r="{PREFIXES["rdf"]}" xmlns="&e;"><r:Description r:about="&e;a">
<p>&lt;!ENTITY w \'{word}\'> &w;{"." * 2_000_000}</p></r:Description></r:RDF>"""
    file = tmp_path / "x.rdf"
    content = graph.encode(encoding)
    file.write_bytes(gzip.compress(content) if packed else content)
    ((_, predicate, value, _),) = reader.read(file)
    assert predicate == ox.NamedNode(f"{EX}p")
    assert value == ox.Literal(f"<!ENTITY w '{word}'> {word}{'.' * 2_000_000}")


@pytest.mark.parametrize("encoding", ["klingon", "base64", "utf-16", "utf-7", "rot13", "idna"])
def test_an_encoding_that_is_not_the_files_is_refused(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "x.rdf"
    file.write_text(
        f'<?xml version="1.0" encoding="{encoding}"?>\n<r:RDF xmlns:r="{PREFIXES["rdf"]}"><a/></r:RDF>'
    )
    with pytest.raises(DataError, match="not valid RDF/XML"):
        reader.read(file)
