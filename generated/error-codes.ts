// Generated from openapi/ by `npm run generate`. Do not edit.

/** A text in both languages. */
export interface CatalogueText {
  en: string
  zh: string
}
/** What is known about an error code. */
export interface ErrorCodeEntry {
  status: number
  area: string
  /** What it comes to for the caller, where the status alone does not tell. */
  kind?: 'not-found' | 'conflict' | 'authentication' | 'permission' | 'quota' | 'throttled'
  meaning: CatalogueText
  action: CatalogueText
  /** Whether the same request may succeed later. */
  retryable: boolean
  /** `reference`: section 5.2; `live`: seen in answers of the service; `sample`: only in a sample of the reference. */
  source: 'reference' | 'live' | 'sample'
  evidence?: { grade: 'R' | 'L' | 'C' | 'D' | 'U'; note: string }
  note?: CatalogueText
  /** The operations whose examples show it. */
  operations: readonly string[]
}
/** What a status means in this API. */
export interface StatusEntry {
  phrase: string
  meaning: CatalogueText
  source: 'reference' | 'codes' | 'live'
}

/** A code of the catalogue. The service may send others. */
export type ErrorCode =
  | 'IMG.0001'
  | 'SVCSTG.SWR.4000013'
  | 'SVCSTG.SWR.4000014'
  | 'SVCSTG.SWR.4000015'
  | 'SVCSTG.SWR.4000016'
  | 'SVCSTG.SWR.4000028'
  | 'SVCSTG.SWR.4000029'
  | 'SVCSTG.SWR.4000031'
  | 'SVCSTG.SWR.4000039'
  | 'SVCSTG.SWR.4000045'
  | 'SVCSTG.SWR.4000047'
  | 'SVCSTG.SWR.4000055'
  | 'SVCSTG.SWR.4000056'
  | 'SVCSTG.SWR.4000064'
  | 'SVCSTG.SWR.4000065'
  | 'SVCSTG.SWR.4000066'
  | 'SVCSTG.SWR.4000067'
  | 'SVCSTG.SWR.4000068'
  | 'SVCSTG.SWR.4000069'
  | 'SVCSTG.SWR.4000097'
  | 'SVCSTG.SWR.4000098'
  | 'SVCSTG.SWR.4000099'
  | 'SVCSTG.SWR.4000306'
  | 'SVCSTG.SWR.4001000'
  | 'SVCSTG.SWR.4001003'
  | 'SVCSTG.SWR.4001004'
  | 'SVCSTG.SWR.4001005'
  | 'SVCSTG.SWR.4001006'
  | 'SVCSTG.SWR.4001008'
  | 'SVCSTG.SWR.4001009'
  | 'SVCSTG.SWR.4001010'
  | 'SVCSTG.SWR.4001011'
  | 'SVCSTG.SWR.4001013'
  | 'SVCSTG.SWR.4001014'
  | 'SVCSTG.SWR.4001015'
  | 'SVCSTG.SWR.4001016'
  | 'SVCSTG.SWR.4001018'
  | 'SVCSTG.SWR.4001019'
  | 'SVCSTG.SWR.4001021'
  | 'SVCSTG.SWR.4001022'
  | 'SVCSTG.SWR.4001023'
  | 'SVCSTG.SWR.4001024'
  | 'SVCSTG.SWR.4001025'
  | 'SVCSTG.SWR.4001027'
  | 'SVCSTG.SWR.4001028'
  | 'SVCSTG.SWR.4001029'
  | 'SVCSTG.SWR.4001030'
  | 'SVCSTG.SWR.4001035'
  | 'SVCSTG.SWR.4001036'
  | 'SVCSTG.SWR.4001037'
  | 'SVCSTG.SWR.4001041'
  | 'SVCSTG.SWR.4001045'
  | 'SVCSTG.SWR.4001048'
  | 'SVCSTG.SWR.4001065'
  | 'SVCSTG.SWR.4001066'
  | 'SVCSTG.SWR.4001067'
  | 'SVCSTG.SWR.4001090'
  | 'SVCSTG.SWR.4001091'
  | 'SVCSTG.SWR.4001096'
  | 'SVCSTG.SWR.4001158'
  | 'SVCSTG.SWR.4006030'
  | 'SVCSTG.SWR.4006031'
  | 'SVCSTG.SWR.4009010'
  | 'SVCSTG.SWR.4009011'
  | 'SVCSTG.SWR.4009012'
  | 'SVCSTG.SWR.4009013'
  | 'SVCSTG.SWR.4009014'
  | 'SVCSTG.SWR.4009015'
  | 'SVCSTG.SWR.4009016'
  | 'SVCSTG.SWR.4009017'
  | 'SVCSTG.SWR.4009018'
  | 'SVCSTG.SWR.4009019'
  | 'SVCSTG.SWR.4009020'
  | 'SVCSTG.SWR.4009021'
  | 'SVCSTG.SWR.4009022'
  | 'SVCSTG.SWR.4009023'
  | 'APIGW.0301'
  | 'SVCSTG.S2I.4019000'
  | 'SVCSTG.SWR.4010000'
  | 'SVCSTG.SWR.4011044'
  | 'SVCSTG.SWR.4011064'
  | 'SVCSTG.SWR.4030170'
  | 'SVCSTG.SWR.4031032'
  | 'SVCSTG.SWR.4031033'
  | 'SVCSTG.SWR.4031042'
  | 'SVCSTG.SWR.4031043'
  | 'SVCSTG.SWR.4037017'
  | 'SVCSTG.SWR.4037018'
  | 'SVCSTG.SWR.4037020'
  | 'SVCSTG.SWR.4039001'
  | 'SVCSTG.SWR.4039002'
  | 'APIGW.0101'
  | 'SVCSTG.SWR.4040004'
  | 'SVCSTG.SWR.4040009'
  | 'SVCSTG.SWR.4040010'
  | 'SVCSTG.SWR.4040043'
  | 'SVCSTG.SWR.4040048'
  | 'SVCSTG.SWR.4040058'
  | 'SVCSTG.SWR.4040078'
  | 'SVCSTG.SWR.4040083'
  | 'SVCSTG.SWR.4040091'
  | 'SVCSTG.SWR.4040113'
  | 'SVCSTG.SWR.4040115'
  | 'SVCSTG.SWR.4041051'
  | 'SVCSTG.SWR.4041056'
  | 'SVCSTG.SWR.4041057'
  | 'SVCSTG.SWR.4041060'
  | 'SVCSTG.SWR.4041061'
  | 'SVCSTG.SWR.4046032'
  | 'SVCSTG.SWR.4060012'
  | 'SVCSTG.SWR.4060053'
  | 'SVCSTG.SWR.4060074'
  | 'SVCSTG.SWR.4090006'
  | 'SVCSTG.SWR.4090023'
  | 'SVCSTG.SWR.4090060'
  | 'SVCSTG.SWR.4090076'
  | 'SVCSTG.SWR.4090089'
  | 'SVCSTG.SWR.4130025'
  | 'SVCSTG.SWR.4131001'
  | 'SVCSTG.SWR.4131012'
  | 'APIGW.0308'
  | 'SVCSTG.SWR.5000001'
  | 'SVCSTG.SWR.5000002'
  | 'SVCSTG.SWR.5000003'
  | 'SVCSTG.SWR.5000005'
  | 'SVCSTG.SWR.5000007'
  | 'SVCSTG.SWR.5000008'
  | 'SVCSTG.SWR.5000011'
  | 'SVCSTG.SWR.5000017'
  | 'SVCSTG.SWR.5000018'
  | 'SVCSTG.SWR.5000019'
  | 'SVCSTG.SWR.5000020'
  | 'SVCSTG.SWR.5000021'
  | 'SVCSTG.SWR.5000022'
  | 'SVCSTG.SWR.5000024'
  | 'SVCSTG.SWR.5000027'
  | 'SVCSTG.SWR.5000030'
  | 'SVCSTG.SWR.5000032'
  | 'SVCSTG.SWR.5000033'
  | 'SVCSTG.SWR.5000034'
  | 'SVCSTG.SWR.5000035'
  | 'SVCSTG.SWR.5000036'
  | 'SVCSTG.SWR.5000037'
  | 'SVCSTG.SWR.5000038'
  | 'SVCSTG.SWR.5000040'
  | 'SVCSTG.SWR.5000041'
  | 'SVCSTG.SWR.5000042'
  | 'SVCSTG.SWR.5000044'
  | 'SVCSTG.SWR.5000046'
  | 'SVCSTG.SWR.5000049'
  | 'SVCSTG.SWR.5000050'
  | 'SVCSTG.SWR.5000051'
  | 'SVCSTG.SWR.5000052'
  | 'SVCSTG.SWR.5000054'
  | 'SVCSTG.SWR.5000057'
  | 'SVCSTG.SWR.5000059'
  | 'SVCSTG.SWR.5000061'
  | 'SVCSTG.SWR.5000062'
  | 'SVCSTG.SWR.5000063'
  | 'SVCSTG.SWR.5000071'
  | 'SVCSTG.SWR.5000073'
  | 'SVCSTG.SWR.5000075'
  | 'SVCSTG.SWR.5000077'
  | 'SVCSTG.SWR.5000079'
  | 'SVCSTG.SWR.5000080'
  | 'SVCSTG.SWR.5000081'
  | 'SVCSTG.SWR.5000082'
  | 'SVCSTG.SWR.5000084'
  | 'SVCSTG.SWR.5000085'
  | 'SVCSTG.SWR.5000086'
  | 'SVCSTG.SWR.5000087'
  | 'SVCSTG.SWR.5000088'
  | 'SVCSTG.SWR.5000090'
  | 'SVCSTG.SWR.5000092'
  | 'SVCSTG.SWR.5000093'
  | 'SVCSTG.SWR.5000112'
  | 'SVCSTG.SWR.5000114'
  | 'SVCSTG.SWR.5001002'
  | 'SVCSTG.SWR.5001020'
  | 'SVCSTG.SWR.5001026'
  | 'SVCSTG.SWR.5001038'
  | 'SVCSTG.SWR.5001039'
  | 'SVCSTG.SWR.5001046'
  | 'SVCSTG.SWR.5001047'
  | 'SVCSTG.SWR.5001049'
  | 'SVCSTG.SWR.5001050'
  | 'SVCSTG.SWR.5001052'
  | 'SVCSTG.SWR.5001053'
  | 'SVCSTG.SWR.5001054'
  | 'SVCSTG.SWR.5001055'
  | 'SVCSTG.SWR.5001056'
  | 'SVCSTG.SWR.5001058'
  | 'SVCSTG.SWR.5001059'
  | 'SVCSTG.SWR.5001062'
  | 'SVCSTG.SWR.5001063'
  | 'SVCSTG.SWR.5001076'
  | 'SVCSTG.SWR.5006033'
  | 'SVCSTG.SWR.5007019'
  | 'SVCSTG.SWR.5070070'

