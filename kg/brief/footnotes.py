"""Footnotes of a Word document, which python-docx leaves out: a part of its own (ECMA-376, 17.11)."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from kg.brief.brief import Note
from kg.text.controls import visible

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_SEPARATORS = ("separator", "continuationSeparator")
"""What Word draws between text and notes, the first notes of every document."""


class Footnotes:
    """The footnotes of *document*, to which sentences :meth:`refer`."""

    def __init__(self, document: Any) -> None:
        from docx.enum.style import WD_STYLE_TYPE
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.opc.packuri import PackURI
        from docx.opc.part import XmlPart
        from docx.shared import Pt

        self._part = XmlPart(PackURI("/word/footnotes.xml"), _TYPE, _new("footnotes"), document.part.package)
        document.part.relate_to(self._part, RELATIONSHIP_TYPE.FOOTNOTES)
        text = document.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
        text.base_style, text.paragraph_format.space_after = document.styles["Normal"], Pt(0)
        mark = document.styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
        mark.font.superscript = True
        self._text, self._mark = text.style_id, mark
        self._known: set[int] = set()
        listed = _new("footnotePr")
        for number, kind in enumerate(_SEPARATORS, -1):
            paragraph = self._added(number)
            paragraph.getparent().set(_name("type"), kind)
            paragraph.append(_new("r", _new(kind)))
            listed.append(_new("footnote", id=str(number)))
        document.settings.element.find(_name("compat")).addprevious(listed)

    def refer(self, paragraph: Any, number: int, note: Note) -> None:
        """Add a reference to *note* to *paragraph*; *number* is its place by first references."""
        reference = paragraph.add_run(style=self._mark)
        bookmark = {"id": str(number), "name": f"_RefNote{number}"}
        if number in self._known:
            instruction = _new("instrText")
            instruction.text = f" NOTEREF {bookmark['name']} \\h "
            for each in (
                _new("fldChar", fldCharType="begin"),
                instruction,
                _new("fldChar", fldCharType="separate"),
            ):
                reference._r.addprevious(_new("r", each))
            reference._r.addnext(_new("r", _new("fldChar", fldCharType="end")))
            reference.text = str(number)
            return
        self._known.add(number)
        reference._r.append(_new("footnoteReference", id=str(number)))
        reference._r.addprevious(_new("bookmarkStart", **bookmark))
        reference._r.addnext(_new("bookmarkEnd", id=str(number)))
        self._write(number, note)

    def _write(self, number: int, note: Note) -> None:
        from docx.text.paragraph import Paragraph

        paragraph: Any = Paragraph(self._added(number), SimpleNamespace(part=self._part))
        mark = paragraph.add_run()
        mark.font.superscript = True
        mark._r.append(_new("footnoteRef"))
        paragraph.add_run(" ")
        for text, link in note.spans:
            _linked(paragraph, text, link) if link else small(paragraph, text)

    def _added(self, number: int) -> Any:
        """Return the paragraph of a new footnote."""
        paragraph = _new("p", _new("pPr", _new("pStyle", val=self._text)))
        self._part.element.append(_new("footnote", paragraph, id=str(number)))
        return paragraph


def small(paragraph: Any, text: str) -> Any:
    """Add *text* to *paragraph* in small print, and return the run."""
    from docx.shared import Pt

    run = paragraph.add_run(visible(text))
    run.font.size = Pt(8)
    return run


def _linked(paragraph: Any, text: str, link: str) -> None:
    """Add *text* to *paragraph* with a link to the address *link*, for which python-docx has no function."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn

    run = small(paragraph, text)
    run.font.underline = True
    hyperlink = _new("hyperlink", run._r)
    hyperlink.set(qn("r:id"), paragraph.part.relate_to(link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    paragraph._p.append(hyperlink)


def _new(tag: str, *children: Any, **attributes: str) -> Any:
    from docx.oxml.parser import OxmlElement

    element: Any = OxmlElement(f"w:{tag}", {_name(name): value for name, value in attributes.items()})
    element.extend(children)
    return element


def _name(name: str) -> str:
    from docx.oxml.ns import qn

    return qn(f"w:{name}")
