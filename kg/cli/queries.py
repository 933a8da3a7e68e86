"""``sovkg queries``: lists the canned questions."""

import json
from functools import partial

import click

from kg.cli.choices import format_option
from kg.cli.options import lang_option
from kg.cli.output import emit, emit_written, format_for, output_option
from kg.errors import NotFound
from kg.question.catalogue import questions as all_questions
from kg.question.query import Query

_FORMATS = {name: name for name in ("table", "json", "turtle", "grlc")} | {
    "txt": "table",
    "ttl": "turtle",
    "zip": "grlc",
}


@click.command("queries")
@click.argument("tag", required=False)
@lang_option
@format_option(lambda: dict.fromkeys(_FORMATS.values()))
@partial(output_option, folders="files for grlc")
def command(tag: str | None, lang: str, format_: str | None, output: str | None) -> None:
    """List the canned questions by tag, or those of one TAG.

    For other programs they are written as RDF (turtle: in SHACL's terms, which editors such as sparql-editor
    read), or as one file each, from which grlc makes a web API.

    \b
    Examples:
      sovkg queries
      sovkg queries money
      sovkg queries -o questions.ttl
      sovkg queries -o grlc/
    """
    chosen = format_for(format_, output, _FORMATS, "table", of_folder="grlc")
    questions = all_questions()
    tags = sorted({t for q in questions.values() for t in q.tags})
    if tag is not None and tag not in tags:
        raise NotFound.unknown(f"no tag {tag!r}", tag, tags)
    asked = [q for q in questions.values() if tag is None or tag in q.tags]
    if chosen == "table":
        emit(_listed(asked, tags if tag is None else [tag], lang), output)
    elif chosen == "json":
        emit(json.dumps([_entry(q, lang) for q in asked], ensure_ascii=False, indent=2) + "\n", output)
    elif chosen == "turtle":
        from kg.question.executable import SPACES, executables
        from kg.rdf import turtle
        from kg.rdf.ordered import Ordered

        emit(turtle.written(Ordered(executables(asked, lang)), SPACES, lang), output)
    else:
        from kg.export.content import Written
        from kg.question.decorated import decorated

        emit_written(Written({f"{q.name}.rq": decorated(q, lang) for q in asked}), output)


def _entry(query: Query, lang: str) -> dict[str, object]:
    return {
        "name": query.name,
        "title": query.title[lang],
        "description": query.description[lang],
        "tags": query.tags,
        "parameters": [p.name for p in query.parameters],
    }


def _listed(questions: list[Query], tags: list[str], lang: str) -> str:
    width = max(len(q.name) for q in questions)
    lines: list[str] = []
    for tag in tags:
        lines += ["", tag]
        lines += [f"  {q.name:<{width}}  {q.title[lang]}" for q in questions if tag in q.tags]
    return "\n".join(lines[1:]) + "\n"
