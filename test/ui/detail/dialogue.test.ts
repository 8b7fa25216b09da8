import { beforeEach, describe, expect, test, vi } from 'vitest'
import { opened } from '../support/browserStubs'
import { dialogue } from '../../../src/ui/detail/dialogue'

const narrow = (matches: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches }) as Partial<MediaQueryList>)
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }))

function page() {
  document.body.innerHTML = '<button id="opener">o</button><dialog><button id="inside">i</button></dialog>'
  const dialog = document.querySelector('dialog') as HTMLDialogElement
  const opener = document.querySelector('#opener') as HTMLButtonElement
  const inside = document.querySelector('#inside') as HTMLButtonElement
  opener.focus()
  return { dialog, opener, inside }
}

beforeEach(() => narrow(false))

describe('dialogue', () => {
  test('stands beside a wide page, which stays in use, and over a narrow one', () => {
    dialogue(page().dialog, () => undefined)
    expect(opened.how).toBe('beside')
    narrow(true)
    dialogue(page().dialog, () => undefined)
    expect(opened.how).toBe('over')
  })

  test('Escape asks to close, from anywhere, until it is undone', () => {
    const onclose = vi.fn()
    const undo = dialogue(page().dialog, onclose)
    press('a')
    expect(onclose).not.toHaveBeenCalled()
    press('Escape')
    undo()
    press('Escape')
    expect(onclose).toHaveBeenCalledTimes(1)
  })

  test('the browser does not close it behind our back', () => {
    const { dialog } = page()
    dialogue(dialog, () => undefined)
    const cancel = new Event('cancel', { cancelable: true })
    dialog.dispatchEvent(cancel)
    expect(cancel.defaultPrevented).toBe(true)
  })

  test('gives the focus back, but not where the reader has gone on with the page', () => {
    const one = page()
    const undo = dialogue(one.dialog, () => undefined)
    one.inside.focus()
    undo()
    expect(document.activeElement).toBe(one.opener)

    const other = page()
    const link = document.body.appendChild(document.createElement('button'))
    const undoOther = dialogue(other.dialog, () => undefined)
    link.focus()
    undoOther()
    expect(document.activeElement).toBe(link)
  })
})
