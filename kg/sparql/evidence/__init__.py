"""Derives the queries that find the evidence of a SELECT: parses, checks, rewrites and writes it again."""
