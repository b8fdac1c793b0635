import {
  choice,
  day,
  flag,
  line,
  notBefore,
  Noun,
  optional,
  Publication,
  recordType,
  ref,
  text,
} from '../../kit/records/index.ts'
import { MajorProject } from '../major-project/major-project.ts'
import { ProjectInformation } from '../major-project/words.ts'
import { formedOrNot } from './formed-or-not.ts'
import { standingOf } from './standing-of.ts'

@Noun('A piece of information on a major project; notice, task 7.', '重大建設項目信息公開')
export class MajorProjectDisclosure extends Publication {
  @ref(() => MajorProject, 'The project.', '重大建設項目編號')
  projectId!: string

  @choice(ProjectInformation, 'What kind of information it is.', '信息類別')
  kind!: ProjectInformation

  @line('Its title.', '標題')
  title!: string

  @day('The day it was formed; starts the clock of publication.', '形成日期', optional)
  formedOn!: string | null

  @text(
    'Why this kind of information does not apply; then nothing is formed.',
    '不適用的理由',
    optional,
  )
  notApplicableReason!: string | null

  @flag(
    'Whether it is an administrative permit or penalty, with a shorter clock.',
    '是否行政許可或處罰',
  )
  administrativeDecision!: boolean

  @day('The day it was reviewed for secrecy.', '保密審查日期', optional)
  secrecyReviewedOn!: string | null
}

export const majorProjectDisclosures = recordType(MajorProjectDisclosure, {
  orderBy: ['-formedOn'],
  within: 'projectId',
  listedBy: { projectId: 'disclosures' },
  publicOnce: 'publishedOn',
  clock: {
    rule: ({ administrativeDecision }) => (administrativeDecision ? 'permit7' : 'proactive20'),
    from: 'formedOn',
    until: 'publishedOn',
  },
  rules: [formedOrNot, notBefore('publishedOn', 'formedOn')],
  verbs: {
    review: {
      description: 'Says that it was reviewed for secrecy.',
      past: 'reviewed',
      gives: ['secrecyReviewedOn'],
      once: 'secrecyReviewedOn',
    },
  },
  summaries: [{ of: 'projectId', set: standingOf }],
})
