/** Gives names that a workbook accepts: without special characters, of at most 31 characters, none twice. */
export const sheetNames = (): ((name: string) => string) => {
  const used = new Set<string>()
  return (name) => {
    const plain = name.replaceAll(/[\\/?*[\]:']/g, ' ').trim() || '-'
    let unique = plain.slice(0, 31)
    for (let number = 2; used.has(unique.toLowerCase()); number += 1)
      unique = `${plain.slice(0, 27)} ${number}`
    used.add(unique.toLowerCase())
    return unique
  }
}
