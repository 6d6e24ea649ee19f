// made by zabeteh 0.1.0 from forms/; do not edit
/** Reads filings, one a line; writes their verdicts, one a line. */

import { createInterface } from "node:readline";
import { toJson, validate } from "./dist/index.mjs";

/** A line that is no JSON gets its error. */
const verdictOf = (line) => {
  let filing;
  try {
    filing = JSON.parse(line);
  } catch (error) {
    return JSON.stringify({ error: error.message });
  }
  return toJson(validate(filing));
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${verdictOf(line)}\n`);
}
