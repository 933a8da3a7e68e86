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
from dataclasses import dataclass, replace

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
    expressions,
    mentioned,
    rename,
    used,
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
    markers: tuple[str, ...] = ()
    beside: tuple[Element, ...] = ()


def derive(text: str) -> Evidence:
    """Return the evidence query of the SELECT or ASK query *text*.

    Lines ``VALUES ?name { UNDEF }`` are kept, renamed to ``?name__N`` where they stand in a
    sub-select that does not show the variable, so that the derived text binds like the original.

    Raises:
        EvidenceError: the evidence of *text* cannot be derived. Refused are, beside what
            :func:`kg.parser.parse` refuses: FROM; the paths ``*``, ``+``, ``?`` and ``!``; LIMIT or
            OFFSET in a sub-select; a GROUP BY key that is not shown, or that may be unbound in a
            sub-select; a FILTER or BIND about a variable that is bound outside its group; GRAPH around
            nothing that must match; EXISTS inside a larger expression, around MINUS, or about a
            variable that may be unbound; negation inside negation or inside OPTIONAL; an aggregate
            inside either; an OPTIONAL inside OPTIONAL whose variables are used outside it; and an
            aggregate over an OPTIONAL or a negation that no single pattern decides, or over rows
            that another aggregate selects.
    """
    work = _Derivation()
    tree = work.apart(parse(text))
    if tree.dataset:
        raise _refuse("FROM chooses other graphs")
    keys, computed = _keys(tree)
    where, witnesses = work.walk(Group((tree.where, *computed)))
    _check_totals(tree, witnesses)
    branches = [write(_branch(where, witness)) for witness in dict.fromkeys(witnesses)]
    columns = " ".join((*keys, SUBJECT, PREDICATE, OBJECT, PASSAGE))
    body = "\nUNION ".join(branches) or "{ FILTER(false) }"
    return Evidence(f"SELECT DISTINCT {columns} WHERE {{\n{body}\n}}", tuple(k[1:] for k in keys))


def _refuse(what: str) -> EvidenceError:
    return EvidenceError(f"evidence cannot be derived: {what}; the answer stands, without its sentences")


