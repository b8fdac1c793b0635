import type { BenchOperation } from './workloads/index.ts'

/** Sends one operation. Throws when something went wrong with it. */
export const respond = async (
  port: number,
  operation: BenchOperation,
  authorization?: string,
): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify(operation),
  })
  const text = await response.text()
  if (response.status !== 200 || text.includes('"errors":[{'))
    throw new Error(`${response.status} ${text.slice(0, 500)}\n${JSON.stringify(operation)}`)
  return text
}
