"""What MkDocs is told beside ``mkdocs.yml``: pages from outside ``docs/``, the reference, links."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from manual import reference

ROOT = Path(__file__).parent.parent
OUTSIDE = {
    "README.md": "index.md",
    "README.ko.md": "index.ko.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "CHANGELOG.md": "changes.md",
    "SKILL.md": "skill.md",
    "benchmarks/RESULTS.md": "benchmarks.md",
    "benchmarks/why.md": "benchmarks-why.md",
    "benchmarks/results.svg": "results.svg",
    "CITATION.cff": "CITATION.cff",
    "LICENSE": "LICENSE.txt",
    "LICENSE-DATA": "LICENSE-DATA.txt",
}
"""Where files of the repository outside ``docs/`` stand in the manual."""
_WITHIN = {there: here for here, there in OUTSIDE.items()}
_LINK = re.compile(
    r"(?P<image>!?)\[(?P<text>[^\]]*)\]\((?P<to>[^)\s]+)\)|(?P<name>src|srcset)=\"(?P<file>[^\"]+)\""
)
_FENCE = re.compile(r"^```.*?^```$|`[^`\n]+`", re.MULTILINE | re.DOTALL)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what lies outside ``docs/``, and the reference."""
    for here, there in OUTSIDE.items():
        files.append(File.generated(config, there, abs_src_path=str(ROOT / here)))
    for name, text in reference.pages().items():
        files.append(File.generated(config, name, content=text))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 MkDocs' names
    """Have links of *markdown* lead to where their files stand in the manual; one to code becomes text."""
    here = page.file.src_uri
    source = _WITHIN.get(here, f"docs/{here}")

    def led(found: re.Match[str]) -> str:
        to, _, anchor = (found["to"] or found["file"]).partition("#")
        if not to or re.match(r"\w+:", to):
            return found[0]
        target = posixpath.normpath(posixpath.join(posixpath.dirname(source), to))
        there = OUTSIDE.get(target, target.removeprefix("docs/") if target.startswith("docs/") else "")
        if not there:
            return found["text"]
        way = posixpath.relpath(there, posixpath.dirname(here) or ".") + (f"#{anchor}" if anchor else "")
        return f'{found["name"]}="{way}"' if found["name"] else f"{found['image']}[{found['text']}]({way})"

    parts, at = [], 0
    for block in _FENCE.finditer(markdown):
        parts += [_LINK.sub(led, markdown[at : block.start()]), block[0]]
        at = block.end()
    return "".join([*parts, _LINK.sub(led, markdown[at:])])
