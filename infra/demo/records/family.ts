import {
  type RecordType,
  type DueRules,
  recordTypeOf,
} from '../../../services/kit/records/index.ts'
import { type Made, timed } from './made.ts'

/** The records of one unit, found by what they refer to, with what is summed up of them kept true. */
export class Family {
  private readonly all = new Map<string, Made>()
  private readonly byNoun = new Map<object, Made[]>()
  private readonly children = new Map<string, Made[]>()

  constructor(private readonly rulebook: DueRules & { readonly end: Date }) {}

  add(made: Made): void {
    this.all.set(made.record.id, made)
    const { entity } = made.type
    this.byNoun.set(entity, [...(this.byNoun.get(entity) ?? []), made])
    for (const property of refsOf(made.type)) {
      const key = keyOf(made.type, property, made.record[property])
      const those = this.children.get(key) ?? []
      those.push(made)
      this.children.set(key, those)
    }
    this.sumUp(made)
  }

  of(entity: object): readonly Made[] {
    return this.byNoun.get(entity) ?? []
  }

  /** Whether a record goes with those it refers to. */
  fits({ checks = [] }: RecordType, record: Made['record']): boolean {
    return checks.every(({ to, isMet }) => {
      const other = this.all.get(String(record[to]))?.record
      return other === undefined || isMet(record as never, other)
    })
  }

  get made(): readonly Made[] {
    return [...this.all.values()]
  }

  /** What the records that it refers to would be with this one more, and those that they refer to in turn. */
  parentsWith(made: Made): readonly Made[] {
    return (made.type.aggregates ?? []).flatMap(({ into, set }) => {
      const parent = this.all.get(String(made.record[into]))
      if (!parent) return []
      const others = (this.children.get(keyOf(made.type, into, parent.record.id)) ?? []).filter(
        ({ record }) => record.id !== made.record.id,
      )
      const sums = set([...others, made].map(({ record }) => record) as never)
      const record = Object.assign(new parent.type.entity(), parent.record, sums) as never
      const after = { ...parent, record: timed(parent.type, record, this.rulebook) }
      return [after, ...this.parentsWith(after)]
    })
  }

  private sumUp({ type, record }: Made): void {
    for (const { into, set } of type.aggregates ?? []) {
      const parent = this.all.get(String(record[into]))
      if (!parent) continue
      const those = this.children.get(keyOf(type, into, parent.record.id)) ?? []
      Object.assign(parent.record, set(those.map((one) => one.record) as never))
      timed(parent.type, parent.record, this.rulebook)
      this.sumUp(parent)
    }
  }
}

const refsOf = ({ fields }: RecordType): readonly string[] =>
  fields.filter(({ kind }) => kind === 'reference').map(({ property }) => property)

const keyOf = (type: RecordType, property: string, id: unknown): string =>
  `${type.name} ${property} ${String(id)}`

/** The types that a type's references lead to; left out where a entity was written out by hand. */
export const parentsOf = ({ fields }: RecordType): readonly RecordType[] =>
  fields.flatMap(({ target }) => {
    const type = target && recordTypeOf(target())
    return type ? [type] : []
  })