class _Derivation:
    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def apart(self, select: Select) -> Select:
        """Return *select* with names of their own for the variables that only a part of it sees.

        Afterwards one name means one variable.
        """
        return replace(select, where=self._apart(select.where, visible(select.where.elements)))

    def _apart(
        self, group: Group, around: set[str], reach: frozenset[str] = frozenset(), left: Iterable[str] = ()
    ) -> Group:
        """Rename inside *group*; its filters see *left*, and they and all groups in it see *reach*.

        What is only *around* the group is out of sight.
        """
        done: list[Element] = []
        for i, element in enumerate(group.elements):
            before = visible(group.elements[:i]) | reach
            seen = visible(group.elements).union(left, reach)
            match self._renamed(element, before, seen, around):
                case Optional(inner):
                    done.append(Optional(self._apart(inner, around, reach, before)))
                case Minus(inner):
                    done.append(Minus(self._apart(inner, around | visible([inner]), reach)))
                case Group() as inner:
                    done.append(self._apart(inner, around, reach))
                case Named(name, inner):
                    done.append(Named(name, self._apart(inner, around, reach)))
                case Union(groups) as union:
                    apart = tuple(self._apart(g, around, reach) for g in groups)
                    done.append(replace(union, groups=apart))
                case Select() as select:
                    inner = select.where
                    where = self._apart(inner, visible([inner]), reach & visible([select]))
                    done.append(replace(select, where=where))
                case Filter(Expression((Exists(inner) as exists,)) as whole):
                    private = self._apart(inner, around | visible([inner]), reach | seen)
                    done.append(Filter(replace(whole, pieces=(replace(exists, group=private),))))
                case other:
                    done.append(other)
        return Group(tuple(done))

    def _renamed(self, element: Element, before: set[str], seen: set[str], around: set[str]) -> Element:
        """Return *element* with new names for the variables that it does not share with its group."""
        match element:
            case Minus():
                shared = before
            case Filter():
                shared = seen
            case Bind(_, variable):
                shared = before | {variable}
            case Select():
                shared = visible([element])
            case _:
                return element
        own = mentioned([element]) - shared
        if isinstance(element, Filter | Bind):
            for name in sorted(own & around):
                raise _refuse(f"a FILTER or BIND uses {name}, which is bound outside its group")
        suffix = f"{RESERVED}{next(self._numbers)}"
        return rename(Group((element,)), {name: name + suffix for name in own}).elements[0]

    def walk(
        self,
        group: Group,
        graph: str | None = None,
        left: tuple[Element, ...] = (),
        reach: frozenset[str] = frozenset(),
    ) -> tuple[Group, list[_Witness]]:
        """Return *group* with markers set and plain sub-selects opened, and its witnesses.

        Its filters see the elements *left* of it, and the variables of *reach* stand for values.
        """
        done: list[Element] = []
        found: list[_Witness] = []

        def inside(group: Group, graph: str | None = graph) -> Group:
            walked, witnesses = self.walk(group, graph, (), reach)
            found.extend(witnesses)
            return walked

        def marked(group: Group, left: tuple[Element, ...]) -> Group:
            marker = f"?{RESERVED}m{next(self._numbers)}"
            walked, witnesses = self.walk(group, graph, left, reach)
            found.extend(replace(w, markers=(marker, *w.markers)) for w in witnesses)
            return Group((*walked.elements, Bind(Expression(("true",)), marker)))

        def beside(walked: Group, witnesses: list[_Witness]) -> None:
            here = (Named(graph, walked),) if graph else walked.elements
            found.extend(replace(w, beside=(*here, *w.beside)) for w in witnesses)

        for i, element in enumerate(group.elements):
            match element:
                case Triple(opaque=True):
                    raise _refuse(f"the path {element.predicate} may run through any number of triples")
                case Triple():
                    found.append(_Witness(element, graph))
                    done.append(element)
                case Group():
                    done.append(inside(element))
                case Optional(inner):
                    before = group.elements[:i]
                    _check_optional(inner, mentioned(before) | reach)
                    done.append(Optional(marked(inner, before)))
                case Union(groups):
                    done.append(Union(tuple(marked(g, ()) for g in groups)))
                case Named(name, inner):
                    if not _stated(inner):
                        raise _refuse(f"GRAPH {name} holds no pattern that must match")
                    done.append(Named(name, inside(inner, name)))
                case Minus(inner):
                    _check_negated(inner)
                    done.append(element)
                case Filter(expression):
                    match _exists(expression):
                        case Exists(inner, negated=True):
                            _check_negated(inner)
                        case Exists(inner):
                            scope = (*left, *group.elements)
                            _check_correlated(inner, scope, reach, graph)
                            beside(*self.walk(inner, graph, (), reach | visible(scope)))
                    done.append(element)
                case Bind(expression, _):
                    _plain(expression)
                    done.append(element)
                case Values():
                    done.append(element)
                case Select():
                    keys, computed = _keys(element)
                    opened = Group((element.where, *computed))
                    _check_sub_select(element, keys)
                    if element.aggregated:
                        beside(*self.walk(opened, graph, (), reach))
                        done.append(element)
                    else:
                        done.append(inside(opened))
        return Group(tuple(done)), found


def _branch(where: Group, witness: _Witness) -> Group:
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


def _keys(select: Select) -> tuple[tuple[str, ...], tuple[Bind, ...]]:
    """Return the shown variables that are no aggregates, and what computes those of them that are
    expressions.
    """
    for expression in expressions(select):
        _plain(expression)
    keys: list[str] = []
    computed: list[Bind] = []
    aggregates: set[str] = set()
    for expression, alias in select.group_by:
        if alias:
            computed.append(Bind(expression, alias))
    for variable, projected in select.projection:
        if variable.startswith(f"?{RESERVED}"):
            continue  # the constant of a SELECT that shows no variable
        if projected is None:
            keys.append(variable)
        elif projected.aggregate or projected.variables() & aggregates:
            aggregates.add(variable)
        else:
            keys.append(variable)
            computed.append(Bind(projected, variable))
    if select.aggregated:
        for expression, alias in select.group_by:
            key = alias or (expression.pieces[0] if len(expression.pieces) == 1 else None)
            if key not in keys:
                raise _refuse(f"GROUP BY {key or 'an expression'} is not shown; add it to SELECT")
    return tuple(dict.fromkeys(keys)), tuple(computed)


