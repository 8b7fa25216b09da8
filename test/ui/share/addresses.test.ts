import { describe, expect, test } from 'vitest'
import { chartAddress, viewAddress } from '../../../src/ui/share/addresses'
import { statisticId } from '../../../src/model/corpus'
import { defaultView } from '../../../src/model/view'
import { decodeView } from '../../../src/state/viewCodec'

const view = { ...defaultView, stat: statisticId('exhibitors'), language: 'en' as const }

describe('the address of a chart', () => {
  test('keeps the view, names the chart and closes the panel', () => {
    const address = chartAddress('https://example.org/youju/?q=old#chart-x', view, 'expo')
    expect(address).toBe('https://example.org/youju/?chart=expo&lang=en')
    const read = decodeView(new URL(address).search)
    expect(read).toMatchObject({ view: { chart: 'expo', language: 'en', stat: null }, notices: [] })
  })

  test('of the plain view is the page itself', () => {
    expect(viewAddress('https://example.org/index.html?lang=en#x', defaultView)).toBe(
      'https://example.org/index.html',
    )
  })
})
