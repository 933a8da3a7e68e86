"""Briefs for Word by python-docx (the extra ``word``), with footnotes, for which that has no functions.

Word numbers the notes itself. Only the first sentence with a note refers to it as such; further ones have a
cross-reference (the field NOTEREF), as Word would show a note once for each.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from kg.article.works import reference
from kg.brief.brief import Brief
from kg.brief.footnotes import Footnotes, small
from kg.extras import needed
from kg.files import zipped
from kg.text.controls import visible

SUFFIXES = ("docx",)

_FONT = {"en": "Calibri", "ko": "맑은 고딕"}
_LONG_AGO = datetime(1980, 1, 1, tzinfo=UTC)
"""A constant date of creation, so that the same brief has the same bytes."""


def write(brief: Brief) -> bytes:
    """Return *brief* as a Word document.

    Raises:
        WrongUsage: python-docx is not installed.
    """
    with needed(instead="write .md or .html"):
        from docx import Document
        from docx.oxml.ns import qn
        from docx.shared import Cm, Pt
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2)
    style: Any = document.styles["Normal"]
    style.font.name, style.font.size = _FONT[brief.lang], Pt(10)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), _FONT["ko"])
    style.paragraph_format.space_after = Pt(4)
    for name in ("Title", "Heading 1"):
        font: Any = document.styles[name]
        font.element.rPr.rFonts.set(qn("w:eastAsia"), _FONT["ko"])
    proofread: Any = document.styles.element.find(f".//{qn('w:lang')}")
    proofread.set(qn("w:eastAsia"), "ko-KR")
    properties = document.core_properties
    properties.title, properties.author, properties.comments = visible(brief.title), "sovkg", ""
    properties.created = properties.modified = _LONG_AGO
    properties.language = brief.lang
    document.add_heading(visible(brief.title), 0)
    document.add_paragraph().add_run(visible(brief.subtitle)).italic = True
    footnotes = Footnotes(document)
    for heading, paragraphs in brief.sections:
        document.add_heading(heading, 1)
        for sentences in paragraphs:
            paragraph = document.add_paragraph()
            for told in sentences:
                paragraph.add_run(visible(told.text) + told.mark)
                footnotes.refer(paragraph, told.note, brief.notes[told.note - 1])
                paragraph.add_run(" ")
    document.add_heading(brief.words["works"], 1)
    for work in brief.works:
        small(document.add_paragraph(), reference(work, brief.lang))
    small(document.add_paragraph(), brief.about)
    file = BytesIO()
    document.save(file)
    with ZipFile(file) as archive:  # zipped again, as its entries have the current time
        return zipped({name: archive.read(name) for name in archive.namelist()})
