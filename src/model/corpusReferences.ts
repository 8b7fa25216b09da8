/**
 * Checks what the rows of a corpus say about each other: ids are unique, everything that is pointed at
 * exists, spans lie inside their pages. Each complaint names its path. Changes nothing.
 */
import type { CorpusRows, DerivedRow, PageRow, ReportedRow, VariantRow } from './corpusSchema'

/** One broken place of a corpus file. */
export interface CorpusIssue {
  /** `statistics[12].readings[0].figures[1]`; empty for the file as a whole. */
  readonly path: string
  readonly message: string
}

class References {
  readonly issues: CorpusIssue[] = []
  readonly #rows: CorpusRows
  readonly #pages: ReadonlyMap<string, PageRow>
  readonly #topics: ReadonlySet<string>
  readonly #stories: ReadonlySet<string>
  readonly #statistics: ReadonlySet<string>
  /** The statistic that claims a figure: a number reports one fact. */
  readonly #claims = new Map<number, string>()

  constructor(rows: CorpusRows) {
    this.#rows = rows
    this.#pages = new Map(rows.pages.map((page) => [page.id, page]))
    this.#topics = this.#ids('topics', rows.topics)
    this.#stories = this.#ids('stories', rows.stories)
    this.#statistics = this.#ids('statistics', rows.statistics)
    this.#ids('pages', rows.pages)
    this.#checkFigures()
    this.#checkStories()
    rows.statistics.forEach((row, i) => {
      const path = `statistics[${i}]`
      this.#known(`${path}.story`, 'story', row.story, this.#stories)
      if (row.topic !== undefined) this.#known(`${path}.topic`, 'topic', row.topic, this.#topics)
      row.sameAs?.forEach((id, k) => this.#statistic(`${path}.sameAs[${k}]`, id))
      if ('kind' in row) this.#checkDerived(path, row)
      else this.#checkReported(path, row)
    })
    rows.contradictions.forEach(({ a, b }, i) => {
      this.#statistic(`contradictions[${i}].a`, a)
      this.#statistic(`contradictions[${i}].b`, b)
    })
  }

  #say(path: string, message: string): void {
    this.issues.push({ path, message })
  }

  #ids(path: string, rows: readonly { readonly id: string }[]): Set<string> {
    const seen = new Set<string>()
    rows.forEach(({ id }, i) => {
      if (seen.has(id)) this.#say(`${path}[${i}].id`, `the id ${id} is given twice`)
      seen.add(id)
    })
    return seen
  }

  #known(path: string, noun: string, id: string, all: { has(id: string): boolean }): void {
    if (!all.has(id)) this.#say(path, `unknown ${noun}: ${id}`)
  }

  #statistic(path: string, id: string): void {
    this.#known(path, 'statistic', id, this.#statistics)
  }

  #span(path: string, page: string, end: number): void {
    const row = this.#pages.get(page)
    if (!row) this.#say(`${path}.page`, `unknown page: ${page}`)
    else if (end > row.length) this.#say(path, `ends at ${end}, but ${page} has ${row.length} code units`)
  }

  #checkFigures(): void {
    const seen = new Set<string>()
    this.#rows.figures.forEach((row, i) => {
      const path = `figures[${i}]`
      this.#span(path, row.page, row.start + row.text.length)
      if (row.timeFrom) this.#span(`${path}.timeFrom`, row.page, row.timeFrom[1])
      const key = `${row.page}@${row.start}`
      if (seen.has(key)) this.#say(path, `a second figure at ${key}`)
      seen.add(key)
    })
  }

  #checkStories(): void {
    this.#rows.stories.forEach((row, i) => {
      this.#known(`stories[${i}].topic`, 'topic', row.topic, this.#topics)
      this.#checkVariants(`stories[${i}]`, row.variants)
      row.printings.forEach(({ page, pieces }, k) => {
        const end = pieces.reduce((most, piece) => Math.max(most, piece[1]), 0)
        this.#span(`stories[${i}].printings[${k}]`, page, end)
      })
    })
  }

  #checkDerived(path: string, row: DerivedRow): void {
    this.#statistic(`${path}.formula[0]`, row.formula[0])
    this.#statistic(`${path}.formula[2]`, row.formula[2])
  }

  #checkReported(path: string, row: ReportedRow): void {
    const adopted = row.adopted ?? 0
    if (adopted >= row.readings.length)
      this.#say(`${path}.adopted`, `adopts reading ${adopted} of ${row.readings.length}`)
    row.readings.forEach(({ figures }, r) =>
      figures.forEach((index, k) =>
        this.#checkWitness(`${path}.readings[${r}].figures[${k}]`, index, row.id),
      ),
    )
    row.absent?.forEach((page, k) => this.#known(`${path}.absent[${k}]`, 'page', page, this.#pages))
    this.#checkVariants(path, row.variants)
  }

  #checkVariants(path: string, variants: readonly VariantRow[] = []): void {
    variants.forEach(({ witnesses }, n) =>
      witnesses.forEach(({ pages }, w) =>
        pages.forEach((page, k) =>
          this.#known(`${path}.variants[${n}].witnesses[${w}].pages[${k}]`, 'page', page, this.#pages),
        ),
      ),
    )
  }

  #checkWitness(path: string, index: number, id: string): void {
    const figure = this.#rows.figures[index]
    if (!figure) return this.#say(path, `there is no figure ${index}`)
    if (figure.kind !== undefined) this.#say(path, `figure ${index} is a ${figure.kind}, not a quantity`)
    const claimed = this.#claims.get(index)
    if (claimed !== undefined) this.#say(path, `figure ${index} already reports ${claimed}`)
    this.#claims.set(index, id)
  }
}

/** All broken references of a corpus, in the order of the file. */
export function checkReferences(rows: CorpusRows): readonly CorpusIssue[] {
  return new References(rows).issues
}
