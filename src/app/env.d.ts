/** What the build tells the app (`build/checkedData.ts`). */
interface ImportMetaEnv {
  /** The mark of the data that the build has checked; not there in development. */
  readonly DATA_MARK?: string
  /** Whether the texts of the pages are inside (`build/withText.ts`). */
  readonly WITH_TEXT?: boolean
}

/** The texts of the edition's pages; none but in the private edition. */
declare module 'virtual:page-texts' {
  export const pages: readonly { readonly name: string; readonly text: string }[]
}
