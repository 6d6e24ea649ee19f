# made by zabeteh 0.1.0 from forms/; do not edit
"""land-use inquiry.

استعلام کاربری.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    day,
    decimal,
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


class LandUseInquiryFields(TypedDict, total=False):
    """What is filled in: land-use inquiry."""

    #: who asks
    asker_kind: str
    #: letter number
    letter_number: str
    #: letter date
    letter_date: str
    #: mobile number for SMS notices
    mobile: str
    #: owner's national id
    owner_national_id: str
    #: renovation code
    renovation_code: str
    #: municipal district
    district: int
    #: scope
    inquiry_scope: Literal["plot", "unit"]
    #: unit number
    unit_number: str
    #: present use
    present_use: str
    #: intended use
    intended_use: str


def _when_1(v: Values) -> bool:
    """asker_kind is not owner."""
    return v["asker_kind"] != "owner"


def _when_2(v: Values) -> bool:
    """inquiry_scope is unit."""
    return v["inquiry_scope"] == "unit"


def _rule_conflict_stated(v: Values) -> bool:
    """use_conflict."""
    return v["land-use-inquiry/use_conflict"] is True


def _when_3(v: Values) -> bool:
    """permit_use is given and permit_use is not present_use."""
    return (
        v["land-use-inquiry/permit_use"] is not None
        and v["land-use-inquiry/permit_use"] is not None
        and v["land-use-inquiry/permit_use"] != v["present_use"]
    )


def _rule_intended_use_allowed(v: Values) -> bool:
    """approved_use is intended_use."""
    return (
        v["land-use-inquiry/approved_use"] is not None
        and v["intended_use"] is not None
        and v["land-use-inquiry/approved_use"] == v["intended_use"]
    )


def _when_4(v: Values) -> bool:
    """intended_use is given."""
    return v["intended_use"] is not None


def _when_5(v: Values) -> bool:
    """use_conflict."""
    return v["land-use-inquiry/use_conflict"] is True


_DOCUMENTS = frozenset({"inquiry-letter", "detailed-plan-map", "title-deed", "building-permit"})


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
        else:
            answer_2_approved_use = None
            answer_2_permit_use = None
            answer_2_use_conflict = None
        if len(answers) != answered:
            return None
        count = 7
        asker_kind = fields["asker_kind"]
        if asker_kind not in {"owner", "bank", "notary", "government", "court", "utility"}:
            return None
        if asker_kind != "owner":
            letter_number = fields["letter_number"]
            count += 1
            if not (letter_number.isprintable() and 0 < len(letter_number) <= 30) or letter_number.isspace():
                text(letter_number, 30)
        if asker_kind != "owner":
            letter_date = fields["letter_date"]
            count += 1
            before, days = YEARS[letter_date[:4]]
            letter_date = before + days[letter_date[4:]]
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        owner_national_id = fields["owner_national_id"]
        if national_id_fault(owner_national_id) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        inquiry_scope = fields["inquiry_scope"]
        if inquiry_scope not in {"plot", "unit"}:
            return None
        if inquiry_scope == "unit":
            unit_number = fields["unit_number"]
            count += 1
            if not (unit_number.isprintable() and 0 < len(unit_number) <= 10) or unit_number.isspace():
                text(unit_number, 10)
        present_use = fields["present_use"]
        if present_use not in {
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
        intended_use = fields.get("intended_use")
        if intended_use is not None:
            count += 1
            if intended_use not in {
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
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "inquiry-letter" not in documents and asker_kind != "owner":
            return None
        if "detailed-plan-map" not in documents:
            return None
        waits_1 = "detailed-plan-inquiry" not in answers
        waits = waits_1
        if (
            answer_2_permit_use is not None
            and answer_2_permit_use is not None
            and answer_2_permit_use != present_use
            and "land-use-inquiry" in answers
            and answer_2_use_conflict is not True
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "asker_kind": asker_kind,
                "intended_use": intended_use,
                "land-use-inquiry/approved_use": answer_2_approved_use,
                "land-use-inquiry/use_conflict": answer_2_use_conflict,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="land-use-inquiry",
    title=Bilingual("استعلام کاربری", "land-use inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "asker_kind",
                Bilingual("استعلام‌کننده", "who asks"),
                item,
                bounds=({"owner", "bank", "notary", "government", "court", "utility"},),
            ),
            Field(
                "letter_number",
                Bilingual("شماره نامه", "letter number"),
                text,
                bounds=(30,),
                when=Guard(_when_1, ("asker_kind",)),
            ),
            Field("letter_date", Bilingual("تاریخ نامه", "letter date"), day, when=Guard(_when_1, ("asker_kind",))),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("owner_national_id", Bilingual("کد ملی مالک", "owner's national id"), national_id),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("inquiry_scope", Bilingual("موضوع استعلام", "scope"), item, bounds=({"plot", "unit"},)),
            Field(
                "unit_number",
                Bilingual("شماره واحد", "unit number"),
                text,
                bounds=(10,),
                when=Guard(_when_2, ("inquiry_scope",)),
            ),
            Field(
                "present_use",
                Bilingual("بهره‌برداری فعلی", "present use"),
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
                "intended_use",
                Bilingual("استفاده مورد نظر", "intended use"),
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
    ),
    derived={},
    documents=(
        Document(
            "inquiry-letter",
            Bilingual("نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"),
            "original",
            when=Guard(_when_1, ("asker_kind",)),
            because=Bilingual("استعلام‌کننده مالک نیست", "the asker is not the owner"),
        ),
        Document("detailed-plan-map", Bilingual("نقشه طرح تفصیلی", "detailed plan map"), "original"),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy", required=False),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            required=False,
        ),
    ),
    needs=(Need(("detailed-plan-inquiry",), inquiries=("detailed-plan-inquiry",), awaited=("detailed-plan-inquiry",)),),
    rules=(
        Rule(
            "conflict-stated",
            Guard(_rule_conflict_stated, ("land-use-inquiry/use_conflict",)),
            Bilingual(
                "بهره‌برداری فعلی غیر از پروانه است و مغایرت اعلام نشده است",
                "the present use differs from the permit and no conflict is stated",
            ),
            Bilingual("در پاسخ، مغایرت را ‹بله› بنویسید", "state the conflict in the answer"),
            when=Guard(_when_3, ("land-use-inquiry/permit_use", "present_use")),
            path="/answers/land-use-inquiry/use_conflict",
            inquiries=("land-use-inquiry",),
        ),
        Rule(
            "intended-use-allowed",
            Guard(_rule_intended_use_allowed, ("land-use-inquiry/approved_use", "intended_use")),
            Bilingual(
                "استفاده مورد نظر غیر از کاربری طرح تفصیلی است",
                "the intended use differs from the use by the detailed plan",
            ),
            Bilingual(
                "پیش از استفاده، فرم ۴۳ (تغییر کاربری) را در درگاه بفرستید",
                "before that use begins, file form 43 (change of land use) on the portal",
            ),
            when=Guard(_when_4, ("intended_use",)),
            path="/answers/land-use-inquiry/approved_use",
            reads=("/fields/intended_use",),
            inquiries=("land-use-inquiry",),
            refuses=False,
        ),
    ),
    checks=(
        Check("reply-rests-on"),
        Check("conflict-to-commission", when=Guard(_when_5, ("land-use-inquiry/use_conflict",))),
        Check("professional-office"),
        Check("other-askers"),
    ),
    visits=(),
    accept=accept,
)
