/** The source line of a picture of many stories: the agencies, the days from first to last, how many stories and pages. */
import { shownStories, type CorpusIndex, type Selection } from '../../corpus'
import { formatNumber } from '../../format/number'
import { agencyName, corpusName } from '../../format/source'
import { formatTime } from '../../format/time'
import type { Language } from '../../model/language'

/** More agencies than this are not named. */
const mostAgencies = 3

/** Writes the line. */
export function sourceOfMany(index: CorpusIndex, selection: Selection, language: Language): string {
  const stories = shownStories(index, selection)
  const zh = language === 'zh'
  const agencies = [...new Set(stories.map(({ agency }) => agencyName(agency, language)))]
  const named = agencies.slice(0, mostAgencies).join(zh ? '、' : ', ')
  const more = agencies.length > mostAgencies ? (zh ? '等' : ' and others') : ''
  let [first, last] = [stories[0]?.date ?? '', '']
  for (const { date } of stories) {
    if (date < first) first = date
    if (date > last) last = date
  }
  const days = formatTime(first === last ? first : `${first}/${last}`, language)
  const count = formatNumber(stories.length, language)
  const parts = zh
    ? [`${named}${more} ${count} 篇报道`, days, corpusName(index.corpus.origin, language)]
    : [`${named}${more}, ${count} stories`, days, corpusName(index.corpus.origin, language)]
  return (zh ? '来源：' : 'Source: ') + parts.join(zh ? '；' : '; ')
}
