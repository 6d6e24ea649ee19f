# made by zabeteh 0.1.0 from forms/; do not edit
"""utility connection letter.

معرفی‌نامه انشعاب.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS
from ..readers import (
    as_whole,
    bill_id,
    bill_id_fault,
    case_number,
    case_number_fault,
    chosen,
    day,
    decimal,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    payment_id,
    payment_id_fault,
    plate,
    postal_code,
    postal_code_fault,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class UtilityConnectionCertificateFields(TypedDict, total=False):
    """What is filled in: utility connection letter."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: kind of owner
    owner_kind: Literal["natural", "legal", "government", "endowment"]
    #: owner's national id
    owner_national_id: str
    #: owner's legal-person id
    owner_legal_person_id: str
    #: the owner has died
    owner_deceased: bool
    #: the property is jointly owned
    joint_ownership: bool
    #: mobile number for SMS notices
    mobile: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: postal code of the property
    postal_code: str
    #: total floor area
    total_floor_area: str
    #: kind of consumption
    use_kind: str
    #: connections asked for
    utilities: list[Literal["water", "sewer", "electricity", "gas", "telecom"]]
    #: kind of request
    connection_kind: str
    #: meters requested
    requested_meters: int
    #: the street must be dug up
    excavation_needed: bool
    #: basis document
    basis: Literal["permit", "no-violation", "completion"]
    #: number of the basis
    basis_number: str
    #: expiry of the basis
    basis_expiry: str
    #: units on the basis
    certificate_units: int
    #: open Article 100 case
    open_article_100: bool


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """basis is permit."""
    return v["basis"] == "permit"


