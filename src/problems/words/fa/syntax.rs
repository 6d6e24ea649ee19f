use crate::problems::words::Words;
use crate::problems::{Expected, SyntaxProblem};

pub(crate) fn syntax(problem: &SyntaxProblem) -> Words {
    match problem {
        SyntaxProblem::UnreadWords { words } => Words::new(
            format!("«{words}» نه عبارتی را آغاز می‌کند و نه دنباله عبارتی است"),
            "ناخوانا",
            "یکی از کلیدواژه‌ها را بنویسید یا این واژه‌ها را بردارید",
        ),
        SyntaxProblem::Misspelt { words, keyword } => Words::new(
            format!("«{words}» کلیدواژه نیست و «{keyword}» هست"),
            "غلط املایی",
            format!("«{keyword}» بنویسید"),
        ),
        SyntaxProblem::Synonym { words, keyword } => Words::new(
            format!("برای «{words}» کلیدواژه «{keyword}» است"),
            "واژه دیگری لازم است",
            format!("«{keyword}» بنویسید؛ با یک واژه برای هر معنا قاعده‌ها سنجیدنی می‌مانند"),
        ),
        SyntaxProblem::Hole { expected } => {
            let expected = belongs(*expected);
            Words::new(
                format!("جای {expected} خالی است"),
                "خالی است",
                format!("{expected} را اینجا بنویسید یا واژه‌های پیش از آن را بردارید"),
            )
        }
        SyntaxProblem::Misplaced { clause } => Words::new(
            format!("جای «{clause}» اینجا نیست"),
            "در جای دیگر",
            "آن را زیر عبارتی ببرید که به آن تعلق دارد؛ فهرست آن در راهنمای زبان است",
        ),
        SyntaxProblem::Twice { clause } => Words::new(
            format!("«{clause}» در یک عبارت دو بار آمده است"),
            "بار دوم",
            "یکی را نگه دارید یا هر دو را در یک عبارت بنویسید",
        ),
        SyntaxProblem::MissingEnd { end } => Words::new(
            format!("«{end}» نیامده است"),
            "جای آن اینجاست",
            format!("جایی که آنچه باز شده است کامل می‌شود «{end}» بنویسید"),
        ),
        SyntaxProblem::StrayEnd { end } => Words::new(
            format!("«{end}» چیزی را نمی‌بندد"),
            "چیزی باز نیست",
            "آن را بردارید یا آنچه باید بسته شود بنویسید",
        ),
        SyntaxProblem::WrongEnd { written, end } => Words::new(
            format!("به جای «{end}»، «{written}» آمده است"),
            "پایان دیگری لازم است",
            format!("«{end}» بنویسید؛ هر پایان می‌گوید چه چیزی را می‌بندد"),
        ),
        SyntaxProblem::UnclosedText => Words::new(
            "متن در همین سطر بسته نشده است",
            "اینجا باز شده است",
            "متن را در همین سطر ببندید",
        ),
        SyntaxProblem::MixedConnectives => Words::new(
            "«و» و «یا» بی پرانتز کنار هم آمده‌اند",
            "کدام پیش‌تر است؟",
            "دور بخشی که با هم است پرانتز بگذارید",
        ),
        SyntaxProblem::SlashDecimal => {
            Words::new("عدد اعشاری با خط کج نوشته شده است", "عدد اعشاری", "ممیز بگذارید: «۰٫۶»")
        }
        SyntaxProblem::NumberTooLarge => Words::new(
            "عدد بیش از آن رقم دارد که دقیق بماند",
            "بیش از ۱۸ رقم",
            "عددی با حداکثر ۱۸ رقم بنویسید",
        ),
        SyntaxProblem::ImpossibleDate => Words::new(
            "چنین روزی در تقویم نیست",
            "روز ناموجود",
            "سال و ماه و روز را مانند «۱۴۰۳/۰۱/۰۱» بنویسید؛ اسفند تنها در سال کبیسه ۳۰ روز است",
        ),
        SyntaxProblem::BadGrouping => Words::new(
            "رقم‌ها سه‌تا سه‌تا جدا نشده‌اند",
            "جداسازی نادرست رقم‌ها",
            "با «٬» جدا کنید: «۲٬۰۰۰»",
        ),
        SyntaxProblem::UnknownUnit { unit } => Words::new(
            format!("«{unit}» یکای این زبان نیست"),
            "یکای ناشناخته",
            "عدد را به روز، روز کاری، ماه، سال، متر، مترمربع یا ریال بنویسید",
        ),
        SyntaxProblem::PersianTextMissing => Words::new(
            "متن فارسی نیامده است",
            "تنها به انگلیسی",
            "متن فارسی را در «…» پیش از متن انگلیسی بنویسید",
        ),
        SyntaxProblem::TextOrder => Words::new(
            "متن انگلیسی پیش از متن فارسی آمده است",
            "جابه‌جا",
            "نخست متن فارسی را بنویسید",
        ),
        SyntaxProblem::BadId { id } => Words::new(
            format!("«{id}» شناسه نیست"),
            "شناسه نیست",
            "شناسه حروف کوچک لاتین، رقم، خط تیره و زیرخط دارد و با حرف آغاز می‌شود",
        ),
        SyntaxProblem::ReservedId { id } => Words::new(
            format!("«{id}» واژه شرط‌هاست و شناسه نمی‌شود"),
            "واژه شرط",
            "شناسه دیگری برگزینید",
        ),
        SyntaxProblem::ForeignLetters { id } => Words::new(
            format!("در «{id}» حروف خط دیگری هست"),
            "همه حروف لاتین نیست",
            "شناسه را با حروف لاتین بنویسید؛ حروف همانند، از یک نام دو نام می‌سازد",
        ),
        SyntaxProblem::EmptyText => {
            Words::new("متن خالی است", "چیزی نمی‌گوید", "متن را بنویسید یا بردارید")
        }
        SyntaxProblem::NestedGuillemets => Words::new(
            "گیومه درون گیومه آمده است",
            "نقل قول درون متن",
            "نقل قول درون متن را میان ‹…› بنویسید",
        ),
        SyntaxProblem::TooDeep => Words::new(
            "شرط بیش از اندازه تودرتو است",
            "بیش از ۶۴ لایه",
            "بخشی از آن را با «محاسبه» نام بدهید و آن نام را به کار ببرید",
        ),
        SyntaxProblem::DirectionControl { letter } => Words::new(
            format!("نویسه {} ترتیب نمایش سطر را عوض می‌کند", code(*letter)),
            "نویسه پنهان",
            "آن را بردارید؛ متن جز آن را می‌گوید که نشان می‌دهد",
        ),
        SyntaxProblem::DirectionControlInComment { letter } => Words::new(
            format!("در یادداشت نویسه {} هست که نمایش سطر را عوض می‌کند", code(*letter)),
            "نویسه پنهان",
            "آن را بردارید؛ واژه‌های پس از آن شاید بخشی از یادداشت دیده شود",
        ),
        SyntaxProblem::ControlCharacter { letter } => Words::new(
            format!("نویسه {} دیده نمی‌شود و اینجا معنایی ندارد", code(*letter)),
            "نویسه پنهان",
            "آن را بردارید",
        ),
        SyntaxProblem::MixedSurfaces { keyword } => Words::new(
            format!("«{keyword}» کلیدواژه زبان دیگر است"),
            "زبان دیگر",
            "همه پرونده را به یک زبان بنویسید؛ فرمان translate این کار را می‌کند",
        ),
    }
}

