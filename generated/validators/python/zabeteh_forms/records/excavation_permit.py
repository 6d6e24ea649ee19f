# made by zabeteh 0.1.0 from forms/; do not edit
"""excavation and shoring permission.

مجوز گودبرداری و سازه نگهبان.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    day,
    decimal,
    engineer_licence,
    engineer_licence_fault,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values, Visit
from ..verdict import Bilingual


class ExcavationPermitFields(TypedDict, total=False):
    """What is filled in: excavation and shoring permission."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "company"]
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: legal person's national id
    legal_person_id: str
    #: mobile number for SMS notices
    mobile: str
    #: urban-planning case number
    case_number: str
    #: municipal district
    district: int
    #: building-permit number
    permit_number: str
    #: excavation depth
    excavation_depth: str
    #: depth below the neighbour
    depth_below_neighbour: str
    #: critical depth
    critical_depth: str
    #: side of the pit
    excavation_side: Literal["vertical", "slope"]
    #: groundwater in the pit
    groundwater: bool
    #: a source of vibration is near
    vibration_source: bool
    #: sensitive adjoining building
    sensitive_neighbour: bool
    #: risk class
    risk_class: Literal["normal", "high", "very-high"]
    #: shoring method
    shoring_method: str
    #: underground services located
    underground_services: bool
    #: geotechnical firm's licence
    geotech_company_licence: str
    #: start date
    start_date: str
    #: insurance expiry
    insurance_expiry: str
    #: coordinator's licence number
    coordinator_licence: str
    #: executor's licence number
    executor_licence: str


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _when_2(v: Values) -> bool:
    """risk_class is one of high, very-high."""
    return v["risk_class"] in {"high", "very-high"}


def _when_3(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_4(v: Values) -> bool:
    """excavation_side is vertical and shoring_method is not none."""
    return v["excavation_side"] == "vertical" and v["shoring_method"] != "none"


def _when_5(v: Values) -> bool:
    """shoring_method is one of nailing, anchor."""
    return v["shoring_method"] in {"nailing", "anchor"}


def _when_6(v: Values) -> bool:
    """executor_licence is given."""
    return v["executor_licence"] is not None


def _rule_services_located(v: Values) -> bool:
    """underground_services."""
    return v["underground_services"]


def _rule_depth_below_neighbour(v: Values) -> bool:
    """depth_below_neighbour at most excavation_depth."""
    return v["depth_below_neighbour"] <= v["excavation_depth"]


def _rule_insured_at_start(v: Values) -> bool:
    """insurance_expiry on or after start_date."""
    return v["insurance_expiry"] >= v["start_date"]


def _when_7(v: Values) -> bool:
    """excavation_side is vertical."""
    return v["excavation_side"] == "vertical"


def _when_8(v: Values) -> bool:
    """groundwater or vibration_source or sensitive_neighbour."""
    return v["groundwater"] or v["vibration_source"] or v["sensitive_neighbour"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "third-party-insurance",
        "building-permit",
        "soil-report",
        "excavation-risk-sheet",
        "shoring-drawings",
        "neighbour-state-minutes",
        "neighbour-consent",
        "supervisor-commitment",
        "executor-contract",
    }
)


