import type { IFontAttributesProperties, IStylesOptions } from 'docx'
import { Locale } from '../../../../schema/vocabulary/index.ts'

interface Fonts {
  readonly body: string
  readonly title: string
  readonly heading: string
}

/** The faces that offices use for documents, by language. Word takes another where one is missing. */
const fontsOf = (locale: Locale): Fonts => {
  switch (locale) {
    case Locale.ZH_HANS:
      return { body: 'FangSong', title: 'SimSun', heading: 'SimHei' }
    case Locale.ZH_HANT:
      return { body: 'PMingLiU', title: 'PMingLiU', heading: 'Microsoft JhengHei' }
    case Locale.EN:
      return { body: 'Times New Roman', title: 'Times New Roman', heading: 'Arial' }
  }
}

/** Which words a program checks, and how it breaks lines. */
const languageOf = (locale: Locale) => ({
  value: 'en-US',
  eastAsia: locale === Locale.ZH_HANT ? 'zh-TW' : 'zh-CN',
})

const latin = 'Times New Roman'

const font = (eastAsia: string): IFontAttributesProperties => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
})

/** Sizes are half points; distances twentieths of a point. */
export const docxStyles = (locale: Locale): IStylesOptions => {
  const { body, title, heading } = fontsOf(locale)
  const headingStyle = (size: number, before: number) => ({
    run: { size, bold: true, color: '000000', font: font(heading) },
    paragraph: { keepNext: true, spacing: { before, after: 80 } },
  })
  return {
    default: {
      document: {
        run: { size: 24, font: font(body), language: languageOf(locale) },
        paragraph: { spacing: { line: 360, lineRule: 'auto', after: 60 } },
      },
      title: {
        run: { size: 40, bold: true, font: font(title) },
        paragraph: {
          alignment: 'center',
          spacing: { before: 240, after: 240, line: 360, lineRule: 'auto' },
        },
      },
      heading1: headingStyle(30, 360),
      heading2: headingStyle(26, 280),
      heading3: headingStyle(24, 240),
      heading4: headingStyle(24, 160),
    },
  }
}