fn code(letter: char) -> String {
    format!("U+{:04X}", u32::from(letter))
}

/// Names what belongs in a place.
fn belongs(expected: Expected) -> &'static str {
    match expected {
        Expected::AtMost => "«حداکثر»",
        Expected::Because => "«به دلیل»",
        Expected::Bracket => "شرط درون پرانتز",
        Expected::Carriage => "«الکترونیکی» یا «با نامه»",
        Expected::Cell => "مقدار، کران، «هر مقدار» یا «تعیین‌نشده»",
        Expected::Channel => "«پیامک»، «رایانامه»، «درگاه» یا «دفتر خدمات الکترونیک»",
        Expected::Close => "پرانتز بسته",
        Expected::Code => "کد رقمی",
        Expected::Condition => "شرط",
        Expected::Date => "تاریخ",
        Expected::Decides => "«تعیین‌کننده» و نتیجه جدول",
        Expected::Document => "«مدرک»",
        Expected::From => "«از» و دو کران",
        Expected::Hit => "«دقیقاً یک ردیف» یا «همه ردیف‌های صادق»",
        Expected::Is => "«برابر» و مقدار",
        Expected::IsGiven => "«داده شده»",
        Expected::Name => "نام در گیومه",
        Expected::Number => "عدد",
        Expected::Outcome => "«مدرک»، «حضور» یا «نیازمند»",
        Expected::Places => "«رقم اعشار»",
        Expected::Presence => "«نقشه ساختمانی»، «تشکیل پرونده» یا «نقل و انتقال مالکیت»",
        Expected::ProblemCode => "کد ایراد",
        Expected::Promise => "«مراجعه» یا «مدت»",
        Expected::Confidence => "«زیاد»، «متوسط» یا «کم»",
        Expected::Silence => "«انتظار»، «موافقت» یا «مخالفت»",
        Expected::TableOrType => "«بر حسب» و جدول، یا نوع و «برابر» و مقدار",
        Expected::Text => "متن",
        Expected::To => "«تا» و کران بالا",
        Expected::Type => "نوع",
        Expected::Unit => "یکای زمان",
        Expected::Value => "مقدار",
    }
}
