import type { MajorProject } from './major-project.ts'
import { ProjectInformation, ProjectStage } from './enums.ts'

const stages: readonly ProjectStage[] = Object.values(ProjectStage)

/** The stage from which each category is required. A change of the design is required only if one was entered. */
const requiredFrom: Readonly<Partial<Record<ProjectInformation, ProjectStage>>> = {
  SERVICE_INFO: ProjectStage.APPROVAL,
  APPROVAL_RESULT: ProjectStage.APPROVAL,
  TENDER: ProjectStage.TENDERING,
  LAND_ACQUISITION: ProjectStage.CONSTRUCTION,
  CONSTRUCTION: ProjectStage.CONSTRUCTION,
  QUALITY_SAFETY: ProjectStage.CONSTRUCTION,
  COMPLETION: ProjectStage.COMPLETED,
}

/** The categories that a project must have disclosed by its stage. */
export const requiredInformation = (stage: ProjectStage): readonly ProjectInformation[] =>
  Object.values(ProjectInformation).filter((kind) => {
    const first = requiredFrom[kind]
    return first !== undefined && stages.indexOf(first) <= stages.indexOf(stage)
  })

/** Whether all categories required by now, and all other information entered, were published in time or do not apply. */
export const isDisclosedInTime = ({ stage, answeredFor, unanswered }: MajorProject): boolean =>
  (unanswered ?? []).length === 0 &&
  requiredInformation(stage).every((kind) => (answeredFor ?? []).includes(kind))
