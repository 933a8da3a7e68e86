"""``sovkg article``: the user's own articles; a module for each sub-command."""

from kg.cli.article.group import command

__all__ = ["command"]
