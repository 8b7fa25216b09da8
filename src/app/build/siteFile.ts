/** A file of the site, as the build lays it beside the app. Knows no folder. */
export interface SiteFile {
  /** From the root of the site. */
  readonly path: string
  readonly source: string | Uint8Array<ArrayBuffer>
}
