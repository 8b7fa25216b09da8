import { describe, expect, it } from 'vitest'
import { buildSpec } from '../../../src/charts/spec/buildSpec'
import { chartRows, type ChartSpec } from '../../../src/charts/spec/spec'
import type { PanelDefinition } from '../../../src/charts/definition'
import { statisticId, storyId } from '../../../src/model/corpus'
import { sampleCorpus } from '../../support/sampleCorpus'
import { panel } from '../gallery/galleryCase'

const all = sampleCorpus.statistics.map(({ id }) => id)

function spec(
  panels: readonly PanelDefinition[],
  hidden: readonly string[] = [],
  language: 'zh' | 'en' = 'zh',
): ChartSpec {
  const chart = {
    id: 'c', story: storyId('fair'), lead: false, title: { zh: '题', en: 'T' }, subtitle: { zh: '副题', en: 'S' },
    note: null, panels,
  } // prettier-ignore
  return buildSpec(chart, sampleCorpus, {
    shown: new Set(all.filter((id) => !hidden.includes(id))),
    language,
  })
}

const ids = (of: ChartSpec): readonly string[] => chartRows(of).map(({ statistic }) => statistic)

describe('buildSpec', () => {
  it('prints what is printed in Chinese and translates in English', () => {
    expect(chartRows(spec([panel('bars', ['area'])]))[0]?.text).toBe('36万多平方米')
    expect(chartRows(spec([panel('bars', ['area'])], [], 'en'))[0]?.text).toBe('> 360,000 m²')
    expect(chartRows(spec([panel('bars', ['volunteers'])], [], 'en'))[0]?.text).toBe('237M')
  })

  it('speaks every row', () => {
    expect(chartRows(spec([panel('bars', ['proposals'])], [], 'en'))[0]?.spoken).toBe(
      'Policy proposals: just under 65,000',
    )
  })

  it('leaves out what the filters hide, and an empty panel with it', () => {
    expect(ids(spec([panel('bars', ['area'])], ['area']))).toEqual([])
    expect(spec([panel('bars', ['area'])], ['area'])).toMatchObject({
      panels: [],
      diagnostics: [],
      source: '来源：有据',
    })
  })

  it('has the editor’s title where all is shown, and one of what is left where the filters hide some', () => {
    const panels = [panel('figures', ['proposals', 'area', 'volunteers'])]
    expect(spec(panels).title).toBe('题')
    expect(spec(panels, ['exhibitors'], 'en').title).toBe('T')
    expect(spec(panels, ['area'], 'en').title).toBe('Policy proposals: just under 65,000, and 1 more')
    expect(spec(panels, ['area', 'volunteers'], 'en').title).toBe('Policy proposals: just under 65,000')
    expect(spec(panels, ['proposals', 'area', 'volunteers']).title).toBe('题')
  })

  it('keeps a headline of numbers as long as none of them is hidden', () => {
    const title = { zh: '近6.5万件提案', en: 'Nearly 65,000 proposals' }
    const panels = [panel('figures', ['proposals', 'area'])]
    const chart = { id: 'c', story: storyId('fair'), lead: false, title, subtitle: title, note: null, panels }
    const hiding = (hidden: string): string =>
      buildSpec(chart, sampleCorpus, { shown: new Set(all.filter((id) => id !== hidden)), language: 'en' })
        .title
    expect(hiding('area')).toBe(title.en)
    expect(hiding('proposals')).not.toBe(title.en)
  })

  it('carries the same fact of another story as a companion', () => {
    const [row] = chartRows(spec([panel('bars', ['exhibitors'])]))
    expect(row?.companions).toMatchObject([{ text: '超3000家', tag: '图片说明', agrees: false }])
  })

  it('lets the companion stand in where only it is shown', () => {
    expect(ids(spec([panel('bars', ['exhibitors'])], ['exhibitors']))).toEqual(['exhibitors-caption'])
  })

  it('does not draw a fact twice that has a row of its own', () => {
    const rows = chartRows(spec([panel('bars', ['exhibitors', 'exhibitors-caption'])]))
    expect(rows.map(({ companions }) => companions)).toEqual([[], []])
  })

  it('keeps all readings, and says whether anyone decided', () => {
    const [tie, decided] = chartRows(spec([panel('figures', ['groups', 'associations'])]))
    expect(tie).toMatchObject({ text: '14个', tied: true, others: [{ text: '4个', pages: ['page-b'] }] })
    expect(decided).toMatchObject({ text: '7万余家', tied: false, others: [{ text: '7万家' }] })
  })

  it('rounds what was worked out and says how', () => {
    const [, , mean] = chartRows(spec([panel('ratio', ['volunteers', 'teams', 'team-size'])]))
    expect(mean).toMatchObject({ text: '≈176人', printed: null, formula: '注册志愿者 ÷ 志愿服务队伍' })
  })

  it('names the pages that print what is drawn', () => {
    expect(spec([panel('bars', ['associations'])]).source).toBe('来源：新华社，2024-11-04；版面 a、b；有据')
  })
})

describe('faults of a definition', () => {
  it('complains about an unknown statistic and draws the rest', () => {
    const made = spec([panel('bars', ['nobody', 'area'])])
    expect(ids(made)).toEqual(['area'])
    expect(made.diagnostics).toMatchObject([
      { rule: 'unknown-statistic', message: 'chart c: unknown statistic: nobody' },
    ])
  })
  it('refuses a second unit on an axis', () => {
    const made = spec([panel('bars', ['exhibitors', 'area'])])
    expect(ids(made)).toEqual(['exhibitors'])
    expect(made.diagnostics[0]?.message).toBe('chart c: area is in 平方米, its panel in 家')
  })
  it('accepts units that the editor calls alike, and figures without an axis', () => {
    expect(spec([panel('bars', ['proposals', 'matches'], { units: ['项', '个'] })]).diagnostics).toEqual([])
    expect(spec([panel('bars', ['proposals', 'matches'], { units: ['项'] })]).diagnostics).toHaveLength(1)
    expect(spec([panel('figures', ['exhibitors', 'area'])]).diagnostics).toEqual([])
  })
  it('counts people in 人 and in 名 alike', () => {
    expect(spec([panel('bars', ['volunteers', 'spectators'])]).diagnostics).toEqual([])
  })
})

describe('pairs', () => {
  it('keeps the side that is shown', () => {
    const [made] = spec([panel('change', ['loan-before', 'loan-after'])], ['loan-before']).panels
    expect(made).toMatchObject({ pairs: [{ before: null, after: { text: '不超过20000元' } }] })
  })
  it('names a pair without its brackets', () => {
    const [made] = spec([panel('change', ['loan-before', 'loan-after'])]).panels
    expect(made).toMatchObject({ pairs: [{ label: '本专科生额度' }] })
    expect(statisticId('loan-before')).toBe('loan-before')
  })
})
