// made by zabeteh 0.1.0 from forms/; do not edit
/** The words of facts: `{name}` and `{limit}` are filled in. */

export const WORDS = {
  "missing": ["missing", "«{name}» نوشته نشده است", "\"{name}\" is not filled in", "این فیلد را پر کنید", "fill it in"],
  "not-asked": ["not-asked", "«{name}» نوشته شده، ولی این درخواست آن را نمی‌خواهد", "\"{name}\" is filled in, but this filing does not ask for it", "این فیلد را خالی بگذارید، یا پاسخی را که آن را کنار گذاشته بسنجید", "leave it empty, or compare the answer that rules it out"],
  "unknown": ["unknown", "«{name}» در این فرم نیست", "\"{name}\" is not in this form", "این کلید را بردارید، یا نام آن را با فرم بسنجید", "remove this key, or compare its name with the form"],
  "unknown-form": ["unknown-form", "فرمی با این شناسه نیست", "no form has this id", "شناسه فرم را از فهرست فرم‌ها بردارید", "take the id from the list of forms"],
  "not-in-force": ["not-in-force", "«{name}» در تاریخ {limit} برقرار نیست", "\"{name}\" is not in force on {limit}", "تاریخ درخواست را بسنجید، یا فرم برقرار در آن تاریخ را بفرستید", "compare the filing date, or file the form of that day"],
  "not-object": ["type", "«{name}» یک شیء JSON نیست", "\"{name}\" is not a JSON object", "مقدار را میان { } با نام هر جزء بنویسید", "write the value between { } with the name of each part"],
  "not-array": ["type", "«{name}» یک فهرست نیست", "\"{name}\" is not a list", "مقدارها را میان [ ] بنویسید", "write the values between [ ]"],
  "not-text": ["type", "«{name}» یک متن نیست", "\"{name}\" is not a text", "مقدار را میان دو گیومه لاتین بنویسید", "write the value between double quotes"],
  "not-integer": ["type", "«{name}» یک عدد صحیح نیست", "\"{name}\" is not a whole number", "عدد صحیح را بدون ممیز و بدون گیومه بنویسید", "write the whole number without a point and without quotes"],
  "not-yes-no": ["type", "«{name}» بله یا نه نیست", "\"{name}\" is not yes or no", "بله یا نه را با true یا false بنویسید", "write true or false"],
  "blank": ["blank", "«{name}» خالی است", "\"{name}\" is empty", "این فیلد را پر کنید", "fill it in"],
  "control-character": ["character", "«{name}» نویسه‌ای دارد که چاپ نمی‌شود", "\"{name}\" holds a character that cannot be printed", "متن را بدون نویسه‌های پنهان دوباره بنویسید", "write the text again without hidden characters"],
  "longer": ["length", "«{name}» از {limit} نویسه بلندتر است", "\"{name}\" is longer than {limit} characters", "متن را تا {limit} نویسه کوتاه کنید", "shorten the text to {limit} characters"],
  "below": ["bounds", "«{name}» از {limit} کمتر است", "\"{name}\" is below {limit}", "مقداری از {limit} به بالا بنویسید", "write {limit} or more"],
  "above": ["bounds", "«{name}» از {limit} بیشتر است", "\"{name}\" is above {limit}", "مقداری تا {limit} بنویسید", "write {limit} or less"],
  "no-such-day": ["shape", "«{name}» روزی از تقویم ۱۲۰۰ تا ۱۵۰۰ نیست", "\"{name}\" is no day of the calendar from 1200 to 1500", "تاریخ خورشیدی را مانند 1403-02-15 بنویسید", "write a Jalali day like 1403-02-15"],
  "no-whole": ["shape", "«{name}» به شکل عدد نیست", "\"{name}\" does not read as a number", "عدد را با رقم و بدون اعشار بنویسید", "write digits without a fraction"],
  "no-decimal": ["shape", "«{name}» به شکل عدد نیست", "\"{name}\" does not read as a number", "عدد را با رقم و حداکثر {limit} رقم اعشار بنویسید", "write digits with at most {limit} decimal places"],
  "not-listed": ["choice", "«{name}» از گزینه‌های این فرم نیست", "\"{name}\" is not one of the items of this form", "یکی از گزینه‌های فرم را انتخاب کنید", "choose one of the items of the form"],
  "nothing-chosen": ["choice", "برای «{name}» گزینه‌ای انتخاب نشده است", "nothing is chosen for \"{name}\"", "یکی از گزینه‌های فرم را انتخاب کنید", "choose one of the items of the form"],
  "twice": ["duplicate", "یک گزینه در «{name}» دو بار آمده است", "an item stands twice in \"{name}\"", "هر گزینه را یک بار انتخاب کنید", "choose each item once"],
  "fewer-rows": ["rows", "«{name}» کمتر از {limit} ردیف دارد", "\"{name}\" has fewer than {limit} rows", "دست‌کم {limit} ردیف بنویسید", "fill in {limit} rows at least"],
  "more-rows": ["rows", "«{name}» بیشتر از {limit} ردیف دارد", "\"{name}\" has more than {limit} rows", "حداکثر {limit} ردیف بنویسید", "fill in {limit} rows at most"],
  "not-confirmed": ["confirmation", "«{name}» تأیید نشده است", "\"{name}\" is not confirmed", "متن را بخوانید و اگر درست است تأیید کنید", "read the text and confirm it if it is right"],
  "no-document": ["document", "مدرک «{name}» پیوست نیست", "the document \"{name}\" is not attached", "این مدرک را به درخواست پیوست کنید", "attach this document to the filing"],
  "bill-id:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "شناسه قبض را، ۶ تا ۱۳ رقم، از روی قبض بنویسید", "copy the bill id, 6 to 13 digits, from the bill"],
  "bill-id:control-digit": ["control-digit", "رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", "the control digit of \"{name}\" does not fit the others", "شناسه قبض را، ۶ تا ۱۳ رقم، از روی قبض بنویسید", "copy the bill id, 6 to 13 digits, from the bill"],
  "case-number:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "یازده رقم پرونده را بنویسید؛ دو رقم نخست شماره منطقه است", "write the eleven digits; the first two are the district"],
  "case-number:district": ["district", "شماره منطقه در «{name}» از ۱ تا ۲۲ نیست", "the district in \"{name}\" is not from 1 to 22", "یازده رقم پرونده را بنویسید؛ دو رقم نخست شماره منطقه است", "write the eleven digits; the first two are the district"],
  "email:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "نشانی رایانامه را مانند name@example.ir بنویسید", "write the address like name@example.ir"],
  "engineer-licence:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "شماره را با رقم و خط تیره از روی پروانه اشتغال بنویسید", "copy digits and hyphens from the licence"],
  "iban:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "شماره شبا را با IR و ۲۴ رقم بنویسید", "write IR and 24 digits"],
  "iban:control-digit": ["control-digit", "رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", "the control digit of \"{name}\" does not fit the others", "شماره شبا را با IR و ۲۴ رقم بنویسید", "write IR and 24 digits"],
  "legal-person-id:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید", "copy the eleven digits from the official gazette"],
  "legal-person-id:empty-serial": ["empty-serial", "شماره سریال درون «{name}» صفر است", "the serial number inside \"{name}\" is zero", "یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید", "copy the eleven digits from the official gazette"],
  "legal-person-id:control-digit": ["control-digit", "رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", "the control digit of \"{name}\" does not fit the others", "یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید", "copy the eleven digits from the official gazette"],
  "mobile:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "شماره همراه را با ۰۹ و نه رقم دیگر بنویسید", "write 09 and nine more digits"],
  "national-id:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"],
  "national-id:repeated-digits": ["repeated-digits", "همه رقم‌های «{name}» یکی است", "all digits of \"{name}\" are the same", "ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"],
  "national-id:empty-serial": ["empty-serial", "شماره سریال درون «{name}» صفر است", "the serial number inside \"{name}\" is zero", "ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"],
  "national-id:control-digit": ["control-digit", "رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", "the control digit of \"{name}\" does not fit the others", "ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"],
  "payment-id:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "شناسه پرداخت را، ۶ تا ۱۳ رقم، از روی قبض بنویسید", "copy the payment id, 6 to 13 digits, from the bill"],
  "payment-id:control-digit": ["control-digit", "رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", "the control digit of \"{name}\" does not fit the others", "شناسه پرداخت را، ۶ تا ۱۳ رقم، از روی قبض بنویسید", "copy the payment id, 6 to 13 digits, from the bill"],
  "phone:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "شماره را با پیش‌شماره استان بنویسید، مانند ۰۲۱۸۸۷۷۶۶۵۵", "write the number with its area code, like 02188776655"],
  "phone:area-code": ["area-code", "پیش‌شماره «{name}» از پیش‌شماره‌های استان‌ها نیست", "the area code of \"{name}\" does not exist", "شماره را با پیش‌شماره استان بنویسید، مانند ۰۲۱۸۸۷۷۶۶۵۵", "write the number with its area code, like 02188776655"],
  "postal-code:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "ده رقم کد پستی را بنویسید؛ پنج رقم نخست ۰ و ۲ ندارد", "write the ten digits; the first five have no 0 and no 2"],
  "renovation-code:shape": ["shape", "رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind", "هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید", "copy the seven numbers with hyphens from the tax bill"],
  "renovation-code:district": ["district", "شماره منطقه در «{name}» از ۱ تا ۲۲ نیست", "the district in \"{name}\" is not from 1 to 22", "هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید", "copy the seven numbers with hyphens from the tax bill"],
  "renovation-code:empty-part": ["empty-part", "حوزه، بلوک یا ملک در «{name}» صفر است", "zone, block or plot of \"{name}\" is zero", "هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید", "copy the seven numbers with hyphens from the tax bill"],
};

/** The letters of a text as Unicode counts them; no regular expression, no locale. */

