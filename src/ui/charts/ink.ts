/**
 * The colours of a drawing by their names on the page, so that a picture drawn before the reader's edition was known is right in
 * both. Knows no shape.
 */
import { palette } from '../../charts/theme'
import { propertyName } from '../styles/properties'

// Where two names share a colour the first stands: `data`, not `focus`, which only rings have.
const inks: ReadonlyMap<string, string> = new Map(
  [palette.light, palette.dark]
    .flatMap((colours) => Object.entries(colours) as [string, string][])
    .reverse()
    .map(([name, colour]) => [colour, `var(${propertyName(name)})`]),
)

/** A colour of either palette as `var(--data)`; any other as it is. */
export function inkOf(colour: string): string {
  return inks.get(colour) ?? colour
}
