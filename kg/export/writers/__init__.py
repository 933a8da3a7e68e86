"""One module per format that is no syntax of RDF, with its name; :mod:`kg.export.formats` finds them here."""
