/**
 * The part of vitest's interface that the tests of the extractor use, to run them inside of one process, many
 * times, without loading anything again. `expect` is vitest's own. Knows nothing of mutants.
 */
import { expect, vi } from 'vitest'

/**
 * @typedef {{ readonly id: string, readonly name: string, readonly fileName: string, readonly run: () => unknown }} Case
 */

/** @type {Case[]} */
export const cases = []

/** @type {string[]} */
const suites = []
let fileName = ''

/** Registers the tests that `load` defines as those of a file. */
export async function collect(/** @type {string} */ file, /** @type {() => Promise<unknown>} */ load) {
  fileName = file
  await load()
}

function describe(/** @type {string} */ name, /** @type {() => void} */ define) {
  suites.push(name)
  define()
  suites.pop()
}

function test(/** @type {string} */ name, /** @type {() => unknown} */ run) {
  const full = [...suites, name].join(' › ')
  cases.push({ id: `${fileName} #${cases.length} ${full}`, name: full, fileName, run })
}

/** Defines with each row: an array is spread over the parameters, anything else is the only one. */
const eachWith =
  (/** @type {(name: string, run: () => unknown) => void} */ define) =>
  (/** @type {readonly unknown[]} */ rows) =>
  (/** @type {string} */ name, /** @type {(...row: readonly unknown[]) => unknown} */ run) => {
    for (const row of rows) {
      const cells = Array.isArray(row) ? row : [row]
      define(`${name}: ${JSON.stringify(row)}`, () => run(...cells))
    }
  }

test.each = eachWith(test)
describe.each = eachWith(describe)

/** What `import … from 'vitest'` gives to the tests. */
export const api = { describe, test, it: test, expect, vi }
