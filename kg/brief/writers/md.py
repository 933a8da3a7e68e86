"""Briefs as Markdown with footnotes, for GitHub and pandoc; markup in the data is escaped."""

from __future__ import annotations

from kg.article.works import reference
from kg.brief.brief import Brief, Note, NotedSentence
from kg.tables.writers.md import literally

SUFFIXES = ("md", "markdown")


def write(brief: Brief) -> str:
    """Return *brief* with a footnote for each sentence."""
    blocks = [f"# {literally(brief.title)}", f"*{literally(brief.subtitle)}*"]
    for heading, paragraphs in brief.sections:
        blocks += [f"## {heading}", *(" ".join(map(_told, told)) for told in paragraphs)]
    blocks += ["---", literally(brief.source)]
    blocks += [_code(brief.rest)] if brief.rest else []
    blocks += [f"## {brief.words['works']}"]
    blocks += (
        ["\n".join(f"- {literally(reference(work, brief.lang))}" for work in brief.works)]
        if brief.works
        else []
    )
    blocks += ["\n".join(f"[^{n}]: {_note(note)}" for n, note in enumerate(brief.notes, 1))]
    return "\n\n".join(blocks) + "\n"


def _told(told: NotedSentence) -> str:
    return f"{literally(told.text)}{told.mark}[^{told.note}]"


def _note(note: Note) -> str:
    return "".join(f"[{literally(text)}](<{link}>)" if link else literally(text) for text, link in note.spans)


def _code(text: str) -> str:
    """Return *text* with the command in its backticks as code."""
    before, command, after = text.split("`")
    return f"{literally(before)}`{command}`{literally(after)}"
