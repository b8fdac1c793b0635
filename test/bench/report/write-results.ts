import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../results')

/** Writes what was measured, and where. @returns the file */
export const writeResults = (name: string, results: object): string => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  const all = cpus()
  const machine = { node: process.version, cpu: all[0]?.model, cpus: all.length }
  const at = new Date().toISOString()
  writeFileSync(file, `${JSON.stringify({ at, machine, ...results }, null, 2)}\n`)
  return file
}
