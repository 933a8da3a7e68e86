"""The data of the page's own engine: the graph in its readings, the questions, and the texts of answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

import pyoxigraph as ox

from kg.article.citation import citations
from kg.chart.caption import source
from kg.chart.messages import MESSAGES
from kg.explorer.bilingual import bilingual
from kg.explorer.contract import Text
from kg.explorer.engine.understanding import understanding_data
from kg.explorer.engine_contract import Changes, EngineData, Parameter, Part, Pattern, Question, Search
from kg.names.known import NAMES
from kg.names.labels import LANGUAGES, PARAPHRASES, headings
from kg.names.roles import CURRENCY, roles
from kg.names.roles import amounts as amounts_of
from kg.quantities.currencies import called
from kg.question import attribution
from kg.question.catalogue import questions
from kg.question.concepts import inclusion
from kg.question.errata import DESCRIBED
from kg.question.evidence import STATED
from kg.question.query import Query
from kg.question.repeated_amounts import FIGURES
from kg.rdf.namespaces import (
    ARTICLE,
    BASE,
    ID,
    LABELS,
    PASSAGE,
    PREFIXES,
    SAME,
    VOCABULARIES,
    file_prefixes,
    slug,
)
from kg.rdf.reified import is_passage
from kg.rdf.terms import text_of
from kg.sparql.binding import bind
from kg.store import Store
from kg.store.by_article import article_parts, articles, says_nothing
from kg.store.corrections import FAILED, PRINTED, PUT_RIGHT, READING, RELEASE, corrections_of
from kg.store.dump import few_quads, quad
from kg.store.library import narrowed
from kg.store.protocol import CORRECTED
from kg.store.readings import record_quads, recorded
from kg.text import amounts

_VARIABLE = re.compile(r"[?$](\w+)")


def engine_data(store: Store, readings: Sequence[str], server: str = "") -> EngineData | None:
    """Return the data with which a page answers questions about *store*, or None if that is too large.

    Names, headings and questions are those of the command line, so that both answer in the same words.
    The second of *readings*, if any, is stored as its difference from the first. *server* is the address of a
    SPARQL service that answers in place of the engine; the graph is then left out.
    """
    if (held := few_quads(store)) is None:
        return None
    held += record_quads(store)
    both = len(readings) > 1 and not server
    gone, new = _changes(store) if both else ([], [])
    subjects = {term for q in held for term in (q.subject, q.graph_name)}
    cited = sorted(term.value for term in subjects if isinstance(term, ox.NamedNode) and is_passage(term))
    asked = questions().values()
    heads = {name for query in asked for name in _VARIABLE.findall(query.text)}
    heads |= {slug(q.predicate.value) for q in held}
    codes = sorted({text_of(q.object) for q in (*held, *new) if slug(q.predicate.value) == CURRENCY})
    known = roles(store)
    return EngineData(
        graph="" if server else _written(held, ox.RdfFormat.TRIG, file_prefixes(store.prefixes)),
        server=server,
        changes=Changes(gone=_written(gone), new=_written(new)) if both else None,
        reading="corrected" if recorded(store).get("reading") == CORRECTED else "stated",
        record=RELEASE.value,
        parts={} if server else _parts(store, held, gone, new),
        whose=bilingual(attribution.HEADING),
        mixed=len(articles(store)) > 1 and (bool(server) or says_nothing(store)),
        prefixes=file_prefixes(store.prefixes),
        base=BASE,
        passages=PASSAGE,
        vocabularies=list(VOCABULARIES),
        queries=_queries(store),
        labels=list(LABELS),
        same=list(SAME),
        spaces=[ID, PREFIXES["p"], *VOCABULARIES],
        questions=[_question(query) for query in asked],
        understanding=understanding_data(store),
        headings=_both(lambda lang: dict(headings(store, tuple(sorted(heads)), lang))),
        citations=_both(lambda lang: citations(store, cited, lang)),
        charts={name: bilingual(text) for name, text in MESSAGES.items()},
        money=_both(lambda lang: {code: called(code, lang) for code in codes}),
        source=bilingual({lang: source(store, lang) for lang in LANGUAGES}),
        counts=sorted(known["counts"]),
        amounts=sorted(amounts_of(known)),
        printed=list(known["printed"]),
        signs={code: amounts.before(code) for code in codes},
        currencies={code: amounts.word(code) for code in codes},
    )


def _queries(store: Store) -> dict[str, str]:
    """Return the queries that the page's engine needs in addition to those of the questions."""
    return {
        "printed": bind(PRINTED, {}),
        "putRight": bind(PUT_RIGHT, {}),
        "errata": DESCRIBED,
        "figures": FIGURES,
        "included": inclusion(store),
        "paraphrases": PARAPHRASES,
        "stated": STATED,
        "names": bind(NAMES, {}),
    }


