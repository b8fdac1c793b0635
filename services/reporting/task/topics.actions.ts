import { isDeepStrictEqual } from 'node:util'
import { InvalidInput, NotFound } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import { Programme } from '../programme/programme.ts'
import { refuseUnlessIssuer } from './refuse-unless-issuer.ts'
import type { MappedTopic } from './mapped-topic.ts'
import { refuseTopics } from './refuse-topics.ts'
import { mapTask } from './task-topics.ts'
import { Task } from './task.ts'

interface TopicsInput extends RequestInput {
  readonly taskId: string
  readonly topics: readonly {
    readonly topic: string
    readonly targets?: MappedTopic['targets'] | null
  }[]
  readonly reason: string
}

/** Actions of the issuing office on the topics of a task. */
export class TopicActions {
  constructor(private readonly context: Context) {}

  set(input: TopicsInput) {
    return this.context.act('setTaskTopics', input, async (tx) => {
      const task = await tx.find(Task, input.taskId)
      if (!task) return new NotFound('Task', input.taskId)
      const { reason } = input
      const topics = input.topics.map(({ topic, targets }) => ({
        topic,
        isProposed: false,
        targets: (targets ?? []).map(({ indicator, least }) => ({ indicator, least })),
      }))
      const programme = await this.context.load(Programme, task.programmeId)
      const refused =
        (await refuseUnlessIssuer(this.context, programme)) ??
        refuseText('reason', reason) ??
        refuseTopics(topics)
      if (refused) return refused
      if (isDeepStrictEqual(task.topics, topics)) return sameTopics
      return mapTask(tx, task, topics, { reason })
    })
  }
}

const sameTopics = new InvalidInput('topics', {
  en: 'The task has exactly these topics already, and they are confirmed.',
  hant: '此任務已對應這些主題,且已確認。',
  hans: '此任务已对应这些主题,且已确认。',
})
