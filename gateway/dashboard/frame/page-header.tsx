import { defineComponent } from 'vue'
import { PageLink } from '../design/page-link.tsx'
import { useSay } from '../session/locale.ts'
import { common } from '../text/common.ts'
import { ConnectionState } from './connection-state.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { TokenBox } from './token-box.tsx'

/** The pages that the header leads to. */
const pages = [
  { path: '/', title: common.province },
  { path: '/work', title: common.work },
]

export const PageHeader = defineComponent(() => {
  const say = useSay()
  return () => (
    <header class="page-header">
      <PageLink to="/">
        <strong class="brand">{say(common.productName)}</strong>
      </PageLink>
      <nav aria-label={say(common.pages)}>
        {pages.map(({ path, title }) => (
          <PageLink key={path} to={path}>
            {say(title)}
          </PageLink>
        ))}
        <a href="/">{say(common.playground)}</a>
      </nav>
      <ConnectionState />
      <div class="settings">
        <TokenBox />
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </header>
  )
})
