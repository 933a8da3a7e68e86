"""The pictures of the page in the README: the statements of one sentence, in light and dark colours."""

from __future__ import annotations

import shutil
from base64 import b64decode, b64encode
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from click.testing import CliRunner

from kg.cli import cli

PASSAGE = "p27s4"
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
_BROWSER = Path(__file__).parent.parent / "kg/explorer/browser"
_LOOKS = ("page.css", "page.html.j2")
_CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium-headless-shell"
_WIDTH, _HEIGHT = 1180, 640
_REST = 3000
"""Milliseconds after which all animation has ended."""
_WEBP = """async (png) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.85 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}"""


def _sovkg(*args: str) -> str:
    runner = CliRunner(env={"COLUMNS": "110", "SOVKG_ENDPOINT": None})
    return str(runner.invoke(cli, args, prog_name="sovkg", catch_exceptions=False).stdout)


def fingerprint() -> str:
    """Return a hash of the picture's sources: statements of the sentence, style sheet, and template."""
    shown = _sovkg("show", PASSAGE, "--lang", "en").encode()
    return sha256(b"\0".join([shown, *((_BROWSER / name).read_bytes() for name in _LOOKS)])).hexdigest()


def pictures() -> dict[str, bytes]:
    """Return the pictures by colour scheme, as WebP; this needs Chromium."""
    from playwright.sync_api import sync_playwright

    found: dict[str, bytes] = {}
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder, "page.html")
        _sovkg("graph", "--lang", "en", "-o", str(file))
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        for scheme in SCHEMES:
            page = browser.new_page(
                viewport={"width": _WIDTH, "height": _HEIGHT}, color_scheme=scheme, reduced_motion="reduce"
            )
            page.goto(f"{file.as_uri()}#passage={PASSAGE}")
            page.wait_for_timeout(_REST)
            png = b64encode(page.screenshot()).decode()
            found[scheme] = b64decode(browser.new_page().evaluate(_WEBP, png))
        browser.close()
    return found
