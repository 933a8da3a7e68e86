"""The references of a brief, its works and the graph, for reference managers: BibTeX and CSL-JSON.

Fields are those of BibTeX's ``misc`` as biblatex reads it, and those of items in the schema of CSL 1.0.2.
That a year is inferred, and a translated title, are in a note, as not both formats have fields for them.
"""

from __future__ import annotations

import json
import re
from typing import Any

from kg.article.citation import GRAPH, is_packaged
from kg.article.works import Work
from kg.brief.brief import Brief
from kg.rdf.namespaces import BASE, slug
from kg.version import __version__

_CITED = {
    "en": "cited by the article; not consulted for this brief",
    "ko": "글이 인용한 자료로, 직접 읽지 않음",
}
_INFERRED = {"en": "year inferred, not printed", "ko": "연도는 인쇄되지 않아 추정한 것"}
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts braces even after a backslash
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: rf"\{sign}" for sign in "&%$#_"},
}
_PUBLISHER = "The sovkg contributors"


def bib(brief: Brief) -> str:
    """Return the works of *brief* and the graph as BibTeX, in UTF-8."""
    entries = [
        {
            "author": " and ".join(f"{{{_tex(author)}}}" for author in work.authors),
            "title": f"{{{_tex(work.title or slug(work.iri))}}}",
            "year": work.year,
            "url": work.url,
            "langid": {"ko": "korean", "en": "english"}.get(work.language, ""),
            "note": _tex(_note(work, brief.lang)),
        }
        for work in brief.works
    ]
    keys = [*map(_key, brief.works)]
    if _is_published(brief):
        keys.append("sovkg")
        entries.append(
            {
                "author": f"{{{_PUBLISHER}}}",
                "title": f"{{{GRAPH[brief.lang]}}}",
                "version": __version__,
                "note": _tex(BASE),
            }
        )
    return "\n".join(
        f"@misc{{{key},\n" + "".join(f"  {n} = {{{v}}},\n" for n, v in entry.items() if v) + "}\n"
        for key, entry in zip(keys, entries, strict=True)
    )


def csl(brief: Brief) -> str:
    """Return the works of *brief* and the graph as CSL-JSON."""
    items: list[dict[str, Any]] = [
        {
            "id": _key(work),
            "type": "webpage" if work.url else "article",
            "title": work.title or slug(work.iri),
            "author": [{"literal": author} for author in work.authors],
            "issued": {"date-parts": [[int(work.year)]]}
            if re.fullmatch(r"[1-9]\d{0,3}", work.year)
            else None,
            "language": work.language,
            "URL": work.url,
            "note": _note(work, brief.lang),
        }
        for work in brief.works
    ]
    if _is_published(brief):
        items.append(
            {
                "id": "sovkg",
                "type": "dataset",
                "title": GRAPH[brief.lang],
                "author": [{"literal": _PUBLISHER}],
                "version": __version__,
                "note": BASE,
            }
        )
    kept = [{name: value for name, value in item.items() if value} for item in items]
    return json.dumps(kept, ensure_ascii=False, indent=1) + "\n"


FORMATS = {"bib": bib, "json": csl}
"""The functions by suffix."""


def _is_published(brief: Brief) -> bool:
    """Return whether the brief is based on the published graph, not only on other articles."""
    return any(is_packaged(work.iri) for work in brief.works)


def _key(work: Work) -> str:
    return slug(work.iri) + work.year


def _note(work: Work, lang: str) -> str:
    inferred, secondary = _INFERRED[lang] * work.inferred, _CITED[lang] * work.secondary
    return "; ".join(filter(None, [work.translated, inferred, secondary]))


def _tex(text: str) -> str:
    return "".join(_SPECIAL.get(sign, sign) for sign in text)
