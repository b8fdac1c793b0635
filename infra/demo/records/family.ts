import { type RecordType, type Rulebook, typeOf } from '../../../services/kit/records/index.ts'
import { type Made, timed } from './made.ts'

/** The records of one unit, found by what they refer to, with what is summed up of them kept true. */
export class Family {
  private readonly all = new Map<string, Made>()
  private readonly byNoun = new Map<object, Made[]>()
  private readonly children = new Map<string, Made[]>()

  constructor(private readonly rulebook: Rulebook & { readonly end: Date }) {}

  add(made: Made): void {
    this.all.set(made.record.id, made)
    const { noun } = made.type
    this.byNoun.set(noun, [...(this.byNoun.get(noun) ?? []), made])
    for (const property of refsOf(made.type)) {
      const key = keyOf(made.type, property, made.record[property])
      const those = this.children.get(key) ?? []
      those.push(made)
      this.children.set(key, those)
    }
    this.sumUp(made)
  }

  of(noun: object): readonly Made[] {
    return this.byNoun.get(noun) ?? []
  }

  /** Whether a record goes with those it refers to. */
  fits({ fits = [] }: RecordType, record: Made['record']): boolean {
    return fits.every(({ to, holds }) => {
      const other = this.all.get(String(record[to]))?.record
      return other === undefined || holds(record as never, other)
    })
  }

  get made(): readonly Made[] {
    return [...this.all.values()]
  }

  /** What the records that it refers to would be with this one more, and those that they refer to in turn. */
  parentsWith(made: Made): readonly Made[] {
    return (made.type.summaries ?? []).flatMap(({ of, set }) => {
      const parent = this.all.get(String(made.record[of]))
      if (!parent) return []
      const others = (this.children.get(keyOf(made.type, of, parent.record.id)) ?? []).filter(
        ({ record }) => record.id !== made.record.id,
      )
      const sums = set([...others, made].map(({ record }) => record) as never)
      const record = Object.assign(new parent.type.noun(), parent.record, sums) as never
      const after = { ...parent, record: timed(parent.type, record, this.rulebook) }
      return [after, ...this.parentsWith(after)]
    })
  }

  private sumUp({ type, record }: Made): void {
    for (const { of, set } of type.summaries ?? []) {
      const parent = this.all.get(String(record[of]))
      if (!parent) continue
      const those = this.children.get(keyOf(type, of, parent.record.id)) ?? []
      Object.assign(parent.record, set(those.map((one) => one.record) as never))
      timed(parent.type, parent.record, this.rulebook)
      this.sumUp(parent)
    }
  }
}

const refsOf = ({ fields }: RecordType): readonly string[] =>
  fields.filter(({ kind }) => kind === 'ref').map(({ property }) => property)

const keyOf = (type: RecordType, property: string, id: unknown): string =>
  `${type.name} ${property} ${String(id)}`

/** The types that a type's references lead to; left out where a noun was written out by hand. */
export const parentsOf = ({ fields }: RecordType): readonly RecordType[] =>
  fields.flatMap(({ target }) => {
    const type = target && typeOf(target())
    return type ? [type] : []
  })
