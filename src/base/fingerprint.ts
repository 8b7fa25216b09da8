/**
 * A short mark of a text: equal texts have equal marks, and a text that was changed by accident has another. FNV-1a in
 * 32 bits with the length; no protection against malice.
 */

/** The mark of a text, like `69218-1c8d0f3a`. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return `${text.length}-${(hash >>> 0).toString(16).padStart(8, '0')}`
}