def _plain(expression: Expression) -> None:
    if expression.exists():
        raise _refuse("EXISTS stands inside a larger expression")


def _exists(expression: Expression) -> Exists | None:
    """Return the EXISTS that *expression* is, or None if it has none."""
    match expression.pieces:
        case (Exists() as whole,):
            return whole
    _plain(expression)
    return None


def _check_negated(group: Group) -> None:
    """Refuse what could become true of *group* when triples are taken away."""
    for element in _deep(group):
        match element:
            case Optional() | Minus():
                raise _refuse("OPTIONAL or MINUS stands inside a negation")
            case Select() if element.aggregated or element.limit is not None or element.offset is not None:
                raise _refuse("an aggregate, LIMIT or OFFSET stands inside a negation")
            case Select():
                _keys(element)
            case Filter(expression) if (exists := _exists(expression)) and exists.negated:
                raise _refuse("a negation stands inside a negation")
            case Bind(expression, _):
                _plain(expression)


def _check_optional(group: Group, outside: set[str]) -> None:
    """Refuse what could begin to match in the OPTIONAL *group* when triples are taken away.

    An OPTIONAL inside it may stop matching; no harm if nobody looks at its variables but itself.
    """
    for i, element in enumerate(group.elements):
        others = mentioned((*group.elements[:i], *group.elements[i + 1 :])) | outside
        match element:
            case Optional():
                for name in sorted((visible([element]) - certain(group.elements[:i])) & others):
                    raise _refuse(f"inside OPTIONAL, {name} depends on a further OPTIONAL")
            case Minus():
                raise _refuse("MINUS stands inside OPTIONAL")
            case Select() if element.aggregated:
                raise _refuse("an aggregate stands inside OPTIONAL")
            case Select():
                others |= used(expressions(element))
            case Filter(expression) if (exists := _exists(expression)) and exists.negated:
                raise _refuse("NOT EXISTS stands inside OPTIONAL")
        for inner in _groups(element):
            _check_optional(inner, others)


def _check_correlated(
    group: Group, scope: Iterable[Element], reach: Iterable[str], graph: str | None
) -> None:
    """Refuse an EXISTS that is not true of a solution of *scope* just when *group* joins with it."""
    scope = tuple(scope)
    shared = (visible(scope) | set(reach)) & mentioned(group.elements)
    for name in sorted(shared & visible(group.elements) - certain(scope) - set(reach)):
        raise _refuse(f"EXISTS uses {name}, which may be unbound")
    _check_values(group, shared, direct=graph is None)


def _check_values(group: Group, shared: set[str], *, direct: bool) -> None:
    """Refuse where a variable of *shared*, which stands for a value, would be unbound in a join."""
    bound = shared if direct else certain(group.elements)
    for i, element in enumerate(group.elements):
        match element:
            case Filter(expression):
                free = mentioned([element]) & shared - bound
            case Bind(expression, variable):
                free = (used([expression]) & shared - bound) | ({variable} & shared)
            case Minus():
                raise _refuse("MINUS stands inside EXISTS")
            case Optional():
                before = bound if direct else certain(group.elements[:i])
                free = visible([element]) & shared - before
            case Select():
                free = {v for v, e in element.projection if e} & shared
            case _:
                free = set()
        for name in sorted(free):
            raise _refuse(f"EXISTS uses {name} where it does not bind it")
        for inner in _groups(element):
            _check_values(inner, shared, direct=direct and isinstance(element, Optional))


def _check_sub_select(select: Select, keys: Iterable[str]) -> None:
    if select.limit is not None or select.offset is not None:
        raise _refuse("a sub-select has a LIMIT or OFFSET")
    if select.aggregated:
        for name in sorted(set(keys) - certain(select.where.elements)):
            raise _refuse(f"a sub-select groups by {name}, which may be unbound")


