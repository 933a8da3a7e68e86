"""The formats of answers, each by its name with its media type, the default first."""

ROWS = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv; charset=utf-8",
    "tsv": "text/tab-separated-values; charset=utf-8",
}
"""Formats of the rows of SPARQL, with their media types."""
GRAPHS = {
    "turtle": "text/turtle; charset=utf-8",
    "ntriples": "application/n-triples",
    "jsonld": "application/ld+json",
    "rdfxml": "application/rdf+xml",
}
"""Formats of its graphs."""
TABLES = {
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
    "tsv": "text/tab-separated-values; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "svg": "image/svg+xml",
}
"""Formats of what a canned question is answered with."""
PLAIN = {name: media for name, media in TABLES.items() if name != "svg"}
"""Those of what is never drawn."""
SUGGESTIONS = "application/x-suggestions+json"
"""The media type of completions (https://github.com/dewitt/opensearch)."""
