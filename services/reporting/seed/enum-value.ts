/** The member of an enum that the shipped data names. Throws if there is none. */
export const enumValue = <T extends string>(
  members: Readonly<Record<string, T>>,
  value: string,
): T => {
  const member = Object.values(members).find((candidate) => candidate === value)
  if (member === undefined) throw new Error(`the shipped data has the unknown value ${value}`)
  return member
}
