# made by zabeteh 0.1.0 from forms/; do not edit
"""building age certificate.

گواهی قدمت بنا.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, years_between
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    chosen,
    decimal,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Check, Derived, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values
from ..verdict import Bilingual


class BuildingAgeCertificatePartsRow(TypedDict, total=False):
    """One row of parts of the building."""

    #: part
    part: str
    #: area
    area: str
    #: year
    year: int


class BuildingAgeCertificateFields(TypedDict, total=False):
    """What is filled in: building age certificate."""

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
    #: purpose of the certificate
    certificate_purpose: str
    #: year claimed
    claimed_year: int
    #: structure type
    structure_type: str
    #: existing floor area
    existing_floor_area: str
    #: built before the plan
    built_before_comprehensive_plan: bool
    #: something was added later
    later_additions: bool
    #: parts of the building
    parts: list[BuildingAgeCertificatePartsRow]
    #: kinds of evidence
    evidence_kinds: list[str]
    #: oldest year of the evidence
    oldest_evidence_year: int


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _computed_filing_year(v: Values) -> Any:
    """year of filing."""
    return 1200 + years_between(437_927, v.filed_on)


def _when_3(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_4(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_5(v: Values) -> bool:
    """evidence_kinds includes aerial-photo."""
    return "aerial-photo" in v["evidence_kinds"]


def _when_6(v: Values) -> bool:
    """evidence_kinds includes expert."""
    return "expert" in v["evidence_kinds"]


def _when_7(v: Values) -> bool:
    """evidence_kinds includes utility-bill."""
    return "utility-bill" in v["evidence_kinds"]


def _rule_year_not_in_future(v: Values) -> bool:
    """claimed_year at most filing_year."""
    return v["filing_year"] is not None and v["claimed_year"] <= v["filing_year"]


def _rule_evidence_not_later(v: Values) -> bool:
    """oldest_evidence_year at most claimed_year plus age_evidence_years."""
    _age_evidence_years = parameters.age_evidence_years(v.filed_on)
    return _age_evidence_years is not None and v["oldest_evidence_year"] <= v["claimed_year"] + _age_evidence_years


def _rule_written_record(v: Values) -> bool:
    """evidence_kinds includes any of old-permit, renovation-audit, aerial-photo, utility-bill, deed-text, expert."""
    return (
        "old-permit" in v["evidence_kinds"]
        or "renovation-audit" in v["evidence_kinds"]
        or "aerial-photo" in v["evidence_kinds"]
        or "utility-bill" in v["evidence_kinds"]
        or "deed-text" in v["evidence_kinds"]
        or "expert" in v["evidence_kinds"]
    )


def _rule_parts_add_up(v: Values) -> bool:
    """sum of parts.area is existing_floor_area."""
    return sum(row_area for _, row_area, _ in v["parts"]) == v["existing_floor_area"]


def _when_8(v: Values) -> bool:
    """built_before_comprehensive_plan."""
    return v["built_before_comprehensive_plan"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "renovation-tax-receipt",
        "age-evidence",
        "aerial-photo",
        "expert-report",
        "utility-contract",
        "photos",
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
        if answers:
            return None
        count = 18
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
        certificate_purpose = fields["certificate_purpose"]
        if certificate_purpose not in {"transfer", "article-100", "insurance", "heritage", "court"}:
            return None
        claimed_year = fields["claimed_year"]
        if type(claimed_year) is not int:
            claimed_year = as_whole(claimed_year)
        if not 1250 <= claimed_year <= 1450:
            return None
        structure_type = fields["structure_type"]
        if structure_type not in {"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"}:
            return None
        existing_floor_area = fields["existing_floor_area"]
        existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        built_before_comprehensive_plan = fields["built_before_comprehensive_plan"]
        if built_before_comprehensive_plan is not True and built_before_comprehensive_plan is not False:
            return None
        later_additions = fields["later_additions"]
        if later_additions is not True and later_additions is not False:
            return None
        parts = fields["parts"]
        if not (isinstance(parts, list) and 1 <= len(parts) <= 50):
            return None
        rows_parts: list[Any] = []
        for row in parts:
            if not isinstance(row, dict):
                return None
            cells = 3
            row_part = row["part"]
            if not (row_part.isprintable() and 0 < len(row_part) <= 60) or row_part.isspace():
                text(row_part, 60)
            row_area = row["area"]
            row_area = scaled(row_area, 2, 0, 1_000_000_000)
            row_year = row["year"]
            if type(row_year) is not int:
                row_year = as_whole(row_year)
            if not 1250 <= row_year <= 1450:
                return None
            if len(row) != cells:
                return None
            rows_parts.append((row_part, row_area, row_year))
        parts = rows_parts
        evidence_kinds = fields["evidence_kinds"]
        chosen(
            evidence_kinds,
            {"old-permit", "renovation-audit", "aerial-photo", "utility-bill", "deed-text", "expert", "witness"},
        )
        oldest_evidence_year = fields["oldest_evidence_year"]
        if type(oldest_evidence_year) is not int:
            oldest_evidence_year = as_whole(oldest_evidence_year)
        if not 1250 <= oldest_evidence_year <= 1450:
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
        if "age-evidence" not in documents:
            return None
        if "aerial-photo" not in documents and "aerial-photo" in evidence_kinds:
            return None
        if "expert-report" not in documents and "expert" in evidence_kinds:
            return None
        if "utility-contract" not in documents and "utility-bill" in evidence_kinds:
            return None
        if "photos" not in documents:
            return None
        waits = False
        filing_year = 1200 + years_between(437_927, filed_on)
        if not (filing_year is not None and claimed_year <= filing_year):
            return None
        if not (
            (_age_evidence_years := parameters.age_evidence_years(filed_on)) is not None
            and oldest_evidence_year <= claimed_year + _age_evidence_years
        ):
            return None
        if not (
            "old-permit" in evidence_kinds
            or "renovation-audit" in evidence_kinds
            or "aerial-photo" in evidence_kinds
            or "utility-bill" in evidence_kinds
            or "deed-text" in evidence_kinds
            or "expert" in evidence_kinds
        ):
            return None
        if sum(row_area for _, row_area, _ in parts) != existing_floor_area:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "built_before_comprehensive_plan": built_before_comprehensive_plan,
                "evidence_kinds": evidence_kinds,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="building-age-certificate",
    title=Bilingual("گواهی قدمت بنا", "building age certificate"),
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
            Field(
                "certificate_purpose",
                Bilingual("منظور از گواهی", "purpose of the certificate"),
                item,
                bounds=({"transfer", "article-100", "insurance", "heritage", "court"},),
            ),
            Field("claimed_year", Bilingual("سال ساخت ادعایی", "year claimed"), whole, bounds=(1250, 1450)),
            Field(
                "structure_type",
                Bilingual("نوع سازه", "structure type"),
                item,
                bounds=({"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"},),
            ),
            Field(
                "existing_floor_area",
                Bilingual("زیربنای موجود", "existing floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "built_before_comprehensive_plan",
                Bilingual("پیش از نقشه جامع ساخته شده است", "built before the plan"),
                flag,
            ),
            Field("later_additions", Bilingual("بنایی افزوده شده است", "something was added later"), flag),
            Rows(
                "parts",
                Bilingual("بخش‌های بنا", "parts of the building"),
                1,
                50,
                Part(
                    (
                        Field("part", Bilingual("بخش", "part"), text, bounds=(60,)),
                        Field("area", Bilingual("مساحت بخش", "area"), decimal, bounds=(2, 0, 1_000_000_000)),
                        Field("year", Bilingual("سال ساخت بخش", "year"), whole, bounds=(1250, 1450)),
                    ),
                ),
            ),
            Field(
                "evidence_kinds",
                Bilingual("نوع مدارک قدمت", "kinds of evidence"),
                chosen,
                bounds=(
                    {
                        "old-permit",
                        "renovation-audit",
                        "aerial-photo",
                        "utility-bill",
                        "deed-text",
                        "expert",
                        "witness",
                    },
                ),
            ),
            Field(
                "oldest_evidence_year",
                Bilingual("قدیمی‌ترین سال مدارک", "oldest year of the evidence"),
                whole,
                bounds=(1250, 1450),
            ),
        ),
    ),
    answers=(),
    derived={"filing_year": Derived(_computed_filing_year, int, ())},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_3, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_4, ("owner_deceased",)),
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
        Document("age-evidence", Bilingual("مدارک قدمت بنا", "evidence of the building's age"), "copy"),
        Document(
            "aerial-photo",
            Bilingual("عکس هوایی", "aerial photo"),
            "copy",
            when=Guard(_when_5, ("evidence_kinds",)),
            because=Bilingual("عکس هوایی جزو مدارک است", "an aerial photo is among the evidence"),
        ),
        Document(
            "expert-report",
            Bilingual("گزارش کارشناس رسمی", "official expert report"),
            "original",
            when=Guard(_when_6, ("evidence_kinds",)),
            because=Bilingual("نظر کارشناس جزو مدارک است", "an expert opinion is among the evidence"),
        ),
        Document(
            "utility-contract",
            Bilingual("قرارداد انشعاب", "utility contract"),
            "copy",
            when=Guard(_when_7, ("evidence_kinds",)),
            because=Bilingual("قبض یا قرارداد انشعاب جزو مدارک است", "a utility contract is among the evidence"),
        ),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic"),
    ),
    needs=(Need(("site-visit",)),),
    rules=(
        Rule(
            "year-not-in-future",
            Guard(_rule_year_not_in_future, ("claimed_year",)),
            Bilingual("سال ساخت ادعایی پس از سال درخواست است", "the year claimed is later than the year of filing"),
            Bilingual("سال ساخت را از روی مدارک قدمت بنویسید", "copy the year from the evidence of age"),
            path="/fields/claimed_year",
        ),
        Rule(
            "evidence-not-later",
            Guard(_rule_evidence_not_later, ("oldest_evidence_year", "claimed_year")),
            Bilingual(
                "قدیمی‌ترین مدرک بیش از ۱ سال پس از سال ادعایی است",
                "the oldest evidence is more than 1 year later than the year claimed",
            ),
            Bilingual(
                "مدرک قدیمی‌تری پیوست کنید یا سال ادعایی را با مدارک بسنجید",
                "attach older evidence, or compare the year claimed with the evidence",
            ),
            path="/fields/oldest_evidence_year",
            reads=("/fields/claimed_year",),
        ),
        Rule(
            "written-record",
            Guard(_rule_written_record, ("evidence_kinds",)),
            Bilingual("استشهاد محلی تنها مدرک قدمت است", "local testimony is the only evidence of age"),
            Bilingual(
                "دست‌کم یک سند مکتوب مانند سابقه ممیزی یا قرارداد انشعاب پیوست کنید",
                "attach at least one written record, such as the survey record or a utility contract",
            ),
            path="/fields/evidence_kinds",
        ),
        Rule(
            "parts-add-up",
            Guard(_rule_parts_add_up, ("parts", "existing_floor_area")),
            Bilingual(
                "جمع مساحت بخش‌ها با زیربنای موجود یکی نیست",
                "the parts do not add up to the existing floor area",
            ),
            Bilingual(
                "مساحت بخش‌ها و زیربنا را با نقشه یا ممیزی نوسازی بسنجید",
                "compare the parts and the floor area with the drawings or the renovation-tax survey",
            ),
            path="/fields/parts",
            reads=("/fields/existing_floor_area",),
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_3, ("applicant_role",))),
        Check("note-8-exemption", when=Guard(_when_8, ("built_before_comprehensive_plan",))),
        Check("age-only"),
        Check("notary-or-bank-asks"),
    ),
    visits=(),
    accept=accept,
)
