import { fireEvent, render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import '../support/browserStubs'
import type { TimeRange } from '../../../src/model/query'
import DateRange from '../../../src/ui/filters/DateRange.svelte'
import { wordsIn } from '../../../src/ui/words'

function show(range: TimeRange) {
  const changes: TimeRange[] = []
  render(DateRange, {
    words: wordsIn.en,
    legend: 'Dates',
    range,
    onchange: (next: TimeRange) => changes.push(next),
  })
  const field = (name: string) => screen.getByLabelText(name) as HTMLInputElement
  return { changes, from: field('From'), to: field('To') }
}

test.each([
  ['open ends', { from: null, to: null }, ['', '']],
  ['days', { from: '2024-11-04', to: '2024-11-05' }, ['2024-11-04', '2024-11-05']],
  ['months are their first and last day', { from: '2024-02', to: '2024-02' }, ['2024-02-01', '2024-02-29']],
  ['years are theirs', { from: '2023', to: '2023' }, ['2023-01-01', '2023-12-31']],
])('shows %s', (_, range, fields) => {
  const { from, to } = show(range)
  expect([from.value, to.value]).toEqual(fields)
})

test('a change keeps the other end as the address had it; an emptied field is open', async () => {
  const { changes, from } = show({ from: '2024-10', to: '2024' })
  await fireEvent.change(from, { target: { value: '2024-11-01' } })
  await fireEvent.change(from, { target: { value: '' } })
  expect(changes).toEqual([
    { from: '2024-11-01', to: '2024' },
    { from: null, to: '2024' },
  ])
})
