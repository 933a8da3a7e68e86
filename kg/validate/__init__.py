"""Validation of the graph by its rules: SHACL shapes, queries for violations, and printed forms."""
