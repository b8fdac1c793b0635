import { describe, expect, it } from 'vitest'
import { matchTasks } from './match-tasks.ts'

const stored = (number: number, titleHant: string, withdrawnOn: string | null = null) => ({
  number,
  titleHant,
  withdrawnOn,
})

/** The number of the stored task that each printed title is; 0 for a new task. */
const matched = (known: readonly ReturnType<typeof stored>[], titles: readonly string[]) => {
  const printed = titles.map((title, index) => ({ number: index + 1, title }))
  const matches = matchTasks(known, printed)
  return printed.map((task) => matches.get(task)?.number ?? 0)
}

describe('a printed task', () => {
  it('is the stored task with its title, whatever the number, the script and the punctuation', () => {
    const known = [stored(1, '推進“一窗受理”'), stored(2, '規範辦理指南')]
    expect(matched(known, ['规范办理指南', '推進「一窗受理」'])).toEqual([2, 1])
  })

  it('is the stored task with its number if the title was edited, and a new one if it is another title', () => {
    const known = [stored(1, '推進政務公開'), stored(2, '公佈清單')]
    expect(matched(known, ['深入推進政務公開', '更新熱線'])).toEqual([1, 0])
  })

  it('needs a closer title under another number', () => {
    const known = [stored(5, '推進政務公開'), stored(6, '建立健全信息公開審查機制')]
    expect(matched(known, ['深入推進政務公開', '建立健全信息公開的審查機制'])).toEqual([0, 6])
  })

  it('is the one in force of two stored tasks with its title', () => {
    expect(
      matched([stored(1, '公佈清單', '2019-05-01'), stored(2, '公佈清單')], ['公佈清單']),
    ).toEqual([2])
  })

  it('is a withdrawn task only with the same title', () => {
    const known = [stored(1, '歸檔案卷', '2019-05-01'), stored(2, '開通熱線電話', '2019-05-01')]
    expect(matched(known, ['歸檔案卷', '開通熱線的電話'])).toEqual([1, 0])
  })
})
