# made by zabeteh 0.1.0 from forms/; do not edit
"""demolition permission.

مجوز تخریب.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class DemolitionPermitFields(TypedDict, total=False):
    """What is filled in: demolition permission."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
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
    #: the plot has trees
    has_trees: bool
    #: reason for demolition
    demolition_reason: Literal["rebuild", "danger", "commission", "scheme"]
    #: building-permit number
    permit_number: str
    #: number of ruling or notice
    order_number: str
    #: existing floor area
    existing_floor_area: str
    #: existing storeys
    existing_storeys: int
    #: existing structure
    existing_structure: str
    #: the building is occupied
    has_occupant: bool
    #: shares a wall
    shared_wall: bool
    #: has heritage value
    heritage: bool
    #: method of demolition
    demolition_method: Literal["manual", "machine", "mixed"]
    #: services cut
    services_cut: list[Literal["water", "electricity", "gas", "telecom"]]
    #: start date
    start_date: str
    #: end date
    end_date: str
    #: insurance expiry
    insurance_expiry: str
    #: coordinator's licence number
    coordinator_licence: str


def _when_1(v: Values) -> bool:
    """demolition_reason is rebuild."""
    return v["demolition_reason"] == "rebuild"


def _when_2(v: Values) -> bool:
    """demolition_reason is one of danger, commission."""
    return v["demolition_reason"] in {"danger", "commission"}


