// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// Code is the kind of a finding.
type Code string

// The kinds of findings.
const (
	// CodeAreaCode is an area code that does not exist.
	CodeAreaCode Code = "area-code"
	// CodeBlank is a text that holds nothing but blanks.
	CodeBlank Code = "blank"
	// CodeBounds is a number or a date outside its bounds.
	CodeBounds Code = "bounds"
	// CodeCharacter is a text with a control character.
	CodeCharacter Code = "character"
	// CodeChoice is an item that is not among those that may be chosen.
	CodeChoice Code = "choice"
	// CodeConfirmation is a confirmation that is no.
	CodeConfirmation Code = "confirmation"
	// CodeControlDigit is control digits that do not agree with the others.
	CodeControlDigit Code = "control-digit"
	// CodeDistrict is a municipal district that does not exist.
	CodeDistrict Code = "district"
	// CodeDocument is a required document that is not given.
	CodeDocument Code = "document"
	// CodeDuplicate is an item that is chosen twice.
	CodeDuplicate Code = "duplicate"
	// CodeEmptyPart is a part of an identifier that must name something and is zero.
	CodeEmptyPart Code = "empty-part"
	// CodeEmptySerial is an identifier whose serial number is zero.
	CodeEmptySerial Code = "empty-serial"
	// CodeLength is a text that is too long.
	CodeLength Code = "length"
	// CodeMissing is a required value that is missing.
	CodeMissing Code = "missing"
	// CodeNotAsked is a value that is not asked.
	CodeNotAsked Code = "not-asked"
	// CodeNotInForce is a record that cannot be filed on that day.
	CodeNotInForce Code = "not-in-force"
	// CodeRepeatedDigits is an identifier whose digits are all equal.
	CodeRepeatedDigits Code = "repeated-digits"
	// CodeRows is a number of rows outside its bounds.
	CodeRows Code = "rows"
	// CodeRule is a rule that does not hold.
	CodeRule Code = "rule"
	// CodeShape is a value that does not have the shape of its type.
	CodeShape Code = "shape"
	// CodeType is a value that is not of its JSON type.
	CodeType Code = "type"
	// CodeUnknown is a name that the record does not know.
	CodeUnknown Code = "unknown"
	// CodeUnknownForm is a filing of no known record.
	CodeUnknownForm Code = "unknown-form"
)

// fact is what is so with a value of a filing.
type fact uint8

const (
	factNone fact = iota
	factMissing
	factNotAsked
	factUnknown
	factUnknownForm
	factNotInForce
	factNotObject
	factNotArray
	factNotText
	factNotInteger
	factNotYesNo
	factBlank
	factControlCharacter
	factLonger
	factBelow
	factAbove
	factNoSuchDay
	factNoWhole
	factNoDecimal
	factNotListed
	factNothingChosen
	factTwice
	factFewerRows
	factMoreRows
	factNotConfirmed
	factNoDocument
	factBillIDShape
	factBillIDControlDigit
	factCaseNumberShape
	factCaseNumberDistrict
	factEmailShape
	factEngineerLicenceShape
	factIBANShape
	factIBANControlDigit
	factLegalPersonIDShape
	factLegalPersonIDEmptySerial
	factLegalPersonIDControlDigit
	factMobileShape
	factNationalIDShape
	factNationalIDRepeatedDigits
	factNationalIDEmptySerial
	factNationalIDControlDigit
	factPaymentIDShape
	factPaymentIDControlDigit
	factPhoneShape
	factPhoneAreaCode
	factPostalCodeShape
	factRenovationCodeShape
	factRenovationCodeDistrict
	factRenovationCodeEmptyPart
)

