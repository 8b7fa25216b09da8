/** What grew between two records of sizes, in words. Knows no build. */

type Sizes = Readonly<Record<string, number>>

/** The entries that grew, the most first, each with by how much. */
export function growth(before: Sizes, now: Sizes): readonly string[] {
  return Object.entries(now)
    .map(([name, size]) => ({ name, more: size - (before[name] ?? 0), isNew: !(name in before) }))
    .filter(({ more }) => more > 0)
    .toSorted((a, b) => b.more - a.more)
    .map(({ name, more, isNew }) => `+${more} ${name}${isNew ? ' (new)' : ''}`)
}
