# made by zabeteh 0.1.0 from forms/; do not edit
"""The fixed texts of the findings, in Persian and English."""

from __future__ import annotations

from .verdict import Bilingual

#: The revision of the regulation.
REVISION: str | None = "1405-09-02"

#: What a whole filing is called, one document of it, and the number of its copies.
FILING = Bilingual("درخواست", "filing")
DOCUMENT = Bilingual("مدرک", "document")
COPIES = Bilingual("شمار نسخه‌ها", "number of copies")

#: The outermost keys of a filing, in the order in which they are reported.
KEYS = {
    "form": Bilingual("فرم", "form"),
    "filed_on": Bilingual("تاریخ درخواست", "filing date"),
    "fields": Bilingual("فیلدها", "fields"),
    "documents": Bilingual("مدارک", "documents"),
    "answers": Bilingual("پاسخ استعلام‌ها", "answers"),
}

#: For each fact the code of its finding, what is so, and what to do about it.
PHRASES: dict[str, tuple[str, Bilingual, Bilingual]] = {
    "missing": (
        "missing",
        Bilingual("«{name}» نوشته نشده است", '"{name}" is not filled in'),
        Bilingual("این فیلد را پر کنید", "fill it in"),
    ),
    "not-asked": (
        "not-asked",
        Bilingual(
            "«{name}» نوشته شده، ولی این درخواست آن را نمی‌خواهد",
            '"{name}" is filled in, but this filing does not ask for it',
        ),
        Bilingual(
            "این فیلد را خالی بگذارید، یا پاسخی را که آن را کنار گذاشته بسنجید",
            "leave it empty, or compare the answer that rules it out",
        ),
    ),
    "unknown": (
        "unknown",
        Bilingual("«{name}» در این فرم نیست", '"{name}" is not in this form'),
        Bilingual(
            "این کلید را بردارید، یا نام آن را با فرم بسنجید",
            "remove this key, or compare its name with the form",
        ),
    ),
    "unknown-form": (
        "unknown-form",
        Bilingual("فرمی با این شناسه نیست", "no form has this id"),
        Bilingual("شناسه فرم را از فهرست فرم‌ها بردارید", "take the id from the list of forms"),
    ),
    "not-in-force": (
        "not-in-force",
        Bilingual("«{name}» در تاریخ {limit} برقرار نیست", '"{name}" is not in force on {limit}'),
        Bilingual(
            "تاریخ درخواست را بسنجید، یا فرم برقرار در آن تاریخ را بفرستید",
            "compare the filing date, or file the form of that day",
        ),
    ),
    "not-object": (
        "type",
        Bilingual("«{name}» یک شیء JSON نیست", '"{name}" is not a JSON object'),
        Bilingual("مقدار را میان { } با نام هر جزء بنویسید", "write the value between { } with the name of each part"),
    ),
    "not-array": (
        "type",
        Bilingual("«{name}» یک فهرست نیست", '"{name}" is not a list'),
        Bilingual("مقدارها را میان [ ] بنویسید", "write the values between [ ]"),
    ),
    "not-text": (
        "type",
        Bilingual("«{name}» یک متن نیست", '"{name}" is not a text'),
        Bilingual("مقدار را میان دو گیومه لاتین بنویسید", "write the value between double quotes"),
    ),
    "not-integer": (
        "type",
        Bilingual("«{name}» یک عدد صحیح نیست", '"{name}" is not a whole number'),
        Bilingual(
            "عدد صحیح را بدون ممیز و بدون گیومه بنویسید",
            "write the whole number without a point and without quotes",
        ),
    ),
    "not-yes-no": (
        "type",
        Bilingual("«{name}» بله یا نه نیست", '"{name}" is not yes or no'),
        Bilingual("بله یا نه را با true یا false بنویسید", "write true or false"),
    ),
    "blank": (
        "blank",
        Bilingual("«{name}» خالی است", '"{name}" is empty'),
        Bilingual("این فیلد را پر کنید", "fill it in"),
    ),
    "control-character": (
        "character",
        Bilingual("«{name}» نویسه‌ای دارد که چاپ نمی‌شود", '"{name}" holds a character that cannot be printed'),
        Bilingual("متن را بدون نویسه‌های پنهان دوباره بنویسید", "write the text again without hidden characters"),
    ),
    "longer": (
        "length",
        Bilingual("«{name}» از {limit} نویسه بلندتر است", '"{name}" is longer than {limit} characters'),
        Bilingual("متن را تا {limit} نویسه کوتاه کنید", "shorten the text to {limit} characters"),
    ),
    "below": (
        "bounds",
        Bilingual("«{name}» از {limit} کمتر است", '"{name}" is below {limit}'),
        Bilingual("مقداری از {limit} به بالا بنویسید", "write {limit} or more"),
    ),
    "above": (
        "bounds",
        Bilingual("«{name}» از {limit} بیشتر است", '"{name}" is above {limit}'),
        Bilingual("مقداری تا {limit} بنویسید", "write {limit} or less"),
    ),
    "no-such-day": (
        "shape",
        Bilingual("«{name}» روزی از تقویم ۱۲۰۰ تا ۱۵۰۰ نیست", '"{name}" is no day of the calendar from 1200 to 1500'),
        Bilingual("تاریخ خورشیدی را مانند 1403-02-15 بنویسید", "write a Jalali day like 1403-02-15"),
    ),
    "no-whole": (
        "shape",
        Bilingual("«{name}» به شکل عدد نیست", '"{name}" does not read as a number'),
        Bilingual("عدد را با رقم و بدون اعشار بنویسید", "write digits without a fraction"),
    ),
    "no-decimal": (
        "shape",
        Bilingual("«{name}» به شکل عدد نیست", '"{name}" does not read as a number'),
        Bilingual(
            "عدد را با رقم و حداکثر {limit} رقم اعشار بنویسید",
            "write digits with at most {limit} decimal places",
        ),
    ),
    "not-listed": (
        "choice",
        Bilingual("«{name}» از گزینه‌های این فرم نیست", '"{name}" is not one of the items of this form'),
        Bilingual("یکی از گزینه‌های فرم را انتخاب کنید", "choose one of the items of the form"),
    ),
    "nothing-chosen": (
        "choice",
        Bilingual("برای «{name}» گزینه‌ای انتخاب نشده است", 'nothing is chosen for "{name}"'),
        Bilingual("یکی از گزینه‌های فرم را انتخاب کنید", "choose one of the items of the form"),
    ),
    "twice": (
        "duplicate",
        Bilingual("یک گزینه در «{name}» دو بار آمده است", 'an item stands twice in "{name}"'),
        Bilingual("هر گزینه را یک بار انتخاب کنید", "choose each item once"),
    ),
    "fewer-rows": (
        "rows",
        Bilingual("«{name}» کمتر از {limit} ردیف دارد", '"{name}" has fewer than {limit} rows'),
        Bilingual("دست‌کم {limit} ردیف بنویسید", "fill in {limit} rows at least"),
    ),
    "more-rows": (
        "rows",
        Bilingual("«{name}» بیشتر از {limit} ردیف دارد", '"{name}" has more than {limit} rows'),
        Bilingual("حداکثر {limit} ردیف بنویسید", "fill in {limit} rows at most"),
    ),
    "not-confirmed": (
        "confirmation",
        Bilingual("«{name}» تأیید نشده است", '"{name}" is not confirmed'),
        Bilingual("متن را بخوانید و اگر درست است تأیید کنید", "read the text and confirm it if it is right"),
    ),
    "no-document": (
        "document",
        Bilingual("مدرک «{name}» پیوست نیست", 'the document "{name}" is not attached'),
        Bilingual("این مدرک را به درخواست پیوست کنید", "attach this document to the filing"),
    ),
    "bill-id:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual("شناسه قبض را، ۶ تا ۱۳ رقم، از روی قبض بنویسید", "copy the bill id, 6 to 13 digits, from the bill"),
    ),
    "bill-id:control-digit": (
        "control-digit",
        Bilingual("رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", 'the control digit of "{name}" does not fit the others'),
        Bilingual("شناسه قبض را، ۶ تا ۱۳ رقم، از روی قبض بنویسید", "copy the bill id, 6 to 13 digits, from the bill"),
    ),
    "case-number:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual(
            "یازده رقم پرونده را بنویسید؛ دو رقم نخست شماره منطقه است",
            "write the eleven digits; the first two are the district",
        ),
    ),
    "case-number:district": (
        "district",
        Bilingual("شماره منطقه در «{name}» از ۱ تا ۲۲ نیست", 'the district in "{name}" is not from 1 to 22'),
        Bilingual(
            "یازده رقم پرونده را بنویسید؛ دو رقم نخست شماره منطقه است",
            "write the eleven digits; the first two are the district",
        ),
    ),
    "email:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual("نشانی رایانامه را مانند name@example.ir بنویسید", "write the address like name@example.ir"),
    ),
    "engineer-licence:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual("شماره را با رقم و خط تیره از روی پروانه اشتغال بنویسید", "copy digits and hyphens from the licence"),
    ),
    "iban:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual("شماره شبا را با IR و ۲۴ رقم بنویسید", "write IR and 24 digits"),
    ),
    "iban:control-digit": (
        "control-digit",
        Bilingual("رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", 'the control digit of "{name}" does not fit the others'),
        Bilingual("شماره شبا را با IR و ۲۴ رقم بنویسید", "write IR and 24 digits"),
    ),
    "legal-person-id:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual(
            "یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید",
            "copy the eleven digits from the official gazette",
        ),
    ),
    "legal-person-id:empty-serial": (
        "empty-serial",
        Bilingual("شماره سریال درون «{name}» صفر است", 'the serial number inside "{name}" is zero'),
        Bilingual(
            "یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید",
            "copy the eleven digits from the official gazette",
        ),
    ),
    "legal-person-id:control-digit": (
        "control-digit",
        Bilingual("رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", 'the control digit of "{name}" does not fit the others'),
        Bilingual(
            "یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید",
            "copy the eleven digits from the official gazette",
        ),
    ),
    "mobile:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual("شماره همراه را با ۰۹ و نه رقم دیگر بنویسید", "write 09 and nine more digits"),
    ),
    "national-id:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual("ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"),
    ),
    "national-id:repeated-digits": (
        "repeated-digits",
        Bilingual("همه رقم‌های «{name}» یکی است", 'all digits of "{name}" are the same'),
        Bilingual("ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"),
    ),
    "national-id:empty-serial": (
        "empty-serial",
        Bilingual("شماره سریال درون «{name}» صفر است", 'the serial number inside "{name}" is zero'),
        Bilingual("ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"),
    ),
    "national-id:control-digit": (
        "control-digit",
        Bilingual("رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", 'the control digit of "{name}" does not fit the others'),
        Bilingual("ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"),
    ),
    "payment-id:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual(
            "شناسه پرداخت را، ۶ تا ۱۳ رقم، از روی قبض بنویسید",
            "copy the payment id, 6 to 13 digits, from the bill",
        ),
    ),
    "payment-id:control-digit": (
        "control-digit",
        Bilingual("رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", 'the control digit of "{name}" does not fit the others'),
        Bilingual(
            "شناسه پرداخت را، ۶ تا ۱۳ رقم، از روی قبض بنویسید",
            "copy the payment id, 6 to 13 digits, from the bill",
        ),
    ),
    "phone:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual(
            "شماره را با پیش‌شماره استان بنویسید، مانند ۰۲۱۸۸۷۷۶۶۵۵",
            "write the number with its area code, like 02188776655",
        ),
    ),
    "phone:area-code": (
        "area-code",
        Bilingual("پیش‌شماره «{name}» از پیش‌شماره‌های استان‌ها نیست", 'the area code of "{name}" does not exist'),
        Bilingual(
            "شماره را با پیش‌شماره استان بنویسید، مانند ۰۲۱۸۸۷۷۶۶۵۵",
            "write the number with its area code, like 02188776655",
        ),
    ),
    "postal-code:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual(
            "ده رقم کد پستی را بنویسید؛ پنج رقم نخست ۰ و ۲ ندارد",
            "write the ten digits; the first five have no 0 and no 2",
        ),
    ),
    "renovation-code:shape": (
        "shape",
        Bilingual("رقم‌ها یا شکل «{name}» کامل نیست", '"{name}" does not have the shape of its kind'),
        Bilingual(
            "هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید",
            "copy the seven numbers with hyphens from the tax bill",
        ),
    ),
    "renovation-code:district": (
        "district",
        Bilingual("شماره منطقه در «{name}» از ۱ تا ۲۲ نیست", 'the district in "{name}" is not from 1 to 22'),
        Bilingual(
            "هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید",
            "copy the seven numbers with hyphens from the tax bill",
        ),
    ),
    "renovation-code:empty-part": (
        "empty-part",
        Bilingual("حوزه، بلوک یا ملک در «{name}» صفر است", 'zone, block or plot of "{name}" is zero'),
        Bilingual(
            "هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید",
            "copy the seven numbers with hyphens from the tax bill",
        ),
    ),
}
