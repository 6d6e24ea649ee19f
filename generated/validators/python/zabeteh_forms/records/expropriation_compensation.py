# made by zabeteh 0.1.0 from forms/; do not edit
"""agreement and compensation for property in a public scheme.

توافق و معوض ملک در طرح.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_months, written
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    chosen,
    day,
    decimal,
    flag,
    iban,
    iban_fault,
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


class ExpropriationCompensationFields(TypedDict, total=False):
    """What is filled in: agreement and compensation for property in a public scheme."""

    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: plot area by the deed
    land_area: str
    #: owner kind
    owner_kind: Literal["natural", "legal", "endowment"]
    #: owner's national id
    owner_national_id: str
    #: owner's legal-person id
    owner_legal_person_id: str
    #: the owner has died
    owner_deceased: bool
    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: mobile number for SMS notices
    mobile: str
    #: name of the scheme
    scheme_name: str
    #: kind of scheme
    scheme_kind: str
    #: official announcement
    scheme_announced_date: str
    #: area within the scheme
    affected_area: str
    #: area remaining
    remaining_area: str
    #: built area taken
    affected_built_area: str
    #: asks for a full taking
    requests_full_taking: bool
    #: rights on the property
    rights: list[Literal["goodwill", "tenancy", "mortgage", "usufruct"]]
    #: kind of compensation
    compensation_kind: str
    #: price agreed
    agreement_reached: bool
    #: agreed value
    agreed_value: str
    #: owner's expert licence
    owner_expert_licence: str
    #: IBAN
    payee_iban: str


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is legal."""
    return v["owner_kind"] == "legal"


def _when_3(v: Values) -> bool:
    """agreement_reached."""
    return v["agreement_reached"]


def _when_4(v: Values) -> bool:
    """not agreement_reached."""
    return not v["agreement_reached"]


def _when_5(v: Values) -> bool:
    """compensation_kind is one of cash, mixed."""
    return v["compensation_kind"] in {"cash", "mixed"}


def _when_6(v: Values) -> bool:
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


def _computed_acquisition_due(v: Values) -> Any:
    """purchase due."""
    _acquisition_months = parameters.acquisition_months(v.filed_on)
    return (
        _month_57
        if (
            _acquisition_months is not None
            and (_month_57 := plus_months(v["scheme_announced_date"], _acquisition_months)) is not None
        )
        else None
    )


