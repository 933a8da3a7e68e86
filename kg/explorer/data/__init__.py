"""The data that a page shows: things, statements, passages and errata as records, with their texts."""
