/** Charts over the sample corpus, one of each kind that slides and pictures must master. */
import { present } from '../../src/base/assert'
import type { ChartDefinition, PanelDefinition } from '../../src/charts/definition'
import { buildSpec } from '../../src/charts/spec/buildSpec'
import type { ChartSpec } from '../../src/charts/spec/spec'
import { statisticId, storyId } from '../../src/model/corpus'
import type { Language } from '../../src/model/language'
import { sampleCorpus } from '../support/sampleCorpus'

function panel(
  kind: PanelDefinition['kind'],
  ids: string,
  more: Partial<PanelDefinition> = {},
): PanelDefinition {
  const statistics = ids.split(' ').map(statisticId)
  return { kind, statistics, scale: 'linear', label: null, labels: {}, units: [], whole: null, ...more }
}

function chart(id: string, title: string, panels: readonly PanelDefinition[]): ChartDefinition {
  return {
    id,
    story: storyId('fair'),
    lead: false,
    title: { zh: title, en: `Chart ${id}` },
    subtitle: { zh: '单位：个', en: 'Unit: items' },
    note: null,
    panels,
  }
}

export const sampleCharts: readonly ChartDefinition[] = [
  chart('hedges', '各种确切程度', [
    panel('bars', 'proposals', { label: { zh: '项', en: 'Items' } }),
    panel('bars', 'exhibitors exhibitors-caption associations'),
  ]),
  chart('dispute', '两种说法', [panel('bars', 'groups matches')]),
  chart('band', '没有确数', [panel('bars', 'spectators volunteers')]),
  chart('change', '额度提高', [panel('change', 'loan-before loan-after')]),
  chart('log', '大小悬殊', [panel('bars', 'exhibitors associations', { scale: 'log' })]),
  chart('ratio', '平均每支队伍', [panel('ratio', 'volunteers teams team-size')]),
  chart('figures', '不可比的数字', [panel('figures', 'area matches volunteers')]),
]

/** The spec of one of the charts. */
export function sampleSpec(id: string, language: Language = 'zh'): ChartSpec {
  const definition = present(sampleCharts.find((one) => one.id === id), `chart ${id}`) // prettier-ignore
  return buildSpec(definition, sampleCorpus, { language })
}