/** Whether a code unit is White_Space (Unicode); all such characters lie in the BMP. */
export const isBlank = (c) =>
  c === 0x20 ||
  (c >= 0x09 && c <= 0x0d) ||
  c === 0x85 ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000;

/** Whether a code unit is a control character (category Cc). */
export const isControl = (c) => c < 0x20 || (c > 0x7e && c < 0xa0);

/** Returns a text without the blanks at both ends. */
export const trimmed = (text) => {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
};

/** Counts the code points of a text. */
export const countOfLetters = (text) => {
  let count = text.length;
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) {
      count--;
      i++;
    }
  }
  return count;
};

/** Compares two texts by code points, as the keys of a verdict are sorted. */
export const byCodePoint = (left, right) => {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const [a, b] = [left.charCodeAt(i), right.charCodeAt(i)];
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
};

/** Surrogates stand for letters beyond the BMP, which come after all of it. */
const rank = (c) => (c >= 0xd800 && c < 0xe000 ? c + 0x10000 : c);

/** Whether the code units from `from` to before `to` are ASCII digits. */
export const areDigits = (text, from, to) => {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) return false;
  }
  return true;
};

/** Whether a text is so many ASCII digits. */
export const isDigits = (text, length) =>
  text.length === length && areDigits(text, 0, length);

/** Returns the digit at a place of a text of digits. */
export const digit = (text, at) => text.charCodeAt(at) - 48;

/** Persian spelling: one form for what is compared. */


/** Explicit embeddings, overrides and isolates. */
export const isDirectionControl = (c) =>
  (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);

/** Joiners, marks of direction, soft hyphen, byte-order mark: what takes no room. */
export const isZeroWidth = (c) =>
  (c >= 0x200b && c <= 0x200f) || c === 0x061c || c === 0x2060 || c === 0xfeff || c === 0x00ad;

const ZWNJ = 0x200c;

/** Returns a text without the letters that a test names; all of these lie in the BMP. */
export const without = (text, isLeftOut) => {
  let kept = "";
  for (let i = 0; i < text.length; i++) if (!isLeftOut(text.charCodeAt(i))) kept += text.charAt(i);
  return kept;
};

/** Writes Persian and Arabic digits as ASCII ones. */
export const asciiDigits = (text) =>
  text.replace(/[۰-۹٠-٩]/g, (letter) => String(letter.charCodeAt(0) & 15));

const LETTERS = {
  "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ە": "ه", "أ": "ا", "إ": "ا", "ٱ": "ا", "ؤ": "و",
};

/** Folds a text for comparing names: spellings that mean the same become equal. */
export const folded = (text) => {
  const isMark = (c) =>
    c === 0x0640 || (c >= 0x064b && c <= 0x0655) || c === 0x0670 || isZeroWidth(c) || isDirectionControl(c);
  const letters = asciiDigits(without(text.normalize("NFC"), isMark));
  let out = "";
  let last = "";
  for (let i = 0; i < letters.length; i++) {
    const letter = isBlank(letters.charCodeAt(i)) ? " " : letters.charAt(i);
    if (letter !== " " || last !== " ") out += LETTERS[letter] ?? letter;
    last = letter;
  }
  return trimmed(out);
};

/** Writes the text of a message in one spelling: a joiner stays only between two letters. */
export const cleaned = (message) => {
  const isSilent = (c) => c === 0x0640 || c === 0x200e || c === 0x200f;
  const letters = without(message, isSilent).normalize("NFC").replace(/[يى]/g, "ی").replaceAll("ك", "ک");
  const joined = joinersInside(letters);
  const isHidden = (c) => (c !== ZWNJ && isZeroWidth(c)) || isDirectionControl(c);
  return asciiDigits(without(joined, isHidden));
};

/** Leaves out joiners at the edge of a word, and those that follow another. */
const joinersInside = (text) => {
  let out = "";
  let last = 0x20;
  let isJoined = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === ZWNJ) {
      isJoined = last !== 0x20;
      continue;
    }
    if (isJoined && c !== 0x20) out += "\u200c";
    out += text.charAt(i);
    isJoined = false;
    last = c;
  }
  return out;
};

/**
 * The Jalali calendar from 1200/01/01 to 1500/12/29. A day is a number, counted without gaps; NaN
 * is no day. Leap years follow the 33-year rule.
 */


const mod = (x, by) => ((x % by) + by) % by;

const isLeap = (year) => mod(8 * year + 29, 33) < 8;

const monthLength = (year, month) =>
  month < 7 ? 31 : month < 12 || isLeap(year) ? 30 : 29;

const numberOf = (year, month, day) =>
  365 * (year - 1) +
  Math.floor((8 * year + 21) / 33) +
  (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)) +
  day;

const dayOf = (year, month, day) =>
  year >= 1200 && year <= 1500 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
    ? numberOf(year, month, day)
    : NaN;

const FIRST = numberOf(1200, 1, 1);
const LAST = numberOf(1500, 12, 29);

/** Whether the calendar has a day. */
export const isDay = (day) => day >= FIRST && day <= LAST;

/** Whether a day lies within dates in force; an end that is absent is open. */
export const isWithin = (
  on,
  since,
  until,
) => (since === undefined || since <= on) && (until === undefined || on <= until);

/** Reads `YYYY-MM-DD` in ASCII digits; NaN where it is no day of the calendar. */
export const day = (x) => {
  if (typeof x !== "string" || x.length !== 10) return NaN;
  if (x.charCodeAt(4) !== 45 || x.charCodeAt(7) !== 45) return NaN;
  if (!areDigits(x, 0, 4) || !areDigits(x, 5, 7) || !areDigits(x, 8, 10)) return NaN;
  const year = digit(x, 0) * 1000 + digit(x, 1) * 100 + digit(x, 2) * 10 + digit(x, 3);
  return dayOf(year, digit(x, 5) * 10 + digit(x, 6), digit(x, 8) * 10 + digit(x, 9));
};

/** Returns year, month and day of a day of the calendar. */
const parts = (day) => {
  let year = Math.floor((day * 33) / 12053) + 2;
  while (numberOf(year, 1, 1) > day) year--;
  const rest = day - numberOf(year, 1, 1);
  return rest < 186
    ? [year, Math.floor(rest / 31) + 1, (rest % 31) + 1]
    : [year, Math.floor((rest - 186) / 30) + 7, ((rest - 186) % 30) + 1];
};

/** Writes a day with a mark between its parts; nothing where the calendar has no such day. */
export const writtenDay = (day, mark) => {
  if (!isDay(day)) return undefined;
  const [year, month, date] = parts(day);
  return `${year}${mark}${two(month)}${mark}${two(date)}`;
};

const two = (n) => String(n).padStart(2, "0");

/** Returns the day so many days later; NaN where the calendar ends. */
export const daysLater = (day, days) => {
  const moved = day + days;
  return isDay(moved) ? moved : NaN;
};

/** Returns the day so many months later; a day that the month lacks becomes its last. */
export const monthsLater = (day, months) => {
  if (!isDay(day) || !(Math.abs(months) <= 301 * 12)) return NaN;
  const [year, month, date] = parts(day);
  const all = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(all / 12), mod(all, 12) + 1];
  return dayOf(y, m, Math.min(date, monthLength(y, m)));
};

/** Returns the whole months from one day to another; negative where the second is earlier. */
export const monthsBetween = (from, to) => {
  if (!isDay(from) || !isDay(to)) return NaN;
  const [a, b] = [parts(from), parts(to)];
  const full = (b[0] - a[0]) * 12 + b[1] - a[1];
  if (full < 0) return 0 - monthsBetween(to, from);
  const reached = monthsLater(from, full);
  return reached <= to ? full : full - 1;
};

/** Returns the whole years from one day to another; negative where the second is earlier. */
export const yearsBetween = (from, to) => Math.trunc(monthsBetween(from, to) / 12);

/** Returns the first day of the year of a day. */
export const firstOfYear = (day) => (isDay(day) ? numberOf(parts(day)[0], 1, 1) : NaN);

/**
 * Numbers as integers, scaled by the places of their type. NaN is an absent number: it makes every
 * comparison false. Where 2^53 could be left, the generated code computes with bigint instead, and
 * there an absent number is undefined.
 */


/**
 * Reads a canonical decimal, scaled by its places: no zeros in front, no sign but `-` where that is
 * allowed, no more digits after the point than places. Beyond 2^53 the result is only near.
 */
export const scaled = (x, places, mayBeNegative) => {
  if (typeof x !== "string") return NaN;
  const from = mayBeNegative && x.charCodeAt(0) === 45 ? 1 : 0;
  const point = x.indexOf(".", from);
  const to = point < 0 ? x.length : point;
  const tail = point < 0 ? 0 : x.length - point - 1;
  if (to === from || (point >= 0 && (tail === 0 || tail > places))) return NaN;
  if (x.charCodeAt(from) === 48 && to > from + 1) return NaN;
  let value = 0;
  for (let i = from; i < x.length; i++) {
    if (i === point) continue;
    const c = x.charCodeAt(i);
    if (c < 48 || c > 57) return NaN;
    value = value * 10 + c - 48;
  }
  for (let i = tail; i < places; i++) value *= 10;
  return from === 1 ? 0 - value : value;
};

/** Reads a canonical decimal exactly; what has more than thirty digits stands beyond every bound. */
export const bigScaled = (x, places, mayBeNegative) => {
  if (typeof x !== "string" || Number.isNaN(scaled(x, places, mayBeNegative))) return undefined;
  const isNegative = x.startsWith("-");
  const [front = "", tail = ""] = x.slice(isNegative ? 1 : 0).split(".");
  const digits = front.length > 30 ? "1".padEnd(31, "0") : front + tail.padEnd(places, "0");
  return isNegative ? -BigInt(digits) : BigInt(digits);
};

