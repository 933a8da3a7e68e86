"""Small random graphs, and random queries over them that use the same few names again and again."""

from __future__ import annotations

import itertools
from random import Random

import pyoxigraph as ox

from kg.rdf.namespaces import ONTOLOGY_GRAPH, RDF_TYPE, RDFS_LABEL

EX = "http://x/"
PREFIXES = f"PREFIX : <{EX}>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"


def graph(random: Random) -> list[ox.Quad]:
    """Return triples of few nodes, properties and small numbers, each in one or two of three graphs."""
    quads: set[ox.Quad] = set()
    for _ in range(random.randint(4, 14)):
        subject = ox.NamedNode(EX + random.choice("abcd"))
        name = random.choice("ppqqr")
        numeric = name == "q" or random.random() < 0.25
        value = ox.Literal(random.randint(0, 2)) if numeric else ox.NamedNode(EX + random.choice("abcd"))
        for number in random.sample("123", random.choice([1, 1, 2])):
            quads.add(ox.Quad(subject, ox.NamedNode(EX + name), value, ox.NamedNode(f"http://g/{number}")))
    for name in "abcd":
        node = ox.NamedNode(EX + name)
        if random.random() < 0.6:
            kind = ox.NamedNode(EX + random.choice("CD"))
            quads.add(ox.Quad(node, ox.NamedNode(RDF_TYPE), kind, ox.NamedNode(ONTOLOGY_GRAPH)))
        if random.random() < 0.4:
            quads.add(ox.Quad(node, ox.NamedNode(RDFS_LABEL), ox.Literal("k"), ox.NamedNode("http://g/2")))
    return sorted(quads, key=str)


class Writer:
    """Writes a random query; :meth:`query` returns its text, which may be invalid."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.numbers = itertools.count(1)
        self.properties = random.choice([":p :q :r :s", ":p :q :r", ":p :q"]).split()
        self.unloved = random.sample(["union", "exists", "absent", "minus", "sub", "graph", "optional"], 2)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def pick(self, *options: str) -> str:
        return self.random.choice(options)

    def fresh(self, letter: str) -> str:
        return f"?{letter}{next(self.numbers)}"

    def variable(self) -> str:
        return self.pick("?x", "?x", "?y", "?y", "?z", "?w")

    def constant(self) -> str:
        return self.pick(":a", ":b", ":c", "0", "1", "2")

    def query(self) -> str:
        if self.chance(0.06):
            return PREFIXES + "ASK " + self.group(0, [])
        text, _ = self.select(0)
        return PREFIXES + text + ("\nLIMIT 2" if self.chance(0.1) else "")

    def triple(self, used: list[str]) -> str:
        subject = (
            self.random.choice(used) if used and self.chance(0.65) else self.pick(self.variable(), ":a", "[]")
        )
        predicate = self.random.choice(self.properties)
        if self.chance(0.2):
            predicate = self.pick("a", "rdfs:label", "?v", "^:p", ":p/:q", "(:p|:r)", "^(:p/:r)", ":p+")
        target = self.pick(":C", ":D") if predicate == "a" else self.variable()
        if predicate != "a" and self.chance(0.3):
            target = self.pick(self.constant(), "[]")
        used += [v for v in (subject, target) if v.startswith("?")]
        return f"{subject} {predicate} {target} ."

    def expression(self, used: list[str], depth: int = 0) -> str:
        def one() -> str:
            return self.random.choice(used) if used and self.chance(0.85) else self.variable()

        if depth < 2 and self.chance(0.3):
            left, right = self.expression(used, depth + 1), self.expression(used, depth + 1)
            return self.pick(f"({left} && {right})", f"({left} || {right})", f"!({left})")
        return self.pick(
            f"{one()} {self.pick('=', '!=', '<', '>=')} {self.pick(one(), self.constant())}",
            f"BOUND({one()})",
            f"!BOUND({one()})",
            f"{one()} IN ({self.constant()}, {one()})",
            f'REGEX(STR({one()}), "[ab1]$")',
            f"COALESCE({one()}, {self.constant()}) = {self.constant()}",
        )

    def group(self, depth: int, used: list[str]) -> str:
        parts = [self.triple(used)] if self.chance(0.93) else []
        for _ in range(self.random.choice([0, 1, 1, 2, 2])):
            kinds = ["triple", "triple", "triple", "filter", "filter", "bind", "values", "parameter"]
            if depth < 3:
                kinds += [
                    "optional",
                    "optional",
                    "union",
                    "exists",
                    "absent",
                    "minus",
                    "sub",
                    "sub",
                    "graph",
                    "nested",
                ]
            kind = self.pick(*kinds)
            if kind not in self.unloved:
                parts.append(self.part(kind, depth, used))
        if self.chance(0.25):
            self.random.shuffle(parts)
        return "{ " + " ".join(parts) + " }"

    def part(self, kind: str, depth: int, used: list[str]) -> str:
        own = [self.random.choice(used)] if used and self.chance(0.9) else []
        if kind in ("optional", "nested", "graph", "exists", "absent", "minus"):
            inner = self.group(depth + 1, own)
            if kind in ("optional", "nested", "graph"):
                used += own
            begin = {"optional": "OPTIONAL ", "nested": "", "minus": "MINUS "}
            begin |= {
                "exists": "FILTER EXISTS ",
                "absent": "FILTER NOT EXISTS ",
                "graph": self.pick("GRAPH ?g ", "GRAPH <http://g/1> "),
            }
            return begin[kind] + inner
        match kind:
            case "triple":
                return self.triple(used)
            case "filter":
                return f"FILTER({self.expression(used)})"
            case "union":
                other = list(own)
                text = f"{self.group(depth + 1, own)} UNION {self.group(depth + 1, other)}"
                used += own + other
                return text
            case "bind":
                name = self.fresh("n")
                source = self.random.choice(used) if used else "?x"
                used.append(name)
                return f"BIND({self.pick(source, f'{source} + 1', f'COALESCE({source}, 0)')} AS {name})"
            case "values":
                name = self.variable()
                used.append(name)
                return f"VALUES {name} {{ {self.constant()} {self.pick(self.constant(), 'UNDEF')} }}"
            case "parameter":
                name = self.variable()
                used.append(name)
                return f"\nVALUES {name} {{ UNDEF }}\n"
            case _:
                text, shown = self.select(depth + 1)
                used += shown
                return "{ " + text + " }"

    def select(self, depth: int) -> tuple[str, list[str]]:
        used: list[str] = []
        where = self.group(depth, used)
        names = sorted(set(used)) or ["?x"]
        if self.chance(0.6):
            if self.chance(0.15):
                return f"SELECT * WHERE {where}", names
            shown = self.random.sample(names, self.random.randint(1, min(3, len(names))))
            return f"SELECT {self.pick('', 'DISTINCT ')}{' '.join(shown)} WHERE {where}", shown
        keys = self.random.sample(names, self.random.choice([0, 1, 1, min(2, len(names))]))
        one, alias = self.random.choice(names), self.fresh("t")
        total = self.pick(
            "COUNT(*)", f"COUNT({one})", f"COUNT(DISTINCT {one})", f"SUM({one})", f"MIN({one})", f"MAX({one})"
        )
        tail = f" GROUP BY {' '.join(keys)}" if keys else ""
        tail += f" HAVING(COUNT(*) {self.pick('> 1', '< 3')})" if self.chance(0.2) else ""
        return f"SELECT {' '.join(keys)} ({total} AS {alias}) WHERE {where}{tail}", [*keys, alias]
