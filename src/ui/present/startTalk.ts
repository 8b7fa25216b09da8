/**
 * Puts a talk together for a window: its second window, its full screen, its keys. What was started is ended by `end`.
 */
import { KeyReader } from './commands'
import { FullScreen } from './fullScreen'
import { browserSpeaker, Speaker, speakerWord } from './speaker'
import { Talk, type TalkParts } from './talk.svelte'

export interface StartedTalk {
  readonly talk: Talk
  readonly onkeydown: (event: KeyboardEvent) => void
  readonly end: () => void
}

/** Whether a key belongs to what has the focus: a button that it presses, notes that it scrolls. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  const presses = key === 'Enter' || key === ' '
  const scrolls = /^(ArrowUp|ArrowDown|Home|End)$/.test(key)
  return target.closest(presses ? 'button, a' : scrolls ? '[data-scrolls]' : ':not(*)') !== null
}

/** Starts a talk. A window that was opened for the speaker joins the first one, and leaving closes it. */
export function startTalk(
  world: Window,
  parts: Pick<TalkParts, 'specs' | 'place' | 'onplace' | 'onleave'>,
): StartedTalk {
  const word = speakerWord(world.location.hash)
  const onleave = (): void => (word === null ? parts.onleave() : world.close())
  const speaker = new Speaker(browserSpeaker(world), parts.onplace)
  const fullScreen = new FullScreen(world.document, onleave)
  const talk = new Talk({ ...parts, onleave, speaker, fullScreen, address: () => world.location.href })
  if (word !== null) {
    speaker.join(word)
    talk.notes = true
  }
  const keys = new KeyReader()
  const onkeydown = (event: KeyboardEvent): void => {
    if (isTaken(event)) return
    const command = keys.read(event)
    if (!command || event.defaultPrevented) return
    event.preventDefault()
    talk.obey(command)
  }
  const end = (): void => {
    speaker.leave()
    fullScreen.end()
  }
  return { talk, onkeydown, end }
}
