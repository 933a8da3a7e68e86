"""The data from which the page's own engine understands and answers questions."""
