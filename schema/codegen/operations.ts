import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import {
  buildASTSchema,
  buildSchema,
  type DocumentNode,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { onlyUsedTypes } from './used-types.ts'

const root = join(import.meta.dirname, '../..')
const dashboard = 'gateway/dashboard'
const typesFile = `${dashboard}/graph/types.generated.ts`
const header = '// Written by `npm run schema`; do not edit.\n'

const config = {
  documentMode: 'string',
  scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  immutableTypes: true,
  onlyOperationTypes: true,
  avoidOptionals: { field: true },
}

interface OperationFile {
  /** Relative to the root. */
  readonly path: string
  readonly text: string
  readonly document: DocumentNode
}

const operationFiles = (): readonly OperationFile[] =>
  readdirSync(join(root, dashboard), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const path = join(dashboard, file)
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, document: parse(text, { noLocation: true }) }
    })

/**
 * The typed operations of the dashboard, one file beside each `.graphql` file, and the enums and inputs that they use; by their
 * paths from the root.
 */
export const dashboardOperations = async (): Promise<ReadonlyMap<string, string>> => {
  const sdl = readFileSync(join(root, 'schema/api.graphql'), 'utf8')
  const schema = parse(sdl)
  const schemaAst = buildSchema(sdl, { assumeValidSDL: true })
  const files = operationFiles()

  const used = onlyUsedTypes(
    schemaAst,
    files.map(({ document }) => document),
  )
  const common = { filename: '', pluginMap: { typescript, operations } }
  const types = await codegen({
    ...common,
    config,
    schema: used,
    schemaAst: buildASTSchema(used),
    documents: [],
    plugins: [{ typescript: {} }],
  })
  const typesOf = ({ path, document }: OperationFile) =>
    codegen({
      ...common,
      config: { ...config, namespacedImportName: 'Types' },
      schema,
      schemaAst,
      documents: [{ location: path, document }],
      plugins: [{ operations: {} }],
    })

  const result = new Map([[typesFile, header + types]])
  for (const file of files) {
    const path = file.path.replace(/\.graphql$/, '.generated.ts')
    result.set(path, header + moduleOf(file, await typesOf(file)))
  }
  return result
}

const typeImport = 'import type * as Types from'

/** The types of an operation, and the operation as a constant that carries them. */
const moduleOf = ({ path, text, document }: OperationFile, types: string): string => {
  const folder = dirname(path)
  const [operation, another] = document.definitions.filter(isOperation)
  const name = operation?.name?.value
  if (!operation || !name || another)
    throw new Error(`${path} must have one operation with a name.`)
  const kind = operation.operation.replace(/^./, (letter) => letter.toUpperCase())
  const imported = (file: string) => {
    const target = relative(folder, join(dashboard, 'graph', file))
    return target.startsWith('.') ? target : `./${target}`
  }
  return `// Its source is ${basename(path)}.
${types.includes('Types.') ? `${typeImport} '${imported('types.generated.ts')}'\n` : ''}import { operation } from '${imported('operation.ts')}'

${types.trim()}

export const ${name} = operation<${name}${kind}, ${name}${kind}Variables>(\`
${text.trim().replaceAll(/[`\\$]/g, '\\$&')}
\`)
`
}

const isOperation = (node: DocumentNode['definitions'][number]): node is OperationDefinitionNode =>
  node.kind === 'OperationDefinition'
