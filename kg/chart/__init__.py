"""Answers drawn as charts: Vega-Lite specifications, and images and pages of them."""
