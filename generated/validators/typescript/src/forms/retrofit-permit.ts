// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, choices, date, decimal, define, document, engineerLicence, group, hasAll, legalPersonId, mobile, nationalId, offer, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "company"]);
const text80 = text(80);
const to500 = whole(1, 500);
const district = whole(1, 22);
const text30 = text(30);
const to1500 = whole(1250, 1500);
const to60 = whole(1, 60);
const area = decimal(2, 0, 1000000000);
const structureType = choice(["steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"]);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "parking", "utility", "other"]);
const retrofitPermitRetrofitGoal = choice(["basic", "desired", "special", "limited"]);
const severalRetrofitPermitRetrofitMethod = choices(["brace", "shear-wall", "jacket", "frp", "foundation", "tie", "damper"]);
const engineeringDiscipline = choice(["architecture", "civil", "mechanical", "electrical"]);
const engineerRole = choice(["designer", "supervisor", "executor"]);
const engineerGrade = choice(["grade-3", "grade-2", "grade-1", "senior"]);
const anyDay = date(437927, 547864);
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  full_name: ReturnType<typeof text80>;
  national_id: ReturnType<typeof nationalId>;
  legal_person_id: ReturnType<typeof legalPersonId>;
  mobile: ReturnType<typeof mobile>;
  owners_count: ReturnType<typeof to500>;
  case_number: ReturnType<typeof caseNumber>;
  renovation_code: ReturnType<typeof renovationCode>;
  district: ReturnType<typeof district>;
  permit_number: ReturnType<typeof text30>;
  build_year: ReturnType<typeof to1500>;
  existing_storeys: ReturnType<typeof to60>;
  existing_floor_area: ReturnType<typeof area>;
  existing_structure: ReturnType<typeof structureType>;
  requested_use: ReturnType<typeof landUse>;
  retrofit_goal: ReturnType<typeof retrofitPermitRetrofitGoal>;
  methods: ReturnType<typeof severalRetrofitPermitRetrofitMethod>;
  area_changes: ReturnType<typeof yesNo>;
  occupied: ReturnType<typeof yesNo>;
  engineers: ReturnType<typeof engineers>;
  coordinator_licence: ReturnType<typeof engineerLicence>;
};

type Answered = {
  "engineer-capacity-inquiry": {
    isAnswered: boolean;
    confirmed_grade: ReturnType<typeof engineerGrade>;
    confirmed_expiry: ReturnType<typeof anyDay>;
    confirmed_capacity: ReturnType<typeof area>;
  };
};

// applicant_role is company
const asksLegalPersonId: When<Values, Answered> = (f) => f.applicant_role === "company";

const engineers = group(
  1,
  40,
  [
    ["discipline", "رشته", "discipline", engineeringDiscipline],
    ["engineer_role", "نقش", "role", engineerRole],
    ["licence", "شماره پروانه اشتغال", "licence number", engineerLicence],
    ["national_id", "کد ملی مهندس", "engineer's national id", nationalId],
  ],
  (o) => ({
    discipline: engineeringDiscipline(o.discipline),
    engineer_role: engineerRole(o.engineer_role),
    licence: engineerLicence(o.licence),
    national_id: nationalId(o.national_id),

  }),
);

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    applicant_role: applicantRole(o.applicant_role),
    full_name: text80(o.full_name),
    national_id: nationalId(o.national_id),
    legal_person_id: undefined,
    mobile: mobile(o.mobile),
    owners_count: to500(o.owners_count),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    permit_number: text30(o.permit_number),
    build_year: to1500(o.build_year),
    existing_storeys: to60(o.existing_storeys),
    existing_floor_area: area(o.existing_floor_area),
    existing_structure: structureType(o.existing_structure),
    requested_use: landUse(o.requested_use),
    retrofit_goal: retrofitPermitRetrofitGoal(o.retrofit_goal),
    methods: severalRetrofitPermitRetrofitMethod(o.methods),
    area_changes: yesNo(o.area_changes),
    occupied: yesNo(o.occupied),
    engineers: engineers(o.engineers),
    coordinator_licence: engineerLicence(o.coordinator_licence),

  };
if (asksLegalPersonId(f, a, on)) f.legal_person_id = take(legalPersonId, o.legal_person_id);

  return f;
};

const readEngineerCapacityInquiry = (o: Json, f: Values, a: Answered, on: number) => {
  const v: Answered["engineer-capacity-inquiry"] = {
    isAnswered: true,
    confirmed_grade: engineerGrade(o.confirmed_grade),
    confirmed_expiry: anyDay(o.confirmed_expiry),
    confirmed_capacity: area(o.confirmed_capacity),

  };
  return v;
};

