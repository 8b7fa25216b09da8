import { beforeEach, describe, expect, test, vi } from 'vitest'
import { opened } from '../support/browserStubs'
import { modal } from '../../../src/ui/share/modal'

function page() {
  document.body.innerHTML =
    '<button id="opener">o</button><dialog><h2 tabindex="-1">t</h2><button id="inside">i</button></dialog>'
  const opener = document.querySelector('#opener') as HTMLButtonElement
  opener.focus()
  return { dialog: document.querySelector('dialog') as HTMLDialogElement, opener }
}
const press = (key: string): void =>
  void document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )

beforeEach(() => {
  opened.how = null
})

describe('modal', () => {
  test('lies over the page, takes the focus to its title and gives it back', () => {
    const { dialog, opener } = page()
    const undo = modal(dialog, () => undefined)
    expect(opened.how).toBe('over')
    expect(document.activeElement?.tagName).toBe('H2')
    undo()
    expect(dialog.open).toBe(false)
    expect(document.activeElement).toBe(opener)
  })

  test('Escape closes it alone: a panel below does not hear of it', () => {
    const { dialog } = page()
    const [onclose, below] = [vi.fn(), vi.fn()]
    document.addEventListener('keydown', below)
    const undo = modal(dialog, onclose)
    press('Escape')
    expect(onclose).toHaveBeenCalledTimes(1)
    expect(below).not.toHaveBeenCalled()
    undo()
    press('Escape')
    expect(onclose).toHaveBeenCalledTimes(1)
    expect(below).toHaveBeenCalledTimes(1)
    document.removeEventListener('keydown', below)
  })

  test('a click beside it closes it, a click inside does not', () => {
    const { dialog } = page()
    const onclose = vi.fn()
    modal(dialog, onclose)
    dialog.querySelector('button')?.click()
    expect(onclose).not.toHaveBeenCalled()
    dialog.click()
    expect(onclose).toHaveBeenCalledTimes(1)
  })
})
