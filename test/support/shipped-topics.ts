import notice from '../../services/reporting/seed/notice-2018-43.json' with { type: 'json' }

/** The topics of a task of the shipped notice. */
export const topicsOfTask = (number: number): readonly string[] =>
  notice.tasks.find((task) => task.number === number)?.topics ?? []

/** The number of the shipped notice's task on a topic; 0 if none is. */
export const taskOfTopic = (topic: string): number =>
  notice.tasks.find(({ topics }) => topics.includes(topic))?.number ?? 0
