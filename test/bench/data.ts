import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { eveningOf } from '../../infra/cli/demo.ts'
import type { Size } from './options.ts'

const root = join(import.meta.dirname, '../..')
export const scratch = join(root, 'data/bench')

/** The folder with the data of `hub demo --size`, generated if it is not there. */
export const dataOf = (size: Size): string => {
  const folder = join(scratch, size)
  if (existsSync(folder)) return folder
  console.log(`Generating data of size ${size} in ${folder}.`)
  const partial = `${folder}-partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  execFileSync(process.execPath, [join(root, 'dist/hub.js'), 'demo', '--size', size], {
    stdio: 'inherit',
    env: { ...process.env, HUB_DATA: partial, HUB_NOW: eveningOf(size) },
  })
  renameSync(partial, folder)
  return folder
}

/** Copies data, so that a measurement changes none of them. */
export const copyData = (from: string, to: string): string => {
  cpSync(from, to, { recursive: true })
  return to
}
