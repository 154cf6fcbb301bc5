import type { ErrorCodeEntry } from '../../generated/error-codes.js'
import { kindOfStatus } from '../../generated/error-kinds.js'

type Kind = NonNullable<ErrorCodeEntry['kind']>

/** Additional search terms for each kind of error. They aren't displayed. */
const synonyms: Readonly<Record<Kind, string>> = {
  'not-found': 'not found does not exist no such missing 不存在 找不到 未找到',
  conflict: 'conflict already exists duplicate 已存在 已经存在 重复 冲突',
  authentication: 'unauthorized authentication failed token expired signature 未授权 认证失败 鉴权失败 签名 过期',
  permission: 'forbidden permission denied not allowed unauthorized 无权限 没有权限 权限不足 禁止 鉴权',
  quota: 'quota exceeded limit reached too many 配额 超限 超出 上限',
  throttled: 'throttled throttling rate limit too many requests busy 流控 限流 请求过多 频繁 繁忙',
}

/** Returns the additional search terms for a code. */
export function codeSearchTerms({ kind, status }: ErrorCodeEntry): string {
  const effectiveKind = kind ?? (kindOfStatus as Readonly<Record<number, Kind | undefined>>)[status]
  return [effectiveKind ? synonyms[effectiveKind] : '', status >= 500 ? 'internal server error 服务器内部错误 失败' : '']
    .join(' ')
    .trim()
}

/** Returns the search terms of a guide as an attribute value: headings, bold text and code. */
export function guideSearchTerms(html: string): string {
  const terms = [...html.matchAll(/<(h[23]|strong|code)\b[^>]*>(.*?)<\/\1>/g)].map(([, , inner = '']) =>
    inner.replaceAll(/<[^>]*>|\p{P}+$/gu, ''),
  )
  return [...new Set(terms)].join(' ').replaceAll('"', '&quot;')
}
