import { readFileSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { plain } from './plain.ts'

/** Throws what a person can read when there is no such file. */
export const readable = (file: string): Promise<void> =>
  access(file, constants.R_OK).catch(() => {
    throw plain(`The file ${file} cannot be read.`, `無法讀取文件 ${file}。`)
  })

/** The content of a file; throws what a person can read when there is none. */
export const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file)
  } catch {
    throw plain(`The file ${file} cannot be read.`, `無法讀取文件 ${file}。`)
  }
}
