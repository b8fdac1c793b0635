import { expect } from 'vitest'
import type { HubClient, TestHub } from './hub.ts'

export interface FetchedReport {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  readonly text: string
}

/** Gets a report over HTTP, as a page links to it. */
export const fetchReport = async (
  { hub }: TestHub,
  path: string,
  { client, language }: { readonly client?: HubClient; readonly language?: string } = {},
): Promise<FetchedReport> => {
  const response = await fetch(`${hub.url}/report/${path}`, {
    headers: {
      ...(client?.token && { authorization: `Bearer ${client.token}` }),
      ...(language && { 'accept-language': language }),
    },
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { status, headers } = response
  return { status, headers, bytes, text: Buffer.from(bytes).toString('utf8') }
}

export const goodReport = async (
  ...args: Parameters<typeof fetchReport>
): Promise<FetchedReport> => {
  const report = await fetchReport(...args)
  expect(report.status, report.text.slice(0, 500)).toBe(200)
  return report
}

/** The operations of the notes of a Markdown report, by number. */
export const notesIn = (markdown: string): ReadonlyMap<number, string> =>
  new Map(
    [...markdown.matchAll(/^\[\^(\d+)\]: `([^`]+)`/gm)].map(([, number = '', query = '']) => [
      Number(number),
      query,
    ]),
  )

/** The text of a Markdown report as a reader sees it, with its notes as `[^1]`. */
export const plainMarkdown = (markdown: string): string => markdown.replaceAll(/\\(?=[^\w\s])/g, '')
