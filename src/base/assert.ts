/**
 * Assertions for bugs of our own. Knows nothing of texts or of the world: a fault in a page is a
 * Diagnostic (model/diagnostic.ts), a fault of the world is a Result (result.ts).
 */

/** Throws an `Error` saying what was expected unless `condition` holds. */
export function assert(condition: unknown, expectation: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${expectation}`)
}

/** Returns `value`, or throws if it is null or undefined. */
export function present<T>(value: T | null | undefined, expectation: string): T {
  assert(value !== null && value !== undefined, expectation)
  return value
}

/** Ends a `switch` over a union: a member that was forgotten does not compile. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
