import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { localize, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'

@ObjectType({ description: 'A group of units as the notice names it, e.g. 各設區市政府.' })
@Entity('unit_group')
export class UnitGroup {
  @Field(() => ID, { description: 'E.g. `CITIES`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 200 })
  nameHant!: string

  @Column('varchar', { length: 200 })
  nameHans!: string

  @Column('varchar', { length: 200 })
  nameEn!: string

  @Field(() => [String], { description: 'The wordings under which notices name it.' })
  @Column('simple-json')
  phrases!: string[]

  @Field(() => Boolean, {
    description:
      'Whether the notice leaves its members open: then units are designated task by task.',
  })
  @Column('boolean')
  isOpen!: boolean

  @Column('text')
  ruleEn!: string

  @Column('text')
  ruleHant!: string

  @Column('simple-json')
  memberIds!: string[]

  @Field(() => String, { description: 'Its name, as in the notice.' })
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

  @Field(() => String, { description: 'How membership is decided; in Chinese or English.' })
  rule(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return (locale ?? context.locale) === Locale.EN ? this.ruleEn : this.ruleHant
  }
}
