import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followFile } from './follow-file.ts'

let folder: string
let file: string
let stop: () => void
let texts: string[]
let warned: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'follow-'))
  file = join(folder, 'supergraph.graphql')
  texts = []
  warned = []
  writeFileSync(file, 'first')
  const log = pino({}, { write: (line: string) => warned.push(line) })
  stop = followFile(file, (text) => texts.push(text), log)
})

afterEach(() => {
  stop()
  rmSync(folder, { recursive: true })
})

it('hands in what is written', async () => {
  writeFileSync(file, 'second')
  await vi.waitFor(() => expect(texts.at(-1)).toBe('second'), { timeout: 20_000 })
})

it('warns while the file is missing, and goes on when it is back', async () => {
  rmSync(file)
  await vi.waitFor(() => expect(warned.join()).toContain('what was read before stays'), {
    timeout: 20_000,
  })
  expect(texts).toEqual([])
  writeFileSync(file, 'second')
  await vi.waitFor(() => expect(texts.at(-1)).toBe('second'), { timeout: 20_000 })
})

it('follows a file that another takes the place of, again and again', async () => {
  for (const text of ['second', 'third']) {
    writeFileSync(join(folder, 'new'), text)
    renameSync(join(folder, 'new'), file)
    await vi.waitFor(() => expect(texts.at(-1)).toBe(text), { timeout: 20_000 })
  }
})
