/** What the build tells the app (`build/checkedData.ts`). */
interface ImportMetaEnv {
  /** The mark of the data that the build has checked; not there in development. */
  readonly DATA_MARK?: string
}
