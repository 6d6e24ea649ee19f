use crate::contract::{
    Carriage, Channel, Copies, DeadlineUnit, Presence, Purpose, RecordKind, Silence,
};
use crate::evaluate::Outcome;
use crate::model::{Part, Quantity};
use crate::paper::{Labels, Topic};

pub(super) fn labels() -> Labels {
    let text = str::to_owned;
    Labels {
        form: text("فرم"),
        inquiry: text("استعلام"),
        number: text("شماره"),
        revision: text("ویرایش"),
        sms_code: text("کد پیامک"),
        sms_request: text("درخواست با پیامک"),
        qr: text("کد شناسایی فرم"),
        filed_on: text("تاریخ درخواست"),
        case_number: text("شماره ثبت"),
        when: text("اگر"),
        always: text("همیشه لازم است"),
        optional: text("اختیاری"),
        computed: text("از پاسخ‌های دیگر به دست می‌آید"),
        row: text("ردیف"),
        documents: text("مدارک"),
        documents_hint: text("مدرکی را که پیوست می‌کنید علامت بزنید."),
        document: text("مدرک"),
        asked_when: text("چه وقت لازم است"),
        copies: text("نسخه"),
        issued_by: text("صادرکننده"),
        attached: text("پیوست"),
        required_here: text("لازم"),
        reason_here: text("برای این درخواست"),
        not_asked: text("در این درخواست لازم نیست"),
        seen: text("دیده شد"),
        forms: text("پیش از این فرم یا همراه آن"),
        forms_hint: text("این کارها پیش از این درخواست یا هم‌زمان با آن انجام می‌شود."),
        inquiries: text("استعلام‌های میان دستگاه‌ها"),
        inquiries_hint: text(
            "این استعلام‌ها را شهرداری و دستگاه‌ها خود انجام می‌دهند؛ متقاضی برای آن‌ها مدرکی نمی‌آورد.",
        ),
        asked_of: text("مرجع پاسخ"),
        done: text("انجام شد"),
        provisions: text("آنچه بررسی می‌شود"),
        provisions_hint: text("این موارد را کارشناس یا مرجع نامبرده بررسی می‌کند."),
        checked_by: text("بررسی با"),
        holds: text("برقرار است"),
        remark: text("توضیح"),
        answer: text("پاسخ استعلام"),
        answer_hint: text("این بخش را مرجع پاسخ پر می‌کند."),
        judgement: text("نتیجه بررسی ضوابط"),
        findings: text("آنچه باید درست شود"),
        notices: text("یادآوری"),
        waiting: text("در انتظار پاسخ"),
        remedy: text("اقدام لازم"),
        checklist: text("فهرست بازبینی باجه"),
        declaration: text("اظهار متقاضی"),
        declaration_text: text(
            "درستی آنچه در این فرم نوشته‌ام و اصالت مدارک پیوست را تأیید می‌کنم و مسئولیت آن را می‌پذیرم.",
        ),
        applicant_name: text("نام و نام خانوادگی"),
        signature: text("امضا"),
        date: text("تاریخ"),
        office_use: text("ویژه دفتر؛ متقاضی در این بخش چیزی ننویسد"),
        office_received: text("تاریخ دریافت"),
        office_clerk: text("نام مسئول باجه"),
        office_stamp: text("مهر و امضا"),
        complete: text("پرونده کامل است"),
        incomplete: text("پرونده ناقص است"),
        missing_list: text("کاستی‌ها"),
        page: text("صفحه"),
        page_of: text("از"),
    }
}

pub(super) fn kind(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Form => "فرم",
        RecordKind::Inquiry => "استعلام",
    }
}

pub(super) fn draft() -> &'static str {
    "پیش‌نویس بر پایه دانسته‌های عمومی؛ تا تأیید کارکنان ضوابط اعتبار رسمی ندارد"
}

pub(super) fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::FiledBy => "چه کسی درخواست می‌دهد",
        Topic::Channels => "راه ارسال",
        Topic::Visit => "مراجعه حضوری",
        Topic::DecidedWithin => "مهلت رسیدگی",
        Topic::AnsweredBy => "مرجع پاسخ",
        Topic::Gives => "نتیجه",
        Topic::Basis => "مستند قانونی",
    }
}

pub(super) fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms => "پیامک",
        Channel::Email => "رایانامه",
        Channel::Web => "درگاه اینترنتی",
        Channel::Office => "دفتر خدمات الکترونیک شهر",
    }
}

