"""The documentation must be correct: its transcripts, links, names and pictures are checked."""

from __future__ import annotations

import doctest
import re
import shlex
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click
import pyoxigraph as ox
import pytest

from figures import page
from figures.__main__ import DOCS, diagrams, placed
from kg.cli import COMMANDS, cli
from kg.question.catalogue import questions
from tests.conftest import ROOT
from tests.transcripts import PAGES, fixed, printed, transcripts

TEXTS = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in PAGES}
"""It may name what no longer exists."""
HELP = {"--help", "-h"}
READMES = ("README.md", "README.ko.md")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|srcset)=\"([^\"]+)\"")
CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


RUN = [
    pytest.param(name, marks=() if name in READMES else pytest.mark.slow)
    for name, text in TEXTS.items()
    if transcripts(text)
]


@pytest.mark.slow
@pytest.mark.parametrize("name", RUN)
def test_a_transcript_is_what_the_commands_print(name: str, home: Path, tmp_path: Path) -> None:
    shown = transcripts(TEXTS[name])
    for said, done in zip(shown, printed(shown, home, tmp_path), strict=True):
        assert fixed(done.text) == fixed(said.text)


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name, text in TEXTS.items() if "```python" in text])
def test_what_python_shows_is_what_the_page_says(name: str) -> None:
    shown = "".join(code for kind, code in FENCE.findall(TEXTS[name]) if kind == "python")
    test = doctest.DocTestParser().get_doctest(shown, {}, name, name, 0)
    assert test.examples
    assert not doctest.DocTestRunner().run(test).failed


def test_every_command_has_a_transcript() -> None:
    commands = [one.command for text in TEXTS.values() for one in transcripts(text)]
    shown = {name for command in commands for name in re.findall(r"\bsovkg ([a-z]+)", command)}
    assert set(COMMANDS) <= shown


def test_every_block_says_what_it_is_and_what_looks_like_a_transcript_is_run() -> None:
    blocks = [block for text in TEXTS.values() for block in FENCE.findall(text)]
    assert {kind for kind, _ in blocks} <= {"console", "python", "sh", "sparql", "mermaid", "trig"}
    for data in (code for kind, code in blocks if kind == "trig"):
        assert list(ox.parse(data, ox.RdfFormat.TRIG))
    assert all(code.startswith("$ ") == (kind == "console") for kind, code in blocks)
    assert not any(re.search(r"^(?: {4}|\t)\$ ", text, re.MULTILINE) for text in TEXTS.values())


def usages() -> Iterator[tuple[str, str]]:
    """Yield the page and the text of each mention of a command outside transcripts."""
    for name, text in TEXTS.items():
        mentions = CODE.findall(FENCE.sub("", text))
        mentions += [line for kind, code in FENCE.findall(text) if kind == "sh" for line in code.splitlines()]
        yield from ((name, mention) for mention in mentions if mention.startswith("sovkg "))


def test_every_command_and_option_that_is_mentioned_exists() -> None:
    for page_name, mention in usages():
        known: click.Command = cli
        context = click.Context(cli)
        options = set()
        for word in shlex.split(mention.partition("#")[0].partition("|")[0])[1:]:
            if isinstance(known, click.Group) and word in known.list_commands(context):
                known = known.get_command(context, word) or known
            options |= {word} if word.startswith("-") else set()
        offered = {name for parameter in known.params for name in parameter.opts} | HELP
        unnamed = isinstance(known, click.Group) and known is not cli  # `sovkg query NAME --country …`
        assert unnamed or options <= offered, f"{page_name}: {mention}"


def commands(known: click.Command, context: click.Context) -> Iterator[click.Command]:
    """Yield a command and all its subcommands."""
    yield known
    if isinstance(known, click.Group):
        for name in known.list_commands(context):
            yield from commands(known.get_command(context, name) or known, context)


def test_every_option_and_variable_that_is_mentioned_alone_exists() -> None:
    known = commands(cli, click.Context(cli))
    offered = {name for command in known for parameter in command.params for name in parameter.opts} | HELP
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "kg").rglob("*.py"))
    for name, text in TEXTS.items():
        mentions = CODE.findall(FENCE.sub("", text))
        options = {word for mention in mentions for word in mention.split() if word.startswith("--")}
        assert options - offered == set(), name
        variables = set(re.findall(r"\bSOVKG_\w+", text))
        assert [variable for variable in variables if variable not in code] == [], name


