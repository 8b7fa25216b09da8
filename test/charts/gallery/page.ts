/** The gallery as a page: every case in both languages and editions at the window's width. For eyes, not for tests. */
import { renderSvg } from '../../../src/charts/renderSvg'
import { buildSpec } from '../../../src/charts/spec/buildSpec'
import { languages } from '../../../src/model/language'
import { gallery } from './index'

const parser = new DOMParser()

function show(): void {
  const width = Math.min(document.documentElement.clientWidth, 1600)
  const figures = gallery.flatMap(({ corpus, chart }) =>
    languages.flatMap((language) =>
      (['light', 'dark'] as const).map((edition) => {
        const svg = renderSvg(buildSpec(chart, corpus, { language }), { edition, width })
        const figure = document.createElement('figure')
        figure.append(parser.parseFromString(svg, 'image/svg+xml').documentElement)
        return figure
      }),
    ),
  )
  document.body.replaceChildren(...figures)
}

show()
addEventListener('resize', show)
