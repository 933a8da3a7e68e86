"""A brief as users get it: in several formats, with its references, and shown by Jupyter."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from kg.brief import formats, references
from kg.brief.brief import Brief
from kg.errors import NotFound
from kg.text.html import iframe

_HIGH = 720  # pixels


class Document(NamedTuple):
    """A *brief*, and *notes* for its readers."""

    brief: Brief
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return str(self.written("md"))

    def _repr_html_(self) -> str:
        return iframe(str(self.written("html")), self.brief.title, _HIGH)

    def written(self, format: str = "md") -> str | bytes:
        """Return it in a *format* of :data:`kg.brief.formats.FORMATS`: md, html, or docx, which is bytes.

        Raises:
            NotFound: there is no such format.
            WrongUsage: a package is missing.
        """
        made: str | bytes = formats.FORMATS[_known(format, formats.FORMATS)].write(self.brief)
        return made

    def references(self, format: str = "bib") -> str:
        """Return the works that it cites as BibTeX (``bib``) or CSL-JSON (``json``).

        Raises:
            NotFound: there is no such format.
        """
        return references.FORMATS[_known(format, references.FORMATS)](self.brief)


def _known(format: str, formats: Collection[str]) -> str:
    if format in formats:
        return format
    raise NotFound.unknown(f"no format {format!r}", format, formats)
