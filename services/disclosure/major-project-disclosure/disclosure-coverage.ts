import { isPublished, isPublishedInTime } from '../../kit/records/index.ts'
import { ProjectInformation } from '../major-project/enums.ts'
import type { MajorProjectDisclosure } from './major-project-disclosure.ts'

/** The coverage of a project's categories of information by its disclosures. */
export const disclosureCoverage = (disclosures: readonly MajorProjectDisclosure[]) => {
  const open = new Set(
    disclosures.filter((disclosure) => !isAnswered(disclosure)).map(({ kind }) => kind),
  )
  const entered = new Set(disclosures.map(({ kind }) => kind))
  const kinds = Object.values(ProjectInformation)
  return {
    answeredFor: kinds.filter((kind) => entered.has(kind) && !open.has(kind)),
    unanswered: kinds.filter((kind) => open.has(kind)),
    publishedPieces: disclosures.filter(isPublished).length,
  }
}

const isAnswered = (disclosure: MajorProjectDisclosure): boolean =>
  disclosure.notApplicableReason !== null || isPublishedInTime(disclosure)
