# made by zabeteh 0.1.0 from forms/; do not edit
"""owner record update.

اصلاح مشخصات مالک در پرونده.
"""

from __future__ import annotations

from typing import Any, TypedDict

from .. import parameters
from ..calendar import YEARS
from ..readers import (
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
    postal_code,
    postal_code_fault,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values, Visit
from ..verdict import Bilingual


class OwnerRecordUpdateOwnersRow(TypedDict, total=False):
    """One row of new owners."""

    #: name
    name: str
    #: national id
    national_id: str
    #: share (dang)
    share_dang: str


class OwnerRecordUpdateFields(TypedDict, total=False):
    """What is filled in: owner record update."""

    #: capacity of the applicant
    applicant_role: str
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: legal person's national id
    legal_person_id: str
    #: power-of-attorney number
    poa_number: str
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
    #: cause of the change
    owner_change_kind: str
    #: previous owner's name
    previous_owner_name: str
    #: previous owner's national id
    previous_owner_national_id: str
    #: transfer-deed number
    deed_number: str
    #: transfer-deed date
    deed_date: str
    #: notary office number
    notary_office_number: int
    #: judgment number
    judgment_number: str
    #: new owners
    owners: list[OwnerRecordUpdateOwnersRow]
    #: another request is open
    open_request: bool


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _when_2(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_3(v: Values) -> bool:
    """owner_change_kind is not identity."""
    return v["owner_change_kind"] != "identity"


def _when_4(v: Values) -> bool:
    """owner_change_kind is one of sale, settlement, gift."""
    return v["owner_change_kind"] in {"sale", "settlement", "gift"}


def _when_5(v: Values) -> bool:
    """owner_change_kind is court-judgment."""
    return v["owner_change_kind"] == "court-judgment"


def _when_6(v: Values) -> bool:
    """owner_change_kind is none of identity, company."""
    return v["owner_change_kind"] not in {"identity", "company"}


def _when_7(v: Values) -> bool:
    """owner_change_kind is inheritance."""
    return v["owner_change_kind"] == "inheritance"


def _when_8(v: Values) -> bool:
    """applicant_role is guardian."""
    return v["applicant_role"] == "guardian"


def _rule_shares_make_six(v: Values) -> bool:
    """sum of owners.share_dang from 6 minus share_tolerance to 6 plus share_tolerance."""
    _share_tolerance = parameters.share_tolerance(v.filed_on)
    return (
        _share_tolerance is not None
        and sum(row_share_dang for _, _, row_share_dang in v["owners"]) >= 60_000 - _share_tolerance
        and _share_tolerance is not None
        and sum(row_share_dang for _, _, row_share_dang in v["owners"]) <= 60_000 + _share_tolerance
    )


def _rule_new_owner_differs(v: Values) -> bool:
    """in any row of owners (national_id is not previous_owner_national_id)."""
    return any(
        v["previous_owner_national_id"] is not None and row_national_id != v["previous_owner_national_id"]
        for _, row_national_id, _ in v["owners"]
    )


def _rule_deed_not_in_future(v: Values) -> bool:
    """deed_date on or before filing date."""
    return v["deed_date"] is not None and v["deed_date"] <= v.filed_on


def _when_9(v: Values) -> bool:
    """open_request."""
    return v["open_request"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "national-card",
        "birth-certificate",
        "transfer-deed",
        "inheritance-certificate",
        "inheritance-tax-clearance",
        "court-order",
        "guardianship-deed",
        "company-registration",
        "signature-authority",
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
        if len(answers) != answered:
            return None
        count = 12
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "guardian", "company"}:
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
        if applicant_role == "representative":
            poa_number = fields["poa_number"]
            count += 1
            if not (poa_number.isprintable() and 0 < len(poa_number) <= 30) or poa_number.isspace():
                text(poa_number, 30)
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
        postal_code_ = fields.get("postal_code")
        if postal_code_ is not None:
            count += 1
            if postal_code_fault(postal_code_) is not None:
                return None
        owner_change_kind = fields["owner_change_kind"]
        if owner_change_kind not in {
            "sale",
            "settlement",
            "gift",
            "inheritance",
            "court-judgment",
            "identity",
            "company",
        }:
            return None
        previous_owner_name = fields["previous_owner_name"]
        if (
            not (previous_owner_name.isprintable() and 0 < len(previous_owner_name) <= 80)
            or previous_owner_name.isspace()
        ):
            text(previous_owner_name, 80)
        if owner_change_kind != "identity":
            previous_owner_national_id = fields["previous_owner_national_id"]
            count += 1
            if national_id_fault(previous_owner_national_id) is not None:
                return None
        else:
            previous_owner_national_id = None
        if owner_change_kind in {"sale", "settlement", "gift"}:
            deed_number = fields["deed_number"]
            count += 1
            if not (deed_number.isprintable() and 0 < len(deed_number) <= 30) or deed_number.isspace():
                text(deed_number, 30)
        if owner_change_kind in {"sale", "settlement", "gift"}:
            deed_date = fields["deed_date"]
            count += 1
            before, days = YEARS[deed_date[:4]]
            deed_date = before + days[deed_date[4:]]
        else:
            deed_date = None
        if owner_change_kind in {"sale", "settlement", "gift"}:
            notary_office_number = fields["notary_office_number"]
            count += 1
            if type(notary_office_number) is not int:
                notary_office_number = as_whole(notary_office_number)
            if not 1 <= notary_office_number <= 9999:
                return None
        if owner_change_kind == "court-judgment":
            judgment_number = fields["judgment_number"]
            count += 1
            if not (judgment_number.isprintable() and 0 < len(judgment_number) <= 30) or judgment_number.isspace():
                text(judgment_number, 30)
        owners = fields["owners"]
        if not (isinstance(owners, list) and 1 <= len(owners) <= 100):
            return None
        rows_owners: list[Any] = []
        for row in owners:
            if not isinstance(row, dict):
                return None
            cells = 3
            row_name = row["name"]
            if not (row_name.isprintable() and 0 < len(row_name) <= 80) or row_name.isspace():
                text(row_name, 80)
            row_national_id = row["national_id"]
            if national_id_fault(row_national_id) is not None:
                return None
            row_share_dang = row["share_dang"]
            row_share_dang = scaled(row_share_dang, 4, 1, 60_000)
            if len(row) != cells:
                return None
            rows_owners.append((row_name, row_national_id, row_share_dang))
        owners = rows_owners
        open_request = fields["open_request"]
        if open_request is not True and open_request is not False:
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
        if "title-deed" not in documents and owner_change_kind not in {"identity", "company"}:
            return None
        if "national-card" not in documents:
            return None
        if "birth-certificate" not in documents:
            return None
        if "transfer-deed" not in documents and owner_change_kind in {"sale", "settlement", "gift"}:
            return None
        if "inheritance-certificate" not in documents and owner_change_kind == "inheritance":
            return None
        if "inheritance-tax-clearance" not in documents and owner_change_kind == "inheritance":
            return None
        if "court-order" not in documents and owner_change_kind == "court-judgment":
            return None
        if "guardianship-deed" not in documents and applicant_role == "guardian":
            return None
        if "company-registration" not in documents and applicant_role == "company":
            return None
        if "signature-authority" not in documents and applicant_role == "company":
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        waits_2 = "registry-ownership-inquiry" not in answers
        waits = waits_2
        if not (
            (_share_tolerance := parameters.share_tolerance(filed_on)) is not None
            and sum(row_share_dang for _, _, row_share_dang in owners) >= 60_000 - _share_tolerance
            and (_share_tolerance := parameters.share_tolerance(filed_on)) is not None
            and sum(row_share_dang for _, _, row_share_dang in owners) <= 60_000 + _share_tolerance
        ):
            return None
        if owner_change_kind != "identity" and not any(
            [
                previous_owner_national_id is not None and row_national_id != previous_owner_national_id
                for _, row_national_id, _ in owners
            ]
        ):
            return None
        if owner_change_kind in {"sale", "settlement", "gift"} and not (
            deed_date is not None and deed_date <= filed_on
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"applicant_role": applicant_role, "open_request": open_request, "owner_change_kind": owner_change_kind},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="owner-record-update",
    title=Bilingual("اصلاح مشخصات مالک در پرونده", "owner record update"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "guardian", "company"},),
            ),
            Field("full_name", Bilingual("نام متقاضی", "applicant's full name"), text, bounds=(80,)),
            Field("national_id", Bilingual("کد ملی متقاضی", "applicant's national id"), national_id),
            Field(
                "legal_person_id",
                Bilingual("شناسه ملی شخص حقوقی", "legal person's national id"),
                legal_person_id,
                when=Guard(_when_1, ("applicant_role",)),
            ),
            Field(
                "poa_number",
                Bilingual("شماره وکالت‌نامه", "power-of-attorney number"),
                text,
                bounds=(30,),
                when=Guard(_when_2, ("applicant_role",)),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("postal_code", Bilingual("کد پستی ملک", "postal code of the property"), postal_code, required=False),
            Field(
                "owner_change_kind",
                Bilingual("علت تغییر", "cause of the change"),
                item,
                bounds=({"sale", "settlement", "gift", "inheritance", "court-judgment", "identity", "company"},),
            ),
            Field("previous_owner_name", Bilingual("نام مالک پیشین", "previous owner's name"), text, bounds=(80,)),
            Field(
                "previous_owner_national_id",
                Bilingual("کد ملی مالک پیشین", "previous owner's national id"),
                national_id,
                when=Guard(_when_3, ("owner_change_kind",)),
            ),
            Field(
                "deed_number",
                Bilingual("شماره سند انتقال", "transfer-deed number"),
                text,
                bounds=(30,),
                when=Guard(_when_4, ("owner_change_kind",)),
            ),
            Field(
                "deed_date",
                Bilingual("تاریخ سند انتقال", "transfer-deed date"),
                day,
                when=Guard(_when_4, ("owner_change_kind",)),
            ),
            Field(
                "notary_office_number",
                Bilingual("شماره دفتر اسناد رسمی", "notary office number"),
                whole,
                bounds=(1, 9999),
                when=Guard(_when_4, ("owner_change_kind",)),
            ),
            Field(
                "judgment_number",
                Bilingual("شماره دادنامه", "judgment number"),
                text,
                bounds=(30,),
                when=Guard(_when_5, ("owner_change_kind",)),
            ),
            Rows(
                "owners",
                Bilingual("مالکان جدید", "new owners"),
                1,
                100,
                Part(
                    (
                        Field("name", Bilingual("نام", "name"), text, bounds=(80,)),
                        Field("national_id", Bilingual("کد ملی", "national id"), national_id),
                        Field("share_dang", Bilingual("سهم (دانگ)", "share (dang)"), decimal, bounds=(4, 1, 60_000)),
                    ),
                ),
            ),
            Field("open_request", Bilingual("درخواست باز دیگری هست", "another request is open"), flag),
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
    ),
    derived={},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_2, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "title-deed",
            Bilingual("سند مالکیت", "title deed"),
            "original-and-copy",
            when=Guard(_when_6, ("owner_change_kind",)),
            because=Bilingual(
                "علت تغییر اصلاح هویت یا تغییر شرکت نیست",
                "the cause is not an identity or company change",
            ),
        ),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document("birth-certificate", Bilingual("شناسنامه", "birth certificate"), "original-and-copy"),
        Document(
            "transfer-deed",
            Bilingual("سند قطعی انتقال", "definitive transfer deed"),
            "original-and-copy",
            when=Guard(_when_4, ("owner_change_kind",)),
            because=Bilingual("علت تغییر خرید، صلح یا هبه است", "the cause is a sale, settlement or gift"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_7, ("owner_change_kind",)),
            because=Bilingual("علت تغییر ارث است", "the cause is succession"),
        ),
        Document(
            "inheritance-tax-clearance",
            Bilingual("گواهی مالیات بر ارث", "inheritance-tax clearance"),
            "original",
            when=Guard(_when_7, ("owner_change_kind",)),
            because=Bilingual("علت تغییر ارث است", "the cause is succession"),
        ),
        Document(
            "court-order",
            Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
            "certified-copy",
            when=Guard(_when_5, ("owner_change_kind",)),
            because=Bilingual("علت تغییر رأی دادگاه است", "the cause is a judgment"),
        ),
        Document(
            "guardianship-deed",
            Bilingual("قیم‌نامه یا مدرک ولایت", "guardianship deed"),
            "original-and-copy",
            when=Guard(_when_8, ("applicant_role",)),
            because=Bilingual("متقاضی ولی یا قیم است", "the applicant is a guardian"),
        ),
        Document(
            "company-registration",
            Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
            "copy",
            when=Guard(_when_1, ("applicant_role",)),
            because=Bilingual("متقاضی شخص حقوقی است", "the applicant is a legal person"),
        ),
        Document(
            "signature-authority",
            Bilingual("گواهی امضای مجاز", "proof of signing authority"),
            "copy",
            when=Guard(_when_1, ("applicant_role",)),
            because=Bilingual("متقاضی شخص حقوقی است", "the applicant is a legal person"),
        ),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
    ),
    needs=(
        Need(("case-opening",)),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(("renovation-tax-clearance",)),
    ),
    rules=(
        Rule(
            "shares-make-six",
            Guard(_rule_shares_make_six, ("owners",)),
            Bilingual("جمع سهم مالکان شش دانگ نیست", "the shares of the owners do not add up to six dang"),
            Bilingual(
                "سهم هر مالک را از روی سند مالکیت یا گواهی حصر وراثت بنویسید",
                "copy each owner's share from the title deed or the inheritance certificate",
            ),
            path="/fields/owners",
        ),
        Rule(
            "new-owner-differs",
            Guard(_rule_new_owner_differs, ("owners", "previous_owner_national_id")),
            Bilingual("مالک جدید همان مالک پیشین است", "the new owner is the previous one"),
            Bilingual(
                "مالکان جدید را از روی سند بنویسید؛ برای اصلاح نام یا شناسنامه علت را ‹اصلاح هویت› بگذارید",
                "copy the new owners from the deed; for a corrected name choose the cause 'correction of identity'",
            ),
            when=Guard(_when_3, ("owner_change_kind",)),
            path="/fields/owners",
            reads=("/fields/previous_owner_national_id",),
        ),
        Rule(
            "deed-not-in-future",
            Guard(_rule_deed_not_in_future, ("deed_date",)),
            Bilingual("تاریخ سند انتقال پس از روز درخواست است", "the transfer deed is dated after the day of filing"),
            Bilingual("تاریخ را از روی سند انتقال بنویسید", "copy the date from the transfer deed"),
            when=Guard(_when_4, ("owner_change_kind",)),
            path="/fields/deed_date",
        ),
    ),
    checks=(
        Check("registered-deed-only", when=Guard(_when_4, ("owner_change_kind",))),
        Check("succession-established", when=Guard(_when_7, ("owner_change_kind",))),
        Check("registry-agrees"),
        Check("open-request-passes", when=Guard(_when_9, ("open_request",))),
    ),
    visits=(
        Visit(
            "ownership-transfer",
            note=Bilingual(
                "مالک جدید یک بار اصل سند و مدارک هویت را نشان می‌دهد",
                "The new owner shows the originals of the deed and of identity once.",
            ),
        ),
    ),
    accept=accept,
)
