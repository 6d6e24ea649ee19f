use crate::problems::words::Words;
use crate::problems::words::fa::digits::digits;
use crate::text::persian_digits;

pub(super) fn filing_incomplete(field: &str) -> Words {
    Words::new(
        format!("پیام، قلم الزامی «{field}» را ندارد"),
        "تسلیم ناقص",
        "قلم را به «دریافت» بیفزایید، از «فرستنده» بگیرید یا با «با فرض» ثابت کنید؛ \
         تسلیم با پیام باید کامل باشد",
    )
}

pub(super) fn reply_reveals(field: &str) -> Words {
    Words::new(
        format!("پیام پاسخ، داده شخصی «{field}» را در بر دارد"),
        "داده شخصی",
        "آن را از پیام پاسخ بردارید یا، هرگاه قانون اجازه دهد، پس از «مجاز به اعلام» \
         بنویسید؛ پیام به چشم دیگران می‌رسد",
    )
}

pub(super) fn status_outside_status() -> Words {
    Words::new(
        "{وضعیت} بیرون از پیام پیگیری آمده است",
        "ویژه پیگیری",
        "آن را از پیام پاسخ بردارید؛ تنها در «پیگیری با پیامک» و «پیگیری با رایانامه» \
         وضعیت پرونده دانسته است",
    )
}

pub(super) fn without_reply() -> Words {
    Words::new(
        "برای پیام رسیده پاسخی نوشته نشده است",
        "پیام پاسخ لازم است",
        "پس از «پیام پاسخ» متن را به هر دو زبان بنویسید",
    )
}

pub(super) fn placeholder_one_sided(field: &str) -> Words {
    Words::new(
        format!("جای خالی «{{{field}}}» تنها در متن یک زبان آمده است"),
        "تنها در یک زبان",
        "آن را در متن دیگر هم بیاورید یا بردارید؛ پاسخ در هر دو زبان یک چیز می‌گوید",
    )
}

pub(super) fn without_channel() -> Words {
    Words::new(
        "راه این پیام در «راه ارسال» فرم یا استعلام نیست",
        "راه اعلام‌نشده",
        "«پیامک» یا «رایانامه» را به «راه ارسال» بیفزایید یا این قسمت را بردارید",
    )
}

pub(super) fn not_in_message(field: &str) -> Words {
    Words::new(
        format!("قلم «{field}» در پیام نمی‌گنجد"),
        "در پیام نمی‌گنجد",
        "قلم‌هایی با یک مقدار کوتاه بنویسید؛ پیوست و گروه ردیف‌ها از درگاه یا دفتر \
         فرستاده می‌شود",
    )
}

pub(super) fn code_shape() -> Words {
    Words::new(
        "کد پیامکی پنج رقم ندارد یا رقم نخست آن صفر است",
        "شکل کد پیامکی",
        "پنج رقم بنویسید، مانند ۴۱۸۲۷؛ `zabeteh sms assign` کد آزاد پیشنهاد می‌کند",
    )
}

pub(super) fn code_twice() -> Words {
    Words::new(
        "این کد پیش‌تر داده شده است",
        "کد تکراری",
        "کدی برگزینید که هرگز داده نشده است؛ کد منسوخ هم واگذار نمی‌شود، چون روی \
         برگه‌های چاپ‌شده مانده است",
    )
}

pub(super) fn codes_too_near(other: &str) -> Words {
    let other = persian_digits(other);
    Words::new(
        format!("این کد با یک لغزش انگشت به {other} بدل می‌شود"),
        "نزدیک به کد دیگر",
        "کدی با دست‌کم سه رقم متفاوت برگزینید که با جابه‌جایی دو رقم کنار هم نیز یکی \
         نشود؛ `zabeteh sms assign` پیشنهاد می‌دهد",
    )
}

pub(super) fn code_without_record() -> Words {
    Words::new(
        "کد پیامکی از آنِ هیچ فرم یا استعلامی نیست",
        "فرم نوشته نشده",
        "پس از «برای» فرم یا استعلام را بنویسید؛ برای کد منسوخ «منسوخ از» و «سابقاً \
         برای» می‌آید",
    )
}

pub(super) fn record_without_code() -> Words {
    Words::new(
        "فرم یا استعلام پیامک می‌پذیرد ولی کد پیامکی ندارد",
        "کد پیامکی لازم است",
        "در `forms/shared/codes.zab` سطر «کد پیامکی … برای …» را بیفزایید؛ `zabeteh sms \
         assign` شماره پیشنهاد می‌کند",
    )
}

pub(super) fn record_with_two_codes() -> Words {
    Words::new(
        "دو کد پیامکی این فرم یا استعلام هم‌زمان معتبر است",
        "کد دوم معتبر",
        "کد کهنه را با «منسوخ از»، «سابقاً برای» و «جایگزین آن» کنار بگذارید",
    )
}

pub(super) fn code_without_messages() -> Words {
    Words::new(
        "فرم یا استعلام این کد، پیامکی نمی‌پذیرد",
        "پیامکی تعریف نشده",
        "در آن «تسلیم با پیامک» یا «پیگیری با پیامک» بنویسید یا این سطر را فعلاً با `#` \
         به توضیح بدل کنید",
    )
}

pub(super) fn reply_too_long(most: i64, worst: usize, persian: bool) -> Words {
    let (language, room) = if persian {
        ("فارسی", "هر پیامک تکی ۷۰ نویسه و هر صفحه از چند صفحه ۶۷ نویسه جا دارد")
    } else {
        ("انگلیسی", "هر پیامک تکی ۱۶۰ نویسه و هر صفحه از چند صفحه ۱۵۳ نویسه جا دارد")
    };
    let (most, worst) = (digits(most), digits(worst));
    Words::new(
        format!("پیام پاسخ {language} ممکن است {worst} صفحه شود و {most} صفحه مجاز است"),
        "پیام پاسخ بلند",
        format!("متن را کوتاه کنید، جای خالی را بردارید یا «شمار صفحه» را بیشتر کنید؛ {room}"),
    )
}
