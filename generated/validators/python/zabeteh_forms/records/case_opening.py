# made by zabeteh 0.1.0 from forms/; do not edit
"""opening an urban-planning case.

تشکیل پرونده شهرسازی.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS
from ..readers import (
    as_whole,
    confirmation,
    decimal,
    email,
    email_fault,
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
from ..record import Accepted, Check, Document, Field, Guard, Part, Record, Rule, Values, Visit
from ..verdict import Bilingual


class CaseOpeningFields(TypedDict, total=False):
    """What is filled in: opening an urban-planning case."""

    #: capacity of the applicant
    applicant_role: str
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: legal person's national id
    legal_person_id: str
    #: father's name
    father_name: str
    #: power-of-attorney number
    poa_number: str
    #: mobile number for SMS notices
    mobile: str
    #: email
    email: str
    #: number of owners
    owners_count: int
    #: all owners attend
    all_owners_attend: bool
    #: the owner has died
    owner_deceased: bool
    #: kind of title
    title_kind: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: renovation code
    renovation_code: str
    #: postal code of the property
    postal_code: str
    #: address of the property
    address: str
    #: present state of the plot
    plot_state: Literal["vacant", "built", "half-built", "ruined"]
    #: plot area by the deed
    land_area: str
    #: kind of request
    request_kind: str
    #: has an earlier permit
    previous_record: bool
    #: number of the last permit
    previous_permit_number: str
    #: the location is confirmed
    location_confirmed: Literal[True]


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _when_2(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_3(v: Values) -> bool:
    """plot_state is built."""
    return v["plot_state"] == "built"


def _when_4(v: Values) -> bool:
    """previous_record."""
    return v["previous_record"]


def _when_5(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_6(v: Values) -> bool:
    """plot_state is not vacant."""
    return v["plot_state"] != "vacant"


def _when_7(v: Values) -> bool:
    """applicant_role is guardian."""
    return v["applicant_role"] == "guardian"


def _when_8(v: Values) -> bool:
    """title_kind is apartment."""
    return v["title_kind"] == "apartment"


def _when_9(v: Values) -> bool:
    """plot_state is vacant and land_area below article_12_area."""
    _article_12_area = parameters.article_12_area(v.filed_on)
    return v["plot_state"] == "vacant" and _article_12_area is not None and v["land_area"] < _article_12_area


def _when_10(v: Values) -> bool:
    """land_area above article_12_area."""
    _article_12_area = parameters.article_12_area(v.filed_on)
    return _article_12_area is not None and v["land_area"] > _article_12_area


def _rule_all_owners_attend(v: Values) -> bool:
    """all_owners_attend."""
    return v["all_owners_attend"]


def _rule_filer_after_death(v: Values) -> bool:
    """applicant_role is one of heir, guardian, representative."""
    return v["applicant_role"] in {"heir", "guardian", "representative"}


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "title-deed",
        "root-title-deed",
        "national-card",
        "birth-certificate",
        "renovation-tax-receipt",
        "detailed-plan-map",
        "utility-bills",
        "guardianship-deed",
        "company-registration",
        "subdivision-minutes",
        "article-6-8-certificate",
        "article-12-decision",
        "building-permit",
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
        count = 17
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "guardian", "company", "endowment-lessee"}:
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
        father_name = fields["father_name"]
        if not (father_name.isprintable() and 0 < len(father_name) <= 40) or father_name.isspace():
            text(father_name, 40)
        if applicant_role == "representative":
            poa_number = fields["poa_number"]
            count += 1
            if not (poa_number.isprintable() and 0 < len(poa_number) <= 30) or poa_number.isspace():
                text(poa_number, 30)
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        email_ = fields.get("email")
        if email_ is not None:
            count += 1
            if email_fault(email_) is not None:
                return None
        owners_count = fields["owners_count"]
        if type(owners_count) is not int:
            owners_count = as_whole(owners_count)
        if not 1 <= owners_count <= 500:
            return None
        all_owners_attend = fields["all_owners_attend"]
        if all_owners_attend is not True and all_owners_attend is not False:
            return None
        owner_deceased = fields["owner_deceased"]
        if owner_deceased is not True and owner_deceased is not False:
            return None
        title_kind = fields["title_kind"]
        if title_kind not in {"six-dang", "apartment", "joint", "land-contract", "endowment-lease"}:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        renovation_code_ = fields.get("renovation_code")
        if renovation_code_ is not None:
            count += 1
            if renovation_code_fault(renovation_code_) is not None:
                return None
        address = fields["address"]
        if not (address.isprintable() and 0 < len(address) <= 200) or address.isspace():
            text(address, 200)
        plot_state = fields["plot_state"]
        if plot_state not in {"vacant", "built", "half-built", "ruined"}:
            return None
        if plot_state == "built":
            postal_code_ = fields["postal_code"]
            count += 1
            if postal_code_fault(postal_code_) is not None:
                return None
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        request_kind = fields["request_kind"]
        if request_kind not in {
            "new",
            "rebuild",
            "storey",
            "extension",
            "alteration",
            "conversion",
            "drawing-change",
            "permit-extension",
            "roof",
            "repair",
            "certificate",
            "inquiry",
        }:
            return None
        previous_record = fields["previous_record"]
        if previous_record is not True and previous_record is not False:
            return None
        if previous_record:
            previous_permit_number = fields["previous_permit_number"]
            count += 1
            if (
                not (previous_permit_number.isprintable() and 0 < len(previous_permit_number) <= 30)
                or previous_permit_number.isspace()
            ):
                text(previous_permit_number, 30)
        location_confirmed = fields["location_confirmed"]
        if location_confirmed is not True:
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
        if "title-deed" not in documents:
            return None
        if "root-title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "birth-certificate" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "detailed-plan-map" not in documents:
            return None
        if "utility-bills" not in documents and plot_state != "vacant":
            return None
        if "guardianship-deed" not in documents and applicant_role == "guardian":
            return None
        if "company-registration" not in documents and applicant_role == "company":
            return None
        if "subdivision-minutes" not in documents and title_kind == "apartment":
            return None
        if (
            "article-6-8-certificate" not in documents
            and plot_state == "vacant"
            and (_article_12_area := parameters.article_12_area(filed_on)) is not None
            and land_area < _article_12_area
        ):
            return None
        if (
            "article-12-decision" not in documents
            and (_article_12_area := parameters.article_12_area(filed_on)) is not None
            and land_area > _article_12_area
        ):
            return None
        if "building-permit" not in documents and previous_record:
            return None
        waits = False
        if not all_owners_attend:
            return None
        if owner_deceased and applicant_role not in {"heir", "guardian", "representative"}:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "land_area": land_area,
                "owner_deceased": owner_deceased,
                "plot_state": plot_state,
                "previous_record": previous_record,
                "title_kind": title_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="case-opening",
    title=Bilingual("تشکیل پرونده شهرسازی", "opening an urban-planning case"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "guardian", "company", "endowment-lessee"},),
            ),
            Field("full_name", Bilingual("نام متقاضی", "applicant's full name"), text, bounds=(80,)),
            Field("national_id", Bilingual("کد ملی متقاضی", "applicant's national id"), national_id),
            Field(
                "legal_person_id",
                Bilingual("شناسه ملی شخص حقوقی", "legal person's national id"),
                legal_person_id,
                when=Guard(_when_1, ("applicant_role",)),
            ),
            Field("father_name", Bilingual("نام پدر", "father's name"), text, bounds=(40,)),
            Field(
                "poa_number",
                Bilingual("شماره وکالت‌نامه", "power-of-attorney number"),
                text,
                bounds=(30,),
                when=Guard(_when_2, ("applicant_role",)),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("email", Bilingual("رایانامه", "email"), email, required=False),
            Field("owners_count", Bilingual("تعداد مالکان", "number of owners"), whole, bounds=(1, 500)),
            Field("all_owners_attend", Bilingual("همه مالکان یا وکیلشان حاضرند", "all owners attend"), flag),
            Field("owner_deceased", Bilingual("مالک فوت شده است", "the owner has died"), flag),
            Field(
                "title_kind",
                Bilingual("نوع مدرک مالکیت", "kind of title"),
                item,
                bounds=({"six-dang", "apartment", "joint", "land-contract", "endowment-lease"},),
            ),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code, required=False),
            Field(
                "postal_code",
                Bilingual("کد پستی ملک", "postal code of the property"),
                postal_code,
                when=Guard(_when_3, ("plot_state",)),
            ),
            Field("address", Bilingual("نشانی ملک", "address of the property"), text, bounds=(200,)),
            Field(
                "plot_state",
                Bilingual("وضع موجود ملک", "present state of the plot"),
                item,
                bounds=({"vacant", "built", "half-built", "ruined"},),
            ),
            Field(
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field(
                "request_kind",
                Bilingual("نوع درخواست", "kind of request"),
                item,
                bounds=(
                    {
                        "new",
                        "rebuild",
                        "storey",
                        "extension",
                        "alteration",
                        "conversion",
                        "drawing-change",
                        "permit-extension",
                        "roof",
                        "repair",
                        "certificate",
                        "inquiry",
                    },
                ),
            ),
            Field("previous_record", Bilingual("پیش‌تر پروانه یا گواهی دارد", "has an earlier permit"), flag),
            Field(
                "previous_permit_number",
                Bilingual("شماره آخرین پروانه یا گواهی", "number of the last permit"),
                text,
                bounds=(30,),
                when=Guard(_when_4, ("previous_record",)),
            ),
            Field("location_confirmed", Bilingual("محل ملک تأیید شده است", "the location is confirmed"), confirmation),
        ),
        order=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 15, 18, 19, 20, 21, 22),
    ),
    answers=(),
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
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_5, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("root-title-deed", Bilingual("بنچاق", "root title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document("birth-certificate", Bilingual("شناسنامه", "birth certificate"), "original-and-copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
        Document("detailed-plan-map", Bilingual("نقشه طرح تفصیلی", "detailed plan map"), "original"),
        Document(
            "utility-bills",
            Bilingual("فیش‌های آب، برق، گاز و تلفن", "utility bills"),
            "copy",
            when=Guard(_when_6, ("plot_state",)),
            because=Bilingual("ملک ساختمان دارد", "the plot has a building"),
        ),
        Document(
            "guardianship-deed",
            Bilingual("قیم‌نامه یا مدرک ولایت", "guardianship deed"),
            "original-and-copy",
            when=Guard(_when_7, ("applicant_role",)),
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
            "subdivision-minutes",
            Bilingual("صورت‌مجلس تفکیکی", "subdivision minutes"),
            "original-and-copy",
            when=Guard(_when_8, ("title_kind",)),
            because=Bilingual("سند آپارتمانی است", "the title is an apartment title"),
        ),
        Document(
            "article-6-8-certificate",
            Bilingual("گواهی مواد ۶ و ۸ قانون زمین شهری", "certificate under articles 6 and 8 of the Urban Land Act"),
            "original",
            when=Guard(_when_9, ("plot_state", "land_area")),
            because=Bilingual("زمین بایر و کمتر از ۱٬۰۰۰ مترمربع است", "the land is vacant and under 1,000 m2"),
            basis=("urban-lands-act-1360 6",),
        ),
        Document(
            "article-12-decision",
            Bilingual("رأی کمیسیون ماده ۱۲", "article 12 decision"),
            "original",
            when=Guard(_when_10, ("land_area",)),
            because=Bilingual("مساحت زمین بیش از ۱٬۰۰۰ مترمربع است", "the land exceeds 1,000 m2"),
            basis=("urban-land-act 12",),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "original-and-copy",
            when=Guard(_when_4, ("previous_record",)),
            because=Bilingual("پیش‌تر پروانه یا گواهی صادر شده است", "a permit or certificate was issued before"),
        ),
    ),
    needs=(),
    rules=(
        Rule(
            "all-owners-attend",
            Guard(_rule_all_owners_attend, ("all_owners_attend",)),
            Bilingual("همه مالکان یا وکیل آنان حاضر نیستند", "not all owners or their attorneys attend"),
            Bilingual(
                "با همه مالکان یا وکالت‌نامه رسمی هر مالک غایب به دفتر خدمات الکترونیک بیایید",
                "come to the e-service office with all owners, or with the notarised power of attorney of each absent one",
            ),
            path="/fields/all_owners_attend",
        ),
        Rule(
            "filer-after-death",
            Guard(_rule_filer_after_death, ("applicant_role",)),
            Bilingual(
                "مالک فوت شده است و متقاضی وارث، قیم یا وکیل نیست",
                "the owner has died and the applicant is not an heir, guardian or representative",
            ),
            Bilingual(
                "سمت متقاضی را وارث، قیم یا وکیل بنویسید و مدرک آن را به دفتر خدمات الکترونیک بدهید",
                "file as heir, guardian or representative and hand its document in at the e-service office",
            ),
            when=Guard(_when_5, ("owner_deceased",)),
            path="/fields/applicant_role",
        ),
    ),
    checks=(Check("tax-paid"), Check("location-answerable"), Check("accepted-titles"), Check("number-shape")),
    visits=(
        Visit(
            "case-opening",
            note=Bilingual(
                "همه مالکان یا نماینده قانونی آنان یک بار با اصل مدارک در دفتر خدمات الکترونیک حاضر می‌شوند",
                "All owners, or their lawful representatives, attend once with the originals at an e-service office.",
            ),
        ),
    ),
    accept=accept,
)
