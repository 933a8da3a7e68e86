"""The files of a site by path; each is made when it is requested."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from kg.errors import NotFound, WrongUsage
from kg.explorer import page as explorer
from kg.names.labels import LANGUAGES
from kg.question import catalogue
from kg.sentences.particles import resolve
from kg.site import answers, cards, errata, lists, passages, pieces
from kg.site.addresses import relative
from kg.site.context import Context
from kg.site.data import Files, search_index
from kg.site.links import Link
from kg.site.messages import MESSAGES, both, messages
from kg.site.template import POLICY, rendered, script, style
from kg.store import Store
from kg.text.addresses import is_web
from kg.text.html import in_script
from kg.version import __version__

Make = Callable[[], bytes]
PAGES = both("pages"), ("en/index.html", "ko/index.html")
"""The link from the interactive page to the others."""


class Site:
    """The files of a site of *store* by path, in a fixed order; the same graph gives the same bytes.

    A single file, for which everything is read but no other file is made, is the same as in the whole site.
    """

    def __init__(
        self,
        store: Store,
        *,
        base: str = "",
        links: Mapping[str, str] = MappingProxyType({}),
        articles: Sequence[str] = (),
        docs: str = "",
    ) -> None:
        """Prepare the site.

        *base* is its address; with it there are a site map and absolute addresses. *links* lead to passages
        on the web pages of their articles, by IRI. *articles* are folders of articles, besides the packaged
        ones, that may contain the tour of *store*. *docs* is the documentation, if any: a path from the
        site's root, or a web address.

        Raises:
            WrongUsage: *store* has too many things, or *docs* is neither path nor address.
        """
        if not is_web(docs) and (docs.startswith("/") or urlsplit(docs).scheme):
            raise WrongUsage(
                f"`docs`: {docs!r} is not a path from the site's root; write it like docs/index.html, or https://…"
            )
        if base and not base.endswith("/"):
            base += "/"
        self.context = Context(store, base=base, links=links)
        self._articles, self._docs = list(articles), docs

    def __len__(self) -> int:
        return len(self._paths)

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def file(self, path: str) -> bytes:
        """Return the file at *path*.

        Raises:
            NotFound: the site has none there.
        """
        if path not in self._files:
            raise NotFound(f"the site has no file {path!r}", advice="start at its index.html")
        return self._files[path]()

    @property
    def notes(self) -> list[str]:
        """Notes for whoever writes the site."""
        drawable = any(query.view for query in self.context.questions.values())
        needed = ["charts are left out: they need `pip install 'sovereign-ai-kg[charts]'`"]
        return needed * (drawable and not self.context.draws) + self._rdf.notes

    @cached_property
    def _paths(self) -> list[str]:
        """The paths of all files; charts are left out if drawing them shows that there is nothing to draw."""
        context = self.context
        undrawn = {name for name in context.questions if context.drawing(name, LANGUAGES[0]) is None}
        without = {f"{lang}/questions/{name}.svg" for name in undrawn for lang in LANGUAGES}
        return [path for path in self._files if path not in without]

    @cached_property
    def _files(self) -> dict[str, Make]:
        """The function that makes each file; a page is directly followed by its piece."""
        found: dict[str, Make] = {
            "index.html": self._index,
            "explorer.html": self._explorer,
            "site.css": lambda: style().encode(),
            "site.js": lambda: script().encode(),
        }
        for iri, name in self.context.things.items():
            found[f"{name}.ttl"] = partial(self._data, iri, "turtle")
            found[f"{name}.jsonld"] = partial(self._data, iri, "jsonld")
        for name in self.context.questions:
            found[f"queries/{name}.rq"] = partial(str.encode, catalogue.file_text(name))
        for lang in LANGUAGES:
            found |= self._in(lang)
        if self.context.base:
            found["sitemap.xml"] = self._map
        return found

    def _in(self, lang: str) -> dict[str, Make]:
        context = self.context
        plain: dict[str, Callable[[], dict[str, Any]]] = {
            "index": partial(lists.start, context, lang),
            "things": partial(lists.things, context, lang),
            "search": dict,
        }
        if context.questions:
            plain["questions"] = partial(lists.questions, context, lang)
        if context.terms:
            plain["vocabulary"] = partial(lists.vocabulary, context, lang)
        if context.sentences:
            plain["passages"] = lambda: {"articles": passages.listed(context, lang)}
        if context.wrong:
            plain["errata"] = partial(errata.page, context, lang)
        found: dict[str, Make] = {
            f"{lang}/{n}.html": partial(self._page, n, lang, f"{n}.html", make) for n, make in plain.items()
        }
        found[f"{lang}/search-index.js"] = partial(search_index, context, lang)
        for name, query in context.questions.items():
            path = f"questions/{name}"
            content = partial(answers.page, context, name, lang)
            found[f"{lang}/{path}.html"] = partial(self._page, "question", lang, f"{path}.html", content)
            found[f"{lang}/pieces/{path}.html"] = partial(pieces.answer, context, name, lang)
            for form in ("csv", "json"):
                found[f"{lang}/{path}.{form}"] = partial(answers.written, context, name, lang, form)
            if query.view is not None and context.draws:
                found[f"{lang}/{path}.svg"] = partial(answers.svg, context, name, lang)
        for iri, name in context.things.items():
            content = partial(cards.page, context, iri, lang)
            found[f"{lang}/{name}.html"] = partial(self._page, "thing", lang, f"{name}.html", content)
            found[f"{lang}/pieces/{name}.html"] = partial(pieces.card, context, iri, lang)
        for iri, name in context.sentences.items():
            content = partial(passages.page, context, iri, lang)
            found[f"{lang}/{name}.html"] = partial(self._page, "passage", lang, f"{name}.html", content)
        return found

    def _page(self, template: str, lang: str, name: str, content: Callable[[], dict[str, Any]]) -> bytes:
        context, path = self.context, f"{lang}/{name}"
        values, say = {"title": "", **content()}, messages(lang)
        about = {name: value for name, value in values.get("markup", {}).items() if value}
        markup = json.dumps({"@context": "https://schema.org", **about}, ensure_ascii=False) if about else ""
        return rendered(
            f"{template}.html.j2",
            lang=lang,
            say=say,
            words=MESSAGES,
            path=path,
            policy=POLICY,
            site=context.title[lang],
            base=context.base,
            href=partial(relative, at=path),
            languages=[(other, MESSAGES[other]["language"], f"{other}/{name}") for other in LANGUAGES],
            menu=self._menu(lang),
            made=resolve(say.made.format(__version__)),
            licences=context.licences,
            makers=context.makers[lang],
            corrected=context.corrected,
            **{**values, "markup": in_script(markup)},
        )

    def _menu(self, lang: str) -> list[Link]:
        names = ["questions"] * bool(self.context.questions) + ["things"]
        names += ["passages"] * bool(self.context.sentences) + ["errata"] * bool(self.context.wrong)
        names += ["vocabulary"] * bool(self.context.terms)
        found = [Link(MESSAGES[lang][name], f"{lang}/{name}.html") for name in names]
        found.append(Link(MESSAGES[lang]["explorer"], "explorer.html"))
        return found + [Link(MESSAGES[lang]["docs"], self._docs)] * bool(self._docs)

    @cached_property
    def _rdf(self) -> Files:
        return Files(self.context)

    def _data(self, iri: str, format: str) -> bytes:
        return self._rdf.written(iri, format)

    def _explorer(self) -> bytes:
        return explorer(self.context.store, articles=self._articles, links=[PAGES]).encode()

    def _index(self) -> bytes:
        return rendered(
            "root.html.j2", titles=self.context.title, words=MESSAGES, policy=POLICY, base=self.context.base
        )

    def _map(self) -> bytes:
        pages = [path for path in self._paths if path.endswith(".html") and "/pieces/" not in path]
        return rendered("sitemap.xml.j2", base=self.context.base, pages=pages, relative=relative)
