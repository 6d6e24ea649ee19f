//! A regulation of any size: forms as an office would write them, with unique ids and names.

/// One source: its path below the root, and its text.
pub(crate) type Source = (String, String);

/// One form in so many has an SMS code: there are not many more than 500 codes at the distance that
/// the ledger demands, and the share must be the same at every size.
const FORMS_PER_CODE: usize = 40;
const FORMS_PER_GROUP: usize = 100;

/// Writes a regulation with so many forms.
pub(crate) fn regulation(forms: usize) -> Vec<Source> {
    let codes = codes(forms / FORMS_PER_CODE);
    let code_of = |number: usize| {
        let has_code = number.is_multiple_of(FORMS_PER_CODE);
        has_code.then(|| codes[number / FORMS_PER_CODE - 1])
    };
    let mut sources = vec![
        ("forms/shared/vocabulary.zab".to_owned(), VOCABULARY.to_owned()),
        ("forms/shared/codes.zab".to_owned(), ledger(&codes)),
    ];
    sources.extend((1..=forms).map(|number| form(number, code_of(number).is_some())));
    sources
}

fn form(number: usize, has_code: bool) -> Source {
    let group = number / FORMS_PER_GROUP;
    let text = FORM
        .replace("{sms}", if has_code { SMS } else { "" })
        .replace("{channels}", if has_code { "sms, web, office" } else { "web, office" })
        .replace("{persian}", &persian(number))
        .replace("{number}", &number.to_string());
    (format!("forms/group-{group:03}/{number:05}-sample.zab"), text)
}

fn ledger(codes: &[u32]) -> String {
    let line = |(code, number): (&u32, usize)| {
        format!("code {code} for sample-{} since 1405/01/01\n", number * FORMS_PER_CODE)
    };
    codes.iter().zip(1..).map(line).collect()
}

/// Takes the lowest codes that keep their distance from all before them.
fn codes(count: usize) -> Vec<u32> {
    let mut codes: Vec<String> = Vec::new();
    while codes.len() < count {
        let next = zabeteh::sms::next(codes.iter().map(String::as_str));
        codes.push(next.expect("there are codes for every form that needs one"));
    }
    codes.iter().filter_map(|code| code.parse().ok()).collect()
}

fn persian(number: usize) -> String {
    let digit = |letter: char| char::from_u32(letter as u32 - '0' as u32 + '۰' as u32);
    number.to_string().chars().filter_map(digit).collect()
}

const VOCABULARY: &str = r#"regulation synthetic «ضوابط نمونه» "synthetic regulation"
  published by district-municipality
  revision 1405/01/01

organisation district-municipality «شهرداری منطقه»
organisation registry-organisation «سازمان ثبت» "registry organisation"
organisation dispute-council «شورای حل اختلاف»

law municipality-act «قانون شهرداری»

list group «گروه» "group of the record"
  item sample «نمونه»
end list

list applicant-role «سمت متقاضی» "capacity of the applicant"
  item owner «مالک»
  item representative «وکیل»
  item heir «وارث»
end list

document title-deed «سند مالکیت» issued by registry-organisation original and copy
document inheritance-certificate «گواهی حصر وراثت» issued by dispute-council original and copy
document power-of-attorney «وکالت‌نامه» copy
document soil-report «گزارش خاک» original
document partners-consent «رضایت شریکان» "consent of the partners" original
"#;

const FORM: &str = r#"form sample-{number} «فرم نمونه {persian}» "sample form {number}"
  number {number}
  group sample
  purpose «درخواست نمونه شماره {persian} برای سنجش» "Sample request number {number}, made for measuring."
  filed by applicant_role
  channels {channels}
  basis municipality-act article 100

  list building-use «کاربری بنا» "use of the building"
    item residential «مسکونی»
    item commercial «تجاری»
    item office «اداری»
    item workshop «کارگاه»
  end list

  section people «اشخاص» "people"
    field applicant_role «سمت متقاضی» "capacity of the applicant" one of applicant-role
    field national_id «کد ملی متقاضی» "applicant's national id" national-id
    field mobile «تلفن همراه» "mobile" mobile
    field joint_ownership «ملک مشاع است» "the property is jointly owned" yes-no
    field partners «تعداد شریکان» "number of partners" whole from 2 to 50
      when joint_ownership
  end section

  section building «ساختمان» "the building"
    field case_number «شماره پرونده» "case number" case-number
    field notice_date «تاریخ ابلاغ» "date of notice" date
    field land_area «مساحت عرصه» "land area" area from 20 to 100_000
    field built_area «زیربنا» "built area" area from 1 to 200_000
    field permitted_area «زیربنای مجاز» "permitted area" area from 1 to 200_000
      hint «از روی پروانه بنویسید» "copy it from the permit"
    field storeys «تعداد طبقات» "storeys" whole from 1 to 60
    field building_use «کاربری ساختمان» "use of the whole building" one of building-use
    field elevator_licence «شماره پروانه آسانسور» "elevator licence" text at most 20
      when storeys at least 5
    field cost «برآورد هزینه» "estimated cost" money
    rows units «واحدها» "units" from 1 to 50
      field unit_area «مساحت واحد» "unit area" area from 1 to 5_000
      field unit_use «کاربری واحد» "use of the unit" one of building-use
    end rows
  end section

  document title-deed
  document inheritance-certificate when applicant_role is heir
    because «ملک به ورثه رسیده است» "the property has passed to the heirs"
  document power-of-attorney when applicant_role is representative
    because «متقاضی وکیل است» "the applicant is an attorney"
  document soil-report when storeys at least 5
    because «ساختمان ۵ طبقه یا بیشتر است» "the building has 5 storeys or more"
  document partners-consent when joint_ownership
    because «ملک مشاع است» "the property is jointly owned"

  rule built-area-within-permit
    requires built_area at most permitted_area
    otherwise «زیربنا از پروانه بیشتر است» "the built area exceeds the permit"
    remedy «اصلاح پروانه را بخواهید» "ask for an amendment of the permit"
    basis municipality-act article 100 note 2

  rule units-fit
    requires sum of units.unit_area at most built_area
    otherwise «جمع مساحت واحدها از زیربنا بیشتر است» "the units are larger than the building"
    remedy «مساحت واحدها را با نقشه بسنجید» "compare the units with the drawings"
    basis municipality-act article 100

  rule low-workshops
    when building_use is workshop
    requires storeys at most 3
    otherwise «کارگاه بیش از ۳ طبقه دارد» "the workshop has more than 3 storeys"
    remedy «طبقات را کم کنید یا کاربری را تغییر دهید» "take fewer storeys or another use"
    basis municipality-act article 100

  rule notice-is-past
    requires notice_date on or before filing date
    otherwise «تاریخ ابلاغ پس از تاریخ تسلیم است» "the date of notice lies after the filing"
    remedy «تاریخ را با برگ ابلاغ بسنجید» "compare the date with the notice slip"
    basis municipality-act article 100
{sms}end form

scenario heir-{number} «وارث درخواست می‌دهد، فرم {persian}» "an heir applies, form {number}"
  for sample-{number} on 1405/02/15
  given applicant_role is heir
  given storeys is 4
  given built_area is 320
  given permitted_area is 300
  expect document inheritance-certificate
  expect without document soil-report
  expect broken rule built-area-within-permit
  expect refused
end scenario
"#;

const SMS: &str = r#"
  sms status
    take case_number
    reply «پرونده {شماره پرونده}: {وضعیت}» "Case {case_number}: {status}"
    parts at most 1
  end sms
"#;
