import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Deployment } from 'kubernetes-types/apps/v1.js'
import type { Container } from 'kubernetes-types/core/v1.js'
import { parse, parseAllDocuments } from 'yaml'

export const root = join(import.meta.dirname, '../..')
const folder = join(root, 'infra/kubernetes')

/** A manifest; its type was checked by the compiler. */
export interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly file: string
}

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')

const documentsIn = (file: string): readonly Manifest[] =>
  parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => {
    if (document.errors[0]) throw document.errors[0]
    return { ...document.toJS(), file }
  })

export const manifestFiles = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
export const manifests: readonly Manifest[] = manifestFiles.flatMap(documentsIn)

const isDeployment = (one: Manifest): one is Manifest & Deployment => one.kind === 'Deployment'
export const deployments = manifests.filter(isDeployment)

export const containerOf = ({ spec }: Deployment): Container => {
  const [container] = spec?.template.spec?.containers ?? []
  if (!container) throw new Error('The deployment has no container.')
  return container
}

interface ComposeService {
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly image?: string
  readonly ports?: readonly string[]
}

/** The services of the compose file, with its aliases and merges resolved. */
export const composeServices: Readonly<Record<string, ComposeService>> = parse(
  readText('infra/containers/compose.yaml'),
  { merge: true },
).services

/** The API of each kind. */
const modules: Readonly<Record<string, string>> = {
  'apps/v1': 'apps/v1',
  v1: 'core/v1',
  'policy/v1': 'policy/v1',
  'autoscaling/v2': 'autoscaling/v2',
}

/** Checks manifests against the types of the Kubernetes API. @returns the errors of the compiler */
export const typeErrorsOf = async (checked: readonly Manifest[]): Promise<string> => {
  const place = await mkdtemp(join(tmpdir(), 'manifests-'))
  const statements = checked.map((manifest, index) => {
    const type = `import('kubernetes-types/${modules[manifest.apiVersion]}').${manifest.kind}`
    const text = JSON.stringify({ ...manifest, file: undefined })
    return `export const manifest${index}: ${type} = ${text}`
  })
  const types = join(root, 'node_modules/kubernetes-types/*')
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'preserve',
    types: [],
    paths: { 'kubernetes-types/*': [types] },
  }
  await writeFile(join(place, 'manifests.ts'), statements.join('\n'))
  await writeFile(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  try {
    await promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['-p', place])
    return ''
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  } finally {
    await rm(place, { recursive: true })
  }
}
