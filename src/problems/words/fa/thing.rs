use crate::problems::Thing;

/// Returns the noun of a kind of thing.
pub(super) fn noun(thing: Thing) -> &'static str {
    match thing {
        Thing::Regulation => "مجموعه ضوابط",
        Thing::Law => "مستند قانونی",
        Thing::Organisation => "نهاد",
        Thing::List => "فهرست",
        Thing::Item => "گزینه",
        Thing::Document => "مدرک",
        Thing::Part => "بخش مشترک",
        Thing::Parameter => "مقدار مصوب",
        Thing::Record => "فرم یا استعلام",
        Thing::Table => "جدول",
        Thing::Scenario => "سناریو",
        Thing::Journey => "مسیر",
        Thing::Question => "پرسش",
        Thing::Section => "بخش",
        Thing::Field => "قلم",
        Thing::Rows => "گروه ردیف‌ها",
        Thing::Rule => "قاعده",
        Thing::Provision => "حکم",
        Thing::Operand => "قلم یا مقدار",
    }
}

/// Returns the place where things of a kind are declared, to stand before «تعریف کنید».
pub(super) fn home(thing: Thing) -> &'static str {
    match thing {
        Thing::Regulation => "در `forms/shared/regulation.zab`",
        Thing::Law => "در `forms/shared/laws.zab`",
        Thing::Organisation => "در `forms/shared/organisations.zab`",
        Thing::List => "در `forms/shared/lists.zab` یا در تنها فرمی که به آن نیاز دارد",
        Thing::Item => "در فهرست خودش",
        Thing::Document => "در `forms/shared/documents.zab`",
        Thing::Part => "در `forms/shared/parts.zab`",
        Thing::Parameter => "در `forms/shared/parameters.zab`",
        Thing::Record => "در فایلی جدا در پوشه `forms`",
        Thing::Table => "در `forms/shared/tables.zab`",
        Thing::Scenario => "پس از فرم خودش",
        Thing::Journey => "در `forms/shared/journeys.zab`",
        Thing::Question => "در `forms/shared/questions.zab`",
        Thing::Section | Thing::Rows | Thing::Rule | Thing::Provision => {
            "در همین فرم یا در بخش مشترک درج‌شده در آن"
        }
        Thing::Field => "در همین فرم یا در بخشی مشترک در `forms/shared/parts.zab`",
        Thing::Operand => "به‌صورت قلم این فرم یا مقدار مصوب در `forms/shared`",
    }
}
