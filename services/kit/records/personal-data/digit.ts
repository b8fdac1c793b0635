const chinese = new Map(
  ['零〇', '一壹幺', '二貳贰', '三叁參', '四肆', '五伍', '六陸陆', '七柒', '八捌', '九玖'].flatMap(
    (characters, digit) =>
      [...characters].map((character) => [character.codePointAt(0) ?? 0, String(digit)] as const),
  ),
)

/** The ASCII digit that a character of any script means, full width and Chinese numerals included; undefined for others. */
export const digitOf = (codePoint: number): string | undefined => {
  if (codePoint < 0x80)
    return codePoint >= 0x30 && codePoint <= 0x39 ? String.fromCharCode(codePoint) : undefined
  if (codePoint === 0x3007 || (codePoint >= 0x4e00 && codePoint <= 0x9fff))
    return chinese.get(codePoint)
  return codePoint < 0xb2 ? undefined : foreignDigit(codePoint)
}

const foreignDigit = (codePoint: number): string | undefined => {
  const character = String.fromCodePoint(codePoint)
  if (!/\p{N}/u.test(character)) return undefined
  const plain = character.normalize('NFKC')
  if (/^[0-9]$/.test(plain)) return plain
  if (!isDecimal(codePoint)) return undefined
  // Unicode keeps the ten digits of a script together, from zero on.
  let zero = codePoint
  while (codePoint - zero < 9 && isDecimal(zero - 1)) zero -= 1
  return String(codePoint - zero)
}

const isDecimal = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint))
