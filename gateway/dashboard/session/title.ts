import { watchEffect } from 'vue'
import { common } from '../text/every-page.ts'
import { useSay } from './locale.ts'

/** Sets the title of the page, which names what it shows first. */
export const usePageTitle = (title: () => string | undefined): void => {
  const say = useSay()
  watchEffect(() => {
    document.title = [title(), say(common.productName)].filter(Boolean).join(' · ')
  })
}
