"""Converts expressions of rdflib's parse tree to text, and the groups of EXISTS in them to trees."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

from kg.errors import EvidenceError
from kg.sparql.evidence.syntax import Exists, Expression, Group

_OPERATORS = {"ConditionalOrExpression": "||", "ConditionalAndExpression": "&&"}
_VOLATILE = {"RAND", "NOW", "UUID", "STRUUID", "BNODE"}


class Expressions:
    """Converts expressions; the functions *term* and *group* convert the terms and groups in them."""

    def __init__(self, term: Callable[[Any], str], group: Callable[[Any], Group]) -> None:
        self._term, self._group = term, group

    def conjuncts(self, node: Any) -> Iterator[Expression]:
        """Yield the operands of the conjunction (``&&``) *node*, at any depth, or *node* itself."""
        while getattr(node, "name", "") == "ConditionalOrExpression" and not node.other:
            node = node.expr
        if getattr(node, "name", "") == "ConditionalAndExpression" and node.other:
            for part in (node.expr, *node.other):
                yield from self.conjuncts(part)
        elif getattr(node, "name", "") == "ConditionalAndExpression":
            yield from self.conjuncts(node.expr)
        else:
            yield self.read(node)

    def read(self, node: Any) -> Expression:
        """Return *node* as an expression, without outer parentheses around a single piece."""
        flags: set[str] = set()
        pieces = tuple(self._pieces(node, flags))
        if len(pieces) == 3 and pieces[0] == "(" and pieces[-1] == ")":
            pieces = pieces[1:-1]
        if len(pieces) == 2 and pieces[0] == "!" and isinstance(pieces[1], Exists):
            pieces = (Exists(pieces[1].group, not pieces[1].negated),)
        return Expression(pieces, "aggregate" in flags)

    def _pieces(self, node: Any, flags: set[str]) -> Iterator[str | Exists]:
        read: Callable[[Any], Iterator[str | Exists]] = lambda n: self._pieces(n, flags)  # noqa: E731
        name = getattr(node, "name", None)
        if name is None:
            yield self._term(node)
        elif name in ("Builtin_EXISTS", "Builtin_NOTEXISTS"):
            yield Exists(self._group(node.graph), name == "Builtin_NOTEXISTS")
        elif name in ("UnaryNot", "UnaryMinus", "UnaryPlus"):
            yield {"UnaryNot": "!", "UnaryMinus": "-", "UnaryPlus": "+"}[name]
            yield from read(node.expr)
        elif name == "RelationalExpression" and node.op in ("IN", "NOT IN"):
            yield from ("(", *read(node.expr), f" {node.op} (", *_joined(listed(node.other), read), "))")
        elif name == "Aggregate_Sample":
            raise EvidenceError("evidence: SAMPLE may give a different value in every run; use MIN or MAX")
        elif name.startswith("Aggregate_"):
            flags.add("aggregate")
            yield f"{name.removeprefix('Aggregate_').upper().replace('GROUPCONCAT', 'GROUP_CONCAT')}("
            yield "DISTINCT " if node.distinct else ""
            yield from ("*",) if type(node.vars) is str and node.vars == "*" else read(node.vars)
            yield f"; SEPARATOR={self._term(node.separator)})" if node.separator is not None else ")"
        elif name == "Function":
            arguments = [a for a in listed(node.expr) if a is not None]
            yield from (f"{self._term(node.iri)}(", "DISTINCT " if node.distinct else "")
            yield from (*_joined(arguments, read), ")")
        elif name.startswith("Builtin_"):
            function = name.removeprefix("Builtin_")
            if function in _VOLATILE:
                raise EvidenceError(f"evidence: {function} may give a different value in every run")
            arguments = list(itertools.chain.from_iterable(listed(value) for value in node.values()))
            yield from (f"{function}(", *_joined(arguments, read), ")")
        else:  # || && = < + - * /, each with its operands in order
            if not node.other:
                yield from read(node.expr)
                return
            operators = node.op if isinstance(node.op, list) else [node.op or _OPERATORS.get(name)]
            others = listed(node.other)
            yield from ("(", *read(node.expr))
            for i, other in enumerate(others):
                yield from (f" {operators[min(i, len(operators) - 1)]} ", *read(other))
            yield ")"


def listed(value: Any) -> list[Any]:
    """Return *value*, which is one node or a list of nodes, as a list."""
    from pyparsing import ParseResults
    from rdflib.namespace import RDF

    if isinstance(value, str) and value == RDF.nil:  # rdflib's parser returns it for ()
        return []
    return list(value) if isinstance(value, list | ParseResults) else [value]


def _joined(nodes: list[Any], read: Callable[[Any], Iterator[str | Exists]]) -> Iterator[str | Exists]:
    for i, node in enumerate(nodes):
        if i:
            yield ", "
        yield from read(node)