def _parts(
    store: Store, held: Sequence[ox.Quad], gone: Iterable[ox.Quad], new: Sequence[ox.Quad]
) -> dict[str, Part]:
    """Return, by article IRI, the quads of *held* and of its corrected reading that belong to others."""
    own = article_parts(store)
    if not own:
        return {}
    out, found = set(gone), {}
    corrected = [*(one for one in held if one not in out), *new]
    for article in own:
        slugs = [article.value.removeprefix(ARTICLE)]
        as_stated, right = ({*every} - {*narrowed(every, slugs)} for every in (held, corrected))
        found[article.value] = Part(stated=_written(as_stated), corrected=_written(right))
    return found


def _both(told: Callable[[str], Mapping[str, str]]) -> dict[str, Text]:
    by_language = {lang: told(lang) for lang in LANGUAGES}
    return {
        name: bilingual({lang: by_language[lang][name] for lang in LANGUAGES}) for name in by_language["en"]
    }


def _changes(store: Store) -> tuple[list[ox.Quad], list[ox.Quad]]:
    """Return the quads that the corrected reading of *store* removes and adds, with the record of it."""
    found = corrections_of(store)
    gone, new = found.differences()
    some = found.changes or found.forms or found.failed | found.made
    record = [(RELEASE, READING, ox.Literal(CORRECTED))] if some else []
    record += [(RELEASE, FAILED, change) for change in found.failed | found.made]  # type: ignore[misc]
    return (
        [quad(*triple, place) for place, triple in gone],
        [quad(*triple, place) for place, triple in new] + [quad(*triple, RELEASE) for triple in record],
    )


def _written(
    held: Iterable[ox.Quad],
    syntax: ox.RdfFormat = ox.RdfFormat.N_QUADS,
    prefixes: dict[str, str] | None = None,
) -> str:
    return (ox.serialize(sorted(held, key=_place), format=syntax, prefixes=prefixes) or b"").decode()


def _place(quad: ox.Quad) -> tuple[str, ...]:
    return tuple(map(str, (quad.graph_name, quad.subject, quad.predicate, quad.object)))


def _question(query: Query) -> Question:
    return Question(
        name=query.name,
        title=bilingual(query.title),
        description=bilingual(query.description),
        tags=list(query.tags),
        parameters=[
            Parameter(
                name=p.name, type=p.type, of=p.of, single=p.single, example=p.example, help=bilingual(p.help)
            )
            for p in query.parameters
        ],
        columns={name: bilingual(heading) for name, heading in query.columns.items()},
        text="\n".join(line for line in query.text.split("\n") if not line.startswith("#+")),
        evidence=[
            Search(
                text=search.text,
                patterns=[
                    Pattern(triple=[*w.triple], graph=w.graph, markers=[*w.markers]) for w in search.patterns
                ],
            )
            for search in query.evidence
        ],
        keys=list(query.keys),
        refusal=query.refusal,
        gathers=query.gathers,
        view=query.view and (query.view.kind, {name: [*of] for name, of in query.view.fields.items()}),
    )
