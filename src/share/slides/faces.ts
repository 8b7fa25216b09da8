/**
 * The fonts of a slide. Each text names a Latin and an East Asian face, or the program picks the second at
 * random. Both are on Windows and come with Office on the Mac; elsewhere a likeness is substituted.
 */

export interface Face {
  readonly latin: string
  readonly eastAsian: string
}

export const faces: Readonly<Record<'headline' | 'text', Face>> = {
  headline: { latin: 'Georgia', eastAsian: 'SimSun' },
  text: { latin: 'Segoe UI', eastAsian: 'Microsoft YaHei' },
}

/** The East Asian face that goes with a Latin one. */
export function eastAsianFor(latin: string): string {
  return latin === faces.headline.latin ? faces.headline.eastAsian : faces.text.eastAsian
}
