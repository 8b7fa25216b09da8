/**
 * Finds what an amount counts, as a short phrase of the page: 2.37亿|注册志愿者|, |报名人数|达188.9万. Cuts at words
 * and punctuation; where the cut is not sure, the subject is null. Knows no grammar.
 */
import { codeAt } from '../codeAt'
import { copyOf, type Draft, type Refiner } from '../draft'
import {
  attributiveVerbs,
  quantityNouns,
  wordsAfterSubject,
  wordsBehindCut,
  wordsBeforeAmount,
  wordsWithPlace,
} from '../lexicon/subjectWords'
import { PhraseTable } from '../parsers/phraseTable'
import { SignSet } from '../signSet'

const cuts = new PhraseTable(wordsAfterSubject)
const uncut = new PhraseTable(wordsBehindCut)
const between = new PhraseTable(wordsBeforeAmount)
const attributes = new PhraseTable(attributiveVerbs)
const nouns = new PhraseTable(quantityNouns)
const EACH = 0x6bcf // 每
const LONGEST = 10
const SHORTEST = 2
/** Units that measure; the noun stands before the amount. */
const measures = new Set(['%', '‰', '百分点', 'bp', '倍', '元', '美元', '欧元', '平方米', '平方公里', '公里', '米', '吨', '亩', '公顷', '摄氏度', '℃', '小时', '分钟', '岁', '旬', '千瓦时', '立方米', '毫米']) // prettier-ignore

function isHanzi(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

const placeWords = new SignSet(Object.keys(wordsWithPlace).join(''))

/** 展商|中|来自: what stands in something is told, not the place word. */
function closesPlace(text: string, at: number): boolean {
  if (!placeWords.has(text.charCodeAt(at))) return false
  const words = wordsWithPlace[text[at] ?? '']
  return words !== undefined && !words.includes(text[at + 1] ?? '。')
}

/** The noun behind the amount, up to the first word that cannot belong to it. */
function subjectAfter(text: string, draft: Draft): string | null {
  const start = text.startsWith('的', draft.end) ? draft.end + 1 : draft.end
  const head = start + (attributes.startingAt(text, start)?.length ?? 0)
  let end = head
  while (end - start <= LONGEST && isHanzi(text.charCodeAt(end))) {
    if (
      cuts.startingAt(text, end) !== undefined ||
      // 10人以上每人150元: a denominator is no part of what is counted before it.
      codeAt(text, end) === EACH ||
      (end > head && closesPlace(text, end))
    )
      break
    end++
  }
  if (head > start && end === head) return null
  const length = end - start
  return length >= SHORTEST && length <= LONGEST ? text.slice(start, end) : null
}

/** The noun before the amount, where it is one that takes its amount behind it. */
function subjectBefore(text: string, draft: Draft, floor: number): string | null {
  let end: number = draft.start
  for (
    let word = between.endingAt(text, end, floor);
    word !== undefined;
    word = between.endingAt(text, end, floor)
  ) {
    if (nouns.endingAt(text, end, floor) !== undefined) break
    end -= word.length
  }
  const noun = nouns.endingAt(text, end, floor)
  if (noun === undefined) return null
  let start = end - noun.length
  while (start > floor && end - start < LONGEST && isHanzi(text.charCodeAt(start - 1))) {
    const cut = cuts.endingAt(text, start, floor)
    const isPart = cut?.length === 1 && uncut.startingAt(text, start - 1) !== undefined
    if (cut !== undefined && !isPart) break
    start--
  }
  // A phrase that reaches the window's edge was cut in the middle of a word; the noun alone is sure.
  return end - start >= LONGEST ? noun : text.slice(start, end)
}

export const markSubjects: Refiner = {
  name: 'markSubjects',
  refine(text, drafts): readonly Draft[] {
    let floor = 0
    return drafts.map((draft) => {
      const from = floor
      floor = draft.end
      if (draft.kind !== 'quantity') return draft
      const measured = draft.amount.unit !== null && measures.has(draft.amount.unit)
      const after = measured ? null : subjectAfter(text, draft)
      const subject = after ?? subjectBefore(text, draft, from)
      if (subject === null) return draft
      const counting = copyOf(draft)
      counting.subject = subject
      return counting
    })
  },
}
