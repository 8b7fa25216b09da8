import { unmount } from 'svelte'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import '../../ui/support/browserStubs'
import { sampleCharts } from '../../ui/support/sampleCharts'
import { show } from '../../../src/app/opening/show'
import type { Stage } from '../../../src/app/stage'
import { indexCorpus } from '../../../src/corpus'
import { bigParts } from '../../../src/ui/big'
import { bigPartsKey } from '../../../src/ui/big/context'
import { bringParts } from '../../../src/ui/front/laterParts'
import { sampleCorpus } from '../../support/sampleCorpus'
import { syntheticCorpus } from '../../support/syntheticCorpus'

const own = { index: indexCorpus(sampleCorpus), charts: sampleCharts }
const large = { index: indexCorpus(syntheticCorpus(3000)), charts: { charts: [], unplotted: [] } }
const bigContext = new Map<unknown, unknown>([[bigPartsKey, bigParts]])

let stage: Stage

beforeAll(() => bringParts())
beforeEach(() => {
  const target = document.createElement('div')
  target.id = 'app'
  target.textContent = 'the page in use'
  document.body.append(target)
  const bar = { read: () => '', push: () => true, replace: () => true, listen: () => () => undefined }
  stage = { target, address: bar, own, standing: null }
})
afterEach(async () => {
  if (stage.standing) await unmount(stage.standing.app)
  document.body.replaceChildren()
})

const pageInUse = () => document.getElementById('app')
const counts = (page: Element | null) => page?.querySelector('[aria-live="polite"].numbers')?.textContent

test('the page in use stays until the other one is whole; then that one has its place and its name', async () => {
  const before = pageInUse()
  let seen: readonly (string | null)[] = []
  const isWanted = (): boolean => {
    // Asked last: everything is there, and nobody sees it.
    const [coming] = document.body.children
    seen = [pageInUse()?.textContent ?? null, (coming as HTMLElement).style.visibility]
    expect(coming?.querySelector('#chart-distribution')).not.toBeNull()
    expect(coming?.querySelector('table[aria-rowcount]')).not.toBeNull()
    expect(coming?.querySelector('#colophon')).not.toBeNull()
    return true
  }
  expect(await show(stage, large, { corpus: 'large.json', context: bigContext, isWanted })).toBe(true)
  expect(seen).toEqual(['the page in use', 'hidden'])
  expect(before?.isConnected).toBe(false)
  expect(pageInUse()).toBe(stage.target)
  expect(pageInUse()?.getAttribute('style')).toBeNull()
  expect(counts(pageInUse())).toContain('3000')
  expect(stage.standing?.corpus).toBe('large.json')
})

test('a small corpus comes without the parts of large ones', async () => {
  expect(await show(stage, own, { corpus: null, context: new Map(), isWanted: () => true })).toBe(true)
  expect(pageInUse()?.querySelector('#chart-distribution')).toBeNull()
  expect(counts(pageInUse())).toContain('16')
})

test('what nobody wants any more does not come, and leaves the page in use as it was', async () => {
  const before = pageInUse()
  const options = { corpus: 'large.json', context: bigContext, isWanted: () => false }
  expect(await show(stage, large, options)).toBe(false)
  expect([...document.body.children]).toEqual([before])
  expect(before?.textContent).toBe('the page in use')
  expect(stage.standing).toBeNull()
})
