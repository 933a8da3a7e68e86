"""An open graph: its store, and conversions to networkx, rdflib, the interactive page, files and briefs."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn, Self

from kg.errors import WrongUsage
from kg.graph.values import Entity, as_list, name_of
from kg.names.labels import check_language
from kg.store import AS_STATED, Store

if TYPE_CHECKING:
    from pathlib import Path

    from rdflib import Dataset

    from kg.brief.document import Document
    from kg.export.content import Written
    from kg.network.build import Graph as Network


_HIGH = 720  # pixels: picture and panel beside each other on a notebook's screen


class Page:
    """The interactive page; *html* is the text of one file that opens without a network."""

    def __init__(self, html: str) -> None:
        self.html = html

    def __repr__(self) -> str:
        return f"<Page: {len(self.html.encode()):,} bytes of HTML>"

    def _repr_html_(self) -> str:
        from kg.text.html import iframe

        return iframe(self.html, "sovkg", _HIGH)


class Convertible:
    """Holds the store of a graph until :meth:`close`, and converts it for other libraries and readers."""

    def __init__(self, store: Store, lang: str = "en") -> None:
        """Open a graph over *store*, with labels and messages in *lang*: ``en`` or ``ko``."""
        check_language(lang)
        self._store: Store | None = store
        self.lang = lang

    def __repr__(self) -> str:
        return f"<Graph: {type(self._store).__name__ if self._store else 'closed'}, {self.lang}>"

    def __reduce__(self) -> NoReturn:
        raise WrongUsage(
            "a graph cannot be passed to another process; open it again there, or pass on the records "
            "of answers"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the store; answers already given remain usable."""
        self._store = None

    @property
    def store(self) -> Store:
        """The engine that answers queries.

        Raises:
            WrongUsage: the graph is closed.
        """
        if self._store is None:
            raise WrongUsage("the graph is closed; open it again")
        return self._store

    def network(self) -> Network:
        """Return a networkx graph of the things and the statements between them, with labels.

        See :func:`kg.network.build.labelled`.

        >>> import kg
        >>> network = kg.open().network()
        >>> network.nodes["https://w3id.org/sovereign-ai-kg/id/amazon"]
        {'label': 'Amazon', 'types': 'company'}
        """
        from kg.network.build import labelled

        return labelled(self.store, self.lang)

    def rdflib(self) -> Dataset:
        """Return a read-only rdflib dataset over the same store; see :func:`kg.store.dataset.dataset`.

        >>> import kg
        >>> len(kg.open().rdflib().graph("https://w3id.org/sovereign-ai-kg/passage/sovereign-ai/p27s4"))
        48
        """
        from kg.store.dataset import dataset

        return dataset(self.store)

    def explorer(
        self,
        *,
        focus: Entity | str | None = None,
        hops: int = 2,
        types: str | Sequence[str] = (),
        questions: str | Sequence[str] = (),
        lang: str | None = None,
        reading: str = AS_STATED,
        articles: Path | str | Sequence[Path | str] = (),
    ) -> Page:
        """Return the interactive page; Jupyter shows it, ``.html`` is its text.

        Args:
            focus: show only this thing, or the thing with this name, and what is near it.
            hops: how many edges around *focus* are shown.
            types: show only things of these classes, given by local name, such as ``Company``.
            questions: show only what is in the answers of these canned questions.
            lang: language in which the page opens; by default the reader's own.
            reading: reading in which it opens, if the store has both.
            articles: folders of articles, for their tours.

        Raises:
            NotFound: a name names nothing.
            QueryError: the store took too long.
            EndpointError: a server did not answer as a SPARQL endpoint.
        """
        from kg.entity.find import find_network_node
        from kg.explorer import page
        from kg.explorer.content import scope
        from kg.network.build import name

        html = page(
            self.store,
            lang=lang,
            focus=name(find_network_node(self.store, name_of(focus))) if focus is not None else None,
            hops=hops,
            types=as_list(types),
            only=scope(self.store, as_list(questions)) if questions else None,
            reading=reading,
            articles=[os.fspath(folder) for folder in as_list(articles)],
        )
        return Page(html)

    def export(
        self,
        path: Path | str | None = None,
        *,
        format: str | None = None,
        evidence: bool = False,
        reifiers: bool = False,
        as_stored: bool = False,
        focus: Entity | str | None = None,
        hops: int = 2,
        types: str | Sequence[str] = (),
        questions: str | Sequence[str] = (),
        lang: str | None = None,
    ) -> Written:
        """Return the graph as a file for other tools, with notes on what the format cannot hold.

        Args:
            path: also write the file there; its suffix chooses the format.
            format: one of :data:`kg.export.formats.FORMATS`; by default Turtle.
            evidence: as in :func:`kg.export.extract.extract`, like all that follow.

        Raises:
            WrongUsage: there is no such format, a package is missing, or there is too much for the format.
            NotFound: there is no such thing, class or question.
            DataError: the file cannot be written, or the format cannot hold a term.

        >>> import kg
        >>> kg.open().export(questions="valuations").notes
        ('Turtle has no named graphs: add `evidence` to record which sentence states what',)
        """
        from kg.export.extract import extract
        from kg.export.formats import ACCEPTED, DEFAULT
        from kg.files import chosen_format, write, zipped

        made = extract(
            self.store,
            chosen_format(format, None if path is None else os.fspath(path), ACCEPTED, DEFAULT),
            evidence=evidence,
            reifiers=reifiers,
            as_stored=as_stored,
            focus=None if focus is None else name_of(focus),
            hops=hops,
            types=as_list(types),
            questions=as_list(questions),
            lang=lang,
        )
        if path is not None:
            write(path, zipped(made.file) if isinstance(made.file, Mapping) else made.file)
        return made

    def brief(self, thing: Entity | str, *, texts: Path | str | Sequence[Path | str] = ()) -> Document:
        """Return a brief of two pages on *thing*; Jupyter shows it, ``written`` gives Markdown, HTML or Word.

        Args:
            thing: a country, a company or a policy, by any of its names.
            texts: files of an article's text to quote its sentences from, checked by their hashes.

        Raises:
            NotFound: nothing has this name, or no passage states anything about it.
            DataError: a file cannot be read.

        >>> import kg
        >>> print(str(kg.open().brief("poolside-ai")).splitlines()[0])
        # Poolside AI
        """
        from kg.article.quotation import quotations
        from kg.brief.brief import brief
        from kg.brief.document import Document

        found = [quotations(self.store, path) for path in as_list(texts)]
        quoted = {passage: text for each in found for passage, text in each.texts.items()}
        made = brief(self.store, name_of(thing), lang=self.lang, quotations=quoted)
        return Document(made, tuple(each.problem for each in found if each.problem))
