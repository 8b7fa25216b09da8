import { describe, expect, test } from 'vitest'
import { err, ok } from '../../../src/base/result'
import { Errand } from '../../../src/ui/share/errand.svelte'

const file = { name: 'youju-data.csv', type: 'text/csv', data: 'a' }

describe('an errand', () => {
  test('is busy, then saved under a name', async () => {
    const errand = new Errand()
    const given: unknown[] = []
    const running = errand.save(
      () => Promise.resolve(ok(file)),
      (one) => (given.push(one), ok(null)),
    )
    expect(errand.outcome).toEqual({ kind: 'busy' })
    await running
    expect(errand.outcome).toEqual({ kind: 'saved', name: file.name })
    expect(given).toEqual([file])
  })

  test('without a file downloads nothing and says why', async () => {
    const errand = new Errand()
    await errand.save(
      () => Promise.resolve(err('nothing-selected')),
      () => expect.unreachable('there is nothing to download'),
    )
    expect(errand.outcome).toEqual({ kind: 'fault', fault: 'nothing-selected' })
  })

  test('says that the browser blocked a download, or refused a copy', async () => {
    const errand = new Errand()
    await errand.save(
      () => Promise.resolve(ok(file)),
      () => err('blocked'),
    )
    expect(errand.outcome).toEqual({ kind: 'fault', fault: 'blocked' })
    await errand.copy(() => Promise.resolve(err('refused')))
    expect(errand.outcome).toEqual({ kind: 'fault', fault: 'refused' })
    await errand.copy(() => Promise.resolve(ok(null)))
    expect(errand.outcome).toEqual({ kind: 'copied' })
  })

  test('that breaks is said to be broken, and the bug goes on', async () => {
    const errand = new Errand()
    await expect(errand.copy(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
    expect(errand.outcome).toEqual({ kind: 'broken' })
  })

  test('an earlier one that ends late does not speak for a later one', async () => {
    const errand = new Errand()
    let end = (): void => undefined
    const slow = errand.copy(() => new Promise((resolve) => (end = () => resolve(err('refused')))))
    await errand.copy(() => Promise.resolve(ok(null)))
    end()
    await slow
    expect(errand.outcome).toEqual({ kind: 'copied' })
  })
})