/** Writes a scaled integer as a decimal with exactly so many places. */
export const written = (scaled, places) => {
  const sign = scaled < 0 ? "-" : "";
  const digits = String(scaled < 0 ? -scaled : scaled).padStart(places + 1, "0");
  const point = digits.length - places;
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
};

/** Writes a number as messages show it: groups of three, no zeros that only the scale demands. */
export const shown = (scaled, places) => {
  const [front = "", tail = ""] = written(scaled, places).split(".");
  let end = tail.length;
  while (end > 0 && tail.charCodeAt(end - 1) === 48) end--;
  const digits = front.startsWith("-") ? front.slice(1) : front;
  let grouped = digits;
  for (let at = digits.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return (front === digits ? "" : "-") + grouped + (end > 0 ? `.${tail.slice(0, end)}` : "");
};

/** Whether two numbers are present and different. */
export const differ = (left, right) => left < right || left > right;

/** Adds up the numbers that are present. */
export const sum = (numbers) => {
  let total = 0;
  for (const n of numbers) if (!Number.isNaN(n)) total += n;
  return total;
};

/** Returns the least of the numbers that are present; NaN where there is none. */
export const smallest = (numbers) => {
  let least = NaN;
  for (const n of numbers) if (!(least <= n) && !Number.isNaN(n)) least = n;
  return least;
};

/** Returns the greatest of the numbers that are present; NaN where there is none. */
export const largest = (numbers) => {
  let most = NaN;
  for (const n of numbers) if (!(most >= n) && !Number.isNaN(n)) most = n;
  return most;
};

/** A number that may be absent, in either of its two forms. */

/** Returns a number as a bigint; undefined where it is absent. */
const asBig = (n) => (n === undefined || Number.isNaN(n) ? undefined : BigInt(n));

/** Returns those numbers that are present. */
const present = (numbers) =>
  numbers.map(asBig).filter((n) => n !== undefined);

/** Adds up numbers that may leave 2^53. */
export const bigSum = (numbers) => present(numbers).reduce((total, n) => total + n, 0n);

/** Returns the least of numbers that may leave 2^53; undefined where there is none. */
export const bigSmallest = (numbers) => {
  const all = present(numbers);
  return all.length === 0 ? undefined : all.reduce((least, n) => (n < least ? n : least));
};

/** Returns the greatest of numbers that may leave 2^53; undefined where there is none. */
export const bigLargest = (numbers) => {
  const all = present(numbers);
  return all.length === 0 ? undefined : all.reduce((most, n) => (n > most ? n : most));
};

/** Computes with numbers that may leave 2^53; undefined where one of them is absent. */
export const exactly =(compute, ...numbers) => {
  const all = numbers.map(asBig);
  return all.every((n) => n !== undefined) ? compute(...all) : undefined;
};

/** Divides by a number above 0 and takes a multiple of `step`: the quotient rounded down. */
export const dividedDown = (n, by, step) => {
  const rest = n % (by * step);
  return ((n - rest) / (by * step) - (rest < 0 ? 1 : 0)) * step;
};

/** The same, rounded up. */
export const dividedUp = (n, by, step) => 0 - dividedDown(-n, by, step);

/** The same, rounded to the nearer multiple, half away from zero. */
export const dividedNearest = (n, by, step) => {
  const rest = Math.abs(n) % (by * step);
  const steps = (Math.abs(n) - rest) / (by * step) + (2 * rest >= by * step ? 1 : 0);
  return Math.sign(n) * steps * step;
};

/** Rounds down as {@link dividedDown}, with numbers that may leave 2^53. */
export const bigDividedDown = (n, by, step) => {
  const rest = n % (by * step);
  return ((n - rest) / (by * step) - (rest < 0n ? 1n : 0n)) * step;
};

/** Rounds up as {@link dividedUp}, with numbers that may leave 2^53. */
export const bigDividedUp = (n, by, step) => -bigDividedDown(-n, by, step);

/** Rounds as {@link dividedNearest}, with numbers that may leave 2^53. */
export const bigDividedNearest = (n, by, step) =>
  n < 0n ? -bigDividedDown(by * step - 2n * n, 2n * by, step) : bigDividedDown(by * step + 2n * n, 2n * by, step);

/** A value that a regulation sets, by date in force. */

/** The same by a key: an item, or a number between two ends. */

/** Returns the value of a parameter on a day; NaN where it has none. */
export const parameter = (values, day) => Number(bigParameter(values, day));

/** The same, where the value may leave 2^53. */
export const bigParameter = (values, day) => {
  if (!isDay(day)) return NaN;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value !== undefined && isWithin(day, value[0], value[1])) return value[2] ?? NaN;
  }
  return NaN;
};

/** Returns the value of a parameter on a day for a key; NaN where it has none. */
export const keyedParameter = (
  values,
  day,
  key,
) => Number(bigKeyedParameter(values, day, key));

/** The same, where the value may leave 2^53. */
export const bigKeyedParameter = (
  values,
  day,
  key,
) => {
  if (!isDay(day) || key === undefined || Number.isNaN(key)) return NaN;
  const rows = values.find((value) => isWithin(day, value[0], value[1]))?.[2];
  const row = rows?.find((it) => (typeof key === "string" ? it[0].includes(key) : isBetween(key, it[1], it[2])));
  return row?.[3] ?? NaN;
};

/** An end that is absent is open. */
const isBetween = (key, from, to) =>
  (from === undefined || from <= key) && (to === undefined || key <= to);

/** JSON objects: their own keys, never those of a prototype. */

/** Whether JSON is an object. */
export const isObject = (x) =>
  typeof x === "object" && x !== null && !Array.isArray(x);

/** Returns a key of a JSON object itself, never one of its prototype: no JSON is a function. */
export const own = (object, key) => {
  const json = object[key];
  return typeof json === "function" || json === Object.prototype ? undefined : json;
};

/** Returns the keys of a JSON object; what is undefined is not in it. */
export const keysOf = (object) => Object.keys(object).filter((key) => object[key] !== undefined);

/** Whether a JSON object has so many keys. */
export const hasKeys = (object, count) => {
  let left = count;
  for (const _ in object) left--;
  return left === 0 || keysOf(object).length === count;
};

/**
 * Types of values. A type is the function that reads JSON: it returns the value, or what stands for
 * an absent one where the JSON is none (undefined, NaN for a number, NO_ROWS for rows), and says so
 * to the tally. Its `fault` tells why.
 */


/** The tally: whether anything was wrong, and how many keys were taken that need not be there. */
let isWrong = false;
let taking = 0;

/** Begins a tally. */
export const begin = () => {
  isWrong = false;
  taking = 0;
};

/** Notes that something is wrong; returns what stands for its value. */
export const wrong =(absent) => {
  isWrong = true;
  return absent;
};

/** Whether all is right so far, and an object has the keys that were taken and so many others. */
export const isRight = (object, always) => {
  const keys = always + taking;
  taking = 0;
  return !isWrong && hasKeys(object, keys);
};

/** Begins a tally inside another one; returns what {@link resume} goes on with. */
export const pause = () => {
  const before = taking;
  taking = 0;
  return before;
};

/** Goes on with the tally outside. */
export const resume = (before) => {
  taking = before;
};

/** Takes one key more. */
export const tallied = () => {
  taking++;
};

/** Reads a value that is asked because of others. */
export const take =(
  type,
  x,
  on = undefined,
  f = undefined,
  a = undefined,
) => {
  taking++;
  return type(x, on, f, a);
};

/** Reads a value that may be left out. */
export const maybe =(
  type,
  x,
  on = undefined,
  f = undefined,
  a = undefined,
) => (x === undefined ? type.absent : take(type, x, on, f, a));

/** Makes a type of its reader, which returns `absent` where the JSON is none. */
export const typed =(
  read,
  kind,
  fault,
  absent = undefined,
) => Object.assign(read, { kind, fault, absent });

/**
 * Identifiers and addresses: each check takes a text in its canonical form and returns its first
 * fault, or nothing. A text without a fault can still name nobody.
 */


/** Weights 2 to 7 from the right, modulo 11: the control digit of the first `length` digits. */
const modulo11 = (text, length) => {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += digit(text, length - 1 - i) * (2 + (i % 6));
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
};

const isBill = (text) =>
  text.length >= 6 && text.length <= 13 && text.charCodeAt(0) !== 48 && areDigits(text, 0, text.length);

/** Whether the digits from `from` to before `to` are all zero. */
const areZeros = (text, from, to) => {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== 48) return false;
  return true;
};

const billIdFault = (text) => {
  if (!isBill(text)) return "shape";
  return modulo11(text, text.length - 1) === digit(text, text.length - 1) ? undefined : "control-digit";
};

const caseNumberFault = (text) => {
  if (!isDigits(text, 11)) return "shape";
  return isDistrict(caseRegion(text)) ? undefined : "district";
};

const isDistrict = (region) => region >= 1 && region <= 22;

/** Returns the municipal district of a case number; NaN where it is absent. */
export const caseRegion = (text) =>
  text === undefined ? NaN : digit(text, 0) * 10 + digit(text, 1);

const emailFault = (text) => {
  const at = text.indexOf("@");
  const point = text.lastIndexOf(".");
  const isShaped =
    text.length <= 100 &&
    isDotted(text, 0, at, 64, "._%+-") &&
    isDotted(text, at + 1, point, 80, ".-") &&
    text.length - point > 2 &&
    text.length - point <= 25 &&
    isPlain(text, point + 1, text.length, "", false);
  return isShaped ? undefined : "shape";
};

/** Whether a part has 1 to `most` plain letters, and every dot stands between two others. */
const isDotted = (
  text,
  from,
  to,
  most,
  marks,
) => {
  if (to <= from || to - from > most || !isPlain(text, from, to, marks, true)) return false;
  let last = from - 1;
  for (let i = from; i <= to; i++) {
    if (i < to && text.charCodeAt(i) !== 46) continue;
    if (i === last + 1) return false;
    last = i;
  }
  return true;
};

