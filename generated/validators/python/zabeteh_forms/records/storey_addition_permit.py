# made by zabeteh 0.1.0 from forms/; do not edit
"""storey-addition permit.

پروانه اضافه اشکوب.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
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
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import (
    Accepted,
    Answer,
    Check,
    Derived,
    Document,
    Field,
    Guard,
    Need,
    Part,
    Record,
    Rows,
    Rule,
    Values,
    Visit,
)
from ..verdict import Bilingual


class StoreyAdditionPermitEngineersRow(TypedDict, total=False):
    """One row of designing and supervising engineers."""

    #: discipline
    discipline: Literal["architecture", "civil", "mechanical", "electrical"]
    #: role
    engineer_role: Literal["designer", "supervisor", "executor"]
    #: licence number
    licence: str
    #: engineer's national id
    national_id: str


class StoreyAdditionPermitFields(TypedDict, total=False):
    """What is filled in: storey-addition permit."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
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
    #: all owners consent
    all_owners_consent: bool
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: municipal district
    district: int
    #: plot-instruction number
    plot_instruction_number: str
    #: plot-instruction date
    plot_instruction_date: str
    #: storeys allowed
    allowed_storeys: int
    #: building-permit number
    permit_number: str
    #: existing storeys
    existing_storeys: int
    #: existing floor area
    existing_floor_area: str
    #: existing structure
    existing_structure: str
    #: storeys added
    added_storeys: int
    #: floor area added
    added_area: str
    #: units added
    added_units: int
    #: requested use
    requested_use: str
    #: parking spaces
    parking_spaces: int
    #: designing and supervising engineers
    engineers: list[StoreyAdditionPermitEngineersRow]


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _computed_total_storeys(v: Values) -> Any:
    """storeys in total."""
    return v["existing_storeys"] + v["added_storeys"]


def _computed_fire_approval_needed(v: Values) -> Any:
    """fire approval applies."""
    _fire_storeys = parameters.fire_storeys(v.filed_on)
    return v["total_storeys"] is not None and _fire_storeys is not None and v["total_storeys"] >= _fire_storeys


