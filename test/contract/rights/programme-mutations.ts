import { Task } from '../../../services/reporting/task/task.ts'
import type { ReportingSetup } from './reporting-setup.ts'
import { unitsOfProgramme } from './people.ts'
import type { Prepare } from './trial.ts'

const reason = 'Decided on 2018-10-08.'
const taskOf = (number: number): string => `fujian-2018-43:${number}`

/** Prepares the mutations on the programme that the office of the provincial government issued, and on its rules. */
export const programmeMutations = (setup: ReportingSetup): Readonly<Record<string, Prepare>> => {
  const { act, next, hub } = setup
  const store = hub.services.running.get('reporting')?.store
  const ofProgramme =
    (inputOf: () => Promise<object>): Prepare =>
    async () => ({ units: unitsOfProgramme, input: await inputOf() })
  const switched = async (on: boolean): Promise<object> => {
    const input = { rulePackId: 'site10', reason }
    const mutation = on ? 'switchOnRulePack' : 'switchOffRulePack'
    // It may be so already.
    await act('admin', 'PROV-350000', mutation, input).catch(() => '')
    return input
  }
  let count = 0
  let topics: Task | undefined

  return {
    switchOnRulePack: ofProgramme(() => switched(false)),
    switchOffRulePack: ofProgramme(() => switched(true)),
    amendRulePack: ofProgramme(async () => ({
      rulePackId: 'site10',
      reason,
      authority: `Notice no. ${next()}`,
    })),
    setRollUpPolicy: ofProgramme(async () => ({
      taskId: taskOf(11),
      reason,
      policy: 'COUNT',
      count: (count += 1),
    })),
    setTaskTopics: ofProgramme(async () => {
      const tasks = (await store?.read.find(Task, { order: { id: 'ASC' } })) ?? []
      topics ??= tasks.find((task) => task.topics.length > 1)
      const [first, ...others] = topics?.topics ?? []
      // What is set must differ from what was set before.
      const set = [first, ...(next() % 2 === 0 ? [] : others)].map((one) => ({ topic: one?.topic }))
      return { taskId: topics?.id, topics: set, reason }
    }),
    triggerTask: ofProgramme(async () => {
      // There are fewer tasks that wait for an event than people who may trigger them.
      await store?.transaction((manager) => manager.update(Task, taskOf(37), { triggering: null }))
      return { taskId: taskOf(37), title: 'The revised regulation', promulgatedOn: '2018-10-08' }
    }),
  }
}
