"""Canned questions: reads their files, lists them, and answers them from a store with errata and evidence."""
