import { Arg, Ctx, Directive, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import {
  Day,
  localize,
  Locale,
  LocaleArg,
  registerLabelledEnum,
  WithLabel,
} from '../../../schema/vocabulary/index.ts'
import type { FormerPath } from '../../kit/access/index.ts'
import { FormerNames } from '../../kit/store/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { type FormerName, nameOn } from './unit-name.ts'

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

registerLabelledEnum(UnitKind, {
  name: 'UnitKind',
  description: 'The kind of a unit.',
  valuesConfig: {
    PROVINCE: {
      label: ['Province', '省'],
      description: 'The province, the root of the unit tree; it does not report.',
    },
    DEPARTMENT: {
      label: ['Provincial department', '省直部門'],
      description:
        'A department or directly subordinate body of the province (省直部門、直屬單位).',
    },
    CENTRAL_ORG: {
      label: ['Central body in the province', '中央駐閩單位'],
      description: 'A body of the central government in the province (中央駐閩單位).',
    },
    CITY: { label: ['City', '設區市'], description: 'A city divided into districts (設區市).' },
    ZONE: {
      label: ['Experimental zone', '實驗區'],
      description: 'An experimental zone with its own committee (實驗區): Pingtan.',
    },
    DISTRICT: { label: ['District', '市轄區'], description: 'A district of a city (市轄區).' },
    COUNTY_CITY: {
      label: ['County-level city', '縣級市'],
      description: 'A city at county level (縣級市).',
    },
    COUNTY: { label: ['County', '縣'], description: 'A county (縣).' },
  },
})

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A government body with tasks: a department, a city, a county … Public.',
})
@Entity('unit')
@Index(['parentId'])
@Index(['path'])
@FormerNames({ fields: { reports: 'isReportingUnit' } })
export class Unit {
  @Field(() => ID, { description: 'A code, e.g. `CITY-350200` or `DEPT-DRC`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @WithLabel(UnitKind)
  @Field(() => UnitKind, { description: 'The kind.' })
  @Column('varchar', { length: 32 })
  kind!: UnitKind

  @Column('varchar', { length: 96, nullable: true })
  parentId!: string | null

  /** The ids of the unit and all units above it, from the top: `/PROV-350000/CITY-350200/`. */
  @Column('varchar', { length: 400 })
  path!: string

  /** The paths before moves, oldest first, so that progress of past years stays under the units of that time. */
  @Column('simple-json')
  formerPaths!: readonly FormerPath[]

  @Field(() => String, {
    nullable: true,
    description: 'The code of GB/T 2260; null for departments.',
  })
  @Column('varchar', { length: 6, nullable: true })
  gb2260!: string | null

  @Column('varchar', { length: 200 })
  nameHant!: string

  @Column('varchar', { length: 200 })
  nameHans!: string

  @Column('varchar', { length: 200 })
  nameEn!: string

  /** The names before it was renamed, oldest first. */
  @Column('simple-json')
  formerNames!: readonly FormerName[]

  @Field(() => Day, {
    nullable: true,
    description: 'The first day of its existence; null if that is before all records.',
  })
  @Column('date', { nullable: true })
  validFrom!: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The last day of its existence; null if it still exists.',
  })
  @Column('date', { nullable: true })
  validTo!: string | null

  @Column('varchar', { length: 96, nullable: true })
  successorId!: string | null

  /** The other units that share its duties after a split; `successorId` takes over its open assignments. */
  @Column('simple-json')
  otherSuccessorIds!: readonly string[]

  @Field(() => Boolean, { description: 'Whether tasks can be assigned to it.' })
  @Column('boolean')
  isReportingUnit!: boolean

  @Field(() => String, {
    description:
      'The source of the entry, e.g. `seed` or `codeTable`; `document` or `import` if an office entered it.',
  })
  @Column('varchar', { length: 32 })
  evidence!: string

  @Field(() => String, { nullable: true, description: 'A note on the entry.' })
  @Column('varchar', { length: 500, nullable: true })
  note!: string | null

  /** The change log assigns a unit's changes to the unit itself. */
  get unitId(): string {
    return this.id
  }

  @Field(() => String, { description: 'The name on a day.' })
  name(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
    @Arg('asOf', () => Day, {
      nullable: true,
      description: 'The day whose name is given; today if left out.',
    })
    asOf?: string | null,
  ): string {
    const { nameHant, nameHans, nameEn } = nameOn(
      this,
      asOf ?? (this.formerNames.length > 0 ? context.today : ''),
    )
    return localize({ hant: nameHant, hans: nameHans, en: nameEn }, locale ?? context.locale)
  }
}

/** The history of a unit that was never renamed, moved or split. */
export const unchangedUnit = { formerPaths: [], formerNames: [], otherSuccessorIds: [] } as const
