import { localize } from '../../schema/vocabulary/index.ts'
import { commandLocale, inLocale, say } from './command-locale.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { chinaCalendar, daysOf, type GazettedYear } from '../../services/kit/calendar/index.ts'
import { calendarIn } from '../../services/kit/rules/index.ts'
import type { Store } from '../../services/kit/store/index.ts'
import { gazettedYearOf } from '../../services/reporting/calendar/gazetted-year-of.ts'
import { importCalendar } from '../../services/reporting/calendar/import-calendar.ts'
import { readCalendarFile } from '../../services/reporting/calendar/read-calendar-file.ts'
import { startServices } from '../server/start-services.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'
import { plain } from './plain.ts'
import { readable } from './readable.ts'

/** `hub import calendar`. */
export const importCalendarFrom = async (
  file: string,
  { dryRun = false }: { readonly dryRun?: boolean },
): Promise<void> => {
  await readable(file)
  const year = gazettedYearOf(await readCalendarFile(file))
  if (!('days' in year)) {
    for (const problem of year) process.stdout.write(`${localize(problem, commandLocale())}\n`)
    say(
      'Nothing was imported. Mend the lines above and try again.',
      '未導入任何內容,請更正以上各行後重試。',
    )
    process.exitCode = 1
    return
  }
  const config = readOnceConfig()
  const services = await startServices(config, subgraphsOf(domains), {
    log: logger({ ...config, LOG_LEVEL: 'warn' }),
  })
  try {
    const reporting = services.running.get('reporting')
    if (!reporting)
      throw plain(
        'reporting runs elsewhere; run this there.',
        'reporting 在其他進程運行,請在那裡執行。',
      )
    for (const line of await changesOf(reporting.store, year)) process.stdout.write(`${line}\n`)
    const outcome = dryRun ? 'dry run' : await importCalendar(reporting.store, year, services.now())
    const isSame = ['same', 'dry run'].includes(outcome)
    say(
      `${year.year}: ${outcome}${isSame ? ', nothing changed' : ''}.`,
      `${year.year}:${outcomes[outcome] ?? outcome}${isSame ? ',未作更改' : ''}。`,
    )
    for (const running of services.running.values()) {
      await running.catchUp()
      await running.settle()
    }
  } finally {
    await services.close()
  }
}

const outcomes: Readonly<Record<string, string>> = {
  new: '新增',
  changed: '已更改',
  same: '相同',
  'dry run': '試運行',
}

/** What the import changes: the numbers of the year, and each day that the calendar had otherwise. */
const changesOf = async ({ read }: Store, year: GazettedYear): Promise<readonly string[]> => {
  const before = await calendarIn(read)
  const after = chinaCalendar.withYears([year])
  const off = year.days.filter(({ isOffDay }) => isOffDay).length
  const working = year.days.length - off
  const summary = inLocale(
    `${year.year}: ${off} days off and ${working} working days that make up for them.`,
    `${year.year}:放假 ${off} 天,調休上班 ${working} 天。`,
  )
  if (!before.years.includes(year.year)) return [summary]
  const ofYear = [...daysOf(year.year)].map(([day]) => day)
  const days = [...ofYear, ...year.days.map(({ date }) => date)]
  const changed = [...new Set(days)].filter(
    (day) => !before.covers(day) || before.isWorkingDay(day) !== after.isWorkingDay(day),
  )
  return [
    summary,
    ...changed.map((day) =>
      after.isWorkingDay(day)
        ? inLocale(`${day} becomes a working day`, `${day} 改為工作日`)
        : inLocale(`${day} becomes a day off`, `${day} 改為休息日`),
    ),
  ]
}
