/**
 * Measures `generated/validators/typescript` beside ajv (standalone code) and schemasafe, which get
 * the JSON Schema of the same form: `npm install && node bench.mjs [--vectors FOLDER] [--rounds N]`.
 *
 * Over the vectors without findings of the ten largest forms, and over random mixtures of their
 * fields. Contenders take turns; a cell is the median of all rounds in processor time, collection of
 * waste included, and the ratio the median of the ratios of each round. Where a right filing is
 * refused the run is void.
 */

import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { validator } from "@exodus/schemasafe";
import Ajv2020 from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

const LARGEST = [
  "unit-subdivision", "land-subdivision", "rebuild-permit", "building-permit", "partition",
  "storey-addition-permit", "garden-classification", "extension-permit", "start-of-works", "drawing-amendment",
];

const generated = new URL("../../../generated/", import.meta.url);
const { values: options } = parseArgs({
  options: {
    vectors: { type: "string", default: new URL("vectors/", generated).pathname },
    package: { type: "string", default: new URL("validators/typescript/", generated).pathname },
    rounds: { type: "string", default: "25" },
    seed: { type: "string", default: "71" },
  },
});

/** Numbers by chance that are the same in every run (mulberry32). */
let state = Number(options.seed);
const chance = (below) => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % below;
};

const require = createRequire(import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), "zabeteh-bench-"));

/** Reads the right filings of a form, and mixes fields of two until there are 100 more. */
const filingsOf = (id, isRight) => {
  const lines = readFileSync(join(options.vectors, `${id}.jsonl`), "utf8").trim().split("\n").slice(1);
  const right = lines.map((line) => JSON.parse(line)).filter(({ verdict }) => verdict.findings.length === 0);
  const filings = right.map(({ filing }) => filing).filter((filing) => filing.documents && filing.answers);
  const mixed = [];
  for (let tries = 0; tries < 20_000 && mixed.length < 100; tries++) {
    const [one, other] = [filings[chance(filings.length)], filings[chance(filings.length)]];
    const fields = { ...one.fields };
    for (const key of Object.keys(other.fields)) if (chance(4) === 0) fields[key] = other.fields[key];
    const filing = JSON.parse(JSON.stringify({ ...one, fields }));
    if (isRight(filing)) mixed.push(filing);
  }
  return [...filings, ...mixed];
};

const contendersOf = async (id) => {
  const schema = JSON.parse(readFileSync(new URL(`schemas/${id}.schema.json`, generated), "utf8"));
  const form = await import(join(options.package, `dist/forms/${id}.mjs`));
  const ajv = new Ajv2020({ strict: false, code: { source: true } });
  const file = join(scratch, `${id}.cjs`);
  writeFileSync(file, standalone(ajv, ajv.compile(schema)).replaceAll('require("ajv/', `require("${require.resolve("ajv/package.json").replace("package.json", "")}`));
  return {
    validate: (filing) => form.validate(filing).findings.length === 0,
    isValid: form.isValid,
    ajv: createRequire(file)(file),
    schemasafe: validator(schema, { mode: "default", allowUnusedKeywords: true }),
  };
};

/** Nanoseconds of processor time that the process has taken, collection of waste included. */
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};

const time = (contender, filings) => {
  let right = 0;
  let rounds = 0;
  let taken = 0;
  const begun = processor();
  do {
    for (const filing of filings) right += contender(filing) ? 1 : 0;
    rounds++;
    taken = processor() - begun;
  } while (taken < 10e6);
  if (right !== rounds * filings.length) throw new Error("void: a right filing is refused");
  return taken / rounds / filings.length;
};

const median = (all) => all.toSorted((left, right) => left - right)[all.length >> 1];

const sets = [];
for (const id of LARGEST) {
  const contenders = await contendersOf(id);
  sets.push({ id, contenders, filings: filingsOf(id, contenders.isValid), taken: {} });
}
for (let round = 0; round < Number(options.rounds) + 3; round++) {
  for (const { contenders, filings, taken } of sets) {
    for (const [name, contender] of Object.entries(contenders)) {
      const ns = time(contender, filings);
      // The first rounds compile.
      if (round >= 3) (taken[name] ??= []).push(ns);
    }
  }
}

const row = (cells) => console.log(`| ${cells.join(" | ")} |`);
row(["form", "filings", "validate, ns", "isValid, ns", "ajv, ns", "schemasafe, ns", "validate / faster peer"]);
row(["---", "---:", "---:", "---:", "---:", "---:", "---:"]);
const ratioOf = ({ validate, ajv, schemasafe }) => {
  const peer = median(ajv) < median(schemasafe) ? ajv : schemasafe;
  return median(validate.map((ns, round) => ns / peer[round]));
};
const line = (id, count, ns, ratio) => {
  row([id, count, ...["validate", "isValid", "ajv", "schemasafe"].map((it) => Math.round(ns[it])), ratio.toFixed(2)]);
};
const mean = {};
for (const { id, filings, taken } of sets) {
  const ns = Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, median(all)]));
  const ratio = ratioOf(taken);
  line(id, filings.length, ns, ratio);
  for (const name of Object.keys(ns)) mean[name] = (mean[name] ?? 0) + ns[name] / sets.length;
  mean.ratio = (mean.ratio ?? 0) + ratio / sets.length;
}
line("mean", "", mean, mean.ratio);

console.log();
row(["module", "bytes", "gzip"]);
row(["---", "---:", "---:"]);
for (const name of ["runtime", "forms/building-permit", "forms/land-subdivision"]) {
  const path = join(options.package, `dist/${name}.mjs`);
  row([name, statSync(path).size, gzipSync(readFileSync(path), { level: 9 }).length]);
}
