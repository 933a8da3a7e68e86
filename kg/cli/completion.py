"""``sovkg completion SHELL``: prints the script for completing commands, questions and names."""

import click

from kg.cli.output import emit


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, /, shell: str) -> None:
    """Print a script with which SHELL completes commands, questions, their parameters and names of things.

    \b
    Examples:
      source <(sovkg completion bash)          in ~/.bashrc
      source <(sovkg completion zsh)           in ~/.zshrc, behind compinit
      sovkg completion fish > ~/.config/fish/completions/sovkg.fish
    """
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    if found is not None:  # always, for the shells that the argument accepts
        script = found(ctx.find_root().command, {}, "sovkg", "_SOVKG_COMPLETE").source()
        # otherwise fish would cut a question's description at its first comma
        emit(script.replace('string split ","', 'string split --max 1 ","'), None)
