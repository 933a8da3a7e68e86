"""The graph written out for other tools, a format a module of ``writers/``; answers: :mod:`kg.tables`."""
