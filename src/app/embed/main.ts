/** The entry of the frame: the bundled corpus, the styles, the element. */
import { present } from '../../base/assert'
import '../../ui/styles/index.css'
import { bundledEdition } from '../bundled'
import { setTrustedTypes } from '../trustedTypes'
import { startEmbed } from './startEmbed'

setTrustedTypes(window)

const element = present(document.getElementById('embed'), 'embed.html has an element #embed')
void bundledEdition().then((edition) => startEmbed(element, edition, window))
