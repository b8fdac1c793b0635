import { PageLink } from '../design/page-link.tsx'
import { TokenForm } from '../frame/token-form.tsx'
import { useSay } from '../session/locale.ts'
import { accessTexts as texts } from '../text/work-access.ts'
import { storedDrafts } from './stored-draft.ts'
import type { NoWork } from './work-role.ts'

/** Who may see the page, and how to get a token. */
export const NoWorkNote = ({ reason }: { reason: NoWork }) => {
  const say = useSay()
  const drafts = storedDrafts().length
  const isEnded = reason === 'ended'
  return (
    <section class="block no-work" aria-labelledby="no-work-title">
      <h2 id="no-work-title">{say(isEnded ? texts.ended : texts.title)}</h2>
      {isEnded ? (
        <p>{say(texts.endedHint)}</p>
      ) : (
        <div>
          {reason === 'otherRole' && <p>{say(texts.otherRole)}</p>}
          {reason === 'unreadable' && <p>{say(texts.unreadable)}</p>}
          <p>{say(texts.whoMay)}</p>
          <p>{say(texts.howTo)}</p>
          <p>
            <code>npx hub token --unit CITY-350200 --role reporter</code>
          </p>
        </div>
      )}
      <TokenForm />
      {drafts > 0 && <p class="note">{say(texts.drafts, drafts)}</p>}
      <p>
        <PageLink to="/">{say(texts.publicPages)}</PageLink>
      </p>
    </section>
  )
}
