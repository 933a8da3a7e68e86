"""Prompts on the terminal for missing options, repeated until an answer is valid."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable

import click

from kg.article import vocabulary
from kg.article.addition import TypedFact
from kg.article.draft import checked_slug
from kg.article.naming import Naming, NewEntity
from kg.cli.messages import note, say
from kg.errors import KGError, NotFound
from kg.rdf.namespaces import slug


def passage(names: Naming, given: str | None, before: str) -> str:
    """Return the passage *given*, or ask for one; an empty answer means the one *before*."""
    if given is not None:
        names.passage(given)
        return given
    return prompt("passage", names.completions()["passage"], names.passage, before or None)


def fact(names: Naming, given: TypedFact, made: dict[str, NewEntity], ends: bool) -> TypedFact | None:
    """Ask for the empty parts of *given*; if *ends*, an empty first answer ends it, and returns None."""
    end = "" if ends else None
    subject = given.subject or thing(names, "subject", made, end)
    if not subject:
        return None
    end = end if given.subject else None
    prop = given.property or prompt("property", names.completions()["property"], names.property, end)
    if not prop:
        return None
    end = end if given.property else None
    value, term = given.value, names.property(prop)
    types = names.types(names.entity(subject, made), made)
    codes = vocabulary.codes(names.store, term, types)
    if not value and term.things and not codes:
        value = thing(names, "object", made, end)
    elif not value:
        what = f"object, one of {', '.join(map(slug, codes))}" if codes else "object"
        called = [name for each in codes.values() for name in each]
        value = prompt(what, called, lambda text: names.value(term, text, made, types), end)
    return given._replace(subject=subject, property=prop, value=value) if value else None


def thing(names: Naming, what: str, made: dict[str, NewEntity], default: str | None = None) -> str:
    """Ask for an entity until one is named, and offer to create an unknown one.

    If *default* is an empty text, so is the result for an empty answer.
    """
    while True:
        text = prompt(what, names.completions()["entity"], default=default)
        if not text:
            return ""
        try:
            names.entity(text, made)
            return text
        except NotFound as error:
            say(str(error))
            if not click.confirm(f"create a new entity for {text!r}?", err=True):
                continue
        except KGError as error:
            say(str(error))
            continue
        hangul = re.search("[가-힣]", text)
        proposed = "-".join(re.findall(r"[a-z0-9]+", text.casefold())) if text.isascii() else None
        slug = prompt("its slug", [], lambda slug: checked_slug(slug, "entity"), proposed or None)
        if not (kind := prompt("its class", names.completions()["class"], names.kind, "")):
            continue
        english = prompt("its label in English", default=None if hangul else text)
        made[slug] = NewEntity(
            slug, kind, english, prompt("its label in Korean", default=text if hangul else None)
        )
        return slug


def quoted(names: Naming, article: Iterable[str]) -> dict[str, str]:
    """Return the sentences of the files *article* by passage; print their problems on standard error."""
    from kg.article.quotation import quotations

    texts: dict[str, str] = {}
    for path in article:
        found = quotations(names.store, path)
        texts |= found.texts
        if found.problem:
            note(found.problem)
    return texts


def prompt(
    what: str,
    completions: list[str] | None = None,
    check: Callable[[str], object] | None = None,
    default: str | None = None,
) -> str:
    """Ask for *what* until *check* accepts it; Tab completes *completions* if the terminal supports that.

    An empty answer means *default*; if that is None, the prompt is repeated.
    """
    try:
        import readline
    except ImportError:  # on Windows: no completion
        pass
    else:
        readline.set_completer(completer(completions or []))
        readline.set_completer_delims("")
        readline.parse_and_bind("tab: complete")
    while True:
        # line editing, and so completion, only works on standard output
        on_error = not sys.stdout.isatty()
        text = str(click.prompt(what, default, err=on_error, show_default=bool(default))).strip()
        try:
            if check is not None and text:
                check(text)
            return text
        except KGError as error:
            say(str(error))


def completer(names: Iterable[str]) -> Callable[[str, int], str | None]:
    """Return a completer for readline: it returns the n-th of *names* that begin with a text.

    Case is ignored only if no name begins with exactly that text.
    """
    known = sorted(set(names))

    def complete(text: str, state: int) -> str | None:
        fits = [name for name in known if name.startswith(text)]
        fits = fits or [name for name in known if name.casefold().startswith(text.casefold())]
        return fits[state] if state < len(fits) else None

    return complete
