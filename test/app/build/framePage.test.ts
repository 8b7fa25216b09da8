// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameHead, framePage } from '../../../src/app/build/framePage'
import { present } from '../../../src/base/assert'
import { buildSpec } from '../../../src/charts/spec/buildSpec'
import { holdsPin } from '../../../src/share'
import { readEmbedQuery } from '../../../src/share/embed/embedAddress'
import { sampleCorpus } from '../../support/sampleCorpus'
import { sampleCharts } from '../../ui/support/sampleCharts'

const hash = '0123456789abcdef'.repeat(4)

/** What the head leaves on the root element. */
function headOn(search: string): Record<string, string> {
  const dataset: Record<string, string> = { theme: 'auto', corpus: hash }
  new Function('document', 'location', frameHead)({ documentElement: { dataset } }, { search })
  return dataset
}

describe('before the first paint', () => {
  test('a pin is asked as the rest of the house asks it', () => {
    const pins = fc.oneof(
      fc.string(),
      fc.nat({ max: 64 }).map((length) => hash.slice(0, length)),
      fc.nat({ max: 64 }).map((length) => ` ${hash.slice(0, length).toUpperCase()}`),
      fc.stringMatching(/^[0-9a-f]{12}$/),
    )
    fc.assert(
      fc.property(pins, (pin) => {
        const search = `?${new URLSearchParams({ pin }).toString()}`
        const asked = readEmbedQuery(search).pin
        const isOther = asked !== null && !holdsPin(asked, hash)
        expect(headOn(search)['pin']).toBe(isOther ? 'other' : undefined)
      }),
    )
  })

  test.each(['light', 'dark', 'auto', 'sepia', ''])('the edition %j is asked as elsewhere', (theme) => {
    const search = `?theme=${theme}`
    expect(headOn(search)['theme']).toBe(readEmbedQuery(search).theme)
  })
})

describe('the page of a frame', () => {
  const spec = {
    ...buildSpec(present(sampleCharts.charts[0], 'a chart'), sampleCorpus, { language: 'en' }),
    title: 'More than </script><b>"half"',
  }
  const parts = { script: 'drawn-abc.js', imports: ['shared-abc.js'], style: 'a{}', hash }
  const page = (site: string | null): string =>
    String(framePage({ spec, body: '<main>BODY</main>', css: 'b{}' }, { ...parts, site }).source)

  test('is in its language, has its title, and is not for search engines', () => {
    expect(page(null)).toContain('<html lang="en"')
    expect(page(null)).toContain('<title>More than &lt;/script&gt;&lt;b&gt;&quot;half&quot;</title>')
    expect(page(null)).toContain('<meta name="robots" content="noindex">')
  })

  test('holds what it shows, and the spec, which no title can end', () => {
    const html = page(null)
    expect(html).toContain('<div id="embed"><main>BODY</main></div>')
    const [, json = ''] = /<script type="application\/json" id="spec">([^<]*)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json)).toStrictEqual(spec)
  })

  test('allows its styles and its head by their hashes, and names its scripts', () => {
    expect(page(null)).toMatch(/script-src 'self' 'sha256-[^' ]+'; style-src 'self'(?: 'sha256-[^' ]+'){2};/)
    expect(page(null)).toContain('src="./drawn-abc.js"')
    expect(page(null)).toContain('<link rel="modulepreload" crossorigin href="./shared-abc.js">')
  })

  test('a link to it shows the chart, with absolute addresses where the site is known', () => {
    const image = (site: string | null) => /property="og:image" content="([^"]+)"/.exec(page(site))?.[1]
    expect(image(null)).toBe(`../charts/${spec.id}.en.png`)
    expect(image('https://e.org/')).toBe(`https://e.org/charts/${spec.id}.en.png`)
    expect(page(null)).toContain(`json+oembed" href="../oembed/${spec.id}.en.json"`)
  })
})
