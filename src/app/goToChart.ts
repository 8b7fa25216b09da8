/** Brings the chart that an address names into sight. Knows no chart. */

/** Goes to a chart, if it is on the page. */
export function goToChart(chart: string | null): void {
  if (chart !== null) document.getElementById(`chart-${chart}`)?.scrollIntoView({ block: 'start' })
}
