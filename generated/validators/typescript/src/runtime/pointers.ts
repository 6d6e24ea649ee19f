// made by zabeteh 0.1.0 from forms/; do not edit
/** JSON pointers (RFC 6901). */

/** Returns the JSON pointer of a value that a condition rests on: `units`, `debt-inquiry/debt`. */
export const pointerOf = (name: string) => (name.includes("/") ? `/answers/${name}` : `/fields/${name}`);

/** Returns the JSON pointer of a key below a pointer. */
export const below = (path: string, key: string) =>
  `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
