import { expect, test, vi } from 'vitest'
import { noteClick } from '../../../src/app/embed/noteClick'

/** A frame with a still picture, and then with a living one. */
function frame() {
  const main = document.createElement('main')
  main.innerHTML = '<h1>Title</h1><div class="still"><svg></svg></div>'
  const onclick = vi.fn((event: MouseEvent) => [event.clientX, event.clientY])
  const live = (): void => {
    const plot = document.createElement('div')
    plot.className = 'plot'
    plot.addEventListener('click', onclick)
    main.querySelector('.still')?.replaceWith(plot)
  }
  const click = (selector: string, clientX: number, clientY: number): void =>
    void main
      .querySelector(selector)
      ?.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }))
  return { main, live, click, onclick }
}

test('the last click on the still picture is done again, at its place, and once', () => {
  const { main, live, click, onclick } = frame()
  const { redo } = noteClick(main)
  click('svg', 10, 20)
  click('svg', 30, 40)
  live()
  redo()
  expect(onclick).toHaveReturnedWith([30, 40])
  expect(onclick).toHaveBeenCalledOnce()
})

test('a click beside the picture is not', () => {
  const { main, live, click, onclick } = frame()
  const { redo } = noteClick(main)
  click('h1', 10, 20)
  live()
  redo()
  expect(onclick).not.toHaveBeenCalled()
})
