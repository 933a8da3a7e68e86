"""The page as an object that Jupyter displays."""

from __future__ import annotations

from kg.text.html import iframe

_HIGH = 720  # pixels: picture and panel beside each other on a notebook's screen


class Page:
    """The interactive page; *html* is the text of one file that opens without a network."""

    def __init__(self, html: str) -> None:
        self.html = html

    def __repr__(self) -> str:
        return f"<Page: {len(self.html.encode()):,} bytes of HTML>"

    def _repr_html_(self) -> str:
        return iframe(self.html, "sovkg", _HIGH)
