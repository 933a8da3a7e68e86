"""One module per format, with the format's name; :mod:`kg.export.formats` finds them here."""
