import { Ctx, Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { Day, localize, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import { FormerNames } from '../../kit/store/index.ts'
import type { Context } from '../../kit/operation/index.ts'

export enum UnitKind {
  PROVINCE = 'PROVINCE',
  DEPARTMENT = 'DEPARTMENT',
  CENTRAL_ORG = 'CENTRAL_ORG',
  CITY = 'CITY',
  ZONE = 'ZONE',
  DISTRICT = 'DISTRICT',
  COUNTY_CITY = 'COUNTY_CITY',
  COUNTY = 'COUNTY',
}

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'What kind of body a unit is.',
  valuesConfig: {
    PROVINCE: { description: 'The province, root of the tree; does not report.' },
    DEPARTMENT: { description: 'A department or directly subordinate body of the province.' },
    CENTRAL_ORG: { description: 'A body of the central government in the province.' },
    CITY: { description: 'A city divided into districts (設區市).' },
    ZONE: { description: 'An experimental zone with its own committee (Pingtan).' },
    DISTRICT: { description: 'A district of a city (市轄區).' },
    COUNTY_CITY: { description: 'A city at county level (縣級市).' },
    COUNTY: { description: 'A county (縣).' },
  },
})

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A body that answers for tasks: a department, a city, a county …' })
@Entity('unit')
@Index(['parentId'])
@FormerNames({ fields: { reports: 'isReportingUnit' } })
export class Unit {
  @Field(() => ID, { description: 'E.g. `CITY-350200` or `DEPT-DRC`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Field(() => UnitKind, { description: 'What kind of body it is.' })
  @Column('varchar', { length: 32 })
  kind!: UnitKind

  @Column('varchar', { length: 96, nullable: true })
  parentId!: string | null

  /** The unit and all above it, from the top: `/PROV-350000/CITY-350200/`. */
  @Column('varchar', { length: 400 })
  path!: string

  @Field(() => String, { nullable: true, description: 'Code of GB/T 2260; null for departments.' })
  @Column('varchar', { length: 6, nullable: true })
  gb2260!: string | null

  @Column('varchar', { length: 200 })
  nameHant!: string

  @Column('varchar', { length: 200 })
  nameHans!: string

  @Column('varchar', { length: 200 })
  nameEn!: string

  @Field(() => Day, {
    nullable: true,
    description: 'First day it exists; null = before all records.',
  })
  @Column('date', { nullable: true })
  validFrom!: string | null

  @Field(() => Day, { nullable: true, description: 'Last day it exists; null = still exists.' })
  @Column('date', { nullable: true })
  validTo!: string | null

  @Column('varchar', { length: 96, nullable: true })
  successorId!: string | null

  @Field(() => Boolean, { description: 'Whether it answers for tasks itself.' })
  @Column('boolean')
  isReportingUnit!: boolean

  @Field(() => String, { description: 'Where its entry comes from, e.g. `seed` or `codeTable`.' })
  @Column('varchar', { length: 32 })
  evidence!: string

  @Field(() => String, { nullable: true, description: 'What a reader should know of the entry.' })
  @Column('varchar', { length: 500, nullable: true })
  note!: string | null

  /** The log files a unit's row under the unit itself. */
  get unitId(): string {
    return this.id
  }

  @Field(() => String, { description: 'Its name.' })
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
}
