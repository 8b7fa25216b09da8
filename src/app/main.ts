/** The entry of the dashboard: the bundled corpus, the styles, the element. */
import { present } from '../base/assert'
import charts from '../data/charts.json'
// As text, so that the reader of files reads this one too, and a broken one has its message.
import corpusText from '../data/corpus.json?raw'
import '../ui/styles/index.css'
import { readEdition } from './edition'
import { start } from './start'

start(
  present(document.getElementById('app'), 'index.html has an element #app'),
  readEdition(corpusText, charts),
)
