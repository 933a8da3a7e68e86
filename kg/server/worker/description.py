"""Jobs that describe the service (SPARQL 1.1 Service Description) and the graph (VoID, DCAT)."""

from __future__ import annotations

import pyoxigraph as ox

from kg.rdf.namespaces import BASE, prefixed
from kg.server.formats import GRAPHS
from kg.server.reply import Reply
from kg.server.worker.served import Served
from kg.store import select

_PREFIXES = {
    "sd": "http://www.w3.org/ns/sparql-service-description#",
    "void": "http://rdfs.org/ns/void#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "formats": "http://www.w3.org/ns/formats/",
}
_SERVICE = """
<sparql> a sd:Service ;
    sd:endpoint <sparql> ;
    sd:supportedLanguage sd:SPARQL11Query ;
    sd:feature sd:UnionDefaultGraph ;
    sd:defaultDataset <.well-known/void#dataset> ;
    sd:resultFormat formats:SPARQL_Results_JSON, formats:SPARQL_Results_XML, formats:SPARQL_Results_CSV,
        formats:SPARQL_Results_TSV, formats:Turtle, formats:N-Triples, formats:JSON-LD, formats:RDF_XML .
<.well-known/void#dataset> a sd:Dataset .
"""
_DATASET = """
<.well-known/void#service> a dcat:DataService ;
    dcat:endpointURL <sparql> ;
    dcat:endpointDescription <openapi.json> ;
    dcat:servesDataset <.well-known/void#dataset> .
<.well-known/void#dataset> a dcat:Dataset ;
    void:sparqlEndpoint <sparql> ;
    dcat:landingPage <> ;
    void:feature formats:Turtle, formats:N-Triples, formats:JSON-LD, formats:RDF_XML .
"""
_TITLES = prefixed("""SELECT DISTINCT ?title {
  ?article a <https://schema.org/Article> ; dcterms:title ?title
  FILTER EXISTS { ?passage dcterms:isPartOf ?article ; a <https://w3id.org/sovereign-ai-kg/ontology#Passage> }
}""")
"""Selects the titles of the articles that the graph has passages of, but not of those that it cites."""
_DESCRIPTIONS = (
    ox.Literal("What an article says, as statements, each with the sentences that make it.", language="en"),
    ox.Literal("글이 말하는 것. 진술마다 그것을 말하는 문장이 있다.", language="ko"),
)


def service(served: Served, base: str, format: str) -> Reply:
    """Return the description of the service at *base*, in a *format* of GRAPHS."""
    return _written(served, _parsed(_SERVICE, base), format)


def dataset(served: Served, base: str, format: str) -> Reply:
    """Return statistics of the graph at *base*, and the addresses of services, in a *format* of GRAPHS."""
    from kg.article.provenance import licences  # on demand, as it adds half to the imports of a worker
    from kg.release.void import void

    node = ox.NamedNode(f"{base}.well-known/void#dataset")
    about: list[tuple[str, ox.NamedNode | ox.Literal]] = [
        ("license", ox.NamedNode(licence)) for licence in licences(served.store)
    ]
    triples = [*_parsed(_DATASET, base), *void(node, f"{base}.well-known/void", served.store)]
    if titles := [title for (title,) in select(served.store, _TITLES).rows if isinstance(title, ox.Literal)]:
        triples.append(ox.Triple(node, ox.NamedNode(_PREFIXES["void"] + "uriSpace"), ox.Literal(BASE)))
        about += [*(("title", each) for each in titles), *(("description", each) for each in _DESCRIPTIONS)]
    triples += [
        ox.Triple(node, ox.NamedNode(f"http://purl.org/dc/terms/{name}"), value) for name, value in about
    ]
    return _written(served, triples, format)


def _parsed(turtle: str, base: str) -> list[ox.Triple]:
    declared = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in _PREFIXES.items())
    quads = ox.parse(declared + turtle, ox.RdfFormat.TURTLE, base_iri=base)
    return [quad.triple for quad in quads]


def _written(served: Served, triples: list[ox.Triple], format: str) -> Reply:
    from kg.export.formats import of_triples

    made = of_triples(map(tuple, triples), format, {**served.store.prefixes, **_PREFIXES})
    return Reply(str(made.file).encode(), GRAPHS[format])
