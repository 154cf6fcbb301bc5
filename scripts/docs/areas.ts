import type { ErrorCodeEntry } from '../../generated/error-codes.js'
import type { Language } from './languages.js'

/** Operations that return the codes of an area, for codes without an example. */
export const operationsByArea: Readonly<Record<Language, Readonly<Record<ErrorCodeEntry['area'], string>>>> = {
  en: {
    authentication: 'any operation',
    build: 'image builds from source code (outside this API)',
    image: 'image operations (outside this API)',
    organization: 'organization operations',
    permission: 'operations that require a permission',
    query: 'lists with filtering or pagination',
    repository: 'repository operations',
    request: 'operations with parameters or a body',
    server: 'any operation',
    sharing: 'share operations',
    tag: 'tag operations',
    upload: 'image uploads (outside this API)',
  },
  'zh-CN': {
    authentication: '所有接口',
    build: '从代码源构建镜像（不在本 API 范围内）',
    image: '镜像相关操作（不在本 API 范围内）',
    organization: '组织相关接口',
    permission: '需要权限的接口',
    query: '支持过滤或分页的列表接口',
    repository: '镜像仓库相关接口',
    request: '所有带参数或消息体的接口',
    server: '所有接口',
    sharing: '共享账号相关接口',
    tag: '镜像版本相关接口',
    upload: '上传镜像（不在本 API 范围内）',
  },
}
