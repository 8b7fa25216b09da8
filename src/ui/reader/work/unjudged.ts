/**
 * Numbers of own pages that collation lays where a statistic stands, though nobody has judged them: witnesses all the
 * same, as they are when the work is taken into a catalogue, but the reader must see that they are proposals. Knows no
 * markup.
 */
import type { Corpus, ReportedStatistic } from '../../../model/corpus'
import type { Figure } from '../../../model/figure'
import type { Session } from '../../../model/session'

/** The witnesses of a statistic that are still to be judged, in the order of its readings. */
export function unjudgedWitnesses(
  { pages }: Session,
  corpus: Corpus,
  statistic: ReportedStatistic,
): readonly Figure[] {
  return statistic.readings
    .flatMap(({ figures }) => figures.flatMap((index) => corpus.figures[index] ?? []))
    .filter(({ page, start }) => {
      const own = pages.find(({ id }) => id === page)
      return own !== undefined && !own.figures.some((judged) => judged.start === start)
    })
}
