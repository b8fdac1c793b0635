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
import { inListedYear } from '../in-listed-year.ts'
import { latest } from '../latest.ts'
import { SpotCheckRound } from '../spot-check-round/spot-check-round.ts'
import { Website } from '../website/website.ts'
import { checkedInRoundMonth, vetoFails } from './rules.ts'
import { WebsiteCheckMethod, WebsiteVeto } from './enums.ts'

@RecordEntity(
  'A check of a website (網站檢查); the latest check decides whether it passes; 閩政辦〔2018〕43號.',
  '網站檢查',
)
export class WebsiteCheck extends UnitRecord {
  @reference(() => Website, 'The website.', '政府網站編號')
  websiteId!: string

  @reference(
    () => SpotCheckRound,
    'The monthly spot check that it belongs to; null if none.',
    '抽查編號',
    optional,
  )
  roundId!: string | null

  @choice(WebsiteCheckMethod, 'Method of the check.', '檢查方式')
  method!: WebsiteCheckMethod

  @choice(
    WebsiteVeto,
    'The gravest fault that alone makes the website fail (單項否決); null if none.',
    '單項否決',
    optional,
  )
  veto!: WebsiteVeto | null

  @integer('Points deducted, 0 to 100.', '扣分', { range: [0, 100] })
  deduction!: number

  @integer('Bonus points, 0 to 100.', '加分', { range: [0, 100] })
  bonus!: number

  @boolean('Whether the website passed (合格); never with a veto.', '是否合格')
  qualified!: boolean

  @date(
    'Day of the check; in the month of its spot check and in the year that the website is listed for.',
    '檢查日期',
  )
  checkedOn!: string

  @Field(() => Int, { description: 'Score: 100 minus the deduction, plus the bonus; 0 to 200.' })
  score(): number {
    return 100 - this.deduction + this.bonus
  }
}

export const websiteChecks = recordType(WebsiteCheck, {
  orderBy: ['-checkedOn'],
  unitFrom: 'websiteId',
  inverse: { websiteId: 'checks', roundId: 'checks' },
  rules: [vetoFails],
  checks: [inListedYear('websiteId', Website, 'checkedOn'), checkedInRoundMonth],
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
        sitesChecked: countWebsites(checks),
        sitesUnqualified: countWebsites(checks.filter(({ qualified }) => !qualified)),
      }),
    },
  ],
})

const countWebsites = (checks: readonly WebsiteCheck[]): number =>
  new Set(checks.map(({ websiteId }) => websiteId)).size
