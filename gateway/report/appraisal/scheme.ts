import { z } from 'zod'

const title = z.strictObject({ en: z.string().min(1), hant: z.string().min(1) })

/** The shares of `Progress` that an item may measure. */
export const measures = ['closedShare', 'onTimeShare', 'claimed', 'proven'] as const
/** The counts of `Progress` that may cost points. */
export const counts = ['late', 'waiting'] as const

export const unitKinds = [
  'DEPARTMENT',
  'CENTRAL_ORG',
  'CITY',
  'ZONE',
  'DISTRICT',
  'COUNTY_CITY',
  'COUNTY',
] as const

/** How units are scored (考核評分方案): data, so that an office changes it without a programmer. */
export const schemeShape = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).describe('The version of this format.'),
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/)
    .describe('A short name, e.g. "standard".'),
  title: title.describe('What the table is called, in English and Traditional Chinese.'),
  compares: z
    .array(z.enum(unitKinds))
    .min(1)
    .describe('The kinds of units that are ranked together.'),
  includesBelow: z
    .boolean()
    .describe('Whether units below count for their city; then only CITY and ZONE can be compared.'),
  smallNumber: z
    .int()
    .min(0)
    .max(1000)
    .describe('Shares of fewer items than this are marked, since one item changes them much.'),
  items: z
    .array(
      z.strictObject({
        title,
        measure: z.enum(measures).describe('A share of Progress in the public graph.'),
        points: z.number().positive().max(1000).describe('The points for a share of 100 %.'),
      }),
    )
    .min(1)
    .max(12)
    .describe('What earns points; a share earns as much of the points.'),
  deductions: z
    .array(
      z.strictObject({
        title,
        counts: z.enum(counts).describe('A count of Progress in the public graph.'),
        points: z.number().positive().max(1000).describe('The points that each costs.'),
        most: z
          .number()
          .positive()
          .max(1000)
          .describe('The points that all cost together at most.'),
      }),
    )
    .max(6)
    .default([])
    .describe('What costs points.'),
})

export type AppraisalScheme = z.infer<typeof schemeShape>
export type SchemeItem = AppraisalScheme['items'][number]

/** The format as JSON Schema, for editors. */
export const schemeSchema = (): object => ({
  title: 'Scoring scheme of Openness Hub',
  ...z.toJSONSchema(schemeShape, { io: 'input' }),
})