// phrases are the words of the facts, in their order.
var phrases = [...]phrase{
	{},
	{code: CodeMissing, message: Text{"«{name}» نوشته نشده است", "\"{name}\" is not filled in"}, remedy: Text{"این فیلد را پر کنید", "fill it in"}},
	{code: CodeNotAsked, message: Text{"«{name}» نوشته شده، ولی این درخواست آن را نمی‌خواهد", "\"{name}\" is filled in, but this filing does not ask for it"}, remedy: Text{"این فیلد را خالی بگذارید، یا پاسخی را که آن را کنار گذاشته بسنجید", "leave it empty, or compare the answer that rules it out"}},
	{code: CodeUnknown, message: Text{"«{name}» در این فرم نیست", "\"{name}\" is not in this form"}, remedy: Text{"این کلید را بردارید، یا نام آن را با فرم بسنجید", "remove this key, or compare its name with the form"}},
	{code: CodeUnknownForm, message: Text{"فرمی با این شناسه نیست", "no form has this id"}, remedy: Text{"شناسه فرم را از فهرست فرم‌ها بردارید", "take the id from the list of forms"}},
	{code: CodeNotInForce, message: Text{"«{name}» در تاریخ {limit} برقرار نیست", "\"{name}\" is not in force on {limit}"}, remedy: Text{"تاریخ درخواست را بسنجید، یا فرم برقرار در آن تاریخ را بفرستید", "compare the filing date, or file the form of that day"}},
	{code: CodeType, message: Text{"«{name}» یک شیء JSON نیست", "\"{name}\" is not a JSON object"}, remedy: Text{"مقدار را میان { } با نام هر جزء بنویسید", "write the value between { } with the name of each part"}},
	{code: CodeType, message: Text{"«{name}» یک فهرست نیست", "\"{name}\" is not a list"}, remedy: Text{"مقدارها را میان [ ] بنویسید", "write the values between [ ]"}},
	{code: CodeType, message: Text{"«{name}» یک متن نیست", "\"{name}\" is not a text"}, remedy: Text{"مقدار را میان دو گیومه لاتین بنویسید", "write the value between double quotes"}},
	{code: CodeType, message: Text{"«{name}» یک عدد صحیح نیست", "\"{name}\" is not a whole number"}, remedy: Text{"عدد صحیح را بدون ممیز و بدون گیومه بنویسید", "write the whole number without a point and without quotes"}},
	{code: CodeType, message: Text{"«{name}» بله یا نه نیست", "\"{name}\" is not yes or no"}, remedy: Text{"بله یا نه را با true یا false بنویسید", "write true or false"}},
	{code: CodeBlank, message: Text{"«{name}» خالی است", "\"{name}\" is empty"}, remedy: Text{"این فیلد را پر کنید", "fill it in"}},
	{code: CodeCharacter, message: Text{"«{name}» نویسه‌ای دارد که چاپ نمی‌شود", "\"{name}\" holds a character that cannot be printed"}, remedy: Text{"متن را بدون نویسه‌های پنهان دوباره بنویسید", "write the text again without hidden characters"}},
	{code: CodeLength, message: Text{"«{name}» از {limit} نویسه بلندتر است", "\"{name}\" is longer than {limit} characters"}, remedy: Text{"متن را تا {limit} نویسه کوتاه کنید", "shorten the text to {limit} characters"}},
	{code: CodeBounds, message: Text{"«{name}» از {limit} کمتر است", "\"{name}\" is below {limit}"}, remedy: Text{"مقداری از {limit} به بالا بنویسید", "write {limit} or more"}},
	{code: CodeBounds, message: Text{"«{name}» از {limit} بیشتر است", "\"{name}\" is above {limit}"}, remedy: Text{"مقداری تا {limit} بنویسید", "write {limit} or less"}},
	{code: CodeShape, message: Text{"«{name}» روزی از تقویم ۱۲۰۰ تا ۱۵۰۰ نیست", "\"{name}\" is no day of the calendar from 1200 to 1500"}, remedy: Text{"تاریخ خورشیدی را مانند 1403-02-15 بنویسید", "write a Jalali day like 1403-02-15"}},
	{code: CodeShape, message: Text{"«{name}» به شکل عدد نیست", "\"{name}\" does not read as a number"}, remedy: Text{"عدد را با رقم و بدون اعشار بنویسید", "write digits without a fraction"}},
	{code: CodeShape, message: Text{"«{name}» به شکل عدد نیست", "\"{name}\" does not read as a number"}, remedy: Text{"عدد را با رقم و حداکثر {limit} رقم اعشار بنویسید", "write digits with at most {limit} decimal places"}},
	{code: CodeChoice, message: Text{"«{name}» از گزینه‌های این فرم نیست", "\"{name}\" is not one of the items of this form"}, remedy: Text{"یکی از گزینه‌های فرم را انتخاب کنید", "choose one of the items of the form"}},
	{code: CodeChoice, message: Text{"برای «{name}» گزینه‌ای انتخاب نشده است", "nothing is chosen for \"{name}\""}, remedy: Text{"یکی از گزینه‌های فرم را انتخاب کنید", "choose one of the items of the form"}},
	{code: CodeDuplicate, message: Text{"یک گزینه در «{name}» دو بار آمده است", "an item stands twice in \"{name}\""}, remedy: Text{"هر گزینه را یک بار انتخاب کنید", "choose each item once"}},
	{code: CodeRows, message: Text{"«{name}» کمتر از {limit} ردیف دارد", "\"{name}\" has fewer than {limit} rows"}, remedy: Text{"دست‌کم {limit} ردیف بنویسید", "fill in {limit} rows at least"}},
	{code: CodeRows, message: Text{"«{name}» بیشتر از {limit} ردیف دارد", "\"{name}\" has more than {limit} rows"}, remedy: Text{"حداکثر {limit} ردیف بنویسید", "fill in {limit} rows at most"}},
	{code: CodeConfirmation, message: Text{"«{name}» تأیید نشده است", "\"{name}\" is not confirmed"}, remedy: Text{"متن را بخوانید و اگر درست است تأیید کنید", "read the text and confirm it if it is right"}},
	{code: CodeDocument, message: Text{"مدرک «{name}» پیوست نیست", "the document \"{name}\" is not attached"}, remedy: Text{"این مدرک را به درخواست پیوست کنید", "attach this document to the filing"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"شناسه قبض را، ۶ تا ۱۳ رقم، از روی قبض بنویسید", "copy the bill id, 6 to 13 digits, from the bill"}},
	{code: CodeControlDigit, message: Text{"رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", "the control digit of \"{name}\" does not fit the others"}, remedy: Text{"شناسه قبض را، ۶ تا ۱۳ رقم، از روی قبض بنویسید", "copy the bill id, 6 to 13 digits, from the bill"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"یازده رقم پرونده را بنویسید؛ دو رقم نخست شماره منطقه است", "write the eleven digits; the first two are the district"}},
	{code: CodeDistrict, message: Text{"شماره منطقه در «{name}» از ۱ تا ۲۲ نیست", "the district in \"{name}\" is not from 1 to 22"}, remedy: Text{"یازده رقم پرونده را بنویسید؛ دو رقم نخست شماره منطقه است", "write the eleven digits; the first two are the district"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"نشانی رایانامه را مانند name@example.ir بنویسید", "write the address like name@example.ir"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"شماره را با رقم و خط تیره از روی پروانه اشتغال بنویسید", "copy digits and hyphens from the licence"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"شماره شبا را با IR و ۲۴ رقم بنویسید", "write IR and 24 digits"}},
	{code: CodeControlDigit, message: Text{"رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", "the control digit of \"{name}\" does not fit the others"}, remedy: Text{"شماره شبا را با IR و ۲۴ رقم بنویسید", "write IR and 24 digits"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید", "copy the eleven digits from the official gazette"}},
	{code: CodeEmptySerial, message: Text{"شماره سریال درون «{name}» صفر است", "the serial number inside \"{name}\" is zero"}, remedy: Text{"یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید", "copy the eleven digits from the official gazette"}},
	{code: CodeControlDigit, message: Text{"رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", "the control digit of \"{name}\" does not fit the others"}, remedy: Text{"یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید", "copy the eleven digits from the official gazette"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"شماره همراه را با ۰۹ و نه رقم دیگر بنویسید", "write 09 and nine more digits"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"}},
	{code: CodeRepeatedDigits, message: Text{"همه رقم‌های «{name}» یکی است", "all digits of \"{name}\" are the same"}, remedy: Text{"ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"}},
	{code: CodeEmptySerial, message: Text{"شماره سریال درون «{name}» صفر است", "the serial number inside \"{name}\" is zero"}, remedy: Text{"ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"}},
	{code: CodeControlDigit, message: Text{"رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", "the control digit of \"{name}\" does not fit the others"}, remedy: Text{"ده رقم کد ملی را از روی کارت ملی بنویسید", "copy the ten digits from the national card"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"شناسه پرداخت را، ۶ تا ۱۳ رقم، از روی قبض بنویسید", "copy the payment id, 6 to 13 digits, from the bill"}},
	{code: CodeControlDigit, message: Text{"رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند", "the control digit of \"{name}\" does not fit the others"}, remedy: Text{"شناسه پرداخت را، ۶ تا ۱۳ رقم، از روی قبض بنویسید", "copy the payment id, 6 to 13 digits, from the bill"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"شماره را با پیش‌شماره استان بنویسید، مانند ۰۲۱۸۸۷۷۶۶۵۵", "write the number with its area code, like 02188776655"}},
	{code: CodeAreaCode, message: Text{"پیش‌شماره «{name}» از پیش‌شماره‌های استان‌ها نیست", "the area code of \"{name}\" does not exist"}, remedy: Text{"شماره را با پیش‌شماره استان بنویسید، مانند ۰۲۱۸۸۷۷۶۶۵۵", "write the number with its area code, like 02188776655"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"ده رقم کد پستی را بنویسید؛ پنج رقم نخست ۰ و ۲ ندارد", "write the ten digits; the first five have no 0 and no 2"}},
	{code: CodeShape, message: Text{"رقم‌ها یا شکل «{name}» کامل نیست", "\"{name}\" does not have the shape of its kind"}, remedy: Text{"هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید", "copy the seven numbers with hyphens from the tax bill"}},
	{code: CodeDistrict, message: Text{"شماره منطقه در «{name}» از ۱ تا ۲۲ نیست", "the district in \"{name}\" is not from 1 to 22"}, remedy: Text{"هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید", "copy the seven numbers with hyphens from the tax bill"}},
	{code: CodeEmptyPart, message: Text{"حوزه، بلوک یا ملک در «{name}» صفر است", "zone, block or plot of \"{name}\" is zero"}, remedy: Text{"هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید", "copy the seven numbers with hyphens from the tax bill"}},
}

// identifierFacts are the facts of the faults of each kind of identifier, in the order of the kinds.
var identifierFacts = [...][emptyPart + 1]fact{
	{wrongShape: factBillIDShape, wrongControlDigit: factBillIDControlDigit},
	{wrongShape: factCaseNumberShape, wrongDistrict: factCaseNumberDistrict},
	{wrongShape: factEmailShape},
	{wrongShape: factEngineerLicenceShape},
	{wrongShape: factIBANShape, wrongControlDigit: factIBANControlDigit},
	{wrongShape: factLegalPersonIDShape, emptySerial: factLegalPersonIDEmptySerial, wrongControlDigit: factLegalPersonIDControlDigit},
	{wrongShape: factMobileShape},
	{wrongShape: factNationalIDShape, repeatedDigits: factNationalIDRepeatedDigits, emptySerial: factNationalIDEmptySerial, wrongControlDigit: factNationalIDControlDigit},
	{wrongShape: factPaymentIDShape, wrongControlDigit: factPaymentIDControlDigit},
	{wrongShape: factPhoneShape, wrongAreaCode: factPhoneAreaCode},
	{wrongShape: factPostalCodeShape},
	{wrongShape: factRenovationCodeShape, wrongDistrict: factRenovationCodeDistrict, emptyPart: factRenovationCodeEmptyPart},
}
