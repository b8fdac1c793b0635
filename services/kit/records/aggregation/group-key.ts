import { type ClassType, Ctx, Directive, Field, ObjectType } from 'type-graphql'
import {
  localize,
  localizeStored,
  Locale,
  LocaleArg,
  yesOrNo,
} from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { UnitNode } from '../../access/index.ts'
import type { Context } from '../../operation/index.ts'
import { recordTypeOf } from '../registry.ts'
import { isPersonal } from '../../store/index.ts'
import { loadVisible } from '../visible.ts'
import type { Dimension } from './dimension.ts'

/** A dimension of a group with its value. */
export interface GroupKey {
  readonly dimension: string
  readonly value: string | null
  readonly source: Dimension['source']
}

/** Makes a domain's type of keys: each domain has a class of its own for units. */
export const groupKeyType = (
  unit: new (id: string) => { readonly id: string },
): ClassType<GroupKey> => {
  @Directive('@shareable')
  @ObjectType('RecordGroupKey', {
    description: 'One dimension of a group of records, and the value that the group has in it.',
  })
  class RecordGroupKey implements GroupKey {
    @Field(() => String, { description: 'The dimension, as in `by`, e.g. `CITY`.' })
    readonly dimension!: string

    @Field(() => String, {
      nullable: true,
      description:
        'The value: an id, code, number, choice, `true` or `false`, day, month (`2018-11`), quarter (`2018-Q4`) or year; null for records without one.',
    })
    readonly value!: string | null

    readonly source!: Dimension['source']

    @Field(() => String, {
      nullable: true,
      description:
        'The value as people write it: the label of a choice, the name of a unit, the title of a referenced record that the viewer may see; else the value.',
    })
    label(@Ctx() context: Context, @LocaleArg() locale?: Locale | null): Promise<string | null> {
      return labelOf(this, context, locale ?? context.locale)
    }

    @Field(() => unit, { nullable: true, description: 'The unit, for UNIT and CITY; else null.' })
    unit(): object | null {
      return this.source === 'UNIT' && this.value !== null ? new unit(this.value) : null
    }
  }
  return RecordGroupKey
}

const labelOf = async (
  { value, source }: GroupKey,
  context: Context,
  locale: Locale,
): Promise<string | null> => {
  if (value === null) return null
  if (source === 'UNIT') {
    const node = await context.load(UnitNode, value)
    return node ? localizeStored({ en: node.nameEn, hant: node.nameHant }, locale) : value
  }
  if (source.kind === 'choice') {
    const { label = value, labelEn = value } = source.choices?.options[value] ?? {}
    return localize({ hant: label, hans: simplified(label), en: labelEn }, locale)
  }
  if (source.kind === 'boolean') return localize(yesOrNo(value === 'true'), locale)
  return source.kind === 'reference' ? titleOf(source, value, context) : value
}

/** The first title of a referenced record, or its external id. */
const titleOf = async (
  { target }: Exclude<Dimension['source'], 'UNIT'>,
  id: string,
  context: Context,
): Promise<string | null> => {
  const entity = target?.()
  const type = entity && recordTypeOf(entity)
  const record = type ? await loadVisible(context, type, id) : null
  if (!type || !record) return null
  const titled = type.fields.find(
    ({ kind, property }) => kind === 'title' && !isPersonal(type.entity, property),
  )
  const title: unknown = Reflect.get(record, titled?.property ?? 'externalId')
  return typeof title === 'string' ? title : null
}
