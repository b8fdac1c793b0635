import { access, constants } from 'node:fs/promises'
import { plain } from './plain.ts'

/** Throws what a person can read when there is no such file. */
export const readable = (file: string): Promise<void> =>
  access(file, constants.R_OK).catch(() => {
    throw plain(`The file ${file} cannot be read.`)
  })
