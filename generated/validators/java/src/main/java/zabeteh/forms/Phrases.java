// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fixed texts of the findings, in Persian and English. */
final class Phrases {
  /** The revision of the regulation. */
  static final String REVISION = "1405-09-02";

  static final Bilingual FILING = new Bilingual("درخواست", "filing");
  static final Bilingual DOCUMENT = new Bilingual("مدرک", "document");
  static final Bilingual COPIES = new Bilingual("شمار نسخه‌ها", "number of copies");

  /** The outermost keys of a filing, in the order in which they are reported. */
  static final Map<String, Bilingual> KEYS = new LinkedHashMap<>();

  /** For each fact what its finding says. */
  static final Map<String, Phrase> ALL = new HashMap<>();

  /** The code of a finding, what is so, and what to do about it. */
  record Phrase(String code, Bilingual message, Bilingual remedy) {}

  static {
    KEYS.put("form", new Bilingual("فرم", "form"));
    KEYS.put("filed_on", new Bilingual("تاریخ درخواست", "filing date"));
    KEYS.put("fields", new Bilingual("فیلدها", "fields"));
    KEYS.put("documents", new Bilingual("مدارک", "documents"));
    KEYS.put("answers", new Bilingual("پاسخ استعلام‌ها", "answers"));
    put(
        "missing",
        "missing",
        new Bilingual("«{name}» نوشته نشده است", "\"{name}\" is not filled in"),
        new Bilingual("این فیلد را پر کنید", "fill it in"));
    put(
        "not-asked",
        "not-asked",
        new Bilingual(
            "«{name}» نوشته شده، ولی این درخواست آن را نمی‌خواهد",
            "\"{name}\" is filled in, but this filing does not ask for it"),
        new Bilingual(
            "این فیلد را خالی بگذارید، یا پاسخی را که آن را کنار گذاشته بسنجید",
            "leave it empty, or compare the answer that rules it out"));
    put(
        "unknown",
        "unknown",
        new Bilingual("«{name}» در این فرم نیست", "\"{name}\" is not in this form"),
        new Bilingual(
            "این کلید را بردارید، یا نام آن را با فرم بسنجید",
            "remove this key, or compare its name with the form"));
    put(
        "unknown-form",
        "unknown-form",
        new Bilingual("فرمی با این شناسه نیست", "no form has this id"),
        new Bilingual(
            "شناسه فرم را از فهرست فرم‌ها بردارید",
            "take the id from the list of forms"));
    put(
        "not-in-force",
        "not-in-force",
        new Bilingual(
            "«{name}» در تاریخ {limit} برقرار نیست",
            "\"{name}\" is not in force on {limit}"),
        new Bilingual(
            "تاریخ درخواست را بسنجید، یا فرم برقرار در آن تاریخ را بفرستید",
            "compare the filing date, or file the form of that day"));
    put(
        "not-object",
        "type",
        new Bilingual("«{name}» یک شیء JSON نیست", "\"{name}\" is not a JSON object"),
        new Bilingual(
            "مقدار را میان { } با نام هر جزء بنویسید",
            "write the value between { } with the name of each part"));
    put(
        "not-array",
        "type",
        new Bilingual("«{name}» یک فهرست نیست", "\"{name}\" is not a list"),
        new Bilingual("مقدارها را میان [ ] بنویسید", "write the values between [ ]"));
    put(
        "not-text",
        "type",
        new Bilingual("«{name}» یک متن نیست", "\"{name}\" is not a text"),
        new Bilingual(
            "مقدار را میان دو گیومه لاتین بنویسید",
            "write the value between double quotes"));
    put(
        "not-integer",
        "type",
        new Bilingual("«{name}» یک عدد صحیح نیست", "\"{name}\" is not a whole number"),
        new Bilingual(
            "عدد صحیح را بدون ممیز و بدون گیومه بنویسید",
            "write the whole number without a point and without quotes"));
    put(
        "not-yes-no",
        "type",
        new Bilingual("«{name}» بله یا نه نیست", "\"{name}\" is not yes or no"),
        new Bilingual("بله یا نه را با true یا false بنویسید", "write true or false"));
    put(
        "blank",
        "blank",
        new Bilingual("«{name}» خالی است", "\"{name}\" is empty"),
        new Bilingual("این فیلد را پر کنید", "fill it in"));
    put(
        "control-character",
        "character",
        new Bilingual(
            "«{name}» نویسه‌ای دارد که چاپ نمی‌شود",
            "\"{name}\" holds a character that cannot be printed"),
        new Bilingual(
            "متن را بدون نویسه‌های پنهان دوباره بنویسید",
            "write the text again without hidden characters"));
    put(
        "longer",
        "length",
        new Bilingual(
            "«{name}» از {limit} نویسه بلندتر است",
            "\"{name}\" is longer than {limit} characters"),
        new Bilingual(
            "متن را تا {limit} نویسه کوتاه کنید",
            "shorten the text to {limit} characters"));
    put(
        "below",
        "bounds",
        new Bilingual("«{name}» از {limit} کمتر است", "\"{name}\" is below {limit}"),
        new Bilingual("مقداری از {limit} به بالا بنویسید", "write {limit} or more"));
    put(
        "above",
        "bounds",
        new Bilingual("«{name}» از {limit} بیشتر است", "\"{name}\" is above {limit}"),
        new Bilingual("مقداری تا {limit} بنویسید", "write {limit} or less"));
    put(
        "no-such-day",
        "shape",
        new Bilingual(
            "«{name}» روزی از تقویم ۱۲۰۰ تا ۱۵۰۰ نیست",
            "\"{name}\" is no day of the calendar from 1200 to 1500"),
        new Bilingual(
            "تاریخ خورشیدی را مانند 1403-02-15 بنویسید",
            "write a Jalali day like 1403-02-15"));
    put(
        "no-whole",
        "shape",
        new Bilingual("«{name}» به شکل عدد نیست", "\"{name}\" does not read as a number"),
        new Bilingual("عدد را با رقم و بدون اعشار بنویسید", "write digits without a fraction"));
    put(
        "no-decimal",
        "shape",
        new Bilingual("«{name}» به شکل عدد نیست", "\"{name}\" does not read as a number"),
        new Bilingual(
            "عدد را با رقم و حداکثر {limit} رقم اعشار بنویسید",
            "write digits with at most {limit} decimal places"));
    put(
        "not-listed",
        "choice",
        new Bilingual(
            "«{name}» از گزینه‌های این فرم نیست",
            "\"{name}\" is not one of the items of this form"),
        new Bilingual(
            "یکی از گزینه‌های فرم را انتخاب کنید",
            "choose one of the items of the form"));
    put(
        "nothing-chosen",
        "choice",
        new Bilingual("برای «{name}» گزینه‌ای انتخاب نشده است", "nothing is chosen for \"{name}\""),
        new Bilingual(
            "یکی از گزینه‌های فرم را انتخاب کنید",
            "choose one of the items of the form"));
    put(
        "twice",
        "duplicate",
        new Bilingual("یک گزینه در «{name}» دو بار آمده است", "an item stands twice in \"{name}\""),
        new Bilingual("هر گزینه را یک بار انتخاب کنید", "choose each item once"));
    put(
        "fewer-rows",
        "rows",
        new Bilingual(
            "«{name}» کمتر از {limit} ردیف دارد",
            "\"{name}\" has fewer than {limit} rows"),
        new Bilingual("دست‌کم {limit} ردیف بنویسید", "fill in {limit} rows at least"));
    put(
        "more-rows",
        "rows",
        new Bilingual(
            "«{name}» بیشتر از {limit} ردیف دارد",
            "\"{name}\" has more than {limit} rows"),
        new Bilingual("حداکثر {limit} ردیف بنویسید", "fill in {limit} rows at most"));
    put(
        "not-confirmed",
        "confirmation",
        new Bilingual("«{name}» تأیید نشده است", "\"{name}\" is not confirmed"),
        new Bilingual(
            "متن را بخوانید و اگر درست است تأیید کنید",
            "read the text and confirm it if it is right"));
    put(
        "no-document",
        "document",
        new Bilingual("مدرک «{name}» پیوست نیست", "the document \"{name}\" is not attached"),
        new Bilingual("این مدرک را به درخواست پیوست کنید", "attach this document to the filing"));
    put(
        "bill-id:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "شناسه قبض را، ۶ تا ۱۳ رقم، از روی قبض بنویسید",
            "copy the bill id, 6 to 13 digits, from the bill"));
    put(
        "bill-id:control-digit",
        "control-digit",
        new Bilingual(
            "رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند",
            "the control digit of \"{name}\" does not fit the others"),
        new Bilingual(
            "شناسه قبض را، ۶ تا ۱۳ رقم، از روی قبض بنویسید",
            "copy the bill id, 6 to 13 digits, from the bill"));
    put(
        "case-number:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "یازده رقم پرونده را بنویسید؛ دو رقم نخست شماره منطقه است",
            "write the eleven digits; the first two are the district"));
    put(
        "case-number:district",
        "district",
        new Bilingual(
            "شماره منطقه در «{name}» از ۱ تا ۲۲ نیست",
            "the district in \"{name}\" is not from 1 to 22"),
        new Bilingual(
            "یازده رقم پرونده را بنویسید؛ دو رقم نخست شماره منطقه است",
            "write the eleven digits; the first two are the district"));
    put(
        "email:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "نشانی رایانامه را مانند name@example.ir بنویسید",
            "write the address like name@example.ir"));
    put(
        "engineer-licence:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "شماره را با رقم و خط تیره از روی پروانه اشتغال بنویسید",
            "copy digits and hyphens from the licence"));
    put(
        "iban:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual("شماره شبا را با IR و ۲۴ رقم بنویسید", "write IR and 24 digits"));
    put(
        "iban:control-digit",
        "control-digit",
        new Bilingual(
            "رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند",
            "the control digit of \"{name}\" does not fit the others"),
        new Bilingual("شماره شبا را با IR و ۲۴ رقم بنویسید", "write IR and 24 digits"));
    put(
        "legal-person-id:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید",
            "copy the eleven digits from the official gazette"));
    put(
        "legal-person-id:empty-serial",
        "empty-serial",
        new Bilingual(
            "شماره سریال درون «{name}» صفر است",
            "the serial number inside \"{name}\" is zero"),
        new Bilingual(
            "یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید",
            "copy the eleven digits from the official gazette"));
    put(
        "legal-person-id:control-digit",
        "control-digit",
        new Bilingual(
            "رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند",
            "the control digit of \"{name}\" does not fit the others"),
        new Bilingual(
            "یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید",
            "copy the eleven digits from the official gazette"));
    put(
        "mobile:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "شماره همراه را با ۰۹ و نه رقم دیگر بنویسید",
            "write 09 and nine more digits"));
    put(
        "national-id:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "ده رقم کد ملی را از روی کارت ملی بنویسید",
            "copy the ten digits from the national card"));
    put(
        "national-id:repeated-digits",
        "repeated-digits",
        new Bilingual("همه رقم‌های «{name}» یکی است", "all digits of \"{name}\" are the same"),
        new Bilingual(
            "ده رقم کد ملی را از روی کارت ملی بنویسید",
            "copy the ten digits from the national card"));
    put(
        "national-id:empty-serial",
        "empty-serial",
        new Bilingual(
            "شماره سریال درون «{name}» صفر است",
            "the serial number inside \"{name}\" is zero"),
        new Bilingual(
            "ده رقم کد ملی را از روی کارت ملی بنویسید",
            "copy the ten digits from the national card"));
    put(
        "national-id:control-digit",
        "control-digit",
        new Bilingual(
            "رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند",
            "the control digit of \"{name}\" does not fit the others"),
        new Bilingual(
            "ده رقم کد ملی را از روی کارت ملی بنویسید",
            "copy the ten digits from the national card"));
    put(
        "payment-id:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "شناسه پرداخت را، ۶ تا ۱۳ رقم، از روی قبض بنویسید",
            "copy the payment id, 6 to 13 digits, from the bill"));
    put(
        "payment-id:control-digit",
        "control-digit",
        new Bilingual(
            "رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند",
            "the control digit of \"{name}\" does not fit the others"),
        new Bilingual(
            "شناسه پرداخت را، ۶ تا ۱۳ رقم، از روی قبض بنویسید",
            "copy the payment id, 6 to 13 digits, from the bill"));
    put(
        "phone:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "شماره را با پیش‌شماره استان بنویسید، مانند ۰۲۱۸۸۷۷۶۶۵۵",
            "write the number with its area code, like 02188776655"));
    put(
        "phone:area-code",
        "area-code",
        new Bilingual(
            "پیش‌شماره «{name}» از پیش‌شماره‌های استان‌ها نیست",
            "the area code of \"{name}\" does not exist"),
        new Bilingual(
            "شماره را با پیش‌شماره استان بنویسید، مانند ۰۲۱۸۸۷۷۶۶۵۵",
            "write the number with its area code, like 02188776655"));
    put(
        "postal-code:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "ده رقم کد پستی را بنویسید؛ پنج رقم نخست ۰ و ۲ ندارد",
            "write the ten digits; the first five have no 0 and no 2"));
    put(
        "renovation-code:shape",
        "shape",
        new Bilingual(
            "رقم‌ها یا شکل «{name}» کامل نیست",
            "\"{name}\" does not have the shape of its kind"),
        new Bilingual(
            "هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید",
            "copy the seven numbers with hyphens from the tax bill"));
    put(
        "renovation-code:district",
        "district",
        new Bilingual(
            "شماره منطقه در «{name}» از ۱ تا ۲۲ نیست",
            "the district in \"{name}\" is not from 1 to 22"),
        new Bilingual(
            "هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید",
            "copy the seven numbers with hyphens from the tax bill"));
    put(
        "renovation-code:empty-part",
        "empty-part",
        new Bilingual(
            "حوزه، بلوک یا ملک در «{name}» صفر است",
            "zone, block or plot of \"{name}\" is zero"),
        new Bilingual(
            "هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید",
            "copy the seven numbers with hyphens from the tax bill"));
  }

  private Phrases() {}

  private static void put(String key, String code, Bilingual message, Bilingual remedy) {
    ALL.put(key, new Phrase(code, message, remedy));
  }
}
