import { simplified } from '../../../schema/vocabulary/language/simplified.ts'

/** The authorities that the notice names for a joint mechanism, each by words of which one is in its name. */
const namedAuthorities: readonly (readonly string[])[] = [
  ['宣传', 'publicity'],
  ['网信', '互联网信息', 'cyberspace'],
  ['公安', 'police', 'public security'],
  ['通信管理', '通管', 'communications administration', 'telecommunications'],
]

/** Whether all four authorities that the notice names are members. @param members names, in either script or in English */
export const coversNamedAuthorities = (members: readonly string[]): boolean => {
  const names = members.map((member) => simplified(member).toLowerCase())
  return namedAuthorities.every((words) =>
    names.some((name) => words.some((word) => name.includes(word))),
  )
}
