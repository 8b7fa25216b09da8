/**
 * What the reader does, turned into changes of the view. Filters and panels are steps of the history; letters
 * typed one after the other are one step; language and theme are none.
 */
import type { Actions } from '../ui/front/actions'
import type { ViewState } from '../state/view.svelte'
import type { StoryId } from '../model/corpus'
import type { Bound, PageId } from '../model/figure'
import type { ListFilter } from '../ui/filters/options'
import { unreachable } from '../base/assert'

function toggle(state: ViewState, filter: ListFilter, value: string): void {
  switch (filter) {
    case 'stories':
      return state.toggle(filter, value as StoryId)
    case 'pages':
      return state.toggle(filter, value as PageId)
    case 'bounds':
      return state.toggle(filter, value as Bound)
    case 'topics':
    case 'units':
      return state.toggle(filter, value)
    default:
      return unreachable(filter)
  }
}

/** Turns the pages of a presentation: one step of the history, however many pages; who leaves is back where he was. */
function presenting(state: ViewState): Actions['present'] {
  let before: string | null | undefined
  return (place) => {
    const { present, chart } = state.view
    if (place === null) return state.change({ present: null, chart: before === undefined ? chart : before })
    if (present === null) before = chart
    state.change(place, { replace: present !== null })
  }
}

/** The actions on a view. */
export function actionsOn(state: ViewState): Actions {
  return {
    language: (language) => state.change({ language }, { replace: true }),
    theme: (theme) => state.change({ theme }, { replace: true }),
    toggle: (filter, value) => toggle(state, filter, value),
    filter: (patch) => state.filter(patch),
    search: (text) => state.filter({ text }, { gesture: 'search' }),
    clear: () => state.clear(),
    sort: (sort) => state.change({ sort }),
    open: (stat) => state.change({ stat }),
    close: () => state.change({ stat: null }),
    present: presenting(state),
    lose: () => state.loseChart(),
    dismiss: () => state.dismissNotices(),
  }
}
