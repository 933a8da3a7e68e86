"""The page's address, Back, Undo and reload, in every sequence of what a reader can do; run in Node."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kg.explorer import page
from kg.store.embedded import Embedded
from tests.conftest import PATIENCE, ROOT, Open
from tests.lettering import until
from tests.test_explorer_picture import find, shown

NODE = Path(sys.executable).parent / "node"
SCRIPTS = ROOT / "kg/explorer/browser/scripts"


def in_node(program: str, html: str, folder: Path, *args: str) -> str:
    """Return what a program of ``tests/page`` prints about the data of a page."""
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert found is not None
    (folder / "data.json").write_text(found[1], encoding="utf-8")
    command = [*map(str, (NODE, ROOT / "tests/page" / program, folder / "data.json", SCRIPTS)), *args]
    done = subprocess.run(command, capture_output=True, text=True, timeout=10 * PATIENCE)
    assert done.returncode == 0, done.stderr[:3000]
    return done.stdout


def test_back_undo_reload_and_links_agree_in_every_sequence(little: str, tmp_path: Path) -> None:
    html = page(Embedded.of_files([Path(little)]))
    assert in_node("address.mjs", html, tmp_path, "20") == "ok\n"


@pytest.mark.slow
def test_they_agree_on_the_whole_article_too(html: str, tmp_path: Path) -> None:
    assert in_node("address.mjs", html, tmp_path, "3") == "ok\n"


@pytest.mark.slow
def test_undo_and_back_are_one_and_outlive_a_reload(opened: Open, html: str) -> None:
    tab = opened(html)
    first = shown(tab)
    find(tab, "Mistral AI")
    tab.locator("#details [data-act=focus]").click()
    focused = shown(tab)
    tab.locator("#readings [value=corrected]").click()
    tab.locator("#languages [value=ko]").click()
    tab.reload()
    assert shown(tab) == focused
    assert "around=mistral-ai" in tab.url
    assert "lang=ko" in tab.url
    tab.locator("#undo").click()
    until(tab, "location.hash.startsWith('#entity=mistral-ai&lang=ko')")  # the language is kept
    tab.go_back()
    until(tab, "document.getElementById('undo').disabled")
    assert shown(tab) == first
    tab.go_forward()
    tab.go_forward()
    until(tab, "location.hash.includes('around=')")
    assert shown(tab) == focused


@pytest.mark.slow
def test_walking_with_arrow_keys_is_no_step(opened: Open, html: str) -> None:
    tab = opened(html)
    before = tab.evaluate("history.length")
    tab.locator("#drawing").focus()
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        tab.keyboard.press(key)
    until(tab, "location.hash.startsWith('#at=')")
    assert tab.evaluate("history.length") == before
    heading = tab.locator("#details h2").inner_text()
    tab.reload()
    assert tab.locator("#details h2").inner_text() == heading
