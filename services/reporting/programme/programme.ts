import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Day, localize, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'

@ObjectType({ description: 'A document that others rest on or cite.' })
export class CitedDocument {
  @Field(() => String, { nullable: true, description: 'Its number, e.g. 國辦發〔2018〕23號.' })
  docNo!: string | null

  @Field(() => String, { nullable: true, description: 'Its title, if stated.' })
  title!: string | null
}

@ObjectType({ description: 'A chapter of a programme.' })
export class Chapter {
  @Field(() => Int, { description: 'Its number in the notice.' })
  number!: number

  @Field(() => String, { description: 'The domain that proves its tasks, e.g. `platforms`.' })
  domain!: string

  titleHant!: string
  titleHans!: string
  titleEn!: string

  @Field(() => String, { description: 'Its title.' })
  title(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return titled(this, locale ?? context.locale)
  }
}

@ObjectType({ description: 'A section of a chapter.' })
export class Section {
  @Field(() => Int, { description: 'Its number, counted through the whole notice.' })
  number!: number

  @Field(() => Int, { description: 'The number of its chapter.' })
  chapterNumber!: number

  titleHant!: string
  titleHans!: string
  titleEn!: string

  @Field(() => String, { description: 'Its title.' })
  title(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return titled(this, locale ?? context.locale)
  }
}

@ObjectType({ description: 'A year’s work as one notice breaks it down.' })
@Entity('programme')
export class Programme {
  @Field(() => ID, { description: 'E.g. `fujian-2018-43`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Field(() => String, { description: 'Number of the notice, e.g. 閩政辦〔2018〕43號.' })
  @Column('varchar', { length: 64 })
  docNo!: string

  @Field(() => Int, { description: 'The year whose work it is.' })
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

  @Field(() => Day, { description: 'The day the notice was signed.' })
  @Column('date')
  signedOn!: string

  @Field(() => Day, { nullable: true, description: 'The day the notice was made public.' })
  @Column('date', { nullable: true })
  postedOn!: string | null

  @Field(() => CitedDocument, { nullable: true, description: 'What the notice carries out.' })
  @Column('simple-json', { nullable: true })
  basis!: CitedDocument | null

  @Column('simple-json')
  chapters!: Chapter[]

  @Column('simple-json')
  sections!: Section[]

  @Field(() => String, { description: 'Its title.' })
  title(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return titled(this, locale ?? context.locale)
  }
}

/** The title in a writing. */
export const titled = (
  { titleHant, titleHans, titleEn }: { titleHant: string; titleHans: string; titleEn: string },
  locale: Locale,
): string => localize({ hant: titleHant, hans: titleHans, en: titleEn }, locale)