// seismic-retrofit permit, as data
export const form = define<Values, Answered>({
  id: "retrofit-permit",
  name: ["پروانه مقاوم‌سازی", "seismic-retrofit permit"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["full_name", "نام متقاضی", "applicant's full name", text80],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["legal_person_id", "شناسه ملی شخص حقوقی", "legal person's national id", legalPersonId, { when: asksLegalPersonId, reads: ["applicant_role"], because: ["«سمت متقاضی» برابر «نماینده یا صاحب امضای مجاز شخص حقوقی» باشد", "applicant_role is company"] }],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["owners_count", "تعداد مالکان", "number of owners", to500],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30],
    ["build_year", "سال ساخت", "year built", to1500],
    ["existing_storeys", "طبقات موجود", "existing storeys", to60],
    ["existing_floor_area", "زیربنای موجود", "existing floor area", area],
    ["existing_structure", "نوع سازه موجود", "existing structure", structureType],
    ["requested_use", "کاربری درخواستی", "requested use", landUse],
    ["retrofit_goal", "هدف بهسازی", "rehabilitation objective", retrofitPermitRetrofitGoal],
    ["methods", "روش تقویت", "methods", severalRetrofitPermitRetrofitMethod],
    ["area_changes", "زیربنا تغییر می‌کند", "the floor area changes", yesNo],
    ["occupied", "در حین کار مسکون است", "occupied during the works", yesNo],
    ["engineers", "مهندسان", "designing and supervising engineers", engineers],
    ["coordinator_licence", "پروانه ناظر هماهنگ‌کننده", "coordinator's licence number", engineerLicence],
  ],
  read: readFields,
  answers: [
    {
      id: "engineer-capacity-inquiry",
      name: ["استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"],
      fields: [
        ["confirmed_grade", "پایه تأییدشده", "confirmed grade", engineerGrade],
        ["confirmed_expiry", "اعتبار تأییدشده", "confirmed expiry", anyDay],
        ["confirmed_capacity", "ظرفیت تأییدشده", "confirmed capacity", area],
      ],
      read: readEngineerCapacityInquiry,
    },
  ],
  documents: [
    ["power-of-attorney", "وکالت‌نامه رسمی", "notarised power of attorney", "original-and-copy", { when: (f) => f.applicant_role === "representative", reads: ["applicant_role"], because: ["متقاضی وکیل یا نماینده است", "the applicant is a representative"] }],
    ["title-deed", "سند مالکیت", "title deed", "copy"],
    ["co-owner-consent", "رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners", "original", { when: (f) => f.owners_count > 1, reads: ["owners_count"], because: ["ملک بیش از یک مالک دارد", "the property has more than one owner"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy"],
    ["vulnerability-study", "مطالعات آسیب‌پذیری لرزه‌ای", "seismic-vulnerability study", "original"],
    ["structural-drawings", "نقشه و محاسبات سازه", "structural drawings and calculation", "original"],
    ["as-built-drawings", "نقشه چون‌ساخت (وضع موجود)", "as-built drawings", "original"],
    ["soil-report", "گزارش ژئوتکنیک", "geotechnical report", "original", { when: (f) => hasAll(f.methods, ["foundation"]), reads: ["methods"], because: ["پی ساختمان تقویت می‌شود", "the foundation is strengthened"] }],
    ["supervisor-commitment", "برگه تعهد نظارت", "supervisor's commitment sheet", "original"],
    ["third-party-insurance", "بیمه‌نامه کارگاه", "third-party liability policy", "copy"],
  ],
  given: (o) => [
    document(o["power-of-attorney"]),
    document(o["title-deed"]),
    document(o["co-owner-consent"]),
    document(o["building-permit"]),
    document(o["vulnerability-study"]),
    document(o["structural-drawings"]),
    document(o["as-built-drawings"]),
    document(o["soil-report"]),
    document(o["supervisor-commitment"]),
    document(o["third-party-insurance"]),
  ],
  needs: [
    { anyOf: ["case-opening"] },
    { anyOf: ["site-visit"] },
    { anyOf: ["structural-soundness-certificate"] },
    { anyOf: ["engineer-capacity-inquiry"], inquiries: ["engineer-capacity-inquiry"], awaited: ["engineer-capacity-inquiry"] },
  ],
  rules: [
    {
      id: "area-unchanged",
      holds: (f) => !(f.area_changes === true), rests: ["area_changes"],
      message: ["زیربنا با مقاوم‌سازی تغییر می‌کند", "the floor area changes with the retrofit"],
      remedy: ["برای تغییر زیربنا فرم ۱۴ (پروانه توسعه بنا) را بفرستید", "for a change of floor area file form 14 (extension permit)"],
    },
  ],
  provisions: [
    { id: "licensed-engineers" },
    { id: "joint-building", when: (f) => f.owners_count > 1, reads: ["owners_count"] },
    { id: "study-first" },
    { id: "government-applicant" },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", en: "Signed and stamped drawings are handed over once in person." } } },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** seismic-retrofit permit · پروانه مقاوم‌سازی */
export interface Filing {
  readonly form: "retrofit-permit";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "company";
  /** applicant's full name · نام و نام خانوادگی متقاضی */
  readonly full_name: string;
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /**
   * legal person's national id · شناسه ملی شخص حقوقی
   * Asked when applicant_role is company
   */
  readonly legal_person_id?: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** number of owners · تعداد مالکان */
  readonly owners_count: number;
  /** urban-planning case number · شماره پرونده شهرسازی */
  readonly case_number: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** building-permit number · شماره پروانه ساختمانی */
  readonly permit_number: string;
  /** year built (Jalali) · سال ساخت (هجری شمسی) */
  readonly build_year: number;
  /** existing storeys · تعداد طبقات موجود */
  readonly existing_storeys: number;
  /** existing floor area · زیربنای موجود */
  readonly existing_floor_area: string;
  /** existing structure · نوع سازه موجود */
  readonly existing_structure: "steel" | "concrete" | "mixed" | "masonry-tied" | "masonry" | "light" | "other";
  /** requested use · کاربری درخواستی */
  readonly requested_use: "residential" | "commercial" | "administrative" | "industrial" | "mixed" | "educational" | "health" | "cultural" | "religious" | "sport" | "hospitality" | "green" | "garden" | "parking" | "utility" | "other";
  /** rehabilitation objective · هدف بهسازی */
  readonly retrofit_goal: "basic" | "desired" | "special" | "limited";
  /**
   * methods · روش تقویت
   * choose at least one · دست‌کم یک روش را انتخاب کنید
   */
  readonly methods: readonly ("brace" | "shear-wall" | "jacket" | "frp" | "foundation" | "tie" | "damper")[];
  /** the floor area changes · زیربنا تغییر می‌کند */
  readonly area_changes: boolean;
  /** the building is occupied during the works · ساختمان در حین کار مسکون است */
  readonly occupied: boolean;
  /** designing and supervising engineers · مهندسان */
  readonly engineers: readonly RowOfEngineers[];
  /** licence number of the coordinating supervisor · شماره پروانه اشتغال ناظر هماهنگ‌کننده */
  readonly coordinator_licence: string;
}

/** The documents that are given. */
export interface Documents {
  /** notarised power of attorney · وکالت‌نامه رسمی */
  readonly "power-of-attorney"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** notarised consent of all co-owners · رضایت‌نامه رسمی همه مالکان */
  readonly "co-owner-consent"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** seismic-vulnerability study · مطالعات آسیب‌پذیری لرزه‌ای */
  readonly "vulnerability-study"?: { readonly copies?: number };
  /** structural drawings and calculation · نقشه و محاسبات سازه */
  readonly "structural-drawings"?: { readonly copies?: number };
  /** as-built drawings · نقشه چون‌ساخت (وضع موجود) */
  readonly "as-built-drawings"?: { readonly copies?: number };
  /** geotechnical report · گزارش ژئوتکنیک */
  readonly "soil-report"?: { readonly copies?: number };
  /** supervisor's commitment sheet · برگه تعهد نظارت */
  readonly "supervisor-commitment"?: { readonly copies?: number };
  /** third-party liability policy · بیمه‌نامه کارگاه */
  readonly "third-party-insurance"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
  /** engineer competence and capacity inquiry · استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) */
  readonly "engineer-capacity-inquiry"?: { readonly confirmed_grade: "grade-3" | "grade-2" | "grade-1" | "senior"; readonly confirmed_expiry: string; readonly confirmed_capacity: string };
}

/** designing and supervising engineers · مهندسان */
export interface RowOfEngineers {
  /** discipline · رشته */
  readonly discipline: "architecture" | "civil" | "mechanical" | "electrical";
  /** role · نقش */
  readonly engineer_role: "designer" | "supervisor" | "executor";
  /** licence number · شماره پروانه اشتغال */
  readonly licence: string;
  /** engineer's national id · کد ملی مهندس */
  readonly national_id: string;
}
