import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { Dictionary, GraphTypeEntry } from './dictionary.ts'
import { isDerived } from './graph-types.ts'

/** What a search finds: a type, or a field, a value or an operation of one. */
export interface SearchEntry {
  /** `SiteMessage` or `SiteMessage.repliedAt`; of an operation, `mutation replyToSiteMessage`. */
  readonly name: string
  readonly kind: string
  /** In Traditional Chinese, if it has a label. */
  readonly label?: string
  readonly description: string
  /** Label and description in Simplified Chinese, if they differ. */
  readonly simplified?: string
}

const operations: Readonly<Record<string, string>> = {
  Query: 'query',
  Mutation: 'mutation',
  Subscription: 'subscription',
}

/** Types whose fields repeat those of others, or say how a list is read. */
const hasOwnFields = (type: GraphTypeEntry): boolean =>
  type.kind !== 'input' &&
  type.kind !== 'union' &&
  !isDerived(type) &&
  !/(Connection|Edge|Payload)$/.test(type.name)

/** The entries of a search by name, label and description, in either script of Chinese and in English. */
export const searchEntries = ({
  recordTypes,
  choices,
  graph,
}: Dictionary): readonly SearchEntry[] => {
  const labels = new Map<string, string>([
    ...recordTypes.map(({ name, labelHant }) => [name, labelHant] as const),
    ...recordTypes.flatMap(({ name, fields }) =>
      fields.flatMap((field) =>
        field.labelHant ? [[`${name}.${field.name}`, field.labelHant] as const] : [],
      ),
    ),
    ...choices.flatMap(({ name, values }) =>
      values.flatMap((value) =>
        value.labelHant ? [[`${name}.${value.name}`, value.labelHant] as const] : [],
      ),
    ),
  ])
  const entry = (name: string, kind: string, description: string): SearchEntry => {
    const label = labels.get(name)
    const text = `${label ?? ''} ${description}`
    const converted = simplified(text)
    return {
      name,
      kind,
      ...(label !== undefined && { label }),
      description,
      ...(converted !== text && { simplified: converted }),
    }
  }
  return graph.flatMap((type) => {
    const operation = operations[type.name]
    if (operation)
      return type.fields.map(({ name, description }) =>
        entry(`${operation} ${name}`, operation, description),
      )
    const own = entry(type.name, type.kind, type.description)
    if (!hasOwnFields(type)) return [own]
    const kind = type.kind === 'enum' ? 'value' : 'field'
    return [
      own,
      ...type.fields.map((field) => entry(`${type.name}.${field.name}`, kind, field.description)),
    ]
  })
}