const isPlain = (
  text,
  from,
  to,
  marks,
  hasDigits,
) => {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    const isLetter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
    if (!isLetter && !(hasDigits && c >= 48 && c <= 57) && !marks.includes(text.charAt(i))) return false;
  }
  return true;
};

const engineerLicenceFault = (text) => {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) digits++;
    else if (c !== 45) return "shape";
  }
  return digits > 0 && text.length >= 3 && text.length <= 20 ? undefined : "shape";
};

const ibanFault = (text) => {
  if (text.length !== 26 || !text.startsWith("IR") || !areDigits(text, 2, 26)) return "shape";
  let rest = 0;
  for (let i = 4; i < 26; i++) rest = (rest * 10 + digit(text, i)) % 97;
  // I is 18, R is 27; the check digits come last.
  rest = (rest * 1000000 + 182700 + digit(text, 2) * 10 + digit(text, 3)) % 97;
  return rest === 1 ? undefined : "control-digit";
};

const WEIGHTS = [29, 27, 23, 19, 17];

const legalPersonIdFault = (text) => {
  if (!isDigits(text, 11)) return "shape";
  if (areZeros(text, 3, 9)) return "empty-serial";
  const shift = digit(text, 9) + 2;
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += (digit(text, i) + shift) * (WEIGHTS[i % 5] ?? 0);
  return (sum % 11) % 10 === digit(text, 10) ? undefined : "control-digit";
};

const mobileFault = (text) =>
  isDigits(text, 11) && text.startsWith("09") ? undefined : "shape";

const nationalIdFault = (text) => {
  if (text.length !== 10) return "shape";
  const last = text.charCodeAt(9);
  let sum = 0;
  let serial = 0;
  let differences = 0;
  for (let i = 0; i < 10; i++) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) return "shape";
    if (i > 2 && i < 9) serial += c - 48;
    if (i < 9) sum += (c - 48) * (10 - i);
    differences |= c ^ last;
  }
  if (differences === 0) return "repeated-digits";
  if (serial === 0) return "empty-serial";
  const rest = sum % 11;
  return (rest < 2 ? rest : 11 - rest) === last - 48 ? undefined : "control-digit";
};

const paymentIdFault = (text) => {
  if (!isBill(text)) return "shape";
  return modulo11(text, text.length - 2) === digit(text, text.length - 2) ? undefined : "control-digit";
};

const AREAS = [
  11, 13, 17, 21, 23, 24, 25, 26, 28, 31, 34, 35, 38, 41, 44, 45, 51, 54, 56, 58, 61, 66, 71, 74, 76, 77, 81,
  83, 84, 86, 87,
];

const phoneFault = (text) => {
  if (!isDigits(text, 11) || text.charCodeAt(0) !== 48 || text.charCodeAt(3) === 48) return "shape";
  return AREAS.includes(digit(text, 1) * 10 + digit(text, 2)) ? undefined : "area-code";
};

const postalCodeFault = (text) => {
  if (!isDigits(text, 10)) return "shape";
  for (let i = 0; i < 5; i++) if (digit(text, i) === 0 || digit(text, i) === 2) return "shape";
  return undefined;
};

/** The most digits of each part. */
const WIDTHS = [2, 4, 4, 4, 3, 3, 3];

const renovationCodeFault = (text) => {
  let part = 0;
  let from = 0;
  let isEmpty = false;
  for (let at = 0; at <= text.length; at++) {
    const c = at < text.length ? text.charCodeAt(at) : 45;
    if (c >= 48 && c <= 57) continue;
    const width = at - from;
    if (c !== 45 || part > 6 || width === 0 || width > (WIDTHS[part] ?? 0)) return "shape";
    if (text.charCodeAt(from) === 48) {
      if (width > 1) return "shape";
      if (part > 0 && part < 4) isEmpty = true;
    }
    part++;
    from = at + 1;
  }
  if (part !== 7) return "shape";
  if (!isDistrict(firstPart(text))) return "district";
  return isEmpty ? "empty-part" : undefined;
};

const firstPart = (text) =>
  text.charCodeAt(1) === 45 ? digit(text, 0) : digit(text, 0) * 10 + digit(text, 1);

/** Returns the municipal district of a renovation code; NaN where it is absent. */
export const renovationRegion = (text) => (text === undefined ? NaN : firstPart(text));

/** Makes the type of an identifier from its check. */
const identifier = (kind, check) =>
  typed(
    (x) => (typeof x === "string" && check(x) === undefined ? x : wrong(undefined)),
    kind,
    (x) => (typeof x === "string" ? [`${kind}:${check(x)}`] : ["not-text"]),
  );

/** شناسه قبض */
export const billId = identifier("bill-id", billIdFault);

/** شماره پرونده */
export const caseNumber = identifier("case-number", caseNumberFault);

/** رایانامه */
export const email = identifier("email", emailFault);

/** شماره پروانه اشتغال */
export const engineerLicence = identifier("engineer-licence", engineerLicenceFault);

/** شبا */
export const iban = identifier("iban", ibanFault);

/** شناسه ملی */
export const legalPersonId = identifier("legal-person-id", legalPersonIdFault);

/** تلفن همراه */
export const mobile = identifier("mobile", mobileFault);

/** کد ملی */
export const nationalId = identifier("national-id", nationalIdFault);

/** شناسه پرداخت */
export const paymentId = identifier("payment-id", paymentIdFault);

/** تلفن ثابت */
export const phone = identifier("phone", phoneFault);

/** کد پستی */
export const postalCode = identifier("postal-code", postalCodeFault);

/** کد نوسازی */
export const renovationCode = identifier("renovation-code", renovationCodeFault);

/** The types by their kind. */
export const IDENTIFIERS = new Map(
  [
    billId,
    caseNumber,
    email,
    engineerLicence,
    iban,
    legalPersonId,
    mobile,
    nationalId,
    paymentId,
    phone,
    postalCode,
    renovationCode,
  ].map((type) => [type.kind, type]),
);

/** Values of a filing, and their types. */


/** Whether a value is there: neither undefined nor NaN. */
export const isGiven = (value) => value !== undefined && !Number.isNaN(value);

/** Yes or no. */
export const yesNo = typed(
  (x) => (typeof x === "boolean" ? x : wrong(undefined)),
  "yes-no",
  () => ["not-yes-no"],
);

/** A confirmation, which must be true. */
export const confirmation = typed(
  (x) => (x === true ? x : wrong(undefined)),
  "confirmation",
  (x) => [typeof x === "boolean" ? "not-confirmed" : "not-yes-no"],
);

/** A text of so many letters at most, not all of them blank. */
export const text = (most) => {
  const read = (x) => (typeof x === "string" && isProse(x, most, true) ? x : wrong(undefined));
  return typed(read, "text", (x) => textFault(x, most, true));
};

const FILE_NAME = 200;

/** The name of a file. */
export const file = typed(
  (x) => (typeof x === "string" && isProse(x, FILE_NAME, false) ? x : wrong(undefined)),
  "file",
  (x) => textFault(x, FILE_NAME, false),
);

/** Whether a text is right; `lines`: it may have line ends. */
const isProse = (text, most, lines) => {
  let isEmpty = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x20 ? !lines || c !== 10 : c > 0x7e && c < 0xa0) return false;
    if (isEmpty && !isBlank(c)) isEmpty = false;
  }
  return !isEmpty && (text.length <= most || countOfLetters(text) <= most);
};

const textFault = (x, most, lines) => {
  if (typeof x !== "string") return ["not-text"];
  const units = Array.from({ length: x.length }, (_, i) => x.charCodeAt(i));
  if (units.some((c) => isControl(c) && !(lines && c === 10))) return ["control-character"];
  return units.every(isBlank) ? ["blank"] : ["longer", shown(most, 0)];
};

/** One item of a list. */
export const choice = (items) =>
  typed((x) => among(x, items) ?? wrong(undefined), "choice", itemFault);

/** One item of a list whose items have dates in force. */
export const datedChoice = (items) =>
  typed(
    (x, on = NaN) => among(x, open(items, on)) ?? wrong(undefined),
    "choice",
    itemFault,
  );

const among = (x, items) => {
  for (let i = 0; i < items.length; i++) if (items[i] === x) return items[i];
  return undefined;
};

const itemFault = (x) => [typeof x === "string" ? "not-listed" : "not-text"];

/** Several items of a list, each once. */
export const choices = (items) =>
  typed((x) => allAmong(x, items), "choices", (x) => itemsFault(x, items));

/** Several items of a list whose items have dates in force. */
export const datedChoices = (items) =>
  typed(
    (x, on = NaN) => allAmong(x, open(items, on)),
    "choices",
    (x, on = NaN) => itemsFault(x, open(items, on)),
  );

const allAmong = (x, items) =>
  Array.isArray(x) && x.length > 0 && wrongItem(x, items) < 0 ? x : wrong(undefined);

/** Returns the place of the first item that is not in the list, or stands there again. */
const wrongItem = (x, items) =>
  x.findIndex((item, i) => among(item, items) === undefined || x.indexOf(item) !== i);

const itemsFault = (x, items) => {
  if (!Array.isArray(x)) return ["not-array"];
  if (x.length === 0) return ["nothing-chosen"];
  const item = x[wrongItem(x, items)];
  return among(item, items) === undefined ? itemFault(item) : ["twice"];
};

/** Returns the items that may be chosen on a day. */
const open = (items, on) =>
  items.filter(([, since, until]) => isWithin(on, since, until)).map(([id]) => id);

/** A day within bounds. */
export const date = (min, max) => {
  const read = (x) => {
    const value = day(x);
    return value >= min && value <= max ? value : wrong(NaN);
  };
  return typed(read, "date", (x) => dateFault(x, min, max), NaN);
};

