"""An article's own text, and an article of one's own: its passages, and facts added to them."""
