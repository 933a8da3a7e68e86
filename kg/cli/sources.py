"""The options ``--article`` and ``--cite``: what stands in the sources of an answer, and how to name them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import click

from kg.cli.options import F
from kg.store import Store

if TYPE_CHECKING:
    from kg.answer import Answered


def article_option(command: F) -> F:
    return click.option(
        "--article",
        multiple=True,
        type=click.Path(),
        metavar="FILE",
        help="Quote the sentences from this text of the article, each checked by its hash; repeatable.",
    )(command)


def cite_option(command: F) -> F:
    return click.option("--cite", is_flag=True, help="Add a citation of each passage, to paste.")(command)


class Sources(NamedTuple):
    """The texts to quote from, and whether passages are to be cited; true if either is asked for."""

    article: tuple[str, ...] = ()
    cite: bool = False

    def __bool__(self) -> bool:
        return bool(self.article) or self.cite

    def given(self, store: Store, answered: Answered) -> Answered:
        """Return *answered* with its passages quoted and cited; say on standard error what is not quoted."""
        used = answered.passages()
        if self.article:
            from kg.article import quotations

            texts: dict[str, str] = {}
            for path in self.article:
                quoted = quotations(store, path)
                texts |= quoted.texts
                if quoted.problem:
                    click.echo(f"note: {quoted.problem}", err=True)
            answered = answered._replace(quotations={p: texts[p] for p in used if p in texts})
        if self.cite:
            from kg.citation import citations

            answered = answered._replace(citations=citations(store, used, answered.lang))
        return answered


def sources(options: dict[str, Any]) -> Sources:
    """Return what :func:`article_option` and :func:`cite_option` put into *options*, taken out of them."""
    return Sources(options.pop("article", ()), options.pop("cite", False))
