"""A site of static files: a page for each question, thing and sentence, in both languages."""
