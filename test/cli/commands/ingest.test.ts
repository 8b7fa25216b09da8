import { describe, expect, test } from 'vitest'
import { ingest } from '../../../src/cli/commands/ingest'
import { decodeCorpus } from '../../../src/model/corpusJson'
import { fakeEffects } from '../../support/fakeEffects'

const passage = `# 新区引进企业提速

新华社南城11月4日电 新区今年引进企业约360家，累计投资超过4.2亿元。服务中心由9个窗口增加到18个窗口。
`
const catalogueHead =
  'id,story,figures,derive,label_zh,label_en,unit,topic,time,time_status,same_as,decision,reason_zh,reason_en,certainty,note_zh,note_en'
const files = {
  'pages/page-a.txt': passage,
  'pages/page-b.txt': passage.replace('约360家', '约260家'),
  'data/pages.csv': 'page,issued,paper\npage-a,2024-11-05,\npage-b,2024-11-05,\n',
  'data/topics.csv': 'id,label_zh,label_en\nt,新区,District\n',
  'data/stories.csv':
    'id,headline,kind,deck,place,date,agency,byline,topic,summary_zh,summary_en\n' +
    's,新区引进企业提速,article,,南城,2024-11-04,新华社,,t,概要,Summary\n',
  'data/printings.csv': 'story,page,status,ranges\ns,page-a,complete,\ns,page-b,complete,\n',
  'data/catalogue.csv': [
    catalogueHead,
    'firms,s,page-a 约360家,,企业,Firms,,,,,,,,,,,',
    'investment,s,page-a 超过4.2亿元,,投资,Investment,,,,,,,,,,,',
    'desks-before,s,page-a 9个,,窗口（原）,Desks before,,,,,,,,,,,',
    'desks-after,s,page-a 18个,,窗口（今）,Desks after,,,,,,,,,,,',
    'desks-growth,s,,desks-after / desks-before,增至几倍,Growth,,,,,,,,,,,',
  ].join('\n'),
}
const call = ['pages', '--data', 'data']

function corpusOf(effects: ReturnType<typeof fakeEffects>) {
  const decoded = decodeCorpus(JSON.parse(effects.written.get('data/corpus.json') ?? 'null'))
  if (!decoded.ok) throw new Error('the corpus decodes')
  return decoded.value
}

describe('youju ingest', () => {
  test('compiles pages and tables into a corpus in which a dispute is kept', () => {
    const effects = fakeEffects(files)
    expect([ingest(call, effects), effects.complaints.filter((c) => c.includes('error'))]).toEqual([0, []])
    const corpus = corpusOf(effects)
    expect(corpus.statistics.map((s) => s.id)).toEqual([
      'firms',
      'investment',
      'desks-before',
      'desks-after',
      'desks-growth',
    ])
    const firms = corpus.statistics[0]
    expect(firms?.kind === 'reported' && firms.readings.map((r) => r.value)).toEqual([360, 260])
    expect(firms?.kind === 'reported' && firms.adoption.kind).toBe('tied')
    expect(corpus.statistics[4]).toMatchObject({ kind: 'derived', amount: { value: 2 } })
  })

  test('a printing without a dateline does not move the time of a statistic', () => {
    const dated = passage.replace('今年', '')
    const undated = dated.replace('新华社南城11月4日电 ', '')
    const effects = fakeEffects({ ...files, 'pages/page-a.txt': undated, 'pages/page-b.txt': dated })
    ingest(call, effects)
    const desks = corpusOf(effects).statistics.find((s) => s.id === 'desks-after')
    expect(desks).toMatchObject({ time: '2024-11-04', timeStatus: 'inferred' })
  })

  test('writes the same bytes again, and --check says when they are stale', () => {
    const effects = fakeEffects(files)
    ingest(call, effects)
    const first = effects.written.get('data/corpus.json')
    ingest(call, effects)
    expect(effects.written.get('data/corpus.json')).toBe(first)
    expect(ingest([...call, '--check'], effects)).toBe(0)
    effects.writeFile('data/catalogue.csv', files['data/catalogue.csv'].replace('Firms', 'Companies'))
    expect(ingest([...call, '--check'], effects)).toBe(1)
    expect(effects.complaints.at(-1)).toMatch(/corpus.json:\d+: is stale/)
  })

  test('a quantity that no row names is kept, and named in a warning', () => {
    const rows = files['data/catalogue.csv'].split('\n').filter((line) => !line.startsWith('investment'))
    const effects = fakeEffects({ ...files, 'data/catalogue.csv': rows.join('\n') })
    expect(ingest(call, effects)).toBe(0)
    expect(effects.complaints.join('\n')).toMatch(
      /warning: s has a quantity that no row names: page-a 超过4.2亿元/,
    )
    expect(corpusOf(effects).statistics.map((s) => s.id)).toContain('s-unnamed-1')
  })

  test.each([
    [
      'data/catalogue.csv',
      'page-a 约360家',
      'page-a 约630家',
      'catalogue.csv:2: error: firms: no quantity of the story reads 约630家',
    ],
    [
      'data/catalogue.csv',
      'page-a 9个',
      'page-a 18个',
      'catalogue.csv:5: error: desks-after and desks-before both claim 18个',
    ],
    ['data/printings.csv', 's,page-b', 's,page-z', 'printings.csv:3: error: unknown page: page-z'],
    ['data/stories.csv', '2024-11-04', '4 Nov', 'stories.csv:2: error: date is no day: 4 Nov'],
  ])('a bad row of %s names file, row and reason, and nothing is written', (file, from, to, complaint) => {
    const effects = fakeEffects({ ...files, [file]: files[file as keyof typeof files].replace(from, to) })
    expect(ingest(call, effects)).toBe(1)
    expect(effects.complaints.join('\n')).toContain(complaint)
    expect(effects.written.size).toBe(0)
  })

  test.each([[[]], [['a', 'b']], [['pages', '--wat']]])('refuses the call %j', (args) => {
    expect(ingest(args, fakeEffects(files))).toBe(2)
  })

  test('a folder without pages is said to be so', () => {
    const effects = fakeEffects(files)
    expect(ingest(['nowhere', '--data', 'data'], effects)).toBe(1)
    expect(effects.complaints[0]).toMatch(/^nowhere: can't be listed/)
  })
})
