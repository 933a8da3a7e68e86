"""A table for people: labels, amounts as they are read, marks and notes below."""

from kg.tables.text import as_text

SUFFIXES = ("txt",)

write = as_text
