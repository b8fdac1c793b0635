import { type Locale, localize } from '../../schema/vocabulary/index.ts'
import { reportFormats } from './formats/format.ts'
import { reportKinds } from './make-report.ts'

/** What `GET /report` answers: every report with its parameters and addresses. */
export const reportList = (locale: Locale): object => ({
  reports: reportKinds.map(({ name, about, takes, needs }) => ({
    name,
    about: localize(about, locale),
    parameters: takes.map((one) => ({ name: one, required: needs.includes(one) })),
    urls: Object.fromEntries(reportFormats.map((format) => [format, `/report/${name}.${format}`])),
  })),
})
