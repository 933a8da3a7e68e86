"""Two pages on a thing, as a person would write them, each sentence with its passage and its marks."""
