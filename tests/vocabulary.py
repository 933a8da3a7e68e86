"""The terms of the vocabulary by local name, whatever their namespace."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox

from kg import bundle
from kg.rdf.namespaces import PACKAGED, PREFIXES, local

_DEFINED = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#isDefinedBy")
TERM = {
    local(quad.subject.value): quad.subject.value
    for name in ("core.ttl", "profile.ttl")
    for quad in ox.parse(path=str(Path(bundle.ONTOLOGY, name)))
    if quad.predicate == _DEFINED
    and isinstance(quad.subject, ox.NamedNode)
    and quad.subject.value != PREFIXES["rdf"] + "object"
} | {"printedValue": PREFIXES["rdf"] + "object"}
"""The IRI of each term by local name; ``object`` is an action's, ``printedValue`` a change's."""
OWN_PHRASES: dict[str, dict[str, str]] = defaultdict(dict)
"""The wording of individual statements of the article, by node and language."""
for quad in ox.parse(path=str(Path(bundle.ONTOLOGY, "articles", PACKAGED, "sentences.trig"))):
    if isinstance(quad.object, ox.Literal) and quad.object.language:
        OWN_PHRASES[str(quad.subject)][quad.object.language] = quad.object.value
