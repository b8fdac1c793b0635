import { Query, Resolver } from 'type-graphql'
import { TopicInfo } from './topic.ts'
import { allTopics } from './topics.ts'

@Resolver()
export class TopicResolver {
  @Query(() => [TopicInfo], {
    description: 'All topics that the domains of this hub measure, by domain. Public.',
  })
  topics(): TopicInfo[] {
    return allTopics().map((topic) => new TopicInfo(topic))
  }
}
