import { Refusal } from './refusal.ts'
import type { LocalizedText } from './locale.ts'
import { UserError } from './user-error.ts'

@Refusal('The viewer holds no role that allows this action for this unit.')
export class NotAllowed extends UserError {
  protected readonly text: LocalizedText

  /** @param wanted the roles of which one would allow it, e.g. `reporter` */
  constructor(wanted: readonly string[], unitId: string, signedIn: boolean) {
    super()
    const roles = wanted.join(' / ')
    const needs = `${roles} of ${unitId}`
    const hant = `${unitId} 的 ${roles} 角色`
    this.text = signedIn
      ? {
          en: `This needs the role ${needs}. Ask your administrator for it.`,
          hant: `此操作需要 ${hant},請向管理員申請。`,
          hans: `此操作需要 ${hant},请向管理员申请。`,
        }
      : {
          en: `Sign in first: this needs the role ${needs}. Send the header "Authorization: Bearer <token>".`,
          hant: `請先登入:此操作需要 ${hant},請帶上請求頭 "Authorization: Bearer <token>"。`,
          hans: `请先登录:此操作需要 ${hant},请带上请求头 "Authorization: Bearer <token>"。`,
        }
  }
}
