import { type ErrorCode, type ErrorCodeEntry, errorCodes } from '../../generated/error-codes.js'
import { kindOfStatus } from '../../src/errors/kind-of-status.js'

/** Words that a page or section is also found by, in both languages. They aren't displayed. */
export const keywords: Readonly<Record<string, string>> = {
  'first-call': 'url curl quickstart getting started install npm 快速开始 快速入门 安装',
  'command-line': 'cli command line shell terminal help bash npx 命令行 终端 帮助',
  'command-line#exit-codes': 'exit code status 退出码',
  endpoints: 'endpoint region host address base url partner cloud iamEndpoint 终端节点 区域 域名 地址 合作伙伴云',
  authentication: 'AK/SK aksk access key credentials HW_ token login 鉴权 认证 访问密钥 环境变量 令牌',
  'authentication#common-pitfalls': '401 unauthorized 未授权 认证失败',
  credentials: 'profile file agency metadata environment variables 凭证 凭据 委托 配置文件',
  signing: 'signature sign hmac python go java 签名 签名算法',
  browsers: 'browser CORS cross-origin preflight frontend web page Access-Control 浏览器 跨域 前端',
  'proxies-and-certificates': 'proxy TLS certificate CA NODE_EXTRA_CA_CERTS 代理 证书',
  permissions:
    '403 denied forbidden IAM action role policy user id organization permission remove user 授权项 角色 组织权限 权限 拒绝 授权',
  pagination: 'pagination pages total count repositories how many 总数 个数 翻页 分页',
  errors: '404 409 500 status retries retry backoff 重试 异常 状态码',
  'errors#retries': 'timeout idempotent Retry-After rate limit 429 too many requests 超时 重试 幂等 请求过多',
  'logs-and-traces': 'log logging trace OpenTelemetry debug hooks 日志 追踪 调试',
  'repository-names': 'slash in name special characters 斜杠 名称规则',
  sharing: 'share sharing shared account domain 共享 共享账号',
  'push-an-image': 'push upload docker buildx podman helm skopeo manifest.json provenance GitHub Actions 上传 推送 镜像索引',
  'temporary-login': 'docker login logout temporary long-term enhanced how long valid expire 登录 登录指令 有效期 长期登录',
  'registry-errors': "denied manifest.json 'Invalid image' unauthorized push pull error 推送失败 报错 拒绝",
  'pull-secrets': 'pull secret kubernetes imagePullSecrets k8s 拉取密钥 镜像拉取',
  triggers: 'trigger webhook redeploy deploy CCE CCI 触发器 自动部署',
  'clean-up-tags': 'delete old tags remove cleanup older than 30 days keep newest 清理 删除旧版本 删除旧镜像',
  retention: 'retention policy rule keep newest days expire 老化规则 保留策略 保留最新',
  'copying-images': 'copy migrate between regions enterprise skopeo 同步 复制 迁移 企业版',
  synchronization: 'sync synchronize replicate mirror region automatic 镜像同步 自动同步',
  testing: 'test unit test mock sandbox 测试 单元测试 沙箱 模拟服务',
  sandbox:
    'sandbox manual administration seed faults settings limits local offline emulator fake _sandbox 手册 管理接口 初始数据 故障 限制 本地',
  'testing-other-languages': 'python java go terraform ansible openstack 其他语言',
  generators: 'generate client code generator openapi-generator postman 生成客户端 代码生成',
  verifying: 'verify conformance contract test compliance 验证 一致性 合规',
  runtimes: 'node version cloudflare workers bun deno next.js jest vitest typescript version 版本 运行时',
  discrepancies: 'differences deviations 差异 不一致',
  'moving-over': 'migrate from official SDK python go java node 迁移 官方 SDK',
  'reference/listQuotas': 'how many organizations limit',
  'reference/listRepositoryTags': 'list tags of a repository versions',
  'reference/listRepoAccessories': 'image signature cosign attachment 镜像签名 附件',
  'reference/updateRepo': 'make public private is_public category 公开镜像 私有',
  'reference/createRepo': 'create repository 创建镜像仓库',
  'errors/APIGW.0308': 'rate limit 429 throttle throttling throttled too many requests 流控 限流 请求过多',
  'errors/SVCSTG.SWR.4010000': 'token expired invalid Token 过期 失效',
  'errors/SVCSTG.SWR.4090060': 'name taken exists duplicate 名称已存在 重名',
  'errors/SVCSTG.SWR.4000097': 'quota quotas quota limit exceeded 配额 超限 配额不足',
}

/** Words that error codes are also found by, for each kind of error. */
const kindWords: Readonly<Record<NonNullable<ErrorCodeEntry['kind']>, string>> = {
  'not-found': 'not found does not exist gone no such missing 不存在 找不到 未找到',
  conflict: 'conflict already exists duplicate taken 已存在 已经存在 重复 冲突',
  authentication: 'unauthorized authentication failed token expired signature 未授权 认证失败 鉴权失败 签名 过期',
  permission: 'forbidden permission denied not allowed unauthorized 无权限 没有权限 权限不足 禁止 鉴权',
  quota: 'quota exceeded limit reached too many 配额 超限 超出 上限',
  throttled: 'throttled throttling rate limit too many requests busy 流控 限流 请求过多 频繁 繁忙',
}

/** Returns the words that a code is also found by. */
export function wordsOfCode(code: string): string {
  if (!Object.hasOwn(errorCodes, code)) return ''
  const { kind, status }: ErrorCodeEntry = errorCodes[code as ErrorCode]
  const effective = kind ?? kindOfStatus[status]
  const words = effective ? kindWords[effective] : status >= 500 ? 'internal server error 服务器内部错误 失败' : ''
  return `${code} ${words}`
}
