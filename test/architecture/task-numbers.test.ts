import { expect, it } from 'vitest'
import { production, textOf } from './sources.ts'

/** The data of a notice, and the upgrade of stores that kept numbers. */
const isData = (file: string): boolean => /\/(seed|migrations)\//.test(file)

const numbers = [
  // "Task 21", "tasks 22–24"
  /\btasks?\s?[1-9]\d?\b/i,
  // task: 21, tasks: [21], taskNumber === 21, const task = 21
  /\btask(s|Numbers?|No)?\b['"]?\s*[:=!]=*\s*[[(]?\s*[1-9]\d?\b/i,
]

/** Lines that name a task by its number in a notice. */
const numbersIn = (text: string): readonly string[] =>
  text
    // The depth of headings in a notice.
    .replace('chapter: 1, section: 2, task: 3', '')
    .split('\n')
    .filter((line) => numbers.some((pattern) => pattern.test(line)))

it('Code names no task by its number: a programme maps its tasks to topics, as data.', () => {
  const found = production
    .filter((file) => !isData(file))
    .flatMap((file) => numbersIn(textOf(file)).map((line) => `${file}: ${line.trim()}`))
  expect(found).toEqual([])
})

it.each([
  '/** Task 26: an unpublished change counts. */',
  "describes: 'Notice, tasks 22–24.',",
  '  task: 21,',
  'indicators(tasks: [21])',
  'const task = 41',
  'counts: ({ taskNumber }) => taskNumber === 41,',
  'rows.filter(({ taskNo }) => taskNo !== 7)',
])('The rule finds the number in: %s', (line) => {
  expect(numbersIn(line)).toEqual([line])
})

it.each(['taskNumber: 0', 'tasks: [task]', 'task.number', 'fujian-2018-43:21', 'a multitask 3'])(
  'The rule lets pass: %s',
  (line) => {
    expect(numbersIn(line)).toEqual([])
  },
)
