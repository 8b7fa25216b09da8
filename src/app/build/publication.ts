/**
 * What a deployment holds beside the app: pictures at fixed addresses, the data as a package, oEmbed answers, the
 * description of the whole for search engines, and the pages of the frames once they are drawn. Reads the data of a folder;
 * writes nothing.
 */
import { resolve } from 'node:path'
import { assert, present } from '../../base/assert'
import { buildSpec } from '../../charts/spec/buildSpec'
import type { ChartSpec } from '../../charts/spec/spec'
import { encodeCorpus } from '../../model/corpusJson'
import { languages } from '../../model/language'
import {
  dataPackage,
  datasetJsonLd,
  oembedJson,
  oembedPath,
  scriptJson,
  sha256,
  wholeCorpus,
} from '../../share'
import { frameHeight, usualFrame } from '../../ui/share/frameHeight'
import { readEdition, type EditionData } from '../edition'
import { chartCard, chartPage } from './chartPage'
import { checkedTexts } from './checkedTexts'
import { chartPath, chartPictures, pictureSize } from './pictures/chartPictures'
import { framePage, type FrameParts } from './framePage'
import type { DrawnFrame } from '../prerender/frame'
import { openFaces } from './pictures/faces'
import type { Faces } from './pictures/outline'
import type { SiteFile } from './siteFile'
import { socialTags, type MetaTag } from './socialTags'

export interface Publication {
  readonly files: readonly SiteFile[]
  /** schema.org Dataset, for the inside of a `<script>`. */
  readonly jsonLd: string
  /** What the front page and the frame say to those who link to them. */
  readonly tags: readonly MetaTag[]
  /** Makes the pages of drawn frames. */
  readonly frames: (
    drawn: readonly DrawnFrame[],
    parts: Omit<FrameParts, 'hash' | 'site'>,
  ) => readonly SiteFile[]
}

/** A site's address as oEmbed needs it: absolute, with its last slash. */
export function siteOf(given: string | undefined): string | null {
  if (given === undefined || given === '') return null
  assert(/^https?:\/\/[^\s?#]+$/.test(given), `SITE is the address of a site: ${given}`)
  return given.endsWith('/') ? given : `${given}/`
}

function oembedOf(spec: ChartSpec, site: string | null): SiteFile {
  const { id: chart, language, title } = spec
  const source = oembedJson({
    site,
    chart,
    language,
    title,
    theme: 'auto',
    drawn: true,
    pin: null,
    width: usualFrame.width,
    height: frameHeight(spec, true),
    thumbnail: { ...pictureSize, path: `${chartPath(spec)}.png` },
  })
  return { path: oembedPath(chart, language), source }
}

async function filesOf(spec: ChartSpec, site: string | null, faces: Faces): Promise<readonly SiteFile[]> {
  const page = { path: `${chartPath(spec)}.html`, source: chartPage(spec, site) }
  return [...(await chartPictures(spec, faces)), page, oembedOf(spec, site)]
}

/** The front page goes by the picture of its first chart, and by its own name. */
function frontTags(lead: ChartSpec, site: string | null): readonly MetaTag[] {
  const front = {
    ...chartCard(lead),
    title: '有据 Youju',
    description: `每个数字，都有出处。${lead.title}`,
    path: '',
  }
  return socialTags(front, site === null ? { up: './' } : { site })
}

/** Makes the publication of an edition. */
export async function publicationOf(
  { index, charts }: EditionData,
  site: string | null,
): Promise<Publication> {
  const specs = charts.charts.flatMap((definition) =>
    languages.map((language) => buildSpec(definition, index.corpus, { language })),
  )
  const lead = present(specs[0], 'a publication has a chart')
  const faces = await openFaces()
  const pictures = await Promise.all(specs.map((spec) => filesOf(spec, site, faces)))
  const data = (await dataPackage(index, site)).map(({ path, text }) => ({
    path: `data/${path}`,
    source: text,
  }))
  const hash = await sha256(encodeCorpus(index.corpus))
  const image = `${chartPath(lead)}.png`
  return {
    files: [...pictures.flat(), ...data],
    jsonLd: scriptJson(datasetJsonLd(wholeCorpus(index), { language: 'zh', site, version: hash, image })),
    tags: frontTags(lead, site),
    frames: (drawn, parts) => drawn.map((frame) => framePage(frame, { ...parts, hash, site })),
  }
}

/** Makes the publication of a data folder. */
export function publication(folder: string, site: string | undefined): Promise<Publication> {
  const { corpus, charts } = checkedTexts(resolve(folder))
  const edition = readEdition(corpus, JSON.parse(charts))
  assert(edition.ok, edition.ok ? '' : edition.error)
  return publicationOf(edition.value, siteOf(site))
}