/** The catalogue of error codes: section 5.2 of the reference and the codes seen live. */
export const errorCodes: Readonly<Record<ErrorCode, ErrorCodeEntry>> = {
  "IMG.0001": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "The request is not in the expected format.",
      "zh": "请求消息的格式与要求不符。"
    },
    "action": {
      "en": "Send the body as JSON that can be parsed, with the fields that the operation names.",
      "zh": "请发送可解析的 JSON，且字段与接口定义一致。"
    },
    "retryable": false,
    "source": "sample",
    "evidence": {
      "grade": "D",
      "note": "Only in the sample of section 3.3, in the gateway's shape."
    },
    "operations": []
  },
  "SVCSTG.SWR.4000013": {
    "status": 400,
    "area": "image",
    "meaning": {
      "en": "The digest does not have the form of one.",
      "zh": "摘要格式不正确。"
    },
    "action": {
      "en": "Send algorithm and hex digits, as in sha256:57b6….",
      "zh": "请按“算法:十六进制值”的形式填写，例如 sha256:57b6…。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000014": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "A parameter of the request is not allowed; the message says which.",
      "zh": "请求中有参数不符合要求，具体见返回信息。"
    },
    "action": {
      "en": "Read message and detail, correct the parameter, and send the request again.",
      "zh": "请根据返回的 message 与 detail 修正参数后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "deleteNamespaceAuth",
      "createRepoDomains",
      "updateRepoDomains",
      "createSecret"
    ]
  },
  "SVCSTG.SWR.4000015": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The name of the package breaks its rule.",
      "zh": "软件包的名称不符合规则。"
    },
    "action": {
      "en": "Correct the name of the package.",
      "zh": "请修正软件包名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000016": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The version number breaks its rule.",
      "zh": "版本号不符合规则。"
    },
    "action": {
      "en": "Correct the version number.",
      "zh": "请修正版本号。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000028": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The upload is not an image in a known format.",
      "zh": "上传内容不是可识别的镜像格式。"
    },
    "action": {
      "en": "Build and save the image anew with a current docker, then upload it again.",
      "zh": "请使用新版本 Docker 重新构建并导出镜像后再上传。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000029": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The image's name inside the archive differs from the one in the request.",
      "zh": "压缩包内的镜像名与请求中的不同。"
    },
    "action": {
      "en": "Use the same name in both places.",
      "zh": "请让两处名称保持一致。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000031": {
    "status": 400,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The access key or the secret key is wrong.",
      "zh": "访问密钥（AK/SK）不正确。"
    },
    "action": {
      "en": "Check both keys; an access key that was deleted or disabled no longer works.",
      "zh": "请核对 AK 与 SK，已删除或停用的密钥无法使用。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "It is about failed authentication, although its status is 400.",
      "zh": "含义是认证未通过，状态码却是 400。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4000039": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The id of the upload session is malformed.",
      "zh": "上传会话 ID 格式有误。"
    },
    "action": {
      "en": "Start the upload from the beginning.",
      "zh": "请从头开始重新上传。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000045": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The upload session could not be bound.",
      "zh": "上传会话绑定未成功。"
    },
    "action": {
      "en": "Start the upload from the beginning.",
      "zh": "请从头开始重新上传。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "The reference calls it an internal error, yet gives it status 400.",
      "zh": "参考文档称其为服务器内部错误，状态码却是 400。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4000047": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "This version is not supported.",
      "zh": "不支持该版本。"
    },
    "action": {
      "en": "Use a version that the service lists.",
      "zh": "请改用服务支持的版本。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000055": {
    "status": 400,
    "area": "query",
    "meaning": {
      "en": "The search has nothing to search for.",
      "zh": "搜索请求没有给出关键字。"
    },
    "action": {
      "en": "Send what to search for.",
      "zh": "请补充搜索关键字。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000056": {
    "status": 400,
    "area": "query",
    "meaning": {
      "en": "`limit` or `offset` is out of range.",
      "zh": "分页参数 limit 或 offset 超出取值范围。"
    },
    "action": {
      "en": "Send a limit of 1 to 1000 and an offset of 0 or more, both together.",
      "zh": "limit 取 1～1000，offset 不小于 0，且两者同时传递。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "listRepositoryTags",
      "listReposDetails",
      "listSharedReposDetails"
    ]
  },
  "SVCSTG.SWR.4000064": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The manifest in the archive has an empty RepoTags.",
      "zh": "压缩包的描述文件中 RepoTags 为空。"
    },
    "action": {
      "en": "Save the image by name and tag, not by its id: docker save name:tag.",
      "zh": "请按“名称:版本”而非镜像 ID 导出：docker save name:tag。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000065": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The manifest names a layer that the archive lacks.",
      "zh": "描述文件列出的镜像层在压缩包中缺失。"
    },
    "action": {
      "en": "Build and save the image anew with a current docker, then upload it again.",
      "zh": "请使用新版本 Docker 重新构建并导出镜像后再上传。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000066": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The manifest names a configuration file that the archive lacks.",
      "zh": "描述文件列出的配置文件在压缩包中缺失。"
    },
    "action": {
      "en": "Build and save the image anew with a current docker, then upload it again.",
      "zh": "请使用新版本 Docker 重新构建并导出镜像后再上传。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000067": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The archive has no manifest.",
      "zh": "压缩包内没有描述文件。"
    },
    "action": {
      "en": "Make the archive with docker save, and upload it unchanged.",
      "zh": "请使用 docker save 导出，并直接上传该文件。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000068": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The manifest in the archive cannot be parsed.",
      "zh": "压缩包的描述文件无法读取。"
    },
    "action": {
      "en": "Build and save the image anew with a current docker, then upload it again.",
      "zh": "请使用新版本 Docker 重新构建并导出镜像后再上传。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000069": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The image's format is wrong or not supported.",
      "zh": "镜像格式有误，或不在支持范围内。"
    },
    "action": {
      "en": "Build and save the image anew with a current docker, then upload it again.",
      "zh": "请使用新版本 Docker 重新构建并导出镜像后再上传。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000097": {
    "status": 400,
    "area": "organization",
    "kind": "quota",
    "meaning": {
      "en": "The account owns as many organizations as its quota allows.",
      "zh": "账号拥有的组织数已达到配额。"
    },
    "action": {
      "en": "Delete an organization that is no longer used, or ask for a larger quota.",
      "zh": "请删除不再使用的组织，或申请提高配额。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createNamespace"
    ]
  },
  "SVCSTG.SWR.4000098": {
    "status": 400,
    "area": "repository",
    "kind": "quota",
    "meaning": {
      "en": "The number of images has reached its limit.",
      "zh": "镜像数量已达上限。"
    },
    "action": {
      "en": "Delete repositories that are no longer used, or ask for a larger quota.",
      "zh": "请清理不再使用的镜像仓库，或申请提高配额。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepo"
    ]
  },
  "SVCSTG.SWR.4000099": {
    "status": 400,
    "area": "tag",
    "kind": "quota",
    "meaning": {
      "en": "The number of tags has reached its limit.",
      "zh": "镜像版本数量已达上限。"
    },
    "action": {
      "en": "Delete old tags.",
      "zh": "请清理旧的镜像版本。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000306": {
    "status": 400,
    "area": "request",
    "kind": "not-found",
    "meaning": {
      "en": "Something that the request names is missing; what exactly is not known.",
      "zh": "请求所指对象不存在，具体对象尚不明确。"
    },
    "action": {
      "en": "List what exists and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "C",
      "note": "Some answers of the kind \"not found\" come with 400 and this code."
    },
    "operations": []
  },
  "SVCSTG.SWR.4001000": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "An upload must be sent as multipart/form-data.",
      "zh": "上传请求的 Content-Type 不是 multipart/form-data。"
    },
    "action": {
      "en": "Send the file as a form.",
      "zh": "请以表单方式上传文件。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001003": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The form holds no file that can be read.",
      "zh": "未能从表单中取得文件。"
    },
    "action": {
      "en": "Put the file into the form, then upload it again.",
      "zh": "请在表单中放入要上传的文件后重新提交。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001004": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "`type` must be `app`.",
      "zh": "type 的取值只能是 app。"
    },
    "action": {
      "en": "Set `type` to `app`.",
      "zh": "请将 type 设为 app。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001005": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The form cannot be parsed.",
      "zh": "表单内容无法识别。"
    },
    "action": {
      "en": "Rebuild the form as multipart/form-data and check its boundary.",
      "zh": "请重新按 multipart/form-data 组装表单，并检查 boundary。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001006": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The file that describes the upload is malformed.",
      "zh": "元数据文件的格式有误。"
    },
    "action": {
      "en": "Correct the format of the describing file.",
      "zh": "请修正元数据文件的格式。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001008": {
    "status": 400,
    "area": "repository",
    "meaning": {
      "en": "The organization or the name breaks its rule.",
      "zh": "组织或名称不符合规则。"
    },
    "action": {
      "en": "Check both the organization and the name against their naming rules.",
      "zh": "请分别对照命名规则检查组织与名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001009": {
    "status": 400,
    "area": "repository",
    "meaning": {
      "en": "`is_public` must be true or false.",
      "zh": "is_public 只接受 true 或 false。"
    },
    "action": {
      "en": "Send a JSON boolean, not a text.",
      "zh": "请传递布尔值，而不是字符串。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepo",
      "updateRepo"
    ]
  },
  "SVCSTG.SWR.4001010": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "`type` must be `app` or `image`.",
      "zh": "type 的取值只能是 app 或 image。"
    },
    "action": {
      "en": "Set `type` to `app` or `image`.",
      "zh": "请将 type 设为 app 或 image。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001011": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "`type` must be `app`, `image` or empty.",
      "zh": "type 的取值只能是 app、image，或留空。"
    },
    "action": {
      "en": "Set `type` to `app` or `image`, or leave it empty.",
      "zh": "请将 type 设为 app 或 image，也可不填。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001013": {
    "status": 400,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The access key or the secret key is empty.",
      "zh": "ak 或 sk 没有填写。"
    },
    "action": {
      "en": "Send both keys.",
      "zh": "请同时提供 AK 与 SK。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "It is about missing credentials, although its status is 400.",
      "zh": "含义是缺少认证凭证，状态码却是 400。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4001014": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "A required parameter is missing.",
      "zh": "有必选参数没有提供。"
    },
    "action": {
      "en": "Send every parameter that the operation marks as required.",
      "zh": "请补齐接口要求的必选参数。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createNamespace",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "updateRepo",
      "createRepoDomains",
      "updateRepoDomains"
    ]
  },
  "SVCSTG.SWR.4001015": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The form lacks its file.",
      "zh": "表单中没有文件。"
    },
    "action": {
      "en": "Add the file that is missing from the form.",
      "zh": "请在表单中补上缺少的文件。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001016": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "`is_public` and `manifests` must both be there.",
      "zh": "is_public 与 manifests 两个参数均不可缺少。"
    },
    "action": {
      "en": "Send at least these two.",
      "zh": "请至少传递这两个参数。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001018": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "The body is not of the expected type.",
      "zh": "请求体的类型与接口要求不符。"
    },
    "action": {
      "en": "Send JSON with Content-Type: application/json.",
      "zh": "请以 application/json 发送 JSON 请求体。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createNamespace",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "updateRepo",
      "createRepoDomains",
      "updateRepoDomains"
    ]
  },
  "SVCSTG.SWR.4001019": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "A file in the form cannot be parsed.",
      "zh": "表单中的文件无法识别。"
    },
    "action": {
      "en": "Check that the file in the form is whole, then upload it again.",
      "zh": "请确认表单中的文件完整后重新上传。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001021": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The version number is empty.",
      "zh": "没有填写版本号。"
    },
    "action": {
      "en": "Fill in the version number.",
      "zh": "请填写版本号。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001022": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The uploaded file is of the wrong type.",
      "zh": "上传的文件类型有误。"
    },
    "action": {
      "en": "Build and save the image anew with a current docker, then upload it again.",
      "zh": "请使用新版本 Docker 重新构建并导出镜像后再上传。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001023": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "This type of file is not supported.",
      "zh": "该文件类型不受支持。"
    },
    "action": {
      "en": "Build and save the image anew with a current docker, then upload it again.",
      "zh": "请使用新版本 Docker 重新构建并导出镜像后再上传。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001024": {
    "status": 400,
    "area": "query",
    "meaning": {
      "en": "The query parameters could not be read.",
      "zh": "查询参数无法读取。"
    },
    "action": {
      "en": "Check the encoding of the query.",
      "zh": "请检查查询串的编码。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001025": {
    "status": 400,
    "area": "query",
    "meaning": {
      "en": "A query parameter breaks its rule.",
      "zh": "有查询参数不符合规则。"
    },
    "action": {
      "en": "Compare every query parameter with the names and values that the operation lists.",
      "zh": "请逐一核对查询参数的名称与取值。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "listRepositoryTags",
      "listReposDetails",
      "listSharedReposDetails"
    ]
  },
  "SVCSTG.SWR.4001027": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "`status` must be `done` or `error`.",
      "zh": "status 只接受 done 或 error。"
    },
    "action": {
      "en": "Set `status` to `done` or `error`.",
      "zh": "请将 status 设为 done 或 error。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001028": {
    "status": 400,
    "area": "organization",
    "meaning": {
      "en": "The organization's name breaks the naming rule.",
      "zh": "组织名称不符合命名规则。"
    },
    "action": {
      "en": "Check the spelling against the naming rule of organizations.",
      "zh": "请对照组织命名规则检查名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "listNamespaces",
      "createNamespace",
      "showNamespace",
      "deleteNamespaces",
      "showNamespaceAuth"
    ]
  },
  "SVCSTG.SWR.4001029": {
    "status": 400,
    "area": "repository",
    "meaning": {
      "en": "The repository's name breaks the naming rule.",
      "zh": "镜像仓库名称不符合命名规则。"
    },
    "action": {
      "en": "Check the spelling against the naming rule of repositories.",
      "zh": "请对照镜像仓库命名规则检查名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepo",
      "showRepository",
      "deleteRepo",
      "deleteRepoTag",
      "listRepoDomains",
      "showAccessDomain",
      "deleteRepoDomains"
    ]
  },
  "SVCSTG.SWR.4001030": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "`package` breaks its rule.",
      "zh": "package 不符合规则。"
    },
    "action": {
      "en": "Correct the value of `package`.",
      "zh": "请修正 package 的取值。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001035": {
    "status": 400,
    "area": "query",
    "meaning": {
      "en": "The filter is malformed.",
      "zh": "filter 写法有误。"
    },
    "action": {
      "en": "Write key::value pairs, joined by |, with the keys of this operation.",
      "zh": "请按 key::value 书写，以 | 连接，并仅使用该接口支持的键。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "listNamespaces",
      "listRepositoryTags",
      "listReposDetails",
      "listSharedReposDetails"
    ]
  },
  "SVCSTG.SWR.4001036": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "A parameter that the operation needs did not reach the service.",
      "zh": "接口所需的某个参数未能送达服务端。"
    },
    "action": {
      "en": "Send all parameters of the operation.",
      "zh": "请传递该接口所需的全部参数。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001037": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "This type of registry is not supported.",
      "zh": "不支持这种类型的注册中心。"
    },
    "action": {
      "en": "Choose a type of registry that the service supports.",
      "zh": "请选择服务支持的注册中心类型。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001041": {
    "status": 400,
    "area": "sharing",
    "meaning": {
      "en": "The name of the account to share with breaks its rule.",
      "zh": "共享账号名称（domain）不符合规则。"
    },
    "action": {
      "en": "Send the name of an account, not its id.",
      "zh": "请填写账号名称，而不是账号 ID。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepoDomains"
    ]
  },
  "SVCSTG.SWR.4001045": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "The parameter `SWRServer` is missing.",
      "zh": "没有提供参数 SWRServer。"
    },
    "action": {
      "en": "Add the parameter `SWRServer`.",
      "zh": "请补充参数 SWRServer。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001048": {
    "status": 400,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The service found no token in the request.",
      "zh": "服务端未能从请求中取得 Token。"
    },
    "action": {
      "en": "Send X-Auth-Token, or sign the request.",
      "zh": "请携带 X-Auth-Token，或对请求签名。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "It is about a missing token, although its status is 400.",
      "zh": "含义是缺少 Token，状态码却是 400。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4001065": {
    "status": 400,
    "area": "permission",
    "meaning": {
      "en": "The permission in the organization is none of 7, 3 and 1.",
      "zh": "组织权限取值不是 7、3、1 之一。"
    },
    "action": {
      "en": "Send 7 to manage, 3 to edit or 1 to read.",
      "zh": "管理填 7，编辑填 3，读取填 1。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createNamespaceAuth",
      "updateNamespaceAuth"
    ]
  },
  "SVCSTG.SWR.4001066": {
    "status": 400,
    "area": "permission",
    "meaning": {
      "en": "The permission breaks its rule.",
      "zh": "权限取值不符合规则。"
    },
    "action": {
      "en": "Send a permission of 7, 3 or 1.",
      "zh": "权限请取 7、3 或 1。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001067": {
    "status": 400,
    "area": "permission",
    "meaning": {
      "en": "The user's name breaks its rule.",
      "zh": "用户名不符合规则。"
    },
    "action": {
      "en": "Take id and name of the user from IAM.",
      "zh": "请使用 IAM 中的用户 ID 与用户名。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001090": {
    "status": 400,
    "area": "sharing",
    "kind": "not-found",
    "meaning": {
      "en": "There is no account of this name, or the repository is not shared with it.",
      "zh": "没有该名称的账号，或仓库未共享给该账号。"
    },
    "action": {
      "en": "Check the account's name.",
      "zh": "请核对共享账号名称。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "C",
      "note": "Clients of the live service read it as \"not found\"; some answers come with 200 and exist false instead."
    },
    "operations": [
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains"
    ]
  },
  "SVCSTG.SWR.4001091": {
    "status": 400,
    "area": "permission",
    "meaning": {
      "en": "The parameter that names a permission is not accepted.",
      "zh": "权限参数未被接受。"
    },
    "action": {
      "en": "Check name and value of the permission parameter; the values are 7, 3 and 1.",
      "zh": "请检查权限参数的名称与取值，取值为 7、3 或 1。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "U",
      "note": "Seen beyond the table of section 5.2."
    },
    "operations": [
      "createRepoDomains",
      "updateRepoDomains"
    ]
  },
  "SVCSTG.SWR.4001096": {
    "status": 400,
    "area": "query",
    "meaning": {
      "en": "The list cannot be sorted by this column.",
      "zh": "不支持按该列排序。"
    },
    "action": {
      "en": "Sort by a column that the operation names.",
      "zh": "请使用接口支持的排序列。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": "The list of repositories refuses updated_at with it."
    },
    "operations": [
      "listRepositoryTags",
      "listReposDetails",
      "listSharedReposDetails"
    ]
  },
  "SVCSTG.SWR.4001158": {
    "status": 400,
    "area": "request",
    "kind": "not-found",
    "meaning": {
      "en": "What the request names does not exist; the code does not say which part.",
      "zh": "请求所指内容找不到，错误码未说明是哪一部分。"
    },
    "action": {
      "en": "List what exists and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "U",
      "note": "Some answers of the kind \"not found\" come with 400 and this code."
    },
    "operations": []
  },
  "SVCSTG.SWR.4006030": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The build could not be carried out.",
      "zh": "本次构建没有执行成功。"
    },
    "action": {
      "en": "Read the log of the build.",
      "zh": "请查看构建日志。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "It is about a build that failed, although status 400 blames the request.",
      "zh": "含义是构建失败，状态码却是表示请求有误的 400。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4006031": {
    "status": 400,
    "area": "build",
    "kind": "conflict",
    "meaning": {
      "en": "This build was recorded already.",
      "zh": "本次构建的记录重复。"
    },
    "action": {
      "en": "Look at the record that exists.",
      "zh": "请查看已有的构建记录。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "It is about something that exists already, although its status is 400 and not 409.",
      "zh": "含义是记录已存在，状态码却是 400 而不是 409。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4009010": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The organization given for a build is not valid.",
      "zh": "构建任务中的组织无效。"
    },
    "action": {
      "en": "Check the spelling against the naming rule of organizations.",
      "zh": "请对照组织命名规则检查名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009011": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The image name given for a build is not valid.",
      "zh": "构建任务中的镜像名称无效。"
    },
    "action": {
      "en": "Check the image name of the build task against the naming rule of repositories.",
      "zh": "请对照镜像仓库命名规则检查构建任务中的镜像名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009012": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "This type of code source is not known.",
      "zh": "代码源类型无效。"
    },
    "action": {
      "en": "Check the code source that the build is set up with, then try again.",
      "zh": "请检查构建任务所配置的代码源后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009013": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "The id is malformed.",
      "zh": "ID 格式无效。"
    },
    "action": {
      "en": "Take the id from an answer of the service and send it unchanged.",
      "zh": "请使用服务返回的 ID，不要改动。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009014": {
    "status": 400,
    "area": "query",
    "meaning": {
      "en": "The condition to filter by is not valid.",
      "zh": "用于过滤的条件无效。"
    },
    "action": {
      "en": "Check each key and value that the list is filtered by.",
      "zh": "请检查过滤条件中的每个键与值。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009015": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The build task cannot be parsed.",
      "zh": "构建任务内容无法识别。"
    },
    "action": {
      "en": "Check the code source that the build is set up with, then try again.",
      "zh": "请检查构建任务所配置的代码源后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009016": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The path of a file is not valid.",
      "zh": "文件路径无效。"
    },
    "action": {
      "en": "Check the code source that the build is set up with, then try again.",
      "zh": "请检查构建任务所配置的代码源后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009017": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The owner of the code source is not valid.",
      "zh": "代码源的所有者无效。"
    },
    "action": {
      "en": "Check the code source that the build is set up with, then try again.",
      "zh": "请检查构建任务所配置的代码源后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009018": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The repository of the code source is not valid.",
      "zh": "代码源的仓库无效。"
    },
    "action": {
      "en": "Check the code source that the build is set up with, then try again.",
      "zh": "请检查构建任务所配置的代码源后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009019": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The repository id of the code source is not valid.",
      "zh": "代码源的仓库 ID 无效。"
    },
    "action": {
      "en": "Check the code source that the build is set up with, then try again.",
      "zh": "请检查构建任务所配置的代码源后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009020": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The branch of the code source is not valid.",
      "zh": "代码源的分支无效。"
    },
    "action": {
      "en": "Check the code source that the build is set up with, then try again.",
      "zh": "请检查构建任务所配置的代码源后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009021": {
    "status": 400,
    "area": "tag",
    "meaning": {
      "en": "The tag breaks its rule.",
      "zh": "镜像标签（tag）无效。"
    },
    "action": {
      "en": "Use letters, digits, dots, hyphens and underscores, 128 characters at most.",
      "zh": "仅可使用字母、数字、点、中划线和下划线，长度不超过 128。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "deleteRepoTag"
    ]
  },
  "SVCSTG.SWR.4009022": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The user name of the code source is not valid.",
      "zh": "代码源的用户名无效。"
    },
    "action": {
      "en": "Check the code source that the build is set up with, then try again.",
      "zh": "请检查构建任务所配置的代码源后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009023": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The commit id is not valid.",
      "zh": "commit id 无效。"
    },
    "action": {
      "en": "Check the code source that the build is set up with, then try again.",
      "zh": "请检查构建任务所配置的代码源后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "APIGW.0301": {
    "status": 401,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The gateway could not verify token or signature.",
      "zh": "网关未能验证 Token 或签名。"
    },
    "action": {
      "en": "Check the credentials and the clock; five bad signatures in a row lock an access key for five minutes.",
      "zh": "请检查凭证和本机时间；连续 5 次签名错误会锁定密钥 5 分钟。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": "Answer of the gateway to failed authentication; the rule about the lock comes from another edition (D)."
    },
    "operations": [
      "listNamespaces",
      "createNamespace",
      "showNamespace",
      "deleteNamespaces",
      "showNamespaceAuth",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "listRepositoryTags",
      "deleteRepoTag",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listReposDetails",
      "listSharedReposDetails",
      "createSecret",
      "listApiVersions",
      "showApiVersion"
    ]
  },
  "SVCSTG.S2I.4019000": {
    "status": 401,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The request carries neither a token nor an access key.",
      "zh": "请求既没有 Token，也没有 AK/SK 签名。"
    },
    "action": {
      "en": "Send X-Auth-Token, or sign the request with an access key.",
      "zh": "请携带 X-Auth-Token，或使用访问密钥签名。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "The only code with the prefix SVCSTG.S2I.",
      "zh": "唯一以 SVCSTG.S2I 为前缀的错误码。"
    },
    "operations": [
      "listNamespaces",
      "createNamespace",
      "showNamespace",
      "deleteNamespaces",
      "showNamespaceAuth",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "listRepositoryTags",
      "deleteRepoTag",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listReposDetails",
      "listSharedReposDetails",
      "createSecret",
      "listApiVersions",
      "showApiVersion"
    ]
  },
  "SVCSTG.SWR.4010000": {
    "status": 401,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The token is not accepted, most often because it has expired.",
      "zh": "Token 未通过校验，最常见的原因是已过期。"
    },
    "action": {
      "en": "Get a new token and repeat the call.",
      "zh": "请重新获取 Token 后再次调用。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "listNamespaces",
      "createNamespace",
      "showNamespace",
      "deleteNamespaces",
      "showNamespaceAuth",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "listRepositoryTags",
      "deleteRepoTag",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listReposDetails",
      "listSharedReposDetails",
      "createSecret",
      "listApiVersions",
      "showApiVersion"
    ]
  },
  "SVCSTG.SWR.4011044": {
    "status": 401,
    "area": "permission",
    "kind": "permission",
    "meaning": {
      "en": "Another user created this image, so the caller may not push to it.",
      "zh": "该镜像由其他用户创建，当前用户不能上传。"
    },
    "action": {
      "en": "Ask a manager of the organization for the permission that is missing.",
      "zh": "请联系组织管理员授予所需权限。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "It is about a missing permission, although its status is 401.",
      "zh": "含义是权限不足，状态码却是 401。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4011064": {
    "status": 401,
    "area": "permission",
    "kind": "permission",
    "meaning": {
      "en": "The resource belongs to another account.",
      "zh": "资源属于其他账号，当前账号没有权限。"
    },
    "action": {
      "en": "Use credentials of the account that owns it, or ask for it to be shared.",
      "zh": "请使用资源所属账号的凭证，或请对方共享。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "It is about a missing permission, although its status is 401.",
      "zh": "含义是权限不足，状态码却是 401。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4030170": {
    "status": 403,
    "area": "permission",
    "kind": "permission",
    "meaning": {
      "en": "A permission is missing; the current edition calls it insufficient permissions.",
      "zh": "缺少所需权限（新版文档中的“权限不足”）。"
    },
    "action": {
      "en": "Ask a manager of the organization for the permission that is missing.",
      "zh": "请联系组织管理员授予所需权限。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "U",
      "note": "Seen with status 403; the sample of the current edition has it."
    },
    "operations": [
      "listNamespaces",
      "createNamespace",
      "showNamespace",
      "deleteNamespaces",
      "showNamespaceAuth",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "listReposDetails",
      "listSharedReposDetails",
      "createSecret"
    ]
  },
  "SVCSTG.SWR.4031032": {
    "status": 403,
    "area": "server",
    "kind": "throttled",
    "meaning": {
      "en": "Too many requests keep the server busy.",
      "zh": "请求过多，服务器运行资源不足。"
    },
    "action": {
      "en": "Wait, then send fewer requests at a time.",
      "zh": "请等待片刻，并降低请求频率。"
    },
    "retryable": true,
    "source": "reference",
    "note": {
      "en": "It is about throttling, although its status is 403.",
      "zh": "含义是限流，状态码却是 403。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4031033": {
    "status": 403,
    "area": "request",
    "meaning": {
      "en": "The service does not offer what was requested.",
      "zh": "服务不提供所请求的操作。"
    },
    "action": {
      "en": "Check method and path; if they are right, report the request id.",
      "zh": "请核对方法与路径；若确认无误，请提供请求 ID 反馈。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4031042": {
    "status": 403,
    "area": "server",
    "kind": "throttled",
    "meaning": {
      "en": "Too many requests were sent.",
      "zh": "请求次数过多。"
    },
    "action": {
      "en": "Wait, then send fewer requests at a time.",
      "zh": "请等待片刻，并降低请求频率。"
    },
    "retryable": true,
    "source": "reference",
    "note": {
      "en": "It is about throttling, although its status is 403.",
      "zh": "含义是限流，状态码却是 403。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4031043": {
    "status": 403,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The notary did not accept the token of the request.",
      "zh": "公证服务（notary）未接受请求中的 JWT。"
    },
    "action": {
      "en": "Sign in again and repeat the call.",
      "zh": "请重新登录后再试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4037017": {
    "status": 403,
    "area": "permission",
    "kind": "permission",
    "meaning": {
      "en": "The caller may not edit any organization.",
      "zh": "当前用户在所有组织中均无编辑或管理权限。"
    },
    "action": {
      "en": "Create an organization, or ask for the permission to edit one.",
      "zh": "请先创建组织，或申请某个组织的编辑权限。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepo"
    ]
  },
  "SVCSTG.SWR.4037018": {
    "status": 403,
    "area": "permission",
    "kind": "permission",
    "meaning": {
      "en": "The caller may not edit any image of the repository.",
      "zh": "当前用户对仓库中的镜像均无编辑或管理权限。"
    },
    "action": {
      "en": "Create an image, or ask for one that may be edited.",
      "zh": "请先创建镜像，或申请可编辑的镜像。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4037020": {
    "status": 403,
    "area": "permission",
    "kind": "permission",
    "meaning": {
      "en": "The caller's permission in the organization is too low for this repository.",
      "zh": "当前用户在组织中的权限不足以操作该镜像仓库。"
    },
    "action": {
      "en": "Ask a manager of the organization for the permission that is missing.",
      "zh": "请联系组织管理员授予所需权限。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "listRepositoryTags",
      "deleteRepoTag",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains"
    ]
  },
  "SVCSTG.SWR.4039001": {
    "status": 403,
    "area": "permission",
    "kind": "permission",
    "meaning": {
      "en": "The resource is not the caller's.",
      "zh": "该资源不属于当前用户，不能申请或操作。"
    },
    "action": {
      "en": "Use credentials of its owner.",
      "zh": "请使用资源所有者的凭证。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4039002": {
    "status": 403,
    "area": "permission",
    "kind": "permission",
    "meaning": {
      "en": "The caller may not carry out this operation.",
      "zh": "当前用户无权执行该操作。"
    },
    "action": {
      "en": "Ask a manager of the organization for the permission that is missing.",
      "zh": "请联系组织管理员授予所需权限。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "listNamespaces",
      "createNamespace",
      "showNamespace",
      "deleteNamespaces",
      "showNamespaceAuth",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "listRepositoryTags",
      "deleteRepoTag",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listReposDetails",
      "listSharedReposDetails",
      "createSecret"
    ]
  },
  "APIGW.0101": {
    "status": 404,
    "area": "request",
    "kind": "not-found",
    "meaning": {
      "en": "The gateway knows no such path.",
      "zh": "网关找不到该路径。"
    },
    "action": {
      "en": "Check method and path; write a slash in a repository's name as a dollar sign.",
      "zh": "请核对方法与路径，仓库名中的斜杠应写作 $。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": "Answer of the gateway to an unknown path."
    },
    "operations": [
      "showRepository",
      "showApiVersion"
    ]
  },
  "SVCSTG.SWR.4040004": {
    "status": 404,
    "area": "upload",
    "kind": "not-found",
    "meaning": {
      "en": "There is no such software package.",
      "zh": "指定的软件包找不到。"
    },
    "action": {
      "en": "List what exists and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4040009": {
    "status": 404,
    "area": "image",
    "kind": "not-found",
    "meaning": {
      "en": "There is no list of images for this place.",
      "zh": "该位置下没有可查询的镜像列表。"
    },
    "action": {
      "en": "List what exists and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4040010": {
    "status": 404,
    "area": "repository",
    "kind": "not-found",
    "meaning": {
      "en": "There is no such image or image repository.",
      "zh": "所指定的镜像或镜像仓库找不到。"
    },
    "action": {
      "en": "Check the names; in a path, a slash of the name is written as a dollar sign.",
      "zh": "请核对名称；路径中的斜杠应写作 $。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "listRepositoryTags",
      "deleteRepoTag",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains"
    ]
  },
  "SVCSTG.SWR.4040043": {
    "status": 404,
    "area": "upload",
    "kind": "not-found",
    "meaning": {
      "en": "The upload session does not exist, or no longer.",
      "zh": "上传会话找不到或已结束。"
    },
    "action": {
      "en": "Start the upload from the beginning.",
      "zh": "请从头开始重新上传。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4040048": {
    "status": 404,
    "area": "tag",
    "kind": "not-found",
    "meaning": {
      "en": "The image has no such version.",
      "zh": "该镜像没有所指定的版本。"
    },
    "action": {
      "en": "List what exists and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4040058": {
    "status": 404,
    "area": "organization",
    "kind": "not-found",
    "meaning": {
      "en": "There is no such organization.",
      "zh": "指定的组织找不到。"
    },
    "action": {
      "en": "Check the name, and that the caller's account owns it.",
      "zh": "请核对组织名称，并确认它属于当前账号。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "listNamespaces",
      "showNamespace",
      "deleteNamespaces",
      "showNamespaceAuth",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "listRepositoryTags",
      "deleteRepoTag",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains"
    ]
  },
  "SVCSTG.SWR.4040078": {
    "status": 404,
    "area": "permission",
    "kind": "not-found",
    "meaning": {
      "en": "The user holds no permission in this organization.",
      "zh": "该用户在此组织中没有权限记录。"
    },
    "action": {
      "en": "Look at the permissions first; grant one with createNamespaceAuth.",
      "zh": "请先查询组织权限，必要时用 createNamespaceAuth 授权。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "updateNamespaceAuth",
      "deleteNamespaceAuth"
    ]
  },
  "SVCSTG.SWR.4040083": {
    "status": 404,
    "area": "request",
    "kind": "not-found",
    "meaning": {
      "en": "Nothing is served at this address.",
      "zh": "请求的 URL 没有对应的资源。"
    },
    "action": {
      "en": "Check method and path; a slash in a repository's name is written as a dollar sign.",
      "zh": "请核对方法和路径，仓库名中的斜杠需写作 $。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4040091": {
    "status": 404,
    "area": "sharing",
    "kind": "not-found",
    "meaning": {
      "en": "There is no such permission, as when a repository is not shared with the account.",
      "zh": "没有对应的权限，例如仓库并未共享给该账号。"
    },
    "action": {
      "en": "List the accounts that the repository is shared with.",
      "zh": "请先查询该仓库的共享账号列表。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "updateRepoDomains",
      "deleteRepoDomains"
    ]
  },
  "SVCSTG.SWR.4040113": {
    "status": 404,
    "area": "image",
    "kind": "not-found",
    "meaning": {
      "en": "There is no such image resource.",
      "zh": "指定的镜像资源找不到。"
    },
    "action": {
      "en": "List what exists and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4040115": {
    "status": 404,
    "area": "tag",
    "kind": "not-found",
    "meaning": {
      "en": "There is no such version of the image.",
      "zh": "指定的镜像版本找不到。"
    },
    "action": {
      "en": "List what exists and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4041051": {
    "status": 404,
    "area": "image",
    "kind": "not-found",
    "meaning": {
      "en": "There is no such layer.",
      "zh": "指定的镜像层找不到。"
    },
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
      "zh": "请重新上传镜像；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4041056": {
    "status": 404,
    "area": "tag",
    "kind": "not-found",
    "meaning": {
      "en": "The image has no such tag.",
      "zh": "镜像中没有该 tag。"
    },
    "action": {
      "en": "List what exists and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "5001056 ends in the same digits and means something else.",
      "zh": "5001056 尾号相同，含义不同。"
    },
    "operations": [
      "deleteRepoTag"
    ]
  },
  "SVCSTG.SWR.4041057": {
    "status": 404,
    "area": "tag",
    "kind": "not-found",
    "meaning": {
      "en": "There is no list of tags, as when the repository is empty or missing.",
      "zh": "没有 tag 列表，可能仓库为空或已被删除。"
    },
    "action": {
      "en": "List what exists and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4041060": {
    "status": 404,
    "area": "image",
    "kind": "not-found",
    "meaning": {
      "en": "There is no such manifest.",
      "zh": "指定的 manifest 找不到。"
    },
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
      "zh": "请重新上传镜像；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4041061": {
    "status": 404,
    "area": "organization",
    "kind": "not-found",
    "meaning": {
      "en": "No organization of this name was found.",
      "zh": "按该名称查不到组织。"
    },
    "action": {
      "en": "Look at the list of organizations; create the organization if it is not there.",
      "zh": "请查看组织列表，列表中没有时先创建该组织。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4046032": {
    "status": 404,
    "area": "build",
    "kind": "not-found",
    "meaning": {
      "en": "There is no record of this build.",
      "zh": "找不到本次构建的记录。"
    },
    "action": {
      "en": "List what exists and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4060012": {
    "status": 406,
    "area": "repository",
    "kind": "conflict",
    "meaning": {
      "en": "The repository cannot be deleted while it holds images.",
      "zh": "仓库内仍有镜像，暂不能删除该仓库。"
    },
    "action": {
      "en": "Delete all its tags first.",
      "zh": "请先删除其中全部镜像版本。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "deleteRepo"
    ]
  },
  "SVCSTG.SWR.4060053": {
    "status": 406,
    "area": "upload",
    "kind": "conflict",
    "meaning": {
      "en": "It cannot be deleted while it holds software packages.",
      "zh": "其下仍有软件包，暂不能删除。"
    },
    "action": {
      "en": "Delete the packages first.",
      "zh": "请先清理其中的软件包。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4060074": {
    "status": 406,
    "area": "organization",
    "kind": "conflict",
    "meaning": {
      "en": "The organization still holds images.",
      "zh": "组织中仍有镜像，不能删除。"
    },
    "action": {
      "en": "Delete its repositories first.",
      "zh": "请先删除其中的镜像仓库。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "U",
      "note": "Seen beyond the table of section 5.2."
    },
    "operations": [
      "deleteNamespaces"
    ]
  },
  "SVCSTG.SWR.4090006": {
    "status": 409,
    "area": "repository",
    "kind": "conflict",
    "meaning": {
      "en": "An image repository of this name is there already.",
      "zh": "同名镜像仓库已经存在。"
    },
    "action": {
      "en": "Use the one that exists, or choose another name.",
      "zh": "请直接使用已有仓库，或更换名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepo"
    ]
  },
  "SVCSTG.SWR.4090023": {
    "status": 409,
    "area": "server",
    "kind": "throttled",
    "meaning": {
      "en": "The system is busy with other work.",
      "zh": "系统资源当前被占用，暂时无法处理。"
    },
    "action": {
      "en": "Wait and try again with growing pauses.",
      "zh": "请逐步延长间隔后重试。"
    },
    "retryable": true,
    "source": "reference",
    "note": {
      "en": "It is about a busy system, not a conflict, although its status is 409.",
      "zh": "含义是系统繁忙而非冲突，状态码却是 409。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4090060": {
    "status": 409,
    "area": "organization",
    "kind": "conflict",
    "meaning": {
      "en": "The name is taken; names of organizations are unique across all accounts.",
      "zh": "组织名称已被占用，组织名称在所有账号间唯一。"
    },
    "action": {
      "en": "Choose another name, unless the organization is yours already.",
      "zh": "若该组织并非自己所有，请更换名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createNamespace"
    ]
  },
  "SVCSTG.SWR.4090076": {
    "status": 409,
    "area": "permission",
    "kind": "conflict",
    "meaning": {
      "en": "The user already holds a permission in this organization.",
      "zh": "该用户在此组织中已有权限。"
    },
    "action": {
      "en": "Change it with updateNamespaceAuth.",
      "zh": "请改用 updateNamespaceAuth 更新权限。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createNamespaceAuth"
    ]
  },
  "SVCSTG.SWR.4090089": {
    "status": 409,
    "area": "sharing",
    "kind": "conflict",
    "meaning": {
      "en": "Such a permission is there already, as when a repository is shared with the same account again.",
      "zh": "同样的权限已建立，例如重复共享给同一账号。"
    },
    "action": {
      "en": "Change the existing one with updateRepoDomains.",
      "zh": "请改用 updateRepoDomains 更新已有共享。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepoDomains"
    ]
  },
  "SVCSTG.SWR.4130025": {
    "status": 413,
    "area": "upload",
    "meaning": {
      "en": "The uploaded file is larger than allowed.",
      "zh": "所上传的文件超出大小上限。"
    },
    "action": {
      "en": "Push the image with docker instead of uploading a file, or make it smaller.",
      "zh": "请改用 docker push 上传，或减小文件体积。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4131001": {
    "status": 413,
    "area": "request",
    "meaning": {
      "en": "The body of the request is too large.",
      "zh": "请求体超出大小限制。"
    },
    "action": {
      "en": "Send less in one request.",
      "zh": "请减少单次请求的数据量。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createNamespace",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "updateRepo",
      "createRepoDomains",
      "updateRepoDomains"
    ]
  },
  "SVCSTG.SWR.4131012": {
    "status": 413,
    "area": "repository",
    "meaning": {
      "en": "The description is longer than allowed.",
      "zh": "描述内容过长。"
    },
    "action": {
      "en": "Shorten the description.",
      "zh": "请精简描述。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createNamespace",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "updateRepo",
      "createRepoDomains",
      "updateRepoDomains"
    ]
  },
  "APIGW.0308": {
    "status": 429,
    "area": "server",
    "kind": "throttled",
    "meaning": {
      "en": "The gateway throttles the caller.",
      "zh": "网关对调用方限流。"
    },
    "action": {
      "en": "Try again with growing pauses, and send fewer requests at a time. If the answer has Retry-After, wait that long.",
      "zh": "请逐步延长间隔后重试，并降低请求频率；若响应带有 Retry-After，请等待相应时长。"
    },
    "retryable": true,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": "Answer of the gateway to too many requests."
    },
    "operations": [
      "listNamespaces",
      "createNamespace",
      "showNamespace",
      "deleteNamespaces",
      "showNamespaceAuth",
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "listRepositoryTags",
      "deleteRepoTag",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listReposDetails",
      "listSharedReposDetails",
      "createSecret",
      "listApiVersions",
      "showApiVersion",
      "keystoneCreateUserTokenByPassword",
      "keystoneListProjects"
    ]
  },
  "SVCSTG.SWR.5000001": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The description of an application could not be read.",
      "zh": "应用的说明文字暂时读不到。"
    },
    "action": {
      "en": "Ask for the description again; if it keeps failing, report the request id.",
      "zh": "请再次查询该描述；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000002": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The details of an image could not be read.",
      "zh": "镜像详情没有取到。"
    },
    "action": {
      "en": "Ask for the image again; if it keeps failing, report the request id.",
      "zh": "请重新查询该镜像；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "showRepository"
    ]
  },
  "SVCSTG.SWR.5000003": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The list of images could not be read.",
      "zh": "暂时无法列出镜像。"
    },
    "action": {
      "en": "List the images again; if it keeps failing, report the request id.",
      "zh": "请重新查询镜像列表；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "listReposDetails",
      "listSharedReposDetails"
    ]
  },
  "SVCSTG.SWR.5000005": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A deletion failed; the code does not say of what.",
      "zh": "某个对象未被删除，错误码未说明是哪个。"
    },
    "action": {
      "en": "Look whether the object is still there before deleting it again; if it keeps failing, report the request id.",
      "zh": "请先确认对象是否还在，再决定是否重新删除；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "deleteRepoTag",
      "deleteRepoDomains"
    ]
  },
  "SVCSTG.SWR.5000007": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A read failed; the code does not say of what.",
      "zh": "某个对象暂时读不到，错误码未说明是哪个。"
    },
    "action": {
      "en": "Send the same query again; if it keeps failing, report the request id.",
      "zh": "请重新发送该查询；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "showAccessDomain",
      "showApiVersion"
    ]
  },
  "SVCSTG.SWR.5000008": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A list could not be read; the code does not say which.",
      "zh": "某个列表暂时无法返回，错误码未说明是哪个。"
    },
    "action": {
      "en": "Ask for the list again; if it keeps failing, report the request id.",
      "zh": "请重新查询该列表；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "listRepoDomains",
      "listApiVersions"
    ]
  },
  "SVCSTG.SWR.5000011": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A change failed; the code does not say of what.",
      "zh": "某个对象未能变更，错误码未说明是哪个。"
    },
    "action": {
      "en": "Read the object as it is now before sending the change again; if it keeps failing, report the request id.",
      "zh": "请先查询对象的当前内容，再决定是否重发变更；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "updateRepo",
      "updateRepoDomains"
    ]
  },
  "SVCSTG.SWR.5000017": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "Signing of applications is switched off at this service.",
      "zh": "该服务没有启用应用签名。"
    },
    "action": {
      "en": "Nothing in the request helps: give the request id to the provider and ask whether signing can be switched on.",
      "zh": "调整请求无法解决，请凭请求 ID 向服务方确认能否启用签名。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000018": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The service could not load its public key.",
      "zh": "公钥未能载入。"
    },
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
      "zh": "请逐步延长间隔后重试；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000019": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "A file that was stored on the server cannot be found.",
      "zh": "先前存放在服务器上的文件缺失。"
    },
    "action": {
      "en": "Upload the file again; if it keeps failing, report the request id.",
      "zh": "请重新上传该文件；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000020": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The upload session could not be locked.",
      "zh": "上传会话未能加锁。"
    },
    "action": {
      "en": "Push again from the beginning; if it keeps failing, report the request id.",
      "zh": "请从头重新上传；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000021": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "A file could not be synchronized.",
      "zh": "文件内容的同步没有完成。"
    },
    "action": {
      "en": "Upload the file again; if it keeps failing, report the request id.",
      "zh": "请重新上传该文件；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000022": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The file that describes the upload could not be synchronized.",
      "zh": "描述上传内容的元数据文件未能完成同步。"
    },
    "action": {
      "en": "Upload again, with the describing file; if it keeps failing, report the request id.",
      "zh": "请连同元数据文件重新上传；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000024": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "A SHA digest could not be computed.",
      "zh": "SHA 校验值未能算出。"
    },
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
      "zh": "请重新推送镜像；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000027": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The uploaded archive could not be unpacked.",
      "zh": "上传的压缩包未能解压。"
    },
    "action": {
      "en": "Check that the archive is whole, then upload it again.",
      "zh": "请确认压缩包完整后重新上传。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "The archive itself may be at fault, although the status is 500.",
      "zh": "问题可能出在压缩包本身，状态码却是 500。"
    },
    "operations": []
  },
  "SVCSTG.SWR.5000030": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The position in a file could not be set.",
      "zh": "文件的读写位置未能确定。"
    },
    "action": {
      "en": "Upload the file again from its first byte; if it keeps failing, report the request id.",
      "zh": "请从文件开头重新上传；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000032": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "Data could not be converted to or from JSON.",
      "zh": "数据与 JSON 相互转换时出现异常。"
    },
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
      "zh": "请逐步延长间隔后重试；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000033": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "An application's file could not be stored.",
      "zh": "收到的应用文件未能存储。"
    },
    "action": {
      "en": "Upload the application's file again; if it keeps failing, report the request id.",
      "zh": "请重新上传应用文件；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000034": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "An application could not be deleted.",
      "zh": "移除应用的过程出错，应用可能仍在。"
    },
    "action": {
      "en": "Look whether the application is still there before deleting it again; if it keeps failing, report the request id.",
      "zh": "请先确认该应用是否还在，再决定是否重新删除；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000035": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "An application could not be recorded in the database.",
      "zh": "应用的记录未能写入数据库。"
    },
    "action": {
      "en": "Look whether the application is there before uploading it again; if it keeps failing, report the request id.",
      "zh": "请先确认该应用是否已经存在，再决定是否重新上传；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000036": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The database record of an application could not be changed.",
      "zh": "数据库里的应用记录没有更新成功。"
    },
    "action": {
      "en": "Read the application as it is now before sending the change again; if it keeps failing, report the request id.",
      "zh": "请先查询应用的当前信息，再决定是否重发变更；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000037": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A signature could not be created.",
      "zh": "签名未能生成。"
    },
    "action": {
      "en": "Look whether the signature exists before asking for it again; if it keeps failing, report the request id.",
      "zh": "请先确认签名是否已经生成，再决定是否重新提交；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000038": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A signature could not be deleted.",
      "zh": "移除签名的过程出错，签名可能仍在。"
    },
    "action": {
      "en": "Look whether the signature is still there before deleting it again; if it keeps failing, report the request id.",
      "zh": "请先确认签名是否还在，再决定是否重新删除；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000040": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A status could not be changed.",
      "zh": "未能写入新的状态。"
    },
    "action": {
      "en": "Read the status before setting it again; if it keeps failing, report the request id.",
      "zh": "请先查询当前状态，再决定是否重新设置；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000041": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "An upload session could not be read.",
      "zh": "上传会话的内容未能读出。"
    },
    "action": {
      "en": "Start the upload from the beginning; if it keeps failing, report the request id.",
      "zh": "请从头开始重新上传；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000042": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "An upload session could not be cleaned up.",
      "zh": "上传会话用完后没有清理干净。"
    },
    "action": {
      "en": "Check whether the upload finished before starting another.",
      "zh": "请先确认上传是否已完成，再决定是否重新上传。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000044": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "An upload session could not be opened.",
      "zh": "上传会话未能建立。"
    },
    "action": {
      "en": "Start a new upload; if it keeps failing, report the request id.",
      "zh": "请重新发起上传；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000046": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A creation failed; the code does not say of what.",
      "zh": "某个对象未能建立，错误码未说明是哪个。"
    },
    "action": {
      "en": "Look whether the object exists before creating it again; if it keeps failing, report the request id.",
      "zh": "请先确认对象是否已经存在，再决定是否重新创建；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "createRepoDomains"
    ]
  },
  "SVCSTG.SWR.5000049": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "An image could not be deleted.",
      "zh": "移除镜像的过程出错，镜像可能仍在。"
    },
    "action": {
      "en": "Look at the list of images before deleting it again; if it keeps failing, report the request id.",
      "zh": "请先查看镜像列表，镜像还在时再重新删除；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "deleteRepo"
    ]
  },
  "SVCSTG.SWR.5000050": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "A digest could not be computed.",
      "zh": "摘要未能算出。"
    },
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
      "zh": "请重新推送镜像；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000051": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The list of the files' SHA digests could not be read.",
      "zh": "各文件的 SHA 清单没有取到。"
    },
    "action": {
      "en": "Ask for the list of digests again; if it keeps failing, report the request id.",
      "zh": "请重新查询该清单；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000052": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The count of references to an image could not be lowered.",
      "zh": "镜像的引用计数未能递减。"
    },
    "action": {
      "en": "Look whether the image is still listed before deleting it again; if it keeps failing, report the request id.",
      "zh": "请先确认镜像是否仍在列表中，再决定是否重新删除；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000054": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "Something could not be saved; the code does not say what.",
      "zh": "某项内容未能写入，错误码未说明是哪项。"
    },
    "action": {
      "en": "Read back what is stored before saving it again; if it keeps failing, report the request id.",
      "zh": "请先查询已存储的内容，再决定是否重新保存；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000057": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "An organization could not be read.",
      "zh": "组织信息暂时读不到。"
    },
    "action": {
      "en": "Ask for the organization again; if it keeps failing, report the request id.",
      "zh": "请重新查询该组织；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "listNamespaces",
      "showNamespace"
    ]
  },
  "SVCSTG.SWR.5000059": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "An organization could not be created.",
      "zh": "新组织未能建立。"
    },
    "action": {
      "en": "Look at the list of organizations before creating it again; if it keeps failing, report the request id.",
      "zh": "请先查看组织列表，没有该组织时再重新创建；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "createNamespace"
    ]
  },
  "SVCSTG.SWR.5000061": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The IP address of a software instance could not be determined.",
      "zh": "软件实例的 IP 地址无法确定。"
    },
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
      "zh": "请逐步延长间隔后重试；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000062": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The local IP address of the software could not be determined.",
      "zh": "软件所用的本地 IP 地址无法确定。"
    },
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
      "zh": "请逐步延长间隔后重试；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000063": {
    "status": 500,
    "area": "tag",
    "meaning": {
      "en": "The table of tags could not be read.",
      "zh": "存放镜像版本的数据表未能读取。"
    },
    "action": {
      "en": "List the tags again; if it keeps failing, report the request id.",
      "zh": "请重新查询镜像版本列表；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000071": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "The list of users could not be read.",
      "zh": "用户列表没有取回。"
    },
    "action": {
      "en": "Ask for the users again; if it keeps failing, report the request id.",
      "zh": "请重新查询用户；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000073": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A restoration failed; the code does not say of what.",
      "zh": "某个对象未能恢复原状，错误码未说明是哪个。"
    },
    "action": {
      "en": "Look at the state of the object before restoring it again; if it keeps failing, report the request id.",
      "zh": "请先查看对象的当前状态，再决定是否重新恢复；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000075": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "A change to an organization did not go through.",
      "zh": "对组织的修改没有保存成功。"
    },
    "action": {
      "en": "Read the organization as it is now before sending the change again; if it keeps failing, report the request id.",
      "zh": "请先查询组织的当前信息，再决定是否重发修改；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000077": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "The permissions of an organization could not be read.",
      "zh": "组织内的权限列表未能返回。"
    },
    "action": {
      "en": "List the permissions of the organization again; if it keeps failing, report the request id.",
      "zh": "请重新查询组织权限；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "showNamespaceAuth"
    ]
  },
  "SVCSTG.SWR.5000079": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "A permission in an organization could not be changed.",
      "zh": "用户在组织中的权限修改未成功。"
    },
    "action": {
      "en": "Look at the permission list of the organization before changing it again; if it keeps failing, report the request id.",
      "zh": "请先查看组织权限列表，再决定是否重新修改；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "updateNamespaceAuth"
    ]
  },
  "SVCSTG.SWR.5000080": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "A permission in an organization could not be granted.",
      "zh": "未能为用户授予组织权限。"
    },
    "action": {
      "en": "Look at the permission list of the organization before granting it again; if it keeps failing, report the request id.",
      "zh": "请先查看组织权限列表，没有该权限时再重新授予；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "createNamespaceAuth"
    ]
  },
  "SVCSTG.SWR.5000081": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "A permission in an organization could not be revoked.",
      "zh": "用户的组织权限未能收回。"
    },
    "action": {
      "en": "Look at the permission list of the organization before revoking it again; if it keeps failing, report the request id.",
      "zh": "请先查看组织权限列表，权限还在时再重新收回；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "deleteNamespaceAuth"
    ]
  },
  "SVCSTG.SWR.5000082": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A JSON file could not be parsed.",
      "zh": "JSON 文件的内容无法识别。"
    },
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
      "zh": "请逐步延长间隔后重试；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000084": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "Another service that is needed could not be found.",
      "zh": "没有找到所需的其他服务。"
    },
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
      "zh": "请逐步延长间隔后重试；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000085": {
    "status": 500,
    "area": "tag",
    "meaning": {
      "en": "A tag could not be created.",
      "zh": "新的镜像版本未能建立。"
    },
    "action": {
      "en": "Look at the list of tags before creating it again; if it keeps failing, report the request id.",
      "zh": "请先查看镜像版本列表，没有该版本时再重新创建；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000086": {
    "status": 500,
    "area": "tag",
    "meaning": {
      "en": "A tag could not be changed.",
      "zh": "镜像版本的信息没有更新成功。"
    },
    "action": {
      "en": "Look the tag up in the list of tags before changing it again; if it keeps failing, report the request id.",
      "zh": "请先在镜像版本列表中核对该版本，再决定是否重新修改；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000087": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The layers of an image could not be read.",
      "zh": "镜像所含的各层（layer）未能读出。"
    },
    "action": {
      "en": "Ask for the layers again; if it keeps failing, report the request id.",
      "zh": "请重新查询镜像的各层；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000088": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "A layer could not be deleted from the UDS storage.",
      "zh": "镜像层未能从 UDS 存储中清除。"
    },
    "action": {
      "en": "Look whether the image is still listed before deleting it again; if it keeps failing, report the request id.",
      "zh": "请先确认镜像是否仍在列表中，再决定是否重新删除；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000090": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "A permission could not be read.",
      "zh": "暂时查不到所请求的权限。"
    },
    "action": {
      "en": "Ask for the permission again; if it keeps failing, report the request id.",
      "zh": "请重新查询该权限；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000092": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "A permission could not be changed.",
      "zh": "权限未能改为所提交的值。"
    },
    "action": {
      "en": "Read the permission as it is now before changing it again; if it keeps failing, report the request id.",
      "zh": "请先查询权限的当前取值，再决定是否重新修改；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000093": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "A permission could not be created.",
      "zh": "新权限未能添加。"
    },
    "action": {
      "en": "Look at the list of permissions before creating it again; if it keeps failing, report the request id.",
      "zh": "请先查看权限列表，没有该权限时再重新添加；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000112": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "An image resource could not be read.",
      "zh": "暂时取不到所请求的镜像资源。"
    },
    "action": {
      "en": "Ask for the resource again; if it keeps failing, report the request id.",
      "zh": "请重新查询该资源；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000114": {
    "status": 500,
    "area": "tag",
    "meaning": {
      "en": "A version of an image could not be read.",
      "zh": "镜像版本的详情未能读出。"
    },
    "action": {
      "en": "Ask for the version again; if it keeps failing, report the request id.",
      "zh": "请重新查询该镜像版本；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001002": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The external address of the service is switched off.",
      "zh": "服务没有启用对外（External）地址。"
    },
    "action": {
      "en": "Nothing in the request helps: give the request id to the provider, who has to switch the address on.",
      "zh": "调整请求无法解决，请凭请求 ID 联系服务方启用该地址。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001020": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "A file of the form could not be read.",
      "zh": "随表单上传的文件在服务端未能读出。"
    },
    "action": {
      "en": "Upload the form and its file again; if it keeps failing, report the request id.",
      "zh": "请重新提交表单及其文件；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001026": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "A manifest could not be fetched.",
      "zh": "manifest 内容暂时取不到。"
    },
    "action": {
      "en": "Ask for the manifest again; if it keeps failing, report the request id.",
      "zh": "请重新查询 manifest；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001038": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The registry cannot be used.",
      "zh": "注册中心目前不可用。"
    },
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
      "zh": "请逐步延长间隔后重试；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001039": {
    "status": 500,
    "area": "query",
    "meaning": {
      "en": "The search failed.",
      "zh": "搜索过程出现异常，没有返回结果。"
    },
    "action": {
      "en": "Search again; if it keeps failing, report the request id.",
      "zh": "请重新搜索；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001046": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "The check of an organization failed.",
      "zh": "对组织的检查没有完成。"
    },
    "action": {
      "en": "Look at the list of organizations, then send the request again; if it keeps failing, report the request id.",
      "zh": "请先查看组织列表，再重新提交；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001047": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "An organization could not be saved.",
      "zh": "所提交的组织信息未能存储。"
    },
    "action": {
      "en": "Look at the list of organizations before saving it again; if it keeps failing, report the request id.",
      "zh": "请先查看组织列表，再决定是否重新保存；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001049": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "An organization could not be deleted.",
      "zh": "移除组织的过程出错，组织可能仍在。"
    },
    "action": {
      "en": "Look at the list of organizations before deleting it again; if it keeps failing, report the request id.",
      "zh": "请先查看组织列表，组织还在时再重新删除；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "deleteNamespaces"
    ]
  },
  "SVCSTG.SWR.5001050": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "A layer could not be read.",
      "zh": "镜像层的内容未能读出。"
    },
    "action": {
      "en": "Ask for the layer again; if it keeps failing, report the request id.",
      "zh": "请重新获取该镜像层；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001052": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "A layer of the image is not valid.",
      "zh": "镜像中有一层不符合要求。"
    },
    "action": {
      "en": "Build the image anew and push it again; if it keeps failing, report the request id.",
      "zh": "请重新构建镜像后再推送；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "The image itself may be at fault, although the status is 500.",
      "zh": "问题可能出在镜像本身，状态码却是 500。"
    },
    "operations": []
  },
  "SVCSTG.SWR.5001053": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "A layer was not uploaded in a valid way.",
      "zh": "镜像层的上传方式不符合要求。"
    },
    "action": {
      "en": "Push the whole image again; if it keeps failing, report the request id.",
      "zh": "请重新推送整个镜像；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "note": {
      "en": "The upload itself may be at fault, although the status is 500.",
      "zh": "问题可能出在上传的内容或方式，状态码却是 500。"
    },
    "operations": []
  },
  "SVCSTG.SWR.5001054": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The path of an image could not be created.",
      "zh": "镜像的存放路径未能建立。"
    },
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
      "zh": "请重新推送镜像；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001055": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "A layer could not be stored.",
      "zh": "收到的镜像层未能存储。"
    },
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
      "zh": "请重新推送镜像；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001056": {
    "status": 500,
    "area": "tag",
    "meaning": {
      "en": "The list of tags could not be read.",
      "zh": "镜像的 tag 列表暂时无法返回。"
    },
    "action": {
      "en": "List the tags again; if it keeps failing, report the request id.",
      "zh": "请重新查询 tag 列表；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "note": {
      "en": "4041056 ends in the same digits and means something else.",
      "zh": "4041056 尾号相同，含义不同。"
    },
    "operations": [
      "listRepositoryTags"
    ]
  },
  "SVCSTG.SWR.5001058": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "An image could not be saved.",
      "zh": "收到的镜像未能存储。"
    },
    "action": {
      "en": "Look at the list of images before pushing it again; if it keeps failing, report the request id.",
      "zh": "请先查看镜像列表，没有该镜像时再重新推送；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "createRepo"
    ]
  },
  "SVCSTG.SWR.5001059": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "An image could not be fetched.",
      "zh": "镜像暂时取不到。"
    },
    "action": {
      "en": "Ask for the image again; if it keeps failing, report the request id.",
      "zh": "请重新获取该镜像；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001062": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "An organization could not be updated.",
      "zh": "组织未能更新为所提交的内容。"
    },
    "action": {
      "en": "Compare the organization with what was sent before updating it again; if it keeps failing, report the request id.",
      "zh": "请先将组织的当前信息与所提交的内容对照，再决定是否重新更新；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001063": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "An image's layer could not be deleted.",
      "zh": "移除镜像层的过程出错，该层可能仍在。"
    },
    "action": {
      "en": "Look whether the layer is still there before deleting it again; if it keeps failing, report the request id.",
      "zh": "请先确认镜像层是否还在，再决定是否重新删除；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001076": {
    "status": 500,
    "area": "authentication",
    "meaning": {
      "en": "The service could not get a token for itself.",
      "zh": "服务自身使用的 Token 未能取得。"
    },
    "action": {
      "en": "Repeat the call with growing pauses; if it keeps failing, report the request id.",
      "zh": "请逐步延长间隔后重新调用；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "createSecret"
    ]
  },
  "SVCSTG.SWR.5006033": {
    "status": 500,
    "area": "build",
    "meaning": {
      "en": "The record of a build could not be read from the database.",
      "zh": "构建记录未能从数据库中读出。"
    },
    "action": {
      "en": "Ask for the record of the build again; if it keeps failing, report the request id.",
      "zh": "请重新查询构建记录；若持续失败，请提供请求 ID 反馈。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5007019": {
    "status": 500,
    "area": "repository",
    "kind": "quota",
    "meaning": {
      "en": "No further image can be created: their number has reached its limit.",
      "zh": "镜像数量已到上限，不能再新建。"
    },
    "action": {
      "en": "Delete images that are no longer used, then create it again.",
      "zh": "请清理不再使用的镜像后重新创建。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "It is about a quota, although its status is 500.",
      "zh": "含义是配额已满，状态码却是 500。"
    },
    "operations": []
  },
  "SVCSTG.SWR.5070070": {
    "status": 507,
    "area": "server",
    "meaning": {
      "en": "The caller's object storage (OBS) is not enabled, or has a fault.",
      "zh": "调用方的对象存储服务（OBS）未开通或出现异常。"
    },
    "action": {
      "en": "Check that OBS is enabled for the account and works.",
      "zh": "请确认账号已开通 OBS 且可正常使用。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "It is about the caller's own OBS, although status 507 speaks of the server's storage.",
      "zh": "含义是调用方自己的 OBS 不可用，状态码却是表示服务端存储不足的 507。"
    },
    "operations": []
  }
}

/** The status codes: section 5.1 of the reference and those that the codes and the gateway add. */
export const statusCodes: Readonly<Record<number, StatusEntry>> = {
  "200": {
    "phrase": "OK",
    "meaning": {
      "en": "The answer holds what was asked for; temporary logins are created with it, too.",
      "zh": "查询成功；生成临时登录指令也返回该状态码。"
    },
    "source": "reference"
  },
  "201": {
    "phrase": "Created",
    "meaning": {
      "en": "It was created; in this API a change with PATCH answers 201 as well.",
      "zh": "创建成功；本 API 中 PATCH 更新成功同样返回 201。"
    },
    "source": "reference"
  },
  "202": {
    "phrase": "Accepted",
    "meaning": {
      "en": "The request was taken and will be worked on; no operation of this contract uses it.",
      "zh": "请求已受理、稍后处理；本契约中的接口均不使用。"
    },
    "source": "reference"
  },
  "204": {
    "phrase": "No Content",
    "meaning": {
      "en": "It was deleted; there is no body.",
      "zh": "删除成功，无响应体。"
    },
    "source": "reference"
  },
  "400": {
    "phrase": "Bad Request",
    "meaning": {
      "en": "The request breaks a rule. Some codes with this status mean that something is missing.",
      "zh": "请求不符合规则；个别错误码实际表示对象找不到。"
    },
    "source": "reference"
  },
  "401": {
    "phrase": "Unauthorized",
    "meaning": {
      "en": "Token or signature are missing, wrong or expired.",
      "zh": "Token 或签名缺失、错误或已过期。"
    },
    "source": "reference"
  },
  "403": {
    "phrase": "Forbidden",
    "meaning": {
      "en": "The caller is known, but may not do this; some codes with this status mean throttling.",
      "zh": "身份有效，但没有执行该操作的权限；个别错误码实际表示限流。"
    },
    "source": "reference"
  },
  "404": {
    "phrase": "Not Found",
    "meaning": {
      "en": "The organization, repository, tag or path does not exist.",
      "zh": "组织、镜像仓库、镜像版本或路径找不到。"
    },
    "source": "reference"
  },
  "405": {
    "phrase": "Method Not Allowed",
    "meaning": {
      "en": "The path exists, but not with this method.",
      "zh": "路径有效，但不支持该方法。"
    },
    "source": "reference"
  },
  "406": {
    "phrase": "Not Acceptable",
    "meaning": {
      "en": "What should be deleted still holds images; whether an organization with images answers with it is unsettled.",
      "zh": "待删除的对象中仍有镜像；删除含镜像的组织是否返回该状态码，尚无定论。"
    },
    "source": "reference"
  },
  "407": {
    "phrase": "Proxy Authentication Required",
    "meaning": {
      "en": "A proxy on the way wants credentials of its own.",
      "zh": "途经的代理要求先行认证。"
    },
    "source": "reference"
  },
  "408": {
    "phrase": "Request Timeout",
    "meaning": {
      "en": "The request did not arrive whole in time.",
      "zh": "服务器未在限定时间内收到完整请求。"
    },
    "source": "reference"
  },
  "409": {
    "phrase": "Conflict",
    "meaning": {
      "en": "It exists already; one code with this status means that the system is busy.",
      "zh": "对象已经存在；个别错误码实际表示系统繁忙。"
    },
    "source": "reference"
  },
  "413": {
    "phrase": "Content Too Large",
    "meaning": {
      "en": "The body or a text in it is too large.",
      "zh": "请求体或其中的文本过大。"
    },
    "source": "codes"
  },
  "429": {
    "phrase": "Too Many Requests",
    "meaning": {
      "en": "The gateway throttles the caller; Retry-After may say how long.",
      "zh": "网关限流，Retry-After 可能给出等待时长。"
    },
    "source": "live"
  },
  "500": {
    "phrase": "Internal Server Error",
    "meaning": {
      "en": "The service failed; a write may or may not have taken effect.",
      "zh": "服务端出错；写操作可能已经生效。"
    },
    "source": "reference"
  },
  "501": {
    "phrase": "Not Implemented",
    "meaning": {
      "en": "The service does not know how to do this.",
      "zh": "服务端不具备所请求的能力。"
    },
    "source": "reference"
  },
  "502": {
    "phrase": "Bad Gateway",
    "meaning": {
      "en": "The gateway got no sound answer from the service.",
      "zh": "网关未从后端得到有效响应。"
    },
    "source": "reference"
  },
  "503": {
    "phrase": "Service Unavailable",
    "meaning": {
      "en": "The service is down for a while.",
      "zh": "服务暂时不可用。"
    },
    "source": "reference"
  },
  "504": {
    "phrase": "Gateway Timeout",
    "meaning": {
      "en": "The gateway got no answer from the service in time.",
      "zh": "网关等待后端响应超时。"
    },
    "source": "reference"
  },
  "507": {
    "phrase": "Insufficient Storage",
    "meaning": {
      "en": "The object storage behind the service is not enabled or fails.",
      "zh": "后端对象存储未开通或异常。"
    },
    "source": "codes"
  }
}
