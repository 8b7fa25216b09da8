/** The memory of all typed arrays within a value, each once: what changes its owner with a message. Knows no meaning. */

/** Collects the buffers. Lists are not looked into: what is long there are texts. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value))
    Object.values(value).forEach((part) => buffersOf(part, found))
  return [...found]
}
