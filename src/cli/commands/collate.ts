/**
 * `youju collate PAGES_DIR`: the critical apparatus of the stories, what the printings agree on and what
 * they don't, as text, JSON or TEI. Figures and differing words only, never a sentence.
 */
import { agreement, apparatusTei, apparatusText, type Apparatus } from '../../collate/index'
import { automaticApparatuses, catalogueApparatuses, type Apparatuses } from '../../compile/index'
import { unreachable } from '../../base/assert'
import { err, ok, type Result } from '../../base/result'
import { diagnosticLine } from '../../model/diagnostic'
import { languages, type Language } from '../../model/language'
import type { Effects, ExitCode } from '../effects'
import { readFolder } from '../readPages'
import { defaultData, readTables } from '../readTables'

const usage = 'usage: youju collate PAGES_DIR [--as text|json|tei] [--lang zh|en] [--auto | --data DIR]'

const forms = ['text', 'json', 'tei'] as const
type Form = (typeof forms)[number]

interface Call {
  readonly folder: string
  readonly form: Form
  readonly language: Language
  /** Null: the pages alone, without the catalogue. */
  readonly data: string | null
}

function parseCall(args: readonly string[]): Call | undefined {
  const folders: string[] = []
  let form: Form | undefined = 'text'
  let language: Language | undefined = 'zh'
  let data: string | null = defaultData
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--as') form = forms.find((f) => f === args[i + 1])
    else if (arg === '--lang') language = languages.find((l) => l === args[i + 1])
    else if (arg === '--data') data = args[i + 1] ?? ''
    if (['--as', '--lang', '--data'].includes(arg)) i++
    else if (arg === '--auto') data = null
    else if (arg.startsWith('--')) return undefined
    else folders.push(arg)
  }
  const [folder, ...rest] = folders
  if (folder === undefined || rest.length > 0 || !form || !language || data === '') return undefined
  return { folder, form, language, data }
}

/** Prints the apparatus; a count of what is shared and disputed goes to standard error. */
export function collate(args: readonly string[], effects: Effects): ExitCode {
  const call = parseCall(args)
  if (!call) {
    effects.complain(usage)
    return 2
  }
  const made = apparatuses(call, effects)
  if (!made.ok) {
    effects.complain(made.error)
    return 1
  }
  const { stories, diagnostics } = made.value
  for (const found of diagnostics) effects.complain(diagnosticLine(found))
  effects.print(written(stories, call))
  const counts = stories.map(agreement)
  const sum = (key: 'shared' | 'disputed'): number => counts.reduce((n, count) => n + count[key], 0)
  effects.complain(`${sum('shared')} statistics in several printings, ${sum('disputed')} of them disputed`)
  return diagnostics.some((d) => d.severity === 'error') ? 1 : 0
}

function apparatuses({ folder, data }: Call, effects: Effects): Result<Apparatuses> {
  const pages = readFolder(effects, folder)
  if (!pages.ok) return pages
  if (data === null) return ok(automaticApparatuses(pages.value))
  const tables = readTables(effects, data)
  if (!tables.ok) return err(`${tables.error}; use --auto to collate without a catalogue`)
  return ok(catalogueApparatuses({ pages: pages.value, tables: tables.value }))
}

function written(stories: readonly Apparatus[], { form, language }: Call): string {
  switch (form) {
    case 'text':
      return stories.map((story) => apparatusText(story, language)).join('\n')
    case 'json':
      return `${JSON.stringify(stories, null, 2)}\n`
    case 'tei':
      return apparatusTei('有据', stories)
    default:
      return unreachable(form)
  }
}
