import type { Block } from '../document/report-document.ts'
import type { Say } from '../report-context.ts'
import type { TaskAssignment } from '../year/year-facts.ts'
import { chartSize } from './bar-chart.ts'
import { drawChart } from './draw-chart.ts'

/** Claim and proof of every task, side by side; nothing without tasks. */
export const claimChart = async (
  tasks: readonly TaskAssignment[],
  say: Say,
): Promise<readonly Block[]> => {
  if (tasks.length === 0) return []
  const drawing = await drawChart({
    categories: tasks.map(({ task }) => String(task.number)),
    outlined: tasks.map(({ assignment }) => assignment.percentage),
    filled: tasks.map(metShare),
  })
  const caption = say(
    'Claimed (outlined) and conditions that the records meet (filled), by number of the task, in per cent. The numbers are under “Task by task”.',
    '各任務報送完成度（空心）與記錄已滿足的條件（實心），橫軸為任務序號，單位為%。數值見「各項任務落實情況」。',
  )
  return [{ kind: 'chart', caption: [caption], alt: caption, ...drawing, ...chartSize }]
}

/** How many of the conditions that apply are met, in per cent. */
const metShare = ({ assignment: { proof } }: TaskAssignment): number | null => {
  const conditions = (proof?.conditions ?? []).filter(({ state }) => state !== 'NOT_APPLICABLE')
  if (conditions.length === 0) return null
  return (100 * conditions.filter(({ met }) => met).length) / conditions.length
}
