"""A writer a module: its name is the format's, which :mod:`kg.export.formats` finds here by itself."""
