import type { LocalizedText } from '../../../schema/vocabulary/index.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'

/** A text in all three locales; the Simplified Chinese follows from the Traditional. */
export const problemText = (en: string, hant: string): LocalizedText => ({
  en,
  hant,
  // Converted when it is shown: the dictionary takes time to load.
  get hans() {
    return simplified(hant)
  },
})
