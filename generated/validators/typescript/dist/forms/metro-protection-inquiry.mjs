// made by zabeteh 0.1.0 from forms/; do not edit
import { caseNumber, choice, decimal, define, document, maybe, offer, renovationCode, text, whole, yesNo } from "../runtime.mjs";
const filer = choice(["owner", "engineer", "municipality"]);
const to99 = whole(1, 99);
const metroProtectionInquiryMetroStructure = choice(["tunnel", "station", "shaft", "surface"]);
const length = decimal(2, 0, 100000);
const length2 = decimal(2, 0, 20000);
const length3 = decimal(2, 10, 8000);
const to10 = whole(0, 10);
const to100 = whole(1, 100);
const metroProtectionInquiryFoundationKind = choice(["strip", "raft", "pile"]);
const text10 = text(10);
const text1000 = text(1000);
const readFields = (o, a, on) => {
  const f = {
    filer_kind: filer(o.filer_kind),
    case_number: caseNumber(o.case_number),
    renovation_code: renovationCode(o.renovation_code),
    line_number: to99(o.line_number),
    nearest_object: metroProtectionInquiryMetroStructure(o.nearest_object),
    horizontal_distance: length(o.horizontal_distance),
    tunnel_crown_depth: maybe(length2, o.tunnel_crown_depth),
    excavation_depth: length3(o.excavation_depth),
    basements: to10(o.basements),
    storeys: to100(o.storeys),
    foundation_kind: metroProtectionInquiryFoundationKind(o.foundation_kind),
    anchors: yesNo(o.anchors),
  };
  return f;
};
const readMetroProtectionInquiry = (o, f, a, on) => {
  const v = {
    isAnswered: true,
    grade: text10(o.grade),
    conditions: text1000(o.conditions),
  };
  return v;
};
export const form = define({
  id: "metro-protection-inquiry",
  name: ["استعلام حریم مترو", "metro protection-zone inquiry"],
  revision: "1405-09-02",
  fields: [
    ["filer_kind", "درخواست‌دهنده", "who files", filer],
    ["case_number", "شماره پرونده شهرسازی", "urban-planning case number", caseNumber],
    ["renovation_code", "کد نوسازی", "renovation code", renovationCode],
    ["line_number", "شماره خط مترو", "metro line", to99],
    ["nearest_object", "نزدیک‌ترین سازه", "nearest structure", metroProtectionInquiryMetroStructure],
    ["horizontal_distance", "فاصله افقی", "horizontal distance", length],
    ["tunnel_crown_depth", "عمق تاج تونل", "depth of the tunnel crown", length2, { isOptional: true }],
    ["excavation_depth", "عمق گودبرداری", "excavation depth", length3],
    ["basements", "طبقات زیرزمین", "basement storeys", to10],
    ["storeys", "تعداد طبقات", "storeys", to100],
    ["foundation_kind", "نوع پی", "foundation", metroProtectionInquiryFoundationKind],
    ["anchors", "مهار رو به خط دارد", "anchors towards the line", yesNo],
  ],
  read: readFields,
  answers: [
    {
      id: "metro-protection-inquiry",
      name: ["استعلام حریم مترو", "metro protection-zone inquiry"],
      fields: [
        ["grade", "درجه ملک", "grade", text10],
        ["conditions", "شرط‌های اجرا", "conditions", text1000],
      ],
      read: readMetroProtectionInquiry,
    },
  ],
  documents: [
    ["shoring-drawings", "نقشه سازه نگهبان", "shoring drawings", "original"],
    ["structural-drawings", "نقشه و محاسبات سازه", "structural drawings and calculation", "original"],
    ["soil-report", "گزارش ژئوتکنیک", "geotechnical report", "original"],
    ["utm-survey", "نقشه یو‌تی‌ام", "utm survey", "electronic"],
    ["settlement-analysis", "تحلیل نشست", "settlement analysis", "original", { when: (f) => !Number.isNaN(f.tunnel_crown_depth) && f.excavation_depth > f.tunnel_crown_depth, reads: ["tunnel_crown_depth", "excavation_depth"], because: ["گود از تاج تونل پایین‌تر است", "the excavation goes below the tunnel crown"] }],
  ],
  given: (o) => [
    document(o["shoring-drawings"]),
    document(o["structural-drawings"]),
    document(o["soil-report"]),
    document(o["utm-survey"]),
    document(o["settlement-analysis"]),
  ],
  needs: [
    { anyOf: ["plot-instruction"] },
  ],
  provisions: [
    { id: "plots-graded" },
    { id: "no-excavation-before-reply" },
    { id: "anchors-outside-zone", when: (f) => f.anchors === true, reads: ["anchors"] },
  ],
  visits: [
    { verdict: { required: true, because: "drawings", note: { fa: "نقشه گود و پی بررسی می‌شود", en: "excavation and foundation drawings are examined" } } },
  ],
});
export const { validate, isValid, requiredDocuments, asked, normalise, normaliseField } = offer(form);
