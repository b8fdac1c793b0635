import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes, the longest first. */
const slow = [
  'test/journeys/demo.test.ts',
  'test/cluster/cluster.test.ts',
  'test/differential/differential.test.ts',
  'test/property/histories.test.ts',
  'test/journeys/commands.test.ts',
  'test/contract/rights-matrix.test.ts',
  'test/faults/backup.test.ts',
  'test/faults/hub-killed.test.ts',
  'test/dependencies/equality.distributed.test.ts',
  'test/dependencies/equality.test.ts',
]

/** Starts slow files early, so that no worker is left alone with one at the end of a run without recorded durations. */
export class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ project, moduleId }: TestSpecification): number => {
      if (project.config.isolate) return -1
      const index = slow.findIndex((file) => moduleId.endsWith(`/${file}`))
      return index === -1 ? slow.length : index
    }
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}
