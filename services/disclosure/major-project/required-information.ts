import type { MajorProject } from './major-project.ts'
import { ProjectInformation, ProjectStage } from './enums.ts'

const stages: readonly ProjectStage[] = Object.values(ProjectStage)

/** From which stage on each kind of information is there. A change of design is owed only where there was one. */
const requiredFrom: Readonly<Partial<Record<ProjectInformation, ProjectStage>>> = {
  SERVICE_INFO: ProjectStage.APPROVAL,
  APPROVAL_RESULT: ProjectStage.APPROVAL,
  TENDER: ProjectStage.TENDERING,
  LAND_ACQUISITION: ProjectStage.CONSTRUCTION,
  CONSTRUCTION: ProjectStage.CONSTRUCTION,
  QUALITY_SAFETY: ProjectStage.CONSTRUCTION,
  COMPLETION: ProjectStage.COMPLETED,
}

/** What a project must have disclosed by the stage it is at. */
export const requiredInformation = (stage: ProjectStage): readonly ProjectInformation[] =>
  Object.values(ProjectInformation).filter((kind) => {
    const first = requiredFrom[kind]
    return first !== undefined && stages.indexOf(first) <= stages.indexOf(stage)
  })

/** Whether all that is owed by now, and all else that was formed, is answered for in time. */
export const isDisclosedInTime = ({ stage, answeredFor, unanswered }: MajorProject): boolean =>
  (unanswered ?? []).length === 0 &&
  requiredInformation(stage).every((kind) => (answeredFor ?? []).includes(kind))
