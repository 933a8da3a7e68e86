"""The documentation as a site: ``docs/`` with the repository's own pages and a reference made of the code."""
