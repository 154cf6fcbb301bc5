import type { ErrorCodeEntry } from '../../generated/error-codes.js'
import type { Language } from './languages.js'

/** Where errors of an area occur, for codes that no example shows. */
export const areas: Readonly<Record<Language, Readonly<Record<ErrorCodeEntry['area'], string>>>> = {
  en: {
    authentication: 'any operation',
    build: 'images built from source code, beyond this API',
    image: 'operations on images, beyond this API',
    organization: 'operations on organizations',
    permission: 'operations that need a permission',
    query: 'lists with a filter or pages',
    repository: 'operations on repositories',
    request: 'any operation with parameters or a body',
    server: 'any operation',
    sharing: 'operations on sharing',
    tag: 'operations on tags',
    upload: 'images that are uploaded, beyond this API',
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
