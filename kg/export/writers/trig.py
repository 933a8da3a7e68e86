"""TriG (https://www.w3.org/TR/trig/)."""

from kg.export.content import Content, Written
from kg.rdf import syntaxes, trig
from kg.rdf.namespaces import file_prefixes

SUFFIXES = syntaxes.suffixes("trig")
MEDIA_TYPE = syntaxes.media_type("trig")


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    return Written(trig.written(content.ordered(), file_prefixes(content.prefixes)))