def accept(filing: Any) -> Accepted | None:
    """Reads a filing without findings in one go; returns nothing where there is one."""
    try:
        fields = filing["fields"]
        documents = filing.get("documents", {})
        answers = filing.get("answers", {})
        if not isinstance(fields, dict):
            return None
        if not isinstance(documents, dict):
            return None
        if not isinstance(answers, dict):
            return None
        if len(filing) != 3 + ("documents" in filing) + ("answers" in filing):
            return None
        filed_on = filing["filed_on"]
        before, days = YEARS[filed_on[:4]]
        filed_on = before + days[filed_on[4:]]
        answered = 0
        if "engineer-capacity-inquiry" in answers:
            answered += 1
            answer = answers["engineer-capacity-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_1_confirmed_grade = answer["confirmed_grade"]
            if answer_1_confirmed_grade not in {"grade-3", "grade-2", "grade-1", "senior"}:
                return None
            answer_1_confirmed_expiry = answer["confirmed_expiry"]
            before, days = YEARS[answer_1_confirmed_expiry[:4]]
            answer_1_confirmed_expiry = before + days[answer_1_confirmed_expiry[4:]]
            answer_1_confirmed_capacity = answer["confirmed_capacity"]
            answer_1_confirmed_capacity = scaled(answer_1_confirmed_capacity, 2, 0, 1_000_000_000)
            if len(answer) != count:
                return None
        if "metro-protection-inquiry" in answers:
            answered += 1
            answer = answers["metro-protection-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_2_grade = answer["grade"]
            if not (answer_2_grade.isprintable() and 0 < len(answer_2_grade) <= 10) or answer_2_grade.isspace():
                text(answer_2_grade, 10)
            answer_2_conditions = answer["conditions"]
            if (
                not (answer_2_conditions.isprintable() and 0 < len(answer_2_conditions) <= 1000)
                or answer_2_conditions.isspace()
            ):
                text(answer_2_conditions, 1000)
            if len(answer) != count:
                return None
        if "water-sewer-inquiry" in answers:
            answered += 1
            answer = answers["water-sewer-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 0
            answer_3_capacity_available = answer.get("capacity_available")
            if answer_3_capacity_available is not None:
                count += 1
                if answer_3_capacity_available is not True and answer_3_capacity_available is not False:
                    return None
            answer_3_clearance_kept = answer.get("clearance_kept")
            if answer_3_clearance_kept is not None:
                count += 1
                if answer_3_clearance_kept is not True and answer_3_clearance_kept is not False:
                    return None
            answer_3_disconnected = answer.get("disconnected")
            if answer_3_disconnected is not None:
                count += 1
                if answer_3_disconnected is not True and answer_3_disconnected is not False:
                    return None
            if len(answer) != count:
                return None
        if "gas-inquiry" in answers:
            answered += 1
            answer = answers["gas-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 0
            answer_4_capacity_available = answer.get("capacity_available")
            if answer_4_capacity_available is not None:
                count += 1
                if answer_4_capacity_available is not True and answer_4_capacity_available is not False:
                    return None
            answer_4_clearance_kept = answer.get("clearance_kept")
            if answer_4_clearance_kept is not None:
                count += 1
                if answer_4_clearance_kept is not True and answer_4_clearance_kept is not False:
                    return None
            answer_4_piping_approved = answer.get("piping_approved")
            if answer_4_piping_approved is not None:
                count += 1
                if answer_4_piping_approved is not True and answer_4_piping_approved is not False:
                    return None
            answer_4_disconnected = answer.get("disconnected")
            if answer_4_disconnected is not None:
                count += 1
                if answer_4_disconnected is not True and answer_4_disconnected is not False:
                    return None
            if len(answer) != count:
                return None
        if "electricity-inquiry" in answers:
            answered += 1
            answer = answers["electricity-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 0
            answer_5_building_free = answer.get("building_free")
            if answer_5_building_free is not None:
                count += 1
                if answer_5_building_free is not True and answer_5_building_free is not False:
                    return None
            answer_5_substation_needed = answer.get("substation_needed")
            if answer_5_substation_needed is not None:
                count += 1
                if answer_5_substation_needed is not True and answer_5_substation_needed is not False:
                    return None
            answer_5_supply_terms = answer.get("supply_terms")
            if answer_5_supply_terms is not None:
                count += 1
                if (
                    not (answer_5_supply_terms.isprintable() and 0 < len(answer_5_supply_terms) <= 500)
                    or answer_5_supply_terms.isspace()
                ):
                    text(answer_5_supply_terms, 500)
            answer_5_disconnected = answer.get("disconnected")
            if answer_5_disconnected is not None:
                count += 1
                if answer_5_disconnected is not True and answer_5_disconnected is not False:
                    return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 20
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "company"}:
            return None
        full_name = fields["full_name"]
        if not (full_name.isprintable() and 0 < len(full_name) <= 80) or full_name.isspace():
            text(full_name, 80)
        national_id_ = fields["national_id"]
        if national_id_fault(national_id_) is not None:
            return None
        if applicant_role == "company":
            legal_person_id_ = fields["legal_person_id"]
            count += 1
            if legal_person_id_fault(legal_person_id_) is not None:
                return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        permit_number = fields["permit_number"]
        if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
            text(permit_number, 30)
        excavation_depth = fields["excavation_depth"]
        excavation_depth = scaled(excavation_depth, 2, 10, 8000)
        depth_below_neighbour = fields["depth_below_neighbour"]
        depth_below_neighbour = scaled(depth_below_neighbour, 2, 0, 8000)
        critical_depth = fields["critical_depth"]
        critical_depth = scaled(critical_depth, 2, 10, 1_000_000)
        excavation_side = fields["excavation_side"]
        if excavation_side not in {"vertical", "slope"}:
            return None
        groundwater = fields["groundwater"]
        if groundwater is not True and groundwater is not False:
            return None
        vibration_source = fields["vibration_source"]
        if vibration_source is not True and vibration_source is not False:
            return None
        sensitive_neighbour = fields["sensitive_neighbour"]
        if sensitive_neighbour is not True and sensitive_neighbour is not False:
            return None
        risk_class = fields["risk_class"]
        if risk_class not in {"normal", "high", "very-high"}:
            return None
        shoring_method = fields["shoring_method"]
        if shoring_method not in {"none", "truss", "soldier-pile", "nailing", "anchor", "diaphragm", "top-down"}:
            return None
        underground_services = fields["underground_services"]
        if underground_services is not True and underground_services is not False:
            return None
        if risk_class in {"high", "very-high"}:
            geotech_company_licence = fields["geotech_company_licence"]
            count += 1
            if engineer_licence_fault(geotech_company_licence) is not None:
                return None
        start_date = fields["start_date"]
        before, days = YEARS[start_date[:4]]
        start_date = before + days[start_date[4:]]
        insurance_expiry = fields["insurance_expiry"]
        before, days = YEARS[insurance_expiry[:4]]
        insurance_expiry = before + days[insurance_expiry[4:]]
        coordinator_licence = fields["coordinator_licence"]
        if engineer_licence_fault(coordinator_licence) is not None:
            return None
        executor_licence = fields.get("executor_licence")
        if executor_licence is not None:
            count += 1
            if engineer_licence_fault(executor_licence) is not None:
                return None
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "power-of-attorney" not in documents and applicant_role == "representative":
            return None
        if "third-party-insurance" not in documents:
            return None
        if "building-permit" not in documents:
            return None
        if "soil-report" not in documents:
            return None
        if "excavation-risk-sheet" not in documents:
            return None
        if "shoring-drawings" not in documents and excavation_side == "vertical" and shoring_method != "none":
            return None
        if "neighbour-state-minutes" not in documents:
            return None
        if "neighbour-consent" not in documents and shoring_method in {"nailing", "anchor"}:
            return None
        if "supervisor-commitment" not in documents:
            return None
        if "executor-contract" not in documents and executor_licence is not None:
            return None
        waits_2 = "engineer-capacity-inquiry" not in answers
        waits_3 = "metro-protection-inquiry" not in answers
        waits_4 = "water-sewer-inquiry" not in answers
        waits_5 = "gas-inquiry" not in answers
        waits_6 = "electricity-inquiry" not in answers
        waits = waits_2 or waits_3 or waits_4 or waits_5 or waits_6
        if not underground_services:
            return None
        if not (depth_below_neighbour <= excavation_depth):
            return None
        if not (insurance_expiry >= start_date):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "excavation_side": excavation_side,
                "executor_licence": executor_licence,
                "groundwater": groundwater,
                "sensitive_neighbour": sensitive_neighbour,
                "shoring_method": shoring_method,
                "vibration_source": vibration_source,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="excavation-permit",
    title=Bilingual("مجوز گودبرداری و سازه نگهبان", "excavation and shoring permission"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "company"},),
            ),
            Field("full_name", Bilingual("نام متقاضی", "applicant's full name"), text, bounds=(80,)),
            Field("national_id", Bilingual("کد ملی متقاضی", "applicant's national id"), national_id),
            Field(
                "legal_person_id",
                Bilingual("شناسه ملی شخص حقوقی", "legal person's national id"),
                legal_person_id,
                when=Guard(_when_1, ("applicant_role",)),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("excavation_depth", Bilingual("عمق گودبرداری", "excavation depth"), decimal, bounds=(2, 10, 8000)),
            Field(
                "depth_below_neighbour",
                Bilingual("عمق از زیر پی همسایه", "depth below the neighbour"),
                decimal,
                bounds=(2, 0, 8000),
            ),
            Field("critical_depth", Bilingual("عمق بحرانی", "critical depth"), decimal, bounds=(2, 10, 1_000_000)),
            Field("excavation_side", Bilingual("نوع دیواره", "side of the pit"), item, bounds=({"vertical", "slope"},)),
            Field("groundwater", Bilingual("آب زیرزمینی در گود هست", "groundwater in the pit"), flag),
            Field("vibration_source", Bilingual("منبع ارتعاش در مجاورت هست", "a source of vibration is near"), flag),
            Field("sensitive_neighbour", Bilingual("ساختمان مجاور حساس است", "sensitive adjoining building"), flag),
            Field("risk_class", Bilingual("سطح خطر", "risk class"), item, bounds=({"normal", "high", "very-high"},)),
            Field(
                "shoring_method",
                Bilingual("روش پایدارسازی", "shoring method"),
                item,
                bounds=({"none", "truss", "soldier-pile", "nailing", "anchor", "diaphragm", "top-down"},),
            ),
            Field(
                "underground_services",
                Bilingual("خطوط زیرزمینی شناسایی شده است", "underground services located"),
                flag,
            ),
            Field(
                "geotech_company_licence",
                Bilingual("پروانه شرکت ژئوتکنیک", "geotechnical firm's licence"),
                engineer_licence,
                when=Guard(_when_2, ("risk_class",)),
            ),
            Field("start_date", Bilingual("تاریخ شروع", "start date"), day),
            Field("insurance_expiry", Bilingual("پایان اعتبار بیمه‌نامه", "insurance expiry"), day),
            Field(
                "coordinator_licence",
                Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                engineer_licence,
            ),
            Field(
                "executor_licence",
                Bilingual("پروانه مجری", "executor's licence number"),
                engineer_licence,
                required=False,
            ),
        ),
    ),
    answers=(
        Answer(
            "engineer-capacity-inquiry",
            Bilingual("استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"),
            Part(
                (
                    Field(
                        "confirmed_grade",
                        Bilingual("پایه تأییدشده", "confirmed grade"),
                        item,
                        bounds=({"grade-3", "grade-2", "grade-1", "senior"},),
                    ),
                    Field("confirmed_expiry", Bilingual("اعتبار تأییدشده", "confirmed expiry"), day),
                    Field(
                        "confirmed_capacity",
                        Bilingual("ظرفیت تأییدشده", "confirmed capacity"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                    ),
                ),
            ),
        ),
        Answer(
            "metro-protection-inquiry",
            Bilingual("استعلام حریم مترو", "metro protection-zone inquiry"),
            Part(
                (
                    Field("grade", Bilingual("درجه ملک", "grade"), text, bounds=(10,)),
                    Field("conditions", Bilingual("شرط‌های اجرا", "conditions"), text, bounds=(1000,)),
                ),
            ),
        ),
        Answer(
            "water-sewer-inquiry",
            Bilingual("استعلام آب و فاضلاب", "water and sewer inquiry"),
            Part(
                (
                    Field(
                        "capacity_available",
                        Bilingual("ظرفیت انشعاب وجود دارد", "capacity is available"),
                        flag,
                        required=False,
                    ),
                    Field(
                        "clearance_kept",
                        Bilingual("حریم شبکه رعایت شده است", "the clearance is kept"),
                        flag,
                        required=False,
                    ),
                    Field(
                        "disconnected",
                        Bilingual("انشعاب آب قطع شده است", "the connection is cut off"),
                        flag,
                        required=False,
                    ),
                ),
            ),
        ),
        Answer(
            "gas-inquiry",
            Bilingual("استعلام شرکت گاز", "gas company inquiry"),
            Part(
                (
                    Field(
                        "capacity_available",
                        Bilingual("ظرفیت انشعاب وجود دارد", "capacity is available"),
                        flag,
                        required=False,
                    ),
                    Field(
                        "clearance_kept",
                        Bilingual("حریم شبکه رعایت شده است", "the clearance is kept"),
                        flag,
                        required=False,
                    ),
                    Field(
                        "piping_approved",
                        Bilingual("لوله‌کشی تأیید شده است", "the piping is approved"),
                        flag,
                        required=False,
                    ),
                    Field("disconnected", Bilingual("گاز قطع شده است", "the gas is cut off"), flag, required=False),
                ),
            ),
        ),
        Answer(
            "electricity-inquiry",
            Bilingual("استعلام شرکت برق", "electricity company inquiry"),
            Part(
                (
                    Field("building_free", Bilingual("احداث بی‌مانع است", "building is free"), flag, required=False),
                    Field(
                        "substation_needed",
                        Bilingual("محل پست لازم است", "a substation room is needed"),
                        flag,
                        required=False,
                    ),
                    Field(
                        "supply_terms",
                        Bilingual("شرایط تأمین برق", "supply conditions"),
                        text,
                        bounds=(500,),
                        required=False,
                    ),
                    Field(
                        "disconnected",
                        Bilingual("انشعاب برق جمع شده است", "the connection is removed"),
                        flag,
                        required=False,
                    ),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_3, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document("third-party-insurance", Bilingual("بیمه‌نامه کارگاه", "third-party liability policy"), "copy"),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
        ),
        Document("soil-report", Bilingual("گزارش ژئوتکنیک", "geotechnical report"), "original"),
        Document("excavation-risk-sheet", Bilingual("برگ ارزیابی خطر گود", "excavation-risk sheet"), "original"),
        Document(
            "shoring-drawings",
            Bilingual("نقشه سازه نگهبان", "shoring drawings"),
            "original",
            when=Guard(_when_4, ("excavation_side", "shoring_method")),
            because=Bilingual("دیواره قائم است و پایدارسازی می‌شود", "the side is vertical and shoring is used"),
        ),
        Document(
            "neighbour-state-minutes",
            Bilingual("صورت‌جلسه وضع مجاوران", "minutes on adjoining buildings"),
            "original",
        ),
        Document(
            "neighbour-consent",
            Bilingual("رضایت‌نامه مجاور", "neighbour's consent"),
            "original",
            when=Guard(_when_5, ("shoring_method",)),
            because=Bilingual("روش پایدارسازی میخ‌کوبی یا انکراژ است", "nailing or anchorage is used"),
        ),
        Document("supervisor-commitment", Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"), "original"),
        Document(
            "executor-contract",
            Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"),
            "original",
            when=Guard(_when_6, ("executor_licence",)),
            because=Bilingual("مجری معرفی شده است", "an executor is named"),
        ),
    ),
    needs=(
        Need(("building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit")),
        Need(
            ("engineer-capacity-inquiry",),
            inquiries=("engineer-capacity-inquiry",),
            awaited=("engineer-capacity-inquiry",),
        ),
        Need(
            ("metro-protection-inquiry",),
            inquiries=("metro-protection-inquiry",),
            awaited=("metro-protection-inquiry",),
        ),
        Need(("water-sewer-inquiry",), inquiries=("water-sewer-inquiry",), awaited=("water-sewer-inquiry",)),
        Need(("gas-inquiry",), inquiries=("gas-inquiry",), awaited=("gas-inquiry",)),
        Need(("electricity-inquiry",), inquiries=("electricity-inquiry",), awaited=("electricity-inquiry",)),
    ),
    rules=(
        Rule(
            "services-located",
            Guard(_rule_services_located, ("underground_services",)),
            Bilingual("تأسیسات زیرزمینی شناسایی نشده است", "the underground services were not located"),
            Bilingual(
                "پیش از گودبرداری تأسیسات زیرزمینی را با شرکت‌های آب، گاز، برق و مخابرات شناسایی کنید",
                "locate the underground services with the water, gas, electricity and telephone companies before digging",
            ),
            path="/fields/underground_services",
            basis=("construction-safety-bylaw 238",),
        ),
        Rule(
            "depth-below-neighbour",
            Guard(_rule_depth_below_neighbour, ("depth_below_neighbour", "excavation_depth")),
            Bilingual(
                "عمق از زیر پی همسایه از عمق گود بیشتر است",
                "the depth below the neighbour's foundation exceeds the depth of the pit",
            ),
            Bilingual("هر دو عمق را با نقشه سازه نگهبان بسنجید", "compare both depths with the shoring drawings"),
            path="/fields/depth_below_neighbour",
            reads=("/fields/excavation_depth",),
        ),
        Rule(
            "insured-at-start",
            Guard(_rule_insured_at_start, ("insurance_expiry", "start_date")),
            Bilingual("بیمه‌نامه پیش از تاریخ شروع تمام می‌شود", "the policy ends before the start date"),
            Bilingual("بیمه‌نامه را نزد شرکت بیمه تمدید کنید", "have the policy extended by the insurance company"),
            path="/fields/insurance_expiry",
            reads=("/fields/start_date",),
        ),
    ),
    checks=(
        Check("highest-class", when=Guard(_when_7, ("excavation_side",))),
        Check("weighs-in-class", when=Guard(_when_8, ("groundwater", "vibration_source", "sensitive_neighbour"))),
        Check("executor-reports"),
        Check("services-protected"),
        Check("fire-station-told"),
        Check("engineer-applicant"),
    ),
    visits=(
        Visit(
            "drawings",
            note=Bilingual(
                "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود",
                "Signed and stamped drawings are handed over once in person.",
            ),
        ),
    ),
    accept=accept,
)
