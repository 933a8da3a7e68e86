"""The texts on the explorer's canvas and their positions, measured by the browser itself."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.servers import PATIENCE

Box = tuple[float, float, float, float]

_WRITTEN = """() => {
  const { network, readable } = sovkg;
  const scale = network.getScale();
  const canvas = document.createElement("canvas").getContext("2d");
  const face = getComputedStyle(document.body).fontFamily;
  const box = ({ x, y, size, label, bold = 400 }) => {
    canvas.font = `${bold} ${size * scale}px ${face}`;
    const rows = label.split("\\n");
    const width = Math.max(...rows.map((row) => canvas.measureText(row).width));
    const height = rows.length * size * scale;
    const at = network.canvasToDOM({ x, y });
    return [label, [at.x - width / 2, at.y - height / 2, at.x + width / 2, at.y + height / 2]];
  };
  const { names, captions, titles } = readable();
  return [names.map(box), captions.map(box), titles.map(box)];
}"""
_DOTS = """() => sovkg.picture.things().map((thing) => {
  const { x, y } = sovkg.network.canvasToDOM(sovkg.network.getPosition(thing));
  const radius = sovkg.network.body.nodes[thing].options.size * sovkg.network.getScale();
  return [x, y, radius];
})"""


def until(tab: Page, condition: str) -> None:
    """Wait until a JavaScript *condition* holds, without the eval() that the page's policy forbids."""
    look = f"const look = () => ({condition}) ? done(true) : requestAnimationFrame(look); look();"
    given_up = f"setTimeout(() => done(false), {1000 * PATIENCE});"  # otherwise it may wait forever
    assert tab.evaluate(f"() => new Promise((done) => {{ {look} {given_up} }})"), f"never: {condition}"


DRAWN = "performance.getEntriesByName('drawn').length > 0"


def reload(tab: Page) -> None:
    """Reload the page and wait until it is drawn, as its script is unpacked after the load event."""
    tab.reload()
    until(tab, DRAWN)


def calm(tab: Page) -> None:
    """Wait until nothing has been drawn for some frames."""
    tab.evaluate(
        """() => new Promise((done) => {
          let frames = 0;
          sovkg.network.on("afterDrawing", () => { frames = 0; });
          const look = () => { frames += 1; if (frames > 5) done(); else requestAnimationFrame(look); };
          look();
        })"""
    )


def names(tab: Page) -> list[tuple[str, Box]]:
    """Return the names of things, each with its box on the screen."""
    found: list[tuple[str, Box]] = tab.evaluate(_WRITTEN)[0]
    return found


def words(tab: Page) -> list[tuple[str, Box]]:
    """Return the words on lines, each with its box on the screen."""
    found: list[tuple[str, Box]] = tab.evaluate(_WRITTEN)[1]
    return found


def written(tab: Page) -> list[tuple[str, Box]]:
    """Return all names and words, and the titles of groups, each with its box on the screen."""
    return [text for texts in tab.evaluate(_WRITTEN) for text in texts]


def overlaps(texts: list[tuple[str, Box]]) -> list[tuple[str, str]]:
    """Return the pairs of texts that overlap."""
    return [
        (one, other)
        for n, (one, (left, top, right, bottom)) in enumerate(texts)
        for other, (left2, top2, right2, bottom2) in texts[n + 1 :]
        if left < right2 and left2 < right and top < bottom2 and top2 < bottom
    ]


def covers(tab: Page) -> list[str]:
    """Return the texts that cover a thing."""
    dots = tab.evaluate(_DOTS)
    return [
        text
        for text, (left, top, right, bottom) in written(tab)
        for x, y, radius in dots
        if left < x + 0.7 * radius
        and x - 0.7 * radius < right
        and top < y + 0.7 * radius
        and y - 0.7 * radius < bottom
    ]
