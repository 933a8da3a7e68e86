"""Two-page reports about a thing in whole sentences, each with its sources and errata."""
