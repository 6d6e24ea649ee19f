# made by zabeteh 0.1.0 from forms/; do not edit
"""wall and fence permission.

مجوز دیوارکشی و حصارکشی.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_months
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    chosen,
    day,
    decimal,
    flag,
    item,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    plate,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class WallPermitFields(TypedDict, total=False):
    """What is filled in: wall and fence permission."""

    #: capacity of the applicant
    applicant_role: str
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: mobile number for SMS notices
    mobile: str
    #: urban-planning case number
    case_number: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: address of the property
    address: str
    #: present state of the plot
    plot_state: Literal["vacant", "built", "half-built", "ruined"]
    #: kind of enclosure
    wall_kind: Literal["wall", "fence", "railing", "hoarding"]
    #: sides
    sides: list[Literal["north", "east", "south", "west"]]
    #: wall length
    wall_length: str
    #: wall height
    wall_height: str
    #: faces a street
    faces_street: bool
    #: on a shared boundary
    shared_boundary: bool
    #: a boundary dispute exists
    boundary_dispute: bool
    #: in response to a notice
    by_notice: bool
    #: date of notice
    notice_date: str


def _when_1(v: Values) -> bool:
    """by_notice."""
    return v["by_notice"]


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
    """applicant_role is heir."""
    return v["applicant_role"] == "heir"


def _when_5(v: Values) -> bool:
    """faces_street."""
    return v["faces_street"]


def _when_6(v: Values) -> bool:
    """shared_boundary."""
    return v["shared_boundary"]


def _rule_no_boundary_dispute(v: Values) -> bool:
    """not boundary_dispute."""
    return not v["boundary_dispute"]


def _rule_within_notice_term(v: Values) -> bool:
    """notice_date plus notice_wall_months months on or after filing date."""
    _notice_wall_months = parameters.notice_wall_months(v.filed_on)
    return (
        v["notice_date"] is not None
        and _notice_wall_months is not None
        and (_month_484 := plus_months(v["notice_date"], _notice_wall_months)) is not None
        and _month_484 >= v.filed_on
    )


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "national-card",
        "inheritance-certificate",
        "location-sketch",
        "building-line-sheet",
        "neighbour-consent",
        "renovation-tax-receipt",
        "municipal-notice",
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
        if "building-line-inquiry" in answers:
            answered += 1
            answer = answers["building-line-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_1_planned_street_width = answer["planned_street_width"]
            answer_1_planned_street_width = scaled(answer_1_planned_street_width, 2, 100, 1_000_000)
            answer_1_setback_depth = answer["setback_depth"]
            answer_1_setback_depth = scaled(answer_1_setback_depth, 2, 0, 1_000_000)
            answer_1_area_after_setback = answer["area_after_setback"]
            answer_1_area_after_setback = scaled(answer_1_area_after_setback, 2, 0, 1_000_000_000)
            answer_1_street_level = answer.get("street_level")
            if answer_1_street_level is not None:
                count += 1
                answer_1_street_level = scaled(answer_1_street_level, 2, 0, 1_000_000)
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
        if len(answers) != answered:
            return None
        count = 17
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company", "endowment-lessee"}:
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
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        address = fields["address"]
        if not (address.isprintable() and 0 < len(address) <= 200) or address.isspace():
            text(address, 200)
        plot_state = fields["plot_state"]
        if plot_state not in {"vacant", "built", "half-built", "ruined"}:
            return None
        wall_kind = fields["wall_kind"]
        if wall_kind not in {"wall", "fence", "railing", "hoarding"}:
            return None
        sides = fields["sides"]
        chosen(sides, {"north", "east", "south", "west"})
        wall_length = fields["wall_length"]
        wall_length = scaled(wall_length, 2, 50, 1_000_000)
        wall_height = fields["wall_height"]
        wall_height = scaled(wall_height, 2, 30, 1_000_000)
        faces_street = fields["faces_street"]
        if faces_street is not True and faces_street is not False:
            return None
        shared_boundary = fields["shared_boundary"]
        if shared_boundary is not True and shared_boundary is not False:
            return None
        boundary_dispute = fields["boundary_dispute"]
        if boundary_dispute is not True and boundary_dispute is not False:
            return None
        by_notice = fields["by_notice"]
        if by_notice is not True and by_notice is not False:
            return None
        if by_notice:
            notice_date = fields["notice_date"]
            count += 1
            before, days = YEARS[notice_date[:4]]
            notice_date = before + days[notice_date[4:]]
        else:
            notice_date = None
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
        if "national-card" not in documents:
            return None
        if "inheritance-certificate" not in documents and applicant_role == "heir":
            return None
        if "location-sketch" not in documents:
            return None
        if "building-line-sheet" not in documents and faces_street:
            return None
        if "neighbour-consent" not in documents and shared_boundary:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "municipal-notice" not in documents and by_notice:
            return None
        waits_2 = "building-line-inquiry" not in answers and faces_street
        waits_3 = "road-scheme-inquiry" not in answers
        waits = waits_2 or waits_3
        if boundary_dispute:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "by_notice": by_notice,
                "faces_street": faces_street,
                "notice_date": notice_date,
                "shared_boundary": shared_boundary,
                "road-scheme-inquiry/announced_on": answer_2_announced_on,
                "road-scheme-inquiry/in_scheme": answer_2_in_scheme,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="wall-permit",
    title=Bilingual("مجوز دیوارکشی و حصارکشی", "wall and fence permission"),
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
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("address", Bilingual("نشانی ملک", "address of the property"), text, bounds=(200,)),
            Field(
                "plot_state",
                Bilingual("وضع موجود ملک", "present state of the plot"),
                item,
                bounds=({"vacant", "built", "half-built", "ruined"},),
            ),
            Field(
                "wall_kind",
                Bilingual("نوع حصار", "kind of enclosure"),
                item,
                bounds=({"wall", "fence", "railing", "hoarding"},),
            ),
            Field("sides", Bilingual("اضلاع", "sides"), chosen, bounds=({"north", "east", "south", "west"},)),
            Field("wall_length", Bilingual("طول دیوار", "wall length"), decimal, bounds=(2, 50, 1_000_000)),
            Field("wall_height", Bilingual("ارتفاع دیوار", "wall height"), decimal, bounds=(2, 30, 1_000_000)),
            Field("faces_street", Bilingual("دیوار بر گذر است", "faces a street"), flag),
            Field("shared_boundary", Bilingual("دیوار روی مرز مشترک است", "on a shared boundary"), flag),
            Field("boundary_dispute", Bilingual("درباره حدود اختلاف هست", "a boundary dispute exists"), flag),
            Field("by_notice", Bilingual("اخطار شهرداری اجرا می‌شود", "in response to a notice"), flag),
            Field("notice_date", Bilingual("تاریخ ابلاغ", "date of notice"), day, when=Guard(_when_1, ("by_notice",))),
        ),
    ),
    answers=(
        Answer(
            "building-line-inquiry",
            Bilingual("استعلام بر و کف", "building line and level inquiry"),
            Part(
                (
                    Field(
                        "planned_street_width",
                        Bilingual("عرض گذر طبق طرح", "planned street width"),
                        decimal,
                        bounds=(2, 100, 1_000_000),
                    ),
                    Field(
                        "setback_depth",
                        Bilingual("عمق عقب‌نشینی", "depth of the set-back"),
                        decimal,
                        bounds=(2, 0, 1_000_000),
                    ),
                    Field(
                        "area_after_setback",
                        Bilingual("مساحت پس از اصلاح", "plot area after correction"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                    ),
                    Field(
                        "street_level",
                        Bilingual("تراز کف گذر", "street level"),
                        decimal,
                        bounds=(2, 0, 1_000_000),
                        required=False,
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
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_4, ("applicant_role",)),
            because=Bilingual("متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"),
        ),
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "original"),
        Document(
            "building-line-sheet",
            Bilingual("برگ بر و کف", "building-line sheet"),
            "copy",
            when=Guard(_when_5, ("faces_street",)),
            because=Bilingual("دیوار بر گذر است", "the wall faces a street"),
        ),
        Document(
            "neighbour-consent",
            Bilingual("رضایت‌نامه مجاور", "neighbour's consent"),
            "original",
            when=Guard(_when_6, ("shared_boundary",)),
            because=Bilingual("دیوار روی مرز مشترک است", "the wall stands on the shared boundary"),
        ),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
        Document(
            "municipal-notice",
            Bilingual("اخطار شهرداری", "municipal notice"),
            "copy",
            when=Guard(_when_1, ("by_notice",)),
            because=Bilingual("دیوار در اجرای اخطار ساخته می‌شود", "the wall is built in response to a notice"),
        ),
    ),
    needs=(
        Need(("case-opening",)),
        Need(
            ("building-line-inquiry",),
            when=Guard(_when_5, ("faces_street",)),
            because=Bilingual(
                "دیوار بر گذر روی بر اصلاحی است",
                "a wall on a street stands on the corrected building line",
            ),
            inquiries=("building-line-inquiry",),
            awaited=("building-line-inquiry",),
        ),
        Need(("road-scheme-inquiry",), inquiries=("road-scheme-inquiry",), awaited=("road-scheme-inquiry",)),
    ),
    rules=(
        Rule(
            "no-boundary-dispute",
            Guard(_rule_no_boundary_dispute, ("boundary_dispute",)),
            Bilingual("درباره حدود ملک اختلاف هست", "a dispute about the boundaries is pending"),
            Bilingual(
                "پس از رفع اختلاف در مرجع قضایی یا با توافق، در درگاه دوباره درخواست کنید",
                "file again on the portal after the dispute has been settled by the court or by agreement",
            ),
            path="/fields/boundary_dispute",
        ),
        Rule(
            "within-notice-term",
            Guard(_rule_within_notice_term, ("notice_date",)),
            Bilingual("مهلت ۲ ماهه اخطار گذشته است", "the term of 2 months in the notice has passed"),
            Bilingual(
                "درباره اقدام و هزینه شهرداری، با برگ اخطار از شهرداری منطقه بپرسید",
                "ask the district municipality, with the notice, about its own works and their cost",
            ),
            when=Guard(_when_1, ("by_notice",)),
            path="/fields/notice_date",
            basis=("municipality-act 110",),
            refuses=False,
        ),
    ),
    checks=(
        Check("built-in-two-months", when=Guard(_when_1, ("by_notice",))),
        Check("municipality-builds", when=Guard(_when_1, ("by_notice",))),
        Check("corrected-line", when=Guard(_when_5, ("faces_street",))),
        Check("not-a-building-permit"),
    ),
    visits=(),
    accept=accept,
)
