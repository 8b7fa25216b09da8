import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../support/arbitraryText'
import { onlySegment, outline, segment, segmentsOf, textOf } from './pages'

const granary = '临江县今年新建粮仓三座，农户排队卖粮。县里说，运力够用，仓容也够用。'
const ferry = '轮渡公司把末班船推迟到晚上十点，方便夜班工人回家。船员们轮流值守。'
const orchard = '果园主把树枝压低，好让孩子们自己摘梨。游客一拨接着一拨来。'

describe('headlines open stories', () => {
  test('Markdown headings, and sections under them', () => {
    const page = `# 秋粮入库忙\n\n## ——临江县见闻\n\n${granary}\n\n### 仓容够用\n\n${ferry}\n\n# 夜班轮渡开航\n\n${orchard}`
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'article 夜班轮渡开航'])
    expect(segmentsOf(page)[0]).toMatchObject({ deck: '——临江县见闻' })
  })

  test('a level of heading opens stories once a dateline stands under it', () => {
    const page = `# 秋粮入库忙\n\n${granary}\n\n## 夜班轮渡开航\n\n**新华社临江11月4日电** ${ferry}\n\n### 船员轮值\n\n${orchard}`
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'article 夜班轮渡开航'])
  })

  test('where no dateline stands under it, a lower heading is a section', () => {
    expect(outline(`# 秋粮入库忙\n\n${granary}\n\n## 仓容够用\n\n${ferry}`)).toEqual(['article 秋粮入库忙'])
  })

  test('a bare line before a dateline', () => {
    const page = `秋粮入库忙\n\n新华社临江11月4日电 ${granary}\n\n夜班轮渡开航\n\n新华社海州11月4日电 ${ferry}`
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'article 夜班轮渡开航'])
  })

  test('a bare line after a closing line', () => {
    const page = `秋粮入库忙\n\n${granary}\n\n（新华社临江11月4日电）\n\n夜班轮渡开航\n\n${ferry}`
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'article 夜班轮渡开航'])
  })

  test('a bare line set off by white space', () => {
    const page = `秋粮入库忙\n\n新华社临江11月4日电 ${granary}\n\n夜班轮渡开航！\n\n\n\n${ferry}`
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'article 夜班轮渡开航！'])
  })

  test('but not a bare line in the middle of a story', () => {
    const page = `秋粮入库忙\n\n${granary}\n\n仓容够用、运力够用\n\n${ferry}\n\n${orchard}`
    expect(outline(page)).toEqual(['article 秋粮入库忙'])
  })

  test('nor a line that the print cut off', () => {
    const page = `秋粮入库忙\n\n${granary}\n\n稳步推进仓储改\n\n${ferry}`
    expect(outline(page)).toEqual(['article 秋粮入库忙'])
  })

  test('nor a bold line', () => {
    const page = `# 秋粮入库忙\n\n${granary}\n\n**仓容够用、运力够用**\n\n${ferry}`
    expect(outline(page)).toEqual(['article 秋粮入库忙'])
  })

  test('the name of a column opens a story; the line under it is the headline', () => {
    const page = `# 秋粮入库忙\n\n${granary}\n\n**新华视点**\n\n**夜班轮渡为何开航**\n\n${ferry}`
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'article 夜班轮渡为何开航'])
  })

  test('headline and deck on one line are taken apart', () => {
    const found = onlySegment(`秋粮入库忙 ——临江县见闻\n\n□新华社记者\n\n${granary}`)
    expect(found).toMatchObject({
      headline: '秋粮入库忙',
      deck: '——临江县见闻',
      byline: ['新华社记者'],
      agency: '新华社',
    })
  })

  test('a bare second line is the deck', () => {
    expect(onlySegment(`秋粮入库忙\n\n临江县丰收见闻\n\n${granary}`)).toMatchObject({
      deck: '临江县丰收见闻',
    })
  })

  test('a headline broken over lines is one', () => {
    expect(onlySegment(`秋粮入库忙\n仓满心不慌\n\n${granary}`)).toMatchObject({
      headline: '秋粮入库忙仓满心不慌',
    })
  })

  test('hard-wrapped paragraphs are no headlines', () => {
    const wrapped = '临江县今年新建粮仓三\n座，农户排队卖粮。县\n里说，运力够用，仓容\n也够用。'
    expect(outline(`秋粮入库忙\n\n${wrapped}\n\n${wrapped.replaceAll('粮', '油')}`)).toEqual([
      'article 秋粮入库忙',
    ])
  })

  test('lines without blank lines between them: a dateline tells the headline', () => {
    const page = `秋粮入库忙\n新华社临江11月4日电 ${granary}\n夜班轮渡开航\n新华社海州11月4日电 ${ferry}`
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'article 夜班轮渡开航'])
  })
})

