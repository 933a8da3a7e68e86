"""The graph as a network of nodes and edges: paths between things, and their centrality."""
