/**
 * The door of share/: what the share panel, the embed page and the build may use. It brings neither the slide
 * library nor the ZIP library: `makeData` and `makeDeck` load them on demand.
 */
export {
  chartExcerpt,
  dataFormats,
  makeData,
  makeDeck,
  makePicture,
  makePng,
  pictureFormats,
  type DataFormat,
  type DataRequest,
  type DeckRequest,
  type PictureFormat,
  type PictureRequest,
} from './makeFile'
export { shareFaults, type ShareFault } from './faults'
export {
  checkSize,
  parseSize,
  pixelSize,
  presetIds,
  presets,
  scales,
  sideBounds,
  sizeFaults,
  type PictureSize,
  type PresetId,
  type Scale,
  type SizeFault,
} from './picture/presets'
export { pictureSvg, toSvg, type PictureOptions } from './picture/svg'
export { wholeCorpus, type Excerpt } from './tables/excerpt'
export { citables, citationForms, citeAll, type CitationForm } from './cite/citeAll'
export { copyImage, copyText, pageClipboard, type ClipboardFault } from './browser/clipboard'
export { download, type SharedFile } from './browser/download'
export { pagePainter, type Painter } from './browser/png'
export { embedCode, embedFrame, type EmbedOptions } from './embed/embedCode'
export {
  embedAddress,
  framePath,
  readEmbedQuery,
  type EmbedChoice,
  type EmbedWish,
} from './embed/embedAddress'
export { heightMessage, heightReporter, readHeightMessage, type HeightMessage } from './embed/heightMessage'
export { discoveryLink, oembedJson, oembedPath, type OembedOptions } from './embed/oembed'
export { holdsPin, pinOf, sha256 } from './contentHash'
export { dataPackage, type PublishedFile } from './publish/dataPackage'
export { datasetJsonLd, scriptJson } from './publish/datasetJsonLd'
