import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import '../support/browserStubs'
import { statisticId } from '../../../src/model/corpus'
import MarkWalk from '../../../src/ui/charts/MarkWalk.svelte'
import { markAt, type WalkMark } from '../../../src/ui/charts/marks'

const mark = (id: string, y: number): WalkMark => ({
  statistic: statisticId(id),
  box: { x: 10, y, width: 100, height: 20 },
  spoken: `spoken ${id}`,
})
const marks = [mark('a', 0), mark('b', 30), mark('c', 60)]

function walk(shown: readonly WalkMark[] = marks) {
  const opened: string[] = []
  const view = render(MarkWalk, {
    label: 'walk',
    marks: shown,
    pointed: null,
    onopen: (id: string) => opened.push(id),
  })
  return { opened, user: userEvent.setup(), view }
}
const current = () => screen.getByRole('option', { selected: true }).textContent

describe('the walk over the marks', () => {
  test('arrows step and stop at the ends; Home and End jump', async () => {
    const { user } = walk()
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('listbox', { name: 'walk' }))
    expect(current()).toBe('spoken a')
    await user.keyboard('{ArrowUp}')
    expect(current()).toBe('spoken a')
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}')
    expect(current()).toBe('spoken c')
    await user.keyboard('{Home}')
    expect(current()).toBe('spoken a')
    await user.keyboard('{End}{ArrowLeft}')
    expect(current()).toBe('spoken b')
  })

  test('the list box names the current mark for the voice', async () => {
    const { user } = walk()
    await user.tab()
    await user.keyboard('{ArrowDown}')
    const id = screen.getByRole('listbox').getAttribute('aria-activedescendant')
    expect(document.getElementById(id ?? '')?.textContent).toBe('spoken b')
  })

  test('Enter and space open; other keys do not', async () => {
    const { opened, user } = walk()
    await user.tab()
    await user.keyboard('{ArrowDown}{Enter}x{End} ')
    expect(opened).toEqual(['b', 'c'])
  })

  test('stays on a mark when the filters take others away, and is gone with the last', async () => {
    const { user, view } = walk()
    await user.tab()
    await user.keyboard('{End}')
    await view.rerender({ marks: marks.slice(0, 2) })
    expect(current()).toBe('spoken b')
    await view.rerender({ marks: [] })
    expect(screen.queryByRole('listbox')).toBeNull()
  })
})

describe('markAt', () => {
  test('finds the mark under a point, borders included, and none beside it', () => {
    expect(markAt(marks, 10, 30)?.statistic).toBe('b')
    expect(markAt(marks, 110, 50)?.statistic).toBe('b')
    expect(markAt(marks, 9.9, 40)).toBeUndefined()
    expect(markAt(marks, 50, 25)).toBeUndefined()
  })

  test('of two that overlap, the one on top', () => {
    expect(markAt([mark('under', 0), mark('over', 10)], 50, 15)?.statistic).toBe('over')
  })
})
