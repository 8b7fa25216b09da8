/**
 * Of a long list of choices those to be shown: what is chosen, then what has the name, the most figures first. A range
 * chooses days by the thousand: of those the first are shown, and the others are found by name.
 */
import type { Option } from '../filters/options'

/** As many as can be looked over. */
const most = 20

/** Who chooses by hand chooses fewer. */
const mostChosen = 40

/** Finds choices by a part of their name; without one, all are meant. */
export function findChoices(
  options: readonly Option[],
  wanted: string,
): { readonly shown: readonly Option[]; readonly others: number } {
  const name = wanted.trim().toLowerCase()
  const chosen = options.filter((option) => option.chosen).slice(0, mostChosen)
  const shown = new Set(chosen)
  const named = options.filter(
    (option) => !shown.has(option) && (name === '' || option.text.toLowerCase().includes(name)),
  )
  const first = named.toSorted((a, b) => b.count - a.count).slice(0, most)
  return { shown: [...chosen, ...first], others: named.length - first.length }
}
