"""How much of each article the graph covers, by paragraph, kind of passage or passage.

The density is the number of statements for each hundred characters, so that long and short sentences can be
compared. Boilerplate (a button, a rule) states nothing and is not counted as missing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

import pyoxigraph as ox

from kg.names.labels import labels
from kg.question.table import Row, Table, in_language
from kg.rdf.namespaces import SAI, prefixed, slug
from kg.rdf.terms import Term, text_of, typed
from kg.store import Store, select

BOILERPLATE = "boilerplate"
_PASSAGES = prefixed("""SELECT ?passage ?article ?paragraph ?sentence ?kind ?begin ?end WHERE {
  ?passage a sai:Passage ; dcterms:isPartOf ?article ; sai:paragraph ?paragraph ; sai:sentence ?sentence ;
    sai:passageKind ?kind ; oa:start ?begin ; oa:end ?end .
}""")
_STATED = prefixed("SELECT ?passage ?s ?o WHERE { ?passage a sai:Passage . GRAPH ?passage { ?s ?p ?o } }")
_CLAIMS = prefixed("SELECT DISTINCT ?claim WHERE { ?claim a sai:Claim }")
_ERRATA = prefixed("SELECT ?passage ?erratum WHERE { ?erratum a sai:Erratum ; oa:hasTarget ?passage }")
_ENCODINGS = prefixed("""SELECT ?passage ?encoder ?checker ?checked WHERE {
  ?encoding a prov:Entity ; prov:wasDerivedFrom ?passage .
  OPTIONAL { ?encoding prov:wasGeneratedBy/prov:wasAssociatedWith/foaf:name ?encoder }
  OPTIONAL { ?check prov:used ?encoding ; prov:wasAssociatedWith/foaf:name ?checker ; dcterms:date ?checked }
}""")
_HEADS = {
    "article": ("article", "글"),
    "paragraph": ("paragraph", "문단"),
    "passage": ("passage", "구절"),
    "kind": ("kind", "종류"),
    "sentences": ("sentences", "문장"),
    "stated": ("with statements", "진술 있는 문장"),
    "statements": ("statements", "진술"),
    "entities": ("entities", "개체"),
    "claims": ("claims", "주장"),
    "errata": ("errata", "오류"),
    "density": ("per 100 characters", "100자당 진술"),
    "without": ("without statements", "진술 없는 구절"),
    "encodedBy": ("encoded by", "입력"),
    "checkedBy": ("checked by", "확인"),
    "checked": ("checked on", "확인한 날"),
}
NOTHING = {
    "en": "No passages: the graph does not say which sentences it is based on",
    "ko": "구절이 없다: 그래프에 어느 문장으로 만들었는지가 적혀 있지 않다",
}
"""The title for a graph without passages."""
_COUNTS = ("sentences", "stated", "statements", "entities", "claims", "errata")
KINDS = {
    "heading": "제목",
    "body": "본문",
    "item": "목록 항목",
    "table": "표",
    "caption": "그림 설명",
    "footnote": "각주",
    "byline": "글쓴이 표시",
    BOILERPLATE: "페이지 요소",
}
_TITLES = {
    "paragraph": ("What the graph covers, by paragraph", "그래프가 담은 범위, 문단별"),
    "kind": ("What the graph covers, by kind of passage", "그래프가 담은 범위, 구절 종류별"),
    "passage": ("What the graph covers, by passage", "그래프가 담은 범위, 구절별"),
}
BY = tuple(_TITLES)
"""The groupings of passages."""


class Covered(NamedTuple):
    """A passage and what the graph has from it.

    *entities*, *claims* and *errata* are IRIs; *encoders* entered its statements, *checkers* read them back,
    on the dates *checked*.
    """

    passage: str
    article: str
    paragraph: int
    sentence: int
    kind: str
    length: int
    statements: int
    entities: frozenset[str]
    claims: frozenset[str]
    errata: frozenset[str]
    encoders: frozenset[str]
    checkers: frozenset[str]
    checked: frozenset[str]

    @property
    def bare(self) -> bool:
        """Whether it states nothing and is no boilerplate."""
        return not self.statements and self.kind != BOILERPLATE


def read(store: Store) -> list[Covered]:
    """Return the passages in *store*, by article and in text order."""
    claims = {text_of(row[0]) for row in select(store, _CLAIMS).rows}
    errata, encoders, checkers, checked = (defaultdict[str, set[str]](set) for _ in range(4))
    for passage, erratum in select(store, _ERRATA).rows:
        errata[text_of(passage)].add(text_of(erratum))
    for passage, *people in select(store, _ENCODINGS).rows:
        for known, term in zip((encoders, checkers, checked), people, strict=True):
            if term is not None:
                known[text_of(passage)].add(text_of(term))
    counts: dict[str, int] = defaultdict(int)
    entities: dict[str, set[str]] = defaultdict(set)
    for passage, *terms in select(store, _STATED).rows:
        counts[text_of(passage)] += 1
        named = {t.value for t in terms if isinstance(t, ox.NamedNode) and not t.value.startswith(SAI)}
        entities[text_of(passage)] |= named
    found = {}
    for passage, article, *place, kind, begin, end in select(store, _PASSAGES).rows:
        iri = text_of(passage)
        rest = [frozenset(known[iri]) for known in (errata, encoders, checkers, checked)]
        try:
            paragraph, sentence, first, last = (int(text_of(term)) for term in (*place, begin, end))
        except ValueError:
            continue  # foreign data may have any value there
        found[iri] = Covered(
            iri,
            text_of(article),
            paragraph,
            sentence,
            text_of(kind),
            max(last - first, 1),
            counts[iri],
            frozenset(entities[iri]),
            frozenset(entities[iri] & claims),
            *rest,
        )
    return sorted(found.values(), key=lambda c: (c.article, c.paragraph, c.sentence, c.passage))


def density(passages: Iterable[Covered]) -> float:
    """Return the number of statements in *passages* for each hundred of their characters."""
    passages = list(passages)
    return 100 * sum(c.statements for c in passages) / max(sum(c.length for c in passages), 1)


def added_up(store: Store, passages: Sequence[Covered], by: str, lang: str) -> Table:
    """Return a table of *passages*, from :func:`read`, grouped by *by*, one of BY.

    The columns are the article and the group, then sentences, stated (how many of them have statements),
    statements, entities, claims, errata, density, and without (the passages that have no statements, except
    boilerplate); by passage, instead of the numbers of sentences, who encoded and checked it, and when. An
    entity or claim counts once in a row.
    """
    places: dict[str, Callable[[Covered], tuple[object, ...]]] = {
        "paragraph": lambda c: (c.article, c.paragraph),
        "kind": lambda c: (c.article, list(KINDS).index(c.kind) if c.kind in KINDS else 9, c.kind),
        "passage": lambda c: (c.article, c.paragraph, c.sentence, c.passage),
    }
    place = places[by]
    groups = [list(group) for _, group in groupby(sorted(passages, key=place), key=place)]
    rows = [_row(group, by, lang) for group in groups]
    names = list(rows[0]) if rows else ["article", by]
    terms = [Row(tuple(row[name] for name in names)) for row in rows]
    articles = {ox.NamedNode(c.article) for c in passages}
    return Table(
        lang,
        tuple(names),
        terms,
        labels(store, articles, lang),
        in_language({name: _HEADS[name] for name in names}, lang),
        title=_TITLES[by][lang == "ko"] if rows else NOTHING[lang],
        title_says_none=not rows,
        counts=_COUNTS,
    )


def _row(group: Sequence[Covered], by: str, lang: str) -> Mapping[str, Term | None]:
    first = group[0]
    kinds = [KINDS.get(k, k) if lang == "ko" else k for k in dict.fromkeys(c.kind for c in group)]
    heads: dict[str, Term | None] = {"article": ox.NamedNode(first.article)}
    if by == "passage":
        heads["passage"] = ox.NamedNode(first.passage)
    elif by == "paragraph":
        heads["paragraph"] = ox.Literal(first.paragraph)
    heads["kind"] = ox.Literal(", ".join(kinds))
    if by != "passage":
        heads["sentences"] = ox.Literal(len(group))
        heads["stated"] = ox.Literal(sum(c.statements > 0 for c in group))
    heads["statements"] = ox.Literal(sum(c.statements for c in group))
    for name in ("entities", "claims", "errata"):
        heads[name] = ox.Literal(len(frozenset[str]().union(*(getattr(c, name) for c in group))))
    heads["density"] = typed(f"{density(group):.1f}", "decimal")
    if by == "passage":
        heads["encodedBy"] = _text(first.encoders)
        heads["checkedBy"] = _text(first.checkers)
        heads["checked"] = _text(first.checked)
    else:
        heads["without"] = _text(slug(c.passage) for c in group if c.bare)
    return heads


def _text(parts: Iterable[str]) -> Term | None:
    text = ", ".join(sorted(parts))
    return ox.Literal(text) if text else None


def thinnest(passages: Iterable[Covered], most: int) -> list[Covered]:
    """Return the *most* passages with the fewest statements for their length, without boilerplate."""
    able = [c for c in passages if c.kind != BOILERPLATE]
    return sorted(able, key=lambda c: (c.statements / c.length, -c.length))[:most]
