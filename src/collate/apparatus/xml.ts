/**
 * Writes XML elements, escaped and well-formed by construction. Knows no vocabulary.
 */

/** An element, or text. */
export type Xml = string | XmlElement

export interface XmlElement {
  readonly name: string
  /** Attributes that are null are left out. */
  readonly attributes: Readonly<Record<string, string | null>>
  readonly children: readonly Xml[]
}

/** Makes an element. */
export function element(
  name: string,
  attributes: XmlElement['attributes'],
  ...children: readonly Xml[]
): XmlElement {
  return { name, attributes, children }
}

/** Writes a document. Elements that hold elements only are indented; text is left as it is. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`
}

function written(node: XmlElement, indent: string): string {
  const attributes = Object.entries(node.attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(value)}"`]))
    .join('')
  if (node.children.length === 0) return `${indent}<${node.name}${attributes}/>`
  const open = `${indent}<${node.name}${attributes}>`
  const elements = node.children.flatMap((child) => (typeof child === 'string' ? [] : [child]))
  if (elements.length < node.children.length) {
    const inline = node.children.map((child) =>
      typeof child === 'string' ? escaped(child) : written(child, ''),
    )
    return `${open}${inline.join('')}</${node.name}>`
  }
  return [open, ...elements.map((child) => written(child, `${indent}  `)), `${indent}</${node.name}>`].join(
    '\n',
  )
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes text for content and attributes; characters that XML 1.0 forbids become U+FFFD. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark).replace(FORBIDDEN, '\uFFFD')
}

// Control characters other than tab and line ends, lone surrogates, and the two non-characters.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
