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
import { formedOrNot } from './formed-or-not.ts'
import { standingOf } from './standing-of.ts'

@RecordEntity('A piece of information on a major project; notice, task 7.', '重大建設項目信息公開')
export class MajorProjectDisclosure extends Publication {
  @reference(() => MajorProject, 'The project.', '重大建設項目編號')
  projectId!: string

  @choice(ProjectInformation, 'What kind of information it is.', '信息類別')
  kind!: ProjectInformation

  @title('Its title.', '標題')
  title!: string

  @date('The day it was formed; starts the clock of publication.', '形成日期', optional)
  formedOn!: string | null

  @text(
    'Why this kind of information does not apply; then nothing is formed.',
    '不適用的理由',
    optional,
  )
  notApplicableReason!: string | null

  @boolean(
    'Whether it is an administrative permit or penalty, with a shorter clock.',
    '是否行政許可或處罰',
  )
  administrativeDecision!: boolean

  @date('The day it was reviewed for secrecy.', '保密審查日期', optional)
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
  rules: [formedOrNot, notBefore('publishedOn', 'formedOn')],
  actions: {
    review: {
      description: 'Says that it was reviewed for secrecy.',
      event: 'reviewed',
      input: ['secrecyReviewedOn'],
      ifNull: 'secrecyReviewedOn',
    },
  },
  aggregates: [{ into: 'projectId', set: standingOf }],
})
