"""Answers written out: as a table for people, and in the formats of other tools."""