def test_every_question_that_is_named_exists() -> None:
    help_texts = [path.read_text(encoding="utf-8") for path in (ROOT / "kg/cli").rglob("*.py")]
    texts = [*help_texts, *TEXTS.values()]
    named = {name for text in texts for name in re.findall(r"sovkg query ([a-z][a-z-]+)", text)}
    assert len(named) > 5
    assert named - set(questions()) == {"companies-by-country"}, "which a page writes"


def anchors(text: str) -> set[str]:
    """Return the anchors of a page's headings, as GitHub generates them."""
    heads = re.findall(r"^#+ (.+)$", FENCE.sub("", text), re.MULTILINE)
    slugs = [
        re.sub(r"[^\w\- ]", "", re.sub(r"\[(.*?)\]\(.*?\)", r"\1", head)).lower().replace(" ", "-")
        for head in heads
    ]
    seen: Counter[str] = Counter()
    found = set()
    for slug in slugs:
        found.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
    return found


def links(name: str) -> Iterator[tuple[Path, str]]:
    """Yield the file and the anchor of each relative link of a page."""
    for target in ("".join(both) for both in LINK.findall(CODE.sub("", FENCE.sub("", TEXTS[name])))):
        if not re.match(r"\w+:", target):
            path, _, anchor = target.partition("#")
            yield ((ROOT / name).parent / path if path else ROOT / name).resolve(), anchor


@pytest.mark.parametrize("name", TEXTS)
def test_every_link_leads_somewhere(name: str) -> None:
    for path, anchor in links(name):
        assert path.is_relative_to(ROOT)
        assert path.exists(), path
        assert not anchor or anchor in anchors(path.read_text(encoding="utf-8")), f"{path}#{anchor}"


@pytest.mark.parametrize("readme", READMES)
def test_a_readme_is_short_and_leads_to_every_page(readme: str) -> None:
    assert len(TEXTS[readme].encode()) <= 8192
    reached, new = set(), {ROOT / readme}
    while new:
        reached |= new
        known = [str(path.relative_to(ROOT)) for path in new]
        new = {path for name in known if name in TEXTS for path, _ in links(name)} - reached
    assert {path for path in PAGES if path.is_relative_to(DOCS)} <= reached


@pytest.mark.parametrize("readme", READMES)
def test_a_readme_begins_with_two_commands(readme: str) -> None:
    screen = "\n".join(TEXTS[readme].splitlines()[:40])
    makefile = (ROOT / "Makefile").read_text()
    for target in ("demo", "test"):
        assert f"make {target}" in screen
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_every_file_that_is_named_is_there() -> None:
    path = re.compile(r"(?:kg|queries|ontology|tests|docs|figures|benchmarks)/[\w./-]*")
    for name, text in TEXTS.items():
        named = [code for code in CODE.findall(FENCE.sub("", text)) if path.fullmatch(code)]
        assert [code for code in named if not (ROOT / code).exists()] == [], name


def test_the_decisions_are_numbered_and_listed() -> None:
    files = sorted((DOCS / "decisions").glob("0*.md"))
    assert [int(path.name[:4]) for path in files] == list(range(1, len(files) + 1))
    rows = re.findall(r"^\| \[(\d{4})\]\((.+)\) \| (.+) \|$", TEXTS["docs/decisions/README.md"], re.MULTILINE)
    heads = [path.read_text(encoding="utf-8").partition("\n")[0] for path in files]
    assert [(f"# {number} {title}", file) for number, file, title in rows] == [
        (head, path.name) for head, path in zip(heads, files, strict=True)
    ]


@pytest.mark.slow
def test_every_diagram_is_current() -> None:
    for path, name, diagram in diagrams():
        text = path.read_text(encoding="utf-8")
        assert diagram in text
        assert placed(text, name, diagram) == text, "run `make docs`"


def test_the_picture_of_the_page_is_current() -> None:
    assert (DOCS / "page.sha256").read_text() == page.fingerprint() + "\n", "run `make docs`"
    for scheme in page.SCHEMES:
        picture = DOCS / f"page-{scheme}.webp"
        assert picture.read_bytes()[8:12] == b"WEBP"
        assert picture.stat().st_size < 100_000
        assert all(f"docs/{picture.name}" in TEXTS[readme] for readme in READMES)
