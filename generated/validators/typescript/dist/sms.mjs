// made by zabeteh 0.1.0 from forms/; do not edit
import { IDENTIFIERS, areDigits, canonical, cleaned, countOfLetters, date, day, digit, folded, isBlank, isDigits, isWithin, plate, read, shown, take, text, trimmed, written, wrong } from "./runtime.mjs";

/** Business by text message: what a message asks, or why it cannot be read. Builds a filing, judges none. */


/** Reads a message; the sender is the number or address from which it came, `on` its day. */
export const readMessage = (
  codes,
  message,
  sender,
  on,
) => {
  let first;
  for (const [code, ...values] of readings(message)) {
    if (code === undefined) continue;
    const request = requestOf(codes, code, values, sender, on);
    if (!("fault" in request)) return request;
    first ??= request;
  }
  return first ?? { fault: "no-code" };
};

/** What stands between the parts of a message whatever they are. */
const MARKS = "*#\n";

/** What may stand there where no mark is used: never `-` or `/`, which live inside values. */
const LOOSE = "،,;";

/** Takes a message apart in every way in which it may be meant, the likeliest first. */
const readings = (message) => {
  const clean = cleaned(message);
  const loosely = tokens(clean, (letter) => (MARKS + LOOSE).includes(letter) || isBlank(letter.charCodeAt(0)));
  const isMarked = clean.includes("*") || clean.includes("#");
  return isMarked ? [tokens(clean, (letter) => MARKS.includes(letter)), loosely] : [loosely];
};

const tokens = (text, separates) => {
  const parts = [""];
  for (let i = 0; i < text.length; i++) {
    if (separates(text.charAt(i))) parts.push("");
    else parts[parts.length - 1] += text.charAt(i);
  }
  return parts.map(trimmed).filter((part) => part !== "");
};

const requestOf = (
  codes,
  code,
  values,
  sender,
  on,
) => {
  if (!isDigits(code, 5) || code.startsWith("0")) return { fault: "no-code" };
  const known = codes.find((it) => it.code === code);
  if (known === undefined) return unknown(codes, code);
  const { retired, replacedBy } = known;
  const today = day(on);
  if (retired !== undefined && retired <= today) {
    return { fault: "retired", code, ...(replacedBy === undefined ? {} : { instead: replacedBy }) };
  }
  const open = known.messages.filter((it) => isWithin(today, it.since, it.until));
  const isOpen = isWithin(today, known.since, known.until);
  const [shown] = open;
  if (!isOpen || shown === undefined) return { fault: "closed", code };
  const block = open.find((it) => it.take.length === values.length);
  if (block === undefined) {
    return { fault: "count", wanted: shown.take.length, found: values.length, sample: shown.sample };
  }
  return filled(known.record, block, values, sender, on);
};

const unknown = (codes, code) => {
  const [only, ...others] = codes.filter((it) => isSlip(code, it.code));
  if (only === undefined || others.length > 0) return { fault: "unknown-code", code };
  return { fault: "unknown-code", code, meant: only.replacedBy ?? only.code };
};

/** Whether one wrong digit, or one swap of neighbours, leads from a code to what was written. */
const isSlip = (written, code) => {
  const wrong = [...code].filter((digit, at) => digit !== written.charAt(at)).length;
  if (wrong === 1) return true;
  return [...code].some((digit, at) => {
    const before = code.charAt(at - 1);
    return at > 0 && digit !== before && code.slice(0, at - 1) + digit + before + code.slice(at + 1) === written;
  });
};

const filled = (
  record,
  block,
  written,
  sender,
  on,
) => {
  const values = new Map();
  for (const [at, { field, name, type, sample }] of block.take.entries()) {
    const value = valueOf(type, written[at] ?? "");
    if (value === undefined) return { fault: "value", position: at + 1, title: titled(name), sample };
    if (!values.has(field)) values.set(field, value);
  }
  if (block.isStatus) return { status_of: record, values: Object.fromEntries(values) };
  if (block.sender !== undefined) {
    const { field, name, type } = block.sender;
    const value = valueOf(type, sender);
    if (value === undefined) return { fault: "sender", title: titled(name) };
    if (!values.has(field)) values.set(field, value);
  }
  for (const [field, value] of block.fixed ?? []) if (!values.has(field)) values.set(field, value);
  const fields = block.order.filter((id) => values.has(id)).map((id) => [id, values.get(id)]);
  return { form: record, filed_on: on, fields: Object.fromEntries(fields), documents: {}, answers: {} };
};

const titled = ([fa, en]) => ({ fa, en });

