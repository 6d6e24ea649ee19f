use crate::evaluate::fact::{Expected, Fact};
use crate::identifiers::Fault;

use super::paper;

/// Returns the message of a fact in Persian.
pub(super) fn message(fact: &Fact, name: &str, limit: &str) -> String {
    match fact {
        Fact::Missing => format!("«{name}» نوشته نشده است"),
        Fact::NotAsked => format!("«{name}» نوشته شده، ولی این درخواست آن را نمی‌خواهد"),
        Fact::Unknown => format!("«{name}» در این فرم نیست"),
        Fact::UnknownForm => "فرمی با این شناسه نیست".to_owned(),
        Fact::NotInForce(_) => format!("«{name}» در تاریخ {limit} برقرار نیست"),
        Fact::NotA(expected) => format!("«{name}» {} نیست", kind(*expected)),
        Fact::Blank => format!("«{name}» خالی است"),
        Fact::ControlCharacter => format!("«{name}» نویسه‌ای دارد که چاپ نمی‌شود"),
        Fact::Longer(_) => format!("«{name}» از {limit} نویسه بلندتر است"),
        Fact::Below(_) => format!("«{name}» از {limit} کمتر است"),
        Fact::Above(_) => format!("«{name}» از {limit} بیشتر است"),
        Fact::NoSuchDay => format!("«{name}» روزی از تقویم ۱۲۰۰ تا ۱۵۰۰ نیست"),
        Fact::NoDecimal(_) => format!("«{name}» به شکل عدد نیست"),
        Fact::NotListed => format!("«{name}» از گزینه‌های این فرم نیست"),
        Fact::NothingChosen => format!("برای «{name}» گزینه‌ای انتخاب نشده است"),
        Fact::Twice => format!("یک گزینه در «{name}» دو بار آمده است"),
        Fact::FewerRows(_) => format!("«{name}» کمتر از {limit} ردیف دارد"),
        Fact::MoreRows(_) => format!("«{name}» بیشتر از {limit} ردیف دارد"),
        Fact::NotConfirmed => format!("«{name}» تأیید نشده است"),
        Fact::Identifier(_, fault) => identifier(*fault, name),
        Fact::NoDocument => format!("مدرک «{name}» پیوست نیست"),
    }
}

/// Returns what to do about a fact in Persian.
pub(super) fn remedy(fact: &Fact, limit: &str) -> String {
    match fact {
        Fact::Missing | Fact::Blank => "این فیلد را پر کنید".to_owned(),
        Fact::NotAsked => {
            "این فیلد را خالی بگذارید، یا پاسخی را که آن را کنار گذاشته بسنجید".to_owned()
        }
        Fact::Unknown => "این کلید را بردارید، یا نام آن را با فرم بسنجید".to_owned(),
        Fact::UnknownForm => "شناسه فرم را از فهرست فرم‌ها بردارید".to_owned(),
        Fact::NotInForce(_) => {
            "تاریخ درخواست را بسنجید، یا فرم برقرار در آن تاریخ را بفرستید".to_owned()
        }
        Fact::NotA(expected) => instead(*expected).to_owned(),
        Fact::ControlCharacter => "متن را بدون نویسه‌های پنهان دوباره بنویسید".to_owned(),
        Fact::Longer(_) => format!("متن را تا {limit} نویسه کوتاه کنید"),
        Fact::Below(_) => format!("مقداری از {limit} به بالا بنویسید"),
        Fact::Above(_) => format!("مقداری تا {limit} بنویسید"),
        Fact::NoSuchDay => "تاریخ خورشیدی را مانند 1403-02-15 بنویسید".to_owned(),
        Fact::NoDecimal(0) => "عدد را با رقم و بدون اعشار بنویسید".to_owned(),
        Fact::NoDecimal(_) => {
            format!("عدد را با رقم و حداکثر {limit} رقم اعشار بنویسید")
        }
        Fact::NotListed | Fact::NothingChosen => "یکی از گزینه‌های فرم را انتخاب کنید".to_owned(),
        Fact::Twice => "هر گزینه را یک بار انتخاب کنید".to_owned(),
        Fact::FewerRows(_) => format!("دست‌کم {limit} ردیف بنویسید"),
        Fact::MoreRows(_) => format!("حداکثر {limit} ردیف بنویسید"),
        Fact::NotConfirmed => "متن را بخوانید و اگر درست است تأیید کنید".to_owned(),
        Fact::Identifier(kind, _) => paper::fa(*kind).to_owned(),
        Fact::NoDocument => "این مدرک را به درخواست پیوست کنید".to_owned(),
    }
}

fn identifier(fault: Fault, name: &str) -> String {
    match fault {
        Fault::Shape => format!("رقم‌ها یا شکل «{name}» کامل نیست"),
        Fault::ControlDigit => format!("رقم کنترل «{name}» با بقیه رقم‌ها نمی‌خواند"),
        Fault::RepeatedDigits => format!("همه رقم‌های «{name}» یکی است"),
        Fault::EmptySerial => format!("شماره سریال درون «{name}» صفر است"),
        Fault::District => format!("شماره منطقه در «{name}» از ۱ تا ۲۲ نیست"),
        Fault::AreaCode => format!("پیش‌شماره «{name}» از پیش‌شماره‌های استان‌ها نیست"),
        Fault::EmptyPart => format!("حوزه، بلوک یا ملک در «{name}» صفر است"),
    }
}

fn kind(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "یک شیء JSON",
        Expected::Array => "یک فهرست",
        Expected::Text => "یک متن",
        Expected::Integer => "یک عدد صحیح",
        Expected::YesNo => "بله یا نه",
    }
}

fn instead(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "مقدار را میان { } با نام هر جزء بنویسید",
        Expected::Array => "مقدارها را میان [ ] بنویسید",
        Expected::Text => "مقدار را میان دو گیومه لاتین بنویسید",
        Expected::Integer => "عدد صحیح را بدون ممیز و بدون گیومه بنویسید",
        Expected::YesNo => "بله یا نه را با true یا false بنویسید",
    }
}