def _when_3(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_4(v: Values) -> bool:
    """heritage."""
    return v["heritage"]


def _when_5(v: Values) -> bool:
    """owners_count above 1."""
    return v["owners_count"] > 1


def _when_6(v: Values) -> bool:
    """demolition_reason is commission."""
    return v["demolition_reason"] == "commission"


def _when_7(v: Values) -> bool:
    """demolition_reason is danger."""
    return v["demolition_reason"] == "danger"


def _when_8(v: Values) -> bool:
    """has_occupant."""
    return v["has_occupant"]


def _when_9(v: Values) -> bool:
    """shared_wall."""
    return v["shared_wall"]


def _rule_gas_electricity_cut(v: Values) -> bool:
    """services_cut includes all of gas, electricity."""
    return "gas" in v["services_cut"] and "electricity" in v["services_cut"]


def _rule_water_cut(v: Values) -> bool:
    """services_cut includes water."""
    return "water" in v["services_cut"]


def _rule_end_after_start(v: Values) -> bool:
    """end_date on or after start_date."""
    return v["end_date"] >= v["start_date"]


def _rule_insured_to_the_end(v: Values) -> bool:
    """insurance_expiry on or after end_date."""
    return v["insurance_expiry"] >= v["end_date"]


def _when_10(v: Values) -> bool:
    """has_trees."""
    return v["has_trees"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "heritage-approval",
        "third-party-insurance",
        "title-deed",
        "co-owner-consent",
        "building-permit",
        "court-order",
        "municipal-notice",
        "service-cut-letters",
        "supervisor-commitment",
        "eviction-minutes",
        "neighbour-state-minutes",
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
        answered = 0
        if "gas-inquiry" in answers:
            answered += 1
            answer = answers["gas-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 0
            answer_1_capacity_available = answer.get("capacity_available")
            if answer_1_capacity_available is not None:
                count += 1
                if answer_1_capacity_available is not True and answer_1_capacity_available is not False:
                    return None
            answer_1_clearance_kept = answer.get("clearance_kept")
            if answer_1_clearance_kept is not None:
                count += 1
                if answer_1_clearance_kept is not True and answer_1_clearance_kept is not False:
                    return None
            answer_1_piping_approved = answer.get("piping_approved")
            if answer_1_piping_approved is not None:
                count += 1
                if answer_1_piping_approved is not True and answer_1_piping_approved is not False:
                    return None
            answer_1_disconnected = answer.get("disconnected")
            if answer_1_disconnected is not None:
                count += 1
                if answer_1_disconnected is not True and answer_1_disconnected is not False:
                    return None
            if len(answer) != count:
                return None
        if "electricity-inquiry" in answers:
            answered += 1
            answer = answers["electricity-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 0
            answer_2_building_free = answer.get("building_free")
            if answer_2_building_free is not None:
                count += 1
                if answer_2_building_free is not True and answer_2_building_free is not False:
                    return None
            answer_2_substation_needed = answer.get("substation_needed")
            if answer_2_substation_needed is not None:
                count += 1
                if answer_2_substation_needed is not True and answer_2_substation_needed is not False:
                    return None
            answer_2_supply_terms = answer.get("supply_terms")
            if answer_2_supply_terms is not None:
                count += 1
                if (
                    not (answer_2_supply_terms.isprintable() and 0 < len(answer_2_supply_terms) <= 500)
                    or answer_2_supply_terms.isspace()
                ):
                    text(answer_2_supply_terms, 500)
            answer_2_disconnected = answer.get("disconnected")
            if answer_2_disconnected is not None:
                count += 1
                if answer_2_disconnected is not True and answer_2_disconnected is not False:
                    return None
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
        if "cultural-heritage-inquiry" in answers:
            answered += 1
            answer = answers["cultural-heritage-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 1
            answer_4_permitted_height = answer.get("permitted_height")
            if answer_4_permitted_height is not None:
                count += 1
                answer_4_permitted_height = scaled(answer_4_permitted_height, 2, 0, 50_000)
            answer_4_zone_rules = answer["zone_rules"]
            if (
                not (answer_4_zone_rules.isprintable() and 0 < len(answer_4_zone_rules) <= 1000)
                or answer_4_zone_rules.isspace()
            ):
                text(answer_4_zone_rules, 1000)
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
        has_trees = fields["has_trees"]
        if has_trees is not True and has_trees is not False:
            return None
        demolition_reason = fields["demolition_reason"]
        if demolition_reason not in {"rebuild", "danger", "commission", "scheme"}:
            return None
        if demolition_reason == "rebuild":
            permit_number = fields["permit_number"]
            count += 1
            if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
                text(permit_number, 30)
        if demolition_reason in {"danger", "commission"}:
            order_number = fields["order_number"]
            count += 1
            if not (order_number.isprintable() and 0 < len(order_number) <= 30) or order_number.isspace():
                text(order_number, 30)
        existing_floor_area = fields["existing_floor_area"]
        existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        existing_storeys = fields["existing_storeys"]
        if type(existing_storeys) is not int:
            existing_storeys = as_whole(existing_storeys)
        if not 1 <= existing_storeys <= 60:
            return None
        existing_structure = fields["existing_structure"]
        if existing_structure not in {"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"}:
            return None
        has_occupant = fields["has_occupant"]
        if has_occupant is not True and has_occupant is not False:
            return None
        shared_wall = fields["shared_wall"]
        if shared_wall is not True and shared_wall is not False:
            return None
        heritage = fields["heritage"]
        if heritage is not True and heritage is not False:
            return None
        demolition_method = fields["demolition_method"]
        if demolition_method not in {"manual", "machine", "mixed"}:
            return None
        services_cut = fields["services_cut"]
        chosen(services_cut, {"water", "electricity", "gas", "telecom"})
        start_date = fields["start_date"]
        before, days = YEARS[start_date[:4]]
        start_date = before + days[start_date[4:]]
        end_date = fields["end_date"]
        before, days = YEARS[end_date[:4]]
        end_date = before + days[end_date[4:]]
        insurance_expiry = fields["insurance_expiry"]
        before, days = YEARS[insurance_expiry[:4]]
        insurance_expiry = before + days[insurance_expiry[4:]]
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
        if "third-party-insurance" not in documents:
            return None
        if "title-deed" not in documents:
            return None
        if "co-owner-consent" not in documents and owners_count > 1:
            return None
        if "building-permit" not in documents and demolition_reason == "rebuild":
            return None
        if "court-order" not in documents and demolition_reason == "commission":
            return None
        if "municipal-notice" not in documents and demolition_reason == "danger":
            return None
        if "service-cut-letters" not in documents:
            return None
        if "supervisor-commitment" not in documents:
            return None
        if "eviction-minutes" not in documents and has_occupant:
            return None
        if "neighbour-state-minutes" not in documents and shared_wall:
            return None
        if "photos" not in documents:
            return None
        waits_3 = "gas-inquiry" not in answers
        waits_4 = "electricity-inquiry" not in answers
        waits_5 = "water-sewer-inquiry" not in answers
        waits_6 = "cultural-heritage-inquiry" not in answers
        waits = waits_3 or waits_4 or waits_5 or waits_6
        if not ("gas" in services_cut and "electricity" in services_cut):
            return None
        if "water" not in services_cut:
            return None
        if not (end_date >= start_date):
            return None
        if not (insurance_expiry >= end_date):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "demolition_reason": demolition_reason,
                "has_occupant": has_occupant,
                "has_trees": has_trees,
                "heritage": heritage,
                "owners_count": owners_count,
                "shared_wall": shared_wall,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="demolition-permit",
    title=Bilingual("مجوز تخریب", "demolition permission"),
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
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("owners_count", Bilingual("تعداد مالکان", "number of owners"), whole, bounds=(1, 500)),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("has_trees", Bilingual("ملک درخت دارد", "the plot has trees"), flag),
            Field(
                "demolition_reason",
                Bilingual("علت تخریب", "reason for demolition"),
                item,
                bounds=({"rebuild", "danger", "commission", "scheme"},),
            ),
            Field(
                "permit_number",
                Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                text,
                bounds=(30,),
                when=Guard(_when_1, ("demolition_reason",)),
            ),
            Field(
                "order_number",
                Bilingual("شماره رأی یا اخطار", "number of ruling or notice"),
                text,
                bounds=(30,),
                when=Guard(_when_2, ("demolition_reason",)),
            ),
            Field(
                "existing_floor_area",
                Bilingual("زیربنای موجود", "existing floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("existing_storeys", Bilingual("طبقات موجود", "existing storeys"), whole, bounds=(1, 60)),
            Field(
                "existing_structure",
                Bilingual("نوع سازه موجود", "existing structure"),
                item,
                bounds=({"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"},),
            ),
            Field("has_occupant", Bilingual("ساختمان متصرف دارد", "the building is occupied"), flag),
            Field("shared_wall", Bilingual("با همسایه دیوار مشترک دارد", "shares a wall"), flag),
            Field("heritage", Bilingual("بنا ارزش تاریخی دارد", "has heritage value"), flag),
            Field(
                "demolition_method",
                Bilingual("روش تخریب", "method of demolition"),
                item,
                bounds=({"manual", "machine", "mixed"},),
            ),
            Field(
                "services_cut",
                Bilingual("انشعاب‌های قطع‌شده", "services cut"),
                chosen,
                bounds=({"water", "electricity", "gas", "telecom"},),
            ),
            Field("start_date", Bilingual("تاریخ شروع", "start date"), day),
            Field("end_date", Bilingual("تاریخ پایان", "end date"), day),
            Field("insurance_expiry", Bilingual("پایان اعتبار بیمه‌نامه", "insurance expiry"), day),
            Field(
                "coordinator_licence",
                Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                engineer_licence,
            ),
        ),
    ),
    answers=(
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
            "cultural-heritage-inquiry",
            Bilingual("استعلام میراث فرهنگی", "cultural-heritage inquiry"),
            Part(
                (
                    Field(
                        "permitted_height",
                        Bilingual("ارتفاع مجاز", "permitted height"),
                        decimal,
                        bounds=(2, 0, 50_000),
                        required=False,
                    ),
                    Field("zone_rules", Bilingual("حریم و ضوابط نما", "zone and facade rules"), text, bounds=(1000,)),
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
        Document(
            "heritage-approval",
            Bilingual("نظریه میراث فرهنگی", "heritage opinion"),
            "original",
            when=Guard(_when_4, ("heritage",)),
            because=Bilingual("بنا ارزش تاریخی دارد", "the building has heritage value"),
        ),
        Document("third-party-insurance", Bilingual("بیمه‌نامه کارگاه", "third-party liability policy"), "copy"),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_5, ("owners_count",)),
            because=Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_1, ("demolition_reason",)),
            because=Bilingual("علت تخریب نوسازی است", "the reason is rebuilding"),
        ),
        Document(
            "court-order",
            Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
            "certified-copy",
            when=Guard(_when_6, ("demolition_reason",)),
            because=Bilingual("علت تخریب رأی است", "the reason is a ruling"),
        ),
        Document(
            "municipal-notice",
            Bilingual("اخطار شهرداری", "municipal notice"),
            "copy",
            when=Guard(_when_7, ("demolition_reason",)),
            because=Bilingual("علت تخریب خطر ریزش است", "the reason is danger"),
        ),
        Document("service-cut-letters", Bilingual("گواهی قطع انشعاب", "proof of service cut-off"), "original"),
        Document("supervisor-commitment", Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"), "original"),
        Document(
            "eviction-minutes",
            Bilingual("صورت‌جلسه تخلیه", "minutes of vacation"),
            "original",
            when=Guard(_when_8, ("has_occupant",)),
            because=Bilingual("ساختمان متصرف دارد", "the building is occupied"),
        ),
        Document(
            "neighbour-state-minutes",
            Bilingual("صورت‌جلسه وضع مجاوران", "minutes on adjoining buildings"),
            "original",
            when=Guard(_when_9, ("shared_wall",)),
            because=Bilingual("ساختمان دیوار مشترک دارد", "a wall is shared"),
        ),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic"),
    ),
    needs=(
        Need(("case-opening",)),
        Need(
            ("rebuild-permit",),
            when=Guard(_when_1, ("demolition_reason",)),
            because=Bilingual("علت تخریب نوسازی است", "the reason is rebuilding"),
        ),
        Need(("gas-inquiry",), inquiries=("gas-inquiry",), awaited=("gas-inquiry",)),
        Need(("electricity-inquiry",), inquiries=("electricity-inquiry",), awaited=("electricity-inquiry",)),
        Need(("water-sewer-inquiry",), inquiries=("water-sewer-inquiry",), awaited=("water-sewer-inquiry",)),
        Need(
            ("cultural-heritage-inquiry",),
            inquiries=("cultural-heritage-inquiry",),
            awaited=("cultural-heritage-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "gas-electricity-cut",
            Guard(_rule_gas_electricity_cut, ("services_cut",)),
            Bilingual("گاز یا برق ساختمان قطع نشده است", "the gas or the electricity of the building is not cut"),
            Bilingual(
                "پیش از شروع گاز و برق را قطع کنید و گواهی آن را از شرکت گاز و برق بگیرید",
                "have gas and electricity cut before the start and obtain the letters of the two companies",
            ),
            path="/fields/services_cut",
        ),
        Rule(
            "water-cut",
            Guard(_rule_water_cut, ("services_cut",)),
            Bilingual("آب ساختمان قطع نشده است", "the water of the building is not cut"),
            Bilingual(
                "آب و فاضلاب را قطع و کنتور را جمع کنید؛ گواهی آن را از شرکت آب و فاضلاب بگیرید",
                "have water and sewer cut and the meter removed; obtain the letter of the water company",
            ),
            path="/fields/services_cut",
            basis=("nbr-16 16-1-6",),
        ),
        Rule(
            "end-after-start",
            Guard(_rule_end_after_start, ("end_date", "start_date")),
            Bilingual("تاریخ پایان پیش از تاریخ شروع است", "the end date is before the start date"),
            Bilingual(
                "هر دو تاریخ را با برنامه تخریب بسنجید",
                "compare both dates with the programme of the demolition",
            ),
            path="/fields/end_date",
            reads=("/fields/start_date",),
        ),
        Rule(
            "insured-to-the-end",
            Guard(_rule_insured_to_the_end, ("insurance_expiry", "end_date")),
            Bilingual("بیمه‌نامه پیش از پایان تخریب تمام می‌شود", "the policy ends before the demolition does"),
            Bilingual(
                "بیمه‌نامه را نزد شرکت بیمه تا پایان تخریب تمدید کنید",
                "have the insurance company extend the policy to the end of the demolition",
            ),
            path="/fields/insurance_expiry",
            reads=("/fields/end_date",),
        ),
    ),
    checks=(
        Check("water-and-sewer"),
        Check("vacated-first", when=Guard(_when_8, ("has_occupant",))),
        Check("danger-ignored", when=Guard(_when_7, ("demolition_reason",))),
        Check("trees-kept", when=Guard(_when_10, ("has_trees",))),
        Check("joint-consent", when=Guard(_when_5, ("owners_count",))),
        Check("municipality-applicant"),
    ),
    visits=(),
    accept=accept,
)
