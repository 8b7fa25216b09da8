import { render, screen } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import { pageId } from '../../../src/model/figure'
import '../support/browserStubs'
import PassagesHost from './PassagesHost.svelte'

function held(page: string, text: string, figure: string) {
  const start = text.indexOf(figure)
  return { page: pageId(page), text, start, end: start + figure.length }
}
const first = held('page-001', '园区引进甲国企业4家。', '4家')
const second = held('page-003', '园区引进乙国企业14家。', '14家')

describe('Passages', () => {
  test('sets the sentences side by side, the figure whole and the other words marked', () => {
    const { container } = render(PassagesHost, { held: [first, second] })
    expect(screen.getByRole('heading', { name: '各版面的原句对照' })).toBeTruthy()
    expect([...container.querySelectorAll('b')].map((b) => b.textContent)).toEqual(['4家', '14家'])
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['甲', '乙'])
    expect(screen.getByText('版面 003')).toBeTruthy()
  })

  test('one page at hand is no comparison', () => {
    render(PassagesHost, { held: [first, null] })
    expect(screen.queryByRole('heading')).toBeNull()
  })
})
