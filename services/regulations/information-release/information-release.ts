import {
  date,
  derived,
  boolean,
  title,
  RecordEntity,
  Publication,
  recordType,
} from '../../kit/records/index.ts'

@RecordEntity('A piece of information that is to be released; notice, task 39.', '擬公開信息')
export class InformationRelease extends Publication {
  @title('Its title.', '標題')
  title!: string

  @date('The day since which its reviews let it be released.', '審查通過日期', derived)
  clearedOn!: string | null

  @boolean(
    'Whether its last check found personal data that had to be masked and was not.',
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
