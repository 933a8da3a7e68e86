"""The graph as one HTML file that opens by double click and needs no network."""

from kg.explorer.document import page

__all__ = ["page"]
