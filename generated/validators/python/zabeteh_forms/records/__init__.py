# made by zabeteh 0.1.0 from forms/; do not edit
"""The forms and inquiries, one module each, loaded when they are needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..record import Record

#: The module of each form and inquiry, by its id.
MODULES = {
    "case-opening": "case_opening",
    "plot-instruction": "plot_instruction",
    "site-visit": "site_visit",
    "detailed-plan-inquiry": "detailed_plan_inquiry",
    "building-line-inquiry": "building_line_inquiry",
    "land-use-inquiry": "land_use_inquiry",
    "road-scheme-inquiry": "road_scheme_inquiry",
    "case-status-inquiry": "case_status_inquiry",
    "owner-record-update": "owner_record_update",
    "plot-address-update": "plot_address_update",
    "building-permit": "building_permit",
    "rebuild-permit": "rebuild_permit",
    "storey-addition-permit": "storey_addition_permit",
    "extension-permit": "extension_permit",
    "major-repair-permit": "major_repair_permit",
    "minor-repair-permit": "minor_repair_permit",
    "retrofit-permit": "retrofit_permit",
    "wall-permit": "wall_permit",
    "demolition-permit": "demolition_permit",
    "excavation-permit": "excavation_permit",
    "drawing-amendment": "drawing_amendment",
    "permit-amendment": "permit_amendment",
    "permit-extension": "permit_extension",
    "permit-transfer": "permit_transfer",
    "permit-duplicate": "permit_duplicate",
    "permit-cancellation": "permit_cancellation",
    "start-of-works": "start_of_works",
    "supervisor-change": "supervisor_change",
    "supervision-stage-report": "supervision_stage_report",
    "no-violation-certificate": "no_violation_certificate",
    "completion-certificate": "completion_certificate",
    "unit-completion-certificate": "unit_completion_certificate",
    "completion-duplicate": "completion_duplicate",
    "transfer-certificate": "transfer_certificate",
    "structural-soundness-certificate": "structural_soundness_certificate",
    "utility-connection-certificate": "utility_connection_certificate",
    "building-age-certificate": "building_age_certificate",
    "land-subdivision": "land_subdivision",
    "partition": "partition",
    "plot-merge": "plot_merge",
    "unit-subdivision": "unit_subdivision",
    "boundary-correction": "boundary_correction",
    "land-use-change": "land_use_change",
    "garden-classification": "garden_classification",
    "tree-removal": "tree_removal",
    "article-100-defence": "article_100_defence",
    "article-100-appeal": "article_100_appeal",
    "article-100-settlement": "article_100_settlement",
    "article-77-objection": "article_77_objection",
    "article-5-request": "article_5_request",
    "violation-report": "violation_report",
    "renovation-tax-clearance": "renovation_tax_clearance",
    "fee-instalment": "fee_instalment",
    "fee-refund": "fee_refund",
    "debt-inquiry": "debt_inquiry",
    "expropriation-compensation": "expropriation_compensation",
    "registry-ownership-inquiry": "registry_ownership_inquiry",
    "notary-transfer-inquiry": "notary_transfer_inquiry",
    "bank-mortgage-inquiry": "bank_mortgage_inquiry",
    "electricity-inquiry": "electricity_inquiry",
    "water-sewer-inquiry": "water_sewer_inquiry",
    "gas-inquiry": "gas_inquiry",
    "telecom-inquiry": "telecom_inquiry",
    "fire-safety-inquiry": "fire_safety_inquiry",
    "cultural-heritage-inquiry": "cultural_heritage_inquiry",
    "environment-inquiry": "environment_inquiry",
    "metro-protection-inquiry": "metro_protection_inquiry",
    "endowment-inquiry": "endowment_inquiry",
    "engineer-capacity-inquiry": "engineer_capacity_inquiry",
    "tax-clearance-inquiry": "tax_clearance_inquiry",
    "social-security-inquiry": "social_security_inquiry",
}

#: The records that have been loaded.
LOADED: dict[str, Record] = {}


def find(record: Any) -> Record | None:
    """Returns a record by its id; nothing where there is none."""
    if not isinstance(record, str):
        return None
    module = MODULES.get(record)
    if module is not None and record not in LOADED:
        LOADED[record] = import_module(f".{module}", __name__).RECORD
    return LOADED.get(record)
