"""Guards against documents that would overflow the engine's stack or fill its memory, checked by chunks.

These are JSON-LD and triple terms nested so deeply that the stack overflows, XML nested so deeply that
parsing takes minutes, XML entities that multiply or refer to other files, and XML that ends early.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from kg.errors import DataError

MAX_DEPTH = 200
"""How deeply JSON-LD, XML and triple terms may be nested."""

TOKEN = 16 << 20
"""Bytes of the longest token that the engine accepts."""

_SHORT = r"""(?:[^{q}\\\n\r]++|\\.)*+"""
_LONG = r"""{q}{{3}}(?:{q}{{0,2}}+(?:[^{q}\\]|\\.))*+"""
_STRING = rf"""{{q}}{{q}}(?=[^{{q}}])|{{q}}(?!{{q}}){_SHORT}{{q}}|{_LONG}{{q}}{{{{3}}}}"""
_BEGUN = rf"""{{q}}{{{{1,2}}}}|{{q}}(?!{{q}}){_SHORT}\\?|{_LONG}{{q}}{{{{0,2}}}}\\?"""
_IRI = r"""<[^\x00-\x20<>{}|^`"]*+"""


def _pattern(text: str) -> re.Pattern[bytes]:
    return re.compile(text.encode(), re.DOTALL)


_JSON = (
    _pattern(r'(?:[^"\[\]{}]++|"(?:[^"\\]++|\\.)*+")*+'),
    _pattern(r'"(?:[^"\\]++|\\.)*+\\?'),
    {b"[": 1, b"{": 1, b"]": -1, b"}": -1},
)
_QUOTED = "|".join(_STRING.format(q=q) for q in "\"'")
_TURTLE = (
    _pattern(rf"""(?:[^"'<>\\#]++|{_QUOTED}|{_IRI}>|\#[^\n\r]*+[\n\r]|\\.)*+"""),
    _pattern("|".join(_BEGUN.format(q=q) for q in "\"'") + rf"|{_IRI}|\#[^\n\r]*+|\\|>"),
    {b"<<": 1, b">>": -1},
)


class Depth:
    """A guard against too deep nesting of JSON or, otherwise, of triple terms in Turtle's family."""

    def __init__(self, source: object, *, json: bool) -> None:
        self._source = source
        self._skipped, self._begun, self._signs = _JSON if json else _TURTLE
        self._length = 1 if json else 2
        self._rest, self._depth, self._line = b"", 0, 1

    def feed(self, chunk: bytes) -> None:
        """Check the next *chunk*; raises DataError, with source and line, if it is nested too deeply."""
        text, at = self._rest + chunk, 0
        while True:
            skipped = self._skipped.match(text, at)
            at = skipped.end() if skipped else at
            step = self._signs.get(text[at : at + self._length], 0)
            self._depth += step
            if self._depth > MAX_DEPTH:
                raise _too_deep(self._source, self._line + text.count(b"\n", 0, at))
            if at >= len(text) or (not step and len(text) - at < TOKEN and self._begun.fullmatch(text, at)):
                self._rest = text[at:]
                self._line += text.count(b"\n", 0, at)
                return
            at += self._length if step else 1


class Xml:
    """A guard against XML that is nested too deeply, has entities in entities, or ends early."""

    def __init__(self, source: object) -> None:
        self._source, self._depth = source, 0
        self._parser = expat.ParserCreate()
        self._parser.EntityDeclHandler = self._check_entity
        self._parser.StartElementHandler = self._start_element
        self._parser.EndElementHandler = self._end_element

    def feed(self, chunk: bytes) -> None:
        """Check the next *chunk*, an empty one at the end.

        Raises:
            DataError: the document is dangerous; names its source and line.
            SyntaxError: it is malformed; has the line.
        """
        try:
            self._parser.Parse(chunk, not chunk)
        except expat.ExpatError as error:
            raise SyntaxError(str(error), ("", error.lineno, None, None)) from None
        except LookupError as error:  # an unknown encoding
            raise SyntaxError(str(error)) from None

    def _check_entity(self, name: str, _is_parameter: bool, value: str | None, *_rest: object) -> None:
        if value is None or "&" in value or "%" in value or len(value) > 1000:
            line = self._parser.CurrentLineNumber
            raise DataError(f"{self._source}:{line}: entity {name!r} is not allowed; write out its text")

    def _start_element(self, _name: str, _attributes: object) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _too_deep(self._source, self._parser.CurrentLineNumber)

    def _end_element(self, _name: str) -> None:
        self._depth -= 1


def check_json(source: object, content: bytes) -> None:
    """Check that the JSON *content* is not nested too deeply.

    Raises:
        DataError: it is; names *source* and the line.
    """
    Depth(source, json=True).feed(content)


def check_triples(source: object, content: bytes) -> None:
    """Check that triple terms in *content*, Turtle or a syntax of its family, are not nested too deeply.

    Raises:
        DataError: they are; names *source* and the line.
    """
    if content.count(b"<<") > MAX_DEPTH:
        Depth(source, json=False).feed(content)


def _too_deep(source: object, line: int) -> DataError:
    return DataError(f"{source}:{line}: nested more than {MAX_DEPTH} levels deep; reduce the nesting")
