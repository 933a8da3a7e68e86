"""Briefs as a single HTML file that opens offline and has no scripts."""

from __future__ import annotations

from html import escape
from itertools import starmap

from kg.article.works import reference
from kg.brief.brief import Brief, NotedSentence
from kg.text.html import block_hash

SUFFIXES = ("html", "htm")

_STYLE = """body { margin: 0 auto; max-width: 42rem; padding: 1rem; color: #1f2328; background: #fff;
  font: 1rem/1.6 "Noto Serif CJK KR", "Noto Serif KR", "Noto Serif", Georgia, serif; word-break: keep-all;
  overflow-wrap: anywhere; }
h1, h2 { line-height: 1.25; margin: 1.2em 0 .3em; break-after: avoid; }
h1 { font-size: 1.8rem; margin-top: 0; } h2 { font-size: 1.2rem; }
p { margin: 0 0 .6em; } .sub { color: #59636e; }
sup { line-height: 0; } sup a { text-decoration: none; padding: 0 .1em; } a { color: #0550ae; }
ol, ul { padding-left: 2rem; } .notes, .about { font-size: .82rem; line-height: 1.45; }
:target { background: #fff3bf; }
@media print { @page { size: A4; margin: 15mm; }
  body { font-size: 9pt; line-height: 1.35; max-width: none; padding: 0; }
  .notes, .about { font-size: 7pt; line-height: 1.3; } .notes { columns: 2; }
  h1 { font-size: 16pt; } h2 { font-size: 11pt; margin-top: .8em; }
  a { color: inherit; text-decoration: none; } }"""


def write(brief: Brief) -> str:
    """Return *brief* with notes at its end, each linked from its sentences."""
    body = []
    for heading, paragraphs in brief.sections:
        body.append(f"<h2>{escape(heading)}</h2>")
        body += [f"<p>{' '.join(map(_told, told))}</p>" for told in paragraphs]
    noted = ("".join(starmap(_span, note.spans)) for note in brief.notes)
    notes = "\n".join(f'<li id="n{n}">{text}</li>' for n, text in enumerate(noted, 1))
    cited = "\n".join(f"<li>{escape(reference(work, brief.lang))}</li>" for work in brief.works)
    return f"""<!doctype html>
<html lang="{brief.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {block_hash(_STYLE)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(brief.title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{escape(brief.title)}</h1>
<p class="sub">{escape(brief.subtitle)}</p>
{chr(10).join(body)}
</main>
<footer>
<h2>{escape(brief.words["notes"])}</h2>
<ol class="notes">
{notes}
</ol>
<h2>{escape(brief.words["works"])}</h2>
<ul class="about">
{cited}
</ul>
<p class="about">{escape(brief.about)}</p>
</footer>
</body>
</html>
"""


def _told(told: NotedSentence) -> str:
    return f'{escape(told.text)}{told.mark}<sup><a href="#n{told.note}">{told.note}</a></sup>'


def _span(text: str, link: str) -> str:
    return f'<a href="{escape(link)}">{escape(text)}</a>' if link else escape(text)
