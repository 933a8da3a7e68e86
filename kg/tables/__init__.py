"""Answers written out, a format a module of ``writers/``; of the whole graph, see :mod:`kg.export`."""
