/** The addresses that a reader takes along. Pure: the page's own address is given. */
import type { View } from '../../model/view'
import { encodeView } from '../../state/viewCodec'

/** The address of a view. `page` is the page that the reader is on, whatever stands behind its `?`. */
export function viewAddress(page: string, view: View): string {
  return `${page.replace(/[?#].*$/, '')}${encodeView(view)}`
}

/** The address of a chart within a view: the filters stay, what lies over the page does not. */
export function chartAddress(page: string, view: View, chart: string): string {
  return viewAddress(page, { ...view, chart, present: null, stat: null })
}
