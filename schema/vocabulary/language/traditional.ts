import { Converter } from 'opencc-js/cn2t'

let convert: ((text: string) => string) | undefined

/**
 * Converts a text from Simplified to Traditional Chinese, in the characters that the hub's own texts use.
 * @param names the Traditional forms of names, which no rule gives: 台江区 is 台江區, though 平台 is 平臺
 */
export const traditional = (text: string, names: ReadonlyMap<string, string> = none): string => {
  const parts: string[] = []
  let rest = text
  while (rest !== '') {
    const next = firstName(rest, names)
    parts.push(converted(rest.slice(0, next?.at)))
    if (!next) break
    parts.push(names.get(next.name) ?? next.name)
    rest = rest.slice(next.at + next.name.length)
  }
  return parts.join('')
}

const none: ReadonlyMap<string, string> = new Map()

const firstName = (text: string, names: ReadonlyMap<string, string>) => {
  let best: { readonly at: number; readonly name: string } | undefined
  for (const name of names.keys()) {
    const at = text.indexOf(name)
    if (at === -1) continue
    if (!best || at < best.at || (at === best.at && name.length > best.name.length))
      best = { at, name }
  }
  return best
}

const converted = (text: string): string => (convert ??= Converter({ from: 'cn', to: 'tw' }))(text)
