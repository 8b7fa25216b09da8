import { expect, test } from 'vitest'
import { areDots } from '../../../src/charts/spec/areDots'
import type { RowsPanel } from '../../../src/charts/spec/spec'

const rows = { label: null, unit: null, whole: null, rows: [] }

test.each<[RowsPanel['kind'], RowsPanel['scale'], boolean]>([
  ['bars', 'linear', false],
  ['bars', 'log', true],
  ['points', 'linear', true],
])('%s on a %s axis', (kind, scale, dots) => {
  expect(areDots({ ...rows, kind, scale })).toBe(dots)
})
