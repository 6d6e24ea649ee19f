# made by zabeteh 0.1.0 from forms/; do not edit
"""subdivision of units (subdivision minutes).

تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    all_differ,
    as_whole,
    case_number,
    case_number_fault,
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
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values, Visit
from ..verdict import Bilingual


class UnitSubdivisionUnitTableRow(TypedDict, total=False):
    """One row of units of the minutes."""

    #: unit number
    unit_minutes_number: int
    #: floor
    storey_number: int
    #: lies below the ground floor
    below_ground: bool
    #: use
    use: str
    #: area
    area: str
    #: balcony area
    balcony_area: str
    #: parking number
    parking_no: str
    #: storage number
    storage_no: str


class UnitSubdivisionFields(TypedDict, total=False):
    """What is filled in: subdivision of units (subdivision minutes)."""

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
    #: number of owners
    owners_count: int
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
    #: the property is mortgaged
    mortgaged: bool
    #: completion certificate number
    completion_number: str
    #: completion issue date
    completion_issue_date: str
    #: units on the certificate
    completion_units: int
    #: area on the certificate
    completion_area: str
    #: number of units
    units: int
    #: parking spaces
    parking_spaces: int
    #: storage rooms
    storage_count: int
    #: area of common parts
    common_area: str
    #: units of the minutes
    unit_table: list[UnitSubdivisionUnitTableRow]


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_4(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_5(v: Values) -> bool:
    """mortgaged."""
    return v["mortgaged"]


def _when_6(v: Values) -> bool:
    """owners_count above 1."""
    return v["owners_count"] > 1


def _when_7(v: Values) -> bool:
    """owner_kind is legal."""
    return v["owner_kind"] == "legal"


def _rule_units_match_rows(v: Values) -> bool:
    """units is number of unit_table."""
    return v["units"] == len(v["unit_table"])


def _rule_units_within_completion(v: Values) -> bool:
    """units at most completion_units."""
    return v["units"] <= v["completion_units"]


def _rule_areas_add_up(v: Values) -> bool:
    """sum of unit_table.area plus common_area is completion_area."""
    return sum(row_area for _, _, _, _, row_area, _, _, _ in v["unit_table"]) + v["common_area"] == v["completion_area"]


def _rule_parking_given_once(v: Values) -> bool:
    """unit_table.parking_no differ."""
    return all_differ(row_parking_no for _, _, _, _, _, _, row_parking_no, _ in v["unit_table"])


def _rule_storage_given_once(v: Values) -> bool:
    """unit_table.storage_no differ."""
    return all_differ(row_storage_no for _, _, _, _, _, _, _, row_storage_no in v["unit_table"])


def _rule_enough_parking(v: Values) -> bool:
    """number of unit_table where (parking_no is given) at most parking_spaces."""
    return (
        sum(1 for _, _, _, _, _, _, row_parking_no, _ in v["unit_table"] if row_parking_no is not None)
        <= v["parking_spaces"]
    )


def _rule_enough_storage(v: Values) -> bool:
    """number of unit_table where (storage_no is given) at most storage_count."""
    return (
        sum(1 for _, _, _, _, _, _, _, row_storage_no in v["unit_table"] if row_storage_no is not None)
        <= v["storage_count"]
    )


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "mortgagee-consent",
        "title-deed",
        "national-card",
        "completion-certificate",
        "as-built-drawings",
        "parking-layout",
        "division-deed",
        "tax-clearance",
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
        if "bank-mortgage-inquiry" in answers:
            answered += 1
            answer = answers["bank-mortgage-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_2_permit_state = answer["permit_state"]
            if (
                not (answer_2_permit_state.isprintable() and 0 < len(answer_2_permit_state) <= 200)
                or answer_2_permit_state.isspace()
            ):
                text(answer_2_permit_state, 200)
            answer_2_open_article_100 = answer["open_article_100"]
            if answer_2_open_article_100 is not True and answer_2_open_article_100 is not False:
                return None
            answer_2_amount = answer["amount"]
            answer_2_amount = decimal(answer_2_amount, 0, 0, 1_000_000_000_000_000)
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
        owners_count = fields["owners_count"]
        if type(owners_count) is not int:
            owners_count = as_whole(owners_count)
        if not 1 <= owners_count <= 500:
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
        mortgaged = fields["mortgaged"]
        if mortgaged is not True and mortgaged is not False:
            return None
        completion_number = fields["completion_number"]
        if not (completion_number.isprintable() and 0 < len(completion_number) <= 30) or completion_number.isspace():
            text(completion_number, 30)
        completion_issue_date = fields["completion_issue_date"]
        before, days = YEARS[completion_issue_date[:4]]
        completion_issue_date = before + days[completion_issue_date[4:]]
        completion_units = fields["completion_units"]
        if type(completion_units) is not int:
            completion_units = as_whole(completion_units)
        if not 1 <= completion_units <= 500:
            return None
        completion_area = fields["completion_area"]
        completion_area = scaled(completion_area, 2, 0, 1_000_000_000)
        units = fields["units"]
        if type(units) is not int:
            units = as_whole(units)
        if not 1 <= units <= 500:
            return None
        parking_spaces = fields["parking_spaces"]
        if type(parking_spaces) is not int:
            parking_spaces = as_whole(parking_spaces)
        if not 0 <= parking_spaces <= 2000:
            return None
        storage_count = fields["storage_count"]
        if type(storage_count) is not int:
            storage_count = as_whole(storage_count)
        if not 0 <= storage_count <= 2000:
            return None
        common_area = fields["common_area"]
        common_area = scaled(common_area, 2, 0, 1_000_000_000)
        unit_table = fields["unit_table"]
        if not (isinstance(unit_table, list) and 1 <= len(unit_table) <= 500):
            return None
        rows_unit_table: list[Any] = []
        for row in unit_table:
            if not isinstance(row, dict):
                return None
            cells = 6
            row_unit_minutes_number = row["unit_minutes_number"]
            if type(row_unit_minutes_number) is not int:
                row_unit_minutes_number = as_whole(row_unit_minutes_number)
            if not 1 <= row_unit_minutes_number <= 9999:
                return None
            row_storey_number = row["storey_number"]
            if type(row_storey_number) is not int:
                row_storey_number = as_whole(row_storey_number)
            if not 0 <= row_storey_number <= 80:
                return None
            row_below_ground = row["below_ground"]
            if row_below_ground is not True and row_below_ground is not False:
                return None
            row_use = row["use"]
            if row_use not in {
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
            row_area = row["area"]
            row_area = scaled(row_area, 2, 0, 1_000_000_000)
            row_balcony_area = row["balcony_area"]
            row_balcony_area = scaled(row_balcony_area, 2, 0, 1_000_000_000)
            row_parking_no = row.get("parking_no")
            if row_parking_no is not None:
                cells += 1
                if not (row_parking_no.isprintable() and 0 < len(row_parking_no) <= 20) or row_parking_no.isspace():
                    text(row_parking_no, 20)
            row_storage_no = row.get("storage_no")
            if row_storage_no is not None:
                cells += 1
                if not (row_storage_no.isprintable() and 0 < len(row_storage_no) <= 20) or row_storage_no.isspace():
                    text(row_storage_no, 20)
            if len(row) != cells:
                return None
            rows_unit_table.append(
                (
                    row_unit_minutes_number,
                    row_storey_number,
                    row_below_ground,
                    row_use,
                    row_area,
                    row_balcony_area,
                    row_parking_no,
                    row_storage_no,
                )
            )
        unit_table = rows_unit_table
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
        if "mortgagee-consent" not in documents and mortgaged:
            return None
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "completion-certificate" not in documents:
            return None
        if "as-built-drawings" not in documents:
            return None
        if "parking-layout" not in documents:
            return None
        if "division-deed" not in documents and owners_count > 1:
            return None
        if "tax-clearance" not in documents and owner_kind == "legal":
            return None
        waits_2 = "registry-ownership-inquiry" not in answers
        waits_3 = "bank-mortgage-inquiry" not in answers
        waits = waits_2 or waits_3
        if units != len(unit_table):
            return None
        if not (units <= completion_units):
            return None
        if sum(row_area for _, _, _, _, row_area, _, _, _ in unit_table) + common_area != completion_area:
            return None
        if not all_differ(row_parking_no for _, _, _, _, _, _, row_parking_no, _ in unit_table):
            return None
        if not all_differ(row_storage_no for _, _, _, _, _, _, _, row_storage_no in unit_table):
            return None
        if not (
            sum(1 for _, _, _, _, _, _, row_parking_no, _ in unit_table if row_parking_no is not None) <= parking_spaces
        ):
            return None
        if not (
            sum(1 for _, _, _, _, _, _, _, row_storage_no in unit_table if row_storage_no is not None) <= storage_count
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "mortgaged": mortgaged,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "owners_count": owners_count,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="unit-subdivision",
    title=Bilingual("تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی", "subdivision of units (subdivision minutes)"),
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
            Field("owners_count", Bilingual("تعداد مالکان", "number of owners"), whole, bounds=(1, 500)),
            Field("joint_ownership", Bilingual("ملک مشاع است", "the property is jointly owned"), flag),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("mortgaged", Bilingual("ملک در رهن است", "the property is mortgaged"), flag),
            Field(
                "completion_number",
                Bilingual("شماره پایان کار", "completion certificate number"),
                text,
                bounds=(30,),
            ),
            Field("completion_issue_date", Bilingual("تاریخ صدور پایان کار", "completion issue date"), day),
            Field(
                "completion_units",
                Bilingual("تعداد واحد در پایان کار", "units on the certificate"),
                whole,
                bounds=(1, 500),
            ),
            Field(
                "completion_area",
                Bilingual("زیربنای پایان کار", "area on the certificate"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("units", Bilingual("تعداد واحد", "number of units"), whole, bounds=(1, 500)),
            Field("parking_spaces", Bilingual("تعداد پارکینگ", "parking spaces"), whole, bounds=(0, 2000)),
            Field("storage_count", Bilingual("تعداد انباری", "storage rooms"), whole, bounds=(0, 2000)),
            Field(
                "common_area",
                Bilingual("مساحت مشاعات", "area of common parts"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Rows(
                "unit_table",
                Bilingual("قطعات تفکیکی", "units of the minutes"),
                1,
                500,
                Part(
                    (
                        Field("unit_minutes_number", Bilingual("شماره قطعه", "unit number"), whole, bounds=(1, 9999)),
                        Field("storey_number", Bilingual("طبقه", "floor"), whole, bounds=(0, 80)),
                        Field("below_ground", Bilingual("زیر همکف است", "lies below the ground floor"), flag),
                        Field(
                            "use",
                            Bilingual("کاربری", "use"),
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
                        Field("area", Bilingual("مساحت", "area"), decimal, bounds=(2, 0, 1_000_000_000)),
                        Field(
                            "balcony_area",
                            Bilingual("مساحت تراس", "balcony area"),
                            decimal,
                            bounds=(2, 0, 1_000_000_000),
                        ),
                        Field(
                            "parking_no",
                            Bilingual("شماره پارکینگ", "parking number"),
                            text,
                            bounds=(20,),
                            required=False,
                        ),
                        Field(
                            "storage_no",
                            Bilingual("شماره انباری", "storage number"),
                            text,
                            bounds=(20,),
                            required=False,
                        ),
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
            "bank-mortgage-inquiry",
            Bilingual("استعلام بانک", "bank mortgage inquiry"),
            Part(
                (
                    Field(
                        "permit_state",
                        Bilingual("وضع پروانه و ساختمان", "permit and building"),
                        text,
                        bounds=(200,),
                    ),
                    Field(
                        "open_article_100",
                        Bilingual("پرونده باز ماده صد دارد", "has an open Article 100 case"),
                        flag,
                    ),
                    Field(
                        "amount",
                        Bilingual("مبلغ بدهی", "amount owed"),
                        decimal,
                        bounds=(0, 0, 1_000_000_000_000_000),
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
        Document(
            "mortgagee-consent",
            Bilingual("موافقت بانک مرتهن", "mortgagee bank's consent"),
            "original",
            when=Guard(_when_5, ("mortgaged",)),
            because=Bilingual("ملک در رهن است", "the property is mortgaged"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document("completion-certificate", Bilingual("گواهی پایان کار", "completion certificate"), "original"),
        Document("as-built-drawings", Bilingual("نقشه چون‌ساخت (وضع موجود)", "as-built drawings"), "original"),
        Document("parking-layout", Bilingual("نقشه پارکینگ و انباری", "parking and storage layout"), "original"),
        Document(
            "division-deed",
            Bilingual("تقسیم‌نامه", "division deed"),
            "original",
            when=Guard(_when_6, ("owners_count",)),
            because=Bilingual("ملک بیش از یک مالک دارد", "there is more than one owner"),
        ),
        Document(
            "tax-clearance",
            Bilingual("گواهی مالیاتی (ماده ۱۸۷)", "tax clearance (article 187)"),
            "copy",
            when=Guard(_when_7, ("owner_kind",)),
            because=Bilingual("مالک شخص حقوقی سازنده است", "the owner is a legal person (builder)"),
        ),
    ),
    needs=(
        Need(("completion-certificate",)),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(("bank-mortgage-inquiry",), inquiries=("bank-mortgage-inquiry",), awaited=("bank-mortgage-inquiry",)),
    ),
    rules=(
        Rule(
            "units-match-rows",
            Guard(_rule_units_match_rows, ("units", "unit_table")),
            Bilingual("تعداد واحد با شمار ردیف‌های قطعات یکی نیست", "the number of units differs from the rows"),
            Bilingual(
                "برای هر واحد یک ردیف بنویسید یا تعداد واحد را اصلاح کنید",
                "give one row for each unit, or correct the number of units",
            ),
            path="/fields/units",
            reads=("/fields/unit_table",),
        ),
        Rule(
            "units-within-completion",
            Guard(_rule_units_within_completion, ("units", "completion_units")),
            Bilingual("تعداد واحد از پایان کار بیشتر است", "there are more units than on the completion certificate"),
            Bilingual(
                "تعداد را با پایان کار بسنجید؛ برای واحد افزوده فرم ۳۱ (پایان کار) را بفرستید",
                "compare with the completion certificate; for an added unit file form 31",
            ),
            path="/fields/units",
            reads=("/fields/completion_units",),
            basis=("municipality-act 100 note 8",),
        ),
        Rule(
            "areas-add-up",
            Guard(_rule_areas_add_up, ("unit_table", "common_area", "completion_area")),
            Bilingual(
                "جمع مساحت واحدها و مشاعات با زیربنای پایان کار یکی نیست",
                "units and common parts do not add up to the floor area of the completion certificate",
            ),
            Bilingual(
                "مساحت‌ها را با نقشه چون‌ساخت و پایان کار بسنجید",
                "compare the areas with the as-built drawings and the completion certificate",
            ),
            path="/fields/unit_table",
            reads=("/fields/common_area", "/fields/completion_area"),
        ),
        Rule(
            "parking-given-once",
            Guard(_rule_parking_given_once, ("unit_table",)),
            Bilingual("یک شماره پارکینگ به دو واحد داده شده است", "one parking number is given to two units"),
            Bilingual(
                "شماره‌ها را با نقشه پارکینگ و انباری بسنجید",
                "compare the numbers with the parking and storage layout",
            ),
            path="/fields/unit_table",
        ),
        Rule(
            "storage-given-once",
            Guard(_rule_storage_given_once, ("unit_table",)),
            Bilingual("یک شماره انباری به دو واحد داده شده است", "one storage number is given to two units"),
            Bilingual(
                "شماره‌ها را با نقشه پارکینگ و انباری بسنجید",
                "compare the numbers with the parking and storage layout",
            ),
            path="/fields/unit_table",
        ),
        Rule(
            "enough-parking",
            Guard(_rule_enough_parking, ("unit_table", "parking_spaces")),
            Bilingual(
                "واحدهای دارای پارکینگ از تعداد پارکینگ بیشترند",
                "more units have parking than there are spaces",
            ),
            Bilingual(
                "تعداد پارکینگ را با نقشه پارکینگ و انباری بسنجید",
                "compare the number of spaces with the parking and storage layout",
            ),
            path="/fields/unit_table",
            reads=("/fields/parking_spaces",),
        ),
        Rule(
            "enough-storage",
            Guard(_rule_enough_storage, ("unit_table", "storage_count")),
            Bilingual("واحدهای دارای انباری از تعداد انباری بیشترند", "more units have storage than there are rooms"),
            Bilingual(
                "تعداد انباری را با نقشه پارکینگ و انباری بسنجید",
                "compare the number of rooms with the parking and storage layout",
            ),
            path="/fields/unit_table",
            reads=("/fields/storage_count",),
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_3, ("applicant_role",))),
        Check("drawings-agree"),
        Check("minutes-without-owners", when=Guard(_when_6, ("owners_count",))),
        Check("common-share"),
    ),
    visits=(
        Visit(
            "drawings",
            note=Bilingual("نقشه چون‌ساخت همه طبقات تحویل می‌شود", "as-built plans of all floors are handed over"),
        ),
    ),
    accept=accept,
)
