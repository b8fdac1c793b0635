import {
  type RecordType,
  type DueRules,
  recordTypeOf,
} from '../../../services/kit/records/index.ts'
import { type GeneratedRecord, withDueDate } from './generated-record.ts'

/** The records of one unit, indexed by their references. Aggregates of parents follow each added record. */
export class RecordGraph {
  private readonly all = new Map<string, GeneratedRecord>()
  private readonly byEntity = new Map<object, GeneratedRecord[]>()
  private readonly children = new Map<string, GeneratedRecord[]>()

  constructor(private readonly rulebook: DueRules & { readonly end: Date }) {}

  add(generated: GeneratedRecord): void {
    this.all.set(generated.record.id, generated)
    const { entity } = generated.type
    const ofEntity = this.byEntity.get(entity)
    if (ofEntity) ofEntity.push(generated)
    else this.byEntity.set(entity, [generated])
    for (const property of refsOf(generated.type)) {
      const key = keyOf(generated.type, property, generated.record[property])
      const candidates = this.children.get(key) ?? []
      candidates.push(generated)
      this.children.set(key, candidates)
    }
    this.updateAggregates(generated)
  }

  of(entity: object): readonly GeneratedRecord[] {
    return this.byEntity.get(entity) ?? []
  }

  /** Whether a record passes the checks against the records it refers to. */
  passesChecks({ checks = [] }: RecordType, record: GeneratedRecord['record']): boolean {
    return checks.every(({ to, isMet }) => {
      const other = this.all.get(String(record[to]))?.record
      return other === undefined || isMet(record as never, other)
    })
  }

  get generated(): readonly GeneratedRecord[] {
    return [...this.all.values()]
  }

  /** The parents of a record, and their parents in turn, as they would be with this record added. */
  parentsAfterAdding(generated: GeneratedRecord): readonly GeneratedRecord[] {
    return (generated.type.aggregates ?? []).flatMap(({ into, set }) => {
      const parent = this.all.get(String(generated.record[into]))
      if (!parent) return []
      const others = (
        this.children.get(keyOf(generated.type, into, parent.record.id)) ?? []
      ).filter(({ record }) => record.id !== generated.record.id)
      const sums = set([...others, generated].map(({ record }) => record) as never)
      const record = Object.assign(new parent.type.entity(), parent.record, sums) as never
      const after = { ...parent, record: withDueDate(parent.type, record, this.rulebook) }
      return [after, ...this.parentsAfterAdding(after)]
    })
  }

  private updateAggregates({ type, record }: GeneratedRecord): void {
    for (const { into, set } of type.aggregates ?? []) {
      const parent = this.all.get(String(record[into]))
      if (!parent) continue
      const candidates = this.children.get(keyOf(type, into, parent.record.id)) ?? []
      Object.assign(parent.record, set(candidates.map((one) => one.record) as never))
      withDueDate(parent.type, parent.record, this.rulebook)
      this.updateAggregates(parent)
    }
  }
}

const refsOf = ({ fields }: RecordType): readonly string[] =>
  fields.filter(({ kind }) => kind === 'reference').map(({ property }) => property)

const keyOf = (type: RecordType, property: string, id: unknown): string =>
  `${type.name} ${property} ${String(id)}`

/** The record types that a type refers to. Entities without a record type are left out. */
export const parentsOf = ({ fields }: RecordType): readonly RecordType[] =>
  fields.flatMap(({ target }) => {
    const type = target && recordTypeOf(target())
    return type ? [type] : []
  })
