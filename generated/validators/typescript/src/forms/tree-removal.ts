// made by zabeteh 0.1.0 from forms/; do not edit
import { choice, choices, define, document, group, hasAll, hasAny, mobile, nationalId, offer, parameter, postalCode, renovationCode, take, text, whole, yesNo } from "../runtime.ts";
import type { Json, Parameter, When } from "../runtime.ts";

const applicantRole = choice(["owner", "representative", "heir", "company"]);
const district = whole(1, 22);
const treeRemovalTreeLocation = choice(["inside", "front", "outside"]);
const treeRemovalSiteState = choice(["land", "under-construction", "old", "new", "house"]);
const text30 = text(30);
const treeRemovalTreeAction = choice(["fell", "move", "prune"]);
const severalTreeRemovalTreeRemovalReason = choices(["construction", "facade", "parking", "cantilever", "branches", "diseased", "danger", "public-work", "traffic", "timber"]);
const to5000 = whole(1, 5000);
const text60 = text(60);
const to1000 = whole(1, 1000);
const to10002 = whole(0, 1000);
const treeCondition = choice(["healthy", "diseased", "dry", "dangerous"]);
const to10000 = whole(0, 10000);
const PRISON_TREE_COUNT: Parameter = [[507323, undefined, 30]];
type Values = {
  applicant_role: ReturnType<typeof applicantRole>;
  national_id: ReturnType<typeof nationalId>;
  mobile: ReturnType<typeof mobile>;
  postal_code: ReturnType<typeof postalCode>;
  renovation_code: ReturnType<typeof renovationCode>;
  district: ReturnType<typeof district>;
  tree_location: ReturnType<typeof treeRemovalTreeLocation>;
  site_state: ReturnType<typeof treeRemovalSiteState>;
  permit_number: ReturnType<typeof text30>;
  action: ReturnType<typeof treeRemovalTreeAction>;
  tree_removal_reason: ReturnType<typeof severalTreeRemovalTreeRemovalReason>;
  tree_count: ReturnType<typeof to5000>;
  trees: ReturnType<typeof trees>;
  transplant_possible: ReturnType<typeof yesNo>;
  replanting_count: ReturnType<typeof to10000>;
};

type Answered = {
};

// site_state is under-construction
const asksPermitNumber: When<Values, Answered> = (f) => f.site_state === "under-construction";

// action is fell
const asksReplantingCount: When<Values, Answered> = (f) => f.action === "fell";

const trees = group(
  1,
  200,
  [
    ["species", "گونه", "species", text60],
    ["trunk_girth", "محیط بن", "trunk girth", to1000],
    ["age", "سن تقریبی", "approximate age", to10002],
    ["condition", "وضعیت", "condition", treeCondition],
  ],
  (o) => ({
    species: text60(o.species),
    trunk_girth: to1000(o.trunk_girth),
    age: to10002(o.age),
    condition: treeCondition(o.condition),

  }),
);

const readFields = (o: Json, a: Answered, on: number): Values => {
  const f: Values = {
    applicant_role: applicantRole(o.applicant_role),
    national_id: nationalId(o.national_id),
    mobile: mobile(o.mobile),
    postal_code: postalCode(o.postal_code),
    renovation_code: renovationCode(o.renovation_code),
    district: district(o.district),
    tree_location: treeRemovalTreeLocation(o.tree_location),
    site_state: treeRemovalSiteState(o.site_state),
    permit_number: undefined,
    action: treeRemovalTreeAction(o.action),
    tree_removal_reason: severalTreeRemovalTreeRemovalReason(o.tree_removal_reason),
    tree_count: to5000(o.tree_count),
    trees: trees(o.trees),
    transplant_possible: yesNo(o.transplant_possible),
    replanting_count: NaN,

  };
if (asksPermitNumber(f, a, on)) f.permit_number = take(text30, o.permit_number);
if (asksReplantingCount(f, a, on)) f.replanting_count = take(to10000, o.replanting_count);

  return f;
};

