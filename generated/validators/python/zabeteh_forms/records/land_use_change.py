# made by zabeteh 0.1.0 from forms/; do not edit
"""change of land use.

تغییر کاربری.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
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
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values, Visit
from ..verdict import Bilingual


class LandUseChangeFields(TypedDict, total=False):
    """What is filled in: change of land use."""

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
    #: plot area by the deed
    land_area: str
    #: street width
    street_width: str
    #: there is a building
    building_exists: bool
    #: garden or farm land
    garden_or_farm: bool
    #: detailed-plan zone
    zone: Literal["r", "s", "m", "g"]
    #: approved use
    approved_use: str
    #: requested use
    requested_use: str
    #: scope
    change_scope: Literal["plot", "building", "unit"]
    #: professional office of owner
    professional_office: bool
    #: service share offered
    offered_service_share: str
    #: grounds of the request
    justification: str
    #: earlier decision number
    previous_decision_number: str


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
    """joint_ownership."""
    return v["joint_ownership"]


def _when_6(v: Values) -> bool:
    """garden_or_farm."""
    return v["garden_or_farm"]


def _when_7(v: Values) -> bool:
    """change_scope is unit."""
    return v["change_scope"] == "unit"


def _rule_use_really_changes(v: Values) -> bool:
    """requested_use is not approved_use."""
    return v["requested_use"] != v["approved_use"]


def _rule_office_needs_no_change(v: Values) -> bool:
    """not professional_office."""
    return not v["professional_office"]


def _when_8(v: Values) -> bool:
    """building_exists."""
    return v["building_exists"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "co-owner-consent",
        "renovation-tax-receipt",
        "location-sketch",
        "justification-plan",
        "municipal-agreement",
        "agency-opinions",
        "garden-decision",
        "neighbour-consent",
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
        if "registry-ownership-inquiry" in answers:
            answered += 1
            answer = answers["registry-ownership-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 5
            answer_3_registered_area = answer["registered_area"]
            answer_3_registered_area = scaled(answer_3_registered_area, 2, 0, 1_000_000_000)
            answer_3_boundaries = answer["boundaries"]
            if (
                not (answer_3_boundaries.isprintable() and 0 < len(answer_3_boundaries) <= 1000)
                or answer_3_boundaries.isspace()
            ):
                text(answer_3_boundaries, 1000)
            answer_3_mortgaged = answer["mortgaged"]
            if answer_3_mortgaged is not True and answer_3_mortgaged is not False:
                return None
            answer_3_seized = answer["seized"]
            if answer_3_seized is not True and answer_3_seized is not False:
                return None
            answer_3_owners = answer["owners"]
            if not (isinstance(answer_3_owners, list) and 1 <= len(answer_3_owners) <= 50):
                return None
            for row in answer_3_owners:
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
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        street_width = fields["street_width"]
        street_width = scaled(street_width, 2, 0, 20_000)
        building_exists = fields["building_exists"]
        if building_exists is not True and building_exists is not False:
            return None
        garden_or_farm = fields["garden_or_farm"]
        if garden_or_farm is not True and garden_or_farm is not False:
            return None
        zone = fields["zone"]
        if zone not in {"r", "s", "m", "g"}:
            return None
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
            "agricultural",
            "parking",
            "utility",
            "other",
        }:
            return None
        change_scope = fields["change_scope"]
        if change_scope not in {"plot", "building", "unit"}:
            return None
        professional_office = fields["professional_office"]
        if professional_office is not True and professional_office is not False:
            return None
        offered_service_share = fields["offered_service_share"]
        offered_service_share = scaled(offered_service_share, 2, 0, 10_000)
        justification = fields["justification"]
        if not (justification.isprintable() and 0 < len(justification) <= 4000) or justification.isspace():
            text(justification, 4000)
        previous_decision_number = fields.get("previous_decision_number")
        if previous_decision_number is not None:
            count += 1
            if (
                not (previous_decision_number.isprintable() and 0 < len(previous_decision_number) <= 30)
                or previous_decision_number.isspace()
            ):
                text(previous_decision_number, 30)
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
        if "co-owner-consent" not in documents and joint_ownership:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "location-sketch" not in documents:
            return None
        if "justification-plan" not in documents:
            return None
        if "municipal-agreement" not in documents:
            return None
        if "agency-opinions" not in documents:
            return None
        if "garden-decision" not in documents and garden_or_farm:
            return None
        if "neighbour-consent" not in documents and change_scope == "unit":
            return None
        waits_1 = "detailed-plan-inquiry" not in answers
        waits_2 = "land-use-inquiry" not in answers
        waits_5 = "registry-ownership-inquiry" not in answers
        waits = waits_1 or waits_2 or waits_5
        if requested_use == approved_use:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "building_exists": building_exists,
                "change_scope": change_scope,
                "garden_or_farm": garden_or_farm,
                "joint_ownership": joint_ownership,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "professional_office": professional_office,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="land-use-change",
    title=Bilingual("تغییر کاربری", "change of land use"),
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
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field("street_width", Bilingual("عرض گذر", "street width"), decimal, bounds=(2, 0, 20_000)),
            Field("building_exists", Bilingual("ملک بنا دارد", "there is a building"), flag),
            Field("garden_or_farm", Bilingual("ملک باغ یا زراعی است", "garden or farm land"), flag),
            Field("zone", Bilingual("پهنه طرح تفصیلی", "detailed-plan zone"), item, bounds=({"r", "s", "m", "g"},)),
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
            ),
            Field("change_scope", Bilingual("دامنه", "scope"), item, bounds=({"plot", "building", "unit"},)),
            Field("professional_office", Bilingual("دفتر حرفه‌ای مالک است", "professional office of owner"), flag),
            Field(
                "offered_service_share",
                Bilingual("سهم پیشنهادی خدمات", "service share offered"),
                decimal,
                bounds=(2, 0, 10_000),
            ),
            Field("justification", Bilingual("دلایل درخواست", "grounds of the request"), text, bounds=(4000,)),
            Field(
                "previous_decision_number",
                Bilingual("شماره رأی پیشین", "earlier decision number"),
                text,
                bounds=(30,),
                required=False,
            ),
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
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_5, ("joint_ownership",)),
            because=Bilingual("ملک مشاع است", "the property is jointly owned"),
        ),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "original"),
        Document("justification-plan", Bilingual("طرح توجیهی شهرسازی", "planning justification plan"), "original"),
        Document(
            "municipal-agreement",
            Bilingual("توافق‌نامه مالک و شهرداری", "owner-municipality agreement"),
            "original",
        ),
        Document("agency-opinions", Bilingual("پاسخ دستگاه‌های مربوط", "opinions of the agencies"), "copy"),
        Document(
            "garden-decision",
            Bilingual("رأی تشخیص باغ", "garden decision"),
            "copy",
            when=Guard(_when_6, ("garden_or_farm",)),
            because=Bilingual("ملک باغ یا زراعی است", "the land is a garden or farm land"),
        ),
        Document(
            "neighbour-consent",
            Bilingual("رضایت‌نامه مجاور", "neighbour's consent"),
            "original",
            when=Guard(_when_7, ("change_scope",)),
            because=Bilingual("تغییر فقط برای یک واحد است", "the change is for one unit only"),
        ),
    ),
    needs=(
        Need(("detailed-plan-inquiry",), inquiries=("detailed-plan-inquiry",), awaited=("detailed-plan-inquiry",)),
        Need(("land-use-inquiry",), inquiries=("land-use-inquiry",), awaited=("land-use-inquiry",)),
        Need(("article-5-request",)),
        Need(
            ("garden-classification",),
            when=Guard(_when_6, ("garden_or_farm",)),
            because=Bilingual("باغ و زمین زراعی ابتدا تشخیص داده می‌شود", "a garden or farm land is classified first"),
        ),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "use-really-changes",
            Guard(_rule_use_really_changes, ("requested_use", "approved_use")),
            Bilingual("کاربری درخواستی همان کاربری مصوب است", "the requested use is the approved use"),
            Bilingual(
                "کاربری درخواستی را اصلاح کنید؛ برای همان کاربری تغییری لازم نیست",
                "correct the requested use; the use approved already needs no change",
            ),
            path="/fields/requested_use",
            reads=("/fields/approved_use",),
        ),
        Rule(
            "office-needs-no-change",
            Guard(_rule_office_needs_no_change, ("professional_office",)),
            Bilingual(
                "دفتر حرفه‌ای مالک تجاری نیست و تغییر کاربری نمی‌خواهد",
                "a professional office of the owner is not a commercial use and needs no change",
            ),
            Bilingual(
                "درخواست را بفرستید فقط اگر کاربری دیگری هم می‌خواهید",
                "file only if you want another use besides the office",
            ),
            path="/fields/professional_office",
            basis=("municipality-act 55 clause 24 note", "ruling-747-748-1395"),
            refuses=False,
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_3, ("applicant_role",))),
        Check("article-5-decides"),
        Check("garden-article-14", when=Guard(_when_6, ("garden_or_farm",))),
        Check("agreement-first"),
        Check("use-before-approval", when=Guard(_when_8, ("building_exists",))),
        Check("outside-city", when=Guard(_when_6, ("garden_or_farm",))),
    ),
    visits=(
        Visit(
            "drawings",
            note=Bilingual(
                "کروکی ۱/۵۰۰ و طرح توجیهی تحویل می‌شود",
                "the 1:500 sketch and the justification plan are handed over",
            ),
        ),
    ),
    accept=accept,
)
