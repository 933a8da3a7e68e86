"""``sovkg article add``: one fact more."""

from __future__ import annotations

import click

from kg.cli.article.places import licence_option, places_named, places_option
from kg.cli.options import lang_option
from kg.cli.output import emit, note


@click.command("add", short_help="Add one fact to a passage.")
@places_option
@click.option("--passage", metavar="PASSAGE", help="The sentence that states it, such as my-article/p03s2.")
@click.option("--subject", metavar="ENTITY", help="What it is about, by label, alias or slug.")
@click.option("--property", "prop", metavar="PROPERTY", help="What of it, by name or label.")
@click.option("--object", "value", metavar="VALUE", help="An entity, a number, a date or a text.")
@click.option(
    "--new",
    "entities",
    nargs=4,
    multiple=True,
    metavar="SLUG CLASS EN KO",
    help="An entity that is not known yet, with its class and labels in English and Korean; repeatable.",
)
@click.option("--by", default="", metavar="NAME", envvar="SOVKG_NAME", help="Who encodes the passage.")
@licence_option
@lang_option
def command(
    places: tuple[str, ...],
    passage: str | None,
    subject: str | None,
    prop: str | None,
    value: str | None,
    entities: tuple[tuple[str, str, str, str], ...],
    by: str,
    licence: str,
    lang: str,
) -> None:
    """Add one fact to the graph of a passage; what is not given is asked for.

    The fact is checked against the vocabulary (ontology/core.ttl) and written into the article's own files
    in their style, or not at all. Asked for a name, the Tab key completes it.

    \b
    Example:
      sovkg article add --passage my-article/p02s1 --subject oracle-plan --property investor \\
        --object oracle --new oracle-plan Investment "Oracle's plan" "오라클의 계획"
    """
    from kg.article import addition, description
    from kg.article.naming import Naming, New
    from kg.article.vocabulary import value as literal
    from kg.cli.article import asking
    from kg.words import words

    names = Naming(places or places_named())
    made = {entity[0]: New(*entity) for entity in entities}
    by = by.strip()
    asks = None in (passage, subject, prop, value)
    passage = passage or asking.asked("passage", [], names.passage)
    subject = subject or asking.thing(names, "subject", made)
    prop = prop or asking.asked("property", names.completions()["property"], names.property)
    if value is None:
        term = names.property(prop)
        if term.things:
            value = asking.thing(names, "object", made)
        else:
            value = asking.asked("object", [], lambda text: literal(term, text))
    fact, described = addition.fact(names, passage, subject, prop, value, made.values())
    addition.hold(names, fact, described)
    where = names.passage(passage)
    known = description.is_encoded(names, where)
    if asks and not by and not known:
        by = asking.asked("who encodes it", default=next(iter(description.encoders(names, where)), ""))
    encoder = description.Encoder(by, licence) if by else None
    for path in addition.add(names, fact, described, encoder):
        click.echo(f"wrote {path}", err=True)
    told = words(names.store, addition.said(names.store, fact), lang)
    emit("".join(f"{sentence.text}\n" for sentence in told), None)
    if wanting := addition.wanting(names.store, str(getattr(fact.subject, "value", ""))):
        note(f"a figure also says its {', '.join(wanting)}; add these too")
    if not by and not known:
        note("nobody is named who has encoded the passage; give --by NAME")
