import { describe, expect, it } from 'vitest'
import { buildSpec } from '../../src/charts/spec/buildSpec'
import { layoutChart } from '../../src/charts/layout/layoutChart'
import { renderSvg } from '../../src/charts/renderSvg'
import { clashes } from '../../src/charts/scene/textBox'
import { languages } from '../../src/model/language'
import { gallery } from './gallery'

const widths = [320, 360, 400, 455, 520, 559, 560, 720, 900, 1100, 1600]

describe.each(gallery.map((one) => [one.chart.id, one] as const))('gallery: %s', (id, { chart, corpus }) => {
  it('has the spec and the picture that were approved', async () => {
    const spec = buildSpec(chart, corpus, { language: 'zh' })
    const english = buildSpec(chart, corpus, { language: 'en' })
    await expect(JSON.stringify([spec, english], null, 1)).toMatchFileSnapshot(`gallery/approved/${id}.json`)
    await expect(renderSvg(spec, { edition: 'light', width: 720 })).toMatchFileSnapshot(
      `gallery/approved/${id}.svg`,
    )
  })

  it.each(languages)('collides and cuts nowhere, %s', (language) => {
    const spec = buildSpec(chart, corpus, { language })
    const found = widths.flatMap((width) =>
      [true, false].flatMap((chrome) =>
        clashes(layoutChart(spec, { edition: 'light', width, chrome })).map((clash) => ({
          width,
          chrome,
          ...clash,
        })),
      ),
    )
    expect(found).toEqual([])
  })
})
