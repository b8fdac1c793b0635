import { type Label, localize, localized, type Locale } from '../../../schema/vocabulary/index.ts'

/**
 * What the hub itself finds when it checks a page, in English with `{values}` and in Traditional Chinese. The English is what a
 * record stores and its log states; a reader gets it in another locale by this table. What people write is shown as it is.
 */
export const findings = {
  noText: ['the page has no text', '網頁沒有文字內容'],
  otherDay: [
    'the page says it was published on {observedOn}, the unit on {publishedOn}',
    '網頁載明 {observedOn} 公開,單位填報為 {publishedOn}',
  ],
  noDay: ['the page states no day of publication', '網頁未載明公開日期'],
  answered: ['answered {status}', '網站返回狀態碼 {status}'],
  notWeb: [
    'the address leads to {protocol}, which is not a web page',
    '網址指向 {protocol},不是網頁',
  ],
  forbidden: [
    'robots.txt of {host} forbids programs to visit the page',
    '{host} 的 robots.txt 禁止程序訪問該網頁',
  ],
  badRedirect: ['the page redirects to an invalid address', '網頁跳轉到無效網址'],
  tooManyRedirects: ['more than {count} redirects', '跳轉超過 {count} 次'],
  tooLarge: ['the page is larger than {bytes} bytes', '網頁超過 {bytes} 位元組'],
  compressedTwice: ['the page is compressed more than once', '網頁經多次壓縮'],
  encoding: ['the page has the content encoding "{name}"', '網頁使用內容編碼「{name}」'],
  incomplete: ['no complete response within {ms} ms', '{ms} 毫秒內未收到完整響應'],
  noConnection: ['no connection within {ms} ms', '{ms} 毫秒內未能連接'],
  noAddress: ['{host} has no address', '{host} 沒有網絡地址'],
} as const satisfies Readonly<Record<string, Label>>

type Values<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Values<Rest>
  : never

/** A finding as a record stores it. */
export const findingOf = <K extends keyof typeof findings>(
  key: K,
  ...[values]: [Values<(typeof findings)[K][0]>] extends [never]
    ? []
    : [Readonly<Record<Values<(typeof findings)[K][0]>, string | number>>]
): string => filled(findings[key][0], values ?? {})

/** A stored finding in a locale: that of the hub translated, any other as it was written. */
export const localizeFinding = (stored: string, locale: Locale): string => {
  for (const { pattern, names, hant } of patterns()) {
    const match = pattern.exec(stored)
    if (!match) continue
    const values = Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? '']))
    return localize(localized(stored, filled(hant, values)), locale)
  }
  return stored
}

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

let known: readonly Pattern[] | undefined

interface Pattern {
  readonly pattern: RegExp
  readonly names: readonly string[]
  readonly hant: string
}

const patterns = (): readonly Pattern[] =>
  (known ??= Object.values(findings).map(([en, hant]) => ({
    pattern: new RegExp(
      `^${en
        .split(/\{\w+\}/)
        .map(escaped)
        .join('(.{0,300}?)')}$`,
      's',
    ),
    names: [...en.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    hant,
  })))

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
