"""Writes statements as Korean and English sentences, by the patterns in the vocabulary."""
