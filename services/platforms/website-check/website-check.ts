import { Field, Int } from 'type-graphql'
import {
  choice,
  date,
  boolean,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'
import { inYearOf } from '../in-year-of.ts'
import { latest } from '../latest.ts'
import { SpotCheckRound } from '../spot-check-round/spot-check-round.ts'
import { Website } from '../website/website.ts'
import { inItsRound, vetoFails } from './rules.ts'
import { WebsiteCheckMethod, WebsiteVeto } from './enums.ts'

@RecordEntity(
  'A check of a website; the latest says whether it is good enough; notice, task 29.',
  '網站檢查',
)
export class WebsiteCheck extends UnitRecord {
  @reference(() => Website, 'The website.', '政府網站編號')
  websiteId!: string

  @reference(
    () => SpotCheckRound,
    'The month’s spot check it belongs to, if any.',
    '抽查編號',
    optional,
  )
  roundId!: string | null

  @choice(WebsiteCheckMethod, 'How it was checked.', '檢查方式')
  method!: WebsiteCheckMethod

  @choice(
    WebsiteVeto,
    'The gravest fault of those that fail it by themselves.',
    '單項否決',
    optional,
  )
  veto!: WebsiteVeto | null

  @integer('Points taken off.', '扣分', { range: [0, 100] })
  deduction!: number

  @integer('Points on top.', '加分', { range: [0, 100] })
  bonus!: number

  @boolean('Whether it is good enough.', '是否合格')
  qualified!: boolean

  @date('The day it was checked.', '檢查日期')
  checkedOn!: string

  @Field(() => Int, { description: 'Points out of 100, with those on top.' })
  score(): number {
    return 100 - this.deduction + this.bonus
  }
}

export const websiteChecks = recordType(WebsiteCheck, {
  orderBy: ['-checkedOn'],
  unitFrom: 'websiteId',
  inverse: { websiteId: 'checks', roundId: 'checks' },
  rules: [vetoFails],
  checks: [inYearOf('websiteId', Website, 'checkedOn'), inItsRound],
  aggregates: [
    {
      into: 'websiteId',
      set: (checks) => {
        const last = latest(checks, ({ checkedOn }) => checkedOn)
        return { qualified: last?.qualified ?? null, checkedOn: last?.checkedOn ?? null }
      },
    },
    {
      into: 'roundId',
      set: (checks) => ({
        sitesChecked: sitesOf(checks),
        sitesUnqualified: sitesOf(checks.filter(({ qualified }) => !qualified)),
      }),
    },
  ],
})

const sitesOf = (checks: readonly WebsiteCheck[]): number =>
  new Set(checks.map(({ websiteId }) => websiteId)).size
