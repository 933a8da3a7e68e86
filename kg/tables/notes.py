"""The notes below a table: the errata behind its marks, and the evidence of its rows."""

from __future__ import annotations

from kg.names.roles import CURRENCY, amounts
from kg.question.errata import MEANT, Erratum
from kg.question.table import Row, Table
from kg.rdf.namespaces import local, slug, source
from kg.rdf.terms import text_of
from kg.tables.cells import MARK, mark, shown, value_text
from kg.text.columns import hanging
from kg.text.controls import line

_MESSAGES = {
    "en": {
        "evidence": "Evidence",
        "cite": "To cite",
        "stated": "no passage states this",
        "more": "and {} more; JSON has them all",
    },
    "ko": {
        "evidence": "근거",
        "cite": "인용 표기",
        "stated": "이를 말하는 구절 없음",
        "more": "외 {}건, JSON에 모두 나온다",
    },
}
BEFORE = {"en": "corrected, printed {}. ", "ko": "정정함(인쇄된 값 {}). "}
SUPPLIED = {"en": "corrected, not printed. ", "ko": "정정함(인쇄되지 않음). "}
SEVERITY = ["High", "Medium", "Low", ""]
"""From the worst on; the last is not a severity."""
_MAX_ERRATA = 8  # below a table


def printed(table: Table, row: Row, erratum: Erratum) -> str:
    """Return how the value that *erratum* is about should be printed or, in the corrected reading, was."""
    stated = [text_of(value) for (_, prop, value), _ in row.evidence if local(text_of(prop)) == CURRENCY]

    def currency(of: str) -> str:
        return table.currency(row, of) or (next(iter(stated), "") if of in amounts(table.roles) else "")

    values = [
        value_text(table, term, slug(name), currency(local(name)))
        for name, term in erratum.corrected
        if term is not None
    ]
    said = "".join(f"{MEANT[table.lang].format(line(form))}. " for form in erratum.meant)
    if erratum.corrected:
        before = BEFORE[table.lang].format(", ".join(dict.fromkeys(values)))
        said += before if values else SUPPLIED[table.lang]
    return said


def notes(table: Table, width: int = 120) -> list[str]:
    """Return the lines below a table: errata with their rows, other errata, and the evidence if asked for."""
    messages = _MESSAGES[table.lang]
    worst = marks(table)
    lines: list[str] = []
    for sign, erratum, said, rows in worst[:_MAX_ERRATA]:
        lines += hanging(f"{sign} {numbers(rows)}: ", said + problem(erratum, table.lang), width)
    if len(worst) > _MAX_ERRATA:
        lines.append(f"{MARK} {messages['more'].format(len(worst) - _MAX_ERRATA)}")
    for erratum in sorted(table.unmarked, key=lambda e: SEVERITY.index(e.severity)):
        lines += hanging(f"{MARK} ", problem(erratum, table.lang), width)
    if table.with_evidence or table.quotations:
        stated = stating(table)
        lines += ["", messages["evidence"]]
        for passage in table.passages():  # one read without a row of its own, as it states nothing
            stated.setdefault(passage, [])
        margin = max((len(numbers(rows)) for rows in stated.values()), default=0)
        for passage, rows in stated.items():
            name = source(passage) if passage else messages["stated"]
            text = table.paraphrases.get(passage, "")
            lines += hanging(f"  {numbers(rows):>{margin}}  {name}  ", text, width)
            if quotation := table.quotations.get(passage):
                lines += hanging(" " * (margin + 4), f"“{quotation}”", width)
            for row in table.sentences if table.with_evidence else ():
                if passage in row.passages():
                    sign = f"{mark(row.errata) or '·'} "
                    lines += hanging(" " * (margin + 4) + sign, shown(row.terms[0], {}, ""), width)
    if table.citations:  # each on one line, however long, as it is to be pasted
        lines += ["", messages["cite"], *map(line, table.citations.values())]
    return lines


def marks(table: Table) -> list[tuple[str, Erratum, str, list[int]]]:
    """Return the marks of *table*, the worst first: sign, erratum, what :func:`printed` says, and rows."""
    found: dict[tuple[str, str, str], tuple[Erratum, list[int]]] = {}
    for n, row in enumerate(table.rows, 1):
        for erratum in row.errata:
            said = printed(table, row, erratum)
            found.setdefault((mark([erratum]), erratum.iri, said), (erratum, []))[1].append(n)
    worst = sorted(found.items(), key=lambda f: (SEVERITY.index(f[1][0].severity), f[1][1], f[0]))
    return [(sign, erratum, said, rows) for (sign, _, said), (erratum, rows) in worst]


def stating(table: Table) -> dict[str, list[int]]:
    """Return the passages on which rows of *table* rest, each with these; by "" those that rest on none."""
    stated: dict[str, list[int]] = {}
    for n, row in enumerate(table.rows, 1):
        for passage in row.passages() or ([""] if table.with_evidence else []):
            stated.setdefault(passage, []).append(n)
    return stated


def problem(erratum: Erratum, lang: str) -> str:
    """Return what is wrong, and in which sentences."""
    return f"{wrong(erratum, lang)} ({', '.join(map(slug, erratum.passages))})"


def wrong(erratum: Erratum, lang: str) -> str:
    """Return the description of *erratum*, preferably in *lang*."""
    return erratum.problem.get(lang) or next(iter(erratum.problem.values()), slug(erratum.iri))


def numbers(rows: list[int]) -> str:
    """Return the row numbers as ranges: ``1–3, 5``."""
    runs: list[list[int]] = []
    for n in rows:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]}–{r[-1]}" for r in runs)
