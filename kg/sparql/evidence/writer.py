"""Writes a query's tree as SPARQL text."""

from __future__ import annotations

from kg.sparql.evidence import syntax


def write(element: syntax.Element) -> str:
    """Return the SPARQL text of *element*; the VALUES of a parameter is on a line of its own."""
    match element:
        case syntax.Triple(s, p, o):
            return f"{s} {p} {o} ."
        case syntax.Group(elements):
            return "{ " + " ".join(write(e) for e in elements) + " }"
        case syntax.Optional(group):
            return f"OPTIONAL {write(group)}"
        case syntax.Minus(group):
            return f"MINUS {write(group)}"
        case syntax.Union(_, syntax.Triple() as path):
            return write(path)
        case syntax.Union(groups):
            return " UNION ".join(write(g) for g in groups)
        case syntax.Named(name, group):
            return f"GRAPH {name} {write(group)}"
        case syntax.Filter(expression):
            return f"FILTER({_write(expression)})"
        case syntax.Bind(expression, variable):
            return f"BIND({_write(expression)} AS {variable})"
        case syntax.Values(variables, _, lead) if element.parameter:
            leading = " ".join(("#+", *map(write, lead.elements))) if lead.elements else ""
            return f"\nVALUES {variables[0]} {{ UNDEF }} {leading}".rstrip() + "\n"
        case syntax.Values(variables, rows, _):
            table = " ".join("(" + " ".join(row) + ")" for row in rows)
            return f"VALUES ({' '.join(variables)}) {{ {table} }}"
        case syntax.Select():
            return "{ " + _write_select(element) + " }"


def _write(expression: syntax.Expression) -> str:
    return "".join(
        ("NOT " if p.negated else "") + "EXISTS " + write(p.group) if isinstance(p, syntax.Exists) else p
        for p in expression.pieces
    )


def _write_select(s: syntax.Select) -> str:
    columns = [f"({_write(e)} AS {v})" if e else v for v, e in s.projection]
    parts = [f"SELECT {s.modifier}", *columns, "WHERE", write(s.where)]
    if s.group_by:
        parts += ["GROUP BY", *(f"({_write(e)} AS {v})" if v else _write(e) for e, v in s.group_by)]
    if s.having:
        parts += ["HAVING", *(f"({_write(e)})" for e in s.having)]
    parts += [write_order(s)] if s.order else []
    parts += [f"LIMIT {s.limit}"] if s.limit is not None else []
    parts += [f"OFFSET {s.offset}"] if s.offset is not None else []
    return " ".join(parts)


def write_order(s: syntax.Select) -> str:
    """Return the ORDER BY clause of *s*, or ``""`` if it has none."""
    keys = " ".join(f"{direction}({_write(e)})" for direction, e in s.order)
    return keys and f"ORDER BY {keys}"
