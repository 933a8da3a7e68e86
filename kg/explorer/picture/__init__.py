"""How the page draws the graph: which of it, as what shapes and lines, with what on them, and where."""
