"""What the graph covers of its articles: measured, as bars in a terminal, as a picture."""
