"""A query's tree as SPARQL text again."""

from __future__ import annotations

from kg.sparql.evidence.syntax import (
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
)


def write(element: Element) -> str:
    """Return the SPARQL text of *element*; a parameter's VALUES gets a line of its own."""
    match element:
        case Triple(s, p, o):
            return f"{s} {p} {o} ."
        case Group(elements):
            return "{ " + " ".join(write(e) for e in elements) + " }"
        case Optional(group):
            return f"OPTIONAL {write(group)}"
        case Minus(group):
            return f"MINUS {write(group)}"
        case Union(_, Triple() as path):
            return write(path)
        case Union(groups):
            return " UNION ".join(write(g) for g in groups)
        case Named(name, group):
            return f"GRAPH {name} {write(group)}"
        case Filter(expression):
            return f"FILTER({_write(expression)})"
        case Bind(expression, variable):
            return f"BIND({_write(expression)} AS {variable})"
        case Values(variables, _, lead) if element.parameter:
            leading = " ".join(("#+", *map(write, lead.elements))) if lead.elements else ""
            return f"\nVALUES {variables[0]} {{ UNDEF }} {leading}".rstrip() + "\n"
        case Values(variables, rows, _):
            table = " ".join("(" + " ".join(row) + ")" for row in rows)
            return f"VALUES ({' '.join(variables)}) {{ {table} }}"
        case Select():
            return "{ " + _write_select(element) + " }"


def _write(expression: Expression) -> str:
    return "".join(
        ("NOT " if p.negated else "") + "EXISTS " + write(p.group) if isinstance(p, Exists) else p
        for p in expression.pieces
    )


def _write_select(s: Select) -> str:
    columns = [f"({_write(e)} AS {v})" if e else v for v, e in s.projection]
    parts = [f"SELECT {s.modifier}", *columns, "WHERE", write(s.where)]
    if s.group_by:
        parts += ["GROUP BY", *(f"({_write(e)}{f' AS {v}' if v else ''})" for e, v in s.group_by)]
    if s.having:
        parts += ["HAVING", *(f"({_write(e)})" for e in s.having)]
    parts += [write_order(s)] if s.order else []
    parts += [f"LIMIT {s.limit}"] if s.limit is not None else []
    parts += [f"OFFSET {s.offset}"] if s.offset is not None else []
    return " ".join(parts)


def write_order(s: Select) -> str:
    """Return the ORDER BY of *s*, empty if it has none."""
    keys = " ".join(f"{direction}({_write(e)})" for direction, e in s.order)
    return keys and f"ORDER BY {keys}"
