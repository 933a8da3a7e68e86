"""The findings about a receipt, as lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from unicodedata import normalize

import pyoxigraph as ox

from kg.rdf.namespaces import slug, source
from kg.receipt.canonical import canonical
from kg.receipt.comparison import Difference
from kg.receipt.verification import Verdict
from kg.text.counts import Count

_WORDS = {
    "en": {
        "digest": "altered after it was written: the digest does not match the content",
        "forged": "altered, and its digest recomputed: the same graph gives a different answer",
        "forged or newer": "altered, and its digest recomputed, unless the change of sovkg explains it: "
        "the same graph gives a different answer",
        "refused": "its question cannot be asked again: {}",
        "same": "the graph is the same as when the receipt was written",
        "other": "the graph differs from the one that answered ({} then, {} now)",
        "unknown": "whether the graph is still the same is not known: graphs on servers are not hashed",
        "sovkg": "sovkg was {} then and is {} now",
        "holds": "everything still holds: {}",
        "new": "new: {}",
        "gone": "gone: {}",
        "row": "row {}: ",
        "evidence": "other evidence: {}",
        "errata": "other marks: {}",
        "sentence": "{}: the article has a different sentence there (a different SHA-256)",
        "none": "nothing",
    },
    "ko": {
        "digest": "기록한 뒤에 바뀌었다. 요약값(다이제스트)이 내용과 맞지 않는다",
        "forged": "내용을 바꾸고 요약값을 다시 만든 것이다. 같은 그래프의 답이 이와 다르다",
        "forged or newer": "내용을 바꾸고 요약값을 다시 만든 것이거나, sovkg 버전이 달라서다. "
        "같은 그래프의 답이 이와 다르다",
        "refused": "같은 질문을 다시 물을 수 없다: {}",
        "same": "그래프는 답할 때와 같다",
        "other": "그래프가 답할 때와 다르다(당시 {}, 지금 {})",
        "unknown": "그래프가 답할 때와 같은지 알 수 없다. 서버의 그래프는 해시를 내지 않는다",
        "sovkg": "sovkg 버전: 당시 {}, 지금 {}",
        "holds": "모두 그대로다: {}",
        "new": "새로 생김: {}",
        "gone": "없어짐: {}",
        "row": "{}행: ",
        "evidence": "근거가 다르다: {}",
        "errata": "오류 표시가 다르다: {}",
        "sentence": "{}: 글의 문장이 다르다(SHA-256이 다름)",
        "none": "없음",
    },
}
_COUNTED = {"en": ("row", "statement", "passage"), "ko": ("행 {}개", "진술 {}개", "구절 {}개")}
_DIGITS = 19
"""How much of a hash people are shown: ``sha256:`` and twelve digits."""

_MOST, _BEFORE = 80, 20
"""How many characters of a value are shown, and how many of these come before its first difference."""


def lines(verdict: Verdict, receipt: Mapping[str, Any], lang: str) -> list[str]:
    """Return the lines about *receipt* with its *verdict*, the gravest first."""
    words = _WORDS[lang]
    found: list[str] = []
    newer = verdict.sovkg[0] != verdict.sovkg[1]
    if verdict.altered:
        found.append(words["digest" if not verdict.fits else "forged or newer" if newer else "forged"])
    if verdict.refusal:
        return [*found, words["refused"].format(verdict.refusal)]
    if verdict.same_graph is None:
        found.append(words["unknown"])
    else:
        short = [each[:_DIGITS] + "…" for each in verdict.graph]
        found.append(words["same"] if verdict.same_graph else words["other"].format(*short))
    if newer:
        found.append(words["sovkg"].format(*verdict.sovkg))
    rows = canonical([each for each in verdict.differences if each.part[0] == "rows"]).decode()
    for each in verdict.differences:
        one_sided = each.part[0] == "labels" and None in (each.then, each.now)
        if not (one_sided and f"<{each.part[-1]}>" in rows):  # the row says it
            found += _said(each, receipt, verdict.labels, words)
    if verdict.holds:
        found.append(words["holds"].format(_counts_line(receipt, lang)))
    return found


def _counts_line(receipt: Mapping[str, Any], lang: str) -> str:
    """Return the numbers of rows, statements and passages in the well-formed *receipt*, in words."""
    statements = {each["statement"] for row in receipt["rows"] for each in row["evidence"]}
    numbers = (len(receipt["rows"]), len(statements), len(receipt["passages"]))
    if lang == "ko":
        return ", ".join(text.format(n) for text, n in zip(_COUNTED["ko"], numbers, strict=True))
    return ", ".join(f"{Count(n):{noun}}" for noun, n in zip(_COUNTED["en"], numbers, strict=True))


def quotation_line(path: str, verified: int, of: int, lang: str) -> str:
    """Return how many of the sentences *of* a receipt the file *path* has, with their hashes."""
    if lang == "ko":
        return f"{path}: 영수증의 문장 {of}개 가운데 {verified}개가 해시까지 같다"
    return f"{path}: has {verified} of {Count(of):sentence} of the receipt, with matching hashes"


def _said(
    difference: Difference, receipt: Mapping[str, Any], labels: Mapping[str, Any], words: Mapping[str, str]
) -> Iterable[str]:
    part, then, now = difference
    if part[0] == "rows" and len(part) == 2:
        yield words["row"].format(part[1]) + _row(then, now, receipt, labels, words)
    elif part[0] == "rows" and len(part) == 3 and part[2] in ("evidence", "errata"):
        changes = [f"− {_item(x, labels)}" for x in _less(then, now)]
        changes += [f"+ {_item(x, labels)}" for x in _less(now, then)]
        yield words["row"].format(part[1]) + words[part[2]].format("; ".join(changes) or _short(now))
    elif part[0] == "passages" and part[-1] == "sha256":
        yield words["sentence"].format(slug(part[1]))
    else:
        where = ".".join(slug(name) for name in part)
        if then is None or now is None:
            yield f"{where}: {words['new' if then is None else 'gone'].format(_short(now or then))}"
        else:
            yield f"{where}: {_differing_parts(then, now)}"


def _row(
    then: Any, now: Any, receipt: Mapping[str, Any], labels: Mapping[str, Any], words: Mapping[str, str]
) -> str:
    old, new = ([_term(term, labels) for term in _terms(row)] for row in (then, now))
    if then is None or now is None:
        return words["new" if then is None else "gone"].format(" · ".join(filter(None, new or old)))
    given = receipt.get("columns")
    columns: Sequence[Any] = given if isinstance(given, list) else []
    named = [*map(str, columns), *("?" for _ in range(len(old) - len(columns)))]
    changed = [
        f"{name} {_differing_parts(a or words['none'], b or words['none'])}"
        for name, a, b in zip(named, old, new, strict=False)
        if a != b
    ]
    return "; ".join(changed) or _differing_parts(then, now)


def _terms(row: Any) -> list[Any]:
    terms = row.get("terms") if isinstance(row, Mapping) else []
    return terms if isinstance(terms, list) else [terms]


def _term(text: Any, labels: Mapping[str, Any]) -> str:
    """Return a term that N-Triples writes as *text* as people call it."""
    if not isinstance(text, str):
        return ""
    if text.startswith("<") and text.endswith(">"):
        label = labels.get(text[1:-1])
        return label if isinstance(label, str) else slug(text[1:-1])
    try:
        (quad,) = ox.parse(f"<urn:s> <urn:p> {text} .", format=ox.RdfFormat.N_TRIPLES)
    except (SyntaxError, ValueError):
        return text
    return getattr(quad.object, "value", text)


def _less(some: Any, others: Any) -> list[Any]:
    listed = [each if isinstance(each, list) else [] for each in (some, others)]
    return [each for each in listed[0] if each not in listed[1]]


def _item(item: Any, labels: Mapping[str, Any]) -> str:
    if isinstance(item, Mapping) and isinstance(item.get("statement"), str):
        passages = item.get("passages")
        where = ", ".join(map(source, map(str, passages))) if isinstance(passages, list) else ""
        terms = item["statement"].removesuffix(" .").split(" ", 2)
        return f"{' · '.join(_term(term, labels) for term in terms)} ({where})"
    if isinstance(item, Mapping) and isinstance(item.get("iri"), str):
        return slug(item["iri"])
    return _short(item)


def _differing_parts(then: Any, now: Any) -> str:
    """Return *then* and *now* from shortly before their first difference, escaped if they look alike."""
    one, other = (" ".join(str(value).split()) for value in (then, now))
    if normalize("NFC", one) == normalize("NFC", other):
        one, other = ascii(then), ascii(now)
    alike = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    begin = max(0, alike - _BEFORE) if max(len(one), len(other)) > _MOST else 0
    return " → ".join(("…" if begin else "") + _short(text[begin:]) for text in (one, other))


def _short(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= _MOST else text[: _MOST - 1] + "…"
