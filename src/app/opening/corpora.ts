/**
 * Opens other corpora than the app's own, from an address or from a file, and puts their page on the stage. Until one is
 * ready, checked and whole, the old one stays; a fault is said and changes nothing. Loaded when first needed.
 */
import { err, ok, type Result } from '../../base/result'
import { defaultView, type View } from '../../model/view'
import { decodeView, encodeView } from '../../state/viewCodec'
import { bigPartsKey } from '../../ui/big/context'
import { isBig } from '../../ui/big/isBig'
import { bringParts } from '../../ui/front/laterParts'
import { otherCorpusKey } from '../../ui/masthead/otherCorpus'
import CorpusLine from '../../ui/opening/CorpusLine.svelte'
import { showOpening, type OpeningFault, type OpeningShow } from '../../ui/opening'
import { askCorpus, startCorpusWorker, type CorpusSource } from '../../worker'
import type { EditionData } from '../edition'
import { corpusAsked, type Stage } from '../stage'
import { chartsFor } from './chartsFor'
import { show } from './show'
import { corpusAddress, devicePrefix } from './corpusAddress'

/** The last file that was dropped: it has no address, so that Forward needs it. */
let held: { readonly corpus: string; readonly edition: EditionData } | null = null
let underWay: OpeningShow | null = null

/** The language and the look stay, whatever is shown; the first address has its own. */
function bareView({ standing, address }: Stage): View {
  const { language, theme } = standing?.state.view ?? decodeView(address.read()).view
  return { ...defaultView, language, theme }
}

async function contextFor(stage: Stage, { index }: EditionData): Promise<Map<unknown, unknown>> {
  const big = isBig(index.corpus) ? (await import('../../ui/big')).bigParts : null
  await bringParts()
  const back = (): void => {
    stage.address.push(encodeView(bareView(stage)))
    void follow(stage)
  }
  const open = (file: File): void => void openFile(stage, file)
  const { origin } = index.corpus
  return new Map<unknown, unknown>([
    ...(origin ? [[otherCorpusKey, { Line: CorpusLine, origin, back, open }] as const] : []),
    ...(big ? [[bigPartsKey, big] as const] : []),
  ])
}

/** Reads a corpus and its charts; the strip says how far it is. */
async function read(source: CorpusSource, strip: OpeningShow): Promise<Result<EditionData, OpeningFault>> {
  const { signal, onprogress } = strip
  const opened = await askCorpus(source, { start: startCorpusWorker, onprogress, signal })
  if (!opened.ok) return opened
  const { index } = opened.value
  const charts = await chartsFor(opened.value.charts, index)
  if (!charts.ok) return err({ kind: 'charts', complaints: charts.error })
  return signal.aborted ? err({ kind: 'cancelled' }) : ok({ index, charts: charts.value })
}

/** Shows a corpus, unless the reader has given it up or gone elsewhere by then. */
async function put(
  stage: Stage,
  edition: EditionData,
  corpus: string | null,
  signal: AbortSignal | null = null,
): Promise<Result<EditionData, OpeningFault>> {
  const isWanted = (): boolean => signal?.aborted !== true && corpusAsked(stage.address) === corpus
  const context = await contextFor(stage, edition)
  const stands = isWanted() && (await show(stage, edition, { corpus, context, isWanted }))
  return stands ? ok(edition) : err({ kind: 'cancelled' })
}

/** Runs one opening; a later one takes the place of an earlier one. Says whether its page stands. */
async function run(
  stage: Stage,
  name: string,
  job: (strip: OpeningShow) => Promise<Result<unknown, OpeningFault>>,
): Promise<boolean> {
  underWay?.cancel()
  const strip = showOpening(name, bareView(stage).language)
  underWay = strip
  const result = await job(strip).catch((bug: unknown) =>
    err<OpeningFault>({ kind: 'failed', reason: String(bug) }),
  )
  if (result.ok) strip.done()
  else strip.fail(result.error)
  return result.ok
}

function openAddress(stage: Stage, corpus: string): Promise<boolean> {
  return run(stage, corpus, async (strip) => {
    const found = corpusAddress(corpus, document.baseURI)
    if (!found.ok) return err({ kind: 'refused', reason: found.error })
    const edition = await read({ kind: 'address', ...found.value }, strip)
    return edition.ok ? put(stage, edition.value, corpus, strip.signal) : edition
  })
}

/** Opens a file that a reader dropped or chose; a step of the history. */
export function openFile(stage: Stage, file: File): Promise<boolean> {
  const { name } = file
  const corpus = `${devicePrefix}${name}`
  return run(stage, name, async (strip) => {
    const edition = await read({ kind: 'file', file, name }, strip)
    if (!edition.ok) return edition
    held = { corpus, edition: edition.value }
    const before = stage.address.read()
    stage.address.push(encodeView({ ...bareView(stage), corpus }))
    const stands = await put(stage, edition.value, corpus, strip.signal)
    if (!stands.ok && corpusAsked(stage.address) === corpus) stage.address.replace(before)
    return stands
  })
}

/** Shows the corpus that the address asks for now. */
export async function follow(stage: Stage): Promise<boolean> {
  const corpus = corpusAsked(stage.address)
  if (stage.standing?.corpus === corpus) return true
  if (corpus === null || corpus === held?.corpus) {
    underWay?.cancel()
    return (await put(stage, corpus !== null && held ? held.edition : stage.own, corpus)).ok
  }
  return openAddress(stage, corpus)
}

/**
 * Opens the corpus of the first address. The page that the build drew is that of another corpus: it steps back, and only its
 * head is laid out (as the script at the head of `index.html` has noted) unless it is needed after all.
 */
export async function begin(stage: Stage): Promise<boolean> {
  const drawn = stage.target
  drawn.inert = true
  const stands = await follow(stage)
  drawn.inert = false
  delete document.documentElement.dataset['opening']
  return stands
}
