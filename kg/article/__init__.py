"""The text of articles, and the user's own articles: their passages, and the facts added to these."""