/** Reads a value of a message and writes it as a filing has it; undefined where it cannot be one. */
const valueOf = (type, text) => {
  switch (type[0]) {
    case "confirmation": return yesOrNo(text) ? true : undefined;
    case "yes-no": return yesOrNo(text);
    case "choice": return itemOf(type[1], text);
    case "choices": return itemsOf(type[1], text);
    case "date": return dayIn(type[1], type[2], text);
    case "number": return numberOf(type, text);
    case "plate": return plateIn(text);
    case "text": return text !== "" && countOfLetters(text) <= type[1] ? text : undefined;
    case "identifier": return identifierOf(type[1], text);
    case "file": return undefined;
  }
};

const lower = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const yesOrNo = (text) => {
  const word = folded(lower(text));
  if (["1", "yes", "y", "بله", "بلی", "آری"].includes(word)) return true;
  return ["0", "no", "n", "خیر", "نه"].includes(word) ? false : undefined;
};

/** An item is named by its number in the list, its id or its name in either language. */
const itemOf = (items, text) => {
  const numbered = items[(unsigned(text) ?? 0) - 1];
  const wanted = folded(lower(text));
  const isNamed = ([id, fa, en]) =>
    folded(id) === wanted || folded(fa) === wanted || folded(lower(en)) === wanted;
  return (numbered ?? items.find(isNamed))?.[0];
};

const itemsOf = (items, text) => {
  const chosen = text.split("+").map((one) => itemOf(items, trimmed(one)));
  return chosen.some((item) => item === undefined) ? undefined : [...new Set(chosen)];
};

/** Reads digits, with a plus in front where there is one. */
const unsigned = (text) => {
  const from = text.startsWith("+") ? 1 : 0;
  return text.length > from && areDigits(text, from, text.length) ? Number(text) : undefined;
};

/** A year has four digits: two would be guessed. */
const dayIn = (min, max, text) => {
  const [year = "", month = "", date = "", ...rest] = text.split(/[-/]/);
  const wire = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const value = rest.length > 0 ? NaN : day(wire);
  return value >= min && value <= max ? wire : undefined;
};

const numberOf = (
  [, places, min, max, isInteger],
  text,
) => {
  const plain = text.replaceAll("٬", "").replaceAll("٫", ".");
  const digits = plain.startsWith("-") ? plain.slice(1) : plain;
  const point = digits.indexOf(".");
  const [front, tail] = point < 0 ? [digits, ""] : [digits.slice(0, point), digits.slice(point + 1)];
  const all = front + tail.padEnd(places, "0");
  if (front === "" || digits.endsWith(".") || tail.length > places || !areDigits(all, 0, all.length)) return undefined;
  if (all.length > 40) return undefined;
  const value = BigInt(all) * (plain.startsWith("-") ? -1n : 1n);
  if (value < min || value > max) return undefined;
  return isInteger ? Number(value) : written(value, places);
};

/** A plate is written main, sub, section: `72/1617/11`. */
const plateIn = (text) => {
  const parts = text.split(/[-/]/).map((part) => unsigned(trimmed(part)) ?? NaN);
  const [main = NaN, sub = NaN, section = NaN] = parts;
  const fits = parts.length === 3 && main > 0 && sub >= 0 && section > 0 && Math.max(...parts) < 2 ** 32;
  return fits ? { main, sub, section } : undefined;
};

const identifierOf = (kind, text) => {
  const value = canonical(kind, text);
  return IDENTIFIERS.get(kind)?.(value);
};

