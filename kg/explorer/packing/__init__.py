"""How the page's content travels in one file: records as rows, blocks of text, what was packed before."""
