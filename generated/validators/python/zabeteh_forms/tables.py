# made by zabeteh 0.1.0 from forms/; do not edit
"""The decision tables of the regulation."""

from __future__ import annotations

from typing import Any


def building_group_by_size(filed_on: int, storeys_above: Any, total_floor_area: Any) -> Any:
    """building group by size."""
    hits: list[Any] = []
    if storeys_above is not None and storeys_above <= 2 and total_floor_area is not None and total_floor_area <= 60_000:
        hits.append("a")
    if (
        storeys_above is not None
        and storeys_above <= 2
        and total_floor_area is not None
        and total_floor_area > 60_000
        and total_floor_area is not None
        and total_floor_area <= 200_000
    ):
        hits.append("b")
    if (
        storeys_above is not None
        and storeys_above >= 3
        and storeys_above is not None
        and storeys_above <= 5
        and total_floor_area is not None
        and total_floor_area <= 200_000
    ):
        hits.append("b")
    if (
        storeys_above is not None
        and storeys_above <= 5
        and total_floor_area is not None
        and total_floor_area > 200_000
        and total_floor_area is not None
        and total_floor_area <= 500_000
    ):
        hits.append("c")
    if (
        storeys_above is not None
        and storeys_above >= 6
        and storeys_above is not None
        and storeys_above <= 10
        and total_floor_area is not None
        and total_floor_area <= 500_000
    ):
        hits.append("c")
    if (
        storeys_above is not None
        and storeys_above <= 10
        and total_floor_area is not None
        and total_floor_area > 500_000
    ):
        hits.append("d")
    if storeys_above is not None and storeys_above > 10:
        hits.append("d")
    return hits[0] if len(hits) == 1 else None


def instalment_limit(filed_on: int, debt_kind: Any, veteran: Any) -> Any:
    """instalment limit."""
    hits: list[Any] = []
    if debt_kind in {"permit-dues", "renovation-tax", "article-77-ruling"}:
        hits.append(36)
    if debt_kind in {"article-100-fine", "tree-fine"} and veteran is True:
        hits.append(36)
    if debt_kind in {"article-100-fine", "tree-fine"} and veteran is not None and veteran is not True:
        hits.append(24)
    return hits[0] if len(hits) == 1 else None


def line_clearance_first(filed_on: int, line_voltage: Any) -> Any:
    """first-degree line clearance."""
    hits: list[Any] = []
    if line_voltage == "low":
        hits.append(150)
    if line_voltage == "kv20":
        hits.append(300)
    if line_voltage == "kv33":
        hits.append(500)
    if line_voltage == "kv63":
        hits.append(1300)
    if line_voltage == "kv132":
        hits.append(1500)
    if line_voltage == "kv230":
        hits.append(1700)
    if line_voltage == "kv400":
        hits.append(2000)
    return hits[0] if len(hits) == 1 else None


def line_clearance_second(filed_on: int, line_voltage: Any) -> Any:
    """second-degree line clearance."""
    hits: list[Any] = []
    if line_voltage == "low":
        hits.append(None)
    if line_voltage == "kv20":
        hits.append(500)
    if line_voltage == "kv33":
        hits.append(1500)
    if line_voltage == "kv63":
        hits.append(2000)
    if line_voltage == "kv132":
        hits.append(3000)
    if line_voltage == "kv230":
        hits.append(4000)
    if line_voltage == "kv400":
        hits.append(5000)
    return hits[0] if len(hits) == 1 else None


def permit_term(filed_on: int, total_floor_area: Any) -> Any:
    """term for finishing."""
    hits: list[Any] = []
    if total_floor_area is not None and total_floor_area <= 30_000:
        hits.append(12)
    if (
        total_floor_area is not None
        and total_floor_area > 30_000
        and total_floor_area is not None
        and total_floor_area <= 500_000
    ):
        hits.append(None)
    if (
        total_floor_area is not None
        and total_floor_area > 500_000
        and total_floor_area is not None
        and total_floor_area <= 1_000_000
    ):
        hits.append(48)
    if total_floor_area is not None and total_floor_area > 1_000_000:
        hits.append(60)
    return hits[0] if len(hits) == 1 else None
