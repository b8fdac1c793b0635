import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import {
  localize,
  type Locale,
  LocaleArg,
  localizeStored,
} from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'

@ObjectType({
  description: 'A group of units that a notice names as responsible (責任單位), e.g. 各設區市政府.',
})
@Entity('unit_group')
export class UnitGroup {
  @Field(() => ID, { description: 'A code, e.g. `CITIES`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 200 })
  nameHant!: string

  @Column('varchar', { length: 200 })
  nameHans!: string

  @Column('varchar', { length: 200 })
  nameEn!: string

  @Field(() => [String], { description: 'The phrases with which notices name it.' })
  @Column('simple-json')
  phrases!: string[]

  @Field(() => Boolean, {
    description:
      'Whether the notice does not list its members, e.g. 省直各有關部門; `designateUnit` adds units for each task.',
  })
  @Column('boolean')
  isOpen!: boolean

  /** The city or county whose notices name the group; null for the province's. */
  @Column('varchar', { length: 96, nullable: true })
  areaId!: string | null

  @Column('text')
  ruleEn!: string

  @Column('text')
  ruleHant!: string

  @Column('simple-json')
  memberIds!: string[]

  @Field(() => String, { description: 'The name, as in the notice.' })
  name(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localize(
      { hant: this.nameHant, hans: this.nameHans, en: this.nameEn },
      locale ?? context.locale,
    )
  }

  @Field(() => String, {
    description: 'The rule for its members.',
  })
  rule(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizeStored({ en: this.ruleEn, hant: this.ruleHant }, locale ?? context.locale)
  }
}
