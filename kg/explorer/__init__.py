"""The graph as one HTML page that opens by double click and asks no network for anything."""

from kg.explorer.document import page

__all__ = ["page"]
