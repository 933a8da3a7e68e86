"""Writes the graph for other tools, a module of ``writers/`` per format. For answers: :mod:`kg.tables`."""
