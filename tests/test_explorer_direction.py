"""Names from right to left in the explorer, whose own languages run from left to right."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from kg.explorer import page
from kg.store.embedded import Embedded
from tests.conftest import Open

pytestmark = pytest.mark.slow

FACTS = """
@prefix ex: <http://example.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
ex:a a schema:Organization ; rdfs:label "شركة الذكاء (AI)"@ar ; schema:member ex:h .
ex:h a schema:Organization ; rdfs:label "בינה מלאכותית בע\\"מ"@he .
ex:m a schema:Organization ; rdfs:label "OpenAI" ; schema:member ex:a, ex:h .
"""
PAINTED = """() => {
  const found = new Map();
  const paint = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (words, ...at) {
    found.set(words, this.direction);
    return paint.call(this, words, ...at);
  };
  sovkg.network.redraw();
  CanvasRenderingContext2D.prototype.fillText = paint;
  return [...found];
}"""


def test_each_name_runs_its_own_way_and_sentences_that_of_the_page(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "own.ttl"
    path.write_text(FACTS, encoding="utf-8")
    tab = opened(page(Embedded.of_files([path])), "#entity=http://example.org/a")
    painted = dict(tab.evaluate(PAINTED))
    assert painted["OpenAI"] == "ltr"
    assert {way for words, way in painted.items() if words > "א"} == {"rtl"}
    expect(tab.locator("#details h2")).to_have_css("direction", "rtl")
    said = tab.locator("#details .said li")
    assert {one.evaluate("one => getComputedStyle(one).direction") for one in said.all()} == {"ltr"}
    gaps = tab.locator("#details .thing:has(.icon)").evaluate_all(
        """all => all.map((one) => {
          const words = document.createRange();
          words.selectNodeContents(one.lastChild);
          const parts = [one.querySelector(".icon"), words];
          const [icon, name] = parts.map((part) => part.getBoundingClientRect());
          return Math.max(name.left - icon.right, icon.left - name.right);
        })"""
    )
    assert gaps
    assert min(gaps) > 3
