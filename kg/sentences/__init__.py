"""Statements told in Korean and English, by the patterns that the vocabulary carries."""
