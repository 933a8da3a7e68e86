"""Parses SPARQL with rdflib into the tree of :mod:`kg.sparql.evidence.syntax`.

Prefixed names become IRIs, blank nodes become variables, sequence and inverse paths become triples,
alternative paths become unions, and the operands of ``&&`` in a filter become filters of their own, as the
SPARQL 1.1 specification defines them (https://www.w3.org/TR/sparql11-query/, sections 4.1.4, 9.3, 17.4.1.6
and 18.2).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from kg.errors import EvidenceError, KGError
from kg.rdf.terms import from_rdflib, rdflib_held
from kg.sparql.binding import MARKER
from kg.sparql.evidence import syntax
from kg.sparql.evidence.expressions import Expressions, listed
from kg.sparql.evidence.variables import visible


def parse(text: str) -> syntax.Select:
    """Return the tree of the SELECT or ASK query *text*.

    Raises:
        EvidenceError: the text cannot be parsed, is not a SELECT or ASK, is nested too deeply, uses a
            reserved variable name, or has SERVICE, an inverse step in a negated path, VALUES after an
            aggregate, or a function whose value may differ from run to run (RAND, NOW, UUID, STRUUID, BNODE,
            SAMPLE, and GROUP_CONCAT in a sub-select); the message names the construct.
    """
    from pyparsing.exceptions import ParseBaseException
    from rdflib.plugins.sparql.algebra import translatePName, translatePrologue, traverse
    from rdflib.plugins.sparql.parser import DECIMAL_NEGATIVE, parseQuery

    DECIMAL_NEGATIVE.set_parse_action(_negated)  # rdflib 7.6 drops the sign of negative decimals
    try:
        with rdflib_held():
            prologue_tree, query = parseQuery(text)
            prologue = translatePrologue(prologue_tree, None)

            def resolved(query: Any) -> Any:
                return traverse(query, visitPost=lambda node: translatePName(node, prologue))

            query = resolved(query)
            lines = (line for line in MARKER.finditer(text) if line["lead"])
            leads = {m["variable"]: resolved(parseQuery(f"SELECT * {{ {m['lead']} }}")[1]) for m in lines}
        if query.name not in ("SelectQuery", "AskQuery"):
            raise EvidenceError(f"evidence: a {query.name} has no rows to give evidence for; use SELECT")
        return _Reader(leads).select(query)
    except ParseBaseException as error:
        raise EvidenceError(f"evidence: the query cannot be read (line {error.lineno}: {error})") from error
    except RecursionError:
        raise EvidenceError(
            "evidence: the query is nested too deeply to derive evidence; simplify it"
        ) from None
    except KGError:
        raise
    except Exception as error:  # rdflib raises nothing more special, for instance for an unknown prefix
        raise EvidenceError(f"evidence: the query cannot be read ({error}); correct it") from error


def _negated(tokens: Any) -> Any:
    return type(tokens[0])(f"-{tokens[0]}", datatype=tokens[0].datatype)


class _Reader:
    """Converts rdflib's parse tree; blank nodes and the nodes between path steps get numbered variables."""

    def __init__(self, leads: Mapping[str, Any]) -> None:
        self._leads = leads
        self._numbers = itertools.count(1)
        self._blank: dict[str, str] = {}
        self._expressions = Expressions(self.term, self.group)

    def _fresh(self) -> str:
        return f"?{syntax.RESERVED}v{next(self._numbers)}"

    def term(self, node: Any) -> str:
        from rdflib.term import BNode, Variable

        if isinstance(node, Variable):
            if syntax.RESERVED in node:
                raise EvidenceError(
                    f'evidence: ?{node} has "{syntax.RESERVED}" in its name, which is reserved; rename it'
                )
            return f"?{node}"
        if isinstance(node, BNode):
            return self._blank.setdefault(str(node), self._fresh())
        if isinstance(node, str) and type(node) is str:
            return node  # UNDEF
        return str(from_rdflib(node))

    def select(self, node: Any) -> syntax.Select:
        ask = node.name == "AskQuery"
        projection = tuple(
            (self.term(item.evar), self._expressions.read(item.expr))
            if item.evar
            else (self.term(item.var), None)
            for item in (node.projection or [])
            if not ask and not isinstance(item, str)
        )
        where = self.group(node.where)
        if node.valuesClause is not None:  # joined with the solutions of WHERE, whose filters do not see it
            where = syntax.Group((where, self.values(node.valuesClause)))
        if not ask and not projection:  # SELECT *, without the variables of blank nodes
            shown = sorted(v for v in visible(where.elements) if syntax.RESERVED not in v)
            projection = tuple((v, None) for v in shown)
        limits = node.limitoffset
        select = syntax.Select(
            # without columns, as in an ASK, there must still be rows
            projection=projection or ((self._fresh(), syntax.Expression(("true",))),),
            where=where,
            modifier=str(node.modifier or ""),
            group_by=tuple(
                (self._expressions.read(c.expr), self.term(c.var) if c.var else None)
                if getattr(c, "name", "") == "GroupAs"
                else (self._expressions.read(c), None)
                for c in (node.groupby.condition if node.groupby else [])
            ),
            having=tuple(self._expressions.read(c) for c in (node.having.condition if node.having else [])),
            order=tuple(
                (str(c.order or ""), self._expressions.read(c.expr))
                for c in (node.orderby.condition if node.orderby else [])
            ),
            limit=int(limits.limit) if limits and limits.limit is not None else None,
            offset=int(limits.offset) if limits and limits.offset is not None else None,
            dataset=bool(node.datasetClause),
        )
        if node.valuesClause is not None and select.aggregated:
            raise EvidenceError("evidence: VALUES stands after an aggregate; write it inside WHERE")
        return select

    def group(self, node: Any) -> syntax.Group:
        if node.name == "SubSelect":
            select = self.select(node)
            if any("GROUP_CONCAT(" in e.pieces for e in syntax.expressions(select)):
                raise EvidenceError("evidence: GROUP_CONCAT in a sub-select has no certain order")
            return syntax.Group((select,))
        return syntax.Group(tuple(itertools.chain.from_iterable(self.part(part) for part in node.part or [])))

    def part(self, node: Any) -> Iterator[syntax.Element]:
        match node.name:
            case "TriplesBlock":
                for flat in node.triples:
                    for i in range(0, len(flat), 3):
                        yield from self.triple(self.term(flat[i]), flat[i + 1], self.term(flat[i + 2]))
            case "OptionalGraphPattern":
                yield syntax.Optional(self.group(node.graph))
            case "MinusGraphPattern":
                yield syntax.Minus(self.group(node.graph))
            case "GroupOrUnionGraphPattern":
                groups = tuple(self.group(g) for g in node.graph)
                yield groups[0] if len(groups) == 1 else syntax.Union(groups)
            case "GraphGraphPattern":
                yield syntax.Named(self.term(node.term), self.group(node.graph))
            case "Filter":
                yield from (syntax.Filter(e) for e in self._expressions.conjuncts(node.expr))
            case "Bind":
                yield syntax.Bind(self._expressions.read(node.expr), self.term(node.var))
            case "InlineData":
                yield self.values(node)
            case name:
                raise EvidenceError(f"evidence: {name} is not supported; leave it out to get evidence")

    def values(self, node: Any) -> syntax.Values:
        rows = [row if isinstance(row, list) else [row] for row in node.value or []]
        values = syntax.Values(
            tuple(self.term(v) for v in node.var or []),
            tuple(tuple(self.term(t) for t in row) for row in rows),
        )
        lead = self._leads.get(values.variables[0]) if values.parameter else None
        return replace(values, lead=self.group(lead.where)) if lead else values

    def triple(self, subject: str, path: Any, obj: str) -> Iterator[syntax.Element]:
        """Yield the elements that are equivalent to a path: triples, unions, or one opaque pattern."""
        name = getattr(path, "name", None)
        if name is None or (name in ("PathElt", "PathPrimary") and not path.mod):
            inner = path if name is None else path.part
            if hasattr(inner, "name"):
                yield from self.triple(subject, inner, obj)
            else:
                yield syntax.Triple(subject, self.term(inner), obj)
        elif name == "PathEltOrInverse":
            part = path.part[0] if isinstance(path.part, list) else path.part
            yield from self.triple(obj, part, subject)
        elif name == "PathSequence":
            nodes = [subject, *(self._fresh() for _ in path.part[1:]), obj]
            for step, begin, end in zip(path.part, nodes[:-1], nodes[1:], strict=True):
                yield from self.triple(begin, step, end)
        elif name == "PathAlternative":
            branches = [syntax.Group(tuple(self.triple(subject, part, obj))) for part in path.part]
            if len(branches) == 1:
                yield from branches[0].elements
            else:
                yield syntax.Union(tuple(branches), syntax.Triple(subject, self.path(path), obj, opaque=True))
        else:
            yield syntax.Triple(subject, self.path(path), obj, opaque=True)

    def path(self, node: Any) -> str:
        """Return the text of a path that is not translated to other elements."""
        name = getattr(node, "name", None)
        if name is None:
            return self.term(node)
        if name == "InversePath":  # rdflib's parser drops what follows the ^
            raise EvidenceError("evidence: an inverse step in a negated path set is not supported")
        parts = [self.path(p) for p in listed(node.part)]
        text = {"PathSequence": "/", "PathAlternative": "|", "PathNegatedPropertySet": "|"}.get(
            name, ""
        ).join(parts)
        prefix = {"PathEltOrInverse": "^", "PathNegatedPropertySet": "!"}.get(name, "")
        return f"{prefix}({text}){node.mod or ''}" if prefix or len(parts) > 1 or node.mod else text
