/** Charts over the sample corpus: one of each kind that its numbers fit, and one number without a chart. */
import type { ChartDefinition, ChartList, PanelKind } from '../../../src/charts/definition'
import { statisticId, storyId } from '../../../src/model/corpus'

function chart(
  id: string,
  story: string,
  kind: PanelKind,
  statistics: readonly string[],
  lead = false,
): ChartDefinition {
  return {
    id,
    story: storyId(story),
    lead,
    title: { zh: `图 ${id}`, en: `Chart ${id}` },
    subtitle: { zh: '数量', en: 'Numbers' },
    note: null,
    panels: [
      {
        kind,
        statistics: statistics.map(statisticId),
        scale: 'linear',
        label: null,
        labels: {},
        units: [],
        whole: null,
      },
    ],
  }
}

export const sampleCharts: ChartList = {
  charts: [
    chart('expo', 'fair', 'bars', ['exhibitors'], true),
    chart('volunteers', 'service', 'ratio', ['volunteers', 'teams', 'team-size'], true),
    chart('loans', 'loans', 'change', ['loan-before', 'loan-after'], true),
    chart('groups', 'fair', 'bars', ['groups', 'matches']),
    chart('associations', 'service', 'bars', ['associations']),
  ],
  unplotted: [
    { statistic: statisticId('spectators'), reason: { zh: '没有印出确数', en: 'no point is printed' } },
  ],
}
