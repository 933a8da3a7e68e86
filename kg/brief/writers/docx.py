"""Briefs for Word by python-docx (the extra ``word``), with endnotes, as that cannot make footnotes."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from kg.article.works import reference
from kg.brief.brief import Brief
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
    for heading, paragraphs in brief.sections:
        document.add_heading(heading, 1)
        for sentences in paragraphs:
            paragraph = document.add_paragraph()
            for told in sentences:
                paragraph.add_run(visible(told.text) + told.mark)
                paragraph.add_run(str(told.note)).font.superscript = True
                paragraph.add_run(" ")
    document.add_heading(brief.words["notes"], 1)
    for number, note in enumerate(brief.notes, 1):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        run = _small(paragraph, f"{number}  ")
        run.bold = True
        for text, link in note.spans:
            _linked(paragraph, text, link) if link else _small(paragraph, text)
    document.add_heading(brief.words["works"], 1)
    for work in brief.works:
        _small(document.add_paragraph(), reference(work, brief.lang))
    _small(document.add_paragraph(), brief.about)
    file = BytesIO()
    document.save(file)
    with ZipFile(file) as archive:  # zipped again, as its entries have the current time
        return zipped({name: archive.read(name) for name in archive.namelist()})


def _small(paragraph: Any, text: str) -> Any:
    from docx.shared import Pt

    run = paragraph.add_run(visible(text))
    run.font.size = Pt(8)
    return run


def _linked(paragraph: Any, text: str, link: str) -> None:
    """Add *text* to *paragraph* with a link to the address *link*, for which python-docx has no function."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    hyperlink = OxmlElement("w:hyperlink")
    hyperlink.set(qn("r:id"), paragraph.part.relate_to(link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = _small(paragraph, text)
    run.font.underline = True
    hyperlink.append(run._r)
    paragraph._p.append(hyperlink)