describe('the parts of a story', () => {
  test('dateline at the head, with byline', () => {
    expect(
      onlySegment(`# 秋粮入库忙\n\n**新华社临江11月4日电** (记者 王小满 李谷雨) ${granary}`),
    ).toMatchObject({
      dateline: { place: '临江', date: '2024-11-04' },
      agency: '新华社',
      byline: ['王小满', '李谷雨'],
    })
  })

  test('dateline at the end, with byline', () => {
    expect(
      onlySegment(`# 秋粮入库忙\n\n${granary}\n\n(新华社临江11月4日电 记者王小满 李谷雨)`),
    ).toMatchObject({
      dateline: { place: '临江', date: '2024-11-04' },
      byline: ['王小满', '李谷雨'],
    })
  })

  test('a closing line inside the last paragraph', () => {
    const page = `# 秋粮入库忙\n\n${granary}（新华社临江11月4日电）\n\n夜班轮渡开航\n\n${ferry}`
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'article 夜班轮渡开航'])
  })

  test('stray spaces in a dateline', () => {
    const page = `秋粮入库忙\n\n新华社临江 11月 4 日电 ${granary}`
    expect(onlySegment(page)).toMatchObject({ dateline: { place: '临江', date: '2024-11-04' } })
    const { datelineAt } = segment(page).stories[0] ?? {}
    expect(datelineAt && page.slice(datelineAt.start, datelineAt.end)).toBe('11月 4 日')
  })

  test('the year comes from the issue: December in a paper of January', () => {
    const page = `秋粮入库忙\n\n新华社临江12月31日电 ${granary}`
    expect(onlySegment(page, '2025-01-01').dateline).toEqual({ place: '临江', date: '2024-12-31' })
  })

  test('without an issue the page may tell the year, else nobody does', () => {
    const page = `秋粮入库忙\n\n新华社临江11月4日电 ${granary}`
    expect(onlySegment(`${page}2024年10月，新仓投用。`, null).dateline).toEqual({
      place: '临江',
      date: '2024-11-04',
    })
    expect(onlySegment(page, null).dateline).toEqual({ place: '临江', date: null })
    expect(segment(page, null).stories[0]?.day).toEqual({ year: null, month: 11, day: 4 })
  })

  test('a story that goes on elsewhere', () => {
    const page = `秋粮入库忙\n\n${granary}\n\n(下转 04 版)\n\n丰收时节\n处处笑声`
    expect(onlySegment(page)).toMatchObject({ continuedOn: '04版' })
    expect(segment(page).furniture.map(({ start, end }) => page.slice(start, end))).toEqual([
      '丰收时节\n处处笑声',
    ])
  })

  test('a story that comes from elsewhere is a fragment', () => {
    expect(outline(`（上接第一版）${granary}\n\n${ferry}`)).toEqual(['fragment –'])
  })

  test('a page that begins in the middle of a story', () => {
    const page = `${granary}\n\n（新华社临江11月4日电）\n\n夜班轮渡开航\n\n${ferry}`
    expect(outline(page)).toEqual(['fragment –', 'article 夜班轮渡开航'])
  })
})

describe('captions', () => {
  test('a paragraph that ends with its credit', () => {
    const page = `秋粮入库忙\n\n${granary}\n\n（新华社临江11月4日电）\n\n当日，农户在新仓前排队卖粮。（新华社发）`
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'caption –'])
    // The picture stands beside a story, and 当日 is that story's day.
    expect(segment(page).stories[1]?.day).toEqual({ year: 2024, month: 11, day: 4 })
  })

  test('a photographer, and a story that goes on around the picture', () => {
    const page = `# 秋粮入库忙\n\n${granary}\n\n图为农户排队卖粮。新华社记者 王小满 摄\n\n${ferry}`
    expect(segmentsOf(page)).toHaveLength(1)
    const signed = page.replace('新华社记者 王小满 摄', '（新华社记者 王小满 摄）')
    expect(outline(signed)).toEqual(['article 秋粮入库忙', 'caption –'])
    expect(segmentsOf(signed)[0]?.pieces).toHaveLength(2)
  })

  test('a credit before its caption', () => {
    const page = `# 秋粮入库忙\n\n${granary}\n\n□新华社发\n\n11月2日拍摄的临江粮仓。`
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'caption –'])
    expect(segmentsOf(page)[1]).toMatchObject({ agency: '新华社' })
  })

  test('not a paragraph that only speaks of taking pictures', () => {
    expect(
      outline(`# 秋粮入库忙\n\n${granary}\n\n农户们把丰收的样子拍摄下来，再发给在外地打工的家人看。`),
    ).toEqual(['article 秋粮入库忙'])
  })
})

