use super::thing::{home, noun};
use crate::problems::words::Words;
use crate::problems::{NameProblem as P, Thing};

pub(crate) fn name(problem: &P) -> Words {
    match problem {
        P::Unknown { thing, name, nearest } => unknown(*thing, name, nearest.as_deref()),
        P::DeclaredTwice { thing, name } => Words::new(
            format!("{} «{name}» دو بار تعریف شده است", noun(*thing)),
            "تعریف دوم",
            "یکی از دو تعریف را بردارید یا شناسه دیگری به آن بدهید؛ هر شناسه یک معنا دارد",
        ),
        P::NameTwice { thing, name } => Words::new(
            format!("نام فارسی «{name}» از آنِ {} دیگری است", noun(*thing)),
            "نام تکراری",
            "نام دیگری برگزینید؛ متن فارسی با نام ارجاع می‌دهد و نام باید یکتا باشد",
        ),
        P::WithoutId { thing } => Words::new(
            format!("{} شناسه ندارد", noun(*thing)),
            "شناسه نوشته نشده",
            "شناسه‌ای کوتاه با حروف کوچک لاتین و رقم بنویسید و واژه‌ها را با `-` (در قلم‌ها با \
             `_`) بپیوندید؛ خروجی‌ها و متن انگلیسی با آن ارجاع می‌دهند",
        ),
        P::WithoutPersianName { thing, id } => Words::new(
            format!("{} «{id}» نام فارسی ندارد", noun(*thing)),
            "نام فارسی نوشته نشده",
            "نام را در گیومه بنویسید؛ فرم با همین نام چاپ می‌شود و متن فارسی با آن ارجاع می‌دهد",
        ),
        P::FieldTwice { name } => Words::new(
            format!("قلم «{name}» دو بار در این فرم یا استعلام آمده است"),
            "بار دوم همین قلم",
            "یکی از دو قلم را بردارید یا آن را با «بدون» از «درج» کنار بگذارید",
        ),
        P::NotShared { name, nearest } => not_shared(name, nearest.as_deref()),
        P::NotOfPart { part, name, nearest } => Words::new(
            format!("بخش مشترک «{part}» قلمی به نام «{name}» ندارد"),
            "در این بخش نیست",
            meant(nearest.as_deref(), "قلم را به آن بخش در `forms/shared/parts.zab` بیفزایید"),
        ),
        P::NotOfList { list, name, nearest } => Words::new(
            format!("فهرست «{list}» گزینه‌ای به نام «{name}» ندارد"),
            "در این فهرست نیست",
            meant(nearest.as_deref(), "آن را با «گزینه» به فهرست بیفزایید"),
        ),
        P::NotOfIdentifier { name, known } => not_of_identifier(name, known),
        P::UnknownPlaceholder { name, nearest } => Words::new(
            format!("جای خالی «{{{name}}}» نام هیچ قلمی نیست"),
            "نام هیچ قلمی نیست",
            meant(
                nearest.as_deref(),
                "نام قلمی از «دریافت» یا «پاسخ‌ها» را بنویسید؛ در پیگیری، {وضعیت} نیز هست",
            ),
        ),
    }
}

fn unknown(thing: Thing, name: &str, nearest: Option<&str>) -> Words {
    Words::new(
        format!("{} «{name}» تعریف نشده است", noun(thing)),
        "تعریف نشده است",
        meant(nearest, &format!("آن را {} تعریف کنید", home(thing))),
    )
}

fn not_shared(name: &str, nearest: Option<&str>) -> Words {
    Words::new(
        format!("قلم «{name}» نوع ندارد و در هیچ بخش مشترکی نیست"),
        "بی‌نوع و غیرمشترک",
        meant(
            nearest,
            "نوع آن را پس از نام‌ها بنویسید یا آن را در `forms/shared/parts.zab` تعریف کنید",
        ),
    )
}

fn not_of_identifier(name: &str, known: &str) -> Words {
    let help = if known.is_empty() {
        "خود مقدار را به کار ببرید؛ تنها پلاک ثبتی، کد نوسازی و شماره پرونده جزء دارند".to_owned()
    } else {
        format!("یکی از این‌ها را بنویسید: {known}")
    };
    Words::new(format!("این مقدار جزئی به نام «{name}» ندارد"), "چنین جزئی ندارد", help)
}

/// Puts the nearest name, where there is one, before what helps otherwise.
fn meant(nearest: Option<&str>, otherwise: &str) -> String {
    match nearest {
        Some(nearest) => format!("شاید «{nearest}» منظور باشد؛ وگرنه {otherwise}"),
        None => otherwise.to_owned(),
    }
}