def _check_totals(tree: Select, witnesses: Iterable[_Witness]) -> None:
    """Refuse each aggregate in *tree* to which fewer triples could add solutions."""
    predicates = Counter(w.pattern.predicate for w in witnesses)
    unique = {p for p, n in predicates.items() if n == 1 and p not in _ALWAYS_THERE}
    if any(p.startswith("?") for p in predicates):
        unique = set()
    for select in (tree, *(e for e in _deep(tree.where) if isinstance(e, Select))):
        if select.aggregated:
            _check_exact(select, unique)
            _check_unselected(select)


def _check_exact(select: Select, unique: set[str]) -> None:
    """Refuse an aggregate over an OPTIONAL or a negation that could stop matching.

    They cannot if the variables by which it hangs on the rest are all in one pattern whose triples
    no other pattern matches (its predicate is *unique*), or are all keys of the group, which has a
    solution: each of its triples then comes from one for which they were decided alike.
    """
    keys = [set(_keys(select)[0]) & certain(select.where.elements)] if select.group_by else []
    for group, reach in _scopes(select.where, set()):
        for i, element in enumerate(group.elements):
            inner = _fragile(element)
            if inner is None:
                continue
            others = (*group.elements[:i], *group.elements[i + 1 :])
            before = others if isinstance(element, Filter) else group.elements[:i]
            patterns = [e for e in _flat(before) if isinstance(e, Triple) and e.predicate in unique]
            hangs = mentioned([inner]) & (visible(others) | reach)
            if not any(hangs <= anchor for anchor in (*keys, *(p.variables() for p in patterns))):
                raise _refuse("a total runs over an OPTIONAL or negation that no single pattern decides")


def _check_unselected(select: Select) -> None:
    """Refuse an aggregate over rows that depend on the value of another aggregate inside."""
    inner = [e for e in _deep(select.where) if isinstance(e, Select)]
    totals = {v for e in inner if e.aggregated for v in visible([e]) - set(_keys(e)[0])}
    looked_at = set(_keys(select)[0]) | used(e for e in expressions(select) if not e.aggregate)
    seen = Counter(v for e in _leaves(select.where) for v in e)
    if totals & looked_at or any(seen[v] > 1 for v in totals) or any(e.having for e in inner):
        raise _refuse("a total runs over rows that another total selects")


def _leaves(group: Group) -> Iterator[set[str]]:
    """Yield the variables that each innermost part of *group* mentions."""
    for element in _deep(group):
        match element:
            case Select():
                yield (
                    visible([element])
                    if element.aggregated
                    else used(e for e in expressions(element) if not e.aggregate)
                )
            case Named(name, _):
                yield {name}
            case Group() | Optional() | Union():
                pass
            case _:
                yield mentioned([element])


def _fragile(element: Element) -> Group | None:
    match element:
        case Optional(group) | Minus(group):
            return group
        case Filter(Expression((Exists(group, negated=True),))):
            return group
    return None


def _stated(group: Group) -> bool:
    """Tell whether *group* cannot match without a triple."""
    for element in _flat(group.elements):
        match element:
            case Triple():
                return True
            case Union(groups) if all(_stated(g) for g in groups):
                return True
            case Named(_, inner) if _stated(inner):
                return True
            case Select() if not element.aggregated and _stated(element.where):
                return True
    return False


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


def _scopes(group: Group, reach: set[str]) -> Iterator[tuple[Group, set[str]]]:
    """Yield *group* and the groups inside it, each with the variables that stand for values in it."""
    yield group, reach
    for element in group.elements:
        seen = reach | visible(group.elements) if isinstance(element, Filter) else reach
        for inner in _groups(element):
            yield from _scopes(inner, seen)


def _deep(group: Group) -> Iterator[Element]:
    for element in group.elements:
        yield element
        for inner in _groups(element):
            yield from _deep(inner)


def _flat(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield the elements that must all hold: *elements* and those of the plain groups among them."""
    for element in elements:
        if isinstance(element, Group):
            yield from _flat(element.elements)
        else:
            yield element
