import { expect, it } from 'vitest'
import { cappedErrors } from './index.ts'
import { cappedLine } from './capped-line.ts'

it('The errors of a response are few and short, and the last one counts the others.', () => {
  const errors = Array.from({ length: 5_000 }, (_, n) => ({ message: `${n} ${'x'.repeat(9_000)}` }))
  const capped = cappedErrors(errors)
  expect(JSON.stringify(capped).length).toBeLessThan(25_000)
  expect(capped.at(-1)).toMatchObject({ extensions: { limit: 'errors', value: 5_000 } })
  const few = errors.slice(0, 1).map(() => ({ message: 'one' }))
  expect(cappedErrors(few)).toEqual(few)
})

it('A long log line stays JSON, keeps its fields and becomes short.', () => {
  const line = {
    level: 50,
    err: {
      message: 'x'.repeat(1e6),
      parameters: Array.from({ length: 60_000 }, (_, n) => `U-${n}`),
    },
    errorId: 'e-1',
  }
  const capped = cappedLine(`${JSON.stringify(line)}\n`)
  expect(capped.length).toBeLessThan(20_000)
  expect(JSON.parse(capped)).toMatchObject({ level: 50, errorId: 'e-1' })
  expect(cappedLine('{"msg":"short"}\n')).toBe('{"msg":"short"}\n')
})
