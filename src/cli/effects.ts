/**
 * What a command may do to the world, as one value, so that tests pass their own. Knows no command.
 */

export interface Effects {
  /** Reads a file as bytes; throws the system's error where it can't. */
  readFile(path: string): Uint8Array
  writeFile(path: string, text: string): void
  /** The names in a folder, sorted. */
  listFolder(path: string): readonly string[]
  /** Writes to standard output, as it is. */
  print(text: string): void
  /** Writes one line to standard error. */
  complain(line: string): void
}

/** What a command ends with: 0 done, 1 something is wrong with the material, 2 with the call. */
export type ExitCode = 0 | 1 | 2
