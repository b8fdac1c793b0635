import {
  date,
  derived,
  boolean,
  title,
  RecordEntity,
  Publication,
  recordType,
} from '../../kit/records/index.ts'

@RecordEntity(
  'A piece of information that is to be released (擬公開信息); 閩政辦〔2018〕43號.',
  '擬公開信息',
)
export class InformationRelease extends Publication {
  @title('Title of the information.', '標題')
  title!: string

  @date(
    'Day since which its reviews allow the release; null while the latest does not. Computed by the hub.',
    '審查通過日期',
    derived,
  )
  clearedOn!: string | null

  @boolean(
    'Whether the latest check found unmasked personal data without an exemption. Computed by the hub.',
    '未脫敏',
    {
      derived: true,
    },
  )
  isUnmasked!: boolean
}

export const informationReleases = recordType(InformationRelease, {
  orderBy: ['-publishedOn'],
  publicWhenSet: 'publishedOn',
})
