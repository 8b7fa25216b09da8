/**
 * One script of a build, written anew so that it can stand inside a page: what it asked of other files, by import, on
 * demand or as a worker, it asks of `partLoader.ts`. Knows names, not what is in them.
 */
import { posix } from 'node:path'
import { parseSync, Visitor, type ESTree } from 'vite'
import { assert } from '../../../base/assert.ts'

/** A script as the page holds it. */
export interface Part {
  readonly code: string
  /** Parts without which it can't run. */
  readonly needs: readonly string[]
  /** Parts that it imports later. */
  readonly asks: readonly string[]
  /** Workers that it starts, and files of other kinds. */
  readonly starts: readonly string[]
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text of a string, also of a template without holes, as minifiers write them. */
function textOf(node: ESTree.Node | undefined): string | null {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node?.type === 'TemplateLiteral' && node.quasis.length === 1)
    return node.quasis[0]?.value.cooked ?? null
  return null
}

/** What a script says of other files, and what stands there instead. */
class References {
  readonly changes: Change[] = []
  readonly needs = new Set<string>()
  readonly asks = new Set<string>()
  readonly starts = new Set<string>()
  readonly #name: string
  readonly #files: ReadonlySet<string>

  constructor(name: string, files: ReadonlySet<string>) {
    this.#name = name
    this.#files = files
  }

  readonly need = (source: { start: number; end: number; value: string } | null): void => {
    if (!source) return
    const file = this.#fileOf(source.value)
    this.needs.add(file)
    this.changes.push({ start: source.start, end: source.end, text: JSON.stringify(`part://${file}`) })
  }

  ask({ start, end }: ESTree.Node, specifier: string | null, by: 'bring' | 'at'): void {
    assert(specifier !== null, `${this.#name} imports by name`)
    const file = this.#fileOf(specifier)
    ;(by === 'bring' ? this.asks : this.starts).add(file)
    this.changes.push({ start, end, text: `youjuParts.${by}(${JSON.stringify(file)})` })
  }

  #fileOf(specifier: string): string {
    const file = posix.join(posix.dirname(this.#name), specifier)
    assert(this.#files.has(file), `${this.#name} refers to ${specifier}, which the build has made`)
    return file
  }
}

/** Whether this is `import.meta.url`. */
const isModuleUrl = (node: ESTree.Node | undefined): boolean =>
  node?.type === 'MemberExpression' &&
  node.object.type === 'MetaProperty' &&
  node.property.type === 'Identifier' &&
  node.property.name === 'url'

/** Rewrites the script `name` of a build that has these files; a reference to any other file is refused. */
export function partOf(name: string, code: string, files: ReadonlySet<string>): Part {
  const { program, errors } = parseSync(name, code)
  assert(errors.length === 0, `${name} can be parsed`)
  const found = new References(name, files)
  new Visitor({
    ImportDeclaration: ({ source }) => found.need(source),
    ExportNamedDeclaration: ({ source }) => found.need(source),
    ExportAllDeclaration: ({ source }) => found.need(source),
    ImportExpression: (node) => found.ask(node, textOf(node.source), 'bring'),
    NewExpression: (node) => {
      const [path, base] = node.arguments
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL'
      const specifier = textOf(path)
      if (isUrl && isModuleUrl(base) && specifier !== null) found.ask(node, specifier, 'at')
    },
    // What Vite would fetch ahead of a part; here nothing is fetched.
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && id.name === '__vite__mapDeps' && init)
        found.changes.push({ start: init.start, end: init.end, text: '()=>[]' })
    },
  }).visit(program)
  const { changes, needs, asks, starts } = found
  return { code: applied(code, changes), needs: [...needs], asks: [...asks], starts: [...starts] }
}

function applied(code: string, changes: readonly Change[]): string {
  let at = 0
  let text = ''
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    assert(change.start >= at, 'changes do not overlap')
    text += code.slice(at, change.start) + change.text
    at = change.end
  }
  return text + code.slice(at)
}
