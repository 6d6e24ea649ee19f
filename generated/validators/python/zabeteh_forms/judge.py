# made by zabeteh 0.1.0 from forms/; do not edit
"""Findings, one after the other: the careful way through a filing that has some."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial
from typing import Any

from . import readers
from .calendar import written
from .phrases import COPIES, DOCUMENT, FILING, KEYS, PHRASES, REVISION
from .readers import Fault
from .record import Accepted, Document, Field, Guard, Need, Part, Record, Row, Rows, Rule, Values
from .verdict import (
    Bilingual,
    Details,
    DocumentVerdict,
    Finding,
    NeedVerdict,
    Outcome,
    Verdict,
    VisitVerdict,
)

_PERSIAN = str.maketrans("0123456789,.", "۰۱۲۳۴۵۶۷۸۹٬٫")


def finding(fault: Fault, path: str, name: Bilingual, basis: tuple[str, ...] = ()) -> Finding:
    """Reports a fault of something that has a name."""
    code, message, remedy = PHRASES[fault.key]
    limit = Bilingual(fault.limit.translate(_PERSIAN), fault.limit)
    return Finding(code, path, _filled(message, limit, name), _filled(remedy, limit, name), basis)


def _filled(phrase: Bilingual, limit: Bilingual, name: Bilingual) -> Bilingual:
    return Bilingual(
        phrase.fa.replace("{limit}", limit.fa).replace("{name}", name.fa),
        phrase.en.replace("{limit}", limit.en).replace("{name}", name.en),
    )


def child(path: str, key: str) -> str:
    """Returns the pointer of a key below a pointer (RFC 6901)."""
    return f"{path}/{key.replace('~', '~0').replace('/', '~1')}"


def misshapen(record: Record | None, filing: Any) -> Verdict | None:
    """Reports an outermost shape that is wrong: then nothing else can be read."""
    if not isinstance(filing, dict):
        return _unread(None, [finding(Fault("not-object"), "", FILING)])
    findings = []
    for key, name in KEYS.items():
        fault = _fault_of_key(record, filing, key)
        if fault is not None:
            findings.append(finding(fault, f"/{key}", name))
    return _unread(record, findings) if findings else None


def _fault_of_key(record: Record | None, filing: dict[str, Any], key: str) -> Fault | None:
    if key not in filing:
        return None if key in ("documents", "answers") else Fault("missing")
    value = filing[key]
    if key == "form":
        if not isinstance(value, str):
            return Fault("not-text")
        return Fault("unknown-form") if record is None else None
    if key == "filed_on":
        try:
            readers.day(value)
        except Fault as fault:
            return fault
        return None
    return None if isinstance(value, dict) else Fault("not-object")


def _unread(record: Record | None, findings: list[Finding]) -> Verdict:
    details = Details([], [], [], [], [], [], {}, VisitVerdict())
    return Verdict(record and record.id, REVISION, "refused", findings, lambda: details)


def judge(record: Record, filing: dict[str, Any]) -> Verdict:
    """Gives the verdict of a filing whose outermost shape is right."""
    documents = filing.get("documents", {})
    answers = filing.get("answers", {})
    given = frozenset(key for key in documents if isinstance(key, str))
    answered = frozenset(it.id for it in record.answers if isinstance(answers.get(it.id), dict))
    values = Values(record.derived, readers.day(filing["filed_on"]), given, answered)
    findings = list(_structure(record, filing, values.filed_on))
    of_answers = []
    for answer in record.answers:
        if answer.id in answered:
            prefix = f"{answer.id}/"
            part = answers[answer.id]
            of_answers += _settle(values, answer.part, part, (f"/answers/{answer.id}", prefix))
    findings += _settle(values, record.fields, filing["fields"], ("/fields", ""))
    findings += of_answers
    details = look_into(record, values)
    findings += _missing_documents(record, details)
    findings += _rules(record, values, details.waiting, findings)
    outcome: Outcome = "refused" if findings else "waiting" if details.waiting else "accepted"
    return Verdict(record.id, REVISION, outcome, findings, lambda: details)


def accepted(record: Record, accept: Accepted) -> Verdict:
    """Gives the verdict of a filing without findings."""
    outcome: Outcome = "waiting" if accept[0] else "accepted"
    return Verdict(record.id, REVISION, outcome, [], partial(_look_later, record, accept))


def _look_later(record: Record, accept: Accepted) -> Details:
    _, filed_on, documents, answered, read = accept
    values = Values(record.derived, filed_on, frozenset(documents), frozenset(answered))
    values.update(read)
    return look_into(record, values)


def _unknown(given: dict[str, Any], path: str, known: Collection[str]) -> Iterator[Finding]:
    for key in sorted(key for key in given if key not in known):
        yield finding(Fault("unknown"), child(path, key), Bilingual(key, key))


def _keys(part: Part) -> set[str]:
    return {field.key for field in part.fields}


def _structure(record: Record, filing: dict[str, Any], filed_on: int) -> Iterator[Finding]:
    yield from _unknown(filing, "", KEYS)
    since, until = record.in_force
    if not since <= filed_on <= until:
        fault = Fault("not-in-force", written(filed_on, "/"))
        yield finding(fault, "/filed_on", record.title)
    yield from _unknown(filing["fields"], "/fields", _keys(record.fields))
    yield from _documents(record, filing.get("documents", {}))
    answers = filing.get("answers", {})
    yield from _unknown(answers, "/answers", {answer.id for answer in record.answers})
    for answer in record.answers:
        if answer.id in answers:
            given, path = answers[answer.id], f"/answers/{answer.id}"
            if isinstance(given, dict):
                yield from _unknown(given, path, _keys(answer.part))
            else:
                yield finding(Fault("not-object"), path, answer.title)


def _documents(record: Record, given: dict[str, Any]) -> Iterator[Finding]:
    known = {document.id for document in record.documents}
    yield from _unknown(given, "/documents", known)
    for key in sorted(known.intersection(given)):
        document, path = given[key], child("/documents", key)
        if not isinstance(document, dict):
            yield finding(Fault("not-object"), path, DOCUMENT)
            continue
        yield from _unknown(document, path, ("copies",))
        if "copies" in document and not _is_copies(document["copies"]):
            yield finding(Fault("not-integer"), f"{path}/copies", COPIES)


def _is_copies(value: Any) -> bool:
    """Whether a value is a number of copies."""
    try:
        return 1 <= readers.as_whole(value) <= 100
    except Fault:
        return False


def _causes(guard: Guard | None, values: Values, row: Row | None = None) -> list[str]:
    """Returns the paths of the findings because of which a condition is open."""
    if guard is None or (row is None and not values.blocked):
        return []
    causes: dict[str, None] = {}
    for key in guard.rests_on:
        blocked = row.blocked if row is not None and key[0] == "." else values.blocked
        if key in blocked:
            causes[blocked[key]] = None
    return list(causes)


def _holds(guard: Guard | None, values: Values) -> bool:
    """Whether a condition is known to hold."""
    return guard is None or (not _causes(guard, values) and guard.holds(values))


def _settle(values: Values, part: Part, given: dict[str, Any], at: tuple[str, str]) -> list[Finding]:
    """Reads fields into the values; returns what is wrong, in the order of the form."""
    findings: list[list[Finding]] = [[] for _ in part.fields]
    for position in part.order or range(len(part.fields)):
        field = part.fields[position]
        path, slot = f"{at[0]}/{field.key}", at[1] + field.key
        findings[position] = _read(values, field, given, (path, slot))
    return [it for found in findings for it in found]


def _read(
    values: Values,
    field: Field | Rows,
    given: dict[str, Any],
    at: tuple[str, str],
    row: Row | None = None,
) -> list[Finding]:
    (path, slot), into = at, values if row is None else row
    asked = _is_asked(field, (values, row))
    if isinstance(asked, list):
        if field.key not in given:
            into.blocked[slot] = asked[0]
            return []
    elif not asked:
        return [finding(Fault("not-asked"), path, *_named(field))] if field.key in given else []
    elif field.key not in given:
        if not (field.required if isinstance(field, Field) else field.least):
            return []
        into.blocked[slot] = path
        return [finding(Fault("missing"), path, *_named(field))]
    if isinstance(field, Rows):
        return _read_rows(values, field, given[field.key], at)
    return _read_field(values, field, given[field.key], at, into)


def _named(field: Field | Rows) -> tuple[Bilingual, tuple[str, ...]]:
    return field.title, field.basis if isinstance(field, Field) else ()


def _is_asked(field: Field | Rows, seen: tuple[Values, Row | None]) -> bool | list[str]:
    """Whether a field is asked, or the paths because of which that is open."""
    values, row = seen
    if field.when is None:
        return True
    causes = _causes(field.when, values, row)
    if causes:
        return causes
    return field.when.holds(values) if row is None else field.when.holds(values, row)


def _read_field(values: Values, field: Field, given: Any, at: tuple[str, str], into: Values | Row) -> list[Finding]:
    dated = field.read in (readers.item_on, readers.chosen_on)
    bounds = (*field.bounds, values.filed_on) if dated else field.bounds
    try:
        into[at[1]] = field.read(given, *bounds)
    except Fault as fault:
        into.blocked[at[1]] = at[0]
        return [finding(fault, at[0], field.title, field.basis)]
    return []


def _read_rows(values: Values, rows: Rows, given: Any, at: tuple[str, str]) -> list[Finding]:
    path, slot = at
    fault = _fault_of_count(rows, given)
    findings = [finding(fault, path, rows.title)] if fault is not None else []
    read = []
    for number, one in enumerate(given if fault is None else ()):
        if isinstance(one, dict):
            row, wrong = _read_row(values, rows, one, f"{path}/{number}")
            read.append(row)
            findings += wrong
        else:
            findings.append(finding(Fault("not-object"), f"{path}/{number}", rows.title))
    if findings:
        values.blocked[slot] = path
    else:
        values[slot] = read
    return findings


def _fault_of_count(rows: Rows, given: Any) -> Fault | None:
    if not isinstance(given, list):
        return Fault("not-array")
    if len(given) < rows.least:
        return Fault("fewer-rows", readers.shown(rows.least))
    if len(given) > rows.most:
        return Fault("more-rows", readers.shown(rows.most))
    return None


def _read_row(values: Values, rows: Rows, given: dict[str, Any], path: str) -> tuple[tuple[Any, ...], list[Finding]]:
    row = Row()
    part = rows.columns
    wrong = list(_unknown(given, path, _keys(part)))
    findings: list[list[Finding]] = [[] for _ in part.fields]
    for position in part.order or range(len(part.fields)):
        field = part.fields[position]
        at = f"{path}/{field.key}", f".{field.key}"
        findings[position] = _read(values, field, given, at, row)
    wrong += [it for found in findings for it in found]
    return tuple(row[f".{field.key}"] for field in part.fields), wrong


def look_into(record: Record, values: Values) -> Details:
    """Works out everything that a verdict says besides its findings."""
    needs = [need for need in record.needs if _holds(need.when, values)]
    waiting = _once(it for need in needs for it in _awaited(need, values.answered))
    visit = next((it for it in record.visits if _holds(it.when, values)), None)
    details = Details(
        notices=[],
        documents=[_document(it, values) for it in record.documents if _holds(it.when, values)],
        needs=[NeedVerdict(need.any_of, need.because) for need in needs],
        inquiries=_once(it for need in needs for it in need.inquiries),
        waiting=waiting,
        checks=[it.id for it in record.checks if _holds(it.when, values)],
        computed=dict(_computed(record, values)),
        visit=VisitVerdict(True, visit.because, visit.note) if visit else VisitVerdict(),
    )
    advice = (rule for rule in record.rules if not rule.refuses)
    awaited = {*waiting, record.id}
    details.notices = [_broken(it) for it in advice if _state(it, values, awaited) is False]
    return details


def _once(all_: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(all_))


def _awaited(need: Need, answered: frozenset[str]) -> tuple[str, ...]:
    return need.awaited if answered.isdisjoint(need.inquiries) else ()


def _document(document: Document, values: Values) -> DocumentVerdict:
    replaced_by = next((it for it in document.replaced_by if it in values.answered), None)
    return DocumentVerdict(
        id=document.id,
        given=document.id in values.documents,
        required=document.required and replaced_by is None,
        copies=document.copies,
        replaced_by=replaced_by,
        because=document.because,
    )


def _computed(record: Record, values: Values) -> Iterator[tuple[str, Any]]:
    for key, derived in record.derived.items():
        if derived.write is not None and values.blocked.keys().isdisjoint(derived.rests_on):
            value = values[key]
            if value is not None:
                yield key, derived.write(value)


def _missing_documents(record: Record, details: Details) -> Iterator[Finding]:
    known = {document.id: document for document in record.documents}
    for verdict in details.documents:
        if verdict.required and not verdict.given:
            document = known[verdict.id]
            path = child("/documents", verdict.id)
            yield finding(Fault("no-document"), path, document.title, document.basis)


def _rules(record: Record, values: Values, waiting: list[str], findings: list[Finding]) -> list[Finding]:
    """Checks all rules; tells the first finding at or below each path which rules wait for it."""
    broken = []
    awaited = {*waiting, record.id}
    for rule in record.rules:
        state = _state(rule, values, awaited)
        if isinstance(state, list):
            for path in state:
                _stop(findings, path, rule.id)
        elif state is False and rule.refuses:
            broken.append(_broken(rule))
    return broken


def _stop(findings: list[Finding], path: str, rule: str) -> None:
    for it in findings:
        if it.path == path or it.path.startswith(f"{path}/"):
            it.stops += (rule,)
            return


def _state(rule: Rule, values: Values, awaited: set[str]) -> bool | list[str] | None:
    """Whether a rule holds; nothing where it is idle or waits, and the paths where it is open."""
    causes = _causes(rule.when, values)
    if causes:
        return causes
    if rule.when is not None and not rule.when.holds(values):
        return None
    if any(it not in values.answered and it in awaited for it in rule.inquiries):
        return None
    return _causes(rule.holds, values) or rule.holds.holds(values)


def _broken(rule: Rule) -> Finding:
    return Finding(
        code="rule",
        path=rule.path,
        message=rule.message,
        remedy=rule.remedy,
        basis=rule.basis,
        rule=rule.id,
        reads=rule.reads,
    )
