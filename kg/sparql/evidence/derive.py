"""From the text of a SELECT to the texts of others that find its evidence.

The derived queries return, for each row of the original (its columns that are not aggregates), the
triples that make the row true and the named graphs that state them. Their contract: with only these
triples, and the types and labels, in the store, the row is still an answer (LIMIT and OFFSET
apart, which choose among answers), and each row keeps its totals.

How: with W the WHERE group, each triple pattern t of W gives one query, ``{ W } GRAPH ?passage { t }``.
(One UNION of all would do, but Virtuoso 7.2 then leaves values of W out.) Inside OPTIONAL and UNION a
marker tells whether that part took part in the solution: a variable that only this OPTIONAL can bind, or
else one that a BIND sets (Virtuoso 7.2 loses rows of such a BIND in an OPTIONAL, and of the other kind in a
UNION). A sub-select that aggregates stays in W for its values and is joined in once more without its
aggregates, so that every triple behind a total is found; EXISTS is joined in likewise. What is absent (NOT
EXISTS, MINUS) has no triples.

What cannot be derived without guessing is refused by name: see :func:`derive`.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.rdf.namespaces import GRAPH
from kg.sparql.evidence.parser import parse
from kg.sparql.evidence.scope import apart
from kg.sparql.evidence.search import Search
from kg.sparql.evidence.soundness import keys_of, refuse
from kg.sparql.evidence.syntax import RESERVED, Bind, Element, Expression, Filter, Group, Named
from kg.sparql.evidence.totals import check_totals
from kg.sparql.evidence.witnesses import MARKER, Witness, witnesses_of
from kg.sparql.evidence.writer import write
from kg.sparql.guard import LIMIT

LONGEST = 16 * 1024
"""The longest query, in characters, whose evidence is derived: reading one takes its time."""
_TOGETHER = 2 * LIMIT  # characters of all searches for the evidence of one query: asking them takes its time

SUBJECT, PREDICATE, OBJECT, PASSAGE = (f"?{RESERVED}{name}" for name in ("s", "p", "o", "passage"))


@dataclass(frozen=True)
class Evidence:
    """Queries for evidence, one a pattern; the columns are *keys* of the original row, s, p, o, passage."""

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
    tree = apart(parse(text))
    if tree.dataset:
        raise refuse("FROM chooses other graphs")
    keys, computed = keys_of(tree)
    where, witnesses = witnesses_of(tree.where, computed)
    check_totals(tree, (w.pattern for w in witnesses))
    distinct = dict.fromkeys(witnesses)
    if len(write(where)) * len(distinct) > _TOGETHER:  # each search repeats the group
        raise refuse("the query has too many patterns for its length")
    columns = " ".join((*keys, SUBJECT, PREDICATE, OBJECT, PASSAGE))
    searches = tuple(
        Search(w.pattern.predicate, f"SELECT DISTINCT {columns} WHERE {write(_branch(where, w))}")
        for w in distinct
    )
    if any(len(search.text.encode()) > LIMIT for search in searches):  # what is joined in counts too
        raise refuse("the query is too long once its evidence is asked for")
    return Evidence(searches, tuple(k[1:] for k in keys))


def _branch(where: Group, witness: Witness) -> Group:
    t = witness.pattern
    made, own = (
        [Filter(Expression(("BOUND(", m, ")"))) for m in witness.markers if m.startswith(MARKER) is made]
        for made in (True, False)
    )
    bound = [
        Bind(Expression((term,)), name)
        for term, name in ((t.subject, SUBJECT), (t.predicate, PREDICATE), (t.object, OBJECT))
    ]
    if witness.graph is None:
        stated: list[Element] = [Named(PASSAGE, Group((t,)))]
    else:
        stated = [Named(witness.graph, Group((t,))), Bind(Expression((witness.graph,)), PASSAGE)]
    passage = Filter(Expression(("!STRSTARTS(STR(", PASSAGE, f'), "{GRAPH}")')))
    solution: tuple[Element, ...] = (where, *witness.beside)
    if own:  # asked before t, which binds the same variable
        solution = (Group((*solution, *own)),)
    return Group((*solution, *made, *stated, *bound, passage))