def _when_2(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_3(v: Values) -> bool:
    """applicant_role is heir."""
    return v["applicant_role"] == "heir"


def _when_4(v: Values) -> bool:
    """owners_count above 1."""
    return v["owners_count"] > 1


def _when_5(v: Values) -> bool:
    """existing_structure is one of masonry, masonry-tied."""
    return v["existing_structure"] in {"masonry", "masonry-tied"}


def _when_6(v: Values) -> bool:
    """fire_approval_needed."""
    return v["fire_approval_needed"]


def _rule_within_instruction(v: Values) -> bool:
    """total_storeys at most allowed_storeys."""
    return v["total_storeys"] is not None and v["total_storeys"] <= v["allowed_storeys"]


def _rule_all_owners_consent(v: Values) -> bool:
    """all_owners_consent."""
    return v["all_owners_consent"]


def _rule_parking_for_added_units(v: Values) -> bool:
    """parking_spaces at least added_units times parking_per_unit."""
    _parking_per_unit = parameters.parking_per_unit(v.filed_on)
    return _parking_per_unit is not None and v["parking_spaces"] >= v["added_units"] * _parking_per_unit


def _when_7(v: Values) -> bool:
    """added_units above 0."""
    return v["added_units"] > 0


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "plot-instruction-sheet",
        "title-deed",
        "inheritance-certificate",
        "co-owner-consent",
        "building-permit",
        "completion-certificate",
        "soundness-report",
        "architectural-drawings",
        "structural-drawings",
        "designer-commitment",
        "supervisor-commitment",
        "relative-wall-check",
        "fire-safety-approval",
        "fee-receipt",
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
        if "registry-ownership-inquiry" in answers:
            answered += 1
            answer = answers["registry-ownership-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 5
            answer_1_registered_area = answer["registered_area"]
            answer_1_registered_area = scaled(answer_1_registered_area, 2, 0, 1_000_000_000)
            answer_1_boundaries = answer["boundaries"]
            if (
                not (answer_1_boundaries.isprintable() and 0 < len(answer_1_boundaries) <= 1000)
                or answer_1_boundaries.isspace()
            ):
                text(answer_1_boundaries, 1000)
            answer_1_mortgaged = answer["mortgaged"]
            if answer_1_mortgaged is not True and answer_1_mortgaged is not False:
                return None
            answer_1_seized = answer["seized"]
            if answer_1_seized is not True and answer_1_seized is not False:
                return None
            answer_1_owners = answer["owners"]
            if not (isinstance(answer_1_owners, list) and 1 <= len(answer_1_owners) <= 50):
                return None
            for row in answer_1_owners:
                if not isinstance(row, dict):
                    return None
                cells = 2
                row_owner_name = row["owner_name"]
                if not (row_owner_name.isprintable() and 0 < len(row_owner_name) <= 80) or row_owner_name.isspace():
                    text(row_owner_name, 80)
                row_share_dang = row["share_dang"]
                row_share_dang = scaled(row_share_dang, 4, 0, 60_000)
                if len(row) != cells:
                    return None
            if len(answer) != count:
                return None
        if "engineer-capacity-inquiry" in answers:
            answered += 1
            answer = answers["engineer-capacity-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_2_confirmed_grade = answer["confirmed_grade"]
            if answer_2_confirmed_grade not in {"grade-3", "grade-2", "grade-1", "senior"}:
                return None
            answer_2_confirmed_expiry = answer["confirmed_expiry"]
            before, days = YEARS[answer_2_confirmed_expiry[:4]]
            answer_2_confirmed_expiry = before + days[answer_2_confirmed_expiry[4:]]
            answer_2_confirmed_capacity = answer["confirmed_capacity"]
            answer_2_confirmed_capacity = scaled(answer_2_confirmed_capacity, 2, 0, 1_000_000_000)
            if len(answer) != count:
                return None
        if "fire-safety-inquiry" in answers:
            answered += 1
            answer = answers["fire-safety-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_3_instructions = answer["instructions"]
            if (
                not (answer_3_instructions.isprintable() and 0 < len(answer_3_instructions) <= 1000)
                or answer_3_instructions.isspace()
            ):
                text(answer_3_instructions, 1000)
            answer_3_approved = answer["approved"]
            if answer_3_approved is not True and answer_3_approved is not False:
                return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 22
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
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
        all_owners_consent = fields["all_owners_consent"]
        if all_owners_consent is not True and all_owners_consent is not False:
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
        plot_instruction_number = fields["plot_instruction_number"]
        if (
            not (plot_instruction_number.isprintable() and 0 < len(plot_instruction_number) <= 30)
            or plot_instruction_number.isspace()
        ):
            text(plot_instruction_number, 30)
        plot_instruction_date = fields["plot_instruction_date"]
        before, days = YEARS[plot_instruction_date[:4]]
        plot_instruction_date = before + days[plot_instruction_date[4:]]
        allowed_storeys = fields["allowed_storeys"]
        if type(allowed_storeys) is not int:
            allowed_storeys = as_whole(allowed_storeys)
        if not 1 <= allowed_storeys <= 60:
            return None
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
        added_storeys = fields["added_storeys"]
        if type(added_storeys) is not int:
            added_storeys = as_whole(added_storeys)
        if not 1 <= added_storeys <= 10:
            return None
        added_area = fields["added_area"]
        added_area = scaled(added_area, 2, 100, 20_000_000)
        added_units = fields["added_units"]
        if type(added_units) is not int:
            added_units = as_whole(added_units)
        if not 0 <= added_units <= 100:
            return None
        requested_use = fields["requested_use"]
        if requested_use not in {
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
            "parking",
            "utility",
            "other",
        }:
            return None
        parking_spaces = fields["parking_spaces"]
        if type(parking_spaces) is not int:
            parking_spaces = as_whole(parking_spaces)
        if not 0 <= parking_spaces <= 2000:
            return None
        engineers = fields["engineers"]
        if not (isinstance(engineers, list) and 1 <= len(engineers) <= 40):
            return None
        for row in engineers:
            if not isinstance(row, dict):
                return None
            cells = 4
            row_discipline = row["discipline"]
            if row_discipline not in {"architecture", "civil", "mechanical", "electrical"}:
                return None
            row_engineer_role = row["engineer_role"]
            if row_engineer_role not in {"designer", "supervisor", "executor"}:
                return None
            row_licence = row["licence"]
            if engineer_licence_fault(row_licence) is not None:
                return None
            row_national_id = row["national_id"]
            if national_id_fault(row_national_id) is not None:
                return None
            if len(row) != cells:
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
        if "plot-instruction-sheet" not in documents:
            return None
        if "title-deed" not in documents:
            return None
        if "inheritance-certificate" not in documents and applicant_role == "heir":
            return None
        if "co-owner-consent" not in documents and owners_count > 1:
            return None
        if "building-permit" not in documents:
            return None
        if "completion-certificate" not in documents:
            return None
        if "soundness-report" not in documents:
            return None
        if "architectural-drawings" not in documents:
            return None
        if "structural-drawings" not in documents:
            return None
        if "designer-commitment" not in documents:
            return None
        if "supervisor-commitment" not in documents:
            return None
        if "relative-wall-check" not in documents and existing_structure in {"masonry", "masonry-tied"}:
            return None
        total_storeys = existing_storeys + added_storeys
        fire_approval_needed = (
            total_storeys is not None
            and (_fire_storeys := parameters.fire_storeys(filed_on)) is not None
            and total_storeys >= _fire_storeys
        )
        if "fire-safety-approval" not in documents and fire_approval_needed:
            return None
        if "fee-receipt" not in documents:
            return None
        waits_4 = "registry-ownership-inquiry" not in answers
        waits_6 = "engineer-capacity-inquiry" not in answers
        waits_7 = "fire-safety-inquiry" not in answers and fire_approval_needed
        waits = waits_4 or waits_6 or waits_7
        if not (total_storeys is not None and total_storeys <= allowed_storeys):
            return None
        if owners_count > 1 and not all_owners_consent:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "added_storeys": added_storeys,
                "added_units": added_units,
                "applicant_role": applicant_role,
                "existing_storeys": existing_storeys,
                "existing_structure": existing_structure,
                "owners_count": owners_count,
                "parking_spaces": parking_spaces,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="storey-addition-permit",
    title=Bilingual("پروانه اضافه اشکوب", "storey-addition permit"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
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
            Field("all_owners_consent", Bilingual("همه مالکان رضایت دارند", "all owners consent"), flag),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "plot_instruction_number",
                Bilingual("شماره دستور نقشه", "plot-instruction number"),
                text,
                bounds=(30,),
            ),
            Field("plot_instruction_date", Bilingual("تاریخ دستور نقشه", "plot-instruction date"), day),
            Field("allowed_storeys", Bilingual("طبقات دستور نقشه", "storeys allowed"), whole, bounds=(1, 60)),
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
            Field("added_storeys", Bilingual("تعداد طبقات افزوده", "storeys added"), whole, bounds=(1, 10)),
            Field("added_area", Bilingual("زیربنای افزوده", "floor area added"), decimal, bounds=(2, 100, 20_000_000)),
            Field("added_units", Bilingual("تعداد واحد افزوده", "units added"), whole, bounds=(0, 100)),
            Field(
                "requested_use",
                Bilingual("کاربری درخواستی", "requested use"),
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
                        "parking",
                        "utility",
                        "other",
                    },
                ),
            ),
            Field("parking_spaces", Bilingual("تعداد پارکینگ", "parking spaces"), whole, bounds=(0, 2000)),
            Rows(
                "engineers",
                Bilingual("مهندسان", "designing and supervising engineers"),
                1,
                40,
                Part(
                    (
                        Field(
                            "discipline",
                            Bilingual("رشته", "discipline"),
                            item,
                            bounds=({"architecture", "civil", "mechanical", "electrical"},),
                        ),
                        Field(
                            "engineer_role",
                            Bilingual("نقش", "role"),
                            item,
                            bounds=({"designer", "supervisor", "executor"},),
                        ),
                        Field("licence", Bilingual("شماره پروانه اشتغال", "licence number"), engineer_licence),
                        Field("national_id", Bilingual("کد ملی مهندس", "engineer's national id"), national_id),
                    ),
                ),
            ),
        ),
    ),
    answers=(
        Answer(
            "registry-ownership-inquiry",
            Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
            Part(
                (
                    Field(
                        "registered_area",
                        Bilingual("مساحت ثبتی", "registered area"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                    ),
                    Field("boundaries", Bilingual("حدود", "boundaries"), text, bounds=(1000,)),
                    Field("mortgaged", Bilingual("در رهن است", "is mortgaged"), flag),
                    Field("seized", Bilingual("بازداشت است", "is seized"), flag),
                    Rows(
                        "owners",
                        Bilingual("مالکان", "owners"),
                        1,
                        50,
                        Part(
                            (
                                Field("owner_name", Bilingual("نام مالک", "owner's name"), text, bounds=(80,)),
                                Field("share_dang", Bilingual("سهم", "share in dangs"), decimal, bounds=(4, 0, 60_000)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
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
            "fire-safety-inquiry",
            Bilingual("استعلام آتش‌نشانی", "fire-safety inquiry"),
            Part(
                (
                    Field("instructions", Bilingual("دستورالعمل ایمنی", "safety instructions"), text, bounds=(1000,)),
                    Field("approved", Bilingual("ایمنی حریق تأیید شده است", "fire safety is approved"), flag),
                ),
            ),
        ),
    ),
    derived={
        "total_storeys": Derived(_computed_total_storeys, int, ("existing_storeys", "added_storeys")),
        "fire_approval_needed": Derived(_computed_fire_approval_needed, bool, ("existing_storeys", "added_storeys")),
    },
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_2, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document("plot-instruction-sheet", Bilingual("برگ دستور نقشه", "plot-instruction sheet"), "copy"),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_3, ("applicant_role",)),
            because=Bilingual("متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"),
        ),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_4, ("owners_count",)),
            because=Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
        ),
        Document("completion-certificate", Bilingual("گواهی پایان کار", "completion certificate"), "copy"),
        Document("soundness-report", Bilingual("گزارش استحکام مهندس", "soundness report"), "original"),
        Document("architectural-drawings", Bilingual("نقشه معماری", "architectural drawings"), "original"),
        Document(
            "structural-drawings",
            Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
            "original",
        ),
        Document("designer-commitment", Bilingual("برگه تعهد طراحی", "designer's commitment sheet"), "original"),
        Document("supervisor-commitment", Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"), "original"),
        Document(
            "relative-wall-check",
            Bilingual("محاسبه دیوار نسبی", "relative-wall calculation"),
            "original",
            when=Guard(_when_5, ("existing_structure",)),
            because=Bilingual("سازه موجود بنایی است", "the existing structure is masonry"),
            basis=("standard-2800",),
        ),
        Document(
            "fire-safety-approval",
            Bilingual("تأییدیه آتش‌نشانی", "fire organisation's approval"),
            "original",
            when=Guard(_when_6, ("existing_storeys", "added_storeys")),
            because=Bilingual("جمع طبقات شش یا بیشتر است", "the total reaches six storeys or more"),
        ),
        Document("fee-receipt", Bilingual("فیش واریز عوارض", "fee receipt"), "electronic"),
    ),
    needs=(
        Need(("case-opening",)),
        Need(("plot-instruction",)),
        Need(("structural-soundness-certificate",)),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(("renovation-tax-clearance",)),
        Need(
            ("engineer-capacity-inquiry",),
            inquiries=("engineer-capacity-inquiry",),
            awaited=("engineer-capacity-inquiry",),
        ),
        Need(
            ("fire-safety-inquiry",),
            when=Guard(_when_6, ("existing_storeys", "added_storeys")),
            because=Bilingual(
                "ساختمان مشمول تأییدیه آتش‌نشانی است",
                "the building needs the fire organisation's approval",
            ),
            inquiries=("fire-safety-inquiry",),
            awaited=("fire-safety-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "within-instruction",
            Guard(_rule_within_instruction, ("allowed_storeys", "existing_storeys", "added_storeys")),
            Bilingual(
                "جمع طبقات موجود و افزوده از دستور نقشه بیشتر است",
                "existing and added storeys together exceed the plot instruction",
            ),
            Bilingual(
                "طبقات افزوده را در نقشه کم کنید یا با فرم ۲ دستور نقشه تازه بگیرید",
                "reduce the added storeys in the drawings, or obtain a new plot instruction with form 2",
            ),
            path="/fields/existing_storeys",
            reads=("/fields/added_storeys", "/fields/allowed_storeys"),
        ),
        Rule(
            "all-owners-consent",
            Guard(_rule_all_owners_consent, ("all_owners_consent",)),
            Bilingual(
                "بام و مشاعات از آنِ همه است و همه مالکان رضایت ندارند",
                "the roof and the common parts belong to all owners, and not all consent",
            ),
            Bilingual(
                "رضایت‌نامه رسمی مالکان دیگر را از دفتر اسناد رسمی بگیرید و پیوست کنید",
                "obtain the notarised consent of the other owners at a notary office and attach it",
            ),
            when=Guard(_when_4, ("owners_count",)),
            path="/fields/all_owners_consent",
            basis=("opinion-joint-owners",),
        ),
        Rule(
            "parking-for-added-units",
            Guard(_rule_parking_for_added_units, ("parking_spaces", "added_units")),
            Bilingual("تعداد پارکینگ از واحدهای افزوده کمتر است", "there are fewer parking spaces than units added"),
            Bilingual("پارکینگ کم را در نقشه معماری بیفزایید", "add the missing spaces to the architectural drawings"),
            path="/fields/parking_spaces",
            reads=("/fields/added_units",),
            basis=("detailed-plan-parking",),
            refuses=False,
        ),
    ),
    checks=(
        Check("licensed-engineers"),
        Check("masonry-check", when=Guard(_when_5, ("existing_structure",))),
        Check("soundness-confirmed"),
        Check("added-parking", when=Guard(_when_7, ("added_units",))),
        Check("unsettled-violation"),
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
