"""Documents that are cut or damaged: no part of one is taken for the whole without a word."""

from __future__ import annotations

import gzip
import random
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from kg.errors import DataError, Note
from kg.rdf import reader

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

EX = "http://example.org/"
_XML = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_TERMS = ['"a"', f"<{EX}x>", '"b"@en', '"3"^^<http://www.w3.org/2001/XMLSchema#byte>', "_:b", '"x\\" # <y"']
QUADS = "".join(
    f"<{EX}s{n}> <{EX}p{n % 3}> {o} <{EX}g{n % 2}> .\n" for n, o in enumerate(_TERMS * 3)
).encode()


def written(syntax: ox.RdfFormat) -> bytes:
    quads = ox.parse(QUADS, format=ox.RdfFormat.N_QUADS)
    graphs = syntax.supports_datasets
    return ox.serialize((q if graphs else ox.Quad(*q.triple) for q in quads), format=syntax) or b""


def in_trix() -> bytes:
    dataset = rdflib.Dataset()
    dataset.parse(data=QUADS, format="nquads")
    return dataset.serialize(format="trix", encoding="utf-8")


KINDS: dict[str, Callable[[], bytes]] = {
    "jsonld": lambda: written(ox.RdfFormat.JSON_LD),
    "rdf": lambda: written(ox.RdfFormat.RDF_XML),
    "trix": in_trix,
    "nq.gz": lambda: gzip.compress(QUADS, mtime=0),
    "nq.zst": lambda: zstd.compress(QUADS),
    "jsonld.gz": lambda: gzip.compress(written(ox.RdfFormat.JSON_LD), mtime=0),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_of_a_document_is_refused_and_a_damaged_one_is_whole_refused_or_told(
    tmp_path: Path, kind: str
) -> None:
    path, content, rng = tmp_path / f"x.{kind}", KINDS[kind](), random.Random(kind)
    path.write_bytes(content)
    whole = len(reader.read(path))
    for at in rng.sample(range(len(content)), 20):
        path.write_bytes(content[:at])
        with pytest.raises(DataError):
            reader.read(path)
        path.write_bytes(content[:at] + bytes([content[at] ^ 1 << rng.randrange(8)]) + content[at + 1 :])
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always", Note)
            try:
                found = list(reader.read_all([path]))
            except DataError:
                continue
        assert len(found) >= whole or told, (kind, at)


@pytest.mark.parametrize("name", ["x.nq.gz", "x.ttl.zst"])
def test_an_empty_file_is_no_compressed_one(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    with pytest.raises(DataError, match="empty, which no compressed file is"):
        reader.read(tmp_path / name)


@pytest.mark.parametrize("chunk", [7, 1 << 20])
def test_names_that_only_look_like_keywords_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    monkeypatch.setattr(reader, "_CHUNK", chunk)
    path = tmp_path / "x.jsonld"
    path.write_bytes(written(ox.RdfFormat.JSON_LD).replace(b'"@graph"', b'"@Graph"', 1))
    with pytest.warns(Note, match="'@Graph' is not a keyword of JSON-LD, so all that it names is left out"):
        list(reader.read_all([path]))


@pytest.mark.parametrize(("name", "declared"), [("x.rdf", "QTF-8"), ("x.trix", "U4F-8")])
def test_an_unknown_encoding_is_refused(tmp_path: Path, name: str, declared: str) -> None:
    content = written(ox.RdfFormat.RDF_XML) if name == "x.rdf" else in_trix()
    (tmp_path / name).write_bytes(
        content.replace(b"UTF-8", declared.encode()).replace(b"utf-8", declared.encode())
    )
    with pytest.raises(DataError, match="unknown encoding: "):
        reader.read(tmp_path / name)


def test_text_between_the_elements_of_trix_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.trix"
    path.write_bytes(in_trix().replace(b"</triple>", b"</triple> and more", 1))
    with pytest.raises(DataError, match="'and more' does not belong here"):
        reader.read(path)


def test_an_empty_language_in_rdf_xml_is_none(tmp_path: Path) -> None:
    path = tmp_path / "x.rdf"
    path.write_text(
        f'<r:RDF xmlns:r="{_XML}" xmlns:e="{EX}" xml:lang="en">'
        f'<r:Description r:about="{EX}a"><e:p xml:lang="">x</e:p><e:q>y</e:q></r:Description>'
        '<r:Description xml:lang="" e:p="z"/></r:RDF>'
    )
    assert {str(quad.object) for quad in reader.read(path)} == {'"x"', '"y"@en', '"z"'}
    path.write_text(path.read_text().replace('lang=""', 'lang="e n"'))
    with pytest.raises(DataError, match="'e n' is neither an absolute IRI nor a language tag"):
        reader.read(path)
