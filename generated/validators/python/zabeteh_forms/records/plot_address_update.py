# made by zabeteh 0.1.0 from forms/; do not edit
"""address and renovation-code correction.

اصلاح نشانی و کد نوسازی.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    chosen,
    confirmation,
    item,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    plate,
    postal_code,
    postal_code_fault,
    region,
    renovation_code,
    renovation_code_fault,
    text,
    whole,
)
from ..record import Accepted, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class PlotAddressUpdateFields(TypedDict, total=False):
    """What is filled in: address and renovation-code correction."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: mobile number for SMS notices
    mobile: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: municipal district
    district: int
    #: registry plate
    registry_plate: dict[str, int]
    #: postal code of the property
    postal_code: str
    #: address of the property
    address: str
    #: items to correct
    address_items: list[str]
    #: cause
    cause: str
    #: correct address
    new_address: str
    #: correct house number
    house_number: str
    #: correct postal code
    new_postal_code: str
    #: correct renovation code
    new_renovation_code: str
    #: the location is confirmed
    location_confirmed: Literal[True]


def _when_1(v: Values) -> bool:
    """address_items includes address."""
    return "address" in v["address_items"]


def _when_2(v: Values) -> bool:
    """address_items includes house-number."""
    return "house-number" in v["address_items"]


def _when_3(v: Values) -> bool:
    """address_items includes postal-code."""
    return "postal-code" in v["address_items"]


def _when_4(v: Values) -> bool:
    """address_items includes renovation-code."""
    return "renovation-code" in v["address_items"]


def _when_5(v: Values) -> bool:
    """address_items includes map-location."""
    return "map-location" in v["address_items"]


