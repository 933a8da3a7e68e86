"""Answers as tables for people: labels, amounts as they are read, marks and notes below."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence

import pyoxigraph as ox

from kg.question.errata import Erratum
from kg.question.table import Row, Table
from kg.rdf.namespaces import local, slug
from kg.rdf.terms import Term, number, serialised, text_of, truth
from kg.text.amounts import AMOUNT, COUNTS, aggregated, money, plain
from kg.text.columns import cells, fitting, hanging, pad, wrap
from kg.text.controls import line
from kg.text.counts import Count

MARK = "†"
"""Stands beside a row that rests on a printed statement which an erratum touches."""
MENDED = "‡"
"""Stands beside a row that rests on a statement which the corrected reading has put right."""

_WORDS = {
    "en": {
        "rows": "({:row})",
        "none": "no rows",
        "evidence": "Evidence",
        "cite": "To cite",
        "stated": "no passage states this",
        "more": "and {} more; --format json lists all",
        "sentences": "({:sentence})",
        "mended": "corrected, printed {}. ",
        "added": "corrected, not printed. ",
    },
    "ko": {
        "rows": "({} 행)",
        "none": "결과 없음",
        "evidence": "근거",
        "cite": "인용 표기",
        "stated": "이를 말하는 구절 없음",
        "more": "외 {}건, --format json에 모두 나온다",
        "sentences": "({} 문장)",
        "mended": "정정함(인쇄된 값 {}). ",
        "added": "정정함(인쇄되지 않음). ",
    },
}
_SEVERITY = ["High", "Medium", "Low", ""]
_MOST = 8  # errata below a table; more would bury it
_HEAD = 2  # lines above the rows of a table
_YES = {"en": ("no", "yes"), "ko": ("아니요", "예")}


def shown(
    term: Term | None, labels: Mapping[str, str], lang: str, *, name: str = "", currency: str = ""
) -> str:
    """Return *term* as people read it.

    *name* is its column's, or that of its property in the vocabulary; *currency* its row's, if any.
    """
    if isinstance(term, ox.NamedNode):
        return labels.get(term.value) or slug(term.value)
    if not isinstance(term, ox.Literal):
        return "" if term is None else labels.get(str(term)) or serialised(term)
    value = number(term) if name in COUNTS else None
    if value is not None:
        return money(value, currency, lang) if currency and name == AMOUNT else plain(value)
    known = truth(term)
    return term.value if known is None else _YES[lang][known]


def _names(table: Table) -> list[str]:
    """Return what each column is named after: what it adds up, an amount (``yearlyAmount``), or itself."""
    added_up = aggregated(table.query) | dict.fromkeys(table.counts, "count")
    names = (added_up.get(name, name) for name in table.columns)
    return [AMOUNT if name.endswith("Amount") else name for name in names]


def _table(table: Table) -> tuple[list[str], list[list[str]]]:
    """Return the columns that are shown, and the cells of each row; the currency stands with its amounts."""
    names = _names(table)
    places = {name: place for place, name in enumerate(table.columns)}
    money_, about = places.get("currency", -1), places.get("property", -1)
    sums = [place for place, name in enumerate(names) if name == AMOUNT]
    folded = money_ >= 0 and all(
        row.terms[money_] is None
        or (isinstance(row.terms[money_], ox.Literal) and any(number(row.terms[i]) is not None for i in sums))
        for row in table.rows
    )
    left = _translated(table) | ({money_} if folded else set()) | ({0} if _subject(table) else set())
    kept = [place for place in places.values() if place not in left]
    rows = []
    for row in table.rows:
        currency = text_of(row.terms[money_]) if folded else ""
        of = local(text_of(row.terms[about])) if about >= 0 else ""
        rows.append(
            [
                shown(
                    row.terms[place],
                    table.labels,
                    table.lang,
                    name=of if names[place].lower().endswith("value") else names[place],
                    currency=currency,
                )
                for place in kept
            ]
        )
    return [table.columns[place] for place in kept], rows


def _subject(table: Table) -> str:
    """Return the one thing of which all rows tell property and value: it stands above them, not in each."""
    if len(table.rows) < 2 or "property" not in table.columns[1:]:
        return ""
    told = {row.terms[0] for row in table.rows}
    if len(told) > 1:
        return ""
    return shown(told.pop(), table.labels, table.lang)


def _translated(table: Table) -> set[int]:
    """Return the columns of texts in another language, where the asked language has one of its own."""
    columns = zip(*(row.terms for row in table.rows), strict=True)
    spoken = [{term.language for term in column if isinstance(term, ox.Literal)} for column in columns]
    said = {n: langs for n, langs in enumerate(spoken) if len(langs) == 1 and None not in langs}
    return {n for n in said if {table.lang} in said.values() and said[n] != {table.lang}}


def grid(table: Table) -> tuple[list[str], list[list[str]]]:
    """Return headings and cells for people; empty columns are left out, rows numbered for notes."""
    names, rows = _table(table)
    kept = [i for i in range(len(names)) if not rows or any(row[i] for row in rows)]
    noted = table.with_evidence or any(row.errata for row in table.rows)
    wide = max((len(mark(row.errata)) for row in table.rows), default=0) or 1
    heads = (["#"] if noted else []) + [line(table.headings.get(names[i], names[i])) for i in kept]
    for above, row in reversed(list(itertools.pairwise(rows))):
        if table.grouped and row[0] == above[0]:
            row[0] = ""
    numbered = [
        ([f"{n} {mark(table.rows[n - 1].errata):{wide}}"] if noted else []) + [line(row[i]) for i in kept]
        for n, row in enumerate(rows, 1)
    ]
    return heads, numbered


def mark(errata: Iterable[Erratum]) -> str:
    """Return the mark of what *errata* touch: nothing, :data:`MARK`, :data:`MENDED` or both."""
    errata = list(errata)
    return MARK * any(e.stands for e in errata) + MENDED * any(e.mended for e in errata)


def _printed(table: Table, row: Row, erratum: Erratum) -> str:
    """Return what was printed for the statements behind *row* that *erratum* has put right."""
    words = _WORDS[table.lang]
    currency = row.terms[table.columns.index("currency")] if "currency" in table.columns else None
    for statement in row.evidence:
        if local(text_of(statement.triple[1])) == "currency":
            currency = currency or statement.triple[2]
    values = [
        shown(
            term,
            table.labels,
            table.lang,
            name=slug(name),
            currency=text_of(currency) if local(name) == AMOUNT else "",
        )
        for name, term in erratum.mended
        if term is not None
    ]
    if not erratum.mended:
        return ""
    return words["mended"].format(", ".join(dict.fromkeys(values))) if values else words["added"]


def notes(table: Table, width: int = 120) -> list[str]:
    """Return the lines below a table: the errata with their rows, those of no row, and evidence if asked."""
    words = _WORDS[table.lang]
    found: dict[tuple[str, str, str], tuple[Erratum, list[int]]] = {}
    for n, row in enumerate(table.rows, 1):
        for erratum in row.errata:
            printed = _printed(table, row, erratum)
            found.setdefault((mark([erratum]), erratum.iri, printed), (erratum, []))[1].append(n)
    worst = sorted(found.items(), key=lambda f: (_SEVERITY.index(f[1][0].severity), f[1][1], f[0]))
    lines: list[str] = []
    for (sign, _, printed), (erratum, rows) in worst[:_MOST]:
        lines += hanging(f"{sign} {_numbers(rows)}: ", printed + _problem(erratum, table.lang), width)
    if len(worst) > _MOST:
        lines.append(f"{MARK} {words['more'].format(len(worst) - _MOST)}")
    for erratum in sorted(table.unmarked, key=lambda e: _SEVERITY.index(e.severity)):
        lines += hanging(f"{MARK} ", _problem(erratum, table.lang), width)
    if table.with_evidence or table.quotations:
        stated: dict[str, list[int]] = {}
        for n, row in enumerate(table.rows, 1):
            for passage in row.passages() or ([""] if table.with_evidence else []):
                stated.setdefault(passage, []).append(n)
        lines += ["", words["evidence"]]
        for passage in table.passages():  # one read without a row of its own, as it states nothing
            stated.setdefault(passage, [])
        margin = max((len(_numbers(rows)) for rows in stated.values()), default=0)
        for passage, rows in stated.items():
            name = slug(passage) if passage else words["stated"]
            text = table.paraphrases.get(passage, "")
            lines += hanging(f"  {_numbers(rows):>{margin}}  {name}  ", text, width)
            if quotation := table.quotations.get(passage):
                lines += hanging(" " * (margin + 4), f"“{quotation}”", width)
            for row in table.sentences if table.with_evidence else ():
                if passage in row.passages():
                    sign = f"{mark(row.errata) or '·'} "
                    lines += hanging(" " * (margin + 4) + sign, shown(row.terms[0], {}, ""), width)
    if table.citations:  # each on one line, however long, as it is to be pasted
        lines += ["", words["cite"], *map(line, table.citations.values())]
    return lines


def _problem(erratum: Erratum, lang: str) -> str:
    problem = erratum.problem.get(lang) or next(iter(erratum.problem.values()), slug(erratum.iri))
    return f"{problem} ({', '.join(map(slug, erratum.passages))})"


def _numbers(rows: list[int]) -> str:
    runs: list[list[int]] = []
    for n in rows:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]}–{r[-1]}" for r in runs)


def as_text(table: Table, width: int = 120) -> str:
    """Return a table for people, at most *width* cells wide; what does not fit stands record by record.

    So do rows that wrap so often that columns save less than a third of the lines: nobody could run down
    them. Control characters are made visible.
    """
    words = _WORDS[table.lang]
    title = _heading(table, width)
    if not table.rows:
        return "\n".join([*title, f"({words['none']})", *notes(table, width)]) + "\n"
    if (
        table.sentences and len(table.sentences[0].terms) > 1
    ):  # each with where it is said: they are the answer
        return _sentences(table, width)
    heads, rows = grid(table)
    widths = fitting(list(zip(heads, *rows, strict=True)), width)
    body = list(_columns(heads, rows, widths)) if widths else []
    if len(body) != len(rows) + _HEAD:  # else nothing wraps
        stacked = list(_stacked(heads, rows, width))
        body = body if body and 3 * (len(body) - _HEAD) <= 2 * len(stacked) else stacked
    return "\n".join([*title, *body, words["rows"].format(Count(len(rows))), *notes(table, width)]) + "\n"


def _heading(table: Table, width: int) -> list[str]:
    title, of = table.title, _subject(table)
    return [*wrap(title, width), *(wrap(of, width) if of else []), ""] if title else []


def _columns(heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    """Yield the lines of a table: headings, a rule, the rows; figures stand to the right."""
    right = [all(_numeric(cell) for cell in column) for column in zip(*rows, strict=True)]
    for n, row in enumerate([heads, *rows]):
        wrapped = [wrap(cell, w) for cell, w in zip(row, widths, strict=True)]
        for parts in itertools.zip_longest(*wrapped, fillvalue=""):
            padded = (pad(p, w, r) for p, w, r in zip(parts, widths, right, strict=True))
            yield ("  " + "   ".join(padded)).rstrip()
        if not n:
            yield "─" * (sum(widths) + 3 * len(widths) + 1)


def _stacked(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """Yield the lines of a table whose columns stand below one another, row by row."""
    margin = min(max(map(cells, heads), default=0), width // 2 - 2)
    for row in rows:
        for head, cell in zip(heads, row, strict=True):
            *above, last = wrap(head, margin)
            if cell:
                yield from (f"  {line}" for line in above)
                yield from hanging(f"  {pad(last, margin, False)}  ", cell, width)
        yield "─" * width


def _sentences(table: Table, width: int) -> str:
    """Return what *table* states as numbered sentences, those about other things set off."""
    words = _WORDS[table.lang]
    lines = _heading(table, width)
    margin = len(str(len(table.sentences)))
    first = before = table.sentences[0].terms[2]
    for n, row in enumerate(table.sentences, 1):
        text, where, about = row.terms
        if before == first != about:
            lines.append("")
        before = about
        passages = f" [{shown(where, {}, '')}]" if where else ""
        head = f"  {n:>{margin}} {mark(row.errata) or ' '} "
        lines += hanging(head, shown(text, {}, "") + passages, width)
    count = words["sentences"].format(Count(len(table.sentences)))
    below = notes(table._replace(rows=list(table.sentences), sentences=()), width)  # they stand above
    return "\n".join([*lines, count, *below]) + "\n"


def _numeric(cell: str) -> bool:
    return not cell or cell[0] in "-0123456789$€¥₩£" or cell.startswith("CA$")
