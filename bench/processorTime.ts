/** The time that processors spent on this process: what a busy machine distorts least. */

const MICROSECONDS = 1_000_000

/** Seconds so far, those of the collector's threads among them. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / MICROSECONDS
}
