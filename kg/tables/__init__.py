"""Answers written out, a format a module of ``writers/``; the graph: :mod:`kg.export`."""
