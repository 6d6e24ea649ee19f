# made by zabeteh 0.1.0 from forms/; do not edit
"""major-repair permit.

پروانه تعمیرات اساسی.
"""

from __future__ import annotations

from typing import Any, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_months
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    chosen,
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
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rule, Values, Visit
from ..verdict import Bilingual


class MajorRepairPermitFields(TypedDict, total=False):
    """What is filled in: major-repair permit."""

    #: capacity of the applicant
    applicant_role: str
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: legal person's national id
    legal_person_id: str
    #: mobile number for SMS notices
    mobile: str
    #: number of owners
    owners_count: int
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: municipal district
    district: int
    #: address of the property
    address: str
    #: building-permit number
    permit_number: str
    #: existing storeys
    existing_storeys: int
    #: existing floor area
    existing_floor_area: str
    #: existing structure
    existing_structure: str
    #: has heritage value
    heritage: bool
    #: repair works
    work_items: list[str]
    #: start date
    start_date: str
    #: duration
    duration_days: int
    #: the floor area changes
    area_changes: bool
    #: the number of units changes
    units_change: bool
    #: the works are in common parts
    common_parts: bool
    #: coordinator's licence number
    coordinator_licence: str


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _when_2(v: Values) -> bool:
    """in_scheme."""
    return v["road-scheme-inquiry/in_scheme"] is True


def _road_scheme_inquiry__acquisition_due(v: Values) -> Any:
    """acquisition due."""
    _acquisition_months = parameters.acquisition_months(v.filed_on)
    return (
        _month_316
        if (
            "road-scheme-inquiry" in v.answered
            and v["road-scheme-inquiry/in_scheme"] is True
            and v["road-scheme-inquiry/announced_on"] is not None
            and _acquisition_months is not None
            and (_month_316 := plus_months(v["road-scheme-inquiry/announced_on"], _acquisition_months)) is not None
        )
        else None
    )


