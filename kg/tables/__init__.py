"""Output of answers; each format is a module of ``writers/``. For graphs see :mod:`kg.export`."""
