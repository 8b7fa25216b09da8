/**
 * What a deployment holds beside the app: pictures at fixed addresses, the data as a package, oEmbed answers, and
 * the description of the whole for search engines. Reads the data of a folder; writes nothing.
 */
import { resolve } from 'node:path'
import { assert } from '../../base/assert'
import { buildSpec } from '../../charts/spec/buildSpec'
import type { ChartSpec } from '../../charts/spec/spec'
import { encodeCorpus } from '../../model/corpusJson'
import { languages } from '../../model/language'
import {
  dataPackage,
  datasetJsonLd,
  oembedJson,
  oembedPath,
  presets,
  scriptJson,
  sha256,
  toSvg,
  wholeCorpus,
  type PublishedFile,
} from '../../share'
import { frameHeight, usualFrame } from '../../ui/share/frameHeight'
import { readEdition, type EditionData } from '../edition'
import { chartPage } from './chartPage'
import { checkedTexts } from './checkedTexts'

export interface Publication {
  /** Paths from the root of the site. */
  readonly files: readonly PublishedFile[]
  /** schema.org Dataset, for the inside of a `<script>`. */
  readonly jsonLd: string
}

/** A site's address as oEmbed needs it: absolute, with its last slash. */
export function siteOf(given: string | undefined): string | null {
  if (given === undefined || given === '') return null
  assert(/^https?:\/\/[^\s?#]+$/.test(given), `SITE is the address of a site: ${given}`)
  return given.endsWith('/') ? given : `${given}/`
}

function oembedOf(spec: ChartSpec, site: string): PublishedFile {
  const { id: chart, language, title } = spec
  const text = oembedJson({
    site,
    chart,
    language,
    title,
    theme: 'auto',
    pin: null,
    width: usualFrame.width,
    height: frameHeight(spec),
    thumbnail: null,
  })
  return { path: oembedPath(chart, language), text }
}

function filesOf(spec: ChartSpec, site: string | null): readonly PublishedFile[] {
  const path = `charts/${spec.id}.${spec.language}`
  const svg = toSvg(spec, { size: presets.slide, edition: 'light', background: 'paper' })
  return [
    { path: `${path}.svg`, text: svg },
    { path: `${path}.html`, text: chartPage(spec, presets.slide, site) },
    ...(site === null ? [] : [oembedOf(spec, site)]),
  ]
}

/** Makes the publication of an edition. */
export async function publicationOf(
  { index, charts }: EditionData,
  site: string | null,
): Promise<Publication> {
  const specs = charts.charts.flatMap((definition) =>
    languages.map((language) => buildSpec(definition, index.corpus, { language })),
  )
  const data = (await dataPackage(index, site)).map(({ path, text }) => ({ path: `data/${path}`, text }))
  const version = await sha256(encodeCorpus(index.corpus))
  return {
    files: [...specs.flatMap((spec) => filesOf(spec, site)), ...data],
    jsonLd: scriptJson(datasetJsonLd(wholeCorpus(index), { language: 'zh', site, version })),
  }
}

/** Makes the publication of a data folder. */
export function publication(folder: string, site: string | undefined): Promise<Publication> {
  const { corpus, charts } = checkedTexts(resolve(folder))
  const edition = readEdition(corpus, JSON.parse(charts))
  assert(edition.ok, edition.ok ? '' : edition.error)
  return publicationOf(edition.value, siteOf(site))
}
