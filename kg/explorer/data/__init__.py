"""What the page shows: things, statements, passages and errata as records, with the words for them."""
