import { expect, it } from 'vitest'
import { operationLabels } from './operation-label.ts'

const query = (name: string | null) => ({ type: 'query', name }) as const

it('Labels of operations are their names, of which there are at most 200.', () => {
  const labelOf = operationLabels()
  const names = Array.from({ length: 1_000 }, (_, index) => `Client${index}`)
  const labels = new Set(names.map((name) => labelOf(query(name))))
  expect(labels.size).toBe(201)
  expect(labelOf(query('Client7'))).toBe('Client7')
  expect(labelOf(query('Client777'))).toBe('other')
})

it('An operation that was refused, has no name, or a name that no metric should have, has a common label.', () => {
  const labelOf = operationLabels()
  expect(labelOf(undefined)).toBe('refused')
  expect(labelOf(query(null))).toBe('anonymous')
  expect(labelOf(query('x'.repeat(65)))).toBe('other')
  expect(labelOf(query('Of_13859012345'))).toBe('other')
})
