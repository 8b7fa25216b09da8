/**
 * The palette and the type of `charts/theme.ts` written as CSS custom properties, so that page and charts
 * share one source. `tokens.css` holds this text; a test keeps the two equal. Knows no rule of layout.
 */
import { fonts, palette, type Palette } from '../../charts/theme'

/** `inkSoft` → `--ink-soft`. */
export function propertyName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function declarations(colours: Palette, indent: string): string {
  return Object.entries(colours)
    .map(([key, colour]) => `${indent}${propertyName(key)}: ${String(colour)};\n`)
    .join('')
}

const spaced = (stack: string): string => stack.replaceAll(',', ', ').replaceAll('"', "'")

/** The text of `tokens.css`. Dark stands twice: for the system's choice and for the reader's. */
export function tokensCss(): string {
  return `/* Written by properties.ts from charts/theme.ts; a test keeps them equal. */
:root {
  color-scheme: light;
  --serif: ${spaced(fonts.serif.zh)};
  --sans: ${spaced(fonts.sans)};
${declarations(palette.light, '  ')}}
:root:lang(en) {
  --serif: ${spaced(fonts.serif.en)};
}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme='light']) {
    color-scheme: dark;
${declarations(palette.dark, '    ')}  }
}
@media screen {
  :root[data-theme='dark'] {
    color-scheme: dark;
${declarations(palette.dark, '    ')}  }
}
`
}
