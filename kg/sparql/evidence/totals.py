"""Refuses aggregates that could have another value over their evidence than over the store.

The evidence of an aggregate has the triples of all its solutions, so that none is lost. But there could be
more: those in which an OPTIONAL or a negation no longer matches, or which another aggregate would have
excluded.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from kg.rdf.namespaces import ALIASES, RDF_TYPE
from kg.sparql.evidence import syntax
from kg.sparql.evidence.soundness import keys_of, refuse
from kg.sparql.evidence.variables import certain, mentioned, rename, scopes, visible

_ALWAYS_THERE = {f"<{iri}>" for iri in (RDF_TYPE, *ALIASES)}


def check_totals(tree: syntax.Select, patterns: Iterable[syntax.Triple]) -> None:
    """Refuse *tree*, with witnesses of *patterns*, if fewer triples could add solutions to an aggregate."""
    predicates = Counter(pattern.predicate for pattern in patterns)
    if any(p.startswith("?") for p in predicates):
        predicates.clear()
    for select in (tree, *(e for e in syntax.deep(tree.where) if isinstance(e, syntax.Select))):
        if select.aggregated:
            _check_exact(select, predicates)
            _check_unselected(select)


def _check_exact(select: syntax.Select, predicates: Counter[str]) -> None:
    """Refuse an aggregate over an OPTIONAL or a negation that could stop matching over the evidence.

    Whether it matches depends on the variables that it shares with the rest of the query. It is safe if each
    solution over the evidence has the same values of these as one over the store that gave evidence: if the
    OPTIONAL matched there, its triples are evidence, too, and a negated group that did not match there cannot
    match with fewer triples. This is certain if the shared variables

    - are all GROUP BY keys, or
    - are all in one triple pattern, the anchor, and all patterns with the anchor's predicate have the same
      OPTIONAL or negation: then every triple of that predicate in the evidence comes from such a solution.

    *predicates* counts the patterns of each predicate.
    """
    keys = [set(keys_of(select)[0]) & certain(select.where.elements)] if select.group_by else []
    for group, reach in scopes(select.where, set()):
        for i, element in enumerate(group.elements):
            inner = _fragile(element)
            if inner is None:
                continue
            others = (*group.elements[:i], *group.elements[i + 1 :])
            before = others if isinstance(element, syntax.Filter) else group.elements[:i]
            triples = [e for e in syntax.flat(before) if isinstance(e, syntax.Triple)]
            patterns = [p for p in triples if _alike(element, p, group, predicates[p.predicate])]
            hangs = mentioned([inner]) & (visible(others) | reach)
            if not any(hangs <= anchor for anchor in (*keys, *(p.variables() for p in patterns))):
                raise refuse("a total runs over an OPTIONAL or negation that no single pattern decides")


def _alike(element: syntax.Element, pattern: syntax.Triple, group: syntax.Group, many: int) -> bool:
    """Return whether *pattern* can be the anchor of *element*, an OPTIONAL or negation in *group*.

    It can if it is the only pattern of its predicate, or if all *many* patterns of that predicate are in the
    group, and each has an element like this one. A type or label cannot: it is there without being evidence.
    """
    same = [
        e
        for e in syntax.flat(group.elements)
        if isinstance(e, syntax.Triple) and e.predicate == pattern.predicate
    ]
    hung = _with_standard_names(element, pattern)
    alike = many == 1 or all(any(_with_standard_names(e, p) == hung for e in group.elements) for p in same)
    return alike and len(same) == many and pattern.predicate not in _ALWAYS_THERE


def _with_standard_names(element: syntax.Element, pattern: syntax.Triple) -> syntax.Element:
    """Return *element* with standard names for its variables and those of *pattern*, to compare it."""
    own = sorted(mentioned([element]) - pattern.variables())
    names = (pattern.subject, pattern.object, *own)
    return rename(element, {name: f"?{syntax.RESERVED}{i}" for i, name in enumerate(names)})


def _check_unselected(select: syntax.Select) -> None:
    """Refuse an aggregate over rows that depend on the value of an aggregate in a sub-select."""
    inner = [e for e in syntax.deep(select.where) if isinstance(e, syntax.Select)]
    totals = {v for e in inner if e.aggregated for v in visible([e]) - set(keys_of(e)[0])}
    looked_at = set(keys_of(select)[0]) | mentioned(e for e in syntax.expressions(select) if not e.aggregate)
    seen = Counter(v for e in _leaves(select.where) for v in e)
    if totals & looked_at or any(seen[v] > 1 for v in totals) or any(e.having for e in inner):
        raise refuse("a total runs over rows that another total selects")


def _leaves(group: syntax.Group) -> Iterator[set[str]]:
    """Yield, for each element at any depth of *group* that is no group itself, the variables it mentions.

    Of a sub-select these are the variables it shows, if it aggregates, and those in expressions without
    aggregates.
    """
    for element in syntax.deep(group):
        match element:
            case syntax.Select():
                shown = visible([element]) if element.aggregated else set()
                yield shown | mentioned(e for e in syntax.expressions(element) if not e.aggregate)
            case syntax.Named(name, _):
                yield {name}
            case syntax.Group() | syntax.Optional() | syntax.Union():
                pass
            case _:
                yield mentioned([element])


def _fragile(element: syntax.Element) -> syntax.Group | None:
    match element:
        case syntax.Optional(group) | syntax.Minus(group):
            return group
        case syntax.Filter(syntax.Expression((syntax.Exists(group, negated=True),))):
            return group
    return None
