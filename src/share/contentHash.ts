/**
 * The SHA-256 of a text, and the short name of a corpus made from it: what a pinned embed asks for and what
 * the data package publishes. The digest comes from the platform, in the browser as in Node.
 */

/** Hex digits of a pin: 48 bits tell any two corpora apart that one site will ever hold. */
export const pinLength = 12

/** Hex SHA-256 of the UTF-8 bytes of a text. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Shortens a hash to a pin. */
export function pinOf(hash: string): string {
  return hash.slice(0, pinLength)
}

/** Says whether a pin asks for this corpus. A pin too short to mean anything asks for no corpus. */
export function holdsPin(pin: string, hash: string): boolean {
  return pin.length >= 8 && hash.startsWith(pin.toLowerCase())
}