// permit to fell or move a tree, as data
export const form = define<Values, Answered>({
  id: "tree-removal",
  name: ["مجوز قطع یا جابه‌جایی درخت", "permit to fell or move a tree"],
  revision: "1405-09-02",
  fields: [
    ["applicant_role", "سمت متقاضی", "capacity of the applicant", applicantRole],
    ["national_id", "کد ملی متقاضی", "applicant's national id", nationalId],
    ["mobile", "تلفن همراه", "mobile number for SMS notices", mobile],
    ["postal_code", "کد پستی ملک", "postal code of the property", postalCode],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["district", "منطقه شهرداری", "municipal district", district],
    ["tree_location", "محل درخت", "place of the tree", treeRemovalTreeLocation],
    ["site_state", "وضعیت ملک", "state of the plot", treeRemovalSiteState],
    ["permit_number", "شماره پروانه ساختمانی", "building-permit number", text30, { when: asksPermitNumber, reads: ["site_state"], because: ["«وضعیت ملک» برابر «در حال ساخت» باشد", "site_state is under-construction"] }],
    ["action", "اقدام درخواستی", "action", treeRemovalTreeAction],
    ["tree_removal_reason", "علت درخواست", "reason", severalTreeRemovalTreeRemovalReason],
    ["tree_count", "تعداد درخت", "number of trees", to5000],
    ["trees", "درختان", "trees", trees],
    ["transplant_possible", "انتقال درخت شدنی است", "the tree can be moved", yesNo],
    ["replanting_count", "تعداد درخت جایگزین", "replacement trees", to10000, { when: asksReplantingCount, reads: ["action"], because: ["«اقدام درخواستی» برابر «قطع» باشد", "action is fell"] }],
  ],
  read: readFields,
  documents: [
    ["national-card", "کارت ملی", "national card", "copy"],
    ["title-deed", "سند مالکیت", "title deed", "copy", { when: (f) => f.tree_location === "inside", reads: ["tree_location"], because: ["درخت داخل ملک است", "the tree is inside the plot"] }],
    ["building-permit", "پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)", "copy", { when: asksPermitNumber, reads: ["site_state"], because: ["ملک در حال ساخت است و پروانه دارد", "the plot is under construction and has a permit"] }],
    ["ground-floor-plan", "پلان همکف با جای درخت", "ground-floor plan with trees", "original", { when: (f) => hasAll(f.tree_removal_reason, ["construction"]), reads: ["tree_removal_reason"], because: ["علت عملیات ساختمانی است", "the reason is building works"] }],
    ["photos", "عکس ملک", "photos of the property", "electronic"],
    ["plant-health-report", "نظر کارشناس گیاه‌پزشکی", "plant-health opinion", "original", { when: (f) => hasAll(f.tree_removal_reason, ["diseased"]), reads: ["tree_removal_reason"], because: ["درخت خشک یا آفت‌زده است", "the tree is dry or diseased"] }],
  ],
  given: (o) => [
    document(o["national-card"]),
    document(o["title-deed"]),
    document(o["building-permit"]),
    document(o["ground-floor-plan"]),
    document(o.photos),
    document(o["plant-health-report"]),
  ],
  needs: [
    { anyOf: ["garden-classification"] },
    { anyOf: ["site-visit"] },
  ],
  rules: [
    {
      id: "grounds-for-felling", when: asksReplantingCount, reads: ["action"],
      holds: (f) => hasAny(f.tree_removal_reason, ["timber", "diseased", "danger", "traffic"]) || (hasAny(f.tree_removal_reason, ["construction", "public-work"]) && !(f.transplant_possible === true)), rests: ["tree_removal_reason", "transplant_possible"],
      message: ["علت درخواست از موارد مجاز قطع درخت نیست", "the reason is not one for which a tree may be felled"],
      remedy: ["جابه‌جایی یا هرس بخواهید یا علت را با آیین‌نامه فضای سبز بسنجید", "ask to move or prune the tree, or compare the reason with the Green Space Bylaw"], basis: ["green-space-bylaw"],
    },
    {
      id: "move-for-building-works", when: (f) => f.transplant_possible === true && hasAll(f.tree_removal_reason, ["construction"]), reads: ["transplant_possible", "tree_removal_reason"],
      holds: (f) => f.action !== undefined && f.action !== "fell", rests: ["action"],
      message: ["انتقال درخت شدنی است و برای عملیات ساختمانی قطع آن خواسته شده است", "the tree can be moved, and its felling is asked for building works"],
      remedy: ["اقدام درخواستی را جابه‌جایی بنویسید", "ask to move the tree"], basis: ["green-space-bylaw"],
    },
    {
      id: "replant-for-timber", when: (f) => f.action === "fell" && hasAll(f.tree_removal_reason, ["timber"]), reads: ["action", "tree_removal_reason"],
      holds: (f) => f.replanting_count >= f.tree_count, rests: ["replanting_count", "tree_count"],
      message: ["تعداد درخت جایگزین از درختان قطع‌شدنی کمتر است", "there are fewer replacement trees than trees to be felled"],
      remedy: ["دست‌کم به تعداد درختان قطع‌شدنی درخت جایگزین بنویسید", "give at least as many replacement trees as trees to be felled"], basis: ["green-space-bylaw"],
    },
  ],
  provisions: [
    { id: "mature-non-fruit", when: (f) => hasAll(f.tree_removal_reason, ["timber"]), reads: ["tree_removal_reason"] },
    { id: "municipality-keeps-tree", when: (f) => hasAll(f.tree_removal_reason, ["timber"]), reads: ["tree_removal_reason"] },
    { id: "permit-compulsory" },
    { id: "term-from-secretariat" },
    { id: "prison-for-many", when: (f, a, on) => f.tree_count > parameter(PRISON_TREE_COUNT, on), reads: ["tree_count"] },
    { id: "municipality-moves", when: (f) => f.action === "move", reads: ["action"] },
    { id: "others-ask" },
  ],
});

