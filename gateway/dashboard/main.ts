import { createApp } from 'vue'
import { App } from './app.tsx'
import './design/base.css'
import './design/frame.css'
import './design/blocks.css'
import { router } from './router.ts'

const app = createApp(App).use(router)
// The address says in which language the page begins.
await router.isReady()
app.mount('#app')
