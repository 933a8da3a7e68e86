"""Derives, from the text of a SELECT, the queries that find its evidence.

The evidence of a row is the set of triples that make it true. A derived query (a *search*) returns the row's
keys, which are its columns that are not aggregates, and the values of the variables in triple patterns. The
promise: in a store with only the evidence, and the types and labels, the row is still an answer and its
totals are the same (except for LIMIT and OFFSET, which choose among answers).

The WHERE group is asked once more, for all variables of its triple patterns. In each solution, a pattern with
the values substituted for its variables is a triple of evidence. Inside OPTIONAL and UNION, this holds only
if that part matched, which a marker variable shows (:mod:`kg.sparql.evidence.witnesses`). A sub-select with
aggregates stays in the group for its values; a search of its own joins it in once more without the
aggregates, and so finds every triple behind a total. EXISTS is joined in likewise. Absent triples (NOT
EXISTS, MINUS) are no evidence. If the query has neither aggregates nor LIMIT or OFFSET, the first search may
answer it, too.

Constructs for which this would be guesswork are refused by name: see :func:`derive`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.sparql.evidence.parser import parse
from kg.sparql.evidence.scope import with_distinct_variables
from kg.sparql.evidence.search import Pattern, Search
from kg.sparql.evidence.soundness import keys_of, refuse
from kg.sparql.evidence.syntax import RESERVED, Element, Filter, Group, Select, Union, deep, flat
from kg.sparql.evidence.totals import check_totals
from kg.sparql.evidence.witnesses import Witness, witnesses_of
from kg.sparql.evidence.writer import write, write_order
from kg.sparql.guard import LIMIT

LONGEST = 16 * 1024
"""The longest query, in characters, whose evidence is derived; a longer one takes too long to parse."""

_CONSTANT = f"?{RESERVED}c"
_Beside = tuple[tuple[Element, ...], tuple[Filter, ...]]
"""Elements that a search joins with the WHERE group, and the EXISTS filters that they make redundant."""


@dataclass(frozen=True)
class Evidence:
    """The searches for the evidence of a query; the first columns of each are the row's *keys*."""

    searches: tuple[Search, ...]
    keys: tuple[str, ...]


def derive(text: str) -> Evidence:
    """Return the evidence queries of the SELECT or ASK query *text*.

    Lines ``VALUES ?name { UNDEF }`` are kept, so that :func:`kg.sparql.binding.bind` fills the derived texts
    like the original. In a sub-select that does not show the variable, they have ``?name__N`` instead.

    Raises:
        EvidenceError: the evidence of *text* cannot be derived. Besides what :mod:`kg.sparql.evidence.parser`
            refuses, these are refused: FROM; the paths ``*``, ``+``, ``?`` and ``!``; LIMIT or OFFSET in a
            sub-select; a GROUP BY key that is not shown, or that may be unbound in a sub-select; a FILTER or
            BIND that uses a variable bound outside its group; GRAPH around a group that may match without
            a triple; a sub-select inside GRAPH with a variable, or inside EXISTS if it hides a variable
            of the same name; EXISTS inside a larger expression, around MINUS, or with a variable that
            may be unbound; a negation or OPTIONAL inside a negation, a negation inside OPTIONAL, and an
            aggregate inside either; an OPTIONAL inside OPTIONAL whose variables are used outside it; an
            aggregate over an OPTIONAL or a negation that no single pattern decides, or over rows that
            another aggregate selects; and a query whose derived texts would be too long.
    """
    if len(text) > LONGEST:
        raise refuse(f"the query has {len(text):,} characters, more than {LONGEST:,}")
    tree = with_distinct_variables(parse(text))
    if tree.dataset:
        raise refuse("FROM chooses other graphs")
    keys, computed = keys_of(tree)
    where, witnesses = witnesses_of(tree.where, computed)
    check_totals(tree, (w.pattern for w in witnesses))
    answers = _answer_kind(tree, keys) if witnesses else ""
    first: _Beside = ((), ())
    groups: dict[_Beside, dict[Witness, None]] = {first: {}} if answers else {}
    for witness in witnesses:
        groups.setdefault((witness.beside, witness.held), {})[witness] = None
    if answers == "distinct":  # the first search may join in one EXISTS: the rows that it repeats are dropped
        sure = set(flat(where.elements))
        one = next((key for key in groups if key[1] and sure.issuperset(key[1])), None)
        groups = {one: groups.pop(first) | groups.pop(one), **groups} if one else groups
    searches = tuple(
        _search(Group((_without(where, held), *beside)), found, keys)
        for (beside, held), found in groups.items()
    )
    if answers:
        searches = (searches[0]._replace(answers=answers, order=write_order(tree)), *searches[1:])
    if sum(len(search.text.encode()) for search in searches) > LIMIT:
        raise refuse("the query is too long once its evidence is asked for")
    return Evidence(searches, tuple(k[1:] for k in keys))


def _answer_kind(tree: Select, keys: Sequence[str]) -> str:
    """Return whether the solutions of *tree*'s WHERE group answer it, as the field *answers* of Search."""
    if tree.aggregated or (tree.limit, tree.offset) != (None, None) or len(keys) < len(tree.projection):
        return ""
    opened = (  # some engines find a path's ends only once; a sub-select that is opened may repeat rows
        part.path if isinstance(part, Union) else isinstance(part, Select) and not part.aggregated
        for part in deep(tree.where)
    )
    return {"": "" if any(opened) else "all", "DISTINCT": "distinct"}.get(tree.modifier, "")


def _without(where: Group, held: Sequence[Filter]) -> Group:
    """Return *where* without the redundant filters *held*, on which Virtuoso 7.2 may run out of stack."""
    return Group(
        tuple(_without(e, held) if isinstance(e, Group) else e for e in where.elements if e not in held)
    )


def _search(where: Group, witnesses: Iterable[Witness], keys: Sequence[str]) -> Search:
    """Return the search for the triples of *witnesses* in the solutions of *where*."""
    columns = dict.fromkeys(keys)
    constants: dict[str, str] = {}
    patterns = []
    for witness in witnesses:
        terms = []
        for term in (witness.pattern.subject, witness.pattern.predicate, witness.pattern.object):
            if term[0] not in "?<":  # a literal is asked for, as the engine may write it another way
                term = constants.setdefault(term, f"{_CONSTANT}{len(constants)}")
            terms.append(term)
        parts = (*terms, witness.graph or "", *witness.markers)
        columns.update(dict.fromkeys(p for p in parts if p[:1] == "?" and p not in constants.values()))
        s, p, o, g, *markers = (part.removeprefix("?") for part in parts)
        patterns.append(Pattern((s, p, o), g, tuple(markers)))
    shown = " ".join((*columns, *(f"({value} AS {name})" for value, name in constants.items()))) or "*"
    return Search(f"SELECT {shown} WHERE {write(where)}", tuple(patterns))