export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer<Filing>(form);

/** permit to fell or move a tree · مجوز قطع یا جابه‌جایی درخت */
export interface Filing {
  readonly form: "tree-removal";
  /** Jalali, `YYYY-MM-DD` in Latin digits. */
  readonly filed_on: string;
  readonly fields: Fields;
  readonly documents?: Documents;
  readonly answers?: Answers;
}

/** What is filled in. */
export interface Fields {
  /** capacity of the applicant · سمت متقاضی */
  readonly applicant_role: "owner" | "representative" | "heir" | "company";
  /** applicant's national id · کد ملی متقاضی */
  readonly national_id: string;
  /** mobile number for SMS notices · تلفن همراه برای اطلاع‌رسانی پیامکی */
  readonly mobile: string;
  /** postal code of the property · کد پستی ملک */
  readonly postal_code: string;
  /**
   * renovation code · کد نوسازی
   * on the renovation-tax bill, seven numbers with hyphens · روی قبض نوسازی، هفت عدد با خط تیره
   */
  readonly renovation_code: string;
  /** municipal district · منطقه شهرداری */
  readonly district: number;
  /** place of the tree · محل درخت */
  readonly tree_location: "inside" | "front" | "outside";
  /** state of the plot · وضعیت ملک */
  readonly site_state: "land" | "under-construction" | "old" | "new" | "house";
  /**
   * building-permit number · شماره پروانه ساختمانی
   * Asked when site_state is under-construction
   */
  readonly permit_number?: string;
  /** action · اقدام درخواستی */
  readonly action: "fell" | "move" | "prune";
  /** reason · علت درخواست */
  readonly tree_removal_reason: readonly ("construction" | "facade" | "parking" | "cantilever" | "branches" | "diseased" | "danger" | "public-work" | "traffic" | "timber")[];
  /** number of trees · تعداد درخت */
  readonly tree_count: number;
  /** trees · درختان */
  readonly trees: readonly RowOfTrees[];
  /** the tree can be moved · انتقال درخت شدنی است */
  readonly transplant_possible: boolean;
  /**
   * replacement trees · تعداد درخت جایگزین
   * Asked when action is fell
   */
  readonly replanting_count?: number;
}

/** The documents that are given. */
export interface Documents {
  /** national card · کارت ملی */
  readonly "national-card"?: { readonly copies?: number };
  /** title deed · سند مالکیت */
  readonly "title-deed"?: { readonly copies?: number };
  /** building permit (the last one issued) · پروانه ساختمانی (آخرین پروانه) */
  readonly "building-permit"?: { readonly copies?: number };
  /** ground-floor plan with trees · پلان همکف با جای درخت */
  readonly "ground-floor-plan"?: { readonly copies?: number };
  /** photos of the property · عکس ملک */
  readonly photos?: { readonly copies?: number };
  /** plant-health opinion · نظر کارشناس گیاه‌پزشکی */
  readonly "plant-health-report"?: { readonly copies?: number };
}

/** The answers that inquiries have given. */
export interface Answers {
}

/** trees · درختان */
export interface RowOfTrees {
  /** species · گونه */
  readonly species: string;
  /** trunk girth (cm) · محیط بن (سانتی‌متر) */
  readonly trunk_girth: number;
  /** approximate age (years) · سن تقریبی (سال) */
  readonly age: number;
  /** condition · وضعیت */
  readonly condition: "healthy" | "diseased" | "dry" | "dangerous";
}
