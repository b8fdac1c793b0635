import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { startReportingProcesses } from '../observability/reporting-processes.ts'
import {
  addressesIn,
  commandProblem,
  configOf,
  type Environment,
  roles,
  services,
} from './hub-roles.ts'
import {
  containerOf,
  deployments,
  manifestFiles,
  manifests,
  readText,
  typeErrorsOf,
} from './manifests.ts'

const databaseUrl = 'mysql://hub:password@mariadb:3306/openness'

describe('the manifests for Kubernetes', () => {
  const configMap = manifests.find(({ kind }) => kind === 'ConfigMap')
  const shared: Environment = Reflect.get(configMap ?? {}, 'data')

  it('have the types of the API of Kubernetes', async () => {
    expect(await typeErrorsOf(manifests)).toBe('')
    // The check can fail.
    const [deployment] = deployments
    const wrong = { ...deployment, file: '', spec: { ...deployment?.spec, replica: 2 } }
    expect(
      await typeErrorsOf([
        { ...wrong, apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'x' } },
      ]),
    ).toContain('replica')
  })

  it('run every role of the hub, with settings that it accepts, on ports that the others know', () => {
    expect(deployments.map(({ metadata }) => metadata?.name).toSorted()).toEqual(roles.toSorted())
    const addresses = addressesIn(shared['SUBGRAPH_URLS'])
    for (const deployment of deployments) {
      const { name } = deployment.metadata ?? {}
      const container = containerOf(deployment)
      expect(commandProblem(container.args ?? [])).toBeUndefined()
      expect(container.args).toEqual(name === 'gateway' ? ['gateway'] : ['serve', name])
      const own = Object.fromEntries(
        (container.env ?? []).map((one) => [one.name, one.value ?? '']),
      )
      const config = configOf({ ...shared, ...own, DATABASE_URL: databaseUrl })
      expect(container.ports?.map(({ containerPort }) => containerPort)).toEqual([config.PORT])
      if (name !== 'gateway') expect(addresses[name ?? '']).toBe(`${name}:${config.PORT}`)
      const service = manifests.find((one) => one.kind === 'Service' && one.metadata.name === name)
      expect(Reflect.get(service ?? {}, 'spec')).toMatchObject({
        ports: [{ port: config.PORT, targetPort: 'http' }],
      })
      const mounts = container.volumeMounts?.map(({ mountPath }) => mountPath)
      expect(mounts).toEqual(expect.arrayContaining([config.HUB_DATA, '/key', '/tmp']))
      expect(config.HUB_KEY?.startsWith('/key/')).toBe(true)
    }
    expect(Object.keys(addresses).toSorted()).toEqual(services.toSorted())
  })

  it('protect and scale each deployment: disruption budget, autoscaler and service select its pods', () => {
    for (const { metadata, spec } of deployments) {
      const { name } = metadata ?? {}
      const labels = spec?.template.metadata?.labels
      const of = (kind: string): unknown =>
        Reflect.get(
          manifests.find((one) => one.kind === kind && one.metadata.name === name) ?? {},
          'spec',
        )
      expect(spec?.selector.matchLabels).toEqual(labels)
      expect(of('Service')).toMatchObject({ selector: labels })
      expect(of('PodDisruptionBudget')).toMatchObject({
        minAvailable: 1,
        selector: { matchLabels: labels },
      })
      expect(of('HorizontalPodAutoscaler')).toMatchObject({
        scaleTargetRef: { kind: 'Deployment', name },
        minReplicas: spec?.replicas,
      })
      expect(spec?.replicas).toBeGreaterThan(1)
    }
  })

  it('differ between services by name and port only', () => {
    const texts = services.map((name, index) =>
      readText(`infra/kubernetes/${name}.yaml`)
        .replaceAll(name, 'NAME')
        .replaceAll(String(4001 + index), 'PORT'),
    )
    expect(new Set(texts).size).toBe(1)
    expect(manifestFiles.length).toBe(roles.length + 1)
  })

  it('probe paths that running processes answer', async () => {
    const { gateway, reporting } = await startReportingProcesses()
    const paths = new Set(
      deployments
        .map(containerOf)
        .flatMap(({ startupProbe, livenessProbe, readinessProbe }) =>
          [startupProbe, livenessProbe, readinessProbe].map((probe) => probe?.httpGet?.path),
        ),
    )
    expect([...paths].toSorted()).toEqual(['/healthz', '/readyz'])
    for (const { url } of [gateway, reporting])
      for (const path of paths)
        expect([url, path, (await fetch(`${url}${path}`)).status]).toEqual([url, path, 200])

    // The check of the image's health is a command too.
    const [, command = '[]'] =
      /HEALTHCHECK[^[]*CMD (\[.*\])/.exec(readText('infra/containers/Dockerfile')) ?? []
    const [, ...args]: string[] = JSON.parse(command)
    const run = (port: number) =>
      spawnSync(process.execPath, args, { env: { ...process.env, PORT: String(port) } }).status
    expect(run(reporting.port)).toBe(0)
    await reporting.stop()
    expect(run(reporting.port)).toBe(1)
  }, 240_000)
})
