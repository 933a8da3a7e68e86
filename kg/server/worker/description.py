"""Jobs that describe: the service (SPARQL 1.1 Service Description), and what the graph holds (VoID, DCAT)."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from kg.rdf.namespaces import BASE, RDF_TYPE
from kg.server.formats import GRAPHS, ROWS
from kg.server.reply import Reply
from kg.server.worker.served import Served
from kg.store import Triples, select

_SD = "http://www.w3.org/ns/sparql-service-description#"
_VOID = "http://rdfs.org/ns/void#"
_DCAT = "http://www.w3.org/ns/dcat#"
_DCT = "http://purl.org/dc/terms/"
_FORMATS = "http://www.w3.org/ns/formats/"
_CALLED = {
    "json": "SPARQL_Results_JSON",
    "xml": "SPARQL_Results_XML",
    "csv": "SPARQL_Results_CSV",
    "tsv": "SPARQL_Results_TSV",
    "turtle": "Turtle",
    "ntriples": "N-Triples",
    "jsonld": "JSON-LD",
    "rdfxml": "RDF_XML",
}
"""Names of formats in https://www.w3.org/ns/formats/."""
_TITLES = (
    "SELECT DISTINCT ?title "
    "{ ?article a <https://schema.org/Article> ; <http://purl.org/dc/terms/title> ?title }"
)
"""What the graph is called."""
_SAID = {
    "en": "What an article says, as statements with the sentences that make them.",
    "ko": "글이 말하는 것. 진술마다 그것을 말하는 문장이 있다.",
}

_Statement = tuple[ox.NamedNode, str, ox.NamedNode | ox.Literal]


def service(served: Served, base: str, format: str) -> Reply:
    """Return what the service at *base* takes and gives, in a format of GRAPHS."""
    here, dataset = ox.NamedNode(f"{base}sparql"), ox.NamedNode(f"{base}.well-known/void#dataset")
    said: list[_Statement] = [
        (here, RDF_TYPE, ox.NamedNode(_SD + "Service")),
        (here, _SD + "endpoint", here),
        (here, _SD + "supportedLanguage", ox.NamedNode(_SD + "SPARQL11Query")),
        (here, _SD + "feature", ox.NamedNode(_SD + "UnionDefaultGraph")),
        (here, _SD + "defaultDataset", dataset),
        (dataset, RDF_TYPE, ox.NamedNode(_SD + "Dataset")),
    ]
    said += [
        (here, _SD + "resultFormat", ox.NamedNode(_FORMATS + _CALLED[name])) for name in (*ROWS, *GRAPHS)
    ]
    return _written(served, said, format)


def held(served: Served, base: str, format: str) -> Reply:
    """Return how much of what the graph at *base* holds, and where it is asked, in a format of GRAPHS."""
    from kg.article.provenance import licences  # half as much as all that a worker begins with
    from kg.release.void import void

    dataset, service = (ox.NamedNode(f"{base}.well-known/void#{name}") for name in ("dataset", "service"))
    said: list[_Statement] = [
        (service, RDF_TYPE, ox.NamedNode(_DCAT + "DataService")),
        (service, _DCAT + "endpointURL", ox.NamedNode(f"{base}sparql")),
        (service, _DCAT + "endpointDescription", ox.NamedNode(f"{base}openapi.json")),
        (service, _DCAT + "servesDataset", dataset),
        (dataset, RDF_TYPE, ox.NamedNode(_DCAT + "Dataset")),
        (dataset, _VOID + "sparqlEndpoint", ox.NamedNode(f"{base}sparql")),
        (dataset, _DCAT + "landingPage", ox.NamedNode(base)),
    ]
    said += [(dataset, _VOID + "feature", ox.NamedNode(_FORMATS + _CALLED[name])) for name in GRAPHS]
    if titles := [title for (title,) in select(served.store, _TITLES).rows if isinstance(title, ox.Literal)]:
        said += [(dataset, f"{_DCT}title", title) for title in titles]
        texts = (ox.Literal(text, language=lang) for lang, text in _SAID.items())
        said += [(dataset, f"{_DCT}description", text) for text in texts]
        said.append((dataset, _VOID + "uriSpace", ox.Literal(BASE)))
    said += [(dataset, f"{_DCT}license", ox.NamedNode(licence)) for licence in licences(served.store)]
    return _written(served, said, format, void(dataset, f"{base}.well-known/void", served.store))


def _written(
    served: Served, said: Iterable[_Statement], format: str, more: Iterable[ox.Triple] = ()
) -> Reply:
    from kg.export.formats import of_triples

    told = [(s, ox.NamedNode(p), o) for s, p, o in said]
    triples = Triples([*told, *((t.subject, t.predicate, t.object) for t in more)])
    prefixes = {**served.store.prefixes, "sd": _SD, "void": _VOID, "dcat": _DCAT, "formats": _FORMATS}
    return Reply(str(of_triples(triples, format, prefixes).file).encode(), GRAPHS[format])
