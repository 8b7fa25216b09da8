/** Brings a message into sight where the list around it was scrolled, as it is on a phone. Knows no message. */
import type { Attachment } from 'svelte/attachments'

export const seen: Attachment<HTMLElement> = (node) => node.scrollIntoView({ block: 'nearest' })
