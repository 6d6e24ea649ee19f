# made by zabeteh 0.1.0 from forms/; do not edit
"""no-violation certificate.

گواهی عدم خلاف.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    bill_id,
    bill_id_fault,
    case_number,
    case_number_fault,
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
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values
from ..verdict import Bilingual


class NoViolationCertificateFields(TypedDict, total=False):
    """What is filled in: no-violation certificate."""

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
    #: scope of the deal
    transfer_scope: Literal["whole-plot", "share", "unit"]
    #: state of the building
    building_state: Literal["unfinished", "finished", "old-without-permit"]
    #: stage of the works
    work_stage: str
    #: building-permit number
    permit_number: str
    #: floor area on the permit
    permit_area: str
    #: existing floor area
    existing_floor_area: str
    #: units on the permit
    permit_units: int
    #: existing units
    existing_units: int
    #: built before the plan
    built_before_comprehensive_plan: bool
    #: something was added later
    later_additions: bool
    #: Article 100 decision number
    decision_number: str


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """certificate_purpose is transfer."""
    return v["certificate_purpose"] == "transfer"


def _when_4(v: Values) -> bool:
    """building_state is unfinished."""
    return v["building_state"] == "unfinished"


def _when_5(v: Values) -> bool:
    """building_state is not old-without-permit."""
    return v["building_state"] != "old-without-permit"


def _when_6(v: Values) -> bool:
    """building_state is old-without-permit."""
    return v["building_state"] == "old-without-permit"


def _when_7(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_8(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_9(v: Values) -> bool:
    """certificate_purpose is one of transfer, mortgage."""
    return v["certificate_purpose"] in {"transfer", "mortgage"}


def _when_10(v: Values) -> bool:
    """decision_number is given."""
    return v["decision_number"] is not None


def _rule_unfinished_only(v: Values) -> bool:
    """building_state is not finished."""
    return v["building_state"] != "finished"


def _rule_within_permit(v: Values) -> bool:
    """existing_floor_area at most permit_area and existing_units at most permit_units."""
    return (
        v["permit_area"] is not None
        and v["existing_floor_area"] <= v["permit_area"]
        and v["permit_units"] is not None
        and v["existing_units"] <= v["permit_units"]
    )


def _rule_certificate_needed(v: Values) -> bool:
    """later_additions or not built_before_comprehensive_plan."""
    return v["later_additions"] is True or v["built_before_comprehensive_plan"] is not True


def _when_11(v: Values) -> bool:
    """certificate_purpose is transfer and transfer_scope is not whole-plot."""
    return (
        v["certificate_purpose"] == "transfer"
        and v["transfer_scope"] is not None
        and v["transfer_scope"] != "whole-plot"
    )


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "renovation-tax-receipt",
        "building-permit",
        "supervisor-report",
        "inquiry-letter",
        "age-evidence",
        "commission-decision",
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
        if "registry-ownership-inquiry" in answers:
            answered += 1
            answer = answers["registry-ownership-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 5
            answer_2_registered_area = answer["registered_area"]
            answer_2_registered_area = scaled(answer_2_registered_area, 2, 0, 1_000_000_000)
            answer_2_boundaries = answer["boundaries"]
            if (
                not (answer_2_boundaries.isprintable() and 0 < len(answer_2_boundaries) <= 1000)
                or answer_2_boundaries.isspace()
            ):
                text(answer_2_boundaries, 1000)
            answer_2_mortgaged = answer["mortgaged"]
            if answer_2_mortgaged is not True and answer_2_mortgaged is not False:
                return None
            answer_2_seized = answer["seized"]
            if answer_2_seized is not True and answer_2_seized is not False:
                return None
            answer_2_owners = answer["owners"]
            if not (isinstance(answer_2_owners, list) and 1 <= len(answer_2_owners) <= 50):
                return None
            for row in answer_2_owners:
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
        count = 13
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
        if certificate_purpose not in {"transfer", "mortgage", "permit-extension", "utility-connection", "court"}:
            return None
        if certificate_purpose == "transfer":
            transfer_scope = fields["transfer_scope"]
            count += 1
            if transfer_scope not in {"whole-plot", "share", "unit"}:
                return None
        else:
            transfer_scope = None
        building_state = fields["building_state"]
        if building_state not in {"unfinished", "finished", "old-without-permit"}:
            return None
        if building_state == "unfinished":
            work_stage = fields["work_stage"]
            count += 1
            if work_stage not in {
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
        if building_state != "old-without-permit":
            permit_number = fields["permit_number"]
            count += 1
            if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
                text(permit_number, 30)
        if building_state != "old-without-permit":
            permit_area = fields["permit_area"]
            count += 1
            permit_area = scaled(permit_area, 2, 0, 1_000_000_000)
        else:
            permit_area = None
        existing_floor_area = fields["existing_floor_area"]
        existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        if building_state != "old-without-permit":
            permit_units = fields["permit_units"]
            count += 1
            if type(permit_units) is not int:
                permit_units = as_whole(permit_units)
            if not 0 <= permit_units <= 500:
                return None
        else:
            permit_units = None
        existing_units = fields["existing_units"]
        if type(existing_units) is not int:
            existing_units = as_whole(existing_units)
        if not 0 <= existing_units <= 500:
            return None
        if building_state == "old-without-permit":
            built_before_comprehensive_plan = fields["built_before_comprehensive_plan"]
            count += 1
            if built_before_comprehensive_plan is not True and built_before_comprehensive_plan is not False:
                return None
        else:
            built_before_comprehensive_plan = None
        if building_state == "old-without-permit":
            later_additions = fields["later_additions"]
            count += 1
            if later_additions is not True and later_additions is not False:
                return None
        else:
            later_additions = None
        decision_number = fields.get("decision_number")
        if decision_number is not None:
            count += 1
            if not (decision_number.isprintable() and 0 < len(decision_number) <= 30) or decision_number.isspace():
                text(decision_number, 30)
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
        if "building-permit" not in documents and building_state != "old-without-permit":
            return None
        if "supervisor-report" not in documents and building_state == "unfinished":
            return None
        if "inquiry-letter" not in documents and certificate_purpose in {"transfer", "mortgage"}:
            return None
        if "age-evidence" not in documents and building_state == "old-without-permit":
            return None
        if "commission-decision" not in documents and decision_number is not None:
            return None
        waits_2 = "debt-inquiry" not in answers
        waits_4 = "registry-ownership-inquiry" not in answers
        waits = waits_2 or waits_4
        if building_state == "finished":
            return None
        if building_state != "old-without-permit" and not (
            permit_area is not None
            and existing_floor_area <= permit_area
            and permit_units is not None
            and existing_units <= permit_units
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "building_state": building_state,
                "built_before_comprehensive_plan": built_before_comprehensive_plan,
                "certificate_purpose": certificate_purpose,
                "decision_number": decision_number,
                "later_additions": later_additions,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "transfer_scope": transfer_scope,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="no-violation-certificate",
    title=Bilingual("گواهی عدم خلاف", "no-violation certificate"),
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
                bounds=({"transfer", "mortgage", "permit-extension", "utility-connection", "court"},),
            ),
            Field(
                "transfer_scope",
                Bilingual("دامنه معامله", "scope of the deal"),
                item,
                bounds=({"whole-plot", "share", "unit"},),
                when=Guard(_when_3, ("certificate_purpose",)),
            ),
            Field(
                "building_state",
                Bilingual("وضعیت ساختمان", "state of the building"),
                item,
                bounds=({"unfinished", "finished", "old-without-permit"},),
            ),
            Field(
                "work_stage",
                Bilingual("مرحله کار", "stage of the works"),
                item,
                bounds=(
                    {
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
                when=Guard(_when_4, ("building_state",)),
            ),
            Field(
                "permit_number",
                Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                text,
                bounds=(30,),
                when=Guard(_when_5, ("building_state",)),
            ),
            Field(
                "permit_area",
                Bilingual("زیربنای پروانه", "floor area on the permit"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
                when=Guard(_when_5, ("building_state",)),
            ),
            Field(
                "existing_floor_area",
                Bilingual("زیربنای موجود", "existing floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "permit_units",
                Bilingual("واحدهای پروانه", "units on the permit"),
                whole,
                bounds=(0, 500),
                when=Guard(_when_5, ("building_state",)),
            ),
            Field("existing_units", Bilingual("واحدهای موجود", "existing units"), whole, bounds=(0, 500)),
            Field(
                "built_before_comprehensive_plan",
                Bilingual("پیش از نقشه جامع ساخته شده است", "built before the plan"),
                flag,
                when=Guard(_when_6, ("building_state",)),
            ),
            Field(
                "later_additions",
                Bilingual("بنایی افزوده شده است", "something was added later"),
                flag,
                when=Guard(_when_6, ("building_state",)),
            ),
            Field(
                "decision_number",
                Bilingual("شماره رأی ماده صد", "Article 100 decision number"),
                text,
                bounds=(30,),
                required=False,
            ),
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
            when=Guard(_when_7, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_8, ("owner_deceased",)),
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
            when=Guard(_when_5, ("building_state",)),
            because=Bilingual("بنا پروانه دارد", "the building has a permit"),
        ),
        Document(
            "supervisor-report",
            Bilingual("گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"),
            "original",
            when=Guard(_when_4, ("building_state",)),
            because=Bilingual("ساختمان ناتمام است", "the building is unfinished"),
        ),
        Document(
            "inquiry-letter",
            Bilingual("نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"),
            "original",
            when=Guard(_when_9, ("certificate_purpose",)),
            because=Bilingual("گواهی برای معامله یا رهن است", "the certificate is for a transfer or a mortgage"),
        ),
        Document(
            "age-evidence",
            Bilingual("مدارک قدمت بنا", "evidence of the building's age"),
            "copy",
            when=Guard(_when_6, ("building_state",)),
            because=Bilingual("بنا قدیمی و بدون پروانه است", "it is an old building without a permit"),
        ),
        Document(
            "commission-decision",
            Bilingual("رأی کمیسیون ماده صد", "decision of the Article 100 commission"),
            "copy",
            when=Guard(_when_10, ("decision_number",)),
            because=Bilingual("ملک رأی ماده صد دارد", "there is an Article 100 decision"),
        ),
    ),
    needs=(
        Need(("site-visit",)),
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
        Need(("renovation-tax-clearance",)),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "unfinished-only",
            Guard(_rule_unfinished_only, ("building_state",)),
            Bilingual(
                "ساختمان پایان یافته است و به جای این گواهی، گواهی پایان کار می‌خواهد",
                "the building is finished and needs the completion certificate instead of this one",
            ),
            Bilingual(
                "فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید",
                "file form 31, the building completion certificate",
            ),
            path="/fields/building_state",
            basis=("municipality-act 100 note 8",),
        ),
        Rule(
            "within-permit",
            Guard(_rule_within_permit, ("existing_floor_area", "permit_area", "existing_units", "permit_units")),
            Bilingual(
                "زیربنا یا تعداد واحد از پروانه بیشتر است",
                "the floor area or the number of units exceeds the permit",
            ),
            Bilingual(
                "تعیین تکلیف پرونده را از کمیسیون ماده صد بخواهید؛ لایحه را با فرم ۴۶ بفرستید",
                "have the case decided by the Article 100 commission; send the defence with form 46",
            ),
            when=Guard(_when_5, ("building_state",)),
            path="/fields/existing_floor_area",
            reads=("/fields/permit_area", "/fields/existing_units", "/fields/permit_units"),
            basis=("municipality-act 100 note 8",),
        ),
        Rule(
            "certificate-needed",
            Guard(_rule_certificate_needed, ("later_additions", "built_before_comprehensive_plan")),
            Bilingual(
                "برای معامله این بنا گواهی عدم خلاف لازم نیست",
                "no certificate is needed for the deed of this building",
            ),
            Bilingual("مدارک قدمت بنا را به دفتر اسناد رسمی بدهید", "give the evidence of age to the notary office"),
            when=Guard(_when_6, ("building_state",)),
            path="/fields/later_additions",
            reads=("/fields/built_before_comprehensive_plan",),
            basis=("municipality-act 100 note 8",),
            refuses=False,
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_7, ("applicant_role",))),
        Check("deal-before-1355", when=Guard(_when_11, ("certificate_purpose", "transfer_scope"))),
        Check("later-change"),
        Check("notary-or-bank-asks", when=Guard(_when_9, ("certificate_purpose",))),
    ),
    visits=(),
    accept=accept,
)
