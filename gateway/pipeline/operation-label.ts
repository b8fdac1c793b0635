import type { AdmittedOperation } from './operation.ts'

/** Names of operations in the metrics, at most: clients choose them, and each is a series. */
const maxNames = 200
const maxLength = 64
/** A number that is as long as one of a person has no place in metrics and logs. */
const longNumber = /\d{7}/

/** Makes the labels of operations: their names, `anonymous`, `refused`, or `other` beyond the limit. */
export const operationLabels = (): ((operation: AdmittedOperation | undefined) => string) => {
  const names = new Set<string>()
  return (operation) => {
    if (!operation) return 'refused'
    const { name } = operation
    if (name === null) return 'anonymous'
    if (names.has(name)) return name
    if (names.size >= maxNames || name.length > maxLength || longNumber.test(name)) return 'other'
    names.add(name)
    return name
  }
}
