import { programmeText } from './item-text.ts'
import type { Tx } from '../../kit/store/index.ts'
import { deriveAssignments } from '../assignment/derive-assignments.ts'
import { setAssignments } from '../assignment/set-assignments.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Task } from '../task/task.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit } from '../unit/unit.ts'
import type { ReportLine } from './import-report.ts'
import type { ProgrammeDefinition } from './programme-definition.ts'
import { Programme } from './programme.ts'
import { upsert } from './upsert.ts'
import { upsertObligations } from './upsert-obligations.ts'
import { upsertTasks } from './upsert-tasks.ts'

/**
 * Creates a programme, or changes it to a definition: tasks and obligations that the definition lacks are withdrawn, with
 * their assignments; withdrawn ones that it has are restored. A repetition changes nothing.
 */
export const upsertProgramme = async (
  tx: Tx,
  definition: ProgrammeDefinition,
): Promise<readonly ReportLine[]> => {
  const { manager } = tx
  const groups = await manager.find(UnitGroup)
  const units = await manager.find(Unit)
  const names = new Map([...groups, ...units].map(({ id, nameHant }) => [id, nameHant]))
  const lines = [
    await upsertProgrammeRow(tx, definition),
    ...(await upsertTasks(tx, definition, names)),
    ...(await upsertObligations(tx, definition)),
  ]
  const inForce = { where: { programmeId: definition.id } }
  const derived = deriveAssignments({
    programme: await manager.findOneByOrFail(Programme, { id: definition.id }),
    tasks: (await manager.find(Task, inForce)).filter(isInForce),
    obligations: (await manager.find(Obligation, inForce)).filter(isInForce),
    groups,
    units,
  })
  return [...lines, ...(await setAssignments(tx, definition, derived))]
}

const isInForce = ({ withdrawnOn }: Pick<Task | Obligation, 'withdrawnOn'>): boolean =>
  withdrawnOn === null

const upsertProgrammeRow = (tx: Tx, definition: ProgrammeDefinition): Promise<ReportLine> => {
  const { tasks: _tasks, obligations: _obligations, ...programme } = definition
  const { docNo, basis, chapters, sections } = programme
  return upsert(
    tx,
    Programme,
    {
      ...untranslated(programme),
      ...programme,
      cites: [...(programme.cites ?? (basis?.docNo ? [basis.docNo] : []))],
      chapters: chapters.map((chapter) => ({ ...untranslated(chapter), ...chapter })),
      sections: sections.map((section) => ({ ...untranslated(section), ...section })),
    },
    programmeText(docNo),
    'programme.set',
  )
}

/** The titles of a part whose notice has no translations. */
const untranslated = ({ titleHant }: { readonly titleHant: string }) => ({
  titleHans: simplified(titleHant),
  titleEn: titleHant,
})
