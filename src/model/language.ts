/** The languages of the interface, and the two editions of its look. */

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** The value of `lang` attributes. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' }

/** What a reader chooses; `auto` follows the system. */
export const themeChoices = ['auto', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** What is drawn. */
export type Edition = 'light' | 'dark'
