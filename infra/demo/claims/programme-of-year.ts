import type { ProgrammeDefinition } from '../../../services/reporting/programme/programme-definition.ts'
import { shippedProgramme } from '../../../services/reporting/seed/shipped-programme.ts'

/** The programme of a year: the notice of 2018, or one made after it for another year. */
export const programmeOfYear = (year: number): ProgrammeDefinition => {
  const real = shippedProgramme()
  if (year === real.year) return real
  const moved: ProgrammeDefinition = JSON.parse(JSON.stringify(real), (_, value: unknown) =>
    typeof value === 'string' && /^2018-\d{2}-\d{2}$/.test(value)
      ? `${year}${value.slice(4)}`
      : value,
  )
  return {
    ...moved,
    id: `demo-${year}`,
    docNo: `演示〔${year}〕1號`,
    year,
    titleHant: `${year}年政務公開工作主要任務分解表（演示）`,
    titleHans: `${year}年政务公开工作主要任务分解表（演示）`,
    titleEn: `Breakdown of the main tasks of open government in ${year} (demo)`,
    basis: null,
  }
}