describe('torn stories', () => {
  const lead = '临江县的老人说，从没见过这样多的船停在码头。'
  const page = [
    '# 秋粮入库忙',
    `**新华社临江11月4日电** ${granary}`,
    lead,
    '**新华视点**',
    ferry,
    '**末班船之后**',
    '船员老周在甲板上写下航行日志，记了满满一页。',
    lead.slice(10),
    lead,
    '**夜班轮渡为何开航？**',
    orchard,
    lead,
    '船回到岸边，灯一盏盏熄灭。',
    '(新华社海州11月4日电 记者王小满)',
  ].join('\n\n')

  test('repeats go back to the story that printed them first, the torn flow goes on', () => {
    const [torn, whole] = [...segmentsOf(page)].sort((a, b) => b.pieces.length - a.pieces.length)
    expect(outline(page)).toEqual(['article 秋粮入库忙', 'article 夜班轮渡为何开航？'])
    expect([torn?.pieces.length, whole?.pieces.length]).toEqual([3, 3])
    const ferryStory = segmentsOf(page)[1]
    expect(ferryStory).toMatchObject({ dateline: { place: '海州', date: '2024-11-04' }, byline: ['王小满'] })
    expect(ferryStory && textOf(page, ferryStory)).not.toContain(lead)
  })

  test('a short phrase that comes twice is no repeat', () => {
    const twice = `# 秋粮入库忙\n\n${granary}大家都说好。\n\n${ferry}\n\n大家都说好。\n\n${orchard}`
    expect(segmentsOf(twice)[0]?.pieces).toHaveLength(1)
    expect(outline(twice)).toEqual(['article 秋粮入库忙'])
  })
})

describe('laws', () => {
  const line = fc.constantFrom(
    '# 秋粮入库忙', '## ——临江县见闻', '### 仓容够用', '**运力够用**', '秋粮入库忙', granary, ferry, orchard, '',
    '   ', '新华社临江11月4日电 粮食入库。', '（新华社临江11月4日电）', '□新华社发', '(下转 04 版)', '（上接第一版）粮食入库。',
    '□新华社记者', '**新华视点**', '农户卖粮。（新华社发）', '第03版', '2024年11月5日 星期二', '——', '#', '**', '　　段落',
    '新华社2月30日电', '\uFEFF', '\u2028', '𠮷', '新华社记者致电', 'abc def',
  ) // prettier-ignore
  const pages = fc
    .array(line, { maxLength: 25 })
    .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n').map((gap) => lines.join(gap)))

  /** Every sign that is not blank lies in exactly one piece or piece of furniture. */
  function covered(page: string): boolean {
    const { stories, furniture } = segment(page)
    const times = new Uint8Array(page.length)
    for (const { start, end } of [...stories.flatMap((story) => story.segment.pieces), ...furniture])
      for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1
    return [...times].every((count, at) => count === 1 || (count === 0 && /[\s\uFEFF]/.test(page.charAt(at))))
  }

  test('each sign of a page lies in one piece or in the furniture', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(covered(page)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('any text whatever is taken apart, and covered', () => {
    fc.assert(
      fc.property(anyText, (page) => {
        expect(covered(page)).toBe(true)
      }),
    )
  })

  test('pieces ascend, and segments stand in the order of their first pieces', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const found = segmentsOf(page)
        for (const { pieces } of found)
          for (let i = 1; i < pieces.length; i++)
            expect(pieces[i]?.start).toBeGreaterThan(pieces[i - 1]?.end ?? Infinity)
        const firsts = found.map((one) => one.pieces[0]?.start ?? -1)
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      }),
    )
  })
})
