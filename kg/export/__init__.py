"""The graph written out for other tools: its formats, each a module in ``writers/``."""
