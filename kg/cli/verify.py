"""``sovkg verify FILE``: checks whether a receipt still holds."""

from typing import Any

import click

from kg.cli.options import Place, article_option, lang_option, store_of, store_options
from kg.cli.output import emit


@click.command("verify")
@click.argument("file", type=Place(), metavar="RECEIPT")
@article_option("Also check the sentences against this text of the article; repeatable.")
@store_options
@lang_option
@click.pass_context
def command(ctx: click.Context, /, file: str, article: tuple[str, ...], lang: str, **rest: Any) -> None:
    """Check a receipt that `sovkg query NAME --receipt FILE` has written, and ask its question again.

    An alteration is found by the digest or, if that was forged, by asking the graph that answered. If the
    graph is newer, the changes are listed: rows, evidence, marks, sentences. Status 0 if everything still
    holds, else 1.

    \b
    Examples:
      sovkg query investments --country japan --receipt japan.json
      sovkg verify japan.json
      sovkg verify japan.json --data newer.trig
    """
    from kg.article.quotation import quotations
    from kg.article.text import read as read_text
    from kg.article.text import sha256
    from kg.receipt.report import lines, quotation_line
    from kg.receipt.verification import read, reading, sentence_hashes, verify

    receipt = read(read_text(file, "a receipt written by `sovkg query NAME --receipt FILE`"), file)
    if ctx.get_parameter_source("reading") == click.core.ParameterSource.DEFAULT:
        rest["reading"] = reading(receipt)
    store = store_of(rest)
    verdict = verify(store, receipt)
    report, whole = lines(verdict, receipt, lang), verdict.holds
    for path in article if not verdict.refusal else ():
        passages, texts = sentence_hashes(receipt), quotations(store, path).texts
        same = sum(p in texts and sha256(texts[p]) == hashed for p, hashed in passages.items())
        report.append(quotation_line(path, same, len(passages), lang))
        whole = whole and same == len(passages)
    emit("\n".join(report) + "\n", None)
    ctx.exit(0 if whole else 1)
