use crate::problems::Sort;

/// Returns the noun of a kind of value.
pub(super) fn noun(sort: Sort) -> &'static str {
    match sort {
        Sort::Area => "مساحت",
        Sort::Choice => "قلم یک‌گزینه‌ای",
        Sort::Choices => "قلم چندگزینه‌ای",
        Sort::Condition => "شرط",
        Sort::Date => "تاریخ",
        Sort::File => "پیوست",
        Sort::Identifier => "شناسه",
        Sort::Length => "طول",
        Sort::Money => "مبلغ",
        Sort::Number => "عدد",
        Sort::Period => "مدت",
        Sort::Plate => "پلاک ثبتی",
        Sort::Rows => "گروه ردیف‌ها",
        Sort::Text => "متن",
        Sort::YesNo => "بله یا خیر",
        Sort::Inquiry => "استعلام",
        Sort::Item => "گزینه فهرست",
        Sort::Unknown => "مقداری از نوع نامعلوم",
    }
}
