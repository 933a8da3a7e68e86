"""Answers a question from a store: rows with labels, errata and evidence."""

from __future__ import annotations

from collections.abc import Mapping

import pyoxigraph as ox

from kg.errors import EvidenceError
from kg.names.display import names
from kg.names.labels import headings, packaged, paraphrases
from kg.names.roles import roles_at_hand
from kg.question.errata import Touched, Touches, add, applied, errata, has_errata, touched_statements
from kg.question.evidence import answered, ground, of_rows, stated
from kg.question.query import Query, with_evidence
from kg.question.repeated_amounts import added_once, repeated_amounts
from kg.question.table import Row, Statement, Table
from kg.rdf.namespaces import query_prefixes
from kg.sparql.evidence.search import Search, subjects
from kg.sparql.guard import mentions, with_prefixes
from kg.store import Solutions, Store, select
from kg.store.by_article import article_parts, articles, says_nothing


def answer(store: Store, query: Query, *, lang: str = "en", evidence: bool = False) -> Table:
    """Return the answer of *store* to *query*, whose parameters are bound.

    Evidence is looked up if *evidence* is true, and also to mark rows if the store has errata. If the store
    has several articles and attributes statements to them, a question that counts, adds up, takes the first
    or asks what is not stated (*gathers*) is asked of each article, and a first column names it. For other
    questions, a note says that rows are from several articles.

    Raises:
        QueryError: the query is malformed, refused, or took too long.
        EvidenceError: *evidence* is true and cannot be derived; names the construct.
    """
    slugs = found if len(found := articles(store)) > 1 else []
    several = article_parts(store) if slugs and query.gathers else {}
    untold = bool(slugs) and not several and says_nothing(store)
    mixed = slugs if untold or not query.gathers else []
    if several:
        variables, rows, query = _rows_by_article(several, query, evidence)
    else:
        variables, rows, query = _rows(store, query, evidence, whose=bool(mixed) and not untold)
    terms = [term for row in rows for term in row.shown()]
    if evidence:
        terms += [term for row in rows for statement in row.evidence for term in statement.triple]
    labels = names(store, [*terms, *several], lang)
    own = {name: text[lang] for name, text in query.columns.items()}
    notes: tuple[str, ...] = ()
    if several or mixed:
        from kg.question import attribution

        if several:
            own = {variables[0]: attribution.HEADING[lang]} | own
            notes = attribution.same_subject_note((row.terms for row in rows), labels, lang)
        elif untold or query.refusal:
            notes = (attribution.unattributed_note(mixed, lang, plain=untold),)
        else:
            notes = attribution.mixed_rows_notes(
                mixed, ((row.terms, row.passages()) for row in rows), labels, lang
            )
    heads = {**headings(store, tuple(name for name in variables if name not in own), lang), **own}
    if not evidence:
        rows = [row._replace(evidence=()) if row.evidence else row for row in rows]
    passages = {p for row in rows for p in row.passages()}
    table = Table(
        lang,
        variables,
        rows,
        labels,
        heads,
        title=query.title.get(lang, ""),
        query=query.text,
        refusal=query.refusal,
        with_evidence=evidence,
        paraphrases=paraphrases(store, passages, lang),
        roles=roles_at_hand(store),
    )
    return table._replace(notes=notes + added_once(repeated_amounts(store, table), lang))


