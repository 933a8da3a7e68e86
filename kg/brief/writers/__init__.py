"""One module a format of briefs, called like it, whose ``write`` returns a brief in it."""
