"""What ``--article`` and ``--cite`` add to an answer: the sentences themselves, and how to name them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.cli.messages import note
from kg.store import Store

if TYPE_CHECKING:
    from kg.question.table import Table


class Sources(NamedTuple):
    """The texts to quote from, and whether passages are to be cited."""

    article: tuple[str, ...]
    cite: bool

    def given(self, store: Store, table: Table) -> Table:
        """Return *table* with its passages quoted and cited; say on standard error what is not quoted."""
        used = table.passages()
        if self.article:
            from kg.article.quotation import quotations

            texts: dict[str, str] = {}
            for path in self.article:
                quoted = quotations(store, path)
                texts |= quoted.texts
                if quoted.problem:
                    note(quoted.problem)
            table = table._replace(quotations={p: texts[p] for p in used if p in texts})
        if self.cite:
            from kg.article.citation import citations

            table = table._replace(citations=citations(store, used, table.lang))
        return table
