"""From the text of a SELECT to the text of another SELECT that finds its evidence.

The derived query returns, for each row of the original (its columns that are not aggregates), the
triples that make the row true and the named graphs that state them. Its contract: with only these
triples, and the types and labels, in the store, the row is still an answer (LIMIT and OFFSET
apart, which choose among answers), and each row keeps its totals.

How: with W the WHERE group, each triple pattern t of W gives one branch ``{ W } GRAPH ?passage
{ t }``. Inside OPTIONAL and UNION a marker tells whether that part took part in the solution. A
sub-select that aggregates stays in W for its values and is joined in once more without its
aggregates, so that every triple behind a total is found; EXISTS is joined in likewise. What is
absent (NOT EXISTS, MINUS) has no triples.

What cannot be derived without guessing is refused by name: see :func:`derive`.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.errors import EvidenceError
from kg.namespaces import ALIASES, GRAPH, RDF_TYPE
from kg.parser import parse
from kg.syntax import (
    RESERVED,
    Bind,
    Element,
    Exists,
    Expression,
    Filter,
    Group,
    Minus,
    Named,
    Optional,
    Select,
    Triple,
    Union,
    Values,
    certain,
    mentioned,
    rename,
    visible,
    write,
)

SUBJECT, PREDICATE, OBJECT, PASSAGE = (f"?{RESERVED}{name}" for name in ("s", "p", "o", "passage"))
_ALWAYS_THERE = {f"<{iri}>" for iri in (RDF_TYPE, *ALIASES)}


@dataclass(frozen=True)
class Evidence:
    """A query for evidence: first the columns *keys* of the original row, then s, p, o, passage."""

    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class _Witness:
    """A pattern whose triples are evidence, and what must hold beside W for it to count."""

    pattern: Triple
    graph: str | None
    markers: tuple[str, ...]
    beside: tuple[Element, ...]


def derive(text: str) -> Evidence:
    """Return the evidence query of the SELECT or ASK query *text*.

    Lines ``VALUES ?name { UNDEF }`` are kept, renamed to ``?name__N`` where they stand in a
    sub-select that does not show the variable, so that the derived text binds like the original.

    Raises:
        EvidenceError: the evidence of *text* cannot be derived. Refused are: a query that is no
            SELECT or ASK; FROM; SERVICE; the paths ``*``, ``+``, ``?`` and ``!``; LIMIT or OFFSET
            in a sub-select; a GROUP BY key that is not shown, or that may be unbound in a
            sub-select; EXISTS inside a larger expression; negation inside negation or inside
            OPTIONAL; an aggregate inside either; and an aggregate over an OPTIONAL or a negation
            that hangs on no single pattern of its own.
    """
    tree = parse(text)
    if tree.dataset:
        raise _refuse("FROM chooses other graphs")
    work = _Derivation()
    keys, computed = _keys(tree)
    where = work.walk(Group((*tree.where.elements, *computed)), None, (), ())
    _check_exact(tree, work.witnesses)
    branches = [write(work.branch(where, witness)) for witness in dict.fromkeys(work.witnesses)]
    columns = " ".join((*keys, SUBJECT, PREDICATE, OBJECT, PASSAGE))
    body = "\nUNION ".join(branches) or "{ FILTER(false) }"
    return Evidence(f"SELECT DISTINCT {columns} WHERE {{\n{body}\n}}", tuple(k[1:] for k in keys))


def _refuse(what: str) -> EvidenceError:
    return EvidenceError(f"evidence cannot be derived: {what}; the answer stands, without its sentences")


class _Derivation:
    def __init__(self) -> None:
        self.witnesses: list[_Witness] = []
        self._numbers = itertools.count(1)

    def walk(
        self, group: Group, graph: str | None, markers: tuple[str, ...], beside: tuple[Element, ...]
    ) -> Group:
        """Return *group* with markers set and plain sub-selects opened; note its witnesses."""
        scope = visible(group.elements)
        done: list[Element] = []
        for element in group.elements:
            match element:
                case Triple(opaque=True):
                    raise _refuse(f"the path {element.predicate} may run through any number of triples")
                case Triple():
                    self.witnesses.append(_Witness(element, graph, markers, beside))
                    done.append(element)
                case Group():
                    done.append(self.walk(element, graph, markers, beside))
                case Optional(inner):
                    _check_optional(inner)
                    done.append(Optional(self._marked(inner, graph, markers, beside)))
                case Union(groups):
                    done.append(Union(tuple(self._marked(g, graph, markers, beside) for g in groups)))
                case Named(name, inner):
                    done.append(Named(name, self.walk(inner, name, markers, beside)))
                case Minus(inner):
                    _check_negated(inner)
                    done.append(element)
                case Filter(expression):
                    self._filter(expression, scope, graph, markers, beside)
                    done.append(element)
                case Bind(expression, _):
                    if expression.exists():
                        raise _refuse("EXISTS stands inside a larger expression")
                    done.append(element)
                case Values():
                    done.append(element)
                case Select():
                    done.append(self._select(element, graph, markers, beside))
        return Group(tuple(done))

    def _marked(
        self, group: Group, graph: str | None, markers: tuple[str, ...], beside: tuple[Element, ...]
    ) -> Group:
        marker = f"?{RESERVED}m{next(self._numbers)}"
        inner = self.walk(group, graph, (*markers, marker), beside)
        return Group((*inner.elements, Bind(Expression(("true",)), marker)))

    def _filter(
        self,
        expression: Expression,
        scope: set[str],
        graph: str | None,
        markers: tuple[str, ...],
        beside: tuple[Element, ...],
    ) -> None:
        match expression.pieces:
            case (Exists(group, negated=True),):
                _check_negated(group)
            case (Exists(group),):
                inner = self._fresh_but(group, scope)
                here = (*beside, *_in_graph(graph, inner).elements)
                self.walk(inner, graph, markers, here)
            case _ if expression.exists():
                raise _refuse("EXISTS stands inside a larger expression")

    def _select(
        self, select: Select, graph: str | None, markers: tuple[str, ...], beside: tuple[Element, ...]
    ) -> Element:
        if select.limit is not None or select.offset is not None:
            raise _refuse("a sub-select has a LIMIT or OFFSET")
        keys, computed = _keys(select)
        inner = self._fresh_but(Group((*select.where.elements, *computed)), set(keys))
        if not select.aggregated:
            return self.walk(inner, graph, markers, beside)
        unsure = set(keys) - certain(select.where.elements)
        if unsure:
            raise _refuse(f"a sub-select groups by {min(unsure)}, which may be unbound")
        before = len(self.witnesses)
        rewritten = self.walk(inner, graph, markers, beside)
        _check_exact(select, self.witnesses[before:])
        here = (*beside, *_in_graph(graph, Group((rewritten,))).elements)
        self.witnesses[before:] = [
            _Witness(w.pattern, w.graph, w.markers, (*here, *w.beside[len(beside) :]))
            for w in self.witnesses[before:]
        ]
        return select

    def _fresh_but(self, group: Group, kept: set[str]) -> Group:
        """Return *group* with a new name for each variable that is not *kept*."""
        hidden = sorted(mentioned(group.elements) - kept)
        suffix = f"{RESERVED}{next(self._numbers)}"
        return rename(group, {name: name + suffix for name in hidden})

    def branch(self, where: Group, witness: _Witness) -> Group:
        t = witness.pattern
        tests = [Filter(Expression(("BOUND(", marker, ")"))) for marker in witness.markers]
        bound = [
            Bind(Expression((term,)), name)
            for term, name in ((t.subject, SUBJECT), (t.predicate, PREDICATE), (t.object, OBJECT))
        ]
        if witness.graph is None:
            stated: list[Element] = [Named(PASSAGE, Group((t,)))]
        else:
            stated = [Named(witness.graph, Group((t,))), Bind(Expression((witness.graph,)), PASSAGE)]
        own = Filter(Expression(("!STRSTARTS(STR(", PASSAGE, f'), "{GRAPH}")')))
        return Group((where, *witness.beside, *tests, *stated, *bound, own))


def _in_graph(graph: str | None, group: Group) -> Group:
    return Group((Named(graph, group),)) if graph else group


def _keys(select: Select) -> tuple[tuple[str, ...], tuple[Bind, ...]]:
    """Return the shown variables that are no aggregates, and what computes those of them that are
    expressions.
    """
    keys: list[str] = []
    computed: list[Bind] = []
    aggregates: set[str] = set()
    for expression, alias in select.group_by:
        if alias:
            computed.append(Bind(expression, alias))
    for variable, projected in select.projection:
        if projected is None:
            keys.append(variable)
        elif projected.aggregate or projected.variables() & aggregates:
            aggregates.add(variable)
        elif projected.volatile:
            raise _refuse(f"{variable} has another value at every run")
        elif projected.exists():
            raise _refuse("EXISTS stands inside a larger expression")
        else:
            keys.append(variable)
            computed.append(Bind(projected, variable))
    if select.aggregated:
        for expression, alias in select.group_by:
            key = alias or (expression.pieces[0] if len(expression.pieces) == 1 else None)
            if key not in keys:
                raise _refuse(f"GROUP BY {key or 'an expression'} is not shown; add it to SELECT")
    return tuple(dict.fromkeys(keys)), tuple(computed)


def _check_negated(group: Group) -> None:
    """Refuse what could become true of *group* when triples are taken away."""
    for element in _deep(group):
        match element:
            case Optional() | Minus():
                raise _refuse("OPTIONAL or MINUS stands inside a negation")
            case Select() if element.aggregated or element.limit is not None or element.offset is not None:
                raise _refuse("an aggregate, LIMIT or OFFSET stands inside a negation")
            case Filter(expression) if any(e.negated for e in expression.exists()):
                raise _refuse("a negation stands inside a negation")
            case Filter(expression) if expression.exists() and len(expression.pieces) > 1:
                raise _refuse("EXISTS stands inside a larger expression")
            case Bind(expression, _) if expression.exists():
                raise _refuse("EXISTS stands inside a larger expression")


def _check_optional(group: Group) -> None:
    """Refuse what could begin to match in *group* when triples are taken away."""
    for element in _deep(group):
        match element:
            case Minus():
                raise _refuse("MINUS stands inside OPTIONAL")
            case Select() if element.aggregated:
                raise _refuse("an aggregate stands inside OPTIONAL")
            case Filter(expression) if any(e.negated for e in expression.exists()):
                raise _refuse("NOT EXISTS stands inside OPTIONAL")
        for inner in _groups(element):
            _check_independent(inner)
    _check_independent(group)


def _check_independent(group: Group) -> None:
    """Refuse an OPTIONAL whose own variables are used beside it in *group*."""
    for i, element in enumerate(group.elements):
        if isinstance(element, Optional):
            others = [e for j, e in enumerate(group.elements) if j != i]
            own = visible([element]) - certain(others)
            if own & mentioned(others):
                raise _refuse(
                    f"inside OPTIONAL, {min(own & mentioned(others))} depends on a further OPTIONAL"
                )


def _check_exact(select: Select, witnesses: Iterable[_Witness]) -> None:
    """Refuse an aggregate to which fewer triples could add solutions.

    Fewer triples add a solution only where an OPTIONAL or a negation stops matching. They cannot if
    the variables by which it hangs on the rest are all in one pattern whose triples no other pattern
    matches, or are all keys of the group: each of its triples then comes from a solution for which
    the OPTIONAL or negation was decided alike.
    """
    if not select.aggregated:
        return
    predicates = Counter(w.pattern.predicate for w in witnesses)
    unique = {p for p, n in predicates.items() if n == 1 and p not in _ALWAYS_THERE}
    if any(p.startswith("?") for p in predicates):
        unique = set()
    keys = set(_keys(select)[0]) & certain(select.where.elements)
    for group in (select.where, *(g for e in _deep(select.where) for g in _groups(e))):
        patterns = [e for e in _flat(group) if isinstance(e, Triple)]
        anchors = [keys, *(p.variables() for p in patterns if p.predicate in unique)]
        for i, element in enumerate(group.elements):
            inner = _fragile(element)
            if inner is None:
                continue
            others = visible(e for j, e in enumerate(group.elements) if j != i)
            if not any(mentioned(inner) & others <= anchor for anchor in anchors):
                raise _refuse("a total runs over an OPTIONAL or negation that no single pattern decides")
        aliases = {
            v
            for e in group.elements
            if isinstance(e, Select) and e.aggregated
            for v in visible([e])
            if v not in _keys(e)[0]
        }
        if aliases & mentioned(e for e in group.elements if not isinstance(e, Select)) or any(
            isinstance(e, Select) and e.having for e in group.elements
        ):
            raise _refuse("a total runs over rows that another total selects")


def _fragile(element: Element) -> tuple[Element, ...] | None:
    match element:
        case Optional(group) | Minus(group):
            return (group,)
        case Filter(Expression((Exists(group, negated=True),))):
            return (group,)
    return None


def _groups(element: Element) -> Iterator[Group]:
    """Yield the groups directly inside *element*, negations apart."""
    match element:
        case Group():
            yield element
        case Optional(group) | Named(_, group):
            yield group
        case Union(groups):
            yield from groups
        case Select():
            yield element.where
        case Filter(expression):
            yield from (e.group for e in expression.exists() if not e.negated)


def _deep(group: Group) -> Iterator[Element]:
    for element in group.elements:
        yield element
        for inner in _groups(element):
            yield from _deep(inner)


def _flat(group: Group) -> Iterator[Element]:
    """Yield the elements that must all hold: those of *group* and of the plain groups in it."""
    for element in group.elements:
        if isinstance(element, Group):
            yield from _flat(element)
        else:
            yield element
