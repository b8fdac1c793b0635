import {
  registerLabelledEnum,
  WithLabel,
  type LocalizedText,
  LocaleArg,
  localize,
  type Locale,
} from '../../../schema/vocabulary/index.ts'
import { Ctx, Field, Float, ObjectType } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { Programme } from '../programme/programme.ts'
import { Task } from '../task/task.ts'

export enum CascadeGap {
  MISSING = 'MISSING',
  WEAKER = 'WEAKER',
  LATER = 'LATER',
  BODY_GONE = 'BODY_GONE',
}

registerLabelledEnum(CascadeGap, {
  name: 'CascadeGap',
  description: 'How a programme falls short of a task that it carries out.',
  valuesConfig: {
    MISSING: { label: ['Missing', '缺失'], description: 'It has no task with a like title.' },
    WEAKER: {
      label: ['Weaker', '要求降低'],
      description: 'It asks for less: no due date, a longer time limit, a lower share.',
    },
    LATER: { label: ['Later', '時間推遲'], description: 'Its due date is later.' },
    BODY_GONE: {
      label: ['Unit is gone', '責任單位已不存在'],
      description: 'It is given to a unit that no longer exists.',
    },
  },
})

@ObjectType({ description: 'A gap between a task and the one that carries it out.' })
export class CascadeFinding {
  @WithLabel(CascadeGap)
  @Field(() => CascadeGap, { description: 'The kind.' })
  gap!: CascadeGap

  text!: LocalizedText

  @Field(() => String, {
    description: 'What differs, with both values, e.g. `2019-10-31 → 2019-12-31`.',
  })
  detail(@Ctx() context: Context, @LocaleArg() locale?: Locale | null): string {
    return localize(this.text, locale ?? context.locale)
  }
}

@ObjectType({ description: 'A task of the programme above, and the task that carries it out.' })
export class CascadeRow {
  @Field(() => Task, { description: 'The task of the programme above.' })
  task!: Task

  @Field(() => Task, {
    nullable: true,
    description: 'The task with the most alike title; null if none is alike.',
  })
  carriedOutBy!: Task | null

  @Field(() => Float, {
    description: 'How alike the titles are, from 0 to 1: below 0.7 a person should check the pair.',
  })
  likeness!: number

  @Field(() => [CascadeFinding], { description: 'The gaps; empty if none was found.' })
  findings!: CascadeFinding[]
}

@ObjectType({
  description:
    'A programme compared with the one above that it carries out, for the tasks that are assigned to its government or units below. Public.',
})
export class Cascade {
  @Field(() => Programme, { description: 'The programme that carries out.' })
  programme!: Programme

  @Field(() => Programme, { description: 'The programme above.' })
  above!: Programme

  @Field(() => [CascadeRow], { description: 'The tasks of the programme above, by number.' })
  rows!: CascadeRow[]

  @Field(() => [Task], { description: 'Tasks that carry out none of those above, by number.' })
  additional!: Task[]
}
