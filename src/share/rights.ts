/** What may be done with what is exported, in both languages. One text, so that no two files say different things. */
import type { Bilingual } from '../model/corpus'

/** Facts are nobody's; the stories are their publisher's and are not here. */
export const rightsNote: Bilingual = {
  zh: '所载为事实：照印的数字、标题等书目信息、版面位置，以及编者自拟的名称与概要；不含报道的正文，正文的权利属于其发布者。',
  en: 'These are facts: numbers as printed, bibliographic data such as headlines, places on the page, and names and summaries of our own. No text of the stories is included; it is their publisher’s.',
}

/** The licence of what is ours in the data: names, summaries, the arrangement. As the repository's. */
export const dataLicence = {
  name: 'MIT',
  title: 'MIT License',
  path: 'https://opensource.org/license/mit',
} as const
