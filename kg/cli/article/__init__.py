"""``sovkg article``: articles beside the packaged one, one file a sub-command."""

from kg.cli.article.group import command

__all__ = ["command"]
