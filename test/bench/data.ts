import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FillReport } from './processes/fill.ts'

export const scratch = join(import.meta.dirname, '../../data/bench')

/** The folder with generated data of a size of `sizes.ts`, filled if it is not there. */
export const dataOf = (size: string): string => {
  const folder = join(scratch, size)
  if (existsSync(folder)) return folder
  console.log(`Generating data of size ${size} in ${folder}.`)
  const partial = `${folder}-partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  execFileSync(process.execPath, [join(scratch, 'build/fill.js'), size], {
    stdio: 'inherit',
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', HUB_DATA: partial },
  })
  renameSync(partial, folder)
  return folder
}

/** How the data were generated; undefined if that was not measured. */
export const fillOf = (size: string): FillReport | undefined => {
  const file = join(scratch, size, 'fill.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Copies data, so that a measurement changes none of them. */
export const copyData = (from: string, to: string): string => {
  cpSync(from, to, { recursive: true })
  return to
}