def _when_4(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_5(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_6(v: Values) -> bool:
    """basis is completion."""
    return v["basis"] == "completion"


def _when_7(v: Values) -> bool:
    """basis is no-violation."""
    return v["basis"] == "no-violation"


def _when_8(v: Values) -> bool:
    """excavation_needed or connection_kind is extra."""
    return v["excavation_needed"] or v["connection_kind"] == "extra"


def _when_9(v: Values) -> bool:
    """utilities includes gas."""
    return "gas" in v["utilities"]


def _rule_permanent_needs_certificate(v: Values) -> bool:
    """basis is one of completion, no-violation."""
    return v["basis"] in {"completion", "no-violation"}


def _when_10(v: Values) -> bool:
    """connection_kind is permanent."""
    return v["connection_kind"] == "permanent"


def _rule_meters_within_units(v: Values) -> bool:
    """requested_meters at most certificate_units plus common_meters."""
    _common_meters = parameters.common_meters(v.filed_on)
    return _common_meters is not None and v["requested_meters"] <= v["certificate_units"] + _common_meters


def _rule_unit_count_basis(v: Values) -> bool:
    """basis is one of permit, completion."""
    return v["basis"] in {"permit", "completion"}


def _when_11(v: Values) -> bool:
    """connection_kind is unit-count."""
    return v["connection_kind"] == "unit-count"


def _rule_no_open_case(v: Values) -> bool:
    """not open_article_100."""
    return not v["open_article_100"]


def _when_12(v: Values) -> bool:
    """connection_kind is temporary."""
    return v["connection_kind"] == "temporary"


def _when_13(v: Values) -> bool:
    """excavation_needed."""
    return v["excavation_needed"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "renovation-tax-receipt",
        "building-permit",
        "completion-certificate",
        "no-violation-certificate",
        "location-sketch",
        "company-capacity-letter",
        "gas-certificate",
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
        if "debt-inquiry" in answers:
            answered += 1
            answer = answers["debt-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_1_amount = answer["amount"]
            answer_1_amount = decimal(answer_1_amount, 0, 0, 1_000_000_000_000_000)
            answer_1_bill_id = answer["bill_id"]
            if bill_id_fault(answer_1_bill_id) is not None:
                return None
            answer_1_payment_id = answer["payment_id"]
            if payment_id_fault(answer_1_payment_id) is not None:
                return None
            if len(answer) != count:
                return None
        if "water-sewer-inquiry" in answers:
            answered += 1
            answer = answers["water-sewer-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 0
            answer_2_capacity_available = answer.get("capacity_available")
            if answer_2_capacity_available is not None:
                count += 1
                if answer_2_capacity_available is not True and answer_2_capacity_available is not False:
                    return None
            answer_2_clearance_kept = answer.get("clearance_kept")
            if answer_2_clearance_kept is not None:
                count += 1
                if answer_2_clearance_kept is not True and answer_2_clearance_kept is not False:
                    return None
            answer_2_disconnected = answer.get("disconnected")
            if answer_2_disconnected is not None:
                count += 1
                if answer_2_disconnected is not True and answer_2_disconnected is not False:
                    return None
            if len(answer) != count:
                return None
        if "electricity-inquiry" in answers:
            answered += 1
            answer = answers["electricity-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 0
            answer_3_building_free = answer.get("building_free")
            if answer_3_building_free is not None:
                count += 1
                if answer_3_building_free is not True and answer_3_building_free is not False:
                    return None
            answer_3_substation_needed = answer.get("substation_needed")
            if answer_3_substation_needed is not None:
                count += 1
                if answer_3_substation_needed is not True and answer_3_substation_needed is not False:
                    return None
            answer_3_supply_terms = answer.get("supply_terms")
            if answer_3_supply_terms is not None:
                count += 1
                if (
                    not (answer_3_supply_terms.isprintable() and 0 < len(answer_3_supply_terms) <= 500)
                    or answer_3_supply_terms.isspace()
                ):
                    text(answer_3_supply_terms, 500)
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
        if "telecom-inquiry" in answers:
            answered += 1
            answer = answers["telecom-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_5_cable_near = answer["cable_near"]
            if answer_5_cable_near is not True and answer_5_cable_near is not False:
                return None
            answer_5_fibre_available = answer["fibre_available"]
            if answer_5_fibre_available is not True and answer_5_fibre_available is not False:
                return None
            answer_5_duct_approved = answer.get("duct_approved")
            if answer_5_duct_approved is not None:
                count += 1
                if answer_5_duct_approved is not True and answer_5_duct_approved is not False:
                    return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 20
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        owner_kind = fields["owner_kind"]
        if owner_kind not in {"natural", "legal", "government", "endowment"}:
            return None
        if owner_kind == "natural":
            owner_national_id = fields["owner_national_id"]
            count += 1
            if national_id_fault(owner_national_id) is not None:
                return None
        if owner_kind != "natural":
            owner_legal_person_id = fields["owner_legal_person_id"]
            count += 1
            if legal_person_id_fault(owner_legal_person_id) is not None:
                return None
        owner_deceased = fields["owner_deceased"]
        if owner_deceased is not True and owner_deceased is not False:
            return None
        joint_ownership = fields["joint_ownership"]
        if joint_ownership is not True and joint_ownership is not False:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        postal_code_ = fields["postal_code"]
        if postal_code_fault(postal_code_) is not None:
            return None
        total_floor_area = fields["total_floor_area"]
        total_floor_area = scaled(total_floor_area, 2, 100, 1_000_000_000)
        use_kind = fields["use_kind"]
        if use_kind not in {
            "residential",
            "commercial",
            "administrative",
            "industrial",
            "mixed",
            "educational",
            "health",
            "cultural",
            "religious",
            "sport",
            "hospitality",
            "green",
            "garden",
            "agricultural",
            "parking",
            "utility",
            "other",
        }:
            return None
        utilities = fields["utilities"]
        chosen(utilities, {"water", "sewer", "electricity", "gas", "telecom"})
        connection_kind = fields["connection_kind"]
        if connection_kind not in {"temporary", "permanent", "extra", "split", "unit-count"}:
            return None
        requested_meters = fields["requested_meters"]
        if type(requested_meters) is not int:
            requested_meters = as_whole(requested_meters)
        if not 1 <= requested_meters <= 2000:
            return None
        excavation_needed = fields["excavation_needed"]
        if excavation_needed is not True and excavation_needed is not False:
            return None
        basis = fields["basis"]
        if basis not in {"permit", "no-violation", "completion"}:
            return None
        basis_number = fields["basis_number"]
        if not (basis_number.isprintable() and 0 < len(basis_number) <= 30) or basis_number.isspace():
            text(basis_number, 30)
        if basis == "permit":
            basis_expiry = fields["basis_expiry"]
            count += 1
            before, days = YEARS[basis_expiry[:4]]
            basis_expiry = before + days[basis_expiry[4:]]
        certificate_units = fields["certificate_units"]
        if type(certificate_units) is not int:
            certificate_units = as_whole(certificate_units)
        if not 0 <= certificate_units <= 2000:
            return None
        open_article_100 = fields["open_article_100"]
        if open_article_100 is not True and open_article_100 is not False:
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
        if "inheritance-certificate" not in documents and owner_deceased:
            return None
        if "signature-authority" not in documents and owner_kind != "natural":
            return None
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "building-permit" not in documents and basis == "permit":
            return None
        if "completion-certificate" not in documents and basis == "completion":
            return None
        if "no-violation-certificate" not in documents and basis == "no-violation":
            return None
        if "location-sketch" not in documents:
            return None
        if "company-capacity-letter" not in documents and (excavation_needed or connection_kind == "extra"):
            return None
        if "gas-certificate" not in documents and "gas" in utilities:
            return None
        waits_1 = "debt-inquiry" not in answers
        waits_3 = "water-sewer-inquiry" not in answers
        waits_4 = "electricity-inquiry" not in answers
        waits_5 = "gas-inquiry" not in answers
        waits_6 = "telecom-inquiry" not in answers
        waits = waits_1 or waits_3 or waits_4 or waits_5 or waits_6
        if connection_kind == "permanent" and basis not in {"completion", "no-violation"}:
            return None
        if not (
            (_common_meters := parameters.common_meters(filed_on)) is not None
            and requested_meters <= certificate_units + _common_meters
        ):
            return None
        if connection_kind == "unit-count" and basis not in {"permit", "completion"}:
            return None
        if connection_kind == "permanent" and open_article_100:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "basis": basis,
                "connection_kind": connection_kind,
                "excavation_needed": excavation_needed,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "utilities": utilities,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="utility-connection-certificate",
    title=Bilingual("معرفی‌نامه انشعاب", "utility connection letter"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field(
                "owner_kind",
                Bilingual("نوع مالک", "kind of owner"),
                item,
                bounds=({"natural", "legal", "government", "endowment"},),
            ),
            Field(
                "owner_national_id",
                Bilingual("کد ملی مالک", "owner's national id"),
                national_id,
                when=Guard(_when_1, ("owner_kind",)),
            ),
            Field(
                "owner_legal_person_id",
                Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                legal_person_id,
                when=Guard(_when_2, ("owner_kind",)),
            ),
            Field("owner_deceased", Bilingual("مالک فوت شده است", "the owner has died"), flag),
            Field("joint_ownership", Bilingual("ملک مشاع است", "the property is jointly owned"), flag),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("postal_code", Bilingual("کد پستی ملک", "postal code of the property"), postal_code),
            Field(
                "total_floor_area",
                Bilingual("زیربنای کل", "total floor area"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field(
                "use_kind",
                Bilingual("نوع مصرف", "kind of consumption"),
                item,
                bounds=(
                    {
                        "residential",
                        "commercial",
                        "administrative",
                        "industrial",
                        "mixed",
                        "educational",
                        "health",
                        "cultural",
                        "religious",
                        "sport",
                        "hospitality",
                        "green",
                        "garden",
                        "agricultural",
                        "parking",
                        "utility",
                        "other",
                    },
                ),
            ),
            Field(
                "utilities",
                Bilingual("انشعاب‌های درخواستی", "connections asked for"),
                chosen,
                bounds=({"water", "sewer", "electricity", "gas", "telecom"},),
            ),
            Field(
                "connection_kind",
                Bilingual("نوع درخواست", "kind of request"),
                item,
                bounds=({"temporary", "permanent", "extra", "split", "unit-count"},),
            ),
            Field("requested_meters", Bilingual("تعداد کنتور درخواستی", "meters requested"), whole, bounds=(1, 2000)),
            Field("excavation_needed", Bilingual("حفاری معبر لازم است", "the street must be dug up"), flag),
            Field(
                "basis",
                Bilingual("مدرک مبنا", "basis document"),
                item,
                bounds=({"permit", "no-violation", "completion"},),
            ),
            Field("basis_number", Bilingual("شماره مدرک مبنا", "number of the basis"), text, bounds=(30,)),
            Field(
                "basis_expiry",
                Bilingual("پایان اعتبار مدرک مبنا", "expiry of the basis"),
                day,
                when=Guard(_when_3, ("basis",)),
            ),
            Field("certificate_units", Bilingual("تعداد واحد در مبنا", "units on the basis"), whole, bounds=(0, 2000)),
            Field("open_article_100", Bilingual("پرونده ماده صد باز دارد", "open Article 100 case"), flag),
        ),
    ),
    answers=(
        Answer(
            "debt-inquiry",
            Bilingual("استعلام بدهی ملک", "property debt inquiry"),
            Part(
                (
                    Field(
                        "amount",
                        Bilingual("مبلغ بدهی", "amount owed"),
                        decimal,
                        bounds=(0, 0, 1_000_000_000_000_000),
                    ),
                    Field("bill_id", Bilingual("شناسه قبض", "bill id"), bill_id),
                    Field("payment_id", Bilingual("شناسه پرداخت", "payment id"), payment_id),
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
            "telecom-inquiry",
            Bilingual("استعلام مخابرات", "telecommunications inquiry"),
            Part(
                (
                    Field("cable_near", Bilingual("کابل یا کانال در مجاورت است", "a cable or duct is near"), flag),
                    Field("fibre_available", Bilingual("فیبر نوری در دسترس است", "fibre is available"), flag),
                    Field(
                        "duct_approved",
                        Bilingual("داکت داخلی تأیید شده است", "the internal duct is approved"),
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
            when=Guard(_when_4, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_5, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "signature-authority",
            Bilingual("گواهی امضای مجاز", "proof of signing authority"),
            "copy",
            when=Guard(_when_2, ("owner_kind",)),
            because=Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_3, ("basis",)),
            because=Bilingual("مبنا پروانه است", "the basis is a permit"),
        ),
        Document(
            "completion-certificate",
            Bilingual("گواهی پایان کار", "completion certificate"),
            "copy",
            when=Guard(_when_6, ("basis",)),
            because=Bilingual("مبنا پایان کار است", "the basis is a completion certificate"),
        ),
        Document(
            "no-violation-certificate",
            Bilingual("گواهی عدم خلاف", "no-violation certificate"),
            "copy",
            when=Guard(_when_7, ("basis",)),
            because=Bilingual("مبنا عدم خلاف است", "the basis is a no-violation certificate"),
        ),
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "copy"),
        Document(
            "company-capacity-letter",
            Bilingual("نامه امکان‌سنجی شرکت", "company capacity letter"),
            "copy",
            when=Guard(_when_8, ("excavation_needed", "connection_kind")),
            because=Bilingual("حفاری یا افزایش ظرفیت لازم است", "digging or extra capacity is needed"),
        ),
        Document(
            "gas-certificate",
            Bilingual("تأییدیه لوله‌کشی گاز", "gas piping approval"),
            "copy",
            when=Guard(_when_9, ("utilities",)),
            because=Bilingual("انشعاب گاز خواسته شده است", "gas is asked for"),
        ),
    ),
    needs=(
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
        Need(("renovation-tax-clearance",)),
        Need(("water-sewer-inquiry",), inquiries=("water-sewer-inquiry",), awaited=("water-sewer-inquiry",)),
        Need(("electricity-inquiry",), inquiries=("electricity-inquiry",), awaited=("electricity-inquiry",)),
        Need(("gas-inquiry",), inquiries=("gas-inquiry",), awaited=("gas-inquiry",)),
        Need(("telecom-inquiry",), inquiries=("telecom-inquiry",), awaited=("telecom-inquiry",)),
    ),
    rules=(
        Rule(
            "permanent-needs-certificate",
            Guard(_rule_permanent_needs_certificate, ("basis",)),
            Bilingual(
                "انشعاب دائم خواسته شده و مبنا پروانه است",
                "a permanent connection is asked for, and the basis is a permit",
            ),
            Bilingual(
                "با پروانه انشعاب موقت بخواهید یا با فرم ۳۱ پایان کار و با فرم ۳۰ عدم خلاف بگیرید",
                "with a permit ask for a temporary one, or obtain the completion certificate with form 31 or the no-violation certificate with form 30",
            ),
            when=Guard(_when_10, ("connection_kind",)),
            path="/fields/basis",
        ),
        Rule(
            "meters-within-units",
            Guard(_rule_meters_within_units, ("requested_meters", "certificate_units")),
            Bilingual(
                "کنتور درخواستی از واحدهای مبنا و کنتور مشاعات بیشتر است",
                "more meters are requested than there are units and meters of common parts",
            ),
            Bilingual(
                "تعداد کنتور را کم کنید یا تعداد واحد را با مدرک مبنا بسنجید",
                "ask for fewer meters, or compare the number of units with the basis document",
            ),
            path="/fields/requested_meters",
            reads=("/fields/certificate_units",),
        ),
        Rule(
            "unit-count-basis",
            Guard(_rule_unit_count_basis, ("basis",)),
            Bilingual(
                "تغییر تعداد واحد خواسته شده و مبنا عدم خلاف است",
                "a change of unit count is asked for, and the basis is a no-violation certificate",
            ),
            Bilingual(
                "پروانه را با فرم ۲۲ اصلاح کنید یا با فرم ۳۱ پایان کار بگیرید",
                "amend the permit with form 22, or obtain the completion certificate with form 31",
            ),
            when=Guard(_when_11, ("connection_kind",)),
            path="/fields/basis",
        ),
        Rule(
            "no-open-case",
            Guard(_rule_no_open_case, ("open_article_100",)),
            Bilingual(
                "پرونده ماده صد باز است و معرفی‌نامه دائم صادر نمی‌شود",
                "an Article 100 case is open, and no letter for a permanent connection is issued",
            ),
            Bilingual(
                "پرونده را با فرم ۴۸ (اجرای رأی) به پایان ببرید",
                "bring the case to its end with form 48, the settlement",
            ),
            when=Guard(_when_10, ("connection_kind",)),
            path="/fields/open_article_100",
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_4, ("applicant_role",))),
        Check("temporary-ends", when=Guard(_when_12, ("connection_kind",))),
        Check("amended-permit", when=Guard(_when_11, ("connection_kind",))),
        Check("digging-permit", when=Guard(_when_13, ("excavation_needed",))),
        Check("outside-city"),
    ),
    visits=(),
    accept=accept,
)
