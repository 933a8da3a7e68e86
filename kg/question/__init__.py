"""Canned questions: their files, the list of them, and what a store answers, with marks and evidence."""
