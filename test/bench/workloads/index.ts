import { cityPage } from './city-page.ts'
import { dashboard } from './dashboard.ts'
import { deepPage } from './deep-page.ts'
import { lookUp } from './look-up.ts'
import { mix } from './mix.ts'
import { mutation } from './mutation.ts'
import type { Workload } from './workload.ts'

export type { BenchOperation, Pool, Workload } from './workload.ts'

export const workloads: readonly Workload[] = [dashboard, cityPage, deepPage, lookUp, mutation, mix]
