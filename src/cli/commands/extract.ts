/**
 * `youju extract FILE… [--issued 2024-11-05]`: the figures of pages as NDJSON, one a line, on standard
 * output; what is doubtful about a page goes to standard error.
 */
import { parseDay } from '../../base/day'
import { extractPage } from '../../extract/index'
import { diagnosticLine } from '../../model/diagnostic'
import type { Figure } from '../../model/figure'
import type { Effects, ExitCode } from '../effects'
import { readPage } from '../readPages'

const usage = 'usage: youju extract FILE… [--issued YYYY-MM-DD]'

/** The columns of a line, in order. */
function line(figure: Figure): string {
  const { page, start, end, text, kind, value, min, max, bound, unit, per, role, basis, range } = figure
  const { time, timeStatus, timeFrom, subject, rule } = figure
  const amount = { page, start, end, text, kind, value, min, max, bound, unit, per, role, basis, range }
  return JSON.stringify({ ...amount, time, timeStatus, timeFrom, subject, rule })
}

/** Prints the figures of each file. A file that can't be read fails the run but not the other files. */
export function extract(args: readonly string[], effects: Effects): ExitCode {
  const files: string[] = []
  let issuedText: string | null = null
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--issued') issuedText = args[++i] ?? ''
    else if (arg.startsWith('--')) return refuse(effects, `unknown option: ${arg}`)
    else files.push(arg)
  }
  const issued = issuedText === null ? null : parseDay(issuedText)
  if (issued === undefined) return refuse(effects, `--issued is no day: ${issuedText ?? ''}`)
  if (files.length === 0) return refuse(effects, 'no file is named')
  let exit: ExitCode = 0
  for (const path of files) {
    const page = readPage(effects, path)
    if (!page.ok) {
      effects.complain(page.error)
      exit = 1
      continue
    }
    const { figures, diagnostics } = extractPage({ id: page.value.id, text: page.value.text, issued })
    for (const found of diagnostics) effects.complain(diagnosticLine(found))
    if (figures.length > 0) effects.print(`${figures.map(line).join('\n')}\n`)
  }
  return exit
}

function refuse(effects: Effects, why: string): ExitCode {
  effects.complain(why)
  effects.complain(usage)
  return 2
}
