/** The entry of the dashboard: the bundled corpus, the styles, the element. */
import { present } from '../base/assert'
import '../ui/styles/index.css'
import { bundledEdition } from './bundled'
import { keepWhenQuiet } from './offline/whenQuiet'
import { start } from './start'
import { setTrustedTypes } from './trustedTypes'

setTrustedTypes(window)

const element = present(document.getElementById('app'), 'index.html has an element #app')
void bundledEdition()
  .then((edition) => start(element, edition))
  // A private edition is not left on the device behind its reader's back.
  .then(() => (import.meta.env.WITH_TEXT ? undefined : keepWhenQuiet(window)))
