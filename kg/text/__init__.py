"""Text for people: amounts, counts, terminal columns, control characters, addresses."""
