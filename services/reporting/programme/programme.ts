import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Day, localize, Locale, LocaleArg, WithLabel } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { FormerNames } from '../../kit/store/index.ts'
import { Domain, knownDomain } from '../domain/domain.ts'
import { withNumbers } from '../migrations/0.2.0-standard-vocabulary/rename-keys.ts'

@ObjectType({ description: 'A document on which a notice is based.' })
export class CitedDocument {
  @Field(() => String, {
    nullable: true,
    description: 'The number (發文字號), e.g. 國辦發〔2018〕23號; null if it has none.',
  })
  docNo!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The title; null if the notice does not state it.',
  })
  title!: string | null
}

@ObjectType({ description: 'A chapter of a programme (章).' })
export class Chapter {
  @Field(() => Int, { description: 'The number in the notice.' })
  number!: number

  domain!: string

  titleHant!: string
  titleHans!: string
  titleEn!: string

  @WithLabel(Domain, { nullable: true, field: 'domain' })
  @Field(() => Domain, {
    name: 'domain',
    nullable: true,
    description:
      'The domain of its tasks; topics of a task may be of another. Null if this hub does not have it.',
  })
  knownDomain(): string | null {
    return knownDomain(this.domain)
  }

  @Field(() => String, { description: 'The title.' })
  title(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizedTitle(this, locale ?? context.locale)
  }
}

@ObjectType({ description: 'A section of a chapter (節).' })
export class Section {
  @Field(() => Int, { description: 'The number, counted through the whole notice.' })
  number!: number

  @Field(() => Int, { description: 'The number of the chapter that it belongs to.' })
  chapterNumber!: number

  titleHant!: string
  titleHans!: string
  titleEn!: string

  @Field(() => String, { description: 'The title.' })
  title(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizedTitle(this, locale ?? context.locale)
  }
}

@ObjectType({
  description:
    'The open-government work of one year, as a notice divides it into tasks (工作任務分解).',
})
@FormerNames({ contents: { chapters: withNumbers, sections: withNumbers } })
@Entity('programme')
export class Programme {
  @Field(() => ID, {
    description:
      'The code of the issuer’s place and the document number, e.g. `350000-闽政办-2019-12` for 閩政辦〔2019〕12號; `fujian-2018-43` for the programme that ships with the hub.',
  })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Field(() => String, {
    description: 'The number of the notice (發文字號), e.g. 閩政辦〔2018〕43號.',
  })
  @Column('varchar', { length: 64 })
  docNo!: string

  @Field(() => Int, { description: 'The year of the work.' })
  @Column('int')
  year!: number

  @Column('varchar', { length: 500 })
  titleHant!: string

  @Column('varchar', { length: 500 })
  titleHans!: string

  @Column('varchar', { length: 500 })
  titleEn!: string

  @Column('varchar', { length: 96 })
  issuerId!: string

  @Field(() => Day, { description: 'The day of signing (成文日期).' })
  @Column('date')
  signedOn!: string

  @Field(() => Day, {
    nullable: true,
    description: 'The day of publication (公佈日期); null if unknown.',
  })
  @Column('date', { nullable: true })
  postedOn!: string | null

  @Field(() => CitedDocument, {
    nullable: true,
    description: 'The document that the notice implements; null if it cites none.',
  })
  @Column('simple-json', { nullable: true })
  basis!: CitedDocument | null

  /** The numbers of all documents that the notice cites. */
  @Column('simple-json')
  cites!: string[]

  @Column('simple-json')
  chapters!: Chapter[]

  @Column('simple-json')
  sections!: Section[]

  @Field(() => String, { description: 'The title.' })
  title(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizedTitle(this, locale ?? context.locale)
  }
}

/** The title in a locale. */
export const localizedTitle = (
  { titleHant, titleHans, titleEn }: { titleHant: string; titleHans: string; titleEn: string },
  locale: Locale,
): string => localize({ hant: titleHant, hans: titleHans, en: titleEn }, locale)
