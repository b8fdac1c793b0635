import type { Step } from '../editor.ts'
import { rewriteText } from './data.ts'

interface ResultNames {
  /** Names of entities, former ones first. */
  readonly entities?: Readonly<Record<string, string>>
  /** Names of their properties. */
  readonly fields?: Readonly<Record<string, string>>
  /** By property, under today's name, values that were renamed. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Renames what the stored results of requests name, so that a request that is repeated after an upgrade gets its result. */
export const renameInResults = ({ entities = {}, fields = {}, values = {} }: ResultNames): Step =>
  rewriteText('request', 'result', (text) => {
    const result: unknown = JSON.parse(text)
    if (!isStoredRecord(result)) return text
    const renamed = Object.entries(result.fields).map(([former, value]) => {
      const name = fields[former] ?? former
      return [name, values[name]?.[String(value)] ?? value]
    })
    return JSON.stringify({
      entity: entities[result.entity] ?? result.entity,
      fields: Object.fromEntries(renamed),
    })
  })

const isStoredRecord = (
  result: unknown,
): result is { readonly entity: string; readonly fields: object } =>
  typeof result === 'object' && result !== null && 'entity' in result && 'fields' in result
