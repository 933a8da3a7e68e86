"""A writer a module: its name is the format's, which :mod:`kg.tables.formats` finds here by itself."""
