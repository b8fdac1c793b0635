import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'
import * as z from 'zod'
import type { TrustedDocuments } from '../../gateway/index.ts'
import { sha256 } from '../../gateway/pipeline/documents.ts'
import { ConfigInvalid } from '../../services/kit/config/index.ts'

/** A text by its hash, as GraphQL Code Generator writes it with `hashAlgorithm: 'sha256'`. */
const byHash = z.record(z.string(), z.string())

/**
 * Reads the documents that a gateway executes: a JSON file of texts by their SHA-256 hashes, or a folder with such files and
 * with `.graphql` files of one document each. Throws an error that lists all problems.
 */
export const readTrustedDocuments = (path: string): TrustedDocuments => {
  if (!existsSync(path)) throw refusal([`there is no file or folder "${path}"`])
  const files = statSync(path).isDirectory() ? filesIn(path) : [path]
  const documents = new Map<string, string>()
  const problems: string[] = []
  for (const file of files) {
    const read = file.endsWith('.json')
      ? readManifest(file)
      : { texts: [readFileSync(file, 'utf8')], problems: [] }
    problems.push(...read.problems)
    for (const text of read.texts) {
      const problem = syntaxProblem(text)
      if (problem) problems.push(`${file}: ${problem}`)
      // Editors end a file with a line break that clients do not send.
      for (const form of [text, text.trim()]) documents.set(sha256(form), text)
    }
  }
  if (documents.size === 0 && problems.length === 0) problems.push(`"${path}" has no documents`)
  if (problems.length > 0) throw refusal(problems)
  return documents
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(graphql|gql|json)$/.test(name))
    .toSorted()
    .map((name) => join(folder, name))

interface ReadDocuments {
  readonly texts: readonly string[]
  readonly problems: readonly string[]
}

const readManifest = (file: string): ReadDocuments => {
  const result = byHash.safeParse(jsonIn(file))
  if (!result.success)
    return { texts: [], problems: [`${file} is no JSON object of texts by their SHA-256 hashes`] }
  const entries = Object.entries(result.data)
  return {
    texts: entries.map(([, text]) => text),
    problems: entries.flatMap(([name, text]) =>
      name.replace(/^sha256:/, '') === sha256(text)
        ? []
        : [`${file}: "${name}" is not the SHA-256 hash of its text, ${sha256(text)}`],
    ),
  }
}

const jsonIn = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const syntaxProblem = (text: string): string | undefined => {
  try {
    parse(text, { noLocation: true })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const refusal = (problems: readonly string[]): ConfigInvalid =>
  new ConfigInvalid(
    `TRUSTED_DOCUMENTS has ${problems.length} problem(s):\n  ${problems.join('\n  ')}`,
  )
