import { createApp } from 'vue'
import { App } from './app.tsx'
import './design/base.css'
import './design/frame.css'
import './design/blocks.css'
import { router } from './router.ts'

createApp(App).use(router).mount('#app')
