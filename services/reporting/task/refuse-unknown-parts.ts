import { In } from 'typeorm'
import { badInput } from '../../kit/graphql/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { Programme } from '../programme/programme.ts'
import { Task } from './task.ts'
import type { TaskFilter } from './task-filter.ts'

/** Throws BAD_USER_INPUT for a number of a chapter, section or task that the programme does not have. */
export const refuseUnknownParts = async (
  { store: { read } }: Context,
  programme: Programme | null,
  { chapters, sections, numbers }: TaskFilter,
): Promise<void> => {
  if (!programme) return
  const { id: programmeId, docNo } = programme
  const tasks = numbers?.length
    ? await read.find(Task, {
        where: { programmeId, number: In(numbers) },
        select: { id: true, number: true },
      })
    : []
  const parts = [
    ['chapters', ['chapter', '章'], chapters, programme.chapters],
    ['sections', ['section', '節'], sections, programme.sections],
    ['numbers', ['task', '項任務'], numbers, tasks],
  ] as const
  for (const [argument, part, asked, known] of parts) {
    const unknown = asked?.find((number) => !known.some((one) => one.number === number))
    if (unknown !== undefined)
      throw badInput(
        `"where.${argument}": ${docNo} has no ${part[0]} ${unknown}.`,
        `where.${argument}:${docNo}沒有第 ${unknown} ${part[1]}。`,
      )
  }
}
