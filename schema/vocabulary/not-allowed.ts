import { Refusal } from './refusal.ts'
import type { LocalizedText } from './language/localized.ts'
import { UserError } from './user-error.ts'

@Refusal('The viewer has no role that allows this action for this unit.')
export class NotAllowed extends UserError {
  protected readonly text: LocalizedText

  /** @param roles the roles that allow it, e.g. `reporter`; one of them suffices */
  constructor(roles: readonly string[], unitId: string, signedIn: boolean) {
    super()
    const anyRole = roles.join(' / ')
    const english = `${anyRole} of ${unitId}`
    const chinese = `${unitId} 的 ${anyRole} 角色`
    this.text = signedIn
      ? {
          en: `This needs the role ${english}. Ask your administrator for it.`,
          hant: `此操作需要 ${chinese},請向管理員申請。`,
          hans: `此操作需要 ${chinese},请向管理员申请。`,
        }
      : {
          en: `Sign in first: this needs the role ${english}. Send the header "Authorization: Bearer <token>".`,
          hant: `請先登入:此操作需要 ${chinese},請帶上請求頭 "Authorization: Bearer <token>"。`,
          hans: `请先登录:此操作需要 ${chinese},请带上请求头 "Authorization: Bearer <token>"。`,
        }
  }
}
