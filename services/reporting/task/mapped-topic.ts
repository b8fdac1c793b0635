import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A target that a programme sets instead of the indicator’s own.' })
export class MappedTarget {
  @Field(() => String, { description: 'The name of the indicator, e.g. `repliedInTime`.' })
  indicator!: string

  @Field(() => Int, {
    description: 'The least percentage of a share, 1 to 100, else the least number of records.',
  })
  least!: number
}

/** A topic of a task, as its programme maps it. */
export interface MappedTopic {
  /** e.g. `platforms.hotlines` */
  readonly topic: string
  /** Whether an import proposed it and nobody has confirmed it. */
  readonly isProposed: boolean
  readonly targets: readonly MappedTarget[]
}

/** A topic that is certain, with the indicators' own targets. */
export const mappedTopic = (topic: string): MappedTopic => ({
  topic,
  isProposed: false,
  targets: [],
})
