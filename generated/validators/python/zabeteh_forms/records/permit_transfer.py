# made by zabeteh 0.1.0 from forms/; do not edit
"""transfer of the permit to a new owner.

انتقال پروانه به مالک جدید.
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


class PermitTransferFields(TypedDict, total=False):
    """What is filled in: transfer of the permit to a new owner."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: applicant's full name
    full_name: str
    #: new owner's national id
    new_owner_national_id: str
    #: new owner's legal-person id
    new_owner_legal_person_id: str
    #: power-of-attorney number
    poa_number: str
    #: mobile number for SMS notices
    mobile: str
    #: previous owner's name
    previous_owner_name: str
    #: previous owner's national id
    previous_owner_national_id: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: building-permit number
    permit_number: str
    #: date of issue of the permit
    permit_date: str
    #: expiry date of the permit
    permit_expiry: str
    #: stage of the works
    work_stage: str
    #: supervisor and executor stay
    engineers_kept: bool
    #: kind of transfer
    transfer_kind: str
    #: transfer-deed number
    deed_number: str
    #: transfer-deed date
    deed_date: str
    #: notary office number
    notary_office_number: int
    #: share transferred
    share_dang: str
    #: has unpaid instalments
    open_instalments: bool
    #: obligations are taken over
    accepts_obligations: bool


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _when_2(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_3(v: Values) -> bool:
    """transfer_kind is one of sale, settlement, gift."""
    return v["transfer_kind"] in {"sale", "settlement", "gift"}


def _when_4(v: Values) -> bool:
    """transfer_kind is inheritance."""
    return v["transfer_kind"] == "inheritance"


def _when_5(v: Values) -> bool:
    """transfer_kind is court-judgment."""
    return v["transfer_kind"] == "court-judgment"


def _when_6(v: Values) -> bool:
    """not engineers_kept."""
    return not v["engineers_kept"]


def _when_7(v: Values) -> bool:
    """open_instalments."""
    return v["open_instalments"]


def _rule_permit_in_force(v: Values) -> bool:
    """permit_expiry on or after filing date."""
    return v["permit_expiry"] >= v.filed_on


def _rule_two_persons(v: Values) -> bool:
    """new_owner_national_id is not previous_owner_national_id."""
    return v["new_owner_national_id"] != v["previous_owner_national_id"]


def _rule_obligations_taken_over(v: Values) -> bool:
    """accepts_obligations."""
    return v["accepts_obligations"]


def _rule_deed_not_in_future(v: Values) -> bool:
    """deed_date on or before filing date."""
    return v["deed_date"] is not None and v["deed_date"] <= v.filed_on


def _rule_deed_after_permit(v: Values) -> bool:
    """deed_date on or after permit_date."""
    return v["deed_date"] is not None and v["deed_date"] >= v["permit_date"]


def _when_8(v: Values) -> bool:
    """share_dang below 6."""
    return v["share_dang"] < 60_000


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "transfer-deed",
        "building-permit",
        "national-card",
        "birth-certificate",
        "inheritance-certificate",
        "court-order",
        "company-registration",
        "supervisor-report",
        "supervisor-commitment",
        "obligation-undertaking",
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
        if "notary-transfer-inquiry" in answers:
            answered += 1
            answer = answers["notary-transfer-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_2_cleared = answer["cleared"]
            if answer_2_cleared is not True and answer_2_cleared is not False:
                return None
            answer_2_amount = answer["amount"]
            answer_2_amount = decimal(answer_2_amount, 0, 0, 1_000_000_000_000_000)
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 19
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        full_name = fields["full_name"]
        if not (full_name.isprintable() and 0 < len(full_name) <= 80) or full_name.isspace():
            text(full_name, 80)
        new_owner_national_id = fields["new_owner_national_id"]
        if national_id_fault(new_owner_national_id) is not None:
            return None
        if applicant_role == "company":
            new_owner_legal_person_id = fields["new_owner_legal_person_id"]
            count += 1
            if legal_person_id_fault(new_owner_legal_person_id) is not None:
                return None
        if applicant_role == "representative":
            poa_number = fields["poa_number"]
            count += 1
            if not (poa_number.isprintable() and 0 < len(poa_number) <= 30) or poa_number.isspace():
                text(poa_number, 30)
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        previous_owner_name = fields["previous_owner_name"]
        if (
            not (previous_owner_name.isprintable() and 0 < len(previous_owner_name) <= 80)
            or previous_owner_name.isspace()
        ):
            text(previous_owner_name, 80)
        previous_owner_national_id = fields["previous_owner_national_id"]
        if national_id_fault(previous_owner_national_id) is not None:
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
        permit_number = fields["permit_number"]
        if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
            text(permit_number, 30)
        permit_date = fields["permit_date"]
        before, days = YEARS[permit_date[:4]]
        permit_date = before + days[permit_date[4:]]
        permit_expiry = fields["permit_expiry"]
        before, days = YEARS[permit_expiry[:4]]
        permit_expiry = before + days[permit_expiry[4:]]
        work_stage = fields["work_stage"]
        if work_stage not in {
            "not-started",
            "demolition",
            "excavation",
            "foundation",
            "frame",
            "rough-work",
            "finishing",
            "facade",
            "completed",
        }:
            return None
        engineers_kept = fields["engineers_kept"]
        if engineers_kept is not True and engineers_kept is not False:
            return None
        transfer_kind = fields["transfer_kind"]
        if transfer_kind not in {"sale", "settlement", "gift", "inheritance", "court-judgment"}:
            return None
        if transfer_kind in {"sale", "settlement", "gift"}:
            deed_number = fields["deed_number"]
            count += 1
            if not (deed_number.isprintable() and 0 < len(deed_number) <= 30) or deed_number.isspace():
                text(deed_number, 30)
        if transfer_kind in {"sale", "settlement", "gift"}:
            deed_date = fields["deed_date"]
            count += 1
            before, days = YEARS[deed_date[:4]]
            deed_date = before + days[deed_date[4:]]
        else:
            deed_date = None
        if transfer_kind in {"sale", "settlement", "gift"}:
            notary_office_number = fields["notary_office_number"]
            count += 1
            if type(notary_office_number) is not int:
                notary_office_number = as_whole(notary_office_number)
            if not 1 <= notary_office_number <= 9999:
                return None
        share_dang = fields["share_dang"]
        share_dang = scaled(share_dang, 4, 1, 60_000)
        open_instalments = fields["open_instalments"]
        if open_instalments is not True and open_instalments is not False:
            return None
        accepts_obligations = fields["accepts_obligations"]
        if accepts_obligations is not True and accepts_obligations is not False:
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
        if "title-deed" not in documents:
            return None
        if "transfer-deed" not in documents and transfer_kind in {"sale", "settlement", "gift"}:
            return None
        if "building-permit" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "birth-certificate" not in documents:
            return None
        if "inheritance-certificate" not in documents and transfer_kind == "inheritance":
            return None
        if "court-order" not in documents and transfer_kind == "court-judgment":
            return None
        if "company-registration" not in documents and applicant_role == "company":
            return None
        if "supervisor-report" not in documents:
            return None
        if "supervisor-commitment" not in documents and not engineers_kept:
            return None
        if "obligation-undertaking" not in documents and open_instalments:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        waits_3 = "registry-ownership-inquiry" not in answers
        waits_4 = "notary-transfer-inquiry" not in answers
        waits = waits_3 or waits_4
        if not (permit_expiry >= filed_on):
            return None
        if new_owner_national_id == previous_owner_national_id:
            return None
        if not accepts_obligations:
            return None
        if transfer_kind in {"sale", "settlement", "gift"} and not (deed_date is not None and deed_date <= filed_on):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "deed_date": deed_date,
                "engineers_kept": engineers_kept,
                "open_instalments": open_instalments,
                "permit_date": permit_date,
                "share_dang": share_dang,
                "transfer_kind": transfer_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="permit-transfer",
    title=Bilingual("انتقال پروانه به مالک جدید", "transfer of the permit to a new owner"),
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
            Field("new_owner_national_id", Bilingual("کد ملی مالک جدید", "new owner's national id"), national_id),
            Field(
                "new_owner_legal_person_id",
                Bilingual("شناسه ملی مالک جدید", "new owner's legal-person id"),
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
            Field("previous_owner_name", Bilingual("نام مالک پیشین", "previous owner's name"), text, bounds=(80,)),
            Field(
                "previous_owner_national_id",
                Bilingual("کد ملی مالک پیشین", "previous owner's national id"),
                national_id,
            ),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("permit_date", Bilingual("تاریخ صدور پروانه", "date of issue of the permit"), day),
            Field("permit_expiry", Bilingual("پایان اعتبار پروانه", "expiry date of the permit"), day),
            Field(
                "work_stage",
                Bilingual("مرحله کار", "stage of the works"),
                item,
                bounds=(
                    {
                        "not-started",
                        "demolition",
                        "excavation",
                        "foundation",
                        "frame",
                        "rough-work",
                        "finishing",
                        "facade",
                        "completed",
                    },
                ),
            ),
            Field("engineers_kept", Bilingual("ناظر و مجری تغییر نمی‌کنند", "supervisor and executor stay"), flag),
            Field(
                "transfer_kind",
                Bilingual("نوع انتقال", "kind of transfer"),
                item,
                bounds=({"sale", "settlement", "gift", "inheritance", "court-judgment"},),
            ),
            Field(
                "deed_number",
                Bilingual("شماره سند انتقال", "transfer-deed number"),
                text,
                bounds=(30,),
                when=Guard(_when_3, ("transfer_kind",)),
            ),
            Field(
                "deed_date",
                Bilingual("تاریخ سند انتقال", "transfer-deed date"),
                day,
                when=Guard(_when_3, ("transfer_kind",)),
            ),
            Field(
                "notary_office_number",
                Bilingual("شماره دفتر اسناد رسمی", "notary office number"),
                whole,
                bounds=(1, 9999),
                when=Guard(_when_3, ("transfer_kind",)),
            ),
            Field("share_dang", Bilingual("سهم مورد انتقال", "share transferred"), decimal, bounds=(4, 1, 60_000)),
            Field("open_instalments", Bilingual("قسط پرداخت‌نشده دارد", "has unpaid instalments"), flag),
            Field("accepts_obligations", Bilingual("تعهدات پروانه پذیرفته است", "obligations are taken over"), flag),
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
            "notary-transfer-inquiry",
            Bilingual("استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"),
            Part(
                (
                    Field("cleared", Bilingual("مفاصاحساب صادر شده است", "the clearance is issued"), flag),
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
            when=Guard(_when_2, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document(
            "transfer-deed",
            Bilingual("سند قطعی انتقال", "definitive transfer deed"),
            "original-and-copy",
            when=Guard(_when_3, ("transfer_kind",)),
            because=Bilingual("انتقال با بیع، صلح یا هبه است", "the transfer is by sale, settlement or gift"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "original",
        ),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document("birth-certificate", Bilingual("شناسنامه", "birth certificate"), "original-and-copy"),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_4, ("transfer_kind",)),
            because=Bilingual("انتقال به ارث است", "the transfer is by succession"),
        ),
        Document(
            "court-order",
            Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
            "certified-copy",
            when=Guard(_when_5, ("transfer_kind",)),
            because=Bilingual("انتقال با رأی دادگاه است", "the transfer is by judgment"),
        ),
        Document(
            "company-registration",
            Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
            "copy",
            when=Guard(_when_1, ("applicant_role",)),
            because=Bilingual("متقاضی شخص حقوقی است", "the applicant is a legal person"),
        ),
        Document(
            "supervisor-report",
            Bilingual("گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"),
            "original",
        ),
        Document(
            "supervisor-commitment",
            Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"),
            "original",
            when=Guard(_when_6, ("engineers_kept",)),
            because=Bilingual("ناظر یا مجری تغییر می‌کند", "supervisor or executor changes"),
        ),
        Document(
            "obligation-undertaking",
            Bilingual("تعهدنامه پذیرش اقساط", "undertaking on instalments"),
            "original",
            when=Guard(_when_7, ("open_instalments",)),
            because=Bilingual("قسط پرداخت‌نشده مانده است", "instalments remain"),
        ),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
    ),
    needs=(
        Need(("owner-record-update",)),
        Need(("building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit")),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(
            ("notary-transfer-inquiry",),
            inquiries=("notary-transfer-inquiry",),
            awaited=("notary-transfer-inquiry",),
        ),
        Need(("renovation-tax-clearance",)),
    ),
    rules=(
        Rule(
            "permit-in-force",
            Guard(_rule_permit_in_force, ("permit_expiry",)),
            Bilingual("اعتبار پروانه گذشته است", "the permit has expired"),
            Bilingual("ابتدا فرم ۲۳ (تمدید پروانه) را بفرستید", "file form 23 (permit extension) first"),
            path="/fields/permit_expiry",
            basis=("opinion-7-4452",),
        ),
        Rule(
            "two-persons",
            Guard(_rule_two_persons, ("new_owner_national_id", "previous_owner_national_id")),
            Bilingual(
                "کد ملی مالک جدید و مالک پیشین یکی است",
                "the new and the previous owner have the same national id",
            ),
            Bilingual("هر دو کد را با سند انتقال بسنجید", "compare both ids with the transfer deed"),
            path="/fields/new_owner_national_id",
            reads=("/fields/previous_owner_national_id",),
        ),
        Rule(
            "obligations-taken-over",
            Guard(_rule_obligations_taken_over, ("accepts_obligations",)),
            Bilingual(
                "تعهدات پروانه و عوارض پذیرفته نشده است",
                "the obligations and dues of the permit are not taken over",
            ),
            Bilingual(
                "تعهدات را در دفتر خدمات الکترونیک بپذیرید یا مانده عوارض را پیش از انتقال بپردازید",
                "accept the obligations at the e-service office, or pay the dues that remain before the transfer",
            ),
            path="/fields/accepts_obligations",
        ),
        Rule(
            "deed-not-in-future",
            Guard(_rule_deed_not_in_future, ("deed_date",)),
            Bilingual("تاریخ سند انتقال پس از روز درخواست است", "the transfer deed is dated after the day of filing"),
            Bilingual("تاریخ را از روی سند انتقال بنویسید", "copy the date from the transfer deed"),
            when=Guard(_when_3, ("transfer_kind",)),
            path="/fields/deed_date",
        ),
        Rule(
            "deed-after-permit",
            Guard(_rule_deed_after_permit, ("deed_date", "permit_date")),
            Bilingual("تاریخ سند انتقال پیش از تاریخ صدور پروانه است", "the transfer deed is dated before the permit"),
            Bilingual(
                "هر دو تاریخ را با سند انتقال و پروانه بسنجید",
                "compare both dates with the transfer deed and the permit",
            ),
            when=Guard(_when_3, ("transfer_kind",)),
            path="/fields/deed_date",
            reads=("/fields/permit_date",),
            refuses=False,
        ),
    ),
    checks=(
        Check("all-obligations"),
        Check("adds-a-co-owner", when=Guard(_when_8, ("share_dang",))),
        Check("record-updated"),
        Check("remaining-term"),
    ),
    visits=(
        Visit(
            "ownership-transfer",
            note=Bilingual(
                "هر دو طرف یا وکیل آنان یک بار با اصل مدارک حاضر می‌شوند",
                "Both parties, or their attorneys, attend once with the originals.",
            ),
        ),
    ),
    accept=accept,
)
