/**
 * Prints how well figures are found again in copies with OCR-like noise. Alone: `npx tsx
 * test/score/locate.ts`. The floors are kept in test/corpus/locate/noise.test.ts.
 */
import { pathToFileURL } from 'node:url'
import { scoreLocating } from '../support/locateScore'

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`.padStart(10)

/** Prints one line for each share of noise. */
export function scoreLocate(write: (line: string) => void): void {
  write('noise     copies  recognised    recall  precision')
  for (const share of [0, 0.01, 0.03, 0.1]) {
    const score = scoreLocating(share, 40)
    write(
      `${percent(share, 1).trim().padEnd(8)}${String(score.copies).padStart(8)}  ` +
        percent(score.recognised, score.copies) +
        percent(score.right, score.figures) +
        ` ${percent(score.right, score.located)}`,
    )
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) scoreLocate((line) => console.log(line))
