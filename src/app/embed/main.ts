/** The entry of the frame: the bundled corpus, the styles, the element. */
import { present } from '../../base/assert'
import '../../ui/styles/index.css'
import { bundledEdition } from '../bundled'
import { startEmbed } from './startEmbed'

const element = present(document.getElementById('embed'), 'embed.html has an element #embed')
void bundledEdition().then((edition) => startEmbed(element, edition, window))
