"""Citable releases of the graph: a file for each format, checksums, metadata for catalogues."""
