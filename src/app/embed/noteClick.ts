/** The click on a drawn chart that does not live yet: it is done again on the living one. Knows no chart. */

export interface NotedClick {
  /** Does it again, at the same place, and notes no more. */
  readonly redo: () => void
}

/** Notes the last click on the still picture below an element. */
export function noteClick(node: HTMLElement): NotedClick {
  let last: Pick<MouseEvent, 'clientX' | 'clientY'> | null = null
  const note = ({ target, clientX, clientY }: MouseEvent): void => {
    if (target instanceof Element && target.closest('.still')) last = { clientX, clientY }
  }
  node.addEventListener('click', note)
  return {
    redo: () => {
      node.removeEventListener('click', note)
      if (last === null) return
      const click = new MouseEvent('click', { ...last, bubbles: true, cancelable: true })
      node.querySelector('.plot')?.dispatchEvent(click)
    },
  }
}
