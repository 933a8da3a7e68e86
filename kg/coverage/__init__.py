"""How much of its articles the graph covers: measured, and shown as bars in a terminal or as a picture."""
