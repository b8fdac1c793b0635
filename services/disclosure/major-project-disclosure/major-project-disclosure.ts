import {
  choice,
  date,
  boolean,
  title,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  reference,
  text,
} from '../../kit/records/index.ts'
import { MajorProject } from '../major-project/major-project.ts'
import { ProjectInformation } from '../major-project/enums.ts'
import { formedOrNotApplicable } from './formed-or-not-applicable.ts'
import { disclosureCoverage } from './disclosure-coverage.ts'

@RecordEntity(
  'A piece of information on a major construction project, and its publication (重大建設項目信息公開); 閩政辦〔2018〕43號.',
  '重大建設項目信息公開',
)
export class MajorProjectDisclosure extends Publication {
  @reference(() => MajorProject, 'The project that the information is about.', '重大建設項目編號')
  projectId!: string

  @choice(ProjectInformation, 'Category of the information.', '信息類別')
  kind!: ProjectInformation

  @title('Title of the information.', '標題')
  title!: string

  @date(
    'Day on which the information was formed; starts the period for publication. Null if it does not apply.',
    '形成日期',
    optional,
  )
  formedOn!: string | null

  @text(
    'Reason why this category does not apply to the project; at most 10,000 characters; then `formedOn` and `publishedOn` are null.',
    '不適用的理由',
    optional,
  )
  notApplicableReason!: string | null

  @boolean(
    'Whether it is an administrative permit or penalty (行政許可或處罰): 7 instead of 20 working days for publication.',
    '是否行政許可或處罰',
  )
  administrativeDecision!: boolean

  @date('Day of the secrecy review (保密審查); null until then.', '保密審查日期', optional)
  secrecyReviewedOn!: string | null
}

export const majorProjectDisclosures = recordType(MajorProjectDisclosure, {
  orderBy: ['-formedOn'],
  unitFrom: 'projectId',
  inverse: { projectId: 'disclosures' },
  publicWhenSet: 'publishedOn',
  clock: {
    rule: ({ administrativeDecision }) => (administrativeDecision ? 'permit7' : 'proactive20'),
    from: 'formedOn',
    until: 'publishedOn',
  },
  rules: [formedOrNotApplicable, notBefore('publishedOn', 'formedOn')],
  actions: {
    review: {
      description: 'Records the day of the secrecy review (保密審查).',
      event: 'reviewed',
      input: ['secrecyReviewedOn'],
      ifNull: 'secrecyReviewedOn',
    },
  },
  aggregates: [{ into: 'projectId', set: disclosureCoverage }],
})