const dateFault = (x, min, max) => {
  if (typeof x !== "string") return ["not-text"];
  const value = day(x);
  if (Number.isNaN(value)) return ["no-such-day"];
  return value < min ? ["below", writtenDay(min, "/")] : ["above", writtenDay(max, "/")];
};

/** A whole number within bounds. */
export const whole = (min, max) => {
  const read = (x) =>
    typeof x === "number" && x >= min && x <= max && Number.isInteger(x) ? x : wrong(NaN);
  return typed(read, "whole", (x) => wholeFault(x, min, max), NaN);
};

const wholeFault = (x, min, max) => {
  if (typeof x !== "number" || !Number.isInteger(x)) return ["not-integer"];
  return x < min ? ["below", shown(min, 0)] : ["above", shown(max, 0)];
};

/** A decimal within bounds; both are scaled by its places. */
export const decimal = (places, min, max) => {
  const read = (x) => {
    const value = scaled(x, places, min < 0);
    return value >= min && value <= max ? value : wrong(NaN);
  };
  const fault = (x) => decimalFault(x, scaled(x, places, min < 0), places, [min, max]);
  return typed(read, "decimal", fault, NaN);
};

/** A decimal whose bounds leave 2^53. */
export const bigDecimal = (places, min, max) => {
  const read = (x) => {
    const value = bigScaled(x, places, min < 0n);
    return value !== undefined && value >= min && value <= max ? value : wrong(undefined);
  };
  const fault = (x) =>
    decimalFault(x, bigScaled(x, places, min < 0n) ?? NaN, places, [min, max]);
  return typed(read, "decimal", fault);
};

const decimalFault = (
  x,
  value,
  places,
  [min, max],
) => {
  if (typeof x !== "string") return ["not-text"];
  if (Number.isNaN(value)) return places === 0 ? ["no-whole", "0"] : ["no-decimal", shown(places, 0)];
  return value < min ? ["below", shown(min, places)] : ["above", shown(max, places)];
};

const PLATE = [
  ["main", whole(1, 999999)],
  ["sub", whole(0, 9999999)],
  ["section", whole(1, 99)],
];

/** A registry plate. */
export const plate = typed(
  (x) =>
    isObject(x) && plateFault(x) === undefined ? (x) : wrong(undefined),
  "plate",
  (x) => (isObject(x) ? (plateFault(x) ?? ["missing"]) : ["not-object"]),
);

const plateFault = (x) => {
  if (keysOf(x).some((key) => PLATE.every(([known]) => known !== key))) return ["unknown"];
  for (const [key, type] of PLATE) {
    const part = own(x, key);
    if (part === undefined) return ["missing"];
    if (Number.isNaN(type(part, NaN))) return type.fault(part, NaN);
  }
  return undefined;
};

/** Returns a part of a registry plate; NaN where the plate is absent. */
export const plateMain = (x) => x?.main ?? NaN;
export const plateSub = (x) => x?.sub ?? NaN;
export const plateSection = (x) => x?.section ?? NaN;

/** No rows: what stands for a group that is absent, and for one that cannot be read. */
export const NO_ROWS = Object.freeze([]);

/** Reads rows within bounds, each by its reader; `always` keys are there in every right row. */
export const rowsOf =(
  json,
  [min, max, always],
  read,
) => {
  if (!Array.isArray(json) || json.length < min || json.length > max) return wrong(NO_ROWS);
  const all = [];
  const before = pause();
  for (let i = 0; i < json.length; i++) {
    const row = json[i];
    if (!isObject(row)) return wrong(NO_ROWS);
    all.push(read(row));
    if (!isRight(row, always)) return wrong(NO_ROWS);
  }
  resume(before);
  return all;
};

/** The conditions that the generated code asks for by name; all are false where a value is absent. */

/** Whether exactly one of the conditions holds. */
export const exactlyOne = (conditions) => conditions.filter((it) => it).length === 1;

/** Whether a text is one of these. */
export const isOneOf = (text, items) =>
  text !== undefined && items.includes(text);

/** Whether a text is there and none of these. */
export const isNoneOf = (text, items) =>
  text !== undefined && !items.includes(text);

/** Several chosen items. */

/** Whether all of these are chosen. */
export const hasAll = (chosen, items) =>
  chosen !== undefined && items.every((item) => chosen.includes(item));

/** Whether one of these is chosen. */
export const hasAny = (chosen, items) =>
  chosen !== undefined && items.some((item) => chosen.includes(item));

/** Whether nothing but these is chosen. */
export const hasOnly = (chosen, items) =>
  chosen !== undefined && chosen.every((item) => items.includes(item));

/** Whether none of these is chosen. */
export const hasNone = (chosen, items) =>
  chosen !== undefined && !items.some((item) => chosen.includes(item));

/** Counts chosen items; NaN where nothing is chosen. */
export const countOfItems = (chosen) => chosen?.length ?? NaN;

/** Whether no two of the values that are there are equal. */
export const allDiffer = (values) => {
  const given = values.filter((value) => value !== undefined && !Number.isNaN(value));
  const keys = given.map((value) => (typeof value === "object" ? JSON.stringify(byKey(value)) : value));
  return new Set(keys).size === keys.length;
};

/** A plate is compared by its parts, whatever the order of its keys. */
const byKey = (value) =>
  Array.isArray(value) ? value : Object.entries(Object(value)).sort(([a], [b]) => (a < b ? -1 : 1));

/** Returns the items of all rows that hold, in the order of the list. */
export const allOf = (
  items,
  rows,
) => items.filter((item) => rows.some(([holds, result]) => holds && result.includes(item)));

/** JSON pointers (RFC 6901). */

/** Returns the JSON pointer of a value that a condition rests on: `units`, `debt-inquiry/debt`. */
export const pointerOf = (name) => (name.includes("/") ? `/answers/${name}` : `/fields/${name}`);

