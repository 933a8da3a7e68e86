"""How the page draws the graph: selections, shapes, lines, captions and positions."""
