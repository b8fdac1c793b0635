import { dayOf, dayText, timeText } from '../../design/numbers.ts'
import { useLocale, useSay } from '../../session/locale.ts'
import { workTexts as texts } from '../../text/work.ts'
import type { OpenedAssignment, Report } from '../../work/forms/assignment.ts'

/** The reports with their evidence and reviews, the newest open. */
export const ReportHistory = ({ assignment }: { assignment: OpenedAssignment }) => {
  const say = useSay()
  const { submissions } = assignment
  if (submissions.length === 0) return null
  return (
    <section class="report-history" aria-labelledby="report-history-title">
      <h3 id="report-history-title">{say(texts.reports)}</h3>
      {submissions.map((report, index) => (
        <details key={report.id} open={index === 0}>
          <summary>
            {say(texts.version, report.version)} · {report.statusLabel} ·{' '}
            <span class="num">{report.percentage}%</span>
          </summary>
          <ReportText report={report} />
        </details>
      ))}
    </section>
  )
}

const ReportText = ({ report }: { report: Report }) => {
  const say = useSay()
  const locale = useLocale()
  const { text, evidence, submittedAt, author, reviewedAt, reviewer, reviewRemark } = report
  const moment = (at: string): string => `${dayText(dayOf(at), locale.value)} ${timeText(at)}`
  return (
    <div class="report">
      <p class="aside">
        {submittedAt !== null && <time datetime={submittedAt}>{moment(submittedAt)}</time>}
        {author !== null && <span>{say(texts.by, author)}</span>}
      </p>
      <p class="written">{text}</p>
      {evidence.length === 0 ? (
        <p class="note">{say(texts.noEvidence)}</p>
      ) : (
        <ul class="evidence">
          {evidence.map(({ url, title, publishedOn }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title ?? url}
              </a>
              {publishedOn !== null && (
                <span class="aside">
                  {' '}
                  {say(texts.published, dayText(publishedOn, locale.value))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {reviewedAt !== null && (
        <p class="review">
          <strong>{report.statusLabel}</strong>{' '}
          <span class="aside">
            <time datetime={reviewedAt}>{moment(reviewedAt)}</time>
            {reviewer !== null && <span>{say(texts.by, reviewer)}</span>}
          </span>
          {reviewRemark !== null && (
            <span class="written">
              {' '}
              {say(texts.remark)} · {reviewRemark}
            </span>
          )}
        </p>
      )}
    </div>
  )
}
