import { defineComponent } from 'vue'
import { RouterLink, useRoute } from 'vue-router'
import { useLocale, useSay } from '../session/locale.ts'
import { common } from '../text/common.ts'
import type { Locale } from '../text/text.ts'

// Each language names itself.
const names: readonly (readonly [Locale, string])[] = [
  ['zh-Hant', '繁體'],
  ['zh-Hans', '简体'],
  ['en', 'English'],
]

export const LanguageChoice = defineComponent(() => {
  const route = useRoute()
  const locale = useLocale()
  const say = useSay()
  return () => (
    <nav class="languages" aria-label={say(common.language)}>
      {names.map(([tag, name]) => (
        <RouterLink
          key={tag}
          to={{ path: route.path, query: { ...route.query, lang: tag }, replace: true }}
          lang={tag}
          hreflang={tag}
          aria-current={tag === locale.value ? 'true' : undefined}
        >
          {{ default: () => name }}
        </RouterLink>
      ))}
    </nav>
  )
})
