import { localized, type LocalizedText } from '../../schema/vocabulary/language/index.ts'

/** The sentences of commander about a wrong use, as patterns, and what they say in both languages. */
const sentences: readonly (readonly [RegExp, (...parts: readonly string[]) => string])[] = [
  [/^error: unknown option '(.*)'/, (option) => `錯誤:沒有選項 ${option}`],
  [/^error: unknown command '(.*)'/, (command) => `錯誤:沒有命令 ${command}`],
  [/^error: missing required argument '(.*)'/, (name) => `錯誤:缺少參數 ${name}`],
  [/^error: option '(.*)' argument missing/, (option) => `錯誤:選項 ${option} 缺少值`],
  [/^error: required option '(.*)' not specified/, (option) => `錯誤:缺少必填選項 ${option}`],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\./,
    (option, value) => `錯誤:選項 ${option} 的值 ${value} 無效。`,
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\./,
    (value, name) => `錯誤:參數 ${name} 的值 ${value} 無效。`,
  ],
  [
    /^error: option '(.*)' cannot be used with option '(.*)'/,
    (one, other) => `錯誤:選項 ${one} 不能與選項 ${other} 同用`,
  ],
  [
    /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\./,
    (name, most, given) => `錯誤:${name} 的參數過多:應為 ${most} 個,實為 ${given} 個。`,
  ],
  [/^ ?Allowed choices are (.*)\.$/, (choices) => `可選:${choices.replaceAll(', ', '、')}。`],
  [/^\(Did you mean one of (.*)\?\)$/, (names) => `(是否指 ${names.replaceAll(', ', '、')} 之一?)`],
  [/^\(Did you mean (.*)\?\)$/, (name) => `(是否指 ${name}?)`],
]

/** What commander says about a wrong use of a command, in all languages; what it has no sentence for stays in English. */
export const usageError = (message: string): LocalizedText =>
  localized(message, message.split('\n').map(lineInChinese).join('\n'))

const lineInChinese = (line: string): string => {
  for (const [pattern, sentence] of sentences) {
    const match = pattern.exec(line)
    if (match)
      return sentence(...match.slice(1)) + lineInChinese(line.slice(match[0].length)).trimStart()
  }
  return line
}
