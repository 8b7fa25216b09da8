/** What is saved: each kind of file of one chart, the deck of all charts, and the floor. Measures nothing. */
import type { Locator, Page } from 'playwright-core'
import chartsFile from '../../src/data/charts.json'

const chart = chartsFile.charts[0]?.id ?? ''

/** Where the floor page is served. */
export const floorPath = '/save.html'

/** A page that fetches the chart's prepared picture and saves it: what no export can be faster than. */
export const floorSavePage = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>floor</title>
<button type="button">SVG</button>
<script>
document.querySelector('button').addEventListener('click', async () => {
  const answer = await fetch('charts/${chart}.zh.svg')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = '${chart}.svg'
  link.click()
})
</script></html>`

export interface Subject {
  readonly name: string
  readonly path: string
  /** Makes an open page ready and finds the button. */
  readonly buttonOf: (page: Page) => Promise<Locator>
}

/** Waits until the chart that is exported lives; those far from the window sleep on. */
async function awake(page: Page): Promise<void> {
  await page.locator(`#still-${chart}`).waitFor({ state: 'detached' })
}

function ofPanel(label: string | RegExp): Subject['buttonOf'] {
  return async (page) => {
    await awake(page)
    await page.locator(`#chart-${chart} button[aria-haspopup="dialog"]`).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('img').waitFor()
    return dialog.getByRole('button', { name: label, exact: true })
  }
}

function ofFloor(page: Page): Promise<Locator> {
  return Promise.resolve(page.getByRole('button'))
}

async function ofSelection(page: Page): Promise<Locator> {
  await awake(page)
  return page.getByRole('button', { name: 'PPTX', exact: true })
}

/** The floor comes first: the others are compared with it. */
export const subjects: readonly Subject[] = [
  { name: 'floor: prepared SVG', path: floorPath, buttonOf: ofFloor },
  { name: 'SVG', path: '/', buttonOf: ofPanel('SVG') },
  { name: 'PNG, 1920 × 1080', path: '/', buttonOf: ofPanel('PNG') },
  { name: 'PPTX, one chart', path: '/', buttonOf: ofPanel(/^PPTX/) },
  { name: 'XLSX', path: '/', buttonOf: ofPanel('XLSX') },
  { name: 'CSV', path: '/', buttonOf: ofPanel('CSV') },
  { name: 'JSON', path: '/', buttonOf: ofPanel('JSON') },
  { name: `PPTX, deck of ${chartsFile.charts.length} charts`, path: '/', buttonOf: ofSelection },
]
