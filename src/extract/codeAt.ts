/**
 * The code unit at a place of a text, also of places before and behind it. `charCodeAt` answers there as well, but an
 * engine that has once seen it do so calls it ever after, at many times the cost of reading the unit itself.
 */

/** No code unit: it is in no set, no digit and no letter. */
const NO_UNIT = -1

/** The code unit at a place; -1 outside of the text. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : NO_UNIT
}
