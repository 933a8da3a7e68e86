"""What evidence cannot be derived without guessing, refused by name.

Evidence is fewer triples than the store has. It must not make another solution true: not where a
negation or an OPTIONAL stops matching, nor where a total is taken over what is left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from kg.errors import EvidenceError
from kg.rdf.namespaces import ALIASES, RDF_TYPE
from kg.sparql.evidence.syntax import (
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
    certain,
    expressions,
    mentioned,
    rename,
    used,
    visible,
)

_ALWAYS_THERE = {f"<{iri}>" for iri in (RDF_TYPE, *ALIASES)}


def refuse(what: str) -> EvidenceError:
    return EvidenceError(f"evidence cannot be derived: {what}")


def keys_of(select: Select) -> tuple[tuple[str, ...], tuple[Bind, ...]]:
    """Return the shown variables that are no aggregates, and what computes those that are expressions."""
    for expression in expressions(select):
        check_plain(expression)
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
                raise refuse(f"GROUP BY {key or 'an expression'} is not shown; add it to SELECT")
    return tuple(dict.fromkeys(keys)), tuple(computed)


def check_plain(expression: Expression) -> None:
    if expression.exists():
        raise refuse("EXISTS stands inside a larger expression")


def exists_of(expression: Expression) -> Exists | None:
    """Return the EXISTS that *expression* is, or None if it has none."""
    match expression.pieces:
        case (Exists() as whole,):
            return whole
    check_plain(expression)
    return None


def check_negated(group: Group) -> None:
    """Refuse what could become true of *group* when triples are taken away."""
    for element in _deep(group):
        match element:
            case Optional() | Minus():
                raise refuse("OPTIONAL or MINUS stands inside a negation")
            case Select() if element.aggregated or element.limit is not None or element.offset is not None:
                raise refuse("an aggregate, LIMIT or OFFSET stands inside a negation")
            case Select():
                keys_of(element)
            case Filter(expression) if (exists := exists_of(expression)) and exists.negated:
                raise refuse("a negation stands inside a negation")
            case Bind(expression, _):
                check_plain(expression)


def check_optional(group: Group, outside: set[str]) -> None:
    """Refuse what could begin to match in the OPTIONAL *group* when triples are taken away.

    An OPTIONAL inside it may stop matching; no harm if nobody looks at its variables but itself.
    """
    for i, element in enumerate(group.elements):
        others = mentioned((*group.elements[:i], *group.elements[i + 1 :])) | outside
        match element:
            case Optional():
                for name in sorted((visible([element]) - certain(group.elements[:i])) & others):
                    raise refuse(f"inside OPTIONAL, {name} depends on a further OPTIONAL")
            case Minus():
                raise refuse("MINUS stands inside OPTIONAL")
            case Select() if element.aggregated:
                raise refuse("an aggregate stands inside OPTIONAL")
            case Select():
                others |= used(expressions(element))
            case Filter(expression) if (exists := exists_of(expression)) and exists.negated:
                raise refuse("NOT EXISTS stands inside OPTIONAL")
        for inner in _groups(element):
            check_optional(inner, others)


def check_correlated(group: Group, scope: Iterable[Element], reach: Iterable[str], graph: str | None) -> None:
    """Refuse an EXISTS that is not true of a solution of *scope* just when *group* joins with it."""
    scope = tuple(scope)
    shared = (visible(scope) | set(reach)) & mentioned(group.elements)
    for name in sorted(shared & visible(group.elements) - certain(scope) - set(reach)):
        raise refuse(f"EXISTS uses {name}, which may be unbound")
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
                raise refuse("MINUS stands inside EXISTS")
            case Optional():
                before = bound if direct else certain(group.elements[:i])
                free = visible([element]) & shared - before
            case Select():
                free = {v for v, e in element.projection if e} & shared
            case _:
                free = set()
        for name in sorted(free):
            raise refuse(f"EXISTS uses {name} where it does not bind it")
        for inner in _groups(element):
            _check_values(inner, shared, direct=direct and isinstance(element, Optional))


def check_sub_select(select: Select, keys: Iterable[str]) -> None:
    if select.limit is not None or select.offset is not None:
        raise refuse("a sub-select has a LIMIT or OFFSET")
    if select.aggregated:
        for name in sorted(set(keys) - certain(select.where.elements)):
            raise refuse(f"a sub-select groups by {name}, which may be unbound")


def check_totals(tree: Select, patterns: Iterable[Triple]) -> None:
    """Refuse each aggregate in *tree* to which fewer triples could add solutions."""
    predicates = Counter(pattern.predicate for pattern in patterns)
    if any(p.startswith("?") for p in predicates):
        predicates.clear()
    for select in (tree, *(e for e in _deep(tree.where) if isinstance(e, Select))):
        if select.aggregated:
            _check_exact(select, predicates)
            _check_unselected(select)


def _check_exact(select: Select, predicates: Counter[str]) -> None:
    """Refuse an aggregate over an OPTIONAL or a negation that could stop matching.

    They cannot if the variables by which it hangs on the rest are all in one pattern whose triples
    no pattern matches on which there hangs not the same (*predicates* counts them), or are all keys of the
    group, which has a solution: each of its triples then comes from one for which they were decided alike.
    """
    keys = [set(keys_of(select)[0]) & certain(select.where.elements)] if select.group_by else []
    for group, reach in _scopes(select.where, set()):
        for i, element in enumerate(group.elements):
            inner = _fragile(element)
            if inner is None:
                continue
            others = (*group.elements[:i], *group.elements[i + 1 :])
            before = others if isinstance(element, Filter) else group.elements[:i]
            triples = [e for e in _flat(before) if isinstance(e, Triple)]
            patterns = [p for p in triples if _alike(element, p, group, predicates[p.predicate])]
            hangs = mentioned([inner]) & (visible(others) | reach)
            if not any(hangs <= anchor for anchor in (*keys, *(p.variables() for p in patterns))):
                raise refuse("a total runs over an OPTIONAL or negation that no single pattern decides")


def _alike(element: Element, pattern: Triple, group: Group, many: int) -> bool:
    """Tell whether *element* hangs on *pattern*, and so on each of the *many* patterns of its predicate."""
    same = [e for e in _flat(group.elements) if isinstance(e, Triple) and e.predicate == pattern.predicate]
    hung = _hung(element, pattern)
    alike = many == 1 or all(any(_hung(e, p) == hung for e in group.elements) for p in same)
    return alike and len(same) == many and pattern.predicate not in _ALWAYS_THERE


def _hung(element: Element, pattern: Triple) -> Group:
    """Return *element* with the same names for its own variables, whatever those of *pattern* are."""
    own = sorted(mentioned([element]) - pattern.variables())
    names = (pattern.subject, pattern.object, *own)
    return rename(Group((element,)), {name: f"?{RESERVED}{i}" for i, name in enumerate(names)})


def _check_unselected(select: Select) -> None:
    """Refuse an aggregate over rows that depend on the value of another aggregate inside."""
    inner = [e for e in _deep(select.where) if isinstance(e, Select)]
    totals = {v for e in inner if e.aggregated for v in visible([e]) - set(keys_of(e)[0])}
    looked_at = set(keys_of(select)[0]) | used(e for e in expressions(select) if not e.aggregate)
    seen = Counter(v for e in _leaves(select.where) for v in e)
    if totals & looked_at or any(seen[v] > 1 for v in totals) or any(e.having for e in inner):
        raise refuse("a total runs over rows that another total selects")


def _leaves(group: Group) -> Iterator[set[str]]:
    """Yield the variables that each innermost part of *group* mentions."""
    for element in _deep(group):
        match element:
            case Select():
                shown = visible([element]) if element.aggregated else set()
                yield shown | used(e for e in expressions(element) if not e.aggregate)
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


def is_stated(group: Group) -> bool:
    """Tell whether *group* cannot match without a triple."""
    for element in _flat(group.elements):
        match element:
            case Triple():
                return True
            case Union(groups) if all(is_stated(g) for g in groups):
                return True
            case Named(_, inner) if is_stated(inner):
                return True
            case Select() if not element.aggregated and is_stated(element.where):
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
