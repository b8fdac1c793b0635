import type { DataSource, QueryRunner } from 'typeorm'
import { inSpan, isTracing } from '../telemetry/index.ts'

const traced = new WeakSet<QueryRunner>()

/** Records a span for each statement of a data source, without its parameters, where traces are configured. */
export const traceQueries = (source: DataSource, service: string): DataSource => {
  if (!isTracing()) return source
  const create = source.createQueryRunner.bind(source)
  source.createQueryRunner = (mode) => trace(create(mode), service)
  return source
}

const maxLength = 2_000

const trace = (runner: QueryRunner, service: string): QueryRunner => {
  if (traced.has(runner)) return runner
  traced.add(runner)
  const query = runner.query.bind(runner)
  const { type } = runner.connection.options
  const shared = {
    'db.system.name': type === 'mysql' ? 'mysql' : 'sqlite',
    'db.namespace': service,
  }
  runner.query = (...statement: Parameters<QueryRunner['query']>) => {
    const [text] = statement
    const name = /^\W*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'SQL'
    const attributes = { ...shared, 'db.query.text': withoutTexts(text).slice(0, maxLength) }
    return inSpan(name, { kind: 'CLIENT', attributes }, () => query(...statement))
  }
  return runner
}

/** Values are parameters; a text that is written into a statement nevertheless is left out. */
const withoutTexts = (text: string): string => text.replaceAll(/'(?:[^']|'')*'/g, "'…'")
