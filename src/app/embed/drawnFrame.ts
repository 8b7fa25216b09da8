/** What the page of a drawn frame shows: the same when the build draws it and when it wakes up, but for the reader's query. */
import type { ChartSpec } from '../../charts/spec/spec'
import { readEmbedQuery, type EmbedWish } from '../../share/embed/embedAddress'
import type { Embedded, PinState } from './embedded'

export interface FrameProps {
  readonly wish: EmbedWish
  readonly shown: Embedded
  readonly pin: PinState
  readonly root: string
}

/** The props of a drawn frame. Its page says which chart it is and in which language; the query adds the rest. */
export function drawnFrame(spec: ChartSpec, query: string): FrameProps {
  return {
    wish: { ...readEmbedQuery(query), chart: spec.id, language: spec.language },
    shown: { kind: 'chart', spec, drawn: true },
    pin: 'asked',
    root: '../',
  }
}
