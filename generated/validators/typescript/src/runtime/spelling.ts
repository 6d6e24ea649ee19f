// made by zabeteh 0.1.0 from forms/; do not edit
/** Persian spelling: one form for what is compared. */

import { isBlank, trimmed } from "./letters.ts";

/** Explicit embeddings, overrides and isolates. */
export const isDirectionControl = (c: number) =>
  (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);

/** Joiners, marks of direction, soft hyphen, byte-order mark: what takes no room. */
export const isZeroWidth = (c: number) =>
  (c >= 0x200b && c <= 0x200f) || c === 0x061c || c === 0x2060 || c === 0xfeff || c === 0x00ad;

const ZWNJ = 0x200c;

/** Returns a text without the letters that a test names; all of these lie in the BMP. */
export const without = (text: string, isLeftOut: (c: number) => boolean) => {
  let kept = "";
  for (let i = 0; i < text.length; i++) if (!isLeftOut(text.charCodeAt(i))) kept += text.charAt(i);
  return kept;
};

/** Writes Persian and Arabic digits as ASCII ones. */
export const asciiDigits = (text: string) =>
  text.replace(/[۰-۹٠-٩]/g, (letter) => String(letter.charCodeAt(0) & 15));

const LETTERS: Readonly<Record<string, string>> = {
  "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ە": "ه", "أ": "ا", "إ": "ا", "ٱ": "ا", "ؤ": "و",
};

/** Folds a text for comparing names: spellings that mean the same become equal. */
export const folded = (text: string) => {
  const isMark = (c: number) =>
    c === 0x0640 || (c >= 0x064b && c <= 0x0655) || c === 0x0670 || isZeroWidth(c) || isDirectionControl(c);
  const letters = asciiDigits(without(text.normalize("NFC"), isMark));
  let out = "";
  let last = "";
  for (let i = 0; i < letters.length; i++) {
    const letter = isBlank(letters.charCodeAt(i)) ? " " : letters.charAt(i);
    if (letter !== " " || last !== " ") out += LETTERS[letter] ?? letter;
    last = letter;
  }
  return trimmed(out);
};

/** Writes the text of a message in one spelling: a joiner stays only between two letters. */
export const cleaned = (message: string) => {
  const isSilent = (c: number) => c === 0x0640 || c === 0x200e || c === 0x200f;
  const letters = without(message, isSilent).normalize("NFC").replace(/[يى]/g, "ی").replaceAll("ك", "ک");
  const joined = joinersInside(letters);
  const isHidden = (c: number) => (c !== ZWNJ && isZeroWidth(c)) || isDirectionControl(c);
  return asciiDigits(without(joined, isHidden));
};

/** Leaves out joiners at the edge of a word, and those that follow another. */
const joinersInside = (text: string) => {
  let out = "";
  let last = 0x20;
  let isJoined = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === ZWNJ) {
      isJoined = last !== 0x20;
      continue;
    }
    if (isJoined && c !== 0x20) out += "\u200c";
    out += text.charAt(i);
    isJoined = false;
    last = c;
  }
  return out;
};
