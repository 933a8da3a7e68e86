"""Renames variables that are local to a part of a query, so that one name means one variable."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.sparql.evidence import syntax
from kg.sparql.evidence.soundness import refuse
from kg.sparql.evidence.variables import mentioned, rename, visible


def with_distinct_variables(select: syntax.Select) -> syntax.Select:
    """Return *select* with unique names for the variables that are local to a part of it.

    Raises:
        EvidenceError: a FILTER, BIND or sub-select uses a name that is another variable around it.
    """
    where = _with_own_names(select.where, itertools.count(1), visible(select.where.elements))
    return replace(select, where=where)


def _with_own_names(
    group: syntax.Group,
    numbers: Iterator[int],
    around: set[str],
    reach: frozenset[str] = frozenset(),
    left: Iterable[str] = (),
) -> syntax.Group:
    """Return *group* with its local variables renamed.

    *numbers* are those of new names, *around* the variables in scope in the parts around the group, which it
    does not see. Inside EXISTS, *reach* are the variables of the outer solution, which all groups in it see;
    in an OPTIONAL, *left* are those on its left, which the filters of its group see.
    """
    done: list[syntax.Element] = []
    for i, element in enumerate(group.elements):
        before = visible(group.elements[:i]) | reach
        seen = visible(group.elements).union(left, reach)
        match _renamed(element, numbers, before, seen, around, reach):
            case syntax.Optional(inner):
                done.append(syntax.Optional(_with_own_names(inner, numbers, around, reach, before)))
            case syntax.Minus(inner):
                done.append(syntax.Minus(_with_own_names(inner, numbers, around | visible([inner]), reach)))
            case syntax.Group() as inner:
                done.append(_with_own_names(inner, numbers, around, reach))
            case syntax.Named(name, inner):
                done.append(syntax.Named(name, _with_own_names(inner, numbers, around, reach)))
            case syntax.Union(groups) as union:
                apart = tuple(_with_own_names(g, numbers, around, reach) for g in groups)
                done.append(replace(union, groups=apart))
            case syntax.Select() as select:
                inner = select.where
                where = _with_own_names(inner, numbers, visible([inner]), reach & visible([select]))
                done.append(replace(select, where=where))
            case syntax.Filter(syntax.Expression((syntax.Exists(inner) as exists,)) as whole):
                private = _with_own_names(inner, numbers, around | visible([inner]), reach | seen)
                done.append(syntax.Filter(replace(whole, pieces=(replace(exists, group=private),))))
            case other:
                done.append(other)
    return syntax.Group(tuple(done))


def _renamed(
    element: syntax.Element,
    numbers: Iterator[int],
    before: set[str],
    seen: set[str],
    around: set[str],
    reach: frozenset[str],
) -> syntax.Element:
    """Return *element* with new names for the variables that it does not share with its group.

    MINUS and BIND see the variables *before* them, a FILTER all that are *seen* in the group; the others are
    as in :func:`_with_own_names`.
    """
    match element:
        case syntax.Minus():
            shared = before
        case syntax.Filter():
            shared = seen
        case syntax.Bind(_, variable):
            shared = before | {variable}
        case syntax.Select():
            shared = visible([element])
        case _:
            return element
    own = mentioned([element]) - shared
    if isinstance(element, syntax.Filter | syntax.Bind):
        for name in sorted(own & around):
            raise refuse(f"a FILTER or BIND uses {name}, which is bound outside its group")
    if isinstance(element, syntax.Select):  # engines differ on whether the value is substituted in it
        for name in sorted(own & reach):
            raise refuse(f"a sub-select inside EXISTS hides {name}, which is bound outside")
    suffix = f"{syntax.RESERVED}{next(numbers)}"
    return rename(element, {name: name + suffix for name in own})
