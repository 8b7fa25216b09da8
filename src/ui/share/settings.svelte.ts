/** What a reader has chosen for the picture: size, scale, edition, ground, language. Knows no chart. */
import type { Result } from '../../base/result'
import { ok } from '../../base/result'
import type { Edition, Language } from '../../model/language'
import { parseSize, presets, type PictureSize, type PresetId, type Scale, type SizeFault } from '../../share'

export type SizeChoice = PresetId | 'custom'

export class PictureSettings {
  choice: SizeChoice = $state('slide')
  /** As typed. */
  width: string = $state(String(presets.slide.width))
  height: string = $state(String(presets.slide.height))
  scale: Scale = $state(1)
  edition: Edition = $state('light')
  transparent: boolean = $state(false)
  language: Language = $state('zh')

  readonly size: Result<PictureSize, SizeFault> = $derived.by(() => {
    if (this.choice === 'custom') return parseSize(this.width, this.height)
    const { width, height } = presets[this.choice]
    return ok({ width, height })
  })

  constructor(language: Language) {
    this.language = language
  }

  /** Takes a size; one's own starts from the one before. */
  readonly choose = (choice: SizeChoice): void => {
    if (choice === 'custom' && this.size.ok) {
      this.width = String(this.size.value.width)
      this.height = String(this.size.value.height)
    }
    this.choice = choice
  }
}
