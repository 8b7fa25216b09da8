/**
 * One HTML page out of the files of a build: everything that the page needs, now or later, stands in it. What it can't take
 * in stops the build. Knows no component and no file system.
 */
import { extname, posix } from 'node:path'
import { assert, present } from '../../../base/assert.ts'
import { needsOf, withPolicy } from '../contentSecurity.ts'
import { partOf } from './part.ts'

/** The files of a build by their names. */
export type BuiltFiles = ReadonlyMap<string, string | Uint8Array>

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}
const typeOf = (name: string): string => types[extname(name)] ?? 'application/octet-stream'
const isScript = (name: string): boolean => typeOf(name) === 'text/javascript'

/** What would end a script element in the middle of a text is broken by a sign that the loader takes out. */
function inert(text: string): string {
  assert(!text.includes('\u{E000}'), 'no text has the sign of the loader')
  return text.replace(/<(?=\/script|!--)/gi, '<\u{E000}')
}

/** Everything that the entry leads to, as elements that no browser runs. */
function partsFrom(entry: string, files: BuiltFiles): readonly string[] {
  const names = new Set(files.keys())
  const elements = new Map<string, string>()
  const visit = (name: string, above: readonly string[]): void => {
    assert(!above.includes(name), `no part needs itself: ${[...above, name].join(' → ')}`)
    if (elements.has(name)) return
    assert(/^[\w./-]+$/.test(name), `a name that needs no quoting: ${name}`)
    const file = present(files.get(name), `${name} was built`)
    const open = `<script type="text/plain" data-part="${name}" data-type="${typeOf(name)}"`
    if (!isScript(name)) {
      elements.set(name, `${open} data-base64>${Buffer.from(file).toString('base64')}</script>`)
      return
    }
    const { code, needs, asks, starts } = partOf(name, Buffer.from(file).toString('utf8'), names)
    needs.forEach((need) => visit(need, [...above, name]))
    elements.set(name, `${open}>${inert(code)}</script>`)
    ;[...asks, ...starts].forEach((other) => visit(other, []))
    // A worker has no page to take anything from.
    const whole = (other: string): boolean => !/part:\/\/|youjuParts/.test(elements.get(other) ?? '')
    starts.forEach((other) => assert(whole(other), `the worker ${other} asks for no other file`))
  }
  visit(entry, [])
  return [...elements.values()]
}

/** Makes the page of `index.html` and the files beside it; `loader` is the text of `partLoader.js`. */
export function pageOfParts(html: string, files: BuiltFiles, loader: string): string {
  const named = (path: string): string => posix.normalize(path)
  const [tag = '', source = ''] =
    /<script type="module"[^>]*\bsrc="([^"]+)"[^>]*><\/script>\s*/.exec(html) ?? []
  assert(source !== '', 'the page has an entry')
  const styles = [...files]
    .filter(([name]) => name.endsWith('.css') && !html.includes(`href="./${name}"`))
    .map(([, text]) => `<style>${Buffer.from(text).toString('utf8').trim()}</style>`)
  const start = `<script data-entry="${named(source)}">${loader}</script>`
  const page = html
    .replace(tag, '')
    .replace(/<link rel="(?:stylesheet|modulepreload|manifest|apple-touch-icon)"[^>]*>\s*/g, '')
    .replace(/<script type="application\/ld\+json">[^<]*<\/script>\s*/g, '')
    .replace(/(<link rel="icon"[^>]*href=")([^"]+)/g, (_, before: string, path: string) => {
      const icon = present(files.get(named(path)), `${path} is a file of the site`)
      return `${before}data:${typeOf(path)};base64,${Buffer.from(icon).toString('base64')}`
    })
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, '')
    .replace('</head>', () => `${styles.join('')}</head>`)
    .replace('</body>', () => `${partsFrom(named(source), files).join('\n')}\n${start}</body>`)
  assertAlone(page, files)
  return withPolicy(page, needsOf(page))
}

/** Nothing in the page may lead to a file beside it. */
function assertAlone(page: string, files: BuiltFiles): void {
  const rest = page.replace(
    /data-(?:part|entry)="[^"]*"|part:\/\/[\w./-]+|youjuParts\.(?:bring|at)\("[^"]*"\)/g,
    '',
  )
  const left = [...files.keys()].filter(
    (name) => name.startsWith('assets/') && rest.includes(posix.basename(name)),
  )
  assert(left.length === 0, `the page names no file beside it: ${left.join(', ')}`)
  const markup = rest.replace(/(<script\b[^>]*>)[^]*?<\/script>/g, '$1')
  const tags = markup.match(
    /<(?:link|script|img|iframe|source|object)\b[^>]*\s(?:href|src|srcset|data)="(?!data:|#)[^"]*"/g,
  )
  assert(tags === null, `the page loads nothing: ${tags?.join(' ') ?? ''}`)
}
