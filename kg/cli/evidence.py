"""The options that add to an answer's rows: evidence, sentences, quotations, citations."""

from __future__ import annotations

from typing import Any, NamedTuple

import click

from kg.cli.options import article_option, option_group
from kg.graph import Answer

evidence_options = option_group(
    click.option("--evidence", is_flag=True, help="Add the passages that state each row."),
    click.option("--why", is_flag=True, help="Add the passages, with their statements as sentences."),
    article_option(
        "Quote the sentences from this text of the article, each checked by its hash; repeatable."
    ),
    click.option("--cite", is_flag=True, help="Add a citation of each passage, to paste."),
)
"""``--evidence``, ``--why``, ``--article`` and ``--cite``, which :meth:`EvidenceOptions.of` takes."""


class EvidenceOptions(NamedTuple):
    """The values of :data:`evidence_options`."""

    evidence: bool
    why: bool
    article: tuple[str, ...]
    cite: bool

    @classmethod
    def of(cls, options: dict[str, Any]) -> EvidenceOptions:
        """Return the values, which are removed from *options*."""
        return cls(*(options.pop(name) for name in cls._fields))

    @property
    def wanted(self) -> list[str]:
        """The names of the options that are given; each of them needs the evidence."""
        return [name for name, value in self._asdict().items() if value]

    def added(self, answer: Answer) -> Answer:
        """Return *answer*, which has its evidence, with the sentences, quotations and citations wanted."""
        if self.why:
            answer = answer.told()
        if self.article:
            answer = answer.quoted(*self.article)
        return answer.cited() if self.cite else answer
