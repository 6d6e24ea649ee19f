# made by zabeteh 0.1.0 from forms/; do not edit
"""request for the Article 5 commission.

درخواست طرح در کمیسیون ماده پنج.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    chosen,
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


class Article5RequestFields(TypedDict, total=False):
    """What is filled in: request for the Article 5 commission."""

    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: plot area by the deed
    land_area: str
    #: a garden or planted
    garden: bool
    #: lies in a heritage zone
    heritage_zone: bool
    #: owner kind
    owner_kind: Literal["natural", "legal", "government"]
    #: owner's national id
    owner_national_id: str
    #: owner's legal-person id
    owner_legal_person_id: str
    #: number of owners
    owners_count: int
    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: mobile number for SMS notices
    mobile: str
    #: subject of request
    request_subjects: list[str]
    #: approved use
    approved_use: str
    #: requested use
    requested_use: str
    #: approved density
    approved_density: str
    #: requested density
    requested_density: str
    #: approved storeys
    approved_storeys: int
    #: requested storeys
    requested_storeys: int
    #: touches the comprehensive plan
    affects_comprehensive_plan: bool
    #: earlier decision number
    previous_decision_number: str
    #: grounds of the request
    justification: str


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """request_subjects includes land-use."""
    return "land-use" in v["request_subjects"]


def _when_4(v: Values) -> bool:
    """request_subjects includes density."""
    return "density" in v["request_subjects"]


def _when_5(v: Values) -> bool:
    """request_subjects includes storeys."""
    return "storeys" in v["request_subjects"]


def _when_6(v: Values) -> bool:
    """owner_kind is legal."""
    return v["owner_kind"] == "legal"


def _when_7(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_8(v: Values) -> bool:
    """owners_count above 1."""
    return v["owners_count"] > 1


def _when_9(v: Values) -> bool:
    """garden."""
    return v["garden"]


def _when_10(v: Values) -> bool:
    """heritage_zone."""
    return v["heritage_zone"]


def _rule_more_density(v: Values) -> bool:
    """requested_density above approved_density."""
    return v["requested_density"] is not None and v["requested_density"] > v["approved_density"]


def _rule_more_storeys(v: Values) -> bool:
    """requested_storeys above approved_storeys."""
    return v["requested_storeys"] is not None and v["requested_storeys"] > v["approved_storeys"]


def _rule_another_use(v: Values) -> bool:
    """requested_use is not approved_use."""
    return v["requested_use"] is not None and v["requested_use"] != v["approved_use"]


def _when_11(v: Values) -> bool:
    """affects_comprehensive_plan."""
    return v["affects_comprehensive_plan"]


def _when_12(v: Values) -> bool:
    """previous_decision_number is given."""
    return v["previous_decision_number"] is not None


_DOCUMENTS = frozenset(
    {
        "request-letter",
        "title-deed",
        "national-card",
        "company-registration",
        "power-of-attorney",
        "co-owner-consent",
        "renovation-tax-receipt",
        "location-sketch",
        "utm-survey",
        "justification-plan",
        "garden-decision",
        "heritage-approval",
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
        if "detailed-plan-inquiry" in answers:
            answered += 1
            answer = answers["detailed-plan-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_1_zone = answer["zone"]
            if answer_1_zone not in {"r", "s", "m", "g"}:
                return None
            answer_1_sub_zone = answer["sub_zone"]
            if type(answer_1_sub_zone) is not int:
                answer_1_sub_zone = as_whole(answer_1_sub_zone)
            if not 0 <= answer_1_sub_zone <= 999:
                return None
            answer_1_max_density_percent = answer.get("max_density_percent")
            if answer_1_max_density_percent is not None:
                count += 1
                if type(answer_1_max_density_percent) is not int:
                    answer_1_max_density_percent = as_whole(answer_1_max_density_percent)
                if not 0 <= answer_1_max_density_percent <= 2000:
                    return None
            answer_1_max_coverage_percent = answer.get("max_coverage_percent")
            if answer_1_max_coverage_percent is not None:
                count += 1
                answer_1_max_coverage_percent = scaled(answer_1_max_coverage_percent, 2, 0, 10_000)
            answer_1_max_storeys = answer.get("max_storeys")
            if answer_1_max_storeys is not None:
                count += 1
                if type(answer_1_max_storeys) is not int:
                    answer_1_max_storeys = as_whole(answer_1_max_storeys)
                if not 0 <= answer_1_max_storeys <= 60:
                    return None
            answer_1_in_scheme = answer["in_scheme"]
            if answer_1_in_scheme is not True and answer_1_in_scheme is not False:
                return None
            if len(answer) != count:
                return None
        if "land-use-inquiry" in answers:
            answered += 1
            answer = answers["land-use-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_2_approved_use = answer["approved_use"]
            if answer_2_approved_use not in {
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
            answer_2_permit_use = answer.get("permit_use")
            if answer_2_permit_use is not None:
                count += 1
                if answer_2_permit_use not in {
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
            answer_2_use_conflict = answer["use_conflict"]
            if answer_2_use_conflict is not True and answer_2_use_conflict is not False:
                return None
            if len(answer) != count:
                return None
        if "cultural-heritage-inquiry" in answers:
            answered += 1
            answer = answers["cultural-heritage-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 1
            answer_3_permitted_height = answer.get("permitted_height")
            if answer_3_permitted_height is not None:
                count += 1
                answer_3_permitted_height = scaled(answer_3_permitted_height, 2, 0, 50_000)
            answer_3_zone_rules = answer["zone_rules"]
            if (
                not (answer_3_zone_rules.isprintable() and 0 < len(answer_3_zone_rules) <= 1000)
                or answer_3_zone_rules.isspace()
            ):
                text(answer_3_zone_rules, 1000)
            if len(answer) != count:
                return None
        if "registry-ownership-inquiry" in answers:
            answered += 1
            answer = answers["registry-ownership-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 5
            answer_4_registered_area = answer["registered_area"]
            answer_4_registered_area = scaled(answer_4_registered_area, 2, 0, 1_000_000_000)
            answer_4_boundaries = answer["boundaries"]
            if (
                not (answer_4_boundaries.isprintable() and 0 < len(answer_4_boundaries) <= 1000)
                or answer_4_boundaries.isspace()
            ):
                text(answer_4_boundaries, 1000)
            answer_4_mortgaged = answer["mortgaged"]
            if answer_4_mortgaged is not True and answer_4_mortgaged is not False:
                return None
            answer_4_seized = answer["seized"]
            if answer_4_seized is not True and answer_4_seized is not False:
                return None
            answer_4_owners = answer["owners"]
            if not (isinstance(answer_4_owners, list) and 1 <= len(answer_4_owners) <= 50):
                return None
            for row in answer_4_owners:
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
        count = 17
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
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        garden = fields["garden"]
        if garden is not True and garden is not False:
            return None
        heritage_zone = fields["heritage_zone"]
        if heritage_zone is not True and heritage_zone is not False:
            return None
        owner_kind = fields["owner_kind"]
        if owner_kind not in {"natural", "legal", "government"}:
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
        owners_count = fields["owners_count"]
        if type(owners_count) is not int:
            owners_count = as_whole(owners_count)
        if not 1 <= owners_count <= 500:
            return None
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        request_subjects = fields["request_subjects"]
        chosen(
            request_subjects,
            {"land-use", "density", "storeys", "coverage", "road-line", "subdivision-limit", "scheme-release"},
        )
        approved_use = fields["approved_use"]
        if approved_use not in {
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
        if "land-use" in request_subjects:
            requested_use = fields["requested_use"]
            count += 1
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
                "agricultural",
                "parking",
                "utility",
                "other",
            }:
                return None
        else:
            requested_use = None
        approved_density = fields["approved_density"]
        approved_density = scaled(approved_density, 2, 0, 500_000)
        if "density" in request_subjects:
            requested_density = fields["requested_density"]
            count += 1
            requested_density = scaled(requested_density, 2, 0, 500_000)
        else:
            requested_density = None
        approved_storeys = fields["approved_storeys"]
        if type(approved_storeys) is not int:
            approved_storeys = as_whole(approved_storeys)
        if not 0 <= approved_storeys <= 100:
            return None
        if "storeys" in request_subjects:
            requested_storeys = fields["requested_storeys"]
            count += 1
            if type(requested_storeys) is not int:
                requested_storeys = as_whole(requested_storeys)
            if not 1 <= requested_storeys <= 100:
                return None
        else:
            requested_storeys = None
        affects_comprehensive_plan = fields["affects_comprehensive_plan"]
        if affects_comprehensive_plan is not True and affects_comprehensive_plan is not False:
            return None
        previous_decision_number = fields.get("previous_decision_number")
        if previous_decision_number is not None:
            count += 1
            if (
                not (previous_decision_number.isprintable() and 0 < len(previous_decision_number) <= 30)
                or previous_decision_number.isspace()
            ):
                text(previous_decision_number, 30)
        justification = fields["justification"]
        if not (justification.isprintable() and 0 < len(justification) <= 4000) or justification.isspace():
            text(justification, 4000)
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "request-letter" not in documents:
            return None
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents and owner_kind == "natural":
            return None
        if "company-registration" not in documents and owner_kind == "legal":
            return None
        if "power-of-attorney" not in documents and applicant_role == "representative":
            return None
        if "co-owner-consent" not in documents and owners_count > 1:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "location-sketch" not in documents:
            return None
        if "utm-survey" not in documents:
            return None
        if "justification-plan" not in documents:
            return None
        if "garden-decision" not in documents and garden:
            return None
        if "heritage-approval" not in documents and heritage_zone:
            return None
        if "photos" not in documents:
            return None
        waits_1 = "detailed-plan-inquiry" not in answers
        waits_2 = "land-use-inquiry" not in answers
        waits_4 = "cultural-heritage-inquiry" not in answers and heritage_zone
        waits_5 = "registry-ownership-inquiry" not in answers
        waits = waits_1 or waits_2 or waits_4 or waits_5
        if "density" in request_subjects and not (
            requested_density is not None and requested_density > approved_density
        ):
            return None
        if "storeys" in request_subjects and not (
            requested_storeys is not None and requested_storeys > approved_storeys
        ):
            return None
        if "land-use" in request_subjects and not (requested_use is not None and requested_use != approved_use):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "affects_comprehensive_plan": affects_comprehensive_plan,
                "applicant_role": applicant_role,
                "garden": garden,
                "heritage_zone": heritage_zone,
                "owner_kind": owner_kind,
                "owners_count": owners_count,
                "previous_decision_number": previous_decision_number,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="article-5-request",
    title=Bilingual("درخواست طرح در کمیسیون ماده پنج", "request for the Article 5 commission"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field("garden", Bilingual("ملک باغ یا مشجر است", "a garden or planted"), flag),
            Field("heritage_zone", Bilingual("ملک در حریم تاریخی است", "lies in a heritage zone"), flag),
            Field(
                "owner_kind",
                Bilingual("نوع مالک", "owner kind"),
                item,
                bounds=({"natural", "legal", "government"},),
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
            Field("owners_count", Bilingual("تعداد مالکان", "number of owners"), whole, bounds=(1, 500)),
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field(
                "request_subjects",
                Bilingual("موضوع درخواست", "subject of request"),
                chosen,
                bounds=(
                    {"land-use", "density", "storeys", "coverage", "road-line", "subdivision-limit", "scheme-release"},
                ),
            ),
            Field(
                "approved_use",
                Bilingual("کاربری مصوب", "approved use"),
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
                        "agricultural",
                        "parking",
                        "utility",
                        "other",
                    },
                ),
                when=Guard(_when_3, ("request_subjects",)),
            ),
            Field("approved_density", Bilingual("تراکم مصوب", "approved density"), decimal, bounds=(2, 0, 500_000)),
            Field(
                "requested_density",
                Bilingual("تراکم درخواستی", "requested density"),
                decimal,
                bounds=(2, 0, 500_000),
                when=Guard(_when_4, ("request_subjects",)),
            ),
            Field("approved_storeys", Bilingual("طبقات مصوب", "approved storeys"), whole, bounds=(0, 100)),
            Field(
                "requested_storeys",
                Bilingual("طبقات درخواستی", "requested storeys"),
                whole,
                bounds=(1, 100),
                when=Guard(_when_5, ("request_subjects",)),
            ),
            Field(
                "affects_comprehensive_plan",
                Bilingual("در اساس طرح جامع اثر دارد", "touches the comprehensive plan"),
                flag,
            ),
            Field(
                "previous_decision_number",
                Bilingual("شماره رأی پیشین", "earlier decision number"),
                text,
                bounds=(30,),
                required=False,
            ),
            Field("justification", Bilingual("دلایل درخواست", "grounds of the request"), text, bounds=(4000,)),
        ),
    ),
    answers=(
        Answer(
            "detailed-plan-inquiry",
            Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
            Part(
                (
                    Field("zone", Bilingual("پهنه", "zone"), item, bounds=({"r", "s", "m", "g"},)),
                    Field("sub_zone", Bilingual("زیرپهنه", "sub-zone"), whole, bounds=(0, 999)),
                    Field(
                        "max_density_percent",
                        Bilingual("حداکثر تراکم", "maximum density"),
                        whole,
                        bounds=(0, 2000),
                        required=False,
                    ),
                    Field(
                        "max_coverage_percent",
                        Bilingual("حداکثر سطح اشغال", "maximum coverage"),
                        decimal,
                        bounds=(2, 0, 10_000),
                        required=False,
                    ),
                    Field(
                        "max_storeys",
                        Bilingual("حداکثر طبقات", "maximum storeys"),
                        whole,
                        bounds=(0, 60),
                        required=False,
                    ),
                    Field("in_scheme", Bilingual("ملک در طرح است", "the plot lies in a scheme"), flag),
                ),
            ),
        ),
        Answer(
            "land-use-inquiry",
            Bilingual("استعلام کاربری", "land-use inquiry"),
            Part(
                (
                    Field(
                        "approved_use",
                        Bilingual("کاربری مصوب", "approved use"),
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
                    Field(
                        "permit_use",
                        Bilingual("کاربری مندرج در پروانه", "use stated on the permit"),
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
                        required=False,
                    ),
                    Field("use_conflict", Bilingual("مغایرت دارد", "in conflict"), flag),
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
        Document("request-letter", Bilingual("درخواست یا اعتراض کتبی", "written request or objection"), "original"),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document(
            "national-card",
            Bilingual("کارت ملی", "national card"),
            "copy",
            when=Guard(_when_1, ("owner_kind",)),
            because=Bilingual("مالک شخص حقیقی است", "the owner is a natural person"),
        ),
        Document(
            "company-registration",
            Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
            "copy",
            when=Guard(_when_6, ("owner_kind",)),
            because=Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
        ),
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_7, ("applicant_role",)),
            because=Bilingual("نماینده درخواست می‌دهد", "filed by a representative"),
        ),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_8, ("owners_count",)),
            because=Bilingual("ملک بیش از یک مالک دارد", "there is more than one owner"),
        ),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "original"),
        Document("utm-survey", Bilingual("نقشه یو‌تی‌ام", "utm survey"), "original"),
        Document("justification-plan", Bilingual("طرح توجیهی شهرسازی", "planning justification plan"), "original"),
        Document(
            "garden-decision",
            Bilingual("رأی تشخیص باغ", "garden decision"),
            "copy",
            when=Guard(_when_9, ("garden",)),
            because=Bilingual("ملک مشجر یا باغ است", "the plot is planted or a garden"),
        ),
        Document(
            "heritage-approval",
            Bilingual("نظریه میراث فرهنگی", "heritage opinion"),
            "original",
            when=Guard(_when_10, ("heritage_zone",)),
            because=Bilingual("ملک در حریم میراث است", "the plot is in a heritage zone"),
        ),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic"),
    ),
    needs=(
        Need(("detailed-plan-inquiry",), inquiries=("detailed-plan-inquiry",), awaited=("detailed-plan-inquiry",)),
        Need(("land-use-inquiry",), inquiries=("land-use-inquiry",), awaited=("land-use-inquiry",)),
        Need(
            ("garden-classification",),
            when=Guard(_when_9, ("garden",)),
            because=Bilingual(
                "ملک مشجر نخست در کمیسیون باغات تعیین تکلیف می‌شود",
                "a planted plot goes to the garden commission first",
            ),
        ),
        Need(
            ("cultural-heritage-inquiry",),
            when=Guard(_when_10, ("heritage_zone",)),
            because=Bilingual("ملک در حریم میراث است", "the plot is in a heritage zone"),
            inquiries=("cultural-heritage-inquiry",),
            awaited=("cultural-heritage-inquiry",),
        ),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(("renovation-tax-clearance",)),
    ),
    rules=(
        Rule(
            "more-density",
            Guard(_rule_more_density, ("requested_density", "approved_density")),
            Bilingual("تراکم درخواستی از تراکم مصوب بیشتر نیست", "the requested density is not above the approved one"),
            Bilingual(
                "تراکم را با دستور نقشه بسنجید یا موضوع ‹افزایش تراکم› را بردارید",
                "compare the density with the plot instruction, or remove the subject 'more density'",
            ),
            when=Guard(_when_4, ("request_subjects",)),
            path="/fields/requested_density",
            reads=("/fields/approved_density",),
        ),
        Rule(
            "more-storeys",
            Guard(_rule_more_storeys, ("requested_storeys", "approved_storeys")),
            Bilingual(
                "طبقات درخواستی از طبقات مصوب بیشتر نیست",
                "the requested storeys are not above the approved ones",
            ),
            Bilingual(
                "طبقات را با دستور نقشه بسنجید یا موضوع ‹افزایش طبقات› را بردارید",
                "compare the storeys with the plot instruction, or remove the subject 'more storeys'",
            ),
            when=Guard(_when_5, ("request_subjects",)),
            path="/fields/requested_storeys",
            reads=("/fields/approved_storeys",),
        ),
        Rule(
            "another-use",
            Guard(_rule_another_use, ("requested_use", "approved_use")),
            Bilingual("کاربری درخواستی همان کاربری مصوب است", "the requested use is the approved use"),
            Bilingual(
                "کاربری دیگری انتخاب کنید یا موضوع ‹تغییر کاربری› را بردارید",
                "choose another use, or remove the subject 'change of land use'",
            ),
            when=Guard(_when_3, ("request_subjects",)),
            path="/fields/requested_use",
            reads=("/fields/approved_use",),
        ),
    ),
    checks=(
        Check("quorum"),
        Check("council-confirms", when=Guard(_when_11, ("affects_comprehensive_plan",))),
        Check("all-owners-sign", when=Guard(_when_8, ("owners_count",))),
        Check("new-grounds", when=Guard(_when_12, ("previous_decision_number",))),
    ),
    visits=(
        Visit(
            "drawings",
            note=Bilingual(
                "طرح توجیهی و نقشه‌های مقایسه‌ای تحویل و توضیح داده می‌شود",
                "the justification plan and comparative drawings are handed in and explained",
            ),
        ),
    ),
    accept=accept,
)