def _rows(
    store: Store, query: Query, evidence: bool, *, whose: bool = False
) -> tuple[tuple[str, ...], list[Row], Query]:
    """Return the columns and rows of the answer, and *query*, with its evidence derived if that was needed.

    The rows have all their evidence if *evidence* or *whose* (their articles are needed) is true, else only
    the statements that errata may touch.
    """
    whole = evidence or whose
    if not whole and not has_errata(store):
        solutions = select(store, query.text)
        return solutions.variables, [Row(terms) for terms in solutions.rows], query
    done: list[tuple[Search, Solutions]] = []
    if query.evidence and query.evidence[0].answers and store.is_local:  # engines of servers differ more
        search = query.evidence[0]
        done = [(search, select(store, f"{search.text}\n{search.order}"))]
        solutions = Solutions(query.keys, answered(*done[0], len(query.keys)))
    else:
        solutions = select(store, query.text)
    if not solutions.rows:
        return solutions.variables, [], query
    if not query.evidence and not query.refusal:
        text = with_prefixes(query.text, query_prefixes(store.prefixes))
        query = with_evidence(query._replace(text=text))._replace(text=query.text)
    if evidence and query.refusal:
        raise EvidenceError(f"{query.refusal}; leave it out to get the answer")
    limited = store.is_local and mentions(query.text, "LIMIT")
    for search in query.evidence[len(done) :]:
        text = of_rows(search, query.keys, solutions) if limited else search.text
        done.append((search, select(store, text)))
    nodes = {term for search, found in done for term in subjects(search, *found)}
    known = touched_statements(store, nodes, as_written=False)
    if not whole and not known:
        return solutions.variables, [Row(terms) for terms in solutions.rows], query
    passages = stated(store, ground(done, len(query.keys), None if whole else known))
    places = {name: i for i, name in enumerate(solutions.variables)}  # SELECT * may omit unbound variables
    at = [places.get(key) for key in query.keys]
    triples = {triple for of in passages.values() for triple in of}
    rank = {triple: n for n, triple in enumerate(sorted(triples, key=lambda triple: tuple(map(str, triple))))}
    rows = []
    for terms in solutions.rows:
        of = passages.get(tuple(None if n is None else terms[n] for n in at), {})
        rows.append(Row(terms, tuple(Statement(t, of[t]) for t in sorted(of, key=rank.__getitem__))))
    return solutions.variables, marked(store, rows, known), query


def _rows_by_article(
    several: Mapping[ox.NamedNode, Store], query: Query, evidence: bool
) -> tuple[tuple[str, ...], list[Row], Query]:
    """Return the result of :func:`_rows` for *several* articles together, with the article as a column."""
    columns: dict[str, None] = {}
    found = []
    for article, part in several.items():
        own, rows, query = _rows(part, query, evidence)
        columns.update(dict.fromkeys(own))  # SELECT * may omit unbound variables
        found += [(article, dict(zip(own, row.terms, strict=True)), row) for row in rows]
    name = next(n for n in ("article", "inArticle", "ofArticle") if n not in columns)
    joined = [row._replace(terms=(art, *map(by_name.get, columns))) for art, by_name, row in found]
    return (name, *columns), joined, query


def marked(store: Store, rows: list[Row], known: Touched | None = None) -> list[Row]:
    """Return *rows* with the errata that touch their evidence.

    *known* are the statements that errata touch; they are looked up if it is None.
    """
    if known is None:
        known = touched_statements(store, {statement.triple[0] for row in rows for statement in row.evidence})
    hits = [_touching_errata(row, known) for row in rows]
    described = errata(store, {e for hit in hits for e in hit})
    return [
        row._replace(
            errata=tuple(applied(described[e], hit[e]) for e in sorted(hit, key=str) if e in described)
        )
        if hit
        else row
        for row, hit in zip(rows, hits, strict=True)
    ]


def _touching_errata(row: Row, known: Touched) -> Touches:
    hits: Touches = {}
    for statement in row.evidence:
        add(hits, known.get(statement.triple, {}))
    return hits


def with_things(table: Table, question: Query) -> Table:
    """Return *table*, an answer to *question*, with the columns of IRIs in *things* if any column is empty.

    The columns are found by asking the unbound question of the packaged graph, which is small, whichever
    store gave the answer.
    """
    if all(any(row.terms[n] is not None for row in table.rows) for n in range(len(table.columns))):
        return table
    columns, rows = select(packaged(), question.bind({}).text)
    cells = zip(columns, zip(*rows, strict=True), strict=False)
    return table._replace(things=tuple(n for n, c in cells if any(isinstance(t, ox.NamedNode) for t in c)))
