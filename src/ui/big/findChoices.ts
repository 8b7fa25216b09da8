/** Of a long list of choices those to be shown: what is chosen, then what has the name, the most figures first. */
import type { Option } from '../filters/options'

/** As many as can be looked over. */
const most = 20

/** Finds choices by a part of their name; without one, all are meant. */
export function findChoices(
  options: readonly Option[],
  wanted: string,
): { readonly shown: readonly Option[]; readonly others: number } {
  const name = wanted.trim().toLowerCase()
  const chosen = options.filter((option) => option.chosen)
  const named = options.filter(
    ({ text, chosen: c }) => !c && (name === '' || text.toLowerCase().includes(name)),
  )
  const first = named.toSorted((a, b) => b.count - a.count).slice(0, most)
  return { shown: [...chosen, ...first], others: named.length - first.length }
}
