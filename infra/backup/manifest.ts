import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { plain } from '../cli/plain.ts'

const fileName = z.string().regex(/^[\w-]+(\.\w+)+$/)

const file = z.object({
  name: fileName,
  bytes: z.number().int(),
  /** Hexadecimal. */
  sha256: z.string(),
})

const manifest = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'mysql']),
  /** The databases: a file each for SQLite, names in one file for MySQL. */
  databases: z.array(z.string()),
  /** The last change of each service's log. */
  logs: z.array(z.object({ service: z.string(), seq: z.number().int(), hash: z.string() })),
  files: z.array(file),
})

/** What a backup consists of. */
export type Manifest = z.infer<typeof manifest>
export type BackupFile = z.infer<typeof file>

const manifestFile = 'backup.json'

export const writeManifest = (folder: string, content: Manifest): Promise<void> =>
  writeFile(join(folder, manifestFile), `${JSON.stringify(content, undefined, 2)}\n`)

/** Throws what a person can read if the folder contains no complete backup. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => {
    throw plain(
      `${folder} contains no complete backup: there is no ${manifestFile} in it.`,
      `${folder} 中沒有完整備份:缺少 ${manifestFile}。`,
    )
  })
  const { data, error } = manifest.safeParse(parsed(text))
  if (data) return data
  const [file, problem] = [join(folder, manifestFile), z.prettifyError(error)]
  throw plain(`${file} is damaged: ${problem}`, `${file} 已損壞:${problem}`)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Measures a file of a backup. */
export const measure = async (folder: string, name: string): Promise<BackupFile> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(join(folder, name))) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { name, bytes, sha256: hash.digest('hex') }
}
