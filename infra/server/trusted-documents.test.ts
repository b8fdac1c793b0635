import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readTrustedDocuments } from './trusted-documents.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'city'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const units = '{ units { nodes { id } } }'
const tasks = 'query Tasks { tasks { nodes { id } } }'

it('Trusted documents are read from the files of a folder and of its folders.', () => {
  const folder = folderWith({
    'units.graphql': `${units}\n`,
    'city/tasks.gql': tasks,
    'notes.md': 'not a document',
    'persisted.json': JSON.stringify({
      [`sha256:${hashOf('{ topics { name } }')}`]: '{ topics { name } }',
    }),
  })
  const documents = readTrustedDocuments(folder)
  for (const text of [units, `${units}\n`, tasks, '{ topics { name } }'])
    expect(documents.get(hashOf(text))?.trim()).toBe(text.trim())
  expect(readTrustedDocuments(join(folder, 'persisted.json')).size).toBe(1)
})

it('Trusted documents that cannot be read are refused with all their problems.', () => {
  const folder = folderWith({
    'a.json': JSON.stringify({ abc: units }),
    'b.json': '[1]',
    'c.graphql': '{ units {',
  })
  const read = (path: string) => () => readTrustedDocuments(path)
  expect(read(folder)).toThrow('TRUSTED_DOCUMENTS has 3 problem(s)')
  expect(read(folder)).toThrow(`"abc" is not the SHA-256 hash of its text, ${hashOf(units)}`)
  expect(read(folder)).toThrow(/b\.json is no JSON object of texts/)
  expect(read(folder)).toThrow(/c\.graphql: Syntax Error/)
  expect(read(join(folder, 'city'))).toThrow('has no documents')
  expect(read(join(folder, 'nowhere'))).toThrow('there is no file or folder')
})
