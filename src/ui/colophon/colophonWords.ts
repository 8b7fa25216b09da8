/** The words of the colophon, which come with it. */
import type { Language } from '../../model/language'

export interface ColophonWords {
  readonly sources: string
  readonly sourcesText: string
  readonly method: string
  readonly methodText: string
  readonly licence: string
  readonly licenceText: string
  readonly page: (characters: string, sha: string) => string
}

export const colophonWords: Readonly<Record<Language, ColophonWords>> = {
  zh: {
    sources: '来源',
    sourcesText: '数字取自下列报纸版面的转录文本。每个数字都记有版面与起讫字数，可以逐一核对。',
    method: '方法',
    methodText:
      '程序逐字读取版面，摘出每个数字及其前后的限定词，再把各版面的同一篇报道逐句对齐。说法不一之处全部保留，由人裁定并写明理由；没有裁定的，照实标为未定。推算的数字注明公式。',
    licence: '许可',
    licenceText: '程序以 MIT 许可发布。报道文字的权利属原作者与原报社，本站只载事实，不载原文。',
    page: (characters, sha) => `${characters} 字，SHA-256 ${sha}`,
  },
  en: {
    sources: 'Sources',
    sourcesText:
      'The numbers come from transcriptions of the newspaper pages below. Each is recorded with its page and characters, so that it can be checked.',
    method: 'Method',
    methodText:
      'A program reads each page character by character, takes out every number with the words that qualify it, and aligns the printings of a story sentence by sentence. Where they differ, everything is kept; people decide and say why, and what nobody decided is shown as undecided. Derived numbers carry their formula.',
    licence: 'Licence',
    licenceText:
      'The program is published under the MIT licence. The stories belong to their authors and publishers: this site holds facts, not their text.',
    page: (characters, sha) => `${characters} characters, SHA-256 ${sha}`,
  },
}
