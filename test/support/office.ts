/**
 * Opens files with LibreOffice, and reads what it made of them with poppler: two programs that nobody wrote for us. Where they
 * are missing tests are skipped loudly, but never where `CI` is set.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The Debian packages that bring the programs. */
export const officePackages = ['libreoffice-impress', 'libreoffice-calc', 'poppler-utils'] as const

const programs = ['soffice', 'pdftotext', 'pdffonts', 'pdftoppm'] as const
const missing = programs.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0)

/** Says whether the programs are there; where they must be, their absence fails. */
export function hasOffice(): boolean {
  if (missing.length === 0) return true
  const what = `${missing.join(', ')} missing: apt-get install ${officePackages.join(' ')}`
  if (process.env['CI']) throw new Error(what)
  process.stderr.write(`SKIPPED, exported files are not opened by other programs: ${what}\n`)
  return false
}

/** A folder of files on which the programs work; gone after `close`. */
export class OfficeDesk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'youju-office-'))

  /** Lays a file on the desk. */
  put(name: string, data: string | Uint8Array): void {
    writeFileSync(join(this.#folder, name), data)
  }

  /** Lets LibreOffice open files and save them in another format; gives the names that came out. */
  convert(names: readonly string[], format: string, options: readonly string[] = []): readonly string[] {
    const out = mkdtempSync(join(this.#folder, 'out-'))
    // A profile of its own: a running office program would answer instead, and not convert.
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.#folder, 'profile')).href}`
    const run = ['--headless', profile, ...options, '--convert-to', format, '--outdir', out, ...names]
    execFileSync('soffice', run, { cwd: this.#folder, stdio: 'pipe', timeout: 240_000 })
    return readdirSync(out).map((name) => resolve(out, name))
  }

  /** The text of one page of a PDF, without any white space: programs differ in where they put it. */
  pageText(pdf: string, page: number): string {
    const only = ['-f', String(page), '-l', String(page)]
    return execFileSync('pdftotext', [...only, pdf, '-'], { encoding: 'utf8' }).replace(/\s/g, '')
  }

  /** The names of the fonts in a PDF, with whether their glyphs are inside. */
  fonts(pdf: string): readonly { readonly name: string; readonly embedded: boolean }[] {
    const lines = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trim().split('\n').slice(2)
    return lines.map((line) => ({
      name: line.split(/\s+/)[0] ?? '',
      embedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line)?.[1] === 'yes',
    }))
  }

  /** The pages of a PDF as grey pixels, 40 dots an inch, with width and height. */
  pages(
    pdf: string,
  ): readonly { readonly width: number; readonly height: number; readonly grey: Uint8Array }[] {
    const prefix = join(mkdtempSync(join(this.#folder, 'pages-')), 'page')
    execFileSync('pdftoppm', ['-r', '40', '-gray', pdf, prefix])
    const folder = resolve(prefix, '..')
    return readdirSync(folder)
      .sort()
      .map((name) => {
        const bytes = readFileSync(join(folder, name))
        const [head = '', width, height] =
          /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1')) ?? []
        return { width: Number(width), height: Number(height), grey: bytes.subarray(head.length) }
      })
  }

  /** Removes everything. */
  close(): void {
    rmSync(this.#folder, { recursive: true })
  }
}
