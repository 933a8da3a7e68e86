"""A site of static files: a page for each question, thing and passage, in both languages."""
