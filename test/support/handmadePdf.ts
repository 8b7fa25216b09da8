/** PDF files made by hand, sound and unsound, for tests of what opens them. Latin letters alone. */

export interface HandmadePdf {
  /** The text of each sheet; null for a sheet with a drawing and no text. */
  readonly sheets: readonly (string | null)[]
  /** How many sheets the file says that it has. */
  readonly claimed?: number
  /** Locked with a password that nobody knows. */
  readonly locked?: boolean
}

const drawing = '0.5 g 100 100 200 300 re f'
const contentOf = (text: string | null): string =>
  text === null ? drawing : `BT /F1 12 Tf 72 720 Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`

function objectsOf({ sheets, claimed, locked }: HandmadePdf): readonly string[] {
  const first = 4
  const kids = sheets.map((_, i) => `${first + 2 * i} 0 R`).join(' ')
  const head = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${claimed ?? sheets.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const body = sheets.flatMap((text, i) => {
    const content = contentOf(text)
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 1} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]
  })
  const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'1b'.repeat(32)}> /U <${'2c'.repeat(32)}> >>`
  return [...head, ...body, ...(locked ? [lock] : [])]
}

/** Writes the file. */
export function handmadePdf(wish: HandmadePdf): Uint8Array {
  const objects = objectsOf(wish)
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const lock = wish.locked ? ` /Encrypt ${objects.length} 0 R /ID [<00><00>]` : ''
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(text)
}
