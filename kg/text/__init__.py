"""Text for people: sums and counts, columns of a terminal, what control characters and addresses may show."""
