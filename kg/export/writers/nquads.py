"""N-Quads (https://www.w3.org/TR/n-quads/)."""

from kg.export.content import Content, Written
from kg.rdf import syntaxes

SUFFIXES = syntaxes.suffixes("nquads")
MEDIA_TYPE = syntaxes.media_type("nquads")


def write(content: Content) -> Written:
    """Return *content* in this format; see :class:`kg.export.content.Writer`."""
    return Written(content.ordered().lines)