def _when_3(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_4(v: Values) -> bool:
    """heritage."""
    return v["heritage"]


def _when_5(v: Values) -> bool:
    """applicant_role is heir."""
    return v["applicant_role"] == "heir"


def _when_6(v: Values) -> bool:
    """common_parts."""
    return v["common_parts"]


def _when_7(v: Values) -> bool:
    """work_items includes any of facade, stairs, opening."""
    return "facade" in v["work_items"] or "stairs" in v["work_items"] or "opening" in v["work_items"]


def _when_8(v: Values) -> bool:
    """work_items includes any of roof, wall, column, foundation."""
    return (
        "roof" in v["work_items"]
        or "wall" in v["work_items"]
        or "column" in v["work_items"]
        or "foundation" in v["work_items"]
    )


def _rule_start_not_past(v: Values) -> bool:
    """start_date on or after filing date."""
    return v["start_date"] >= v.filed_on


def _rule_area_and_units_stay(v: Values) -> bool:
    """not area_changes and not units_change."""
    return not v["area_changes"] and not v["units_change"]


def _when_9(v: Values) -> bool:
    """work_items includes roof."""
    return "roof" in v["work_items"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "heritage-approval",
        "title-deed",
        "national-card",
        "inheritance-certificate",
        "co-owner-consent",
        "architectural-drawings",
        "structural-drawings",
        "supervisor-commitment",
        "building-permit",
        "photos",
        "third-party-insurance",
        "renovation-tax-receipt",
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
        if "road-scheme-inquiry" in answers:
            answered += 1
            answer = answers["road-scheme-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 1
            answer_1_in_scheme = answer["in_scheme"]
            if answer_1_in_scheme is not True and answer_1_in_scheme is not False:
                return None
            if answer_1_in_scheme is True:
                answer_1_scheme_name = answer["scheme_name"]
                count += 1
                if (
                    not (answer_1_scheme_name.isprintable() and 0 < len(answer_1_scheme_name) <= 120)
                    or answer_1_scheme_name.isspace()
                ):
                    text(answer_1_scheme_name, 120)
            if answer_1_in_scheme is True:
                answer_1_affected_area = answer["affected_area"]
                count += 1
                answer_1_affected_area = scaled(answer_1_affected_area, 2, 0, 1_000_000_000)
            if answer_1_in_scheme is True:
                answer_1_announced_on = answer["announced_on"]
                count += 1
                before, days = YEARS[answer_1_announced_on[:4]]
                answer_1_announced_on = before + days[answer_1_announced_on[4:]]
            else:
                answer_1_announced_on = None
            if answer_1_in_scheme is True:
                answer_1_scheme_start_years = answer["scheme_start_years"]
                count += 1
                if type(answer_1_scheme_start_years) is not int:
                    answer_1_scheme_start_years = as_whole(answer_1_scheme_start_years)
                if not 0 <= answer_1_scheme_start_years <= 99:
                    return None
            if len(answer) != count:
                return None
        else:
            answer_1_in_scheme = None
            answer_1_announced_on = None
        if len(answers) != answered:
            return None
        count = 21
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company", "endowment-lessee"}:
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
        owners_count = fields["owners_count"]
        if type(owners_count) is not int:
            owners_count = as_whole(owners_count)
        if not 1 <= owners_count <= 500:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        address = fields["address"]
        if not (address.isprintable() and 0 < len(address) <= 200) or address.isspace():
            text(address, 200)
        permit_number = fields["permit_number"]
        if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
            text(permit_number, 30)
        existing_storeys = fields["existing_storeys"]
        if type(existing_storeys) is not int:
            existing_storeys = as_whole(existing_storeys)
        if not 1 <= existing_storeys <= 60:
            return None
        existing_floor_area = fields["existing_floor_area"]
        existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        existing_structure = fields["existing_structure"]
        if existing_structure not in {"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"}:
            return None
        heritage = fields["heritage"]
        if heritage is not True and heritage is not False:
            return None
        work_items = fields["work_items"]
        chosen(work_items, {"roof", "wall", "column", "foundation", "facade", "stairs", "opening", "installations"})
        start_date = fields["start_date"]
        before, days = YEARS[start_date[:4]]
        start_date = before + days[start_date[4:]]
        duration_days = fields["duration_days"]
        if type(duration_days) is not int:
            duration_days = as_whole(duration_days)
        if not 1 <= duration_days <= 730:
            return None
        area_changes = fields["area_changes"]
        if area_changes is not True and area_changes is not False:
            return None
        units_change = fields["units_change"]
        if units_change is not True and units_change is not False:
            return None
        common_parts = fields["common_parts"]
        if common_parts is not True and common_parts is not False:
            return None
        coordinator_licence = fields["coordinator_licence"]
        if engineer_licence_fault(coordinator_licence) is not None:
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
        if "heritage-approval" not in documents and heritage:
            return None
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "inheritance-certificate" not in documents and applicant_role == "heir":
            return None
        if "co-owner-consent" not in documents and common_parts:
            return None
        if "architectural-drawings" not in documents and (
            "facade" in work_items or "stairs" in work_items or "opening" in work_items
        ):
            return None
        if "structural-drawings" not in documents and (
            "roof" in work_items or "wall" in work_items or "column" in work_items or "foundation" in work_items
        ):
            return None
        if "supervisor-commitment" not in documents:
            return None
        if "building-permit" not in documents:
            return None
        if "photos" not in documents:
            return None
        if "third-party-insurance" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        waits_3 = "road-scheme-inquiry" not in answers
        waits = waits_3
        if not (start_date >= filed_on):
            return None
        if not (not area_changes and not units_change):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "common_parts": common_parts,
                "heritage": heritage,
                "work_items": work_items,
                "road-scheme-inquiry/announced_on": answer_1_announced_on,
                "road-scheme-inquiry/in_scheme": answer_1_in_scheme,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="major-repair-permit",
    title=Bilingual("پروانه تعمیرات اساسی", "major-repair permit"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company", "endowment-lessee"},),
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
            Field("owners_count", Bilingual("تعداد مالکان", "number of owners"), whole, bounds=(1, 500)),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("address", Bilingual("نشانی ملک", "address of the property"), text, bounds=(200,)),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("existing_storeys", Bilingual("طبقات موجود", "existing storeys"), whole, bounds=(1, 60)),
            Field(
                "existing_floor_area",
                Bilingual("زیربنای موجود", "existing floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "existing_structure",
                Bilingual("نوع سازه موجود", "existing structure"),
                item,
                bounds=({"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"},),
            ),
            Field("heritage", Bilingual("بنا ارزش تاریخی دارد", "has heritage value"), flag),
            Field(
                "work_items",
                Bilingual("کارهای تعمیراتی", "repair works"),
                chosen,
                bounds=({"roof", "wall", "column", "foundation", "facade", "stairs", "opening", "installations"},),
            ),
            Field("start_date", Bilingual("تاریخ شروع", "start date"), day),
            Field("duration_days", Bilingual("مدت کار", "duration"), whole, bounds=(1, 730)),
            Field("area_changes", Bilingual("زیربنا تغییر می‌کند", "the floor area changes"), flag),
            Field("units_change", Bilingual("تعداد واحد تغییر می‌کند", "the number of units changes"), flag),
            Field("common_parts", Bilingual("کار در مشاعات است", "the works are in common parts"), flag),
            Field(
                "coordinator_licence",
                Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                engineer_licence,
            ),
        ),
    ),
    answers=(
        Answer(
            "road-scheme-inquiry",
            Bilingual("استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"),
            Part(
                (
                    Field("in_scheme", Bilingual("ملک در طرح است", "the plot lies in a scheme"), flag),
                    Field(
                        "scheme_name",
                        Bilingual("نام طرح", "name of the scheme"),
                        text,
                        bounds=(120,),
                        when=Guard(_when_2, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "affected_area",
                        Bilingual("مساحت در طرح", "area within the scheme"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                        when=Guard(_when_2, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "announced_on",
                        Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                        day,
                        when=Guard(_when_2, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "scheme_start_years",
                        Bilingual("سال تا شروع اجرا", "years until the approved start"),
                        whole,
                        bounds=(0, 99),
                        when=Guard(_when_2, ("road-scheme-inquiry/in_scheme",)),
                    ),
                ),
            ),
        ),
    ),
    derived={
        "road-scheme-inquiry/acquisition_due": Derived(
            _road_scheme_inquiry__acquisition_due,
            None,
            ("road-scheme-inquiry/in_scheme", "road-scheme-inquiry/announced_on"),
        ),
    },
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_3, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "heritage-approval",
            Bilingual("نظریه میراث فرهنگی", "heritage opinion"),
            "original",
            when=Guard(_when_4, ("heritage",)),
            because=Bilingual("بنا ارزش تاریخی دارد", "the building has heritage value"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_5, ("applicant_role",)),
            because=Bilingual("متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"),
        ),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_6, ("common_parts",)),
            because=Bilingual("کار در مشاعات است", "the works touch common parts"),
            basis=("opinion-joint-owners",),
        ),
        Document(
            "architectural-drawings",
            Bilingual("نقشه معماری", "architectural drawings"),
            "original",
            when=Guard(_when_7, ("work_items",)),
            because=Bilingual("نما، پله یا بازشو تغییر می‌کند", "facade, stairs or openings change"),
        ),
        Document(
            "structural-drawings",
            Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
            "original",
            when=Guard(_when_8, ("work_items",)),
            because=Bilingual(
                "سقف، دیوار باربر، تیر، ستون یا پی تغییر می‌کند",
                "roof, bearing wall, beam, column or foundation changes",
            ),
        ),
        Document("supervisor-commitment", Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"), "original"),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
        ),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic"),
        Document("third-party-insurance", Bilingual("بیمه‌نامه کارگاه", "third-party liability policy"), "copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
    ),
    needs=(
        Need(("case-opening",)),
        Need(("site-visit",)),
        Need(("road-scheme-inquiry",), inquiries=("road-scheme-inquiry",), awaited=("road-scheme-inquiry",)),
        Need(("renovation-tax-clearance",)),
    ),
    rules=(
        Rule(
            "start-not-past",
            Guard(_rule_start_not_past, ("start_date",)),
            Bilingual("تاریخ شروع پیش از روز درخواست است", "the start date is before the day of filing"),
            Bilingual(
                "تاریخ شروع را از روز درخواست به بعد بنویسید",
                "give the day of filing or a later date as the start",
            ),
            path="/fields/start_date",
        ),
        Rule(
            "area-and-units-stay",
            Guard(_rule_area_and_units_stay, ("area_changes", "units_change")),
            Bilingual("زیربنا یا تعداد واحد تغییر می‌کند", "the floor area or the number of units changes"),
            Bilingual(
                "برای زیربنا فرم ۱۳ یا ۱۴ و برای تعداد واحد فرم ۲۱ (تغییر نقشه) را بفرستید",
                "for the floor area file form 13 or 14, for the number of units form 21 (amendment of drawings)",
            ),
            path="/fields/area_changes",
            reads=("/fields/units_change",),
        ),
    ),
    checks=(
        Check("roof-permit", when=Guard(_when_9, ("work_items",))),
        Check("common-parts-consent", when=Guard(_when_6, ("common_parts",))),
        Check("repair-in-scheme", when=Guard(_when_2, ("road-scheme-inquiry/in_scheme",))),
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
