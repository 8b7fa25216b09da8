/**
 * Runs the tests for Stryker inside of one process: sources and tests are loaded once, a mutant is switched on by its
 * number. Some hundred times as fast as a vitest run for each mutant. It doesn't know what a mutant changes.
 *
 * What a mutant leaves behind in a module would spoil the verdicts on the next ones; so each test that killed one is
 * run again without it, and the run ends if the test fails then.
 */
import { performance } from 'node:perf_hooks'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { loadTests } from './loadTests.mjs'

/** @typedef {import('./testApi.mjs').Case} Case */
/** @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult */

/** @returns {Promise<TestResult>} */
async function runCase(/** @type {Case} */ { id, name, fileName, run }) {
  const start = performance.now()
  const result = () => ({ id, name, fileName, timeSpentMs: performance.now() - start })
  try {
    await run()
    return { ...result(), status: TestStatus.Success }
  } catch (error) {
    return { ...result(), status: TestStatus.Failed, failureMessage: String(error).slice(0, 200) }
  }
}

/** More looks at the active mutant than any test takes: a mutant that goes on for ever ends here, not at a clock. */
const MOST_LOOKS = 20_000_000

/** What the changed sources look at, before each expression that has mutants. */
class State {
  looks = 0
  /** @type {string | undefined} */
  active

  get activeMutant() {
    if (++this.looks > MOST_LOOKS) throw new Error('no end')
    return this.active
  }
}

class InOneProcess {
  /** @type {readonly Case[]} */
  #cases = []
  #state = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = new State())

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    this.#cases = await loadTests(process.cwd())
  }

  /** Runs a test and says whether it went on without an end. */
  async #run(/** @type {Case} */ test) {
    this.#state.looks = 0
    return { result: await runCase(test), endless: this.#state.looks > MOST_LOOKS }
  }

  async dryRun() {
    const state = this.#state
    const tests = []
    for (const test of this.#cases) {
      state.currentTestId = test.id
      tests.push((await this.#run(test)).result)
    }
    state.currentTestId = undefined
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage }
  }

  async mutantRun(/** @type {import('@stryker-mutator/api/test-runner').MutantRunOptions} */ options) {
    const { activeMutant, testFilter, hitLimit, disableBail } = options
    const wanted = testFilter && new Set(testFilter)
    Object.assign(this.#state, { active: activeMutant.id, hitCount: 0, hitLimit })
    const tests = []
    let failed
    let endless = false
    for (const test of this.#cases) {
      if (wanted && !wanted.has(test.id)) continue
      const { result, ...run } = await this.#run(test)
      tests.push(result)
      endless ||= run.endless
      if (result.status !== TestStatus.Failed) continue
      failed ??= test
      if (!disableBail) break
    }
    const reached = determineHitLimitReached(this.#state.hitCount, hitLimit)
    Object.assign(this.#state, { active: undefined, hitCount: undefined, hitLimit: undefined })
    if (failed) await this.#mustPass(failed)
    if (endless || reached) return { status: MutantRunStatus.Timeout, reason: 'no end' }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests })
  }

  async #mustPass(/** @type {Case} */ test) {
    const { result } = await this.#run(test)
    if (result.status === TestStatus.Failed)
      throw new Error(`fails without a mutant too, so a mutant left a trace: ${test.id}`)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)]
