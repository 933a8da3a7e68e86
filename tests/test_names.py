"""Every proper name in the article must be an entity, used in the graph of each passage that prints it.

``proper_names.json`` lists each printed form, its entity, and all the passages in which it is printed.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import TypedDict

import pyoxigraph as ox
import pytest

from kg.rdf.namespaces import GRAPH, ID, PASSAGE, PREFIXES, RDFS_LABEL, SAI, SKOS
from kg.store.dump import quads
from kg.store.embedded import Embedded


class Name(TypedDict):
    printed: str
    entity: str
    passages: list[str]


NAMES: list[Name] = json.loads((Path(__file__).parent / "proper_names.json").read_text(encoding="utf-8"))
PRINTED = [name["printed"] for name in NAMES]


class Facts:
    """The names of entities, and the entities and printed forms in each passage's graph."""

    def __init__(self) -> None:
        self.labels: dict[str, dict[str, str]] = defaultdict(dict)
        self.called: dict[str, set[str]] = defaultdict(set)
        self.used: dict[str, set[str]] = defaultdict(set)
        self.printed: dict[tuple[str, str], set[str]] = defaultdict(set)
        for q in quads(Embedded.of_files()):
            graph = q.graph_name.value if isinstance(q.graph_name, ox.NamedNode) else ""
            thing = q.subject.value if isinstance(q.subject, ox.NamedNode) else ""
            if graph == GRAPH + "entities" and isinstance(q.object, ox.Literal):
                if q.predicate.value == RDFS_LABEL:
                    self.labels[thing][q.object.language or ""] = q.object.value
                if q.predicate.value in (RDFS_LABEL, SKOS + "altLabel"):
                    self.called[thing].add(q.object.value)
            elif graph.startswith(PASSAGE):
                passage = graph.rsplit("/", 1)[1]
                self.used[passage].update(
                    n.value for n in (q.subject, q.object) if isinstance(n, ox.NamedNode)
                )
                if q.predicate.value == SAI + "printedAs" and isinstance(q.object, ox.Literal):
                    self.printed[passage, thing].add(q.object.value)


@pytest.fixture(scope="module")
def facts() -> Facts:
    return Facts()


def test_each_printed_form_is_listed_once_with_its_passages_in_order() -> None:
    assert len(NAMES) == 88
    assert len(set(PRINTED)) == len(PRINTED)
    for name in NAMES:
        assert name["passages"] == sorted(set(name["passages"])), name
        assert name["passages"], name
        assert all(re.fullmatch(r"p\d\ds\d", p) for p in name["passages"]), name


@pytest.mark.parametrize("name", NAMES, ids=PRINTED)
def test_each_name_is_an_entity_with_a_label_in_each_language(name: Name, facts: Facts) -> None:
    assert set(facts.labels[ID + name["entity"]]) == {"en", "ko"}


@pytest.mark.parametrize("name", NAMES, ids=PRINTED)
def test_each_name_is_used_in_every_passage_that_prints_it(name: Name, facts: Facts) -> None:
    assert [p for p in name["passages"] if ID + name["entity"] not in facts.used[p]] == []


@pytest.mark.parametrize("name", NAMES, ids=PRINTED)
def test_each_printed_form_is_kept_in_a_label_or_in_the_passage(name: Name, facts: Facts) -> None:
    thing = ID + name["entity"]
    for passage in name["passages"]:
        assert name["printed"] in facts.called[thing] | facts.printed[passage, thing], passage


@pytest.mark.slow
def test_persons_and_companies_of_the_facts_are_all_listed(facts: Facts) -> None:
    listed = {ID + name["entity"] for name in NAMES}
    unnamed = {ID + s for s in ("sakana-ai-founder-from-google", "sakana-ai-japanese-founder")}
    named = {
        q.subject.value
        for q in quads(Embedded.of_files())
        if isinstance(q.subject, ox.NamedNode)
        and isinstance(q.object, ox.NamedNode)
        and q.object.value in {PREFIXES["schema"] + c for c in ("Person", "Corporation", "Country")}
        and q.subject.value.startswith(ID)
    }
    assert unnamed < named
    assert named - unnamed - listed == set()
