import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import type { MappedTarget, MappedTopic } from './mapped-topic.ts'
import { allTopics, type DomainTopic, findTopic } from './topics.ts'

/** A refusal unless one domain has all of the topics, and the indicators of the targets. */
export const refuseTopics = (topics: readonly MappedTopic[]): InvalidInput | undefined => {
  const ids = topics.map(({ topic }) => topic)
  const unknown = ids.find((id) => !findTopic(id))
  if (unknown !== undefined) return unknownTopic(unknown)
  if (new Set(ids).size < ids.length)
    return new InvalidInput('topics', {
      en: 'Name each topic once.',
      hant: '每個主題僅列一次。',
      hans: '每个主题仅列一次。',
    })
  const domains = [...new Set(ids.map((id) => findTopic(id)?.domain))]
  if (domains.length > 1)
    return new InvalidInput('topics', {
      en: `The topics belong to ${domains.join(' and ')}. Records of one domain prove a task: keep the topics of one.`,
      hant: `主題分屬 ${domains.join('、')}。任務由一個領域的記錄證明,請只保留一個領域的主題。`,
      hans: `主题分属 ${domains.join('、')}。任务由一个领域的记录证明,请只保留一个领域的主题。`,
    })
  for (const { topic, targets } of topics) {
    const found = findTopic(topic)
    const refused = found && refuseTargets(found, targets)
    if (refused) return refused
  }
  return undefined
}

const unknownTopic = (id: string): InvalidInput => {
  const known = allTopics().map((topic) => topic.id)
  return new InvalidInput('topics', {
    en: `There is no topic "${id}". \`topics\` lists all: ${known.slice(0, 3).join(', ')} …`,
    hant: `沒有主題「${id}」。全部主題見 \`topics\`:${known.slice(0, 3).join('、')} …`,
    hans: `没有主题“${id}”。全部主题见 \`topics\`:${known.slice(0, 3).join('、')} …`,
  })
}

const refuseTargets = (
  { id, indicators }: DomainTopic,
  targets: readonly MappedTarget[],
): InvalidInput | undefined => {
  for (const { indicator, least } of targets) {
    const found = indicators.find(({ name }) => name === indicator)
    const isTwice = targets.filter((one) => one.indicator === indicator).length > 1
    if (!found || isTwice)
      return new InvalidInput('targets', {
        en: `The topic ${id} has no indicator "${indicator}", or it is named twice. It has: ${indicators.map(({ name }) => name).join(', ')}.`,
        hant: `主題 ${id} 沒有指標「${indicator}」,或重複列出。可用指標:${indicators.map(({ name }) => name).join('、')}。`,
        hans: `主题 ${id} 没有指标“${indicator}”,或重复列出。可用指标:${indicators.map(({ name }) => name).join('、')}。`,
      })
    const most = found.target.kind === 'SHARE' ? 100 : 10_000
    if (least < 1 || least > most)
      return new InvalidInput('targets', {
        en: `The target of "${indicator}" is from 1 to ${most}.`,
        hant: `指標「${indicator}」的目標值須為 1 至 ${most}。`,
        hans: `指标“${indicator}”的目标值须为 1 至 ${most}。`,
      })
  }
  return undefined
}
