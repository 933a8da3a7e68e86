"""The formats of answers, by name, with their media types; the default comes first."""

ROWS = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv; charset=utf-8",
    "tsv": "text/tab-separated-values; charset=utf-8",
}
"""Formats of SPARQL results with rows."""
GRAPHS = {
    "turtle": "text/turtle; charset=utf-8",
    "ntriples": "application/n-triples",
    "jsonld": "application/ld+json",
    "rdfxml": "application/rdf+xml",
}
"""Formats of SPARQL results that are graphs."""
TABLES = {
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
    "tsv": "text/tab-separated-values; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "svg": "image/svg+xml",
}
"""Formats of answers to canned questions."""
PLAIN = {name: media for name, media in TABLES.items() if name != "svg"}
"""Formats of answers that have no chart."""
SUGGESTIONS = "application/x-suggestions+json"
"""The media type of completions (https://github.com/dewitt/opensearch)."""
