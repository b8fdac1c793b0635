import { z } from 'zod'
import { localized } from '../../../schema/vocabulary/index.ts'
import { ReportRefused } from '../report-error.ts'
import type { ReportGraph } from './report-graph.ts'

/** The programme that a report is about. */
export type ProgrammeFacts = z.infer<typeof programmeShape>
/** The unit that a report is about. */
export type UnitFacts = z.infer<typeof unitShape>

const titled = z.object({ number: z.number(), title: z.string() })

const programmeShape = z.object({
  id: z.string(),
  docNo: z.string(),
  year: z.number(),
  title: z.string(),
  issuer: z.object({ id: z.string(), name: z.string() }).nullable(),
  chapters: z.array(titled),
  sections: z.array(titled.extend({ chapterNumber: z.number() })),
})

const unitShape = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
})

const programmeFields = `id docNo year title issuer { id name }
  chapters { number title } sections { number title chapterNumber }`

/** The programme of a report: the named one, else the newest in force. */
export const readProgramme = async (
  graph: ReportGraph,
  id: string | undefined,
): Promise<ProgrammeFacts> => {
  const { data } = await graph.read(
    `query ReportProgramme($id: ID) {
      programme(id: $id) { ${programmeFields} }
      programmes { id }
    }`,
    z.object({
      programme: programmeShape.nullable(),
      programmes: z.array(z.object({ id: z.string() })),
    }),
    { id: id ?? null },
  )
  if (data.programme) return data.programme
  const known = data.programmes.map((one) => one.id).join(', ')
  if (id === undefined) throw new ReportRefused(noProgramme)
  throw new ReportRefused(
    localized(
      `There is no programme "${id}". The hub has: ${known || '-'}.`,
      `沒有方案「${id}」。系統中有：${known || '-'}。`,
    ),
  )
}

const noProgramme = localized(
  'The hub has no programme yet: npx hub import notice creates one.',
  '系統尚無方案，可用 npx hub import notice 建立。',
)

export const readUnit = async (graph: ReportGraph, id: string): Promise<UnitFacts> => {
  const { data } = await graph.read(
    `query ReportUnit($id: ID!) { unit(id: $id) { id name kind } }`,
    z.object({ unit: unitShape.nullable() }),
    { id },
  )
  if (data.unit) return data.unit
  throw new ReportRefused(
    localized(
      `There is no unit "${id}". Units have ids such as CITY-350200; the query { units { nodes { id name } } } lists them.`,
      `沒有單位「${id}」。單位編號如 CITY-350200；查詢 { units { nodes { id name } } } 可列出全部。`,
    ),
  )
}

/** The newest programme of the same office for an earlier year; undefined without one. */
export const readPreviousProgramme = async (
  graph: ReportGraph,
  { issuer, year }: ProgrammeFacts,
): Promise<ProgrammeFacts | undefined> => {
  const { data } = await graph.read(
    `query ReportProgrammes { programmes { ${programmeFields} } }`,
    z.object({ programmes: z.array(programmeShape) }),
    {},
  )
  return data.programmes
    .filter((one) => one.year < year && one.issuer?.id === issuer?.id)
    .toSorted((a, b) => b.year - a.year || b.id.localeCompare(a.id))[0]
}
