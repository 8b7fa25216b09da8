/**
 * A chart at an address of its own, as plain HTML: the picture, its words, the way to the full page. For readers
 * without JavaScript, and for programs that look for the oEmbed link. Knows no file.
 */
import { describeChart } from '../../charts/describe'
import type { ChartSpec } from '../../charts/spec/spec'
import { languageTags } from '../../model/language'
import { defaultView } from '../../model/view'
import { discoveryLink, framePath } from '../../share'
import { xmlText } from '../../share/xml'
import { encodeView } from '../../state/viewCodec'
import { embedWordsIn } from '../embed/embedWords'
import { needsOf, withPolicy } from './contentSecurity'
import { chartPath, pictureSize } from './pictures/chartPictures'
import { addressFrom, metaHtml, socialTags, type Root, type SocialPage } from './socialTags'

const style =
  'body{margin:1rem auto;max-width:72rem;padding:0 1rem;font-family:sans-serif}h1{font-size:1.25rem}img{width:100%;height:auto}'

/** What a chart's page is to those who link to it. */
export function chartCard(spec: ChartSpec): SocialPage {
  const path = chartPath(spec)
  const image = { ...pictureSize, path: `${path}.png`, alt: describeChart(spec) }
  return {
    title: spec.title,
    description: spec.subtitle,
    language: spec.language,
    path: `${path}.html`,
    image,
  }
}

/** Writes the page of a chart, to stand beside its picture. `site` is null where the address is not known. */
export function chartPage(spec: ChartSpec, site: string | null): string {
  const { id, language } = spec
  const { width, height } = pictureSize
  const root: Root = site === null ? { up: '../' } : { site }
  const title = xmlText(spec.title)
  const full = `../${encodeView({ ...defaultView, chart: id, language })}`
  const html = `<!doctype html>
<html lang="${languageTags[language]}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <style>${style}</style>
    <meta name="description" content="${xmlText(spec.subtitle)}">
    ${metaHtml(socialTags(chartCard(spec), root))}
    ${discoveryLink(addressFrom(root, ''), id, language, spec.title)}
    <link rel="alternate" type="text/html" href="${xmlText(addressFrom(root, framePath(id, language)))}" title="${title}">
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <img src="${encodeURIComponent(`${id}.${language}.svg`)}" alt="${xmlText(describeChart(spec))}" width="${width}" height="${height}">
      <p>${xmlText(spec.source)}</p>
      <p><a href="${xmlText(full)}">${embedWordsIn[language].full}</a></p>
    </main>
  </body>
</html>
`
  return withPolicy(html, needsOf(html))
}
