"""The graph written out for other tools, a format a module of ``writers/``; of answers, see :mod:`kg.tables`."""