/** The codes and the messages that they take. */
const CODES = [
  {
    code: "10751",
    record: "debt-inquiry",
    since: 513049,
    messages: [
      {
        take: [
          { field: "renovation_code", name: ["کد نوسازی", "renovation code"], type: ["identifier", "renovation-code"], sample: "2-14-105-7-0-0-0" },
          { field: "owner_national_id", name: ["کد ملی مالک", "owner's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        sender: { field: "mobile", name: ["تلفن همراه", "mobile number for SMS notices"], type: ["identifier", "mobile"], sample: "09123456789" },
        fixed: [
          ["asker_kind", "owner"],
          ["mobile_of_owner", true],
        ],
        order: ["renovation_code", "asker_kind", "owner_national_id", "mobile", "mobile_of_owner"],
        sample: "10751*2-14-105-7-0-0-0*0084575948#",
      },
    ],
  },
  {
    code: "14762",
    record: "notary-transfer-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "renovation_code", name: ["کد نوسازی", "renovation code"], type: ["identifier", "renovation-code"], sample: "2-14-105-7-0-0-0" },
          { field: "letter_number", name: ["شماره نامه", "letter number"], type: ["text", 30], sample: "123" },
        ],
        order: ["letter_number", "renovation_code"],
        sample: "14762*2-14-105-7-0-0-0*123#",
      },
    ],
  },
  {
    code: "16264",
    record: "social-security-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "16264*22001840320#",
      },
    ],
  },
  {
    code: "19524",
    record: "renovation-tax-clearance",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "renovation_code", name: ["کد نوسازی", "renovation code"], type: ["identifier", "renovation-code"], sample: "2-14-105-7-0-0-0" },
          { field: "owner_national_id", name: ["کد ملی مالک", "owner's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
          { field: "certificate_purpose", name: ["منظور از گواهی", "purpose of the certificate"], type: ["choice", [["transfer", "نقل و انتقال", "transfer"], ["bank", "بانک", "bank"], ["permit", "پروانه", "permit"], ["completion", "پایان کار", "completion"], ["personal", "شخصی", "personal"]]], sample: "transfer" },
        ],
        order: ["renovation_code", "owner_national_id", "certificate_purpose"],
        sample: "19524*2-14-105-7-0-0-0*0084575948*transfer#",
      },
    ],
  },
  {
    code: "23535",
    record: "bank-mortgage-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "renovation_code", name: ["کد نوسازی", "renovation code"], type: ["identifier", "renovation-code"], sample: "2-14-105-7-0-0-0" },
          { field: "letter_number", name: ["شماره نامه", "letter number"], type: ["text", 30], sample: "123" },
        ],
        order: ["letter_number", "renovation_code"],
        sample: "23535*2-14-105-7-0-0-0*123#",
      },
    ],
  },
  {
    code: "26795",
    record: "land-use-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "renovation_code", name: ["کد نوسازی", "renovation code"], type: ["identifier", "renovation-code"], sample: "2-14-105-7-0-0-0" },
          { field: "owner_national_id", name: ["کد ملی مالک", "owner's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["owner_national_id", "renovation_code"],
        sample: "26795*2-14-105-7-0-0-0*0084575948#",
      },
    ],
  },
  {
    code: "27546",
    record: "gas-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "27546*22001840320#",
      },
    ],
  },
  {
    code: "30806",
    record: "minor-repair-permit",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
          { field: "national_id", name: ["کد ملی متقاضی", "applicant's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["national_id", "case_number"],
        sample: "30806*22001840320*0084575948#",
      },
    ],
  },
  {
    code: "34817",
    record: "supervision-stage-report",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "permit_number", name: ["شماره پروانه ساختمانی", "building-permit number"], type: ["text", 30], sample: "123" },
          { field: "engineer_licence", name: ["پروانه اشتغال ناظر", "supervisor's licence number"], type: ["identifier", "engineer-licence"], sample: "10-300-12345" },
          { field: "work_stage", name: ["مرحله کار", "stage of the works"], type: ["choice", [["demolition", "تخریب", "demolition"], ["excavation", "گودبرداری", "excavation"], ["foundation", "پی‌سازی", "foundation"], ["frame", "اسکلت و سقف", "frame and slabs"], ["rough-work", "سفت‌کاری", "rough work"], ["finishing", "نازک‌کاری", "finishing"], ["facade", "نماسازی", "facade"], ["completed", "پایان عملیات", "works completed"]]], sample: "demolition" },
          { field: "progress_percent", name: ["درصد پیشرفت کار", "progress in percent"], type: ["number", 2, 0, 10000, false], sample: "4.00" },
        ],
        order: ["permit_number", "engineer_licence", "work_stage", "progress_percent"],
        sample: "34817*123*10-300-12345*demolition*4.00#",
      },
    ],
  },
  {
    code: "39579",
    record: "environment-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "39579*22001840320#",
      },
    ],
  },
  {
    code: "42839",
    record: "article-100-settlement",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "commission_case_number", name: ["شماره پرونده کمیسیون", "commission case number"], type: ["text", 30], sample: "123" },
          { field: "payment_id", name: ["شناسه پرداخت", "payment id"], type: ["identifier", "payment-id"], sample: "250050901" },
        ],
        order: ["commission_case_number", "payment_id"],
        sample: "42839*123*250050901#",
      },
    ],
  },
  {
    code: "43590",
    record: "endowment-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "43590*22001840320#",
      },
    ],
  },
  {
    code: "45348",
    record: "plot-instruction",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
          { field: "national_id", name: ["کد ملی متقاضی", "applicant's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["national_id", "case_number"],
        sample: "45348*22001840320*0084575948#",
      },
    ],
  },
  {
    code: "46850",
    record: "article-5-request",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
          { field: "owner_national_id", name: ["کد ملی مالک", "owner's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["case_number", "owner_national_id"],
        sample: "46850*22001840320*0084575948#",
      },
    ],
  },
  {
    code: "49359",
    record: "detailed-plan-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "renovation_code", name: ["کد نوسازی", "renovation code"], type: ["identifier", "renovation-code"], sample: "2-14-105-7-0-0-0" },
          { field: "owner_national_id", name: ["کد ملی مالک", "owner's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["owner_national_id", "renovation_code"],
        sample: "49359*2-14-105-7-0-0-0*0084575948#",
      },
    ],
  },
  {
    code: "50861",
    record: "fee-instalment",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
          { field: "debtor_national_id", name: ["کد ملی بدهکار", "debtor's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["case_number", "debtor_national_id"],
        sample: "50861*22001840320*0084575948#",
      },
    ],
  },
  {
    code: "54121",
    record: "site-visit",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
          { field: "visit_purpose", name: ["هدف بازدید", "purpose of the visit"], type: ["choice", [["instruction", "دستور نقشه", "plot instruction"], ["permit", "پروانه", "permit"], ["permit-extension", "تمدید پروانه", "permit extension"], ["completion", "پایان کار", "completion certificate"], ["no-violation", "عدم خلاف", "no-violation certificate"], ["repair", "تعمیرات", "repairs"], ["inquiry", "پاسخ استعلام", "reply to an inquiry"], ["objection", "اعتراض به گزارش قبلی", "objection to an earlier report"]]], sample: "instruction" },
        ],
        order: ["case_number", "visit_purpose"],
        sample: "54121*22001840320*instruction#",
      },
    ],
  },
  {
    code: "54872",
    record: "electricity-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "54872*22001840320#",
      },
    ],
  },
  {
    code: "57381",
    record: "permit-extension",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "permit_number", name: ["شماره پروانه ساختمانی", "building-permit number"], type: ["text", 30], sample: "123" },
          { field: "national_id", name: ["کد ملی متقاضی", "applicant's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
          { field: "requested_months", name: ["مهلت درخواستی", "months requested"], type: ["number", 0, 1, 36, true], sample: "4" },
        ],
        order: ["national_id", "permit_number", "requested_months"],
        sample: "57381*123*0084575948*4#",
      },
    ],
  },
  {
    code: "58132",
    record: "road-scheme-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "renovation_code", name: ["کد نوسازی", "renovation code"], type: ["identifier", "renovation-code"], sample: "2-14-105-7-0-0-0" },
          { field: "owner_national_id", name: ["کد ملی مالک", "owner's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["owner_national_id", "renovation_code"],
        sample: "58132*2-14-105-7-0-0-0*0084575948#",
      },
    ],
  },
  {
    code: "62143",
    record: "wall-permit",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
          { field: "wall_length", name: ["طول دیوار", "wall length"], type: ["number", 2, 50, 1000000, false], sample: "4.00" },
          { field: "wall_height", name: ["ارتفاع دیوار", "wall height"], type: ["number", 2, 30, 1000000, false], sample: "4.00" },
        ],
        order: ["case_number", "wall_length", "wall_height"],
        sample: "62143*22001840320*4.00*4.00#",
      },
    ],
  },
  {
    code: "62894",
    record: "telecom-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "62894*22001840320#",
      },
    ],
  },
  {
    code: "65403",
    record: "transfer-certificate",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "renovation_code", name: ["کد نوسازی", "renovation code"], type: ["identifier", "renovation-code"], sample: "2-14-105-7-0-0-0" },
          { field: "letter_number", name: ["شماره نامه", "letter number"], type: ["text", 30], sample: "123" },
        ],
        order: ["renovation_code", "letter_number"],
        sample: "65403*2-14-105-7-0-0-0*123#",
      },
    ],
  },
  {
    code: "70165",
    record: "article-100-defence",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "commission_case_number", name: ["شماره پرونده کمیسیون", "commission case number"], type: ["text", 30], sample: "123" },
          { field: "national_id", name: ["کد ملی متقاضی", "applicant's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["commission_case_number", "national_id"],
        sample: "70165*123*0084575948#",
      },
    ],
  },
  {
    code: "70916",
    record: "metro-protection-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "70916*22001840320#",
      },
    ],
  },
  {
    code: "73425",
    record: "registry-ownership-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "73425*22001840320#",
      },
    ],
  },
  {
    code: "74176",
    record: "article-77-objection",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
          { field: "national_id", name: ["کد ملی متقاضی", "applicant's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["case_number", "national_id"],
        sample: "74176*22001840320*0084575948#",
      },
    ],
  },
  {
    code: "74927",
    record: "engineer-capacity-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "engineer_licence", name: ["پروانه اشتغال مهندس", "engineer's licence number"], type: ["identifier", "engineer-licence"], sample: "10-300-12345" },
          { field: "service", name: ["نوع خدمت", "service"], type: ["choice", [["design", "طراحی", "design"], ["supervision", "نظارت", "supervision"], ["execution", "اجرا", "execution"]]], sample: "design" },
          { field: "total_floor_area", name: ["زیربنای کل", "total floor area"], type: ["number", 2, 0, 1000000000, false], sample: "4.00" },
        ],
        order: ["engineer_licence", "service", "total_floor_area"],
        sample: "74927*10-300-12345*design*4.00#",
      },
    ],
  },
  {
    code: "78187",
    record: "violation-report",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "district", name: ["منطقه شهرداری", "municipal district"], type: ["number", 0, 1, 22, true], sample: "4" },
          { field: "renovation_code", name: ["کد نوسازی", "renovation code"], type: ["identifier", "renovation-code"], sample: "2-14-105-7-0-0-0" },
        ],
        order: ["district", "renovation_code"],
        sample: "78187*4*2-14-105-7-0-0-0#",
      },
    ],
  },
  {
    code: "80696",
    record: "case-status-inquiry",
    since: 513049,
    messages: [
      {
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
          { field: "national_id", name: ["کد ملی متقاضی", "applicant's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        sender: { field: "mobile", name: ["تلفن همراه", "mobile number for SMS notices"], type: ["identifier", "mobile"], sample: "09123456789" },
        order: ["case_number", "national_id", "mobile"],
        sample: "80696*22001840320*0084575948#",
      },
    ],
  },
  {
    code: "82198",
    record: "fee-refund",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
          { field: "payer_national_id", name: ["کد ملی پرداخت‌کننده", "payer's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["case_number", "payer_national_id"],
        sample: "82198*22001840320*0084575948#",
      },
    ],
  },
  {
    code: "85458",
    record: "building-line-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
          { field: "owner_national_id", name: ["کد ملی مالک", "owner's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
        ],
        order: ["owner_national_id", "case_number"],
        sample: "85458*22001840320*0084575948#",
      },
    ],
  },
  {
    code: "86209",
    record: "water-sewer-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "86209*22001840320#",
      },
    ],
  },
  {
    code: "89469",
    record: "plot-address-update",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "89469*22001840320#",
      },
    ],
  },
  {
    code: "93480",
    record: "start-of-works",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "permit_number", name: ["شماره پروانه ساختمانی", "building-permit number"], type: ["text", 30], sample: "123" },
          { field: "coordinator_mobile", name: ["همراه ناظر هماهنگ‌کننده", "coordinator's mobile"], type: ["identifier", "mobile"], sample: "09123456789" },
          { field: "start_date", name: ["تاریخ شروع", "start date"], type: ["date", 437927, 547864], sample: "1200/07/01" },
        ],
        order: ["permit_number", "start_date", "coordinator_mobile"],
        sample: "93480*123*09123456789*1200/07/01#",
      },
    ],
  },
  {
    code: "94231",
    record: "fire-safety-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "94231*22001840320#",
      },
    ],
  },
  {
    code: "97491",
    record: "tree-removal",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "renovation_code", name: ["کد نوسازی", "renovation code"], type: ["identifier", "renovation-code"], sample: "2-14-105-7-0-0-0" },
          { field: "national_id", name: ["کد ملی متقاضی", "applicant's national id"], type: ["identifier", "national-id"], sample: "0084575948" },
          { field: "action", name: ["اقدام درخواستی", "action"], type: ["choice", [["fell", "قطع", "fell"], ["move", "جابه‌جایی", "move"], ["prune", "هرس", "prune"]]], sample: "fell" },
          { field: "tree_count", name: ["تعداد درخت", "number of trees"], type: ["number", 0, 1, 5000, true], sample: "4" },
        ],
        order: ["national_id", "renovation_code", "action", "tree_count"],
        sample: "97491*2-14-105-7-0-0-0*0084575948*fell*4#",
      },
    ],
  },
  {
    code: "98242",
    record: "cultural-heritage-inquiry",
    since: 513049,
    messages: [
      {
        isStatus: true,
        take: [
          { field: "case_number", name: ["شماره پرونده شهرسازی", "urban-planning case number"], type: ["identifier", "case-number"], sample: "22001840320" },
        ],
        order: ["case_number"],
        sample: "98242*22001840320#",
      },
    ],
  },
];

/** Reads a text message; the sender is the number or address from which it came, `on` its day. */
export const parseSms = (message, sender, on) =>
  readMessage(CODES, message, sender, on);
