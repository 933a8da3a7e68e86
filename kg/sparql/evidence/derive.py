"""From the text of a SELECT to the texts of others that find its evidence.

The derived queries return, for each row of the original (its columns that are not aggregates), what of the
triples that make the row true is variable. Their contract: with only these triples, and the types and labels,
in the store, the row is still an answer (LIMIT and OFFSET apart, which choose among answers), and each row
keeps its totals.

How: the WHERE group is asked once more, for all variables of its triple patterns: a solution with its values
in the place of the variables is a triple of each pattern. Inside OPTIONAL and UNION a marker tells whether
that part took part in the solution (:mod:`kg.sparql.evidence.witnesses`). A sub-select that aggregates stays
in the group for its values, and is joined in without its aggregates in a query of its own, so that every
triple behind a total is found; EXISTS is joined in likewise. What is absent (NOT EXISTS, MINUS) has no
triples. A query that neither adds up nor cuts is answered by the same solutions as its evidence.

What cannot be derived without guessing is refused by name: see :func:`derive`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.sparql.evidence.parser import parse
from kg.sparql.evidence.scope import with_distinct_variables
from kg.sparql.evidence.search import Pattern, Search
from kg.sparql.evidence.soundness import keys_of, refuse
from kg.sparql.evidence.syntax import RESERVED, Element, Filter, Group, Select, Union
from kg.sparql.evidence.totals import check_totals
from kg.sparql.evidence.walks import deep, flat
from kg.sparql.evidence.witnesses import Witness, witnesses_of
from kg.sparql.evidence.writer import write, write_order
from kg.sparql.guard import LIMIT

LONGEST = 16 * 1024
"""The longest query, in characters, whose evidence is derived: reading one takes its time."""

_CONSTANT = f"?{RESERVED}c"
_Beside = tuple[tuple[Element, ...], tuple[Filter, ...]]
"""What is joined in beside the group, and the filters that it makes superfluous."""


@dataclass(frozen=True)
class Evidence:
    """Queries for evidence; their first columns are the *keys* of the original row."""

    searches: tuple[Search, ...]
    keys: tuple[str, ...]


def derive(text: str) -> Evidence:
    """Return the evidence queries of the SELECT or ASK query *text*.

    Lines ``VALUES ?name { UNDEF }`` are kept, renamed to ``?name__N`` where they stand in a
    sub-select that does not show the variable, so that the derived texts bind like the original.

    Raises:
        EvidenceError: the evidence of *text* cannot be derived. Refused are, beside what
            :mod:`kg.sparql.evidence.parser` refuses: FROM; the paths ``*``, ``+``, ``?`` and ``!``; LIMIT or
            OFFSET in a sub-select; a GROUP BY key that is not shown, or that may be unbound in a
            sub-select; a FILTER or BIND about a variable that is bound outside its group; GRAPH around
            nothing that must match; a sub-select inside GRAPH with a variable, or inside EXISTS if it
            hides a variable of that name; EXISTS inside a larger expression, around MINUS, or about a
            variable that may be unbound; negation inside negation or inside OPTIONAL; an aggregate
            inside either; an OPTIONAL inside OPTIONAL whose variables are used outside it; and an
            aggregate over an OPTIONAL or a negation that no single pattern decides, or over rows that
            another aggregate selects; and what would be too long to ask.
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
    if answers == "distinct":  # one EXISTS may be joined in as well, and be it found several times
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
    """Return whether the solutions of *tree*'s group are its answer: see :class:`Search`."""
    if tree.aggregated or (tree.limit, tree.offset) != (None, None) or len(keys) < len(tree.projection):
        return ""
    opened = (  # of which some engines find a pair once, or which hide what makes rows several
        part.path if isinstance(part, Union) else isinstance(part, Select) and not part.aggregated
        for part in deep(tree.where)
    )
    return {"": "" if any(opened) else "all", "DISTINCT": "distinct"}.get(tree.modifier, "")


def _without(where: Group, held: Sequence[Filter]) -> Group:
    """Return *where* without the filters *held*, with which Virtuoso 7.2 may run out of stack."""
    return Group(
        tuple(_without(e, held) if isinstance(e, Group) else e for e in where.elements if e not in held)
    )


def _search(where: Group, witnesses: Iterable[Witness], keys: Sequence[str]) -> Search:
    """Return the query for the solutions of *where*."""
    columns = dict.fromkeys(keys)
    constants: dict[str, str] = {}
    patterns = []
    for witness in witnesses:
        terms = []
        for term in (witness.pattern.subject, witness.pattern.predicate, witness.pattern.object):
            if term[0] not in "?<":  # as the engine has it, which may be written otherwise
                term = constants.setdefault(term, f"{_CONSTANT}{len(constants)}")
            terms.append(term)
        parts = (*terms, witness.graph or "", *witness.markers)
        columns.update(dict.fromkeys(p for p in parts if p[:1] == "?" and p not in constants.values()))
        s, p, o, g, *markers = (part.removeprefix("?") for part in parts)
        patterns.append(Pattern((s, p, o), g, tuple(markers)))
    shown = " ".join((*columns, *(f"({value} AS {name})" for value, name in constants.items()))) or "*"
    return Search(f"SELECT {shown} WHERE {write(where)}", tuple(patterns))
