use crate::problems::Thing;
use crate::problems::words::Words;
use crate::problems::words::fa::digits::digits;
use crate::problems::words::fa::thing::noun;

pub(super) fn without_number() -> Words {
    Words::new(
        "فرم یا استعلام شماره ندارد",
        "شماره نوشته نشده",
        "شماره آن در فهرست فرم‌ها را بنویسید، مانند `شماره ۳۱`",
    )
}

pub(super) fn number_twice(number: i64) -> Words {
    let number = digits(number);
    Words::new(
        format!("شماره {number} از آنِ فرم یا استعلام دیگری است"),
        "شماره تکراری",
        "شماره دیگری بنویسید؛ شهروند و متصدی فرم را با شماره می‌شناسند",
    )
}

pub(super) fn without_group() -> Words {
    Words::new(
        "فرم یا استعلام در هیچ گروهی نیست",
        "گروه نوشته نشده",
        "یکی از گزینه‌های فهرست «گروه» در `forms/shared/lists.zab` را بنویسید، مانند \
         `گروه «گواهی‌ها»`",
    )
}

pub(super) fn without_purpose() -> Words {
    Words::new(
        "هدف فرم یا استعلام نوشته نشده است",
        "هدف نوشته نشده",
        "پس از «هدف» در یک جمله به هر دو زبان بنویسید این فرم برای چیست",
    )
}

pub(super) fn without_filer() -> Words {
    Words::new(
        "متقاضی فرم یا استعلام معلوم نیست",
        "متقاضی نوشته نشده",
        "پس از «متقاضی» قلم سمت متقاضی یا نهادی از `forms/shared/organisations.zab` را \
         بنویسید",
    )
}

pub(super) fn without_channel() -> Words {
    Words::new(
        "راه ارسال فرم یا استعلام معلوم نیست",
        "راه ارسال نوشته نشده",
        "پس از «راه ارسال» یک یا چند راه بنویسید: پیامک، رایانامه، درگاه، دفتر خدمات \
         الکترونیک",
    )
}

pub(super) fn empty(thing: Thing) -> Words {
    let noun = noun(thing);
    Words::new(
        format!("{noun} خالی است"),
        "چیزی در آن نیست",
        "محتوای آن را بنویسید یا آن را بردارید",
    )
}

pub(super) fn without_silence() -> Words {
    Words::new(
        "معنای سکوت در این استعلام نوشته نشده است",
        "معنای سکوت لازم است",
        "پس از «سکوت به منزله» یکی از «انتظار»، «موافقت» یا «مخالفت» را بنویسید تا \
         تکلیف تسلیم بی‌پاسخ روشن باشد",
    )
}

pub(super) fn without_answerer() -> Words {
    Words::new(
        "مرجع پاسخ استعلام معلوم نیست",
        "مرجع پاسخ نوشته نشده",
        "پس از «مرجع پاسخ» نهادی از `forms/shared/organisations.zab` را بنویسید",
    )
}

pub(super) fn document_twice(document: &str) -> Words {
    Words::new(
        format!("مدرک «{document}» دو بار خواسته شده است"),
        "دوباره خواسته شده",
        "دو شرط را با «یا» در یک جا بیاورید یا چنان بنویسید که با هم جمع نشوند؛ شاید \
         بخش مشترکی هم آن را می‌خواهد",
    )
}

pub(super) fn needs_itself() -> Words {
    Words::new(
        "فرم یا استعلام نیازمند خودش است",
        "نیازمند خودش",
        "آن را از «نیازمند» بردارید؛ هیچ کاری پیش از خودش انجام نمی‌شود",
    )
}

pub(super) fn question_without_reading() -> Words {
    Words::new(
        "پرسش برداشت موقت ندارد",
        "برداشت موقت لازم است",
        "پس از «برداشت موقت» پاسخی را بنویسید که ضوابط تا زمان تعیین تکلیف بر پایه آن \
         عمل می‌کند",
    )
}

pub(super) fn allows_nothing() -> Words {
    Words::new(
        "مشکلی که از آن چشم‌پوشی شده در اینجا نیست",
        "چشم‌پوشی بی‌مورد",
        "«چشم‌پوشی از» را بردارید؛ ماندنش مشکل بعدی را پنهان می‌کند",
    )
}

pub(super) fn unused(thing: Thing, name: &str) -> Words {
    let noun = noun(thing);
    Words::new(
        format!("{noun} «{name}» در هیچ جا به کار نرفته است"),
        "جایی به کار نرفته",
        "در جای خود از آن استفاده کنید یا آن را بردارید؛ تعریف بی‌استفاده به‌مرور کهنه \
         می‌شود",
    )
}

pub(super) fn without_translation(persian: bool) -> Words {
    let help = "هر دو متن را کنار هم بنویسید: فارسی در گیومه و انگلیسی در نشان نقل لاتین";
    if persian {
        Words::new("متن فارسی نوشته نشده است", "بدون متن فارسی", help)
    } else {
        Words::new("متن انگلیسی نوشته نشده است", "بدون متن انگلیسی", help)
    }
}

pub(super) fn text_too_long(most: usize, found: usize) -> Words {
    let most = digits(most);
    let found = digits(found);
    Words::new(
        format!("متن {found} نویسه دارد و جا برای {most} نویسه است"),
        "متن بلند",
        format!("آن را به {most} نویسه برسانید؛ روی کاغذ، صفحه و پیام جای بیشتری نیست"),
    )
}

pub(super) fn style(wording: &str, instead: &str) -> Words {
    let help = if instead.is_empty() {
        format!("«{wording}» را بردارید؛ جمله بدون آن هم رساست")
    } else {
        format!("«{instead}» بنویسید؛ در همه فرم‌ها هر چیز یک بیان دارد")
    };
    Words::new(format!("«{wording}» در فرم‌ها به کار نمی‌رود"), "بیان نامتعارف", help)
}
