"""Layouts: places the nodes of a graph on a page."""