pub(super) fn copies(copies: Copies) -> &'static str {
    match copies {
        Copies::Original => "اصل",
        Copies::Copy => "رونوشت",
        Copies::OriginalAndCopy => "اصل و رونوشت",
        Copies::CertifiedCopy => "رونوشت برابر اصل",
        Copies::Electronic => "الکترونیکی",
    }
}

pub(super) fn unit(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Area => "مترمربع",
        Quantity::Length => "متر",
        Quantity::Money => "ریال",
        Quantity::Percent => "درصد",
        Quantity::Decimal | Quantity::District | Quantity::Whole => "",
    }
}

pub(super) fn yes_no(yes: bool) -> &'static str {
    if yes { "بله" } else { "خیر" }
}

pub(super) fn comma() -> &'static str {
    "، "
}

pub(super) fn or() -> &'static str {
    " یا "
}

pub(super) fn date_parts() -> [&'static str; 3] {
    ["سال", "ماه", "روز"]
}

pub(super) fn part(part: Part) -> &'static str {
    match part {
        Part::Main => "اصلی",
        Part::Sub => "فرعی",
        Part::Section => "بخش",
        Part::Region => "منطقه",
    }
}

pub(super) fn part_of(part: &str, of: &str) -> String {
    format!("{part} {of}")
}

pub(super) fn quoted(name: &str) -> String {
    format!("«{name}»")
}

pub(super) fn plate(main: i64, sub: i64, section: i64) -> String {
    match sub {
        0 => format!("{main} اصلی، بخش {section}"),
        _ => format!("{sub} فرعی از {main} اصلی، بخش {section}"),
    }
}

pub(super) fn extent(min: u32, max: u32) -> String {
    match min {
        0 => format!("تا {max} ردیف"),
        _ if min == max => format!("{max} ردیف"),
        _ => format!("{min} تا {max} ردیف"),
    }
}

pub(super) fn more_rows() -> &'static str {
    "اگر ردیف‌ها کم است، برگه‌ای با همین ستون‌ها پیوست کنید."
}

pub(super) fn no_visit() -> &'static str {
    "لازم نیست"
}

pub(super) fn presence(because: Presence) -> &'static str {
    match because {
        Presence::Drawings => "برای تحویل نقشه",
        Presence::CaseOpening => "برای تشکیل پرونده",
        Presence::OwnershipTransfer => "برای انتقال مالکیت",
    }
}

pub(super) fn visit(why: &str, when: &str, note: &str) -> String {
    let when = if when.is_empty() { String::new() } else { format!("، اگر {when}") };
    let note = if note.is_empty() { String::new() } else { format!("؛ {note}") };
    format!("{why}{when}{note}")
}

pub(super) fn deadline(count: u32, unit: DeadlineUnit) -> String {
    let unit = match unit {
        DeadlineUnit::Days => "روز",
        DeadlineUnit::WorkingDays => "روز کاری",
        DeadlineUnit::Months => "ماه",
        DeadlineUnit::Years => "سال",
    };
    format!("{count} {unit}")
}

pub(super) fn carriage(carriage: Carriage) -> &'static str {
    match carriage {
        Carriage::Electronically => "به شیوه الکترونیکی",
        Carriage::ByLetter => "با نامه",
    }
}

pub(super) fn silence(silence: Silence) -> &'static str {
    match silence {
        Silence::Waits => "تا رسیدن پاسخ درخواست منتظر می‌ماند",
        Silence::Consents => "پاسخ ندادن در مهلت به معنای موافقت است",
        Silence::Refuses => "پاسخ ندادن در مهلت به معنای مخالفت است",
    }
}

pub(super) fn valid(title: &str, term: &str) -> String {
    format!("{title} (اعتبار: {term})")
}

pub(super) fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Filing => "ثبت درخواست",
        Purpose::Status => "پیگیری",
    }
}

pub(super) fn asked_by(answers: &str, asks: &str) -> String {
    format!("{answers} (درخواست {asks})")
}

pub(super) fn replaced(inquiry: &str) -> String {
    format!("پاسخ «{inquiry}» جای آن را گرفته است")
}

pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => "ضوابط مانعی برای پذیرش این درخواست نشان نمی‌دهد",
        Outcome::Refused => "این درخواست با ضوابط نمی‌خواند و پذیرفته نیست",
        Outcome::Waiting => "این درخواست در انتظار پاسخ استعلام است",
    }
}

pub(super) fn stripped(name: &str) -> String {
    format!("نویسه‌های پنهان «{name}» در چاپ حذف شد")
}
