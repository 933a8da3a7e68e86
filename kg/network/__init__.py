"""Statements as nodes and edges: paths between them, and which stand in the middle."""