def _when_6(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_7(v: Values) -> bool:
    """address_items includes any of address, house-number."""
    return "address" in v["address_items"] or "house-number" in v["address_items"]


def _when_8(v: Values) -> bool:
    """cause is merge and address_items includes renovation-code."""
    return v["cause"] == "merge" and "renovation-code" in v["address_items"]


def _when_9(v: Values) -> bool:
    """cause is subdivision and address_items includes renovation-code."""
    return v["cause"] == "subdivision" and "renovation-code" in v["address_items"]


def _rule_new_code_differs(v: Values) -> bool:
    """new_renovation_code is not renovation_code."""
    return v["new_renovation_code"] is not None and v["new_renovation_code"] != v["renovation_code"]


def _rule_new_postal_code_differs(v: Values) -> bool:
    """new_postal_code is not postal_code."""
    return (
        v["new_postal_code"] is not None and v["postal_code"] is not None and v["new_postal_code"] != v["postal_code"]
    )


def _when_10(v: Values) -> bool:
    """address_items includes postal-code and postal_code is given."""
    return "postal-code" in v["address_items"] and v["postal_code"] is not None


def _rule_new_address_differs(v: Values) -> bool:
    """new_address is not address."""
    return v["new_address"] is not None and v["new_address"] != v["address"]


def _rule_code_in_district(v: Values) -> bool:
    """new_renovation_code.region is district."""
    return v["new_renovation_code"] is not None and region(v["new_renovation_code"]) == v["district"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "national-card",
        "renovation-tax-receipt",
        "postal-code-certificate",
        "utility-bills",
        "detailed-plan-map",
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
        count = 11
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
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
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        postal_code_ = fields.get("postal_code")
        if postal_code_ is not None:
            count += 1
            if postal_code_fault(postal_code_) is not None:
                return None
        address = fields["address"]
        if not (address.isprintable() and 0 < len(address) <= 200) or address.isspace():
            text(address, 200)
        address_items = fields["address_items"]
        chosen(address_items, {"address", "house-number", "postal-code", "renovation-code", "map-location"})
        cause = fields["cause"]
        if cause not in {"street-renamed", "renumbered", "merge", "subdivision", "audit-error", "data-entry"}:
            return None
        if "address" in address_items:
            new_address = fields["new_address"]
            count += 1
            if not (new_address.isprintable() and 0 < len(new_address) <= 200) or new_address.isspace():
                text(new_address, 200)
        else:
            new_address = None
        if "house-number" in address_items:
            house_number = fields["house_number"]
            count += 1
            if not (house_number.isprintable() and 0 < len(house_number) <= 10) or house_number.isspace():
                text(house_number, 10)
        if "postal-code" in address_items:
            new_postal_code = fields["new_postal_code"]
            count += 1
            if postal_code_fault(new_postal_code) is not None:
                return None
        else:
            new_postal_code = None
        if "renovation-code" in address_items:
            new_renovation_code = fields["new_renovation_code"]
            count += 1
            if renovation_code_fault(new_renovation_code) is not None:
                return None
        else:
            new_renovation_code = None
        if "map-location" in address_items:
            location_confirmed = fields["location_confirmed"]
            count += 1
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
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "renovation-tax-receipt" not in documents and "renovation-code" in address_items:
            return None
        if "postal-code-certificate" not in documents and "postal-code" in address_items:
            return None
        if "utility-bills" not in documents and ("address" in address_items or "house-number" in address_items):
            return None
        if "detailed-plan-map" not in documents and "map-location" in address_items:
            return None
        waits = False
        if "renovation-code" in address_items and not (
            new_renovation_code is not None and new_renovation_code != renovation_code_
        ):
            return None
        if (
            "postal-code" in address_items
            and postal_code_ is not None
            and not (new_postal_code is not None and postal_code_ is not None and new_postal_code != postal_code_)
        ):
            return None
        if "address" in address_items and not (new_address is not None and new_address != address):
            return None
        if "renovation-code" in address_items and not (
            new_renovation_code is not None and region(new_renovation_code) == district
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"address_items": address_items, "applicant_role": applicant_role, "cause": cause},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="plot-address-update",
    title=Bilingual("اصلاح نشانی و کد نوسازی", "address and renovation-code correction"),
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
            Field("national_id", Bilingual("کد ملی متقاضی", "applicant's national id"), national_id),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("postal_code", Bilingual("کد پستی ملک", "postal code of the property"), postal_code, required=False),
            Field("address", Bilingual("نشانی ملک", "address of the property"), text, bounds=(200,)),
            Field(
                "address_items",
                Bilingual("موارد اصلاح", "items to correct"),
                chosen,
                bounds=({"address", "house-number", "postal-code", "renovation-code", "map-location"},),
            ),
            Field(
                "cause",
                Bilingual("علت", "cause"),
                item,
                bounds=({"street-renamed", "renumbered", "merge", "subdivision", "audit-error", "data-entry"},),
            ),
            Field(
                "new_address",
                Bilingual("نشانی درست", "correct address"),
                text,
                bounds=(200,),
                when=Guard(_when_1, ("address_items",)),
            ),
            Field(
                "house_number",
                Bilingual("پلاک درست", "correct house number"),
                text,
                bounds=(10,),
                when=Guard(_when_2, ("address_items",)),
            ),
            Field(
                "new_postal_code",
                Bilingual("کد پستی درست", "correct postal code"),
                postal_code,
                when=Guard(_when_3, ("address_items",)),
                basis=("postal-code-act",),
            ),
            Field(
                "new_renovation_code",
                Bilingual("کد نوسازی درست", "correct renovation code"),
                renovation_code,
                when=Guard(_when_4, ("address_items",)),
            ),
            Field(
                "location_confirmed",
                Bilingual("محل ملک تأیید شده است", "the location is confirmed"),
                confirmation,
                when=Guard(_when_5, ("address_items",)),
            ),
        ),
    ),
    answers=(),
    derived={},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_6, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
            when=Guard(_when_4, ("address_items",)),
            because=Bilingual("کد نوسازی اصلاح می‌شود", "the renovation code is corrected"),
        ),
        Document(
            "postal-code-certificate",
            Bilingual("گواهی کد پستی", "postal-code certificate"),
            "electronic",
            when=Guard(_when_3, ("address_items",)),
            because=Bilingual("کد پستی اصلاح می‌شود", "the postal code is corrected"),
        ),
        Document(
            "utility-bills",
            Bilingual("فیش‌های آب، برق، گاز و تلفن", "utility bills"),
            "copy",
            when=Guard(_when_7, ("address_items",)),
            because=Bilingual("نشانی یا پلاک اصلاح می‌شود", "the address or house number is corrected"),
        ),
        Document(
            "detailed-plan-map",
            Bilingual("نقشه طرح تفصیلی", "detailed plan map"),
            "original",
            when=Guard(_when_5, ("address_items",)),
            because=Bilingual("جانمایی اصلاح می‌شود", "the location on the map is corrected"),
        ),
    ),
    needs=(
        Need(("case-opening",)),
        Need(
            ("plot-merge",),
            when=Guard(_when_8, ("cause", "address_items")),
            because=Bilingual(
                "کد پس از پایان پرونده تجمیع تغییر می‌کند",
                "after a merge the code changes only when that case is closed",
            ),
        ),
        Need(
            ("land-subdivision",),
            when=Guard(_when_9, ("cause", "address_items")),
            because=Bilingual(
                "کد پس از پایان پرونده تفکیک تغییر می‌کند",
                "after a subdivision the code changes only when that case is closed",
            ),
        ),
    ),
    rules=(
        Rule(
            "new-code-differs",
            Guard(_rule_new_code_differs, ("new_renovation_code", "renovation_code")),
            Bilingual("کد نوسازی درست همان کد ثبت‌شده است", "the correct renovation code is the recorded one"),
            Bilingual(
                "کد درست را از روی فیش نوسازی بنویسید یا این مورد را بردارید",
                "copy the correct code from the renovation-tax slip, or remove this item",
            ),
            when=Guard(_when_4, ("address_items",)),
            path="/fields/new_renovation_code",
            reads=("/fields/renovation_code",),
        ),
        Rule(
            "new-postal-code-differs",
            Guard(_rule_new_postal_code_differs, ("new_postal_code", "postal_code")),
            Bilingual("کد پستی درست همان کد ثبت‌شده است", "the correct postal code is the recorded one"),
            Bilingual(
                "کد درست را از روی گواهی کد پستی بنویسید یا این مورد را بردارید",
                "copy the correct code from the postal-code certificate, or remove this item",
            ),
            when=Guard(_when_10, ("address_items", "postal_code")),
            path="/fields/new_postal_code",
            reads=("/fields/postal_code",),
        ),
        Rule(
            "new-address-differs",
            Guard(_rule_new_address_differs, ("new_address", "address")),
            Bilingual("نشانی درست همان نشانی ثبت‌شده است", "the correct address is the recorded one"),
            Bilingual(
                "نشانی درست را از روی قبض آب، برق یا گاز بنویسید یا این مورد را بردارید",
                "copy the correct address from a utility bill, or remove this item",
            ),
            when=Guard(_when_1, ("address_items",)),
            path="/fields/new_address",
            reads=("/fields/address",),
        ),
        Rule(
            "code-in-district",
            Guard(_rule_code_in_district, ("new_renovation_code", "district")),
            Bilingual(
                "منطقه در کد نوسازی درست با منطقه فرم یکی نیست",
                "the district in the correct renovation code differs from that of the form",
            ),
            Bilingual(
                "کد نوسازی و منطقه را با فیش نوسازی بسنجید",
                "compare code and district with the renovation-tax slip",
            ),
            when=Guard(_when_4, ("address_items",)),
            path="/fields/new_renovation_code",
            reads=("/fields/district",),
        ),
    ),
    checks=(Check("municipality-corrects"),),
    visits=(),
    accept=accept,
)
