import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import { localize, Locale, LocaleArg, WithLabel } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { Domain, knownDomain } from '../domain/domain.ts'
import { type MappedTopic, MappedTarget } from './mapped-topic.ts'
import { type DomainTopic, findTopic } from './topics.ts'

@ObjectType('Topic', {
  description: 'What indicators of a domain are about. A programme maps its tasks to topics.',
})
export class TopicInfo {
  constructor(private readonly topic: DomainTopic) {}

  @Field(() => ID, { description: 'The domain and the name, e.g. `platforms.hotlines`.' })
  id(): string {
    return this.topic.id
  }

  @WithLabel(Domain, { nullable: true })
  @Field(() => Domain, {
    nullable: true,
    description: 'The domain whose records are counted; null if this hub does not have it.',
  })
  domain(): string | null {
    return knownDomain(this.topic.domain)
  }

  @Field(() => String, { description: 'What is measured, in one English sentence.' })
  description(): string {
    return this.topic.description
  }

  @Field(() => [String], { description: 'The names of the conditions for completing a task.' })
  conditions(): string[] {
    return this.topic.indicators.filter(({ informs }) => !informs).map(({ name }) => name)
  }

  @Field(() => String, { description: 'The label.' })
  label(@Ctx() context: Context, @LocaleArg() locale?: Locale | null): string {
    return localize(this.topic.label, locale ?? context.locale)
  }
}

@ObjectType({ description: 'A topic of a task, as its programme maps it.' })
export class TaskTopicMapping {
  @Field(() => TopicInfo, { description: 'The topic.' })
  readonly topic: TopicInfo

  @Field(() => Boolean, {
    description:
      'Whether an import proposed it by the wording of the task, and nobody has confirmed it with `setTaskTopics`.',
  })
  readonly isProposed: boolean

  @Field(() => [MappedTarget], {
    description: 'Targets that the programme sets; indicators without one keep their own.',
  })
  readonly targets: readonly MappedTarget[]

  constructor({ topic, isProposed, targets }: MappedTopic) {
    this.topic = new TopicInfo(findTopic(topic) ?? unknownTopic(topic))
    this.isProposed = isProposed
    this.targets = targets
  }
}

/** A topic of a domain that this hub does not have. */
const unknownTopic = (id: string): DomainTopic => ({
  id,
  domain: id.slice(0, id.indexOf('.')),
  label: { en: id, hant: id, hans: id },
  description: 'No domain of this hub measures it.',
  indicators: [],
})
