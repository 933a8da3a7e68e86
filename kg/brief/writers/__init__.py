"""One module per format, with the format's name; its ``write`` returns a brief in that format."""
