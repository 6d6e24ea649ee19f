// made by zabeteh 0.1.0 from forms/; do not edit
/** The letters of a text as Unicode counts them; no regular expression, no locale. */

/** Whether a code unit is White_Space (Unicode); all such characters lie in the BMP. */
export const isBlank = (c: number) =>
  c === 0x20 ||
  (c >= 0x09 && c <= 0x0d) ||
  c === 0x85 ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000;

/** Whether a code unit is a control character (category Cc). */
export const isControl = (c: number) => c < 0x20 || (c > 0x7e && c < 0xa0);

/** Returns a text without the blanks at both ends. */
export const trimmed = (text: string) => {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
};

/** Counts the code points of a text. */
export const countOfLetters = (text: string) => {
  let count = text.length;
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) {
      count--;
      i++;
    }
  }
  return count;
};

/** Compares two texts by code points, as the keys of a verdict are sorted. */
export const byCodePoint = (left: string, right: string) => {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const [a, b] = [left.charCodeAt(i), right.charCodeAt(i)];
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
};

/** Surrogates stand for letters beyond the BMP, which come after all of it. */
const rank = (c: number) => (c >= 0xd800 && c < 0xe000 ? c + 0x10000 : c);

/** Whether the code units from `from` to before `to` are ASCII digits. */
export const areDigits = (text: string, from: number, to: number) => {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) return false;
  }
  return true;
};

/** Whether a text is so many ASCII digits. */
export const isDigits = (text: string, length: number) =>
  text.length === length && areDigits(text, 0, length);

/** Returns the digit at a place of a text of digits. */
export const digit = (text: string, at: number) => text.charCodeAt(at) - 48;