def _when_7(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_8(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_9(v: Values) -> bool:
    """rights is given and rights includes any of tenancy, goodwill."""
    return (
        v["rights"] is not None and v["rights"] is not None and ("tenancy" in v["rights"] or "goodwill" in v["rights"])
    )


def _when_10(v: Values) -> bool:
    """rights is given and rights includes mortgage."""
    return v["rights"] is not None and v["rights"] is not None and "mortgage" in v["rights"]


def _when_11(v: Values) -> bool:
    """owner_kind is endowment."""
    return v["owner_kind"] == "endowment"


def _rule_areas_add_up(v: Values) -> bool:
    """affected_area at most land_area and affected_area plus remaining_area is land_area."""
    return v["affected_area"] <= v["land_area"] and v["affected_area"] + v["remaining_area"] == v["land_area"]


def _rule_full_taking_of_rest(v: Values) -> bool:
    """remaining_area above 0."""
    return v["remaining_area"] > 0


def _when_12(v: Values) -> bool:
    """requests_full_taking."""
    return v["requests_full_taking"]


_DOCUMENTS = frozenset(
    {
        "title-deed",
        "national-card",
        "power-of-attorney",
        "inheritance-certificate",
        "inheritance-tax-clearance",
        "company-registration",
        "utm-survey",
        "renovation-tax-clearance",
        "expert-report",
        "lease-contract",
        "mortgagee-consent",
        "endowment-consent",
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
        if "road-scheme-inquiry" in answers:
            answered += 1
            answer = answers["road-scheme-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 1
            answer_2_in_scheme = answer["in_scheme"]
            if answer_2_in_scheme is not True and answer_2_in_scheme is not False:
                return None
            if answer_2_in_scheme is True:
                answer_2_scheme_name = answer["scheme_name"]
                count += 1
                if (
                    not (answer_2_scheme_name.isprintable() and 0 < len(answer_2_scheme_name) <= 120)
                    or answer_2_scheme_name.isspace()
                ):
                    text(answer_2_scheme_name, 120)
            if answer_2_in_scheme is True:
                answer_2_affected_area = answer["affected_area"]
                count += 1
                answer_2_affected_area = scaled(answer_2_affected_area, 2, 0, 1_000_000_000)
            if answer_2_in_scheme is True:
                answer_2_announced_on = answer["announced_on"]
                count += 1
                before, days = YEARS[answer_2_announced_on[:4]]
                answer_2_announced_on = before + days[answer_2_announced_on[4:]]
            else:
                answer_2_announced_on = None
            if answer_2_in_scheme is True:
                answer_2_scheme_start_years = answer["scheme_start_years"]
                count += 1
                if type(answer_2_scheme_start_years) is not int:
                    answer_2_scheme_start_years = as_whole(answer_2_scheme_start_years)
                if not 0 <= answer_2_scheme_start_years <= 99:
                    return None
            if len(answer) != count:
                return None
        else:
            answer_2_in_scheme = None
            answer_2_announced_on = None
        if "endowment-inquiry" in answers:
            answered += 1
            answer = answers["endowment-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_3_endowed = answer["endowed"]
            if answer_3_endowed is not True and answer_3_endowed is not False:
                return None
            answer_3_lease_in_force = answer.get("lease_in_force")
            if answer_3_lease_in_force is not None:
                count += 1
                if answer_3_lease_in_force is not True and answer_3_lease_in_force is not False:
                    return None
            answer_3_agrees = answer["agrees"]
            if answer_3_agrees is not True and answer_3_agrees is not False:
                return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 17
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        owner_kind = fields["owner_kind"]
        if owner_kind not in {"natural", "legal", "endowment"}:
            return None
        if owner_kind == "natural":
            owner_national_id = fields["owner_national_id"]
            count += 1
            if national_id_fault(owner_national_id) is not None:
                return None
        if owner_kind == "legal":
            owner_legal_person_id = fields["owner_legal_person_id"]
            count += 1
            if legal_person_id_fault(owner_legal_person_id) is not None:
                return None
        owner_deceased = fields["owner_deceased"]
        if owner_deceased is not True and owner_deceased is not False:
            return None
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        scheme_name = fields["scheme_name"]
        if not (scheme_name.isprintable() and 0 < len(scheme_name) <= 120) or scheme_name.isspace():
            text(scheme_name, 120)
        scheme_kind = fields["scheme_kind"]
        if scheme_kind not in {"widening", "highway", "green-space", "public-service", "metro"}:
            return None
        scheme_announced_date = fields["scheme_announced_date"]
        before, days = YEARS[scheme_announced_date[:4]]
        scheme_announced_date = before + days[scheme_announced_date[4:]]
        affected_area = fields["affected_area"]
        affected_area = scaled(affected_area, 2, 0, 1_000_000_000)
        remaining_area = fields["remaining_area"]
        remaining_area = scaled(remaining_area, 2, 0, 1_000_000_000)
        affected_built_area = fields["affected_built_area"]
        affected_built_area = scaled(affected_built_area, 2, 0, 1_000_000_000)
        requests_full_taking = fields["requests_full_taking"]
        if requests_full_taking is not True and requests_full_taking is not False:
            return None
        rights = fields.get("rights")
        if rights is not None:
            count += 1
            chosen(rights, {"goodwill", "tenancy", "mortgage", "usufruct"})
        compensation_kind = fields["compensation_kind"]
        if compensation_kind not in {"cash", "exchange-land", "exchange-apartment", "density", "mixed"}:
            return None
        agreement_reached = fields["agreement_reached"]
        if agreement_reached is not True and agreement_reached is not False:
            return None
        if agreement_reached:
            agreed_value = fields["agreed_value"]
            count += 1
            agreed_value = decimal(agreed_value, 0, 1, 1_000_000_000_000_000)
        if not agreement_reached:
            owner_expert_licence = fields["owner_expert_licence"]
            count += 1
            if (
                not (owner_expert_licence.isprintable() and 0 < len(owner_expert_licence) <= 30)
                or owner_expert_licence.isspace()
            ):
                text(owner_expert_licence, 30)
        if compensation_kind in {"cash", "mixed"}:
            payee_iban = fields["payee_iban"]
            count += 1
            if iban_fault(payee_iban) is not None:
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
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents and owner_kind == "natural":
            return None
        if "power-of-attorney" not in documents and applicant_role == "representative":
            return None
        if "inheritance-certificate" not in documents and owner_deceased:
            return None
        if "inheritance-tax-clearance" not in documents and owner_deceased:
            return None
        if "company-registration" not in documents and owner_kind == "legal":
            return None
        if "utm-survey" not in documents:
            return None
        if "renovation-tax-clearance" not in documents:
            return None
        if "expert-report" not in documents and not agreement_reached:
            return None
        if (
            "lease-contract" not in documents
            and rights is not None
            and rights is not None
            and ("tenancy" in rights or "goodwill" in rights)
        ):
            return None
        if "mortgagee-consent" not in documents and rights is not None and rights is not None and "mortgage" in rights:
            return None
        if "endowment-consent" not in documents and owner_kind == "endowment":
            return None
        waits_1 = "registry-ownership-inquiry" not in answers
        waits_2 = "road-scheme-inquiry" not in answers
        waits_4 = "endowment-inquiry" not in answers and owner_kind == "endowment"
        waits = waits_1 or waits_2 or waits_4
        if not (affected_area <= land_area and affected_area + remaining_area == land_area):
            return None
        if requests_full_taking and not (remaining_area > 0):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "agreement_reached": agreement_reached,
                "applicant_role": applicant_role,
                "compensation_kind": compensation_kind,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "rights": rights,
                "scheme_announced_date": scheme_announced_date,
                "road-scheme-inquiry/announced_on": answer_2_announced_on,
                "road-scheme-inquiry/in_scheme": answer_2_in_scheme,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="expropriation-compensation",
    title=Bilingual("توافق و معوض ملک در طرح", "agreement and compensation for property in a public scheme"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field(
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field("owner_kind", Bilingual("نوع مالک", "owner kind"), item, bounds=({"natural", "legal", "endowment"},)),
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
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("scheme_name", Bilingual("نام طرح", "name of the scheme"), text, bounds=(120,)),
            Field(
                "scheme_kind",
                Bilingual("نوع طرح", "kind of scheme"),
                item,
                bounds=({"widening", "highway", "green-space", "public-service", "metro"},),
            ),
            Field("scheme_announced_date", Bilingual("تاریخ اعلام رسمی طرح", "official announcement"), day),
            Field(
                "affected_area",
                Bilingual("مساحت در طرح", "area within the scheme"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "remaining_area",
                Bilingual("مساحت باقیمانده", "area remaining"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "affected_built_area",
                Bilingual("مساحت اعیان در طرح", "built area taken"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("requests_full_taking", Bilingual("تملک کامل خواسته شده است", "asks for a full taking"), flag),
            Field(
                "rights",
                Bilingual("حقوق موجود", "rights on the property"),
                chosen,
                bounds=({"goodwill", "tenancy", "mortgage", "usufruct"},),
                required=False,
            ),
            Field(
                "compensation_kind",
                Bilingual("نوع عوض", "kind of compensation"),
                item,
                bounds=({"cash", "exchange-land", "exchange-apartment", "density", "mixed"},),
            ),
            Field("agreement_reached", Bilingual("توافق بر بها حاصل است", "price agreed"), flag),
            Field(
                "agreed_value",
                Bilingual("بهای توافقی", "agreed value"),
                decimal,
                bounds=(0, 1, 1_000_000_000_000_000),
                when=Guard(_when_3, ("agreement_reached",)),
            ),
            Field(
                "owner_expert_licence",
                Bilingual("پروانه کارشناس مالک", "owner's expert licence"),
                text,
                bounds=(30,),
                when=Guard(_when_4, ("agreement_reached",)),
            ),
            Field("payee_iban", Bilingual("شماره شبا", "IBAN"), iban, when=Guard(_when_5, ("compensation_kind",))),
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
                        when=Guard(_when_6, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "affected_area",
                        Bilingual("مساحت در طرح", "area within the scheme"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                        when=Guard(_when_6, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "announced_on",
                        Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                        day,
                        when=Guard(_when_6, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "scheme_start_years",
                        Bilingual("سال تا شروع اجرا", "years until the approved start"),
                        whole,
                        bounds=(0, 99),
                        when=Guard(_when_6, ("road-scheme-inquiry/in_scheme",)),
                    ),
                ),
            ),
        ),
        Answer(
            "endowment-inquiry",
            Bilingual("استعلام اوقاف", "endowment (waqf) inquiry"),
            Part(
                (
                    Field("endowed", Bilingual("عرصه موقوفه است", "the land is endowed"), flag),
                    Field(
                        "lease_in_force",
                        Bilingual("اجاره معتبر است", "the lease is in force"),
                        flag,
                        required=False,
                    ),
                    Field("agrees", Bilingual("با درخواست موافقت شده است", "the office agrees"), flag),
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
        "acquisition_due": Derived(_computed_acquisition_due, written, ("scheme_announced_date",)),
    },
    documents=(
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original"),
        Document(
            "national-card",
            Bilingual("کارت ملی", "national card"),
            "original-and-copy",
            when=Guard(_when_1, ("owner_kind",)),
            because=Bilingual("مالک شخص حقیقی است", "the owner is a natural person"),
        ),
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original",
            when=Guard(_when_7, ("applicant_role",)),
            because=Bilingual("نماینده اقدام می‌کند", "a representative acts"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_8, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "inheritance-tax-clearance",
            Bilingual("گواهی مالیات بر ارث", "inheritance-tax clearance"),
            "original",
            when=Guard(_when_8, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "company-registration",
            Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
            "copy",
            when=Guard(_when_2, ("owner_kind",)),
            because=Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
        ),
        Document("utm-survey", Bilingual("نقشه یو‌تی‌ام", "utm survey"), "original"),
        Document("renovation-tax-clearance", Bilingual("مفاصاحساب نوسازی", "renovation-tax clearance"), "copy"),
        Document(
            "expert-report",
            Bilingual("گزارش کارشناس رسمی", "official expert report"),
            "original",
            when=Guard(_when_4, ("agreement_reached",)),
            because=Bilingual("توافق بر بها حاصل نیست", "there is no agreement on the price"),
        ),
        Document(
            "lease-contract",
            Bilingual("اجاره‌نامه", "lease"),
            "copy",
            when=Guard(_when_9, ("rights",)),
            because=Bilingual("حق اجاره یا سرقفلی هست", "a tenancy or goodwill exists"),
        ),
        Document(
            "mortgagee-consent",
            Bilingual("موافقت بانک مرتهن", "mortgagee bank's consent"),
            "original",
            when=Guard(_when_10, ("rights",)),
            because=Bilingual("ملک در رهن است", "the property is mortgaged"),
        ),
        Document(
            "endowment-consent",
            Bilingual("موافقت اوقاف", "endowments consent"),
            "original",
            when=Guard(_when_11, ("owner_kind",)),
            because=Bilingual("ملک موقوفه است", "the property is endowed"),
        ),
    ),
    needs=(
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(("road-scheme-inquiry",), inquiries=("road-scheme-inquiry",), awaited=("road-scheme-inquiry",)),
        Need(("renovation-tax-clearance",)),
        Need(
            ("endowment-inquiry",),
            when=Guard(_when_11, ("owner_kind",)),
            because=Bilingual("ملک موقوفه است", "the property is endowed"),
            inquiries=("endowment-inquiry",),
            awaited=("endowment-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "areas-add-up",
            Guard(_rule_areas_add_up, ("affected_area", "land_area", "remaining_area")),
            Bilingual(
                "باقیمانده برابر مساحت کل منهای مساحت در طرح نیست",
                "the remaining area is not the total minus the area taken",
            ),
            Bilingual(
                "سه مساحت را با سند و نقشه یو‌تی‌ام بسنجید",
                "compare the three areas with the deed and the UTM survey",
            ),
            path="/fields/affected_area",
            reads=("/fields/land_area", "/fields/remaining_area"),
        ),
        Rule(
            "full-taking-of-rest",
            Guard(_rule_full_taking_of_rest, ("remaining_area",)),
            Bilingual(
                "تملک باقیمانده خواسته شده و باقیمانده صفر است",
                "the rest is to be taken too and nothing remains",
            ),
            Bilingual(
                "درخواست تملک کامل را بردارید؛ همه ملک در طرح است",
                "remove the request for full taking; the whole property lies in the scheme",
            ),
            when=Guard(_when_12, ("requests_full_taking",)),
            path="/fields/remaining_area",
        ),
    ),
    checks=(
        Check("three-experts", when=Guard(_when_4, ("agreement_reached",))),
        Check("eighteen-months"),
        Check("owner-keeps-rights"),
        Check("release-first", when=Guard(_when_10, ("rights",))),
        Check("cash-to-owner", when=Guard(_when_5, ("compensation_kind",))),
        Check("transfer-deed"),
    ),
    visits=(
        Visit(
            "ownership-transfer",
            note=Bilingual("مالکیت به شهرداری منتقل می‌شود", "title passes to the municipality"),
        ),
    ),
    accept=accept,
)
