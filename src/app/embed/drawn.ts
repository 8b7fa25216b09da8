/**
 * The entry of a frame that the build drew. It only says how high the frame is; what makes the chart live comes at a touch, or when
 * the browser has nothing else to do and the frame is near the window. Knows no component.
 */
import { present } from '../../base/assert'
import { wakeLater } from '../../ui/charts/wake'
import { whenTouched } from '../../ui/charts/whenTouched'
import { noteClick } from './noteClick'
import { sayHeight } from './sayHeight'

const element = present(document.getElementById('embed'), 'a drawn frame has an element #embed')
const main = present(element.querySelector('main'), 'the build drew it')

const stopSaying = sayHeight(window)(main)
const noted = noteClick(main)
let wake: (() => Promise<void>) | null = null

async function ready(): Promise<boolean> {
  wake ??= await import('./wakeFrame').then(({ frameIn }) => frameIn(element, window)).catch(() => null)
  return wake !== null
}

async function act(): Promise<void> {
  // Offline: what the build drew stays, and may be touched again.
  if (wake === null) return void whenTouched(main, () => void ready().then(act))
  await wake()
  stopSaying?.()
  noted.redo()
}

wakeLater(main, { ready, act: () => void act() })
