import { errorCodes } from '../../gateway/connect/error-codes.ts'
import { socketCloses } from '../../gateway/connect/socket-closes.ts'
import { closeCodes } from '../../gateway/live/close-code.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import { reportingEvents } from '../../services/reporting/feed/event-kinds.ts'
import { eventCatalogue } from './asyncapi.ts'
import { reportingSample } from './sample-event.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n')

/** The part of the guide that follows from the code. */
export const guideTables = (subgraphs: readonly Subgraph[]): string => {
  const catalogue = eventCatalogue(subgraphs)
  const samples = catalogue.flatMap((one) => one.samples)
  const records = catalogue.filter(({ fields }) => fields.length > 0)
  const message = samples.find(({ kind }) => kind === 'siteMessage.replied') ?? samples[0]
  return `
## Errors

\`extensions.code\` of an error says what to do; over HTTP the status says the same more coarsely. Refusals that a person can mend are
no errors: they are in \`errors\` of a mutation's payload, with a \`message\`.

${table(
  ['code', 'what happened', 'what to do'],
  Object.entries(errorCodes).map(([code, { happened, remedy }]) => [
    `\`${code}\``,
    happened.en,
    remedy.en,
  ]),
)}

A WebSocket closes with:

${table(
  ['code', 'why'],
  Object.entries(closeCodes).map(([name, code]) => [
    String(code),
    Object.entries(socketCloses).find(([one]) => one === name)?.[1].en ?? '',
  ]),
)}

## Kinds of events

A kind names the record and what happened. \`where: { kinds: ["siteMessage.*", "submission.accepted"] }\` selects. A message as a webhook
gets it; over the stream, the same members are fields of \`changes\`:

\`\`\`json sample.json
${JSON.stringify(message, null, 2)}
\`\`\`

[The AsyncAPI description](/asyncapi.json) (\`schema/asyncapi.json\`) has a sample like this of each of the ${samples.length} kinds, and the type of every field.

${table(
  ['kind', 'what happened', 'a sample of `subject`'],
  reportingEvents.map((event) => [
    `\`${event.kind}\``,
    event.description,
    `\`${reportingSample(event).subject}\``,
  ]),
)}

Records of the domains:

${table(
  ['record', 'what it is', 'what happens to it', 'a sample of `fields` when it is entered'],
  records.map(({ name, summary, kinds, samples: own }) => [
    `\`${name}\``,
    summary,
    kinds.map(({ kind }) => `\`${kind.slice(name.length)}\``).join(' '),
    `\`${JSON.stringify(own[0]?.fields ?? {})}\``,
  ]),
)}
`
}
