"""Refuses, by name, the constructs for which evidence cannot be derived without guessing.

Evidence is a part of the store's triples. Over this part the query must not have solutions that it does not
have over the store: not because a negation or an OPTIONAL no longer matches, nor because an aggregate is
computed from fewer triples.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.errors import EvidenceError
from kg.sparql.evidence import syntax
from kg.sparql.evidence.variables import certain, mentioned, visible


def refuse(what: str) -> EvidenceError:
    return EvidenceError(f"evidence cannot be derived: {what}")


def keys_of(select: syntax.Select) -> tuple[tuple[str, ...], tuple[syntax.Bind, ...]]:
    """Return the keys of *select*, and BINDs that compute those that are expressions or GROUP BY aliases.

    Keys are the shown variables that neither are nor depend on an aggregate.

    Raises:
        EvidenceError: a GROUP BY key is not shown, or EXISTS is inside an expression.
    """
    for expression in syntax.expressions(select):
        check_plain(expression)
    keys: list[str] = []
    computed: list[syntax.Bind] = []
    aggregates: set[str] = set()
    for expression, alias in select.group_by:
        if alias:
            computed.append(syntax.Bind(expression, alias))
    for variable, projected in select.projection:
        if variable.startswith(f"?{syntax.RESERVED}"):
            continue  # the constant of a SELECT that shows no variable
        if projected is None:
            keys.append(variable)
        elif projected.aggregate or projected.variables() & aggregates:
            aggregates.add(variable)
        else:
            keys.append(variable)
            computed.append(syntax.Bind(projected, variable))
    if select.aggregated:
        for expression, alias in select.group_by:
            key = alias or (expression.pieces[0] if len(expression.pieces) == 1 else None)
            if key not in keys:
                raise refuse(f"GROUP BY {key or 'an expression'} is not shown; add it to SELECT")
    return tuple(dict.fromkeys(keys)), tuple(computed)


def check_plain(expression: syntax.Expression) -> None:
    if expression.exists():
        raise refuse("EXISTS is inside a larger expression")


def exists_of(expression: syntax.Expression) -> syntax.Exists | None:
    """Return the EXISTS or NOT EXISTS that makes up *expression*, or None if there is none in it.

    Raises:
        EvidenceError: EXISTS is only a part of it.
    """
    match expression.pieces:
        case (syntax.Exists() as whole,):
            return whole
    check_plain(expression)
    return None


def check_negated(group: syntax.Group) -> None:
    """Refuse a negated *group* that could begin to match when triples are taken away."""
    for element in syntax.deep(group):
        match element:
            case syntax.Optional() | syntax.Minus():
                raise refuse("OPTIONAL or MINUS is inside a negation")
            case syntax.Select() if (
                element.aggregated or element.limit is not None or element.offset is not None
            ):
                raise refuse("an aggregate, LIMIT or OFFSET is inside a negation")
            case syntax.Select():
                keys_of(element)
            case syntax.Filter(expression) if (exists := exists_of(expression)) and exists.negated:
                raise refuse("a negation is inside a negation")
            case syntax.Bind(expression, _):
                check_plain(expression)


def check_optional(group: syntax.Group, outside: set[str]) -> None:
    """Refuse the *group* of an OPTIONAL if it could begin to match when triples are taken away.

    An OPTIONAL inside it may stop matching. That is harmless if the variables that only it binds are used
    nowhere else: neither *outside* nor in the rest of the group, except in ``FILTER(BOUND(?x))``.
    """
    for i, element in enumerate(group.elements):
        beside = (e for e in (*group.elements[:i], *group.elements[i + 1 :]) if not _is_bound(e))
        others = mentioned(beside) | outside
        match element:
            case syntax.Optional():
                for name in sorted((visible([element]) - certain(group.elements[:i])) & others):
                    raise refuse(f"inside OPTIONAL, {name} depends on a further OPTIONAL")
            case syntax.Minus():
                raise refuse("MINUS is inside OPTIONAL")
            case syntax.Select() if element.aggregated:
                raise refuse("an aggregate is inside OPTIONAL")
            case syntax.Select():
                others |= mentioned(syntax.expressions(element))
            case syntax.Filter(expression) if (exists := exists_of(expression)) and exists.negated:
                raise refuse("NOT EXISTS is inside OPTIONAL")
        for inner in syntax.groups(element):
            check_optional(inner, others)


def _is_bound(element: syntax.Element) -> bool:
    """Return whether *element* is ``FILTER(BOUND(?x))``, which fewer triples cannot make true."""
    match element:
        case syntax.Filter(syntax.Expression((str(begin), str(), ")"))):
            return begin.upper() == "BOUND("
    return False


def check_correlated(
    group: syntax.Group, scope: Iterable[syntax.Element], reach: Iterable[str], graph: str | None
) -> None:
    """Refuse an EXISTS that cannot be replaced by a join with its *group*.

    EXISTS substitutes the values of a solution for variables at any depth; a join only compares the variables
    that the group binds. Where these may differ, the EXISTS is refused.

    The filter sees the variables of the elements in *scope*. Inside another EXISTS, *reach* are the variables
    for which values are substituted already. A GRAPH around the filter is around the joined group as well.

    Raises:
        EvidenceError: a variable that both use may be unbound in a solution, or in the group where its value
            is needed; or MINUS is inside the group.
    """
    scope = tuple(scope)
    shared = (visible(scope) | set(reach)) & mentioned(group.elements)
    for name in sorted(shared & visible(group.elements) - certain(scope) - set(reach)):
        raise refuse(f"EXISTS uses {name}, which may be unbound")
    _check_values(group, shared, direct=graph is None)


def _check_values(group: syntax.Group, shared: set[str], *, direct: bool) -> None:
    """Refuse an element of *group* that uses a variable of *shared* where a join would not bind it.

    The elements of a *direct* group are joined as they are, so that they see the variables around the EXISTS.
    """
    bound = shared if direct else certain(group.elements)
    for i, element in enumerate(group.elements):
        match element:
            case syntax.Filter(expression):
                free = mentioned([element]) & shared - bound
            case syntax.Bind(expression, variable):
                free = (mentioned([expression]) & shared - bound) | ({variable} & shared)
            case syntax.Minus():
                raise refuse("MINUS is inside EXISTS")
            case syntax.Optional():
                before = bound if direct else certain(group.elements[:i])
                free = visible([element]) & shared - before
            case syntax.Select():
                free = {v for v, e in element.projection if e} & shared
            case _:
                free = set()
        for name in sorted(free):
            raise refuse(f"EXISTS uses {name} where it does not bind it")
        for inner in syntax.groups(element):
            _check_values(inner, shared, direct=direct and isinstance(element, syntax.Optional))


def check_sub_select(select: syntax.Select, keys: Iterable[str]) -> None:
    if select.limit is not None or select.offset is not None:
        raise refuse("a sub-select has a LIMIT or OFFSET")
    if select.aggregated:
        for name in sorted(set(keys) - certain(select.where.elements)):
            raise refuse(f"a sub-select groups by {name}, which may be unbound")


def is_stated(group: syntax.Group) -> bool:
    """Return whether *group* matches only if there is a triple."""
    for element in syntax.flat(group.elements):
        match element:
            case syntax.Triple():
                return True
            case syntax.Union(groups) if all(is_stated(g) for g in groups):
                return True
            case syntax.Named(_, inner) if is_stated(inner):
                return True
            case syntax.Select() if not element.aggregated and is_stated(element.where):
                return True
    return False
