"""``sovkg queries``: the list of canned questions."""

import json

import click

from kg.cli.formats import chosen_format, default_and, format_option
from kg.cli.options import lang_option
from kg.cli.output import emit, output_option
from kg.errors import NotFound
from kg.question.catalogue import questions as all_questions

_FORMATS = {"table": "table", "txt": "table", "json": "json"}


@click.command("queries", short_help="List the canned questions.")
@click.argument("tag", required=False)
@lang_option
@format_option(lambda: default_and(dict.fromkeys(_FORMATS.values())))
@output_option
def command(tag: str | None, lang: str, format_: str | None, output: str | None) -> None:
    """List the canned questions by tag, or those of one TAG.

    \b
    Examples:
      sovkg queries
      sovkg queries money
    """
    chosen = chosen_format(format_, output, _FORMATS, "table")
    questions = all_questions()
    tags = sorted({t for q in questions.values() for t in q.tags})
    if tag is not None and tag not in tags:
        raise NotFound.unknown(f"no tag {tag!r}", tag, tags)
    if chosen == "json":
        entries = [
            {
                "name": q.name,
                "title": q.title[lang],
                "description": q.description[lang],
                "tags": q.tags,
                "parameters": [p.name for p in q.parameters],
            }
            for q in questions.values()
            if tag is None or tag in q.tags
        ]
        emit(json.dumps(entries, ensure_ascii=False, indent=2) + "\n", output)
        return
    width = max(map(len, questions))
    lines: list[str] = []
    for each in tags if tag is None else [tag]:
        lines += ["", each]
        lines += [f"  {q.name:<{width}}  {q.title[lang]}" for q in questions.values() if each in q.tags]
    emit("\n".join(lines[1:]) + "\n", output)
