// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, maybe, offer, renovationCode, take, whole, yesNo } from "../runtime.mjs";
const filer = choice(["owner", "company", "municipality"]);
const environmentInquiryEnvironmentUse = choice(["industrial", "workshop", "fuel", "hospital", "large-complex", "other"]);
const area = decimal(2, 100, 1000000000);
const length = decimal(2, 0, 1000000);
const to5000 = whole(0, 5000);
const landUse = choice(["residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"]);
const asksRiverDistance = (f) => f.near_river === true;
const readFields = (o, a, on) => {
  const f = {
    filer_kind: filer(o.filer_kind),
    proposed_use: environmentInquiryEnvironmentUse(o.proposed_use),
    effluent: yesNo(o.effluent),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    land_area: area(o.land_area),
    near_river: yesNo(o.near_river),
    river_distance: NaN,
    protected_area: yesNo(o.protected_area),
    tree_count: to5000(o.tree_count),
  };
if (asksRiverDistance(f, a, on)) f.river_distance = take(length, o.river_distance);
  return f;
};
const readLandUseInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    approved_use: landUse(o.approved_use),
    permit_use: maybe(landUse, o.permit_use),
    use_conflict: yesNo(o.use_conflict),
  };
  return v;
};
const readEnvironmentInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    works_agreed: yesNo(o.works_agreed),
  };
  return v;
};
export const form = define({
  id: "environment-inquiry",
  name: ["استعلام محیط زیست", "environment inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["proposed_use", "کاربری پیشنهادی", "proposed use", environmentInquiryEnvironmentUse],
    ["effluent", "پساب یا آلاینده هوا دارد", "has effluent or pollutants", yesNo],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["land_area", "مساحت عرصه", "plot area by the deed", area],
    ["near_river", "ملک در حریم رود است", "lies in a river margin", yesNo],
    ["river_distance", "فاصله تا رود", "distance to the river", length, { when: asksRiverDistance, reads: ["near_river"], because: ["«ملک در حریم رود است»", "near_river"] }],
    ["protected_area", "ملک در منطقه حفاظت‌شده است", "lies in a protected area", yesNo],
    ["tree_count", "تعداد درخت", "number of trees", to5000],
  ],
  read: readFields,
  answers: [
    {
      id: "land-use-inquiry",
      name: ["استعلام کاربری", "land-use inquiry"],
      fields: [
        ["approved_use", "کاربری مصوب", "approved use", landUse],
        ["permit_use", "کاربری مندرج در پروانه", "use stated on the permit", landUse, { isOptional: true }],
        ["use_conflict", "مغایرت دارد", "in conflict", yesNo],
      ],
      read: readLandUseInquiry,
    },
    {
      id: "environment-inquiry",
      name: ["استعلام محیط زیست", "environment inquiry"],
      fields: [
        ["works_agreed", "با عملیات موافقت شده است", "the works are agreed to", yesNo],
      ],
      read: readEnvironmentInquiry,
    },
  ],
  documents: [
    ["location-sketch", "کروکی محل", "location sketch", "original"],
    ["impact-assessment", "گزارش ارزیابی محیط زیستی", "environmental impact report", "original", { when: (f) => f.effluent === true, reads: ["effluent"], because: ["کاربری آلاینده است", "the use is a polluting one"] }],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "electronic", { when: (f) => f.near_river === true || f.protected_area === true, reads: ["near_river", "protected_area"], because: ["ملک در حریم رود یا منطقه حفاظت‌شده است", "the plot lies near a river or in a protected area"] }],
    ["permit-principle", "موافقت اصولی", "agreement in principle", "copy", { when: (f) => f.proposed_use === "industrial" || f.proposed_use === "workshop", reads: ["proposed_use"], because: ["کاربری صنعتی یا کارگاهی است", "the use is industrial or a workshop"] }],
  ],
  given: (o) => [
    document(o["location-sketch"]),
    document(o["impact-assessment"]),
    document(o["utm-survey"]),
    document(o["permit-principle"]),
  ],
  needs: [
    { anyOf: ["land-use-inquiry"], inquiries: ["land-use-inquiry"], awaited: ["land-use-inquiry"] },
  ],
  rules: [
    {
      id: "protected-area-consent", when: (f) => f.protected_area === true, reads: ["protected_area"],
      holds: (f, a) => a["environment-inquiry"].works_agreed === true, rests: ["environment-inquiry/works_agreed"], inquiries: ["environment-inquiry"],
      message: ["ملک در منطقه حفاظت‌شده است و موافقت کتبی محیط زیست نیامده است", "the plot lies in a protected area and the environment office has not agreed in writing"],
      remedy: ["عملیات را آغاز نکنید و موافقت کتبی را از اداره کل محیط زیست تهران بگیرید", "do not begin the works; obtain the written consent of the Tehran environment office"],
    },
  ],
  provisions: [
    { id: "no-works-without-consent", when: (f) => f.protected_area === true, reads: ["protected_area"] },
    { id: "river-asked-of-water-authority", when: asksRiverDistance, reads: ["near_river"] },
    { id: "trees-elsewhere", when: (f) => f.tree_count > 0, reads: ["tree_count"] },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
