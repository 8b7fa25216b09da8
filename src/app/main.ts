/** The entry of the dashboard: the bundled corpus, the styles, the element. */
import { present } from '../base/assert'
import '../ui/styles/index.css'
import { bundledEdition } from './bundled'
import { redoEarly } from './early'
import { keepWhenQuiet } from './offline/whenQuiet'
import { painted } from './pause'
import { start } from './start'
import { setTrustedTypes } from './trustedTypes'

setTrustedTypes(window)

const element = present(document.getElementById('app'), 'index.html has an element #app')
void painted(document)
  .then(bundledEdition)
  .then((edition) => start(element, edition))
  .then(() => redoEarly(window))
  // A private edition is not left on the device behind its reader's back.
  .then(() => (import.meta.env.WITH_TEXT ? undefined : keepWhenQuiet(window)))
