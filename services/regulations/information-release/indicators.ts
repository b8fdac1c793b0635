import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { InformationRelease } from './information-release.ts'

const countedOn = ({ publishedOn, enteredAt }: InformationRelease) => publishedOn ?? enteredAt
const isReleased = ({ publishedOn }: InformationRelease) => publishedOn !== null

/** Review before release: every release was reviewed before. */
export const releasesReviewed = indicator(InformationRelease, {
  name: 'releasesReviewed',
  topic: 'regulations.releaseReviews',
  label: indicatorLabel('Releases that were reviewed before', '公開前已審查的信息'),
  target: share.atLeast(1),
  countedOn,
  counts: isReleased,
  meets: ({ clearedOn, publishedOn }) =>
    clearedOn !== null && publishedOn !== null && clearedOn <= publishedOn,
})

/** Review before release: no release has unmasked personal data without an exemption. */
export const releasesMasked = indicator(InformationRelease, {
  name: 'releasesMasked',
  topic: 'regulations.releaseReviews',
  label: indicatorLabel('Releases without unmasked personal data', '無未脫敏個人信息的公開信息'),
  target: share.atLeast(1),
  countedOn,
  counts: isReleased,
  meets: ({ isUnmasked }) => !isUnmasked,
})