/** Returns the JSON pointer of a key below a pointer. */
export const below = (path, key) =>
  `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** Findings from facts: data becomes words here, and nowhere else. */


/** A finding that is still being completed. */

/** Returns a text in both languages. */
export const bilingual = ([fa, en]) => ({ fa, en });

/** Reports a fact about something that has a name. */
export const found = (
  [key, limit = ""],
  path,
  [fa, en],
  basis = [],
) => {
  const words = WORDS[key];
  if (words === undefined) throw new TypeError(`no words for ${key}`);
  const [code, faMessage, enMessage, faRemedy, enRemedy] = words;
  const faLimit = persian(limit);
  return {
    code: code,
    path,
    reads: [],
    message: { fa: filled(faMessage, fa, faLimit), en: filled(enMessage, en, limit) },
    remedy: { fa: filled(faRemedy, fa, faLimit), en: filled(enRemedy, en, limit) },
    basis: [...basis],
    stops: [],
  };
};

/** Reports a rule that does not hold, at the first of its pointers. */
export const broken = (rule, pointers) => ({
  code: "rule",
  rule: rule.id,
  path: pointers[0] ?? "",
  reads: pointers.slice(1),
  message: bilingual(rule.message),
  remedy: bilingual(rule.remedy),
  basis: [...(rule.basis ?? [])],
  stops: [],
});

/** In one pass, so that a name which looks like a placeholder stays. */
const filled = (text, name, limit) =>
  text.replace(/\{name\}|\{limit\}/g, (mark) => (mark === "{name}" ? name : limit));

/** Letter by letter: Persian digits, `٬` for the comma and `٫` for the point. */
const persian = (limit) =>
  limit.replace(/[0-9,.]/g, (letter) => "۰۱۲۳۴۵۶۷۸۹٬٫".charAt("0123456789,.".indexOf(letter)));

/**
 * From the table of a form to what the runtime goes through: done once, when the module is loaded.
 * All objects of a kind get the same keys in the same order, which engines read much faster.
 */


/** Takes the table of a form. */
export const define =(table) => {
  const fields = table.fields.map(fieldOf);
  const answers = (table.answers ?? []).map(answerOf);
  const none = Object.fromEntries(answers.map((answer) => [answer.id, noAnswer(answer)]));
  const noAnswers = () => ({ ...none });
  return {
    ...table,
    fields,
    answers,
    documents: (table.documents ?? []).map(requirementOf),
    needs: (table.needs ?? []).map(needOf),
    rules: (table.rules ?? []).map(ruleOf),
    provisions: (table.provisions ?? []).map(({ id, when, reads }) => ({ id, when, reads })),
    always: countOfAlways(fields),
    nothing: table.read({}, none, NaN),
    noAnswers,
  };
};

/** Nothing is read of an empty object, so that the values of nothing are left. */
const noAnswer =(answer) => ({
  ...answer.read({}, {}, {}, NaN),
  isAnswered: false,
});

const countOfAlways = (fields) =>
  fields.filter((field) => field.when === undefined && field.isOptional === undefined).length;

/** The type of a group: rows within bounds, each with these columns. */
export const group =(
  min,
  max,
  rows,
  row,
  order = undefined,
) => {
  const columns = rows.map(fieldOf);
  const bounds = [min, max, countOfAlways(columns)];
  const read = (x, on = NaN, f = undefined, a = undefined) =>
    rowsOf(x, bounds, (o) => row(o, f, a, on));
  const type = typed(read, "rows", () => ["not-array"], NO_ROWS);
  return Object.assign(type, { min, max, columns, order, row });
};

const fieldOf = ([id, fa, en, type, more = {}]) => {
  const { when, reads, because, isOptional, basis } = more;
  return { id, name: [fa, en], type, when, reads, because, isOptional, basis };
};

const answerOf =(table) => {
  const fields = table.fields.map(fieldOf);
  return { ...table, fields, always: countOfAlways(fields) };
};

/** The verdicts are made once: they are the same in every filing. */
const requirementOf = ([id, fa, en, copies, more = {}]) => {
  const { when, reads, because, isOptional, replacedBy, basis } = more;
  const verdict = (given) =>
    Object.freeze({
      id,
      given,
      required: isOptional === undefined,
      copies,
      ...(because && { because: Object.freeze(bilingual(because)) }),
    });
  const name = [fa, en];
  const [given, missing] = [verdict(true), verdict(false)];
  return { id, name, when, reads, because, isOptional, replacedBy, basis, given, missing };
};

const needOf =({ anyOf, because, when, reads, inquiries = [], awaited = [] }) => ({
  when,
  reads,
  inquiries,
  awaited,
  verdict: Object.freeze({
    any_of: Object.freeze(anyOf),
    ...(because && { because: Object.freeze(bilingual(because)) }),
  }),
});

const ruleOf =(rule) => {
  const { id, when, reads, holds, rests, at, inquiries, message, remedy, basis, isAdvice } = rule;
  return { id, when, reads, holds, rests, at, inquiries, message, remedy, basis, isAdvice };
};

/** From values to a verdict: documents, needs, rules, checks, computed values, presence. */


/** Returns the pointers of the findings that make a condition unknown, each once. */
export const causesOf = (
  causes,
  reads = NO_CAUSES,
) => {
  if (causes === undefined || causes.size === 0 || reads.length === 0) return NO_CAUSES;
  const found = reads.map((read) => causes.get(read)).filter((it) => it !== undefined);
  return [...new Set(found)];
};

const NO_CAUSES = [];

const isKnown = (c, reads) =>
  causesOf(c.causes, reads).length === 0;

/** Whether a condition is known to hold. */
const holds = (c, guard) =>
  guard.when === undefined || (isKnown(c, guard.reads) && guard.when(c.f, c.a, c.on));

const isAnswered = (c, inquiry) => c.a[inquiry]?.isAnswered === true;

/** Judges what was read; `findings` are those of the reading. */
export const judged = (c, findings) => {
  const documents = documentsOf(c, findings);
  const { needs, inquiries, waiting } = needsOf(c);
  const notices = rulesOf(c, waiting, findings);
  return {
    form: c.form.id,
    revision: c.form.revision,
    outcome: findings.length > 0 ? "refused" : waiting.length > 0 ? "waiting" : "accepted",
    findings,
    notices,
    documents,
    needs,
    inquiries,
    waiting,
    checks: checksOf(c),
    computed: computedOf(c),
    visit: visitOf(c),
  };
};

/** Whether nothing refuses what was read and is valid. */
export const rightly = (c) => {
  const { documents, rules } = c.form;
  for (let at = 0; at < documents.length; at++) {
    const it = documents[at];
    if (!c.given[at] && it.isOptional === undefined && holds(c, it) && replacementOf(c, it) === undefined) {
      return false;
    }
  }
  const { waiting } = needsOf(c);
  return !rules.some((rule) => !rule.isAdvice && isBroken(c, rule, waiting) === true);
};

/** Returns the documents that are asked for; reports those that must be given and are not. */
export const documentsOf = (c, findings) => {
  const verdicts = [];
  const { documents } = c.form;
  for (let at = 0; at < documents.length; at++) {
    const it = documents[at];
    if (!holds(c, it)) continue;
    const verdict = documentOf(c, it, c.given[at] === true);
    if (verdict.required && !verdict.given) {
      findings.push(found(["no-document"], below("/documents", it.id), it.name, it.basis));
    }
    verdicts.push(verdict);
  }
  return verdicts;
};

const documentOf = (
  c,
  requirement,
  isGiven,
) => {
  const verdict = isGiven ? requirement.given : requirement.missing;
  const replacedBy = replacementOf(c, requirement);
  if (replacedBy === undefined) return verdict;
  const { because, ...before } = verdict;
  return { ...before, required: false, replaced_by: replacedBy, ...(because && { because }) };
};

/** Returns the answered inquiry that stands for a document. */
export const replacementOf = (c, requirement) =>
  requirement.replacedBy?.find((inquiry) => isAnswered(c, inquiry));

/** Returns the records that are needed, and the inquiries whose answer is waited for. */
export const needsOf = (c) => {
  const needs = [];
  const inquiries = [];
  const waiting = [];
  for (const need of c.form.needs) {
    if (!holds(c, need)) continue;
    needs.push(need.verdict);
    let isAwaited = need.awaited.length > 0;
    for (const inquiry of need.inquiries) {
      if (isAwaited && isAnswered(c, inquiry)) isAwaited = false;
      if (!inquiries.includes(inquiry)) inquiries.push(inquiry);
    }
    if (!isAwaited) continue;
    for (const inquiry of need.awaited) if (!waiting.includes(inquiry)) waiting.push(inquiry);
  }
  return { needs, inquiries, waiting };
};

/** Checks all rules; returns the notices and reports what refuses. */
const rulesOf = (c, waiting, findings) => {
  const notices = [];
  const stops = [];
  for (const rule of c.form.rules) {
    const causes = isBroken(c, rule, waiting);
    if (causes === true) (rule.isAdvice ? notices : findings).push(broken(rule, pointersOf(rule)));
    if (typeof causes === "object") for (const cause of causes) stops.push([cause, rule.id]);
  }
  for (const [path, rule] of stops) attach(findings, path, rule);
  return notices;
};

const pointersOf = (rule) => (rule.at ?? rule.rests ?? rule.reads ?? []).map(pointerOf);

/** Whether a rule is broken; the causes where that is unknown. */
const isBroken = (
  c,
  rule,
  waiting,
) => {
  const before = causesOf(c.causes, rule.reads);
  if (before.length > 0) return before;
  if (rule.when !== undefined && !rule.when(c.f, c.a, c.on)) return false;
  const isAwaited = (inquiry) =>
    !isAnswered(c, inquiry) && (waiting.includes(inquiry) || inquiry === c.form.id);
  if (rule.inquiries?.some(isAwaited)) return false;
  const causes = causesOf(c.causes, rule.rests);
  return causes.length > 0 ? causes : !rule.holds(c.f, c.a, c.on);
};

/** Tells the first finding at or below a path which rule waits for it. */
const attach = (findings, path, rule) => {
  const finding = findings.find(
    (it) => it.rule === undefined && (it.path === path || it.path.startsWith(`${path}/`)),
  );
  finding?.stops.push(rule);
};

const checksOf = (c) => {
  const checks = [];
  for (const provision of c.form.provisions) if (holds(c, provision)) checks.push(provision.id);
  return checks;
};

const computedOf = (c) => {
  const computed = {};
  for (const it of c.form.computed ?? []) {
    if (!isKnown(c, it.reads)) continue;
    const value = wire(it, c);
    if (value !== undefined && !Number.isNaN(value)) computed[it.id] = value;
  }
  return computed;
};

/** Writes a computed value as a filing does. */
const wire = (computed, c) => {
  const value = computed.value(c.f, c.a, c.on);
  if (computed.written === undefined || value === undefined || Number.isNaN(value)) return value;
  return computed.written === "day"
    ? writtenDay(Number(value), "-")
    : written(value, computed.written);
};

const NO_VISIT = Object.freeze({ required: false });

const visitOf = (c) => c.form.visits?.find((visit) => holds(c, visit))?.verdict ?? NO_VISIT;

/** The short way: reads a filing that is right, at once, and gives up where anything is not. */


/** Reads a filing; undefined where anything of it is wrong. */
export const read = (form, filing) => {
  if (!isObject(filing) || filing.form !== form.id) return undefined;
  const { fields, documents, answers } = filing;
  const on = day(filing.filed_on);
  if (Number.isNaN(on) || !isWithin(on, form.since, form.until) || !isObject(fields)) return undefined;
  begin();
  const a = form.noAnswers();
  if (answers !== undefined && !(isObject(answers) && areAnswers(form, answers, a, on))) return undefined;
  const f = form.read(fields, a, on);
  if (!isRight(fields, form.always)) return undefined;
  const given = isObject(documents) ? form.given(documents) : NO_DOCUMENTS;
  if (documents !== undefined && !(isObject(documents) && isRight(documents, 0))) return undefined;
  const keys = 3 + (documents === undefined ? 0 : 1) + (answers === undefined ? 0 : 1);
  return hasKeys(filing, keys) ? { form, on, f, a, given } : undefined;
};

const NO_DOCUMENTS = [];

/** Reads the answers that have come into `a`. */
const areAnswers = (
  form,
  answers,
  a,
  on,
) => {
  if (form.answers.length === 0) return hasKeys(answers, 0);
  let keys = 0;
  for (const { id, always, read } of form.answers) {
    const object = own(answers, id);
    if (object === undefined) continue;
    if (!isObject(object)) return false;
    a[id] = read(object, form.nothing, a, on);
    if (!isRight(object, always)) return false;
    keys++;
  }
  return hasKeys(answers, keys);
};

/** Whether a document is there: an object that may say how many copies there are. */
export const document = (x) => {
  if (x === undefined) return false;
  tallied();
  return isDocument(x) || wrong(false);
};

const isDocument = (x) =>
  isObject(x) && isCopies(x.copies) && hasKeys(x, x.copies === undefined ? 0 : 1);

/** Whether a JSON value may stand for the number of copies, which may be left out. */
export const isCopies = (x) =>
  x === undefined || (typeof x === "number" && x >= 1 && x <= 100 && Number.isInteger(x));

/** The long way: reads whatever can be read of a filing, and reports everything that is wrong. */


const KEYS = [
  ["form", ["فرم", "form"]],
  ["filed_on", ["تاریخ درخواست", "filing date"]],
  ["fields", ["فیلدها", "fields"]],
  ["documents", ["مدارک", "documents"]],
  ["answers", ["پاسخ استعلام‌ها", "answers"]],
];

/** Reads a filing as far as it can be read. */
export const reported = (form, filing) => {
  if (!isObject(filing)) {
    return { findings: [found(["not-object"], "", ["درخواست", "filing"])], asked: {} };
  }
  const findings = shapeOf(form, filing);
  return form === undefined || findings.length > 0 ? { findings, asked: {} } : readingOf(form, filing);
};

/** Reports what is wrong with the outermost shape. */
const shapeOf = (form, filing) => {
  const facts = [
    formFault(form, own(filing, "form")),
    dayFault(own(filing, "filed_on")),
    own(filing, "fields") === undefined ? ["missing"] : objectFault(filing, "fields"),
    objectFault(filing, "documents"),
    objectFault(filing, "answers"),
  ];
  return KEYS.flatMap(([key, name], at) => {
    const fact = facts[at];
    return fact === undefined ? [] : [found(fact, below("", key), name)];
  });
};

const formFault = (form, id) => {
  if (id === undefined) return ["missing"];
  if (typeof id !== "string") return ["not-text"];
  return id === form?.id ? undefined : ["unknown-form"];
};

const dayFault = (x) => {
  if (x === undefined) return ["missing"];
  if (typeof x !== "string") return ["not-text"];
  return Number.isNaN(day(x)) ? ["no-such-day"] : undefined;
};

const objectFault = (filing, key) => {
  const json = own(filing, key);
  return json === undefined || isObject(json) ? undefined : ["not-object"];
};

const objectAt = (object, key) => {
  const json = own(object, key);
  return isObject(json) ? json : undefined;
};

const readingOf = (form, filing) => {
  const on = day(own(filing, "filed_on"));
  const [fields, documents, answers] = ["fields", "documents", "answers"].map((key) => objectAt(filing, key));
  const findings = wrongStructure(form, filing, on);
  const causes = new Map();
  const given = form.documents.map(({ id }) => own(documents ?? {}, id) !== undefined);
  const c = { form, on, f: { ...form.nothing }, a: form.noAnswers(), given, causes };
  const settling = { c, asked: {} };
  // A field may be asked because of an answer, never the other way round: answers are read first
  // and reported after the fields.
  const ofAnswers = settledAnswers(settling, answers ?? {});
  findings.push(...settledPart(settling, form, fields ?? {}, c.f, ""), ...ofAnswers);
  return { case: c, findings, asked: settling.asked };
};

/** Reports what the filing names and the form does not know, and a day on which it is not in force. */
const wrongStructure = (form, filing, on) => {
  const findings = unknownOf(filing, "", KEYS.map(([key]) => key));
  if (!isWithin(on, form.since, form.until)) {
    findings.push(found(["not-in-force", writtenDay(on, "/")], "/filed_on", form.name));
  }
  findings.push(...unknownOf(objectAt(filing, "fields"), "/fields", idsOf(form.fields)));
  findings.push(...wrongDocuments(form, objectAt(filing, "documents") ?? {}));
  findings.push(...wrongAnswers(form, objectAt(filing, "answers") ?? {}));
  return findings;
};

const idsOf = (all) => all.map((it) => it.id);

/** Reports the keys that are not known, sorted. */
const unknownOf = (
  object = {},
  path,
  known,
) =>
  keysOf(object)
    .filter((key) => !known.includes(key))
    .sort(byCodePoint)
    .map((key) => found(["unknown"], below(path, key), [key, key]));

const wrongDocuments = (form, all) => {
  const known = idsOf(form.documents);
  const given = keysOf(all).filter((key) => known.includes(key)).sort(byCodePoint);
  const findings = given.flatMap((key) => wrongDocument(all[key], below("/documents", key)));
  return [...unknownOf(all, "/documents", known), ...findings];
};

const wrongDocument = (json, path) => {
  if (!isObject(json)) return [found(["not-object"], path, ["مدرک", "document"])];
  const findings = unknownOf(json, path, ["copies"]);
  if (!isCopies(own(json, "copies"))) {
    findings.push(found(["not-integer"], below(path, "copies"), ["شمار نسخه‌ها", "number of copies"]));
  }
  return findings;
};

const wrongAnswers = (form, all) => {
  const known = form.answers;
  const findings = unknownOf(all, "/answers", idsOf(known));
  for (const inquiry of known) {
    const [json, path] = [own(all, inquiry.id), below("/answers", inquiry.id)];
    if (json === undefined) continue;
    if (isObject(json)) findings.push(...unknownOf(json, path, idsOf(inquiry.fields)));
    else findings.push(found(["not-object"], path, inquiry.name));
  }
  return findings;
};

const settledAnswers = (settling, answers) =>
  settling.c.form.answers.flatMap((inquiry) => {
    const object = objectAt(answers, inquiry.id);
    if (object === undefined) return [];
    const { c } = settling;
    const values = inquiry.read({}, c.f, c.a, NaN);
    settling.c.a[inquiry.id] = values;
    return settledPart(settling, inquiry, object, values, `${inquiry.id}/`);
  });

/** Reads what is filled in together; returns what is wrong, in the order of the source. */
const settledPart = (
  settling,
  part,
  object,
  values,
  prefix,
) => {
  const { f, a, on, causes } = settling.c;
  const path = prefix === "" ? "/fields" : below("/answers", prefix.slice(0, -1));
  const holds = (when) => when(f, a, on);
  return inOrder(settling, part.fields, part.order, { object, values, causes, prefix, path, holds });
};

const inOrder = (
  settling,
  fields,
  order,
  scope,
) => {
  const findings = fields.map(() => []);
  for (const at of order ?? fields.keys()) {
    const field = fields[at];
    if (field !== undefined) findings[at] = settled(settling, field, scope);
  }
  return findings.flat();
};

/** Reads one value or says what is wrong with it; what is missing or wrong is a cause for others. */
const settled = (settling, field, scope) => {
  const [path, json] = [below(scope.path, field.id), own(scope.object, field.id)];
  const causes = causesOf(scope.causes, field.reads);
  const isAsked = causes.length > 0 ? undefined : field.when === undefined || scope.holds(field.when);
  settling.asked[path] = askingOfField(field, isAsked, causes);
  if (isAsked === false) return json === undefined ? [] : [finding(field, ["not-asked"], path)];
  if (json !== undefined) return taken(settling, field, json, scope);
  if (isAsked && isOptional(field)) return [];
  block(scope, field, causes[0] ?? path);
  return isAsked ? [finding(field, ["missing"], path)] : [];
};

const isOptional = (field) => field.isOptional === true;

const askingOfField = (
  field,
  isAsked,
  waitsFor,
) => ({
  state: isAsked === undefined ? "not-yet" : !isAsked ? "not-asked" : isOptional(field) ? "optional" : "required",
  ...(field.because === undefined ? {} : { because: bilingual(field.because) }),
  waits_for: waitsFor,
});

const block = (scope, field, cause) =>
  scope.causes.set(scope.prefix + field.id, cause);

const finding = (field, fact, path) =>
  found(fact, path, field.name, field.basis);

const taken = (
  settling,
  field,
  json,
  scope,
) => {
  const path = below(scope.path, field.id);
  if ("columns" in field.type) return takenRows(settling, field, field.type, json, scope);
  const { on } = settling.c;
  const value = field.type(json, on);
  if (isGiven(value)) {
    scope.values[field.id] = value;
    return [];
  }
  block(scope, field, path);
  return [finding(field, field.type.fault(json, on), path)];
};

const takenRows = (
  settling,
  field,
  rows,
  json,
  scope,
) => {
  const path = below(scope.path, field.id);
  const fault = rowsFault(rows, json);
  const all = [];
  const findings = fault !== undefined ? [finding(field, fault, path)] : [];
  if (fault === undefined && Array.isArray(json)) {
    for (const [at, row] of json.entries()) {
      findings.push(...takenRow(settling, field, rows, row, `${path}/${at}`, all));
    }
  }
  if (findings.length > 0) block(scope, field, path);
  else scope.values[field.id] = all;
  return findings;
};

const rowsFault = (rows, json) => {
  if (!Array.isArray(json)) return ["not-array"];
  if (json.length < rows.min) return ["fewer-rows", shown(rows.min, 0)];
  return json.length > rows.max ? ["more-rows", shown(rows.max, 0)] : undefined;
};

const takenRow = (
  settling,
  field,
  rows,
  object,
  path,
  all,
) => {
  if (!isObject(object)) return [finding(field, ["not-object"], path)];
  const { f, a, on } = settling.c;
  const values = rows.row({}, f, a, NaN);
  all.push(values);
  const causes = new Map(settling.c.causes);
  const holds = (when) => when(values, f, a, on);
  const scope = { object, values, causes, prefix: ".", path, holds };
  const unknown = unknownOf(object, path, idsOf(rows.columns));
  return [...unknown, ...inOrder(settling, rows.columns, rows.order, scope)];
};

/**
 * The step before validation: digits, letters, invisible characters and separators get one form;
 * what cannot be read stays as it is. Doing it twice changes nothing more.
 */


/** Finds what is read of the answer of an inquiry. */

/** Normalises a filing; `formOf` finds a form by its id. */
export const normalised = (
  filing,
  formOf,
  answerOf,
) => {
  if (!isObject(filing)) return filing;
  const out = changed(filing, (key, json) =>
    key === "form" ? texted(json, line) : key === "filed_on" ? texted(json, dated) : json,
  );
  const form = typeof out.form === "string" ? formOf(out.form) : undefined;
  if (form === undefined) return out;
  return changed(out, (key, json) => {
    if (key === "fields") return fields(json, form.fields);
    return key === "answers" ? changedIn(json, (id, it) => fields(it, answerOf(id)?.fields ?? [])) : json;
  });
};

/** Normalises one value; its place is a JSON pointer, as findings have it. */
export const normalisedValue = (form, pointer, value) => {
  const [, top, ...keys] = pointer.split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (top === "form") return texted(value, line);
  if (top === "filed_on") return texted(value, dated);
  const inquiry = top === "answers" ? keys.shift() : undefined;
  const part = inquiry === undefined ? form : form.answers.find((it) => it.id === inquiry);
  const field = part?.fields.find((it) => it.id === keys[0]);
  const columns = field !== undefined && "columns" in field.type ? field.type.columns : [];
  const column = keys.length > 1 ? columns.find((it) => it.id === keys[2]) : field;
  return column === undefined ? value : valued(value, column);
};

/** Returns an object with every value changed; a key named `__proto__` stays a key. */
const changed = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, json]) => [key, change(key, json)]));

const changedIn = (json, change) =>
  isObject(json) ? changed(json, change) : json;

const texted = (json, change) =>
  typeof json === "string" ? change(json) : json;

const fields = (json, known) =>
  changedIn(json, (key, value) => {
    const field = known.find((it) => it.id === key);
    return field === undefined ? value : valued(value, field);
  });

const valued = (json, { type }) => {
  if (!("columns" in type)) return canonically(json, type.kind);
  return Array.isArray(json) ? json.map((row) => fields(row, type.columns)) : json;
};

const canonically = (json, kind) => {
  switch (kind) {
    case "confirmation":
    case "yes-no": return json;
    case "choice": return texted(json, line);
    case "choices": return Array.isArray(json) ? json.map((item) => texted(item, line)) : json;
    case "date": return texted(json, dated);
    case "file":
    case "text": return texted(json, prose);
    case "whole": return typeof json === "string" ? wholeOf(digitsOf(json)) : json;
    case "decimal": return decimalOf(json);
    case "plate": return isObject(json) ? plateOf(json) : json;
    default: return texted(json, (text) => canonical(kind, text));
  }
};

const isInvisible = (c) =>
  isDirectionControl(c) || c === 0x200e || c === 0x200f || c === 0x061c || c === 0xfeff || c === 0x00ad;

const isDash = (c) => c === 0x2d || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;

const isBlankOrDash = (c) => isBlank(c) || isDash(c);

/** Without prose: ASCII digits, no invisible characters, no blanks around. */
const line = (text) =>
  asciiDigits(trimmed(without(text, isInvisible)));

/** A free text: one spelling of letters, blanks and line ends, and nothing invisible. */
const prose = (text) => {
  const isDropped = (c) => isInvisible(c) || c === 0x0640 || c === 0x200b || c === 0x200d;
  const kept = without(text.replaceAll("\r\n", "\n"), isDropped).normalize("NFC");
  return trimmed(kept.replace(/[يىك\r\t\u00a0\u2000-\u200a\u202f]/g, proseLetter));
};

const proseLetter = (letter) =>
  letter === "ي" || letter === "ى" ? "ی" : letter === "ك" ? "ک" : letter === "\r" ? "\n" : " ";

/** Takes `/` for `-` and fills up months and days of one digit. */
const dated = (text) => {
  const plain = line(text);
  const [year, month, date, ...rest] = plain.split(/[-/]/);
  if (year === undefined || month === undefined || date === undefined || rest.length > 0) return plain;
  const padded = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return Number.isNaN(day(padded)) ? plain : padded;
};

/** `٫` is the decimal point, `٬` and the commas group digits. */
const digitsOf = (text) =>
  trimmed(line(text).replaceAll("٫", ".").replace(/[٬,،]/g, ""));

/** Takes a text of a whole number for the number, where it is written as JSON writes it. */
const wholeOf = (digits) => {
  const value = integer(digits);
  return String(value) === digits ? value : digits;
};

/** Reads digits, and a sign where there is one; undefined from 2^53 on, where digits would be lost. */
const integer = (text) => {
  const from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
  if (text.length === from || !areDigits(text, from, text.length)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
};

/** Writes a whole number as the text that a decimal is. */
const decimalOf = (json) => {
  if (typeof json === "string") return digitsOf(json);
  return Number.isSafeInteger(json) ? String(json) : json;
};

const plateOf = (plate) => {
  const parts = ["main", "sub", "section"];
  const out = changed(plate, (key, json) =>
    typeof json === "string" && parts.includes(key) ? partOf(json) : json,
  );
  return Object.hasOwn(out, "sub") ? out : { ...out, sub: 0 };
};

const partOf = (text) => integer(digitsOf(text)) ?? text;

/** Turns what people write into the canonical form of an identifier. */
export const canonical = (kind, text) => {
  switch (kind) {
    case "bill-id":
    case "payment-id": return withoutZeros(line(text));
    case "email": return mail(line(text));
    case "engineer-licence": return hyphenated(without(line(text), isBlank));
    case "iban": return account(without(line(text), isBlankOrDash));
    case "mobile": return national(text, ["+98", "0098", "98", "0", ""], (rest) => rest.startsWith("9"));
    case "phone": return national(text, ["+98", "0098"], (rest) => !rest.startsWith("0"));
    case "postal-code": return without(line(text), isDash);
    case "renovation-code": return hyphenated(without(line(text), isBlank)).split("-").map(withoutZero).join("-");
    default: return line(text);
  }
};

const withoutZeros = (text) => {
  let from = 0;
  while (from < text.length && (text.charCodeAt(from) === 48 || isBlank(text.charCodeAt(from)))) from++;
  return text.slice(from);
};

/** The domain has no case; the part before it may have. */
const mail = (text) => {
  const at = text.lastIndexOf("@");
  const lower = (letters) => letters.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return at < 0 ? text : text.slice(0, at) + lower(text.slice(at));
};

const hyphenated = (text) => text.replace(/[\u2010-\u2015\u2212]/g, "-");

const account = (text) => {
  const number = text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  return number.length === 24 && areDigits(number, 0, 24) ? `IR${number}` : number;
};

const national = (
  text,
  prefixes,
  isRight,
) => {
  const number = without(line(text), (c) => isBlankOrDash(c) || c === 40 || c === 41);
  const rests = prefixes.filter((it) => number.startsWith(it)).map((it) => number.slice(it.length));
  const rest = rests.find((it) => new TextEncoder().encode(it).length === 10 && isRight(it));
  return rest === undefined ? number : `0${rest}`;
};

/** Keeps the last digit, so that a part of zeros stays a zero. */
const withoutZero = (part) => {
  let from = 0;
  while (from < part.length - 1 && part.charCodeAt(from) === 48) from++;
  return part.slice(from);
};

/** What the module of a form offers. */


/** Judges a filing of a form, or one whose form is not known. Total on any value. */
export const validateBy = (
  form,
  filing,
  revision = form?.revision,
) => {
  const right = form && read(form, filing);
  if (right !== undefined) return judged(right, []);
  const { case: c, findings } = reported(form, filing);
  return c === undefined ? unread(form, filing, revision, findings) : judged(c, findings);
};

const unread = (
  form,
  filing,
  revision,
  findings,
) => ({
  ...(form !== undefined && isObject(filing) && filing.form === form.id ? { form: form.id } : {}),
  ...(revision === undefined ? {} : { revision }),
  outcome: "refused",
  findings,
  notices: [],
  documents: [],
  needs: [],
  inquiries: [],
  waiting: [],
  checks: [],
  computed: {},
  visit: { required: false },
});

/** Whether a filing would not be refused: stops at the first thing that is wrong. */
export const isValidBy = (form, filing) => {
  const right = read(form, filing);
  return right !== undefined && rightly(right);
};

/** Returns the documents that a filing asks for as far as it is filled in, and why. */
export const requiredDocumentsBy = (form, filing) => {
  const { documents, needs, inquiries } = validateBy(form, filing);
  return { documents, needs, inquiries };
};

/**
 * Says of every field, group, column and document whether it is asked, as far as a filing tells
 * that may still be incomplete. `filed_on`, `form` and `fields` must be there.
 */
const askedBy = (form, filing) => {
  const { case: c, asked } = reported(form, filing);
  if (c === undefined) return asked;
  for (const requirement of form.documents) {
    asked[below("/documents", requirement.id)] = askingOfDocument(c, requirement);
  }
  return asked;
};

const askingOfDocument = (c, requirement) => {
  const causes = causesOf(c.causes, requirement.reads);
  const replacedBy = replacementOf(c, requirement);
  const isAsked = requirement.when === undefined || requirement.when(c.f, c.a, c.on);
  const isOptional = requirement.isOptional === true || replacedBy !== undefined;
  return {
    state: causes.length > 0 ? "not-yet" : !isAsked ? "not-asked" : isOptional ? "optional" : "required",
    ...(requirement.because === undefined ? {} : { because: bilingual(requirement.because) }),
    waits_for: causes,
    ...(replacedBy === undefined ? {} : { replaced_by: replacedBy }),
  };
};

/** Returns what is read of the answer of an inquiry. */
export const answerPart = (form, inquiry) =>
  form?.answers.find((answer) => answer.id === inquiry);

/** Writes a filing of a form as validation reads it. */
const normaliseBy = (form, filing) =>
  normalised(filing, (id) => (id === form.id ? form : undefined), (id) => answerPart(form, id));

/** Returns what the module of a form offers. */
export const offer =(form) => ({
  validate: (filing) => validateBy(form, filing),
  isValid: (filing) => isValidBy(form, filing),
  requiredDocuments: (filing) => requiredDocumentsBy(form, filing),
  asked: (filing) => askedBy(form, filing),
  normalise: (filing) => normaliseBy(form, filing),
  normaliseField: (path, value) => normalisedValue(form, path, value),
});

/** Writes a verdict as JSON. Unlike `JSON.stringify`, it takes computed numbers beyond 2^53. */
export const toJson = (verdict) => {
  const values = Object.values(verdict.computed);
  if (!values.some((value) => typeof value === "bigint")) return JSON.stringify(verdict);
  const computed = Object.entries(verdict.computed).map(
    ([key, value]) => `${JSON.stringify(key)}:${typeof value === "bigint" ? value : JSON.stringify(value)}`,
  );
  const { visit, ...before } = { ...verdict, computed: undefined };
  return `${JSON.stringify(before).slice(0, -1)},"computed":{${computed}},"visit":${JSON.stringify(visit)}}`;
};
