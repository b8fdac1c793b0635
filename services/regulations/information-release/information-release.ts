import { day, derived, flag, line, Noun, Publication, recordType } from '../../kit/records/index.ts'

@Noun('A piece of information that is to be released; notice, task 39.', '擬公開信息')
export class InformationRelease extends Publication {
  @line('Its title.', '標題')
  title!: string

  @day('The day since which its reviews let it be released.', '審查通過日期', derived)
  clearedOn!: string | null

  @flag('Whether its last check found personal data that had to be masked and was not.', '未脫敏', {
    derived: true,
  })
  isUnmasked!: boolean
}

export const informationReleases = recordType(InformationRelease, {
  orderBy: ['-publishedOn'],
  publicOnce: 'publishedOn',
})
