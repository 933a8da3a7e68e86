"""The articles that an answer is based on."""

from __future__ import annotations

import pyoxigraph as ox

from kg.names.display import names
from kg.rdf.namespaces import ARTICLE
from kg.store import Store
from kg.store.by_article import articles


def source(store: Store, lang: str) -> str:
    """Return the titles of the articles with passages in *store*, or ``""``."""
    iris = [ox.NamedNode(ARTICLE + slug) for slug in articles(store)]
    return ", ".join(names(store, iris, lang).values())
