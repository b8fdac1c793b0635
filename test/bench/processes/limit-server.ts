import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import Database from 'better-sqlite3'
import type { RecordedRead } from './record-reads.ts'

/** What the hub read for an operation, and what it responded. */
export interface RecordedOperation {
  readonly reads: readonly RecordedRead[]
  readonly response: string
}

// The least that any server does: `/rows/<workload>/<n>` reads the rows that the hub reads for an operation, by prepared
// statements, and sends them as JSON; `/bytes/<workload>/<n>` sends the bytes of the hub's response from memory.
const [port, file = ''] = process.argv.slice(2)
const recorded: Readonly<Record<string, readonly RecordedOperation[]>> = JSON.parse(
  readFileSync(file, 'utf8'),
)

const databases = new Map<string, Database.Database>()
const statements = new Map<string, Database.Statement<unknown[]>>()
const prepare = ({ file, sql }: RecordedRead): Database.Statement<unknown[]> => {
  const key = `${file}\n${sql}`
  const database = databases.get(file) ?? new Database(file, { readonly: true })
  databases.set(file, database)
  const statement = statements.get(key) ?? database.prepare<unknown[]>(sql)
  statements.set(key, statement)
  return statement
}

const makers = new Map<string, () => string | Buffer>()
for (const [workload, operations] of Object.entries(recorded))
  for (const [index, { reads, response }] of operations.entries()) {
    const prepared = reads.map((read) => ({ statement: prepare(read), read }))
    const bytes = Buffer.from(response)
    makers.set(`/bytes/${workload}/${index}`, () => bytes)
    makers.set(`/rows/${workload}/${index}`, () =>
      JSON.stringify(prepared.map(({ statement, read }) => statement.all(...read.parameters))),
    )
  }

const respond: RequestListener = (request, response) => {
  request.resume().on('end', () => {
    const body = makers.get(request.url ?? '')?.()
    const headers = { 'content-type': 'application/json' }
    if (body === undefined) response.writeHead(404).end()
    else
      response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
  })
}
createServer(respond).listen(Number(port), '127.0.0.1')
