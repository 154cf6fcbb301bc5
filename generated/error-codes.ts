// Generated from openapi/ by `npm run generate`. Do not edit.

/** A text in both languages. */
export interface CatalogueText {
  en: string
  zh: string
}
/** An error code of the catalogue. */
export interface ErrorCodeEntry {
  status: number
  /** The subject of the error. */
  area: 'organization' | 'repository' | 'tag' | 'image' | 'sharing' | 'permission' | 'authentication' | 'upload' | 'build' | 'query' | 'request' | 'server'
  /** The category, when it doesn't follow from the status. */
  kind?: 'not-found' | 'conflict' | 'authentication' | 'permission' | 'quota' | 'throttled'
  meaning: CatalogueText
  /** Usual causes, the most likely first. */
  causes: readonly CatalogueText[]
  action: CatalogueText
  /** Whether the same request may succeed later. */
  retryable: boolean
  /** `reference`: section 5.2; `live`: seen in responses of the service; `sample`: only in a sample of the reference. */
  source: 'reference' | 'live' | 'sample'
  /** The edition of the reference, unless it is that of 2022-08-30. */
  edition?: string
  /** The source of the code, or of a contradiction: `entry` is on the page of discrepancies. */
  evidence?: { entry?: string; grade: 'R' | 'L' | 'C' | 'D' | 'U'; note: CatalogueText }
  note?: CatalogueText
  /** The operations that return it. */
  operations: readonly string[]
}
/** The meaning of a status in this API. */
export interface StatusEntry {
  phrase: string
  meaning: CatalogueText
  source: 'reference' | 'codes' | 'live'
}

/** A code of the catalogue. The service may return others. */
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
  | 'SVCSTG.SWR.4040126'
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
  | 'SVCSTG.SWR.5001101'
  | 'SVCSTG.SWR.5004002'
  | 'SVCSTG.SWR.5006033'
  | 'SVCSTG.SWR.5007019'
  | 'SVCSTG.SWR.5070070'

/** The catalogue of error codes: section 5.2 of the reference and the codes seen in responses. */
export const errorCodes: Readonly<Record<ErrorCode, ErrorCodeEntry>> = {
  "IMG.0001": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "The request format is invalid.",
      "zh": "请求消息的格式与要求不符。"
    },
    "causes": [
      {
        "en": "The JSON was copied from a sample in the reference with its // comments, or has single quotes or an extra comma.",
        "zh": "照搬了官方 API 参考中带 // 注释的示例，或 JSON 中用了单引号、多了逗号。"
      },
      {
        "en": "The body was sent as a form, which is the default of curl -d without a Content-Type header.",
        "zh": "消息体以表单形式发出，例如使用 curl -d 而未指定 Content-Type。"
      }
    ],
    "action": {
      "en": "Send valid JSON with the fields that the operation defines.",
      "zh": "请发送可解析的 JSON，且字段与接口定义一致。"
    },
    "retryable": false,
    "source": "sample",
    "evidence": {
      "entry": "code-img",
      "grade": "R",
      "note": {
        "en": "Only in the sample in section 3.3, in the gateway's error format.",
        "zh": "仅见于 3.3 节的示例，格式为网关的错误格式。"
      }
    },
    "operations": []
  },
  "SVCSTG.SWR.4000013": {
    "status": 400,
    "area": "image",
    "meaning": {
      "en": "The digest is malformed: it lacks the algorithm prefix, or has the wrong number of hex digits for the algorithm.",
      "zh": "摘要格式不正确：缺少算法前缀，或十六进制位数与算法不符。"
    },
    "causes": [
      {
        "en": "The value lacks its algorithm prefix: `image_id` of a tag has only the hex digits, `digest` has both.",
        "zh": "只填了十六进制值，缺少算法前缀：镜像版本的 `image_id` 不带前缀，`digest` 才是完整摘要。"
      },
      {
        "en": "The value is a short ID, as shown by docker images, instead of the complete digest.",
        "zh": "使用了 docker images 显示的短 ID，而不是完整摘要。"
      }
    ],
    "action": {
      "en": "Send the complete digest, which for SHA-256 is `sha256:` followed by 64 hex digits. The tag's `digest` field contains it.",
      "zh": "请填写完整的摘要，SHA-256 摘要由 `sha256:` 和 64 位十六进制数组成；可直接使用镜像版本的 `digest`。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000014": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "A parameter value is invalid.",
      "zh": "请求中某个参数的取值不符合接口要求。"
    },
    "causes": [
      {
        "en": "The value doesn't exist, such as an unknown `category` or a `projectname` that isn't in the account.",
        "zh": "填写了不存在的取值，例如未定义的 `category`，或当前账号下没有的 `projectname`。"
      },
      {
        "en": "`deadline` is neither `forever` nor a UTC time such as `2021-10-01T16:00:00.000Z`, or isn't a real date.",
        "zh": "`deadline` 既不是 `forever`，也不是 `2021-10-01T16:00:00.000Z` 这样的 UTC 时间，或日期并不存在（如 2 月 30 日）。"
      },
      {
        "en": "`user_id` isn't the 32-digit ID from IAM, or the request contains a user more than once.",
        "zh": "`user_id` 不是从 IAM 获取的 32 位用户 ID，或同一请求中某个用户出现了两次。"
      }
    ],
    "action": {
      "en": "Find the parameter in `errorMessage` and `detail`, compare its value with the description of the operation, and resend the request.",
      "zh": "请根据返回的 `errorMessage` 与 `detail` 找到该参数，对照接口说明修正取值后重试。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "deleteNamespaceAuth",
      "createRepo",
      "updateRepo",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "createRepoTag",
      "createRetention",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "createRepoDomains",
      "updateRepoDomains",
      "createSecret",
      "createAuthorizationToken",
      "listQuotas",
      "showShareFeatureGates",
      "showDomainOverview",
      "showDomainResourceReports"
    ]
  },
  "SVCSTG.SWR.4000015": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The name of the uploaded package file is invalid.",
      "zh": "上传的软件包文件名无效。"
    },
    "causes": [
      {
        "en": "A local file path was used as the name, with slashes, spaces or Chinese characters in it.",
        "zh": "直接以本地文件路径作为名称，其中带有斜杠、空格或中文。"
      },
      {
        "en": "A variable in the upload script wasn't set, so the name is empty or incomplete.",
        "zh": "上传脚本中的变量未赋值，名称为空或不完整。"
      }
    ],
    "action": {
      "en": "Send only the file name, without a directory. If it's still rejected, rename the file to use only letters, digits, dots, hyphens and underscores.",
      "zh": "请只传文件名，不带目录。若仍被拒绝，请将文件改名，只使用字母、数字、点、中划线和下划线。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000016": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The version number of the package is invalid.",
      "zh": "软件包的版本号无效。"
    },
    "causes": [
      {
        "en": "A branch name with a slash, such as `feature/login`, is used as the version number.",
        "zh": "以分支名作为版本号，其中含有斜杠，例如 `feature/login`。"
      },
      {
        "en": "The version number was read from a file or a command and includes a line break or a space.",
        "zh": "从文件或命令输出中读取版本号时，带入了换行或空格。"
      }
    ],
    "action": {
      "en": "Print the value before sending it, trim spaces and line breaks, and write the version number with digits and dots, such as 1.4.0.",
      "zh": "请先打印实际发送的值，去掉首尾的空格和换行，再用数字和点书写版本号，例如 1.4.0。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000028": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The upload isn't an image in a recognized format.",
      "zh": "上传内容不是可识别的镜像格式。"
    },
    "causes": [
      {
        "en": "The file was created with docker export, which writes a container file system, instead of docker save, which writes an image.",
        "zh": "文件由 docker export 导出，得到的是容器文件系统，而不是 docker save 导出的镜像。"
      },
      {
        "en": "A tool other than Docker saved the image in its own layout.",
        "zh": "使用 Docker 以外的工具导出，文件结构与 docker save 的不同。"
      }
    ],
    "action": {
      "en": "Rebuild and save the image with a current version of Docker, then upload it again.",
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
      "en": "The image name in the archive doesn't match the one in the request.",
      "zh": "压缩包内的镜像名称与请求中的不同。"
    },
    "causes": [
      {
        "en": "The image was retagged after it was saved, so the archive still contains the old name.",
        "zh": "导出之后才用 docker tag 改名，压缩包中仍是旧名称。"
      },
      {
        "en": "One of the names includes the registry and the organization, the other only the repository.",
        "zh": "一处写的是含镜像仓库地址和组织的完整名称，另一处只有镜像仓库名称。"
      }
    ],
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
      "en": "The access key or the secret key is incorrect.",
      "zh": "访问密钥（AK/SK）不正确。"
    },
    "causes": [
      {
        "en": "The secret key doesn't match the access key, or it lost a character or gained a space when it was pasted.",
        "zh": "SK 与 AK 不是同一对，或粘贴时少了字符、多了空格。"
      },
      {
        "en": "The keys were rotated, and the CI job still uses the old pair.",
        "zh": "密钥已更换，流水线中配置的仍是旧的 AK/SK。"
      },
      {
        "en": "A temporary key has expired or was sent without its `X-Security-Token`.",
        "zh": "使用的是临时 AK/SK，但已过期，或没有同时携带 `X-Security-Token`。"
      }
    ],
    "action": {
      "en": "Check both keys; deleted or disabled access keys don't work.",
      "zh": "请核对 AK 与 SK，已删除或停用的密钥无法使用。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-token-400",
      "grade": "R",
      "note": {
        "en": "4010000 and 4019000 have nearly the same meaning with status 401.",
        "zh": "4010000、4019000 含义相近，状态码为 401。"
      }
    },
    "note": {
      "en": "Indicates failed authentication, although its status is 400.",
      "zh": "含义是认证未通过，状态码却是 400。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4000039": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The upload session ID is malformed.",
      "zh": "上传会话 ID 格式有误。"
    },
    "causes": [
      {
        "en": "The request that starts the upload failed unnoticed, so the script continued with an empty ID or with the error text as the ID.",
        "zh": "创建上传会话的请求已经失败，脚本没有检查，便以空值或报错内容作为会话 ID。"
      },
      {
        "en": "The ID was truncated or encoded twice in the next request.",
        "zh": "将会话 ID 填入后续请求时被截断，或被重复编码。"
      }
    ],
    "action": {
      "en": "Restart the upload from the beginning.",
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
      "en": "The upload session couldn't be bound.",
      "zh": "上传会话绑定未成功。"
    },
    "causes": [
      {
        "en": "The session ended, or another upload took it over, before this request arrived.",
        "zh": "本次请求到达之前，会话已结束，或已被另一个上传任务占用。"
      },
      {
        "en": "The service failed to record which upload the session belongs to.",
        "zh": "服务端未能写入会话与上传内容的对应关系。"
      }
    ],
    "action": {
      "en": "Restart the upload from the beginning.",
      "zh": "请从头开始重新上传。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-4000045",
      "grade": "R",
      "note": {
        "en": "Its text describes an internal error, its status is 400.",
        "zh": "其描述为服务器内部错误，状态码却是 400。"
      }
    },
    "note": {
      "en": "The reference describes it as an internal error, but lists it with status 400.",
      "zh": "官方 API 参考称其为服务器内部错误，状态码却是 400。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4000047": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "The version isn't supported.",
      "zh": "不支持该版本。"
    },
    "causes": [
      {
        "en": "The path starts with a version that isn't in the list of API versions.",
        "zh": "请求路径中的版本号不在 API 版本列表中。"
      },
      {
        "en": "An outdated client uses a Docker protocol version or a manifest format that the service no longer supports.",
        "zh": "客户端过旧，所用的 Docker 协议或 manifest 版本已不再支持。"
      }
    ],
    "action": {
      "en": "Use a version that the service supports.",
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
      "en": "The search keyword is missing.",
      "zh": "搜索请求没有给出关键字。"
    },
    "causes": [
      {
        "en": "The parameter is empty because the variable with the keyword wasn't set.",
        "zh": "带有搜索参数但值为空，通常是脚本中的变量未赋值。"
      },
      {
        "en": "The keyword starts with an unencoded # or &, so the service receives an empty value.",
        "zh": "关键字以未编码的 # 或 & 开头，实际送达的内容为空。"
      }
    ],
    "action": {
      "en": "Send a search keyword.",
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
      "zh": "分页参数 `limit` 或 `offset` 超出取值范围。"
    },
    "causes": [
      {
        "en": "`limit` is 0, or is above 1000 to fetch everything in one request.",
        "zh": "`limit` 为 0，或为一次取完全部数据而设为 1000 以上。"
      },
      {
        "en": "The script computes `offset` as (page - 1) × limit but counts pages from 0, so the first offset is negative.",
        "zh": "脚本按“（页码 - 1）× limit”计算 `offset`，页码却从 0 开始，首页算出了负数。"
      },
      {
        "en": "One of the two is empty or isn't an integer, such as `10.0` or `all`.",
        "zh": "其中一个参数为空，或不是整数，例如 `10.0`、`all`。"
      }
    ],
    "action": {
      "en": "Send both a limit from 1 to 1000 and an offset of 0 or more.",
      "zh": "limit 取 1～1000，offset 不小于 0，且两者同时传递。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "listRepositoryTags",
      "listRetentionHistories",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
      "listReposDetails",
      "listRepoDetails",
      "listSharedReposDetails",
      "listSharedRepoDetails"
    ]
  },
  "SVCSTG.SWR.4000064": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "RepoTags is empty in the archive's manifest.",
      "zh": "压缩包的描述文件中 RepoTags 为空。"
    },
    "causes": [
      {
        "en": "docker save was called with an image ID instead of a name.",
        "zh": "执行 docker save 时指定的是镜像 ID，而不是名称。"
      },
      {
        "en": "The tag was moved to a newer build, so the saved image no longer has one (docker images shows `<none>`).",
        "zh": "该名称与版本已指向新构建的镜像，被导出的旧镜像不再有名称（docker images 中显示为 `<none>`）。"
      }
    ],
    "action": {
      "en": "Save the image by name and tag instead of by ID: docker save name:tag.",
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
      "en": "The manifest lists a layer that's missing from the archive.",
      "zh": "描述文件列出的镜像层在压缩包中缺失。"
    },
    "causes": [
      {
        "en": "The archive was unpacked, modified and repacked without all of its layers.",
        "zh": "压缩包曾被解开、修改后重新打包，有镜像层没有放回。"
      },
      {
        "en": "The tool that saved the image omitted layers of the base image.",
        "zh": "导出工具没有把基础镜像的层写入压缩包。"
      }
    ],
    "action": {
      "en": "Rebuild and save the image with a current version of Docker, then upload it again.",
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
      "en": "The manifest lists a configuration file that's missing from the archive.",
      "zh": "描述文件列出的配置文件在压缩包中缺失。"
    },
    "causes": [
      {
        "en": "The JSON file with the image configuration was deleted when the archive was trimmed by hand.",
        "zh": "手工精简压缩包时，误删了镜像配置的 JSON 文件。"
      },
      {
        "en": "The configuration file was renamed or modified, and the manifest still has the old name.",
        "zh": "配置文件被改名或修改过，描述文件中记录的仍是原来的名称。"
      }
    ],
    "action": {
      "en": "Rebuild and save the image with a current version of Docker, then upload it again.",
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
      "en": "The archive doesn't contain a manifest.",
      "zh": "压缩包内没有描述文件。"
    },
    "causes": [
      {
        "en": "The archive was repacked inside a directory, so manifest.json isn't at its root.",
        "zh": "重新打包时外面多了一层目录，manifest.json 不在压缩包的根目录下。"
      },
      {
        "en": "The archive was created with docker export, which doesn't write a manifest.",
        "zh": "压缩包由 docker export 导出，其中不含描述文件。"
      },
      {
        "en": "The image was saved with an old version of Docker, from before archives contained manifest.json.",
        "zh": "导出镜像的 Docker 版本过旧，当时的压缩包还没有 manifest.json。"
      }
    ],
    "action": {
      "en": "Create the archive with docker save and upload it unchanged.",
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
      "en": "The archive's manifest can't be parsed.",
      "zh": "压缩包的描述文件无法读取。"
    },
    "causes": [
      {
        "en": "manifest.json was edited by hand and is no longer valid JSON, or the editor changed its encoding.",
        "zh": "手工编辑过 manifest.json，内容不再是合法的 JSON，或编辑器改变了编码。"
      },
      {
        "en": "The archive was corrupted in transit, for example by an FTP transfer in text mode.",
        "zh": "传输过程中压缩包损坏，例如 FTP 使用了文本模式。"
      }
    ],
    "action": {
      "en": "Rebuild and save the image with a current version of Docker, then upload it again.",
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
      "en": "The image format is invalid or isn't supported.",
      "zh": "镜像格式有误，或不在支持范围内。"
    },
    "causes": [
      {
        "en": "The archive contains something other than an image, such as a Helm chart or source code.",
        "zh": "压缩包里不是容器镜像，而是 Helm Chart、源代码等其他内容。"
      },
      {
        "en": "A build tool saved the image in a newer format, such as the OCI layout, that the service doesn't support.",
        "zh": "构建工具以较新的格式（如 OCI 布局）导出镜像，服务端无法识别。"
      }
    ],
    "action": {
      "en": "Rebuild and save the image with a current version of Docker, then upload it again.",
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
      "en": "The account has reached its organization quota.",
      "zh": "账号拥有的组织数已达到配额。"
    },
    "causes": [
      {
        "en": "The account probably has 5 organizations, the quota in the reference. Whether it can be raised is not stated there.",
        "zh": "账号下可能已有 5 个组织，即官方 API 参考给出的配额。参考没有说明能否提高。"
      },
      {
        "en": "A job or a test creates an organization in every run and doesn't delete it.",
        "zh": "流水线或测试每次运行都新建组织，结束后没有删除。"
      },
      {
        "en": "Other users of the account, who share the same quota, have used it up.",
        "zh": "配额由账号下所有用户共用，已被其他用户占满。"
      }
    ],
    "action": {
      "en": "Delete an unused organization, or request a larger quota.",
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
      "en": "The image limit has been reached.",
      "zh": "镜像数量已达上限。"
    },
    "causes": [
      {
        "en": "A pipeline pushes to a new repository for every branch or run, so their number keeps growing.",
        "zh": "流水线为每个分支或每次运行都上传到新的镜像仓库，数量只增不减。"
      },
      {
        "en": "Several teams use the same account or organization; it is unsettled which of them the limit applies to.",
        "zh": "多个团队共用同一个账号或组织；上限按账号还是按组织计算尚无定论。"
      }
    ],
    "action": {
      "en": "Delete unused repositories, or request a larger quota.",
      "zh": "请清理不再使用的镜像仓库，或申请提高配额。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-image-limit",
      "grade": "R",
      "note": {
        "en": "5007019 has the same meaning with status 500.",
        "zh": "5007019 含义相同，状态码为 500。"
      }
    },
    "operations": [
      "createRepo"
    ]
  },
  "SVCSTG.SWR.4000099": {
    "status": 400,
    "area": "tag",
    "kind": "quota",
    "meaning": {
      "en": "The tag limit has been reached.",
      "zh": "镜像版本数量已达上限。"
    },
    "causes": [
      {
        "en": "Every run pushes a tag named after the commit or the time, and old tags are never deleted.",
        "zh": "每次构建都以 commit 或时间作为新的镜像版本，旧的一直没有清理。"
      },
      {
        "en": "Several services share one repository and are distinguished only by their tags.",
        "zh": "多个服务的镜像存放在同一个镜像仓库中，仅靠镜像版本名称区分。"
      }
    ],
    "action": {
      "en": "Delete old tags.",
      "zh": "请清理旧的镜像版本。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepoTag"
    ]
  },
  "SVCSTG.SWR.4000306": {
    "status": 400,
    "area": "image",
    "kind": "not-found",
    "meaning": {
      "en": "A resource that the request refers to doesn't exist. Known for image retention policies: the rule with this ID or its repository doesn't exist.",
      "zh": "请求所指的对象不存在。已知出现在镜像老化规则的操作中：该 ID 对应的规则或其所属的镜像仓库不存在。"
    },
    "causes": [
      {
        "en": "The rule was already deleted, in the console or by an earlier run of the same script.",
        "zh": "该规则此前已被删除，例如在控制台上删除，或由同一脚本先前运行时删除。"
      },
      {
        "en": "The ID belongs to a rule of another repository.",
        "zh": "所填 ID 是另一个镜像仓库的规则 ID。"
      },
      {
        "en": "The request was sent to a region other than the repository's.",
        "zh": "请求发到了另一个区域，而镜像仓库不在此区域。"
      }
    ],
    "action": {
      "en": "For a deletion, treat the rule as deleted. Otherwise, check the region, the organization and the repository, in this order, and then the ID.",
      "zh": "删除时可视为已删除；其他操作请依次核对区域、组织和镜像仓库，再核对 ID。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "entry": "not-found-400",
      "grade": "C",
      "note": {
        "en": "The vendor's Terraform provider treats status 400 with this code as \"not found\" when it deletes a retention policy.",
        "zh": "官方 Terraform Provider 删除镜像老化规则时，将状态码 400 且带此错误码的响应视为“不存在”。"
      }
    },
    "operations": [
      "showRetention",
      "updateRetention",
      "deleteRetention"
    ]
  },
  "SVCSTG.SWR.4001000": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The upload must be sent as multipart/form-data.",
      "zh": "上传请求的 Content-Type 不是 multipart/form-data。"
    },
    "causes": [
      {
        "en": "The file was sent as the raw body, as curl does with --data-binary or -T.",
        "zh": "文件直接作为消息体发送，例如使用了 curl 的 --data-binary 或 -T 选项。"
      },
      {
        "en": "A shared HTTP client sets application/json on every request, including uploads.",
        "zh": "公共的 HTTP 客户端为所有请求统一设置了 application/json，上传请求也不例外。"
      }
    ],
    "action": {
      "en": "Send the file as form data.",
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
      "en": "The form doesn't contain a readable file.",
      "zh": "未能从表单中取得文件。"
    },
    "causes": [
      {
        "en": "The @ before the path is missing in curl -F, so the path was sent as text.",
        "zh": "使用 curl -F 上传时，文件路径前漏写了 @，发出的只是路径文本。"
      },
      {
        "en": "The file is in a form field with a different name than the service expects.",
        "zh": "文件所在的表单字段，名称与服务端要求的不一致。"
      }
    ],
    "action": {
      "en": "Add the file to the form and upload it again.",
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
      "zh": "`type` 的取值只能是 `app`。"
    },
    "causes": [
      {
        "en": "An image was uploaded with `image`, but the operation accepts only software packages.",
        "zh": "该接口只接受软件包，上传镜像时却填成了 `image`。"
      },
      {
        "en": "`type` is missing or in uppercase, such as `APP`.",
        "zh": "没有传递 `type`，或大小写不对，例如写成 `APP`。"
      }
    ],
    "action": {
      "en": "Set `type` to `app`.",
      "zh": "请将 `type` 设为 `app`。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-type-rules",
      "grade": "R",
      "note": {
        "en": "No operation of the reference has the parameter that it describes.",
        "zh": "官方 API 参考的所有接口都没有其描述的参数。"
      }
    },
    "operations": []
  },
  "SVCSTG.SWR.4001005": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The form can't be parsed.",
      "zh": "表单内容无法识别。"
    },
    "causes": [
      {
        "en": "Content-Type was set by hand without a boundary, or with a different boundary than the body's.",
        "zh": "手工设置了 Content-Type，其中没有 boundary，或与消息体中的不一致。"
      },
      {
        "en": "The connection was interrupted during the upload, so the form is incomplete.",
        "zh": "上传中途连接断开，表单没有传完。"
      }
    ],
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
      "en": "The upload's metadata file is malformed.",
      "zh": "元数据文件的格式有误。"
    },
    "causes": [
      {
        "en": "The file was generated from a template, and one of its values is empty or unquoted.",
        "zh": "文件由模板生成，其中有变量未赋值，或缺少引号。"
      },
      {
        "en": "An editor saved the file in an encoding other than UTF-8, or added a byte order mark.",
        "zh": "编辑器未以 UTF-8 编码保存文件，或在文件开头写入了 BOM。"
      }
    ],
    "action": {
      "en": "Correct the format of the metadata file.",
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
      "en": "The organization or the name is invalid.",
      "zh": "组织或名称不符合规则。"
    },
    "causes": [
      {
        "en": "One of them contains an uppercase letter, copied from the name of a team or a Git project.",
        "zh": "直接沿用团队名或 Git 项目名，其中含有大写字母。"
      },
      {
        "en": "The organization name starts with a digit, which is allowed only for repository names.",
        "zh": "组织名称以数字开头：只有镜像仓库名称可以如此。"
      },
      {
        "en": "The two were swapped, or a variable was empty when the path was built.",
        "zh": "拼接路径时，两者位置颠倒，或其中一个变量为空。"
      }
    ],
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
      "zh": "`is_public` 只接受 true 或 false。"
    },
    "causes": [
      {
        "en": "The value comes from a shell variable or a form and was sent as the string `\"true\"` or the number 1.",
        "zh": "取值来自 Shell 变量或表单，实际发出的是字符串 `\"true\"` 或数字 1。"
      },
      {
        "en": "A template without a value for it produced `null`.",
        "zh": "模板中没有对应的值，生成了 `null`。"
      }
    ],
    "action": {
      "en": "Send a JSON boolean, not a string.",
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
      "zh": "`type` 的取值只能是 `app` 或 `image`。"
    },
    "causes": [
      {
        "en": "`type` was omitted or empty, which other operations accept but this one doesn't.",
        "zh": "没有填写 `type`：有的接口允许留空，该接口不允许。"
      },
      {
        "en": "`type` is the category of a repository, such as `linux`, or another word, such as `docker`.",
        "zh": "`type` 中填的是镜像仓库的类型（如 `linux`），或 `docker` 之类的名称。"
      }
    ],
    "action": {
      "en": "Set `type` to `app` or `image`.",
      "zh": "请将 `type` 设为 `app` 或 `image`。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-type-rules",
      "grade": "R",
      "note": {
        "en": "No operation of the reference has the parameter that it describes.",
        "zh": "官方 API 参考的所有接口都没有其描述的参数。"
      }
    },
    "operations": []
  },
  "SVCSTG.SWR.4001011": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "`type` must be `app`, `image` or empty.",
      "zh": "`type` 的取值只能是 `app`、`image`，或留空。"
    },
    "causes": [
      {
        "en": "`type` contains both values, as in `app,image`, instead of being empty.",
        "zh": "想同时指定两种类型，`type` 写成了 `app,image`，而没有留空。"
      },
      {
        "en": "`type` is a value from another tool, such as `docker` or `chart`.",
        "zh": "`type` 中填的是其他工具的叫法，例如 `docker`、`chart`。"
      }
    ],
    "action": {
      "en": "Set `type` to `app` or `image`, or leave it empty.",
      "zh": "请将 `type` 设为 `app` 或 `image`，也可不填。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-type-rules",
      "grade": "R",
      "note": {
        "en": "No operation of the reference has the parameter that it describes.",
        "zh": "官方 API 参考的所有接口都没有其描述的参数。"
      }
    },
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
    "causes": [
      {
        "en": "The environment variable or the CI secret isn't set for this job, as is common for forks.",
        "zh": "当前任务没有注入存放密钥的环境变量，例如流水线由派生（fork）的代码仓触发。"
      },
      {
        "en": "The request uses other field names, so `ak` and `sk` are empty.",
        "zh": "请求中使用了其他字段名，服务端取到的 `ak` 与 `sk` 为空。"
      }
    ],
    "action": {
      "en": "Send both keys.",
      "zh": "请同时提供 AK 与 SK。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-token-400",
      "grade": "R",
      "note": {
        "en": "4010000 and 4019000 have nearly the same meaning with status 401.",
        "zh": "4010000、4019000 含义相近，状态码为 401。"
      }
    },
    "note": {
      "en": "Indicates missing credentials, although its status is 400.",
      "zh": "含义是缺少凭证，状态码却是 400。"
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
    "causes": [
      {
        "en": "The update was sent with only the changed fields, but `is_public`, or `permit` and `deadline`, are always required.",
        "zh": "更新时只传了要修改的字段：更新镜像仓库必须携带 `is_public`，更新共享账号必须携带 `permit` 与 `deadline`。"
      },
      {
        "en": "A field name is misspelled, such as `accessDomain` instead of `access_domain`.",
        "zh": "字段名拼写有误，例如把 `access_domain` 写成 `accessDomain`。"
      },
      {
        "en": "A serializer dropped a field with an empty or false value, such as `is_public`.",
        "zh": "序列化时丢弃了空值或 false，例如 `is_public` 为 false 时没有发出。"
      }
    ],
    "action": {
      "en": "Send every parameter that the operation requires.",
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
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "createTrigger",
      "updateTrigger",
      "createRepoTag",
      "createRetention",
      "updateRetention",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "createRepoDomains",
      "updateRepoDomains"
    ]
  },
  "SVCSTG.SWR.4001015": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The file is missing from the form.",
      "zh": "表单中没有文件。"
    },
    "causes": [
      {
        "en": "An earlier step didn't create the file, and the script sent the form without it.",
        "zh": "前一步骤没有生成文件，脚本仍提交了表单。"
      },
      {
        "en": "Only one of several files that belong together was added.",
        "zh": "需要一并提交的文件不止一个，表单中只放了其中之一。"
      }
    ],
    "action": {
      "en": "Add the missing file to the form.",
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
      "en": "`is_public` and `manifests` are both required.",
      "zh": "`is_public` 与 `manifests` 两个参数均不可缺少。"
    },
    "causes": [
      {
        "en": "Only the changed parameters were sent.",
        "zh": "请求中只带了要修改的参数。"
      },
      {
        "en": "The step that collects the manifests found none, so `manifests` was omitted.",
        "zh": "收集 manifest 的步骤没有得到任何结果，`manifests` 因此没有写入请求。"
      }
    ],
    "action": {
      "en": "Send at least these two parameters.",
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
      "en": "The type of the request body is invalid.",
      "zh": "请求消息体的类型与接口要求不符。"
    },
    "causes": [
      {
        "en": "Content-Type is missing or declares a form, as with curl -d without the header.",
        "zh": "没有设置 Content-Type，或其值为表单类型，例如使用 curl -d 而未指定消息头。"
      },
      {
        "en": "A single object was sent instead of an array: organization permissions are sent as an array, even for one user.",
        "zh": "应为数组却传了单个对象：组织权限的请求消息体是数组，只有一个用户时也是如此。"
      },
      {
        "en": "The body isn't valid JSON, because of single quotes or a trailing comma, or isn't UTF-8.",
        "zh": "内容不是合法的 JSON（如用了单引号、末尾多了逗号），或不是 UTF-8 编码。"
      }
    ],
    "action": {
      "en": "Send JSON with Content-Type: application/json.",
      "zh": "请以 application/json 发送 JSON 格式的请求消息体。"
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
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "createTrigger",
      "updateTrigger",
      "createRepoTag",
      "createRetention",
      "updateRetention",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "createRepoDomains",
      "updateRepoDomains"
    ]
  },
  "SVCSTG.SWR.4001019": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "A file in the form can't be parsed.",
      "zh": "表单中的文件无法识别。"
    },
    "causes": [
      {
        "en": "The script read the file as text instead of bytes, which changed its content.",
        "zh": "脚本以文本而非二进制方式读取文件，内容被改变。"
      },
      {
        "en": "The file was compressed again, for example as a zip, before it was added to the form.",
        "zh": "文件放入表单之前又压缩了一次，例如外面多套了一层 zip。"
      }
    ],
    "action": {
      "en": "Check that the file in the form is complete, then upload it again.",
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
    "causes": [
      {
        "en": "The version number is derived from a Git tag, but the commit of this run doesn't have one.",
        "zh": "版本号取自 Git 标签，而本次构建的 commit 上没有标签。"
      },
      {
        "en": "The version number was sent in a field with a different name.",
        "zh": "版本号填到了其他名称的字段中。"
      }
    ],
    "action": {
      "en": "Send the version number.",
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
      "en": "The type of the uploaded file is invalid.",
      "zh": "上传的文件类型有误。"
    },
    "causes": [
      {
        "en": "The path or wildcard matches another file, such as a checksum next to the archive.",
        "zh": "文件路径或通配符匹配到了别的文件，例如压缩包旁边的校验文件。"
      },
      {
        "en": "The file was only renamed: its name ends in .tar, but it's a zip.",
        "zh": "只改了扩展名：文件名以 .tar 结尾，内容却是 zip。"
      }
    ],
    "action": {
      "en": "Upload the archive from docker save unchanged.",
      "zh": "请直接上传 docker save 导出的文件，不要改动。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001023": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The file type isn't supported.",
      "zh": "该文件类型不受支持。"
    },
    "causes": [
      {
        "en": "The file is a virtual machine or disk image instead of a container image.",
        "zh": "上传的是虚拟机或磁盘镜像，而不是容器镜像。"
      },
      {
        "en": "The archive uses a compression format that the service can't unpack.",
        "zh": "压缩包采用了服务端无法解压的压缩格式。"
      }
    ],
    "action": {
      "en": "Upload the archive from docker save unchanged.",
      "zh": "请直接上传 docker save 导出的文件，不要改动。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001024": {
    "status": 400,
    "area": "query",
    "meaning": {
      "en": "The query parameters can't be parsed.",
      "zh": "查询参数无法读取。"
    },
    "causes": [
      {
        "en": "A % in a value wasn't encoded and isn't followed by two hexadecimal digits.",
        "zh": "参数值中的 % 没有编码，其后不是两位十六进制数。"
      },
      {
        "en": "The URL contains unencoded spaces or Chinese characters.",
        "zh": "URL 中直接写入了空格或中文。"
      }
    ],
    "action": {
      "en": "Check the encoding of the query string.",
      "zh": "请检查查询字符串的编码。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001025": {
    "status": 400,
    "area": "query",
    "meaning": {
      "en": "A query parameter is invalid.",
      "zh": "有查询参数不符合规则。"
    },
    "causes": [
      {
        "en": "The value isn't allowed, such as `order_type=DESC` instead of `desc`, or an unknown `category`.",
        "zh": "取值不在允许范围内，例如把 `desc` 写成 `order_type=DESC`，或填写了不存在的 `category`。"
      },
      {
        "en": "A variable wasn't set, so the query contains `name=` without a value.",
        "zh": "变量未赋值，查询字符串中只剩下 `name=`，没有值。"
      }
    ],
    "action": {
      "en": "Check every query parameter against the names and values that the operation lists.",
      "zh": "请逐一核对查询参数的名称与取值。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "listRepositoryTags",
      "listRepositoryTag",
      "listReferences",
      "listReposDetails",
      "listRepoDetails",
      "listSharedReposDetails",
      "listSharedRepoDetails",
      "listQuotas"
    ]
  },
  "SVCSTG.SWR.4001027": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "`status` must be `done` or `error`.",
      "zh": "`status` 只接受 `done` 或 `error`。"
    },
    "causes": [
      {
        "en": "The script reports its own states, such as `success` or `failed`.",
        "zh": "脚本上报的是自定义的状态，例如 `success`、`failed`。"
      },
      {
        "en": "The script reports an intermediate state, such as `running`, but only a final state is accepted.",
        "zh": "上报了 `running` 之类的中间状态，而该接口只接受最终结果。"
      }
    ],
    "action": {
      "en": "Set `status` to `done` or `error`.",
      "zh": "请将 `status` 设为 `done` 或 `error`。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001028": {
    "status": 400,
    "area": "organization",
    "meaning": {
      "en": "The organization name is invalid.",
      "zh": "组织名称不符合命名规则。"
    },
    "causes": [
      {
        "en": "The name starts with a digit or contains an uppercase letter, as the names of companies and teams often do.",
        "zh": "直接使用公司名或团队名，以数字开头或含有大写字母。"
      },
      {
        "en": "The name ends with a separator or contains adjacent separators of different kinds, such as `team-` or `team._app`.",
        "zh": "以符号结尾，或不同的符号相连，例如 `team-`、`team._app`。"
      },
      {
        "en": "The name combines the organization and the repository, as in `group/busybox`.",
        "zh": "把组织与镜像仓库写在了一起，例如 `group/busybox`。"
      }
    ],
    "action": {
      "en": "Check the name against the naming rules for organizations.",
      "zh": "请对照组织命名规则检查名称。"
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
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "listRepositoryTags",
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listReposDetails",
      "listRepoDetails",
      "listSharedReposDetails",
      "listSharedRepoDetails",
      "listQuotas"
    ]
  },
  "SVCSTG.SWR.4001029": {
    "status": 400,
    "area": "repository",
    "meaning": {
      "en": "The repository name is invalid.",
      "zh": "镜像仓库名称不符合命名规则。"
    },
    "causes": [
      {
        "en": "The name contains an uppercase letter, copied from a Git project.",
        "zh": "直接沿用 Git 项目名，其中含有大写字母。"
      },
      {
        "en": "The name includes a tag, as in `busybox:v1`.",
        "zh": "名称后面还带着镜像版本，例如 `busybox:v1`。"
      },
      {
        "en": "The body contains `$` instead of a slash, or two adjacent slashes; `$` is only for paths.",
        "zh": "在请求消息体中把斜杠写成了 `$`（只有在路径中才这样写），或出现了连续的斜杠。"
      }
    ],
    "action": {
      "en": "Check the name against the naming rules for repositories.",
      "zh": "请对照镜像仓库命名规则检查名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepo",
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "listRepositoryTags",
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains"
    ]
  },
  "SVCSTG.SWR.4001030": {
    "status": 400,
    "area": "upload",
    "meaning": {
      "en": "The value of the parameter `package`, the name of a software package, is invalid.",
      "zh": "参数 `package`（软件包名称）的取值无效。"
    },
    "causes": [
      {
        "en": "`package` contains the file path instead of only the name.",
        "zh": "`package` 中填的是文件路径，而不只是名称。"
      },
      {
        "en": "`package` contains both the name and the version number.",
        "zh": "把名称与版本号一起写进了 `package`。"
      }
    ],
    "action": {
      "en": "Send only the name in `package`, without a directory, a slash or the version number, which has its own parameter.",
      "zh": "请在 `package` 中只填软件包名称，不带目录、斜杠和版本号；版本号另有参数。"
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
    "causes": [
      {
        "en": "The filter uses a key that the operation doesn't support, such as `tag` in the list of repositories.",
        "zh": "使用了该接口不支持的键，例如在镜像仓库列表中使用 `tag`。"
      },
      {
        "en": "The separators are wrong: a single colon or an equals sign instead of `::`, or a comma or & instead of `|`.",
        "zh": "符号写错：把 `::` 写成单个冒号或等号，把 `|` 写成逗号或 &。"
      },
      {
        "en": "A value is empty or isn't allowed, such as an unknown `category` or a `namespace` with an uppercase letter.",
        "zh": "值为空或不被接受，例如 `category` 不存在，或 `namespace` 含有大写字母。"
      }
    ],
    "action": {
      "en": "Write key::value pairs separated by |, using only keys that the operation supports.",
      "zh": "请按 key::value 书写，以 | 连接，并仅使用该接口支持的键。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "listNamespaces",
      "listRepositoryTags",
      "listRetentionHistories",
      "showSyncJob",
      "listReposDetails",
      "listSharedReposDetails"
    ]
  },
  "SVCSTG.SWR.4001036": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "A required parameter didn't reach the service.",
      "zh": "接口所需的某个参数未能送达服务端。"
    },
    "causes": [
      {
        "en": "The parameter was sent in the wrong place, such as the query instead of the body, or the other way around.",
        "zh": "参数放错了位置：应在请求消息体中的写进了查询字符串，或相反。"
      },
      {
        "en": "A redirect or a proxy dropped the body or the query.",
        "zh": "途中经过重定向或代理，请求消息体或查询字符串被丢弃。"
      }
    ],
    "action": {
      "en": "Send every parameter that the operation requires.",
      "zh": "请传递该接口所需的全部参数。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "showSyncJob",
      "listSharedRepoDetails"
    ]
  },
  "SVCSTG.SWR.4001037": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "The registry type isn't supported.",
      "zh": "请求中的注册中心类型不受服务支持。"
    },
    "causes": [
      {
        "en": "The type was copied from the configuration of another tool, which uses a different name for it.",
        "zh": "类型取自其他工具的配置，叫法与本服务不同。"
      },
      {
        "en": "The type is supported only in another region or edition of the service.",
        "zh": "该类型仅在其他区域或其他版本的服务中受支持。"
      }
    ],
    "action": {
      "en": "Choose a registry type that the console offers in this region, and send it exactly as the service spells it.",
      "zh": "请从该区域控制台提供的注册中心类型中选择，并按服务的写法原样填写。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4001041": {
    "status": 400,
    "area": "sharing",
    "meaning": {
      "en": "The parameter `domain` is invalid. In this API, it is presumably the name of an account to share with.",
      "zh": "参数 `domain` 无效。在本 API 中，推测指共享账号名称。"
    },
    "causes": [
      {
        "en": "The account ID or the name of an IAM user was sent instead of the account name.",
        "zh": "填写的是账号 ID 或 IAM 用户名，而不是账号名称。"
      },
      {
        "en": "The account owns the repository; a repository can't be shared with its owner.",
        "zh": "填写的是镜像仓库所属的账号自身，无需也不能共享给自己。"
      },
      {
        "en": "The variable with the account name wasn't set.",
        "zh": "存放账号名称的变量未赋值。"
      }
    ],
    "action": {
      "en": "Send the account name instead of the account ID.",
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
      "zh": "没有提供参数 `SWRServer`。"
    },
    "causes": [
      {
        "en": "The client was built for another edition of the service that doesn't use this parameter.",
        "zh": "所用客户端面向另一版本的服务，不会发送该参数。"
      },
      {
        "en": "The service address isn't configured in the tool that sends the request.",
        "zh": "发送请求的工具没有配置服务地址，该参数因此为空。"
      }
    ],
    "action": {
      "en": "Add the parameter `SWRServer`.",
      "zh": "请补充参数 `SWRServer`。"
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
      "en": "The token is missing from the request.",
      "zh": "服务端未能从请求中取得 Token。"
    },
    "causes": [
      {
        "en": "The variable with the token is empty because getting the token failed.",
        "zh": "此前获取 Token 失败，存放 Token 的变量为空。"
      },
      {
        "en": "The token was sent in another header, such as `Authorization: Bearer` or `X-Subject-Token`.",
        "zh": "Token 放在了其他消息头中，例如 `Authorization: Bearer` 或 `X-Subject-Token`。"
      },
      {
        "en": "A proxy, or a redirect to another host, removed the header.",
        "zh": "途经的代理，或跳转到其他域名的重定向，去掉了该消息头。"
      }
    ],
    "action": {
      "en": "Send X-Auth-Token, or sign the request.",
      "zh": "请携带 X-Auth-Token，或对请求签名。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-token-400",
      "grade": "R",
      "note": {
        "en": "4010000 and 4019000 have nearly the same meaning with status 401.",
        "zh": "4010000、4019000 含义相近，状态码为 401。"
      }
    },
    "note": {
      "en": "Indicates a missing token, although its status is 400.",
      "zh": "含义是缺少 Token，状态码却是 400。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4001065": {
    "status": 400,
    "area": "permission",
    "meaning": {
      "en": "The organization permission must be 7, 3 or 1.",
      "zh": "组织权限取值不是 7、3、1 之一。"
    },
    "causes": [
      {
        "en": "`auth` was sent as a string, such as `\"7\"` or `manage`, instead of a number.",
        "zh": "`auth` 传的是字符串，例如 `\"7\"`、`manage`，而不是数字。"
      },
      {
        "en": "Unix file modes were used, such as 4 for read or 6 for edit.",
        "zh": "沿用了 Unix 文件权限的数字，例如以 4 表示读取、以 6 表示编辑。"
      },
      {
        "en": "0 was sent to revoke a permission, which has its own operation.",
        "zh": "想以 0 取消权限，而删除权限有单独的接口。"
      }
    ],
    "action": {
      "en": "Send 7 for manage, 3 for edit or 1 for read.",
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
      "en": "The permission is invalid.",
      "zh": "权限取值不符合规则。"
    },
    "causes": [
      {
        "en": "A word such as `read` was sent instead of a number, or a number instead of a word.",
        "zh": "该用数字的地方填了 `read` 等单词，或该用单词的地方填了数字。"
      },
      {
        "en": "One entry in the list is invalid, so the whole list is rejected.",
        "zh": "列表中有一项取值有误，整个请求因此被拒绝。"
      }
    ],
    "action": {
      "en": "Send a permission of 7, 3 or 1.",
      "zh": "权限请取 7、3 或 1。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth"
    ]
  },
  "SVCSTG.SWR.4001067": {
    "status": 400,
    "area": "permission",
    "meaning": {
      "en": "The user name is invalid.",
      "zh": "用户名不符合规则。"
    },
    "causes": [
      {
        "en": "`user_id` and `user_name` belong to different users, for example because the user was renamed in IAM.",
        "zh": "`user_id` 与 `user_name` 对应的不是同一个用户，例如该用户在 IAM 中改过名。"
      },
      {
        "en": "The account name or an email address was sent instead of the IAM user name.",
        "zh": "填写的是账号名称或邮箱，而不是 IAM 用户名。"
      },
      {
        "en": "The user was deleted in IAM or belongs to another account.",
        "zh": "该用户已从 IAM 中删除，或属于其他账号。"
      }
    ],
    "action": {
      "en": "Use the user ID and the user name from IAM.",
      "zh": "请使用 IAM 中的用户 ID 与用户名。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createNamespaceAuth",
      "updateNamespaceAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth"
    ]
  },
  "SVCSTG.SWR.4001090": {
    "status": 400,
    "area": "sharing",
    "kind": "not-found",
    "meaning": {
      "en": "The account doesn't exist, or the repository isn't shared with it.",
      "zh": "没有该名称的账号，或镜像仓库未共享给该账号。"
    },
    "causes": [
      {
        "en": "The account name is misspelled, or the account ID was sent instead.",
        "zh": "账号名称拼写有误，或填写的是账号 ID。"
      },
      {
        "en": "The share was already deleted, by another user or by an earlier run of the same script.",
        "zh": "共享此前已被删除，例如由同事删除，或同一脚本先前运行时已删除。"
      }
    ],
    "action": {
      "en": "Check the account name.",
      "zh": "请核对共享账号名称。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "entry": "not-found-400",
      "grade": "C",
      "note": {
        "en": "Clients of the live service treat it as \"not found\"; some responses have status 200 with exist set to false instead.",
        "zh": "线上服务的客户端将其视为“不存在”；也有响应返回 200，且 exist 为 false。"
      }
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
      "en": "The permission parameter is invalid.",
      "zh": "权限参数未被接受。"
    },
    "causes": [
      {
        "en": "`permit` of a share isn't `read`, for example `write` or `pull`.",
        "zh": "共享账号的 `permit` 不是 `read`，例如写成了 `write`、`pull`。"
      },
      {
        "en": "A number such as 7 or 1 was sent as `permit`; numbers are for `auth`, the permission in an organization.",
        "zh": "`permit` 填了 7、1 等数字：数字用于组织权限的 `auth`。"
      }
    ],
    "action": {
      "en": "Set `permit` of a share to `read`, or `auth` of an organization to 7, 3 or 1.",
      "zh": "共享账号的 `permit` 只能为 `read`；组织权限的 `auth` 取 7、3 或 1。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "C",
      "note": {
        "en": "Clients of the live service receive it for an invalid permission parameter; the table in section 5.2 doesn't list it.",
        "zh": "线上服务的客户端在权限参数有误时会遇到此错误码；5.2 节的错误码表未列出。"
      }
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
      "en": "Sorting by this column isn't supported.",
      "zh": "不支持按该列排序。"
    },
    "causes": [
      {
        "en": "The list of repositories was sorted by `updated_at`, which the reference lists, but the service accepts `updated_time` instead.",
        "zh": "按 `updated_at` 对镜像仓库列表排序：官方 API 参考列出了该取值，但线上服务接受的是 `updated_time`。"
      },
      {
        "en": "The column is a response field that doesn't support sorting, such as `num_images` or `created_at`.",
        "zh": "使用了响应中不支持排序的字段，例如 `num_images`、`created_at`。"
      }
    ],
    "action": {
      "en": "Sort by a column that the operation supports.",
      "zh": "请使用接口支持的排序列。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": {
        "en": "The list of repositories returns it when sorted by updated_at.",
        "zh": "镜像仓库列表不支持按 updated_at 排序，拒绝时返回此错误码。"
      }
    },
    "operations": [
      "listRepositoryTags",
      "listRepositoryTag",
      "listReposDetails",
      "listSharedReposDetails"
    ]
  },
  "SVCSTG.SWR.4001158": {
    "status": 400,
    "area": "image",
    "kind": "not-found",
    "meaning": {
      "en": "A resource that the request refers to doesn't exist. Known for image synchronization to another region: the rule or its repository doesn't exist.",
      "zh": "请求所指的对象不存在。已知出现在跨区域镜像同步的操作中：同步规则或其所属的镜像仓库不存在。"
    },
    "causes": [
      {
        "en": "Another user or job deleted the rule after it was listed.",
        "zh": "查询列表之后，该规则被其他用户或任务删除。"
      },
      {
        "en": "The rule exists, but for another target region or target organization.",
        "zh": "规则存在，但其目标区域或目标组织与请求中的不同。"
      },
      {
        "en": "The repository exists, but in a different organization than the one in the path.",
        "zh": "镜像仓库存在，但不在路径所写的组织下。"
      }
    ],
    "action": {
      "en": "For a deletion, treat the rule as deleted. Otherwise, check the organization and the repository, and then the target of the rule.",
      "zh": "删除时可视为已删除；其他操作请先核对组织和镜像仓库，再核对规则的目标区域和目标组织。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "entry": "not-found-400",
      "grade": "C",
      "note": {
        "en": "The vendor's Terraform provider treats status 400 with this code as \"not found\" when it deletes an image synchronization.",
        "zh": "官方 Terraform Provider 删除镜像同步规则时，将状态码 400 且带此错误码的响应视为“不存在”。"
      }
    },
    "operations": [
      "deleteImageSyncRepo"
    ]
  },
  "SVCSTG.SWR.4006030": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The build failed.",
      "zh": "本次构建没有执行成功。"
    },
    "causes": [
      {
        "en": "A step of the Dockerfile failed, such as installing packages from an unreachable source.",
        "zh": "Dockerfile 中的某一步执行失败，例如安装软件包时源站无法访问。"
      },
      {
        "en": "The base image no longer exists, or requires a login that the build doesn't have.",
        "zh": "基础镜像已不存在，或下载时需要登录而构建任务没有相应凭证。"
      },
      {
        "en": "The code couldn't be fetched because the authorization at the code host has expired.",
        "zh": "代码托管平台的授权已失效，无法拉取代码。"
      }
    ],
    "action": {
      "en": "Check the build log.",
      "zh": "请查看构建日志。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-build-status",
      "grade": "R",
      "note": {
        "en": "The status is 400, that of similar errors 500 (failed) and 409 (exists).",
        "zh": "状态码为 400，同类错误则是 500（失败）和 409（已存在）。"
      }
    },
    "note": {
      "en": "Indicates a failed build, although status 400 means an invalid request.",
      "zh": "含义是构建失败，状态码却是表示请求有误的 400。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4006031": {
    "status": 400,
    "area": "build",
    "kind": "conflict",
    "meaning": {
      "en": "The build is already recorded.",
      "zh": "本次构建的记录重复。"
    },
    "causes": [
      {
        "en": "The request was sent again after a timeout, although the first one had arrived.",
        "zh": "请求超时后重新发送，而第一次请求其实已经送达。"
      },
      {
        "en": "The code host sent the same event twice, and both events started the build.",
        "zh": "代码托管平台重复推送了同一事件，两次都触发了构建。"
      }
    ],
    "action": {
      "en": "Check the existing build record.",
      "zh": "请查看已有的构建记录。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-build-status",
      "grade": "R",
      "note": {
        "en": "The status is 400, that of similar errors 500 (failed) and 409 (exists).",
        "zh": "状态码为 400，同类错误则是 500（失败）和 409（已存在）。"
      }
    },
    "note": {
      "en": "Indicates an existing record, although its status is 400 instead of 409.",
      "zh": "含义是记录已存在，状态码却是 400 而不是 409。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4009010": {
    "status": 400,
    "area": "organization",
    "meaning": {
      "en": "The organization is invalid.",
      "zh": "组织无效。"
    },
    "causes": [
      {
        "en": "The name contains an uppercase letter or starts with a digit.",
        "zh": "名称中含有大写字母，或以数字开头。"
      },
      {
        "en": "The organization was deleted after a task that uses it, such as a build, was created.",
        "zh": "使用该组织的任务（例如构建任务）创建之后，该组织被删除。"
      }
    ],
    "action": {
      "en": "Check the name against the naming rules for organizations.",
      "zh": "请对照组织命名规则检查名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009011": {
    "status": 400,
    "area": "repository",
    "meaning": {
      "en": "The image name is invalid.",
      "zh": "镜像名称无效。"
    },
    "causes": [
      {
        "en": "The name was derived from the code repository and kept its uppercase letters.",
        "zh": "由代码仓的名称生成，保留了其中的大写字母。"
      },
      {
        "en": "The name includes a tag, as in `app:v1`.",
        "zh": "把镜像版本也写进了名称，例如 `app:v1`。"
      }
    ],
    "action": {
      "en": "Check the image name against the naming rules for repositories.",
      "zh": "请对照镜像仓库命名规则检查镜像名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009012": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The code source type (the code host) in the build task is invalid.",
      "zh": "构建任务中的代码源类型（代码托管平台）无效。"
    },
    "causes": [
      {
        "en": "The address of the code host was sent instead of its type.",
        "zh": "填写的是代码托管平台的地址，而不是类型。"
      },
      {
        "en": "Builds don't support the code host, for example a self-hosted one.",
        "zh": "代码存放在构建功能不支持的平台上，例如企业自建的代码托管平台。"
      }
    ],
    "action": {
      "en": "Choose a code host that builds support, and send its type instead of its address.",
      "zh": "请选择构建功能支持的代码托管平台，并填写其类型，而不是地址。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009013": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "The ID is malformed.",
      "zh": "ID 格式无效。"
    },
    "causes": [
      {
        "en": "A name was sent instead of an ID.",
        "zh": "应填 ID 的位置填了名称。"
      },
      {
        "en": "A script parsed a long ID as a floating-point number and sent it in scientific notation.",
        "zh": "脚本把较长的 ID 当作浮点数处理，发出时变成了科学计数法。"
      },
      {
        "en": "The variable with the ID is empty because the request that returns it failed.",
        "zh": "用于获取 ID 的请求失败，存放 ID 的变量为空。"
      }
    ],
    "action": {
      "en": "Use an ID returned by the service, unchanged.",
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
      "en": "The filter condition is invalid.",
      "zh": "用于过滤的条件无效。"
    },
    "causes": [
      {
        "en": "The condition uses a field or a state that the list doesn't support.",
        "zh": "条件中的字段或状态，是该列表所没有的。"
      },
      {
        "en": "The value is empty, or a time or number isn't in the format that the operation expects.",
        "zh": "值为空，或时间、数字的写法与接口要求不一致。"
      }
    ],
    "action": {
      "en": "Check each key and value of the filter.",
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
      "en": "The build task can't be parsed.",
      "zh": "构建任务内容无法识别。"
    },
    "causes": [
      {
        "en": "A template value contains a quotation mark or a line break, which makes the JSON invalid.",
        "zh": "由模板生成任务时，填入的值含有引号或换行，破坏了 JSON 结构。"
      },
      {
        "en": "A field has the wrong type, such as a string instead of an array.",
        "zh": "字段类型与要求不符，例如应为数组却传了字符串。"
      }
    ],
    "action": {
      "en": "Check that the build task is valid JSON and that its fields have the right types.",
      "zh": "请检查构建任务的 JSON 格式及各字段的类型。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009016": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The file path is invalid.",
      "zh": "文件路径无效。"
    },
    "causes": [
      {
        "en": "The Dockerfile was moved or renamed, and the build task still has the old path.",
        "zh": "Dockerfile 已移动或改名，构建任务中仍是旧路径。"
      },
      {
        "en": "The path leads outside the code, or is a path on a developer's computer.",
        "zh": "路径超出了代码目录，或填写的是开发者本机上的路径。"
      }
    ],
    "action": {
      "en": "Send the current path of the file in the code.",
      "zh": "请填写文件在代码中的当前路径。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009017": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The owner of the code in the build task (a user or a group) is invalid.",
      "zh": "构建任务中代码仓的所有者（用户或群组）无效。"
    },
    "causes": [
      {
        "en": "The code belongs to a group, but the name of a member was sent.",
        "zh": "代码属于某个群组，填写的却是其中某个成员的用户名。"
      },
      {
        "en": "The code was transferred to another owner, and the build task still has the former one.",
        "zh": "代码已转移给新的所有者，构建任务中仍是原来的所有者。"
      }
    ],
    "action": {
      "en": "Send the owner as it appears in the address of the code repository, before the repository name.",
      "zh": "请按代码仓地址中名称之前的那一段填写所有者。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009018": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The code repository in the build task is invalid.",
      "zh": "构建任务中的代码仓无效。"
    },
    "causes": [
      {
        "en": "The git clone address was sent instead of the name.",
        "zh": "填写的是 git clone 的地址，而不是名称。"
      },
      {
        "en": "The code repository was renamed or deleted, or the authorization doesn't include it.",
        "zh": "该代码仓已改名或删除，或不在授权范围内。"
      }
    ],
    "action": {
      "en": "Open the code repository at the code host, use its current name, and check that the authorization includes it.",
      "zh": "请在代码托管平台上打开该代码仓，使用其当前名称，并确认授权范围包含它。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009019": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The code repository ID in the build task is invalid.",
      "zh": "构建任务中的代码仓 ID 无效。"
    },
    "causes": [
      {
        "en": "The code repository was deleted and recreated with the same name, which changed its ID.",
        "zh": "代码仓曾被删除后以同名重建，ID 已经改变。"
      },
      {
        "en": "The name or path of the code repository was sent instead of its ID.",
        "zh": "填写的是代码仓的名称或路径，而不是 ID。"
      }
    ],
    "action": {
      "en": "Get the current ID of the code repository from the code host, and update the build task.",
      "zh": "请从代码托管平台重新获取代码仓 ID，并更新构建任务。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009020": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The code branch in the build task is invalid.",
      "zh": "构建任务所用的代码分支无效。"
    },
    "causes": [
      {
        "en": "The branch was deleted after it was merged.",
        "zh": "分支合并之后已被删除。"
      },
      {
        "en": "The main branch was renamed, for example from master to main.",
        "zh": "主分支已改名，例如由 master 改为 main。"
      },
      {
        "en": "A Git tag, a commit or a full reference such as refs/heads/main was sent.",
        "zh": "填写的是 Git 标签、commit 或 refs/heads/main 这样的完整引用。"
      }
    ],
    "action": {
      "en": "List the branches with git ls-remote --heads, and send the short name of an existing branch, such as main.",
      "zh": "请用 git ls-remote --heads 列出分支，填写现有分支的短名称，例如 main。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009021": {
    "status": 400,
    "area": "tag",
    "meaning": {
      "en": "The tag contains invalid characters or is too long.",
      "zh": "镜像版本名称中有不允许的字符，或超出长度限制。"
    },
    "causes": [
      {
        "en": "A branch name or a version number was used as is, with a slash or a plus sign, such as `feature/login` or `1.2.0+5`.",
        "zh": "直接使用分支名或版本号，其中含有斜杠或加号，例如 `feature/login`、`1.2.0+5`。"
      },
      {
        "en": "A variable at the start was empty, so the tag starts with a hyphen, as in `-amd64`.",
        "zh": "前面的变量为空，名称变成以中划线开头，例如 `-amd64`。"
      },
      {
        "en": "The full image address was sent, as in `busybox:v1`.",
        "zh": "填写的是完整的镜像地址，例如 `busybox:v1`。"
      }
    ],
    "action": {
      "en": "Use at most 128 letters, digits, dots, hyphens and underscores; don't start with a dot or a hyphen.",
      "zh": "仅可使用字母、数字、点、中划线和下划线，不能以点或中划线开头，长度不超过 128。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "showRepoTagConfig",
      "listRepoAccessories",
      "listReferences"
    ]
  },
  "SVCSTG.SWR.4009022": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The user name for the code host in the build task is invalid.",
      "zh": "构建任务中用于登录代码托管平台的用户名无效。"
    },
    "causes": [
      {
        "en": "An email address or a display name was sent instead of the login name at the code host.",
        "zh": "填写的是邮箱或昵称，而不是代码托管平台的登录名。"
      },
      {
        "en": "The user was renamed or removed at the code host.",
        "zh": "该用户在代码托管平台上已改名或被移除。"
      }
    ],
    "action": {
      "en": "Verify the user name by logging in to the code host, then authorize the build task again.",
      "zh": "请先用该用户名登录代码托管平台进行验证，再为构建任务重新授权。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4009023": {
    "status": 400,
    "area": "build",
    "meaning": {
      "en": "The commit ID is invalid.",
      "zh": "commit id 无效。"
    },
    "causes": [
      {
        "en": "A force push rewrote the branch, and the commit no longer exists.",
        "zh": "分支被强制推送改写，该 commit 已不存在。"
      },
      {
        "en": "A branch, a Git tag or `HEAD` was sent instead of a commit ID.",
        "zh": "填写的是分支、Git 标签或 `HEAD`，而不是 commit id。"
      },
      {
        "en": "The commit ID is abbreviated.",
        "zh": "使用了缩写的 commit id。"
      }
    ],
    "action": {
      "en": "Copy the full commit ID from the history of the branch.",
      "zh": "请从分支的提交历史中复制完整的 commit id。"
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
      "en": "The gateway couldn't verify the token or the signature.",
      "zh": "网关未能验证 Token 或签名。"
    },
    "causes": [
      {
        "en": "The secret key doesn't match the access key, the key was deleted, a temporary key was sent without X-Security-Token, or another key with one.",
        "zh": "SK 与 AK 不匹配，AK/SK 已被删除，使用临时 AK/SK 时没有携带 X-Security-Token，或使用永久 AK/SK 时携带了它。"
      },
      {
        "en": "The local clock is off, so X-Sdk-Date in the signature differs too much from the gateway's time.",
        "zh": "本机时间不准，签名中的 X-Sdk-Date 与网关时间相差过大。"
      },
      {
        "en": "The signed request doesn't match the received one, for example because the body, the query or Host changed after signing, or a `$` in the path wasn't signed as %24.",
        "zh": "签名内容与实际请求不一致，例如签名后又改动了消息体、查询参数或 Host，或路径中的 `$` 没有按 %24 参与签名。"
      }
    ],
    "action": {
      "en": "Check the credentials and the clock, and read the message, which reports the cause; five consecutive invalid signatures lock an access key for five minutes.",
      "zh": "请检查凭证和本机时间，错误信息会说明原因；连续 5 次签名错误后，AK/SK 会被锁定 5 分钟。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": {
        "en": "The gateway's response to failed authentication; the locking rule and most messages come from other editions (D).",
        "zh": "网关认证失败时的响应；锁定规则和大部分错误信息出自官方 API 参考的其他版本（D）。"
      }
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
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "listRepositoryTags",
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listSyncRegions",
      "listReposDetails",
      "listRepoDetails",
      "listSharedReposDetails",
      "listSharedRepoDetails",
      "createSecret",
      "createAuthorizationToken",
      "listQuotas",
      "showShareFeatureGates",
      "showDomainOverview",
      "showDomainResourceReports",
      "checkAgency",
      "createAgency",
      "listApiVersions",
      "showApiVersion"
    ]
  },
  "SVCSTG.S2I.4019000": {
    "status": 401,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The request contains neither a token nor a signature.",
      "zh": "请求既没有 Token，也没有 AK/SK 签名。"
    },
    "causes": [
      {
        "en": "The variable with the token is empty, and tools such as curl don't send headers without a value.",
        "zh": "存放 Token 的变量为空，而 curl 等工具不会发送没有值的消息头。"
      },
      {
        "en": "The token was sent in another header, such as X-Subject-Token, its name in the response from IAM.",
        "zh": "消息头名称有误，例如沿用了 Token 在 IAM 响应中的名称 X-Subject-Token。"
      },
      {
        "en": "A proxy removed X-Auth-Token or Authorization, or the client dropped it when following a redirect.",
        "zh": "途经的代理去掉了 X-Auth-Token 或 Authorization，或客户端跟随重定向时将其丢弃。"
      }
    ],
    "action": {
      "en": "Send X-Auth-Token, or sign the request with an access key.",
      "zh": "请携带 X-Auth-Token，或使用 AK/SK 对请求签名。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-s2i",
      "grade": "R",
      "note": {
        "en": "The only code of section 5.2 that begins with SVCSTG.S2I.",
        "zh": "5.2 节中只有该错误码以 SVCSTG.S2I 开头。"
      }
    },
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
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "listRepositoryTags",
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listSyncRegions",
      "listReposDetails",
      "listRepoDetails",
      "listSharedReposDetails",
      "listSharedRepoDetails",
      "createSecret",
      "createAuthorizationToken",
      "listQuotas",
      "showShareFeatureGates",
      "showDomainOverview",
      "showDomainResourceReports",
      "checkAgency",
      "createAgency",
      "listApiVersions",
      "showApiVersion"
    ]
  },
  "SVCSTG.SWR.4010000": {
    "status": 401,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The token is invalid, most likely because it has expired.",
      "zh": "Token 未通过校验，最常见的原因是已过期。"
    },
    "causes": [
      {
        "en": "The token is older than 24 hours, for example in a long-running job or from a stale cache.",
        "zh": "Token 获取后已超过 24 小时，例如任务运行时间过长，或从缓存中取到了旧的 Token。"
      },
      {
        "en": "The token is scoped to another region, or to an account instead of a project.",
        "zh": "Token 属于其他区域，或作用域是账号而不是项目。"
      },
      {
        "en": "The token was truncated or contains a line break, for example from copying.",
        "zh": "Token 不完整或混入了换行符，例如复制时被截断。"
      }
    ],
    "action": {
      "en": "Get a new token and retry the request.",
      "zh": "请重新获取 Token 后再次调用。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-token",
      "grade": "D",
      "note": {
        "en": "The gateway is known to reject tokens with APIGW.0301 as well; its message tells apart tokens that are missing (`x-auth-token not found`), unknown (`decrypt token fail`) and expired (`token expires`).",
        "zh": "已知网关也会以 APIGW.0301 拒绝 Token，错误信息区分缺失（`x-auth-token not found`）、未知（`decrypt token fail`）和已过期（`token expires`）。"
      }
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
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "listRepositoryTags",
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listSyncRegions",
      "listReposDetails",
      "listRepoDetails",
      "listSharedReposDetails",
      "listSharedRepoDetails",
      "createSecret",
      "createAuthorizationToken",
      "listQuotas",
      "showShareFeatureGates",
      "showDomainOverview",
      "showDomainResourceReports",
      "checkAgency",
      "createAgency",
      "listApiVersions",
      "showApiVersion"
    ]
  },
  "SVCSTG.SWR.4011044": {
    "status": 401,
    "area": "permission",
    "kind": "permission",
    "meaning": {
      "en": "Another user created the image, so the caller isn't allowed to push to it.",
      "zh": "该镜像由其他用户创建，当前用户不能上传。"
    },
    "causes": [
      {
        "en": "Another user of the account, for example the user of another pipeline, pushed the image first, and the caller has only read permission in the organization.",
        "zh": "镜像最初由同一账号的其他用户（例如另一条流水线所用的用户）上传，当前用户在该组织中只有读取权限。"
      },
      {
        "en": "The push uses the wrong organization or repository, which contains another user's image.",
        "zh": "docker push 时组织或镜像仓库名称填写有误，指向了他人的镜像。"
      }
    ],
    "action": {
      "en": "Ask a manager of the organization for the missing permission.",
      "zh": "请联系组织的管理者授予所需权限。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-401-authorization",
      "grade": "R",
      "note": {
        "en": "Its text describes a missing permission, which is 403 elsewhere.",
        "zh": "其描述是没有权限，其他错误码用 403。"
      }
    },
    "note": {
      "en": "Indicates a missing permission, although its status is 401.",
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
    "causes": [
      {
        "en": "The job uses credentials of another account, such as the test account in production.",
        "zh": "任务使用了其他账号的凭证，例如在生产环境中误用了测试账号的 AK/SK。"
      },
      {
        "en": "The repository is private and not shared with the caller's account, or the share has expired.",
        "zh": "镜像仓库未公开，且没有共享给当前账号，或共享已过期。"
      },
      {
        "en": "The request modifies a repository shared by another account, but shares allow only downloads.",
        "zh": "试图改动其他账号共享的镜像仓库，而共享只授予下载权限。"
      }
    ],
    "action": {
      "en": "Use credentials of the account that owns the resource, or ask that account to share it.",
      "zh": "请使用资源所属账号的凭证，或请对方共享。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-401-authorization",
      "grade": "R",
      "note": {
        "en": "Its text describes a missing permission, which is 403 elsewhere.",
        "zh": "其描述是没有权限，其他错误码用 403。"
      }
    },
    "note": {
      "en": "Indicates a missing permission, although its status is 401.",
      "zh": "含义是权限不足，状态码却是 401。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4030170": {
    "status": 403,
    "area": "permission",
    "kind": "permission",
    "meaning": {
      "en": "The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.",
      "zh": "缺少所需权限，官方 API 参考的现行版本称为“权限不足”。"
    },
    "causes": [
      {
        "en": "The user's permission in the organization is too low for the operation, for example read permission when creating a repository.",
        "zh": "用户在组织中的权限低于该操作的要求，例如只有读取权限却要创建镜像仓库。"
      },
      {
        "en": "The IAM policies of the user or the user group don't allow this SWR operation.",
        "zh": "用户或其所属用户组的 IAM 策略没有允许该 SWR 操作。"
      }
    ],
    "action": {
      "en": "Ask a manager of the organization for the missing permission.",
      "zh": "请联系组织的管理者授予所需权限。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "D",
      "note": {
        "en": "A sample in the current edition shows it; the table in section 5.2 doesn't list it. The service returns it with status 403.",
        "zh": "见于官方 API 参考现行版本的示例，5.2 节的错误码表未列出；返回时状态码为 403。"
      }
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
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "createRepoTag",
      "showRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
      "listSyncRegions",
      "listReposDetails",
      "listRepoDetails",
      "listSharedReposDetails",
      "listSharedRepoDetails",
      "createSecret",
      "createAuthorizationToken",
      "listQuotas",
      "showShareFeatureGates",
      "showDomainOverview",
      "showDomainResourceReports",
      "checkAgency",
      "createAgency"
    ]
  },
  "SVCSTG.SWR.4031032": {
    "status": 403,
    "area": "server",
    "kind": "throttled",
    "meaning": {
      "en": "The server is overloaded by too many requests.",
      "zh": "请求过多，服务器运行资源不足。"
    },
    "causes": [
      {
        "en": "Many jobs start at the same time, for example on the hour, and send requests at once.",
        "zh": "大量任务在同一时刻（例如整点）启动，同时调用服务。"
      },
      {
        "en": "The service is under heavy load overall, even if the caller sends few requests.",
        "zh": "服务此刻整体负载较高，与自身请求的多少未必有关。"
      }
    ],
    "action": {
      "en": "Wait, then reduce the request rate.",
      "zh": "请等待片刻，并降低请求频率。"
    },
    "retryable": true,
    "source": "reference",
    "evidence": {
      "entry": "code-too-many",
      "grade": "R",
      "note": {
        "en": "Its text describes too many requests; the gateway returns 429 for them.",
        "zh": "其描述是请求过多，网关则返回 429。"
      }
    },
    "note": {
      "en": "Indicates throttling, although its status is 403.",
      "zh": "含义是流控，状态码却是 403。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4031033": {
    "status": 403,
    "area": "request",
    "meaning": {
      "en": "The service doesn't support the requested operation.",
      "zh": "服务不提供所请求的操作。"
    },
    "causes": [
      {
        "en": "The operation isn't available in this region or for this account.",
        "zh": "该操作在当前区域尚未开放，或未对当前账号开放。"
      },
      {
        "en": "The request was written for another version of the API, or copied from a request of the console.",
        "zh": "请求取自其他版本的 API，或照搬了控制台页面发出的请求。"
      }
    ],
    "action": {
      "en": "Check the method and the path; if they're correct, report the request ID.",
      "zh": "请核对方法与路径；若确认无误，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "A loop sends requests without a delay, for example one for every repository or tag.",
        "zh": "循环中连续调用而不加间隔，例如逐个查询镜像仓库或镜像版本。"
      },
      {
        "en": "Failed requests are retried immediately, which adds even more requests.",
        "zh": "调用失败后立即重试，请求量进一步增加。"
      },
      {
        "en": "Several tools or pipelines use the same credentials at the same time.",
        "zh": "多个工具或流水线同时使用同一凭证调用。"
      }
    ],
    "action": {
      "en": "Wait, then reduce the request rate.",
      "zh": "请等待片刻，并降低请求频率。"
    },
    "retryable": true,
    "source": "reference",
    "evidence": {
      "entry": "code-too-many",
      "grade": "R",
      "note": {
        "en": "Its text describes too many requests; the gateway returns 429 for them.",
        "zh": "其描述是请求过多，网关则返回 429。"
      }
    },
    "note": {
      "en": "Indicates throttling, although its status is 403.",
      "zh": "含义是流控，状态码却是 403。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4031043": {
    "status": 403,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The notary, which stores image signatures, rejected the JWT in the request.",
      "zh": "保存镜像签名的公证服务（notary）未接受请求中的 JWT（JSON Web Token）。"
    },
    "causes": [
      {
        "en": "Docker Content Trust is enabled (DOCKER_CONTENT_TRUST=1), so every push and pull also contacts the notary.",
        "zh": "Docker 开启了内容信任（DOCKER_CONTENT_TRUST=1），每次上传和下载都会额外访问 notary。"
      },
      {
        "en": "The JWT expired because too much time passed between the login and the signing of the image.",
        "zh": "登录后间隔过久才对镜像签名，JWT 已过期。"
      }
    ],
    "action": {
      "en": "Log in again and retry the request.",
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
      "en": "The caller isn't allowed to edit any organization.",
      "zh": "当前用户在所有组织中均无编辑或管理权限。"
    },
    "causes": [
      {
        "en": "The user was just created in IAM and hasn't been granted a permission in any organization yet.",
        "zh": "用户刚在 IAM 中创建，还没有任何组织为其授权。"
      },
      {
        "en": "The user has only read permission in its organizations, but the operation creates a repository or pushes an image.",
        "zh": "用户在各组织中只有读取权限，却要创建镜像仓库或上传镜像。"
      },
      {
        "en": "The only organization that the user could edit was deleted, or the permission was revoked.",
        "zh": "用户唯一可编辑的组织已被删除，或其在该组织中的权限已被收回。"
      }
    ],
    "action": {
      "en": "Create an organization, or ask for edit permission in an existing one.",
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
      "en": "The caller isn't allowed to edit any image in the repository.",
      "zh": "当前用户对镜像仓库中的镜像均无编辑或管理权限。"
    },
    "causes": [
      {
        "en": "The user has only read permission in the organization and created none of its images.",
        "zh": "用户在该组织中只有读取权限，其中的镜像也都不是由其上传的。"
      },
      {
        "en": "The repository is public or shared by another account, which allows downloads but not edits.",
        "zh": "镜像仓库是公开的，或由其他账号共享而来，只能下载，不能编辑。"
      }
    ],
    "action": {
      "en": "Create an image, or ask for edit permission on an existing one.",
      "zh": "请先创建镜像，或申请已有镜像的编辑权限。"
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
      "en": "The caller's permission in the organization is insufficient for this repository.",
      "zh": "当前用户在组织中的权限不足以操作该镜像仓库。"
    },
    "causes": [
      {
        "en": "The user has only read or edit permission, but deleting a repository or a tag and sharing require manage permission.",
        "zh": "用户只有读取或编辑权限，而删除镜像仓库、删除镜像版本以及设置共享账号都需要管理权限。"
      },
      {
        "en": "The user has only read permission, but updating a repository requires edit permission.",
        "zh": "用户只有读取权限，而更新镜像仓库需要编辑权限。"
      },
      {
        "en": "The user has no permission in the organization, and the repository is neither public nor shared with the user's account.",
        "zh": "用户在该组织中没有任何权限，镜像仓库也未公开或共享给其账号。"
      }
    ],
    "action": {
      "en": "Ask a manager of the organization for the missing permission.",
      "zh": "请联系组织的管理者授予所需权限。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "listRepositoryTags",
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
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
      "en": "The resource doesn't belong to the caller.",
      "zh": "该资源不属于当前用户，不能申请或操作。"
    },
    "causes": [
      {
        "en": "The ID or name in the request belongs to another user's resource, for example copied from the configuration of another environment.",
        "zh": "请求中的 ID 或名称对应他人的资源，例如从其他环境的配置中复制而来。"
      },
      {
        "en": "The job runs as a different user than the one that created the resource.",
        "zh": "运行任务的用户不是创建该资源的用户。"
      }
    ],
    "action": {
      "en": "Use the owner's credentials.",
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
      "en": "The caller isn't allowed to perform this operation.",
      "zh": "当前用户无权执行该操作。"
    },
    "causes": [
      {
        "en": "The user has only read or edit permission, but deleting the organization or changing its permissions requires manage permission.",
        "zh": "用户只有读取或编辑权限，而删除组织、变更组织权限都需要管理权限。"
      },
      {
        "en": "The user hasn't been granted a permission in this organization yet.",
        "zh": "用户尚未在该组织中获得授权。"
      },
      {
        "en": "The organization with this name belongs to another account.",
        "zh": "该名称的组织属于其他账号。"
      }
    ],
    "action": {
      "en": "Ask a manager of the organization for the missing permission.",
      "zh": "请联系组织的管理者授予所需权限。"
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
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "listRepositoryTags",
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listSyncRegions",
      "listReposDetails",
      "listRepoDetails",
      "listSharedReposDetails",
      "listSharedRepoDetails",
      "createSecret",
      "createAuthorizationToken",
      "listQuotas",
      "showShareFeatureGates",
      "showDomainOverview",
      "showDomainResourceReports",
      "checkAgency",
      "createAgency"
    ]
  },
  "APIGW.0101": {
    "status": 404,
    "area": "request",
    "kind": "not-found",
    "meaning": {
      "en": "The gateway doesn't recognize the path.",
      "zh": "网关找不到该路径。"
    },
    "causes": [
      {
        "en": "The repository name was sent with its slash, which adds a segment to the path.",
        "zh": "镜像仓库名称中的斜杠没有替换，路径因此多出一段。"
      },
      {
        "en": "A path segment is empty or misspelled, such as /repos/ in the share operations, which use /repositories/.",
        "zh": "路径缺少一段或拼写有误，例如变量为空，或将共享账号接口中的 /repositories/ 写成了 /repos/。"
      },
      {
        "en": "The path is correct, but the method isn't, such as PUT instead of PATCH. It is unsettled whether the gateway returns this code then.",
        "zh": "路径正确而方法不对，例如应使用 PATCH 的接口用了 PUT；此时是否返回该错误码尚无定论。"
      }
    ],
    "action": {
      "en": "Check the method and the path; write a slash in a repository name as a dollar sign.",
      "zh": "请核对方法与路径，镜像仓库名称中的斜杠应写作 $。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": {
        "en": "The gateway's response to an unknown path.",
        "zh": "请求路径不存在时网关的响应。"
      }
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
      "en": "The software package doesn't exist.",
      "zh": "找不到指定的软件包。"
    },
    "causes": [
      {
        "en": "The package name or version number doesn't match the upload.",
        "zh": "填写的软件包名称或版本号与上传时不一致。"
      },
      {
        "en": "The package was deleted, or its upload never finished.",
        "zh": "软件包已被删除，或上传一直没有完成。"
      }
    ],
    "action": {
      "en": "List the existing resources and check the name.",
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
      "en": "No image list exists at this location.",
      "zh": "该位置下没有可查询的镜像列表。"
    },
    "causes": [
      {
        "en": "No image has been pushed to the organization yet.",
        "zh": "组织中还没有上传过镜像。"
      },
      {
        "en": "The organization name is misspelled, or the organization is in another region.",
        "zh": "组织名称填写有误，或该组织位于其他区域。"
      },
      {
        "en": "The caller isn't allowed to read any of the existing images.",
        "zh": "组织中有镜像，但当前用户对其均无读取权限。"
      }
    ],
    "action": {
      "en": "List the existing resources and check the name.",
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
      "en": "The image or image repository doesn't exist.",
      "zh": "找不到指定的镜像或镜像仓库。"
    },
    "causes": [
      {
        "en": "The name is misspelled, or the repository is in another organization or region.",
        "zh": "名称填写有误，或镜像仓库位于其他组织或其他区域。"
      },
      {
        "en": "The repository was deleted, or wasn't created because no image was pushed to it.",
        "zh": "镜像仓库已被删除，或从未上传过镜像，尚未创建。"
      },
      {
        "en": "The shell expanded the dollar sign in the path, so team$app in double quotes became team.",
        "zh": "路径中的 $ 被 shell 展开，例如双引号中的 team$app 变成了 team。"
      }
    ],
    "action": {
      "en": "Check the names; write a slash in the path as a dollar sign.",
      "zh": "请核对名称；路径中的斜杠应写作 $。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "showRepository",
      "updateRepo",
      "deleteRepo",
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "listRepositoryTags",
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
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
      "en": "The upload session doesn't exist or has ended.",
      "zh": "找不到该上传会话，或会话已结束。"
    },
    "causes": [
      {
        "en": "The upload was idle for too long, and the service deleted the session.",
        "zh": "上传中断时间过长，会话已被服务回收。"
      },
      {
        "en": "The upload was finished or canceled, and a late request still uses its session.",
        "zh": "上传已完成或已放弃，却仍有属于该会话的请求到达。"
      },
      {
        "en": "The session ID isn't the one returned when this upload started.",
        "zh": "会话 ID 不是本次上传开始时返回的 ID。"
      }
    ],
    "action": {
      "en": "Restart the upload from the beginning.",
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
      "en": "The image doesn't have this version.",
      "zh": "该镜像没有所指定的版本。"
    },
    "causes": [
      {
        "en": "The version was never pushed, for example because the build failed.",
        "zh": "该版本从未上传成功，例如之前的构建已经失败。"
      },
      {
        "en": "The version is spelled differently, such as 1.0 instead of v1.0.",
        "zh": "版本的写法与上传时不同，例如上传的是 v1.0，请求中写的是 1.0。"
      }
    ],
    "action": {
      "en": "List the existing resources and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepoTag"
    ]
  },
  "SVCSTG.SWR.4040058": {
    "status": 404,
    "area": "organization",
    "kind": "not-found",
    "meaning": {
      "en": "The organization doesn't exist.",
      "zh": "找不到指定的组织。"
    },
    "causes": [
      {
        "en": "The name is misspelled, or the organization was deleted.",
        "zh": "组织名称填写有误，或组织已被删除。"
      },
      {
        "en": "The organization was created in a different region than the request is sent to.",
        "zh": "组织创建在其他区域，而请求发往了当前区域。"
      },
      {
        "en": "The credentials belong to a different account, which doesn't have this organization.",
        "zh": "使用了其他账号的凭证，而该账号没有这个组织。"
      }
    ],
    "action": {
      "en": "Check the name, and that the organization belongs to the caller's account.",
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
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "listRepositoryTags",
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
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
      "en": "The user has no permission in this organization.",
      "zh": "该用户在此组织中没有权限记录。"
    },
    "causes": [
      {
        "en": "updateNamespaceAuth was called for a permission that was never granted with createNamespaceAuth.",
        "zh": "尚未用 createNamespaceAuth 授权，就直接用 updateNamespaceAuth 更新权限。"
      },
      {
        "en": "The permission was already revoked, for example by an earlier run of the same script.",
        "zh": "权限此前已被删除，例如同一脚本上次运行时已执行过删除。"
      },
      {
        "en": "The account ID was sent instead of the user ID; both have 32 hexadecimal digits.",
        "zh": "用户 ID 误填为账号 ID，两者都是 32 位十六进制数。"
      }
    ],
    "action": {
      "en": "Check the organization's permissions; grant one with createNamespaceAuth.",
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
      "en": "The requested URL doesn't exist.",
      "zh": "请求的 URL 没有对应的资源。"
    },
    "causes": [
      {
        "en": "The request was sent to the image host, swr.REGION, instead of the API host, swr-api.REGION, or the other way around.",
        "zh": "请求的地址有误，例如应发往 API 地址（以 swr-api. 开头）的请求发到了镜像地址（以 swr. 开头），或者相反。"
      },
      {
        "en": "The path has an extra or missing segment, for example because of an empty variable or a slash in a repository name.",
        "zh": "路径多了或少了一段，例如变量为空，或镜像仓库名称中的斜杠没有替换。"
      }
    ],
    "action": {
      "en": "Check the host, the method and the path; write a slash in a repository name as a dollar sign.",
      "zh": "请核对请求的地址、方法和路径，镜像仓库名称中的斜杠应写作 $。"
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
      "en": "The permission doesn't exist, for example because the repository isn't shared with the account.",
      "zh": "没有对应的权限，例如镜像仓库并未共享给该账号。"
    },
    "causes": [
      {
        "en": "The share was already deleted, or createRepoDomains was never called for this account.",
        "zh": "共享此前已被删除，或从未通过 createRepoDomains 共享给该账号。"
      },
      {
        "en": "The repository is shared with a different account than the one in access_domain.",
        "zh": "镜像仓库实际共享给的账号与 access_domain 中的不同。"
      },
      {
        "en": "The share belongs to a repository with the same name in another organization.",
        "zh": "共享的是另一个组织中的同名镜像仓库。"
      }
    ],
    "action": {
      "en": "List the accounts that the repository is shared with.",
      "zh": "请先查询该镜像仓库的共享账号列表。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "updateRepoDomains",
      "deleteRepoDomains"
    ]
  },
  "SVCSTG.SWR.4040113": {
    "status": 404,
    "area": "image",
    "kind": "not-found",
    "meaning": {
      "en": "The image resource doesn't exist.",
      "zh": "找不到指定的镜像资源。"
    },
    "causes": [
      {
        "en": "Another user or job deleted the image after it was listed.",
        "zh": "查询列表之后，镜像被其他用户或任务删除。"
      },
      {
        "en": "The image is still being pushed, and the next job accesses it too early.",
        "zh": "镜像尚未上传完成，后续任务已开始访问。"
      }
    ],
    "action": {
      "en": "List the existing resources and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "showRepoTagConfig"
    ]
  },
  "SVCSTG.SWR.4040115": {
    "status": 404,
    "area": "tag",
    "kind": "not-found",
    "meaning": {
      "en": "The image version doesn't exist.",
      "zh": "找不到指定的镜像版本。"
    },
    "causes": [
      {
        "en": "The version was deleted by hand or by a cleanup job.",
        "zh": "该版本已被手动删除，或被清理旧版本的任务删除。"
      },
      {
        "en": "The version was pushed to another repository or region.",
        "zh": "该版本上传到了其他镜像仓库或其他区域。"
      }
    ],
    "action": {
      "en": "List the existing resources and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepoTag"
    ]
  },
  "SVCSTG.SWR.4040126": {
    "status": 404,
    "area": "repository",
    "kind": "not-found",
    "meaning": {
      "en": "The trigger doesn't exist.",
      "zh": "触发器不存在。"
    },
    "causes": [
      {
        "en": "The trigger was already deleted, in the console or by an earlier run of the same script.",
        "zh": "触发器此前已被删除，例如在控制台上删除，或由同一脚本先前运行时删除。"
      },
      {
        "en": "The trigger belongs to another repository; a name is unique within one repository only.",
        "zh": "触发器属于另一个镜像仓库；触发器名称只在同一镜像仓库内唯一。"
      }
    ],
    "action": {
      "en": "For a deletion, treat the trigger as deleted. Otherwise, list the triggers of the repository and check the name.",
      "zh": "删除时可视为已删除；其他操作请查询镜像仓库的触发器列表，核对名称。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "entry": "codes-open",
      "grade": "L",
      "note": {
        "en": "The response to the deletion of a missing trigger, with the message \"Not found trigger\". The status follows from the number.",
        "zh": "删除不存在的触发器时的响应，错误信息为“Not found trigger”。状态码由编号推出。"
      }
    },
    "operations": [
      "showTrigger",
      "updateTrigger",
      "deleteTrigger"
    ]
  },
  "SVCSTG.SWR.4041051": {
    "status": 404,
    "area": "image",
    "kind": "not-found",
    "meaning": {
      "en": "The image layer doesn't exist.",
      "zh": "找不到指定的镜像层。"
    },
    "causes": [
      {
        "en": "An earlier push was interrupted, and some layers of the image are missing.",
        "zh": "之前的上传中断，镜像的部分镜像层没有上传成功。"
      },
      {
        "en": "The layer was deleted with an image version that another user or job deleted at the same time.",
        "zh": "其他用户或任务同时在删除镜像版本，该镜像层随之被清理。"
      },
      {
        "en": "The digest of the layer is incomplete or belongs to another image.",
        "zh": "镜像层的摘要不完整，或属于其他镜像。"
      }
    ],
    "action": {
      "en": "Push the image again; if the error persists, report the request ID.",
      "zh": "请重新上传镜像；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The tag doesn't exist.",
      "zh": "镜像仓库中没有该镜像版本（tag）。"
    },
    "causes": [
      {
        "en": "The tag was already deleted, for example by a parallel job or by the first attempt of the same request.",
        "zh": "该镜像版本此前已被删除，例如由并行的任务，或由同一调用的上一次尝试删除。"
      },
      {
        "en": "The push specified no tag, so Docker used latest.",
        "zh": "docker push 时没有写 tag，镜像以 latest 上传。"
      },
      {
        "en": "The tag is in another repository or region.",
        "zh": "该镜像版本位于其他镜像仓库或其他区域。"
      }
    ],
    "action": {
      "en": "List the existing resources and check the name.",
      "zh": "请先查询列表，核对名称。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-1056",
      "grade": "R",
      "note": {
        "en": "4041056 and 5001056 share the number 1056.",
        "zh": "4041056 和 5001056 的编号同为 1056。"
      }
    },
    "note": {
      "en": "5001056 ends in the same digits, but has a different meaning.",
      "zh": "5001056 尾号相同，含义不同。"
    },
    "operations": [
      "showRepoTag",
      "deleteRepoTag",
      "showRepoTagConfig",
      "listRepoAccessories",
      "listReferences"
    ]
  },
  "SVCSTG.SWR.4041057": {
    "status": 404,
    "area": "tag",
    "kind": "not-found",
    "meaning": {
      "en": "The tag list doesn't exist, for example because the repository is empty or missing.",
      "zh": "没有镜像版本列表，例如镜像仓库为空或不存在。"
    },
    "causes": [
      {
        "en": "The repository was created with createRepo, and no image has been pushed to it yet.",
        "zh": "镜像仓库由 createRepo 创建，还没有上传过镜像。"
      },
      {
        "en": "A cleanup deleted all tags but kept the repository.",
        "zh": "清理任务删除了全部镜像版本，但保留了镜像仓库。"
      },
      {
        "en": "The repository name is misspelled, or the repository belongs to another organization.",
        "zh": "镜像仓库名称填写有误，或该镜像仓库属于其他组织。"
      }
    ],
    "action": {
      "en": "List the existing resources and check the name.",
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
      "en": "The manifest doesn't exist.",
      "zh": "找不到指定的 manifest。"
    },
    "causes": [
      {
        "en": "The tag or digest was never pushed, or was deleted.",
        "zh": "所下载的镜像版本或摘要从未上传，或已被删除。"
      },
      {
        "en": "The push was interrupted before the manifest, which is sent after the layers.",
        "zh": "上传在镜像层之后、manifest 之前中断。"
      },
      {
        "en": "The image supports several architectures, and one of their manifests wasn't pushed.",
        "zh": "镜像为多架构镜像，其中某个架构的 manifest 没有上传。"
      }
    ],
    "action": {
      "en": "Push the image again; if the error persists, report the request ID.",
      "zh": "请重新上传镜像；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "No organization with this name was found.",
      "zh": "按该名称查不到组织。"
    },
    "causes": [
      {
        "en": "The organization hasn't been created yet in a new environment or region.",
        "zh": "在新环境或新区域中，组织尚未创建。"
      },
      {
        "en": "The image address lacks the organization between the host and the repository, or has something else in its place.",
        "zh": "镜像地址中，镜像仓库地址与镜像仓库名称之间漏写了组织，或填成了其他内容。"
      }
    ],
    "action": {
      "en": "Check the list of organizations; create the organization if it isn't listed.",
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
      "en": "The build record doesn't exist.",
      "zh": "找不到本次构建的记录。"
    },
    "causes": [
      {
        "en": "The build ID is misspelled, or belongs to a build of another account.",
        "zh": "构建 ID 填写有误，或属于其他账号的构建。"
      },
      {
        "en": "The build was deleted together with its records.",
        "zh": "构建任务已被删除，记录随之清除。"
      },
      {
        "en": "The record was requested before the build started.",
        "zh": "构建尚未开始就查询了记录。"
      }
    ],
    "action": {
      "en": "Check the build ID; if the record was deleted, run the build again.",
      "zh": "请核对所指的构建；若记录已清除，请重新执行构建。"
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
      "en": "The repository can't be deleted because it still contains images.",
      "zh": "镜像仓库中仍有镜像，暂不能删除。"
    },
    "causes": [
      {
        "en": "The script calls deleteRepo directly, expecting it to delete the tags as well.",
        "zh": "脚本直接调用 deleteRepo，误以为镜像版本会一并删除。"
      },
      {
        "en": "Only the tags on the first page of the list were deleted.",
        "zh": "只删除了镜像版本列表第一页的内容。"
      },
      {
        "en": "A pipeline pushed another tag after the old ones were deleted.",
        "zh": "清理之后，又有流水线上传了新的镜像版本。"
      }
    ],
    "action": {
      "en": "Delete all of its tags first.",
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
      "en": "The resource can't be deleted because it still contains software packages.",
      "zh": "其下仍有软件包，暂不能删除。"
    },
    "causes": [
      {
        "en": "The script deletes the parent resource without deleting its packages first.",
        "zh": "脚本没有先删除软件包，就直接删除其上级对象。"
      },
      {
        "en": "Another user or job uploaded a package after the others were deleted.",
        "zh": "清理之后，又有其他用户或任务上传了软件包。"
      }
    ],
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
      "en": "The organization can't be deleted because it still contains images.",
      "zh": "组织中仍有镜像，不能删除。"
    },
    "causes": [
      {
        "en": "The organization still contains repositories; repositories without tags may count as well.",
        "zh": "组织中还有镜像仓库；即使其中没有镜像版本，也可能计算在内。"
      },
      {
        "en": "Only the repositories on the first page of the list were deleted.",
        "zh": "只删除了镜像仓库列表第一页的内容。"
      },
      {
        "en": "A pipeline pushed an image in the meantime, which recreated a repository.",
        "zh": "删除期间，又有流水线向该组织上传镜像，重新建立了镜像仓库。"
      }
    ],
    "action": {
      "en": "Delete its repositories first.",
      "zh": "请先删除其中的镜像仓库。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "C",
      "note": {
        "en": "Clients of the live service handle it when they delete an organization, and a later table of codes lists it (D); the table in section 5.2 doesn't.",
        "zh": "线上服务的客户端在删除组织时会处理此错误码，后来的错误码表也已列出（D）；5.2 节的错误码表未列出。"
      }
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
      "en": "The image repository already exists.",
      "zh": "同名镜像仓库已经存在。"
    },
    "causes": [
      {
        "en": "An earlier run of the same script created it, or a docker push created it automatically.",
        "zh": "同一脚本上次运行时已经创建，或已由 docker push 自动创建。"
      },
      {
        "en": "A request that had taken effect was retried after a timeout.",
        "zh": "请求超时后重新发送，而前一次请求其实已经生效。"
      },
      {
        "en": "Two jobs created the same repository at the same time, and the other job was faster.",
        "zh": "两个任务同时创建同一镜像仓库，另一个先完成。"
      }
    ],
    "action": {
      "en": "Use the existing repository, or choose another name.",
      "zh": "请直接使用已有的镜像仓库，或更换名称。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepo",
      "createTrigger",
      "createRepoTag"
    ]
  },
  "SVCSTG.SWR.4090023": {
    "status": 409,
    "area": "server",
    "kind": "throttled",
    "meaning": {
      "en": "The system is busy.",
      "zh": "系统资源当前被占用，暂时无法处理。"
    },
    "causes": [
      {
        "en": "Many writes to the same organization or repository run at the same time, such as deleting many tags.",
        "zh": "对同一组织或镜像仓库同时发起大量写操作，例如批量删除镜像版本。"
      },
      {
        "en": "An earlier upload or deletion is still in progress.",
        "zh": "此前发起的上传或删除仍在处理中。"
      },
      {
        "en": "The service is temporarily short of resources.",
        "zh": "服务整体资源暂时紧张。"
      }
    ],
    "action": {
      "en": "Retry with exponential backoff.",
      "zh": "请逐步延长间隔后重试。"
    },
    "retryable": true,
    "source": "reference",
    "evidence": {
      "entry": "code-busy",
      "grade": "R",
      "note": {
        "en": "Its text describes busy resources; other codes with 409 mean that a resource exists, and section 5.1 lists 503.",
        "zh": "其描述是资源繁忙；其他 409 的错误码表示已存在，5.1 节另有 503。"
      }
    },
    "note": {
      "en": "Indicates a busy system instead of a conflict, although its status is 409.",
      "zh": "含义是系统繁忙而非冲突，状态码却是 409。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4090060": {
    "status": 409,
    "area": "organization",
    "kind": "conflict",
    "meaning": {
      "en": "The organization name is already taken; organization names are unique within a region, across all accounts.",
      "zh": "组织名称已被占用，组织名称在区域内的所有账号间唯一。"
    },
    "causes": [
      {
        "en": "Another account already uses the name, which is likely for short, common names such as test or prod.",
        "zh": "其他账号已先行使用该名称，test、prod 等简短、常见的名称尤其容易重复。"
      },
      {
        "en": "An earlier run of the same script already created the organization.",
        "zh": "同一脚本上次运行时已经创建了该组织。"
      },
      {
        "en": "A request that had taken effect was retried after a timeout.",
        "zh": "请求超时后重新发送，而前一次请求其实已经生效。"
      }
    ],
    "action": {
      "en": "Choose another name, or use the organization if it belongs to your account.",
      "zh": "请更换名称；若该组织属于自己，直接使用即可。"
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
      "en": "The user already has a permission in this organization.",
      "zh": "该用户在此组织中已有权限。"
    },
    "causes": [
      {
        "en": "createNamespaceAuth was called to change a permission, but it only grants new ones.",
        "zh": "本意是修改已有权限，却调用了只用于新增授权的 createNamespaceAuth。"
      },
      {
        "en": "The user created the organization and has had manage permission from the start.",
        "zh": "该用户是组织的创建者，创建组织时即获得管理权限。"
      },
      {
        "en": "One of several users in the request already had a permission.",
        "zh": "一次请求为多个用户授权，其中某个用户此前已获授权。"
      }
    ],
    "action": {
      "en": "Update the permission with updateNamespaceAuth.",
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
      "en": "The permission already exists, for example because the repository is already shared with the account.",
      "zh": "同样的权限已经存在，例如将镜像仓库重复共享给同一账号。"
    },
    "causes": [
      {
        "en": "createRepoDomains was called again to extend the deadline.",
        "zh": "本意是延长截止时间，却再次调用了 createRepoDomains。"
      },
      {
        "en": "An earlier share with this account has expired, but exists until it's deleted.",
        "zh": "与该账号的旧共享虽已过期，但在删除之前仍然存在。"
      },
      {
        "en": "An earlier run of the same script already shared the repository.",
        "zh": "同一脚本上次运行时已经共享过。"
      }
    ],
    "action": {
      "en": "Update the existing share with updateRepoDomains.",
      "zh": "请改用 updateRepoDomains 更新已有共享。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
      "createRepoDomains",
      "createAgency"
    ]
  },
  "SVCSTG.SWR.4130025": {
    "status": 413,
    "area": "upload",
    "meaning": {
      "en": "The uploaded file is too large.",
      "zh": "所上传的文件超出大小上限。"
    },
    "causes": [
      {
        "en": "docker save exported several images into one archive.",
        "zh": "一次 docker save 导出了多个镜像，镜像包过大。"
      },
      {
        "en": "The image contains unnecessary large files, such as build caches or data sets.",
        "zh": "镜像中带有不必要的大文件，例如构建缓存、数据集。"
      }
    ],
    "action": {
      "en": "Push the image with Docker instead of uploading a file, or reduce its size.",
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
      "en": "The request body is too large.",
      "zh": "请求消息体超出大小限制。"
    },
    "causes": [
      {
        "en": "The request is signed with an access key, and its body is larger than 12 MB.",
        "zh": "请求使用 AK/SK 签名，而消息体超过 12 MB。"
      },
      {
        "en": "A script sends too much data in the body, such as a whole log in a description or a very long list of users.",
        "zh": "脚本写入消息体的内容过多，例如将整份日志写入描述，或一次为大量用户授权。"
      }
    ],
    "action": {
      "en": "Send less data per request.",
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
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "createTrigger",
      "updateTrigger",
      "createRepoTag",
      "createRetention",
      "updateRetention",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "createRepoDomains",
      "updateRepoDomains"
    ]
  },
  "SVCSTG.SWR.4131012": {
    "status": 413,
    "area": "repository",
    "meaning": {
      "en": "The description is too long.",
      "zh": "描述内容过长。"
    },
    "causes": [
      {
        "en": "The description contains a whole document, such as a README or a changelog.",
        "zh": "将 README、变更记录等整篇文档写入了描述。"
      },
      {
        "en": "A script appends to the description on every run.",
        "zh": "脚本每次运行都在原有描述之后追加内容。"
      }
    ],
    "action": {
      "en": "Shorten the description.",
      "zh": "请精简描述。"
    },
    "retryable": false,
    "source": "reference",
    "operations": [
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
      "en": "The gateway throttled the request.",
      "zh": "调用方被网关流控。"
    },
    "causes": [
      {
        "en": "Many requests are sent in parallel, for example for all pages of a list or all repositories.",
        "zh": "并发请求过多，例如同时查询列表的所有分页或所有镜像仓库。"
      },
      {
        "en": "Several pipelines or scheduled jobs send requests at the same time.",
        "zh": "多条流水线或定时任务同时调用。"
      },
      {
        "en": "A script polls without a delay, for example until a tag appears.",
        "zh": "脚本不加间隔地反复查询，等待某个结果，例如等待镜像版本出现。"
      }
    ],
    "action": {
      "en": "Retry with exponential backoff and reduce the request rate. If the response has Retry-After, wait that long.",
      "zh": "请逐步延长间隔后重试，并降低请求频率；若响应带有 Retry-After，请等待相应时长。"
    },
    "retryable": true,
    "source": "live",
    "evidence": {
      "entry": "code-too-many",
      "grade": "L",
      "note": {
        "en": "The gateway's response to too many requests.",
        "zh": "请求过多时网关的响应。"
      }
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
      "showUserRepositoryAuth",
      "createUserRepositoryAuth",
      "updateUserRepositoryAuth",
      "deleteUserRepositoryAuth",
      "listTriggersDetails",
      "createTrigger",
      "showTrigger",
      "updateTrigger",
      "deleteTrigger",
      "listRepositoryTags",
      "createRepoTag",
      "showRepoTag",
      "deleteRepoTag",
      "listRetentions",
      "createRetention",
      "listRetentionHistories",
      "showRetention",
      "updateRetention",
      "deleteRetention",
      "listImageAutoSyncReposDetails",
      "createImageSyncRepo",
      "deleteImageSyncRepo",
      "createManualImageSyncRepo",
      "showSyncJob",
      "showRepoTagConfig",
      "listRepositoryTag",
      "listRepoAccessories",
      "listReferences",
      "listRepoDomains",
      "createRepoDomains",
      "showAccessDomain",
      "updateRepoDomains",
      "deleteRepoDomains",
      "listSyncRegions",
      "listReposDetails",
      "listRepoDetails",
      "listSharedReposDetails",
      "listSharedRepoDetails",
      "createSecret",
      "createAuthorizationToken",
      "listQuotas",
      "showShareFeatureGates",
      "showDomainOverview",
      "showDomainResourceReports",
      "checkAgency",
      "createAgency",
      "listApiVersions",
      "showApiVersion",
      "keystoneShowVersion",
      "keystoneCreateUserTokenByPassword",
      "keystoneShowCatalog",
      "keystoneListAuthDomains",
      "keystoneListProjects",
      "keystoneListUsers",
      "showUser"
    ]
  },
  "SVCSTG.SWR.5000001": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The application description couldn't be read.",
      "zh": "暂时无法读取应用的描述。"
    },
    "causes": [
      {
        "en": "The storage with the descriptions didn't respond.",
        "zh": "存放应用描述的存储没有响应。"
      },
      {
        "en": "Another request deleted or replaced the application during the read.",
        "zh": "读取期间，该应用被其他请求删除或替换。"
      }
    ],
    "action": {
      "en": "Read the description again; if the error persists, report the request ID.",
      "zh": "请再次查询该描述；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000002": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The image details couldn't be read.",
      "zh": "未能取得镜像详情。"
    },
    "causes": [
      {
        "en": "The database with the image details didn't respond in time.",
        "zh": "保存镜像详情的数据库未及时响应。"
      },
      {
        "en": "The image repository was being deleted or had just been created.",
        "zh": "查询时，该镜像仓库正在被删除，或刚刚创建。"
      }
    ],
    "action": {
      "en": "Read the image again; if the error persists, report the request ID.",
      "zh": "请重新查询该镜像；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The image list couldn't be read.",
      "zh": "暂时无法列出镜像。"
    },
    "causes": [
      {
        "en": "The query covered a whole account, without an organization or name in `filter`, and the database timed out.",
        "zh": "查询范围是整个账号，`filter` 未按组织或名称收窄，数据库处理超时。"
      },
      {
        "en": "Many clients listed images at the same time, and the database ran out of connections.",
        "zh": "大量客户端同时查询列表，数据库连接已用尽。"
      }
    ],
    "action": {
      "en": "List the images again; if the error persists, report the request ID.",
      "zh": "请重新查询镜像列表；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "listReposDetails",
      "listRepoDetails",
      "listSharedReposDetails",
      "listSharedRepoDetails"
    ]
  },
  "SVCSTG.SWR.5000005": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A resource couldn't be deleted; the code doesn't specify which one.",
      "zh": "某个对象未被删除，错误码未说明是哪个。"
    },
    "causes": [
      {
        "en": "A tag or a shared account couldn't be deleted from the database; neither has its own code for a failed deletion.",
        "zh": "镜像版本或共享账号未能从数据库移除，二者均无专用的删除失败码。"
      },
      {
        "en": "Two requests deleted the same resource at the same time.",
        "zh": "两个请求同时删除同一个对象。"
      },
      {
        "en": "The tag was still being pushed.",
        "zh": "待删除的镜像版本仍在上传。"
      }
    ],
    "action": {
      "en": "Check whether the resource still exists before deleting it again; if the error persists, report the request ID.",
      "zh": "请先确认对象是否还在，再决定是否重新删除；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "deleteUserRepositoryAuth",
      "deleteTrigger",
      "deleteRepoTag",
      "deleteRetention",
      "deleteImageSyncRepo",
      "deleteRepoDomains"
    ]
  },
  "SVCSTG.SWR.5000007": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A resource couldn't be read; the code doesn't specify which one.",
      "zh": "暂时无法读取某个对象，错误码未说明是哪个。"
    },
    "causes": [
      {
        "en": "A shared account, or another record without its own code for a failed read, couldn't be loaded from the database.",
        "zh": "共享账号等没有专用查询失败码的记录，未能从数据库载入。"
      },
      {
        "en": "Another request changed or deleted the resource during the read.",
        "zh": "读取过程中，该对象被其他请求修改或删除。"
      }
    ],
    "action": {
      "en": "Retry the request; if the error persists, report the request ID.",
      "zh": "请重新发送该查询；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "showTrigger",
      "showRetention",
      "showAccessDomain",
      "listQuotas",
      "showShareFeatureGates",
      "showDomainOverview",
      "showDomainResourceReports",
      "checkAgency",
      "showApiVersion"
    ]
  },
  "SVCSTG.SWR.5000008": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A list couldn't be read; the code doesn't specify which one.",
      "zh": "某个列表暂时无法返回，错误码未说明是哪个。"
    },
    "causes": [
      {
        "en": "The shared accounts of a repository, or another list without its own code, couldn't be loaded from the database.",
        "zh": "镜像仓库的共享账号等没有专用失败码的列表，未能从数据库载入。"
      },
      {
        "en": "The list's repository or organization was being deleted.",
        "zh": "列表所属的镜像仓库或组织正在被删除。"
      }
    ],
    "action": {
      "en": "Read the list again; if the error persists, report the request ID.",
      "zh": "请重新查询该列表；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "listTriggersDetails",
      "listRetentions",
      "listRetentionHistories",
      "listImageAutoSyncReposDetails",
      "showSyncJob",
      "listRepoAccessories",
      "listRepoDomains",
      "listSyncRegions",
      "listApiVersions"
    ]
  },
  "SVCSTG.SWR.5000011": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A resource couldn't be updated; the code doesn't specify which one.",
      "zh": "某个对象未能变更，错误码未说明是哪个。"
    },
    "causes": [
      {
        "en": "New values of a repository or a shared account, such as its description, reached the service but couldn't be written to the database.",
        "zh": "镜像仓库或共享账号的新内容（例如描述）已送达服务，但未能写入数据库。"
      },
      {
        "en": "Two requests changed the same resource at the same time.",
        "zh": "两个请求同时修改同一个对象。"
      }
    ],
    "action": {
      "en": "Read the resource's current state before updating it again; if the error persists, report the request ID.",
      "zh": "请先查询对象的当前内容，再决定是否重发变更；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "updateRepo",
      "updateTrigger",
      "updateRetention",
      "updateRepoDomains"
    ]
  },
  "SVCSTG.SWR.5000017": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "Application signing isn't enabled for this service.",
      "zh": "该服务没有启用应用签名。"
    },
    "causes": [
      {
        "en": "The region or partner cloud runs the service without this feature.",
        "zh": "所在区域或合作伙伴云部署的服务不含该功能。"
      },
      {
        "en": "A script for an environment with signing enabled was run in this one.",
        "zh": "脚本原本面向已启用签名的环境编写，却在当前环境中运行。"
      }
    ],
    "action": {
      "en": "Changing the request doesn't help: report the request ID to the provider and ask whether signing can be enabled.",
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
      "en": "The service couldn't load its public key.",
      "zh": "公钥未能载入。"
    },
    "causes": [
      {
        "en": "The key file is missing on the server, or the service isn't allowed to read it.",
        "zh": "服务端缺少公钥文件，或服务无权读取该文件。"
      },
      {
        "en": "The service's keys were being rotated at that time.",
        "zh": "当时正在更换服务的密钥。"
      }
    ],
    "action": {
      "en": "Retry with exponential backoff; if the error persists, report the request ID.",
      "zh": "请逐步延长间隔后重试；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000019": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "A file stored on the server is missing.",
      "zh": "先前存放在服务器上的文件缺失。"
    },
    "causes": [
      {
        "en": "Several servers received parts of one upload, and the server that handled the request doesn't have the file.",
        "zh": "同一次上传由多台服务器接收，处理请求的服务器上没有该文件。"
      },
      {
        "en": "The upload was idle for so long that its temporary files were deleted.",
        "zh": "上传停顿过久，暂存文件已被清理。"
      }
    ],
    "action": {
      "en": "Upload the file again; if the error persists, report the request ID.",
      "zh": "请重新上传该文件；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000020": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The upload session couldn't be locked.",
      "zh": "上传会话未能加锁。"
    },
    "causes": [
      {
        "en": "Two clients, or parallel requests of one client, used the same session at the same time.",
        "zh": "两个客户端，或同一客户端的并行请求，同时使用了同一会话。"
      },
      {
        "en": "An earlier request of the session was interrupted, and its lock hadn't been released yet.",
        "zh": "该会话中先前的请求中断，所持的锁尚未释放。"
      }
    ],
    "action": {
      "en": "Push again from the beginning; if the error persists, report the request ID.",
      "zh": "请从头重新上传；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000021": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "A file couldn't be synchronized.",
      "zh": "文件内容的同步没有完成。"
    },
    "causes": [
      {
        "en": "The server's disk or the storage behind it failed while the file was being written.",
        "zh": "写出文件时，服务器磁盘或后端存储出错。"
      },
      {
        "en": "The connection was interrupted before the file was complete.",
        "zh": "文件尚未传完，连接便已中断。"
      }
    ],
    "action": {
      "en": "Upload the file again; if the error persists, report the request ID.",
      "zh": "请重新上传该文件；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000022": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The upload's metadata file couldn't be synchronized.",
      "zh": "描述上传内容的元数据文件未能完成同步。"
    },
    "causes": [
      {
        "en": "The storage accepted the content, but failed to write the metadata file.",
        "zh": "存储已接收文件内容，写入元数据文件时出错。"
      },
      {
        "en": "The upload session was cleaned up before the metadata file was written.",
        "zh": "元数据文件写入之前，上传会话已被清理。"
      }
    ],
    "action": {
      "en": "Upload the content again with the metadata file; if the error persists, report the request ID.",
      "zh": "请连同元数据文件重新上传；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000024": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "A SHA digest couldn't be computed.",
      "zh": "SHA 校验值未能算出。"
    },
    "causes": [
      {
        "en": "The server couldn't read the complete uploaded file.",
        "zh": "服务端未能完整读出已上传的文件。"
      },
      {
        "en": "A push was interrupted and left an incomplete file.",
        "zh": "上传中断，服务端只留下部分文件。"
      }
    ],
    "action": {
      "en": "Push the image again; if the error persists, report the request ID.",
      "zh": "请重新上传镜像；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000027": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The uploaded archive couldn't be unpacked.",
      "zh": "上传的压缩包未能解压。"
    },
    "causes": [
      {
        "en": "The archive is incomplete or corrupted, usually because the upload was interrupted.",
        "zh": "压缩包不完整或已损坏，多因上传中断。"
      },
      {
        "en": "The archive's format doesn't match its file name.",
        "zh": "压缩包的实际格式与文件名后缀不符。"
      },
      {
        "en": "The server didn't have enough space to unpack the archive.",
        "zh": "服务端没有足够的空间进行解压。"
      }
    ],
    "action": {
      "en": "Check that the archive is complete, then upload it again.",
      "zh": "请确认压缩包完整后重新上传。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-input-500",
      "grade": "R",
      "note": {
        "en": "The upload is invalid; other codes have status 400 then.",
        "zh": "上传的内容有误，其他错误码此时为 400。"
      }
    },
    "note": {
      "en": "The cause may be the archive itself, although the status is 500.",
      "zh": "问题可能出在压缩包本身，状态码却是 500。"
    },
    "operations": []
  },
  "SVCSTG.SWR.5000030": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The position in a file couldn't be set.",
      "zh": "文件的读写位置未能确定。"
    },
    "causes": [
      {
        "en": "A resumed upload requested a position beyond the stored content.",
        "zh": "续传时，起始位置超出了已存储的内容。"
      },
      {
        "en": "The stored part of the file was truncated or deleted between two requests.",
        "zh": "两次请求之间，已存储的部分文件被截断或删除。"
      }
    ],
    "action": {
      "en": "Upload the file again from the first byte; if the error persists, report the request ID.",
      "zh": "请从文件开头重新上传；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000032": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "Data couldn't be converted to or from JSON.",
      "zh": "数据与 JSON 相互转换时出现异常。"
    },
    "causes": [
      {
        "en": "Another service responded with something other than JSON, such as an HTML error page.",
        "zh": "其他服务返回的不是 JSON，例如 HTML 错误页面。"
      },
      {
        "en": "A record written by an older version of the service has a structure that the current version doesn't support.",
        "zh": "旧版本服务写入的记录，其结构不为当前版本所识别。"
      },
      {
        "en": "A value in the request body passed validation but couldn't be converted.",
        "zh": "请求消息体中的某个值通过了校验，转换时却出错。"
      }
    ],
    "action": {
      "en": "Retry with exponential backoff; if the error persists, report the request ID.",
      "zh": "请逐步延长间隔后重试；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000033": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The application file couldn't be stored.",
      "zh": "收到的应用文件未能存储。"
    },
    "causes": [
      {
        "en": "The storage for applications was full or unreachable.",
        "zh": "存放应用的存储空间已满，或无法连接。"
      },
      {
        "en": "Another upload of the same application and version was writing the same file.",
        "zh": "同一应用、同一版本的另一次上传正在写入该文件。"
      }
    ],
    "action": {
      "en": "Upload the application file again; if the error persists, report the request ID.",
      "zh": "请重新上传应用文件；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000034": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The application couldn't be deleted.",
      "zh": "移除应用的过程出错，应用可能仍在。"
    },
    "causes": [
      {
        "en": "The storage with the application file didn't respond.",
        "zh": "存放应用文件的存储没有响应。"
      },
      {
        "en": "The application was being uploaded or downloaded at that time.",
        "zh": "删除时，有人正在上传或下载该应用。"
      }
    ],
    "action": {
      "en": "Check whether the application still exists before deleting it again; if the error persists, report the request ID.",
      "zh": "请先确认该应用是否还在，再决定是否重新删除；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000035": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The application record couldn't be written to the database.",
      "zh": "应用的记录未能写入数据库。"
    },
    "causes": [
      {
        "en": "The file was stored, but the database was unreachable afterwards.",
        "zh": "文件已存储，随后却无法连接数据库。"
      },
      {
        "en": "Two uploads of the same application and version finished at the same time, and only one could write the record.",
        "zh": "同一应用、同一版本的两次上传同时结束，只有一次能写入记录。"
      }
    ],
    "action": {
      "en": "Check whether the application exists before uploading it again; if the error persists, report the request ID.",
      "zh": "请先确认该应用是否已经存在，再决定是否重新上传；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000036": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The application record couldn't be updated in the database.",
      "zh": "数据库里的应用记录没有更新成功。"
    },
    "causes": [
      {
        "en": "Another request was changing the same record and had locked it.",
        "zh": "另一个请求正在修改同一条记录，并将其锁定。"
      },
      {
        "en": "The application was deleted during the update.",
        "zh": "修改过程中，该应用被删除。"
      }
    ],
    "action": {
      "en": "Read the application's current state before updating it again; if the error persists, report the request ID.",
      "zh": "请先查询应用的当前信息，再决定是否重发变更；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000037": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The signature couldn't be created.",
      "zh": "签名未能生成。"
    },
    "causes": [
      {
        "en": "The service couldn't load or use its signing key.",
        "zh": "服务未能载入或使用签名密钥。"
      },
      {
        "en": "The content to sign hadn't been stored completely yet.",
        "zh": "待签名的内容尚未完整存储。"
      }
    ],
    "action": {
      "en": "Check whether the signature exists before creating it again; if the error persists, report the request ID.",
      "zh": "请先确认签名是否已经生成，再决定是否重新提交；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000038": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The signature couldn't be deleted.",
      "zh": "移除签名的过程出错，签名可能仍在。"
    },
    "causes": [
      {
        "en": "The signed resource was being deleted at the same time.",
        "zh": "带有该签名的对象也正在被删除。"
      },
      {
        "en": "An earlier deletion was interrupted and deleted only part of the signature's data.",
        "zh": "先前的删除中断，只清除了签名的部分数据。"
      }
    ],
    "action": {
      "en": "Check whether the signature still exists before deleting it again; if the error persists, report the request ID.",
      "zh": "请先确认签名是否还在，再决定是否重新删除；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000040": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The status couldn't be updated.",
      "zh": "未能写入新的状态。"
    },
    "causes": [
      {
        "en": "Two requests reported different results for the same task, `done` and `error`.",
        "zh": "两个请求为同一任务分别上报了 `done` 和 `error`。"
      },
      {
        "en": "The task was deleted in the meantime.",
        "zh": "状态所属的任务此时已被删除。"
      }
    ],
    "action": {
      "en": "Read the current status before setting it again; if the error persists, report the request ID.",
      "zh": "请先查询当前状态，再决定是否重新设置；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000041": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The upload session couldn't be read.",
      "zh": "上传会话的内容未能读出。"
    },
    "causes": [
      {
        "en": "The session store didn't respond.",
        "zh": "保存会话的存储没有响应。"
      },
      {
        "en": "Another request was writing to the session or closing it.",
        "zh": "另一个请求正在写入或关闭该会话。"
      }
    ],
    "action": {
      "en": "Restart the upload from the beginning; if the error persists, report the request ID.",
      "zh": "请从头开始重新上传；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000042": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The upload session couldn't be cleaned up.",
      "zh": "上传会话用完后没有清理干净。"
    },
    "causes": [
      {
        "en": "A request of the session was still running.",
        "zh": "属于该会话的某个请求尚未结束。"
      },
      {
        "en": "The temporary files of the upload couldn't be deleted.",
        "zh": "上传产生的暂存文件未能删除。"
      }
    ],
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
      "en": "The upload session couldn't be created.",
      "zh": "上传会话未能建立。"
    },
    "causes": [
      {
        "en": "Parallel jobs started a large number of uploads at the same time.",
        "zh": "并行任务同时发起了大量上传。"
      },
      {
        "en": "The server didn't have enough memory or disk space for another session.",
        "zh": "服务器的内存或磁盘不足，无法再容纳新的会话。"
      }
    ],
    "action": {
      "en": "Start a new upload; if the error persists, report the request ID.",
      "zh": "请重新发起上传；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000046": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A resource couldn't be created; the code doesn't specify which one.",
      "zh": "某个对象未能建立，错误码未说明是哪个。"
    },
    "causes": [
      {
        "en": "A shared account, or another record without its own code for a failed creation, couldn't be written to the database.",
        "zh": "共享账号等没有专用创建失败码的记录，未能写入数据库。"
      },
      {
        "en": "Two jobs added the same shared account at the same time.",
        "zh": "两个任务同时添加同一个共享账号。"
      },
      {
        "en": "IAM didn't respond when the service looked up the account to share with.",
        "zh": "服务查询待共享的账号时，IAM 没有响应。"
      }
    ],
    "action": {
      "en": "Check whether the resource exists before creating it again; if the error persists, report the request ID.",
      "zh": "请先确认对象是否已经存在，再决定是否重新创建；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "createTrigger",
      "createRetention",
      "createImageSyncRepo",
      "createManualImageSyncRepo",
      "createRepoDomains",
      "createAgency"
    ]
  },
  "SVCSTG.SWR.5000049": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The image couldn't be deleted.",
      "zh": "移除镜像的过程出错，镜像可能仍在。"
    },
    "causes": [
      {
        "en": "Layers of the image couldn't be deleted from the storage.",
        "zh": "镜像的某些层未能从存储中清除。"
      },
      {
        "en": "Another client was pushing to or pulling from the repository during the deletion.",
        "zh": "删除期间，有人正在向该镜像仓库上传镜像或从中下载镜像。"
      },
      {
        "en": "An earlier deletion was interrupted and left parts of the image behind.",
        "zh": "先前的删除中途失败，残留了镜像的部分数据。"
      }
    ],
    "action": {
      "en": "Check the list of images before deleting the image again; if the error persists, report the request ID.",
      "zh": "请先查看镜像列表，镜像还在时再重新删除；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The digest couldn't be computed.",
      "zh": "摘要未能算出。"
    },
    "causes": [
      {
        "en": "The push ended before all content of the digest was received.",
        "zh": "计算摘要所需的内容尚未全部到达，上传便已结束。"
      },
      {
        "en": "The storage didn't return the content while the digest was being computed.",
        "zh": "计算摘要期间，存储未能返回所需的内容。"
      }
    ],
    "action": {
      "en": "Push the image again; if the error persists, report the request ID.",
      "zh": "请重新上传镜像；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000051": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The list of the files' SHA digests couldn't be read.",
      "zh": "未能取得各文件的 SHA 清单。"
    },
    "causes": [
      {
        "en": "The list was requested before the upload of the files finished.",
        "zh": "文件上传尚未结束就查询了该清单。"
      },
      {
        "en": "The storage with the list didn't respond.",
        "zh": "存放该清单的存储没有响应。"
      }
    ],
    "action": {
      "en": "Read the list of digests again; if the error persists, report the request ID.",
      "zh": "请重新查询该清单；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000052": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The image's reference count couldn't be decremented.",
      "zh": "镜像的引用计数未能递减。"
    },
    "causes": [
      {
        "en": "Several requests deleted images with shared layers at the same time.",
        "zh": "多个请求同时删除含有共用层的镜像。"
      },
      {
        "en": "An earlier failed deletion left an incorrect count.",
        "zh": "先前失败的删除使引用计数与实际不符。"
      }
    ],
    "action": {
      "en": "Check whether the image is still listed before deleting it again; if the error persists, report the request ID.",
      "zh": "请先确认镜像是否仍在列表中，再决定是否重新删除；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000054": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "Data couldn't be saved; the code doesn't specify which data.",
      "zh": "某项内容未能写入，错误码未说明是哪项。"
    },
    "causes": [
      {
        "en": "The database or the storage temporarily rejected writes because it was full or under maintenance.",
        "zh": "数据库或存储空间已满或正在维护，暂时无法写入。"
      },
      {
        "en": "Another request was saving the same resource at that time.",
        "zh": "另一个请求正在保存同一个对象。"
      }
    ],
    "action": {
      "en": "Read the stored data before saving it again; if the error persists, report the request ID.",
      "zh": "请先查询已存储的内容，再决定是否重新保存；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000057": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "The organization couldn't be read.",
      "zh": "暂时无法读取组织信息。"
    },
    "causes": [
      {
        "en": "The organization database didn't respond.",
        "zh": "保存组织信息的数据库没有响应。"
      },
      {
        "en": "The response also includes the caller's permission (`auth`), which couldn't be determined.",
        "zh": "响应中还包含调用方的权限（`auth`），该权限未能确定。"
      },
      {
        "en": "The organization was being created or deleted at that time.",
        "zh": "该组织当时正在创建或删除。"
      }
    ],
    "action": {
      "en": "Read the organization again; if the error persists, report the request ID.",
      "zh": "请重新查询该组织；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The organization couldn't be created.",
      "zh": "新组织未能建立。"
    },
    "causes": [
      {
        "en": "Two jobs created the same organization at the same time.",
        "zh": "两个任务同时创建同一个组织。"
      },
      {
        "en": "The organization was recorded, but its creator couldn't be granted the permission in it.",
        "zh": "组织已记录，但未能为创建者写入相应的权限。"
      },
      {
        "en": "An organization with the same name was just deleted and hadn't been removed completely yet.",
        "zh": "同名组织刚刚删除，清理尚未完成。"
      }
    ],
    "action": {
      "en": "Check the list of organizations before creating the organization again; if the error persists, report the request ID.",
      "zh": "请先查看组织列表，没有该组织时再重新创建；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The IP address of a software instance couldn't be determined.",
      "zh": "软件实例的 IP 地址无法确定。"
    },
    "causes": [
      {
        "en": "An instance was starting or being replaced and didn't have an address yet.",
        "zh": "某个实例正在启动或替换，尚未分配到地址。"
      },
      {
        "en": "The service's instance directory didn't respond.",
        "zh": "服务用于查找实例的目录没有响应。"
      }
    ],
    "action": {
      "en": "Retry with exponential backoff; if the error persists, report the request ID.",
      "zh": "请逐步延长间隔后重试；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000062": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The local IP address of the software couldn't be determined.",
      "zh": "软件所用的本地 IP 地址无法确定。"
    },
    "causes": [
      {
        "en": "The server's network wasn't ready yet, for example right after a restart.",
        "zh": "服务器网络尚未就绪，例如刚刚重启。"
      },
      {
        "en": "The server has several network interfaces, but not the configured one.",
        "zh": "服务器有多个网络接口，但都不是配置中指定的那一个。"
      }
    ],
    "action": {
      "en": "Retry with exponential backoff; if the error persists, report the request ID.",
      "zh": "请逐步延长间隔后重试；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000063": {
    "status": 500,
    "area": "tag",
    "meaning": {
      "en": "The tag table couldn't be read.",
      "zh": "存放镜像版本的数据表未能读取。"
    },
    "causes": [
      {
        "en": "A large change, such as deleting many tags at once, locked the table.",
        "zh": "大批量变更锁定了数据表，例如一次删除大量镜像版本。"
      },
      {
        "en": "The service was being upgraded, and the table didn't match the new version yet.",
        "zh": "服务正在升级，数据表结构尚未与新版本一致。"
      }
    ],
    "action": {
      "en": "List the tags again; if the error persists, report the request ID.",
      "zh": "请重新查询镜像版本列表；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000071": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "The user list couldn't be read.",
      "zh": "未能取得用户列表。"
    },
    "causes": [
      {
        "en": "IAM, which manages the account's users, didn't respond or returned an error.",
        "zh": "管理账号下用户的 IAM 没有响应，或返回了错误。"
      },
      {
        "en": "The service's own credentials for IAM had expired.",
        "zh": "服务自身对 IAM 的访问凭证已失效。"
      }
    ],
    "action": {
      "en": "List the users again; if the error persists, report the request ID.",
      "zh": "请重新查询用户；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000073": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A resource couldn't be restored; the code doesn't specify which one.",
      "zh": "某个对象未能恢复原状，错误码未说明是哪个。"
    },
    "causes": [
      {
        "en": "The data required for the restoration had already been deleted from the storage.",
        "zh": "恢复所需的内容已从存储中清除。"
      },
      {
        "en": "A new resource had reused the name in the meantime.",
        "zh": "原名称已被新建的对象占用。"
      }
    ],
    "action": {
      "en": "Check the resource's state before restoring it again; if the error persists, report the request ID.",
      "zh": "请先查看对象的当前状态，再决定是否重新恢复；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000075": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "The changes to the organization couldn't be saved.",
      "zh": "对组织的修改没有保存成功。"
    },
    "causes": [
      {
        "en": "Several requests for the same organization, such as parallel grants, wrote to its record at the same time.",
        "zh": "针对同一组织的多个请求（例如并行授权）同时写入其记录。"
      },
      {
        "en": "The organization was deleted during the update.",
        "zh": "修改过程中，该组织被他人删除。"
      }
    ],
    "action": {
      "en": "Read the organization's current state before updating it again; if the error persists, report the request ID.",
      "zh": "请先查询组织的当前信息，再决定是否重发修改；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000077": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "The organization permissions couldn't be read.",
      "zh": "组织内的权限列表未能返回。"
    },
    "causes": [
      {
        "en": "The permission database didn't respond.",
        "zh": "保存权限的数据库没有响应。"
      },
      {
        "en": "Another request was changing the permissions of the organization.",
        "zh": "另一个请求正在修改该组织的权限。"
      },
      {
        "en": "A user in the list had just been deleted in IAM.",
        "zh": "列表中的某个用户刚在 IAM 中被删除。"
      }
    ],
    "action": {
      "en": "List the organization permissions again; if the error persists, report the request ID.",
      "zh": "请重新查询组织权限；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The organization permission couldn't be updated.",
      "zh": "用户在组织中的权限修改未成功。"
    },
    "causes": [
      {
        "en": "The request contains several users, and the update failed for one of them.",
        "zh": "请求中包含多个用户，处理到其中一个时失败。"
      },
      {
        "en": "Two managers or jobs changed the same user's permission at the same time.",
        "zh": "两名管理者或两个任务同时修改同一用户的权限。"
      }
    ],
    "action": {
      "en": "Check the list of organization permissions before updating the permission again; if the error persists, report the request ID.",
      "zh": "请先查看组织权限列表，再决定是否重新修改；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The organization permission couldn't be granted.",
      "zh": "未能为用户授予组织权限。"
    },
    "causes": [
      {
        "en": "The user had just been created in IAM and wasn't available to the service yet.",
        "zh": "用户刚在 IAM 中创建，服务尚未获知。"
      },
      {
        "en": "Two jobs granted a permission to the same user at the same time.",
        "zh": "两个任务同时为同一用户授权。"
      },
      {
        "en": "The request contains several users, and the grant failed for one of them.",
        "zh": "请求中包含多个用户，授权到其中一个时失败。"
      }
    ],
    "action": {
      "en": "Check the list of organization permissions before granting the permission again; if the error persists, report the request ID.",
      "zh": "请先查看组织权限列表，没有该权限时再重新授予；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The organization permission couldn't be revoked.",
      "zh": "用户的组织权限未能收回。"
    },
    "causes": [
      {
        "en": "The user was deleted in IAM before the permission was revoked.",
        "zh": "收回权限之前，该用户已在 IAM 中被删除。"
      },
      {
        "en": "The request contains several users, and the revocation failed for one of them.",
        "zh": "请求中包含多个用户，移除到其中一个时失败。"
      },
      {
        "en": "Another request was changing the same user's permission.",
        "zh": "另一个请求正在修改同一用户的权限。"
      }
    ],
    "action": {
      "en": "Check the list of organization permissions before revoking the permission again; if the error persists, report the request ID.",
      "zh": "请先查看组织权限列表，权限还在时再重新收回；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The JSON file couldn't be parsed.",
      "zh": "JSON 文件的内容无法识别。"
    },
    "causes": [
      {
        "en": "A configuration file of the service is invalid, for example after an update.",
        "zh": "服务的配置文件有误，例如更新之后。"
      },
      {
        "en": "A JSON file in the uploaded image, such as the image configuration, is incomplete or corrupted.",
        "zh": "所上传镜像中的 JSON 文件（例如镜像配置）不完整或已损坏。"
      }
    ],
    "action": {
      "en": "Retry with exponential backoff; if the error persists, report the request ID.",
      "zh": "请逐步延长间隔后重试；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000084": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "A required service couldn't be found.",
      "zh": "没有找到所需的其他服务。"
    },
    "causes": [
      {
        "en": "The required service was restarting or being upgraded.",
        "zh": "所依赖的服务正在重启或升级。"
      },
      {
        "en": "The required service isn't deployed in this region.",
        "zh": "所在区域没有部署该依赖服务。"
      }
    ],
    "action": {
      "en": "Retry with exponential backoff; if the error persists, report the request ID.",
      "zh": "请逐步延长间隔后重试；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000085": {
    "status": 500,
    "area": "tag",
    "meaning": {
      "en": "The tag couldn't be created.",
      "zh": "新的镜像版本未能建立。"
    },
    "causes": [
      {
        "en": "The layers were stored, but the tag record couldn't be written to the database.",
        "zh": "镜像层已存储，镜像版本的记录却未能写入数据库。"
      },
      {
        "en": "Two jobs pushed the same new tag at the same time.",
        "zh": "两个任务同时上传同一个新的镜像版本。"
      }
    ],
    "action": {
      "en": "Check the list of tags before creating the tag again; if the error persists, report the request ID.",
      "zh": "请先查看镜像版本列表，没有该版本时再重新创建；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "createRepoTag"
    ]
  },
  "SVCSTG.SWR.5000086": {
    "status": 500,
    "area": "tag",
    "meaning": {
      "en": "The tag couldn't be updated.",
      "zh": "镜像版本的信息没有更新成功。"
    },
    "causes": [
      {
        "en": "A push overwrote an existing tag and stored its layers, but the old tag record couldn't be replaced.",
        "zh": "上传覆盖了已有的镜像版本，新的镜像层已存储，原有记录却未能替换。"
      },
      {
        "en": "The tag was pushed again or deleted during the update.",
        "zh": "修改期间，该镜像版本被再次上传或删除。"
      }
    ],
    "action": {
      "en": "Check the list of tags before updating the tag again; if the error persists, report the request ID.",
      "zh": "请先在镜像版本列表中核对该版本，再决定是否重新修改；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000087": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The image layers couldn't be read.",
      "zh": "镜像所含的各层（layer）未能读出。"
    },
    "causes": [
      {
        "en": "The image record contains a layer that no longer exists in the storage.",
        "zh": "镜像记录中的某一层在存储中已不存在。"
      },
      {
        "en": "The layer storage didn't respond in time.",
        "zh": "存放镜像层的存储未及时响应。"
      }
    ],
    "action": {
      "en": "Read the layers again; if the error persists, report the request ID.",
      "zh": "请重新查询镜像的各层；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5000088": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The layer couldn't be deleted from the UDS storage.",
      "zh": "镜像层未能从 UDS 存储中清除。"
    },
    "causes": [
      {
        "en": "UDS was unreachable or rejected the deletion.",
        "zh": "无法连接 UDS，或 UDS 拒绝了删除请求。"
      },
      {
        "en": "An earlier, interrupted deletion had already deleted the layer from UDS.",
        "zh": "先前中断的删除已将该层从 UDS 中清除。"
      }
    ],
    "action": {
      "en": "Check whether the image is still listed before deleting it again; if the error persists, report the request ID.",
      "zh": "请先确认镜像是否仍在列表中，再决定是否重新删除；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "evidence": {
      "entry": "code-storage",
      "grade": "R",
      "note": {
        "en": "5070070 names the OBS of the caller, 5000088 a storage called UDS, which is not explained.",
        "zh": "5070070 提到调用者的 OBS，5000088 提到 UDS，后者没有任何说明。"
      }
    },
    "operations": []
  },
  "SVCSTG.SWR.5000090": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "The permission couldn't be read.",
      "zh": "暂时查不到所请求的权限。"
    },
    "causes": [
      {
        "en": "The permission's user couldn't be looked up because IAM didn't respond.",
        "zh": "IAM 没有响应，无法查询该权限所属的用户。"
      },
      {
        "en": "The permission was being changed or revoked at that time.",
        "zh": "有人正在修改或收回该权限。"
      }
    ],
    "action": {
      "en": "Read the permission again; if the error persists, report the request ID.",
      "zh": "请重新查询该权限；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "showUserRepositoryAuth"
    ]
  },
  "SVCSTG.SWR.5000092": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "The permission couldn't be updated.",
      "zh": "权限未能改为所提交的值。"
    },
    "causes": [
      {
        "en": "Another manager changed or revoked the same permission at the same time.",
        "zh": "另一名管理者同时修改或收回了该权限。"
      },
      {
        "en": "The user or the resource of the permission had just been deleted.",
        "zh": "权限所属的用户或所针对的资源刚被删除。"
      }
    ],
    "action": {
      "en": "Read the permission's current value before updating it again; if the error persists, report the request ID.",
      "zh": "请先查询权限的当前取值，再决定是否重新修改；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "updateUserRepositoryAuth"
    ]
  },
  "SVCSTG.SWR.5000093": {
    "status": 500,
    "area": "permission",
    "meaning": {
      "en": "The permission couldn't be created.",
      "zh": "新权限未能添加。"
    },
    "causes": [
      {
        "en": "Two requests granted the same permission at the same time, for example from parallel pipelines.",
        "zh": "两个请求同时授予同一权限，例如来自并行的流水线。"
      },
      {
        "en": "The service couldn't look up the user in IAM.",
        "zh": "服务未能在 IAM 中查到该用户。"
      }
    ],
    "action": {
      "en": "Check the list of permissions before creating the permission again; if the error persists, report the request ID.",
      "zh": "请先查看权限列表，没有该权限时再重新添加；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "createUserRepositoryAuth"
    ]
  },
  "SVCSTG.SWR.5000112": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The image resource couldn't be read.",
      "zh": "暂时无法取得所请求的镜像资源。"
    },
    "causes": [
      {
        "en": "The image record exists, but its manifest or a layer is missing from the storage.",
        "zh": "镜像记录仍在，存储中却缺少其 manifest 或某一层。"
      },
      {
        "en": "The image was still being pushed.",
        "zh": "镜像的上传尚未结束。"
      }
    ],
    "action": {
      "en": "Read the resource again; if the error persists, report the request ID.",
      "zh": "请重新查询该资源；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "showRepoTagConfig"
    ]
  },
  "SVCSTG.SWR.5000114": {
    "status": 500,
    "area": "tag",
    "meaning": {
      "en": "The image version couldn't be read.",
      "zh": "镜像版本的详情未能读出。"
    },
    "causes": [
      {
        "en": "The database didn't return the version's record in time.",
        "zh": "数据库未及时返回该镜像版本的记录。"
      },
      {
        "en": "The version was being overwritten or deleted during the read.",
        "zh": "读取期间，该镜像版本正被覆盖上传或删除。"
      }
    ],
    "action": {
      "en": "Read the image version again; if the error persists, report the request ID.",
      "zh": "请重新查询该镜像版本；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "showRepoTag"
    ]
  },
  "SVCSTG.SWR.5001002": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The external address of the service isn't enabled.",
      "zh": "服务没有启用对外（External）地址。"
    },
    "causes": [
      {
        "en": "The provider runs the service for internal use only in this environment.",
        "zh": "服务方在此环境中仅提供内部访问。"
      },
      {
        "en": "The address was disabled for maintenance.",
        "zh": "该地址因维护而暂停使用。"
      }
    ],
    "action": {
      "en": "Changing the request doesn't help: report the request ID to the provider, who must enable the address.",
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
      "en": "A file in the form couldn't be read.",
      "zh": "随表单上传的文件在服务端未能读出。"
    },
    "causes": [
      {
        "en": "The connection was interrupted while the form was being sent.",
        "zh": "表单尚未发送完毕，连接便已中断。"
      },
      {
        "en": "A form built by hand has a length or boundary that doesn't match its content.",
        "zh": "自行拼装的表单，其长度或分隔符（boundary）与实际内容不一致。"
      },
      {
        "en": "The server didn't have enough space for a temporary copy of the file.",
        "zh": "服务端没有空间存放该文件的临时副本。"
      }
    ],
    "action": {
      "en": "Send the form with its file again; if the error persists, report the request ID.",
      "zh": "请重新提交表单及其文件；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001026": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The manifest couldn't be fetched.",
      "zh": "暂时无法取得 manifest 的内容。"
    },
    "causes": [
      {
        "en": "The manifest storage didn't respond.",
        "zh": "存放 manifest 的存储没有响应。"
      },
      {
        "en": "The tag was being overwritten or deleted at the same time.",
        "zh": "该镜像版本当时正被覆盖上传或删除。"
      }
    ],
    "action": {
      "en": "Fetch the manifest again; if the error persists, report the request ID.",
      "zh": "请重新查询 manifest；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001038": {
    "status": 500,
    "area": "server",
    "meaning": {
      "en": "The registry is unavailable.",
      "zh": "注册中心目前不可用。"
    },
    "causes": [
      {
        "en": "The service can't reach the registry in the request, for example because of a firewall.",
        "zh": "服务无法连接请求中指定的注册中心，例如被防火墙拦截。"
      },
      {
        "en": "The registry was down or under maintenance.",
        "zh": "该注册中心已停机，或正在维护。"
      },
      {
        "en": "The registry rejected the credentials.",
        "zh": "该注册中心拒绝了所提供的凭证。"
      }
    ],
    "action": {
      "en": "Retry with exponential backoff; if the error persists, report the request ID.",
      "zh": "请逐步延长间隔后重试；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "The search text was so short that it matched nearly every name, and the search timed out.",
        "zh": "搜索文本过短，几乎匹配所有名称，搜索超时。"
      },
      {
        "en": "The database or index for the search was unavailable.",
        "zh": "搜索所依赖的数据库或索引不可用。"
      }
    ],
    "action": {
      "en": "Search again; if the error persists, report the request ID.",
      "zh": "请重新搜索；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001046": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "The organization check failed.",
      "zh": "对组织的检查没有完成。"
    },
    "causes": [
      {
        "en": "The database didn't respond when the service checked the organization before the operation.",
        "zh": "执行操作前需核对组织，而数据库没有响应。"
      },
      {
        "en": "The organization had just been created and wasn't visible everywhere yet.",
        "zh": "组织刚刚创建，尚未在各处可见。"
      }
    ],
    "action": {
      "en": "Check the list of organizations, then retry the request; if the error persists, report the request ID.",
      "zh": "请先查看组织列表，再重新提交；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001047": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "The organization couldn't be saved.",
      "zh": "所提交的组织信息未能存储。"
    },
    "causes": [
      {
        "en": "The database was temporarily read-only or unreachable.",
        "zh": "数据库短时只读或无法连接。"
      },
      {
        "en": "Another account took the name between the check and the write: organization names are unique within a region, across all accounts.",
        "zh": "组织名称在区域内的所有账号间唯一，校验之后、写入之前，该名称被其他账号占用。"
      }
    ],
    "action": {
      "en": "Check the list of organizations before saving the organization again; if the error persists, report the request ID.",
      "zh": "请先查看组织列表，再决定是否重新保存；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001049": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "The organization couldn't be deleted.",
      "zh": "移除组织的过程出错，组织可能仍在。"
    },
    "causes": [
      {
        "en": "A repository was created in the organization, or an image was pushed to it, during the deletion.",
        "zh": "删除期间，有人在该组织中创建镜像仓库或上传镜像。"
      },
      {
        "en": "The organization permissions couldn't be deleted with it.",
        "zh": "组织中的权限未能一并清除。"
      },
      {
        "en": "Two jobs deleted the same organization at the same time.",
        "zh": "两个任务同时删除同一个组织。"
      }
    ],
    "action": {
      "en": "Check the list of organizations before deleting the organization again; if the error persists, report the request ID.",
      "zh": "请先查看组织列表，组织还在时再重新删除；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The layer couldn't be read.",
      "zh": "镜像层的内容未能读出。"
    },
    "causes": [
      {
        "en": "The connection to the storage was interrupted while it sent the layer.",
        "zh": "存储在传送镜像层的过程中断开。"
      },
      {
        "en": "The last tag that uses the layer was being deleted.",
        "zh": "使用该层的最后一个镜像版本正在被删除。"
      }
    ],
    "action": {
      "en": "Read the layer again; if the error persists, report the request ID.",
      "zh": "请重新获取该镜像层；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001052": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "A layer of the image is invalid.",
      "zh": "镜像中有一层不符合要求。"
    },
    "causes": [
      {
        "en": "The layer is corrupted, so its content doesn't match its digest.",
        "zh": "镜像层已损坏，内容与摘要不符。"
      },
      {
        "en": "A build or conversion tool wrote the layer in a format that the service doesn't support.",
        "zh": "构建或转换工具生成的层格式不为服务所接受。"
      }
    ],
    "action": {
      "en": "Rebuild the image and push it again; if the error persists, report the request ID.",
      "zh": "请重新构建镜像后再上传；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-input-500",
      "grade": "R",
      "note": {
        "en": "The upload is invalid; other codes have status 400 then.",
        "zh": "上传的内容有误，其他错误码此时为 400。"
      }
    },
    "note": {
      "en": "The cause may be the image itself, although the status is 500.",
      "zh": "问题可能出在镜像本身，状态码却是 500。"
    },
    "operations": []
  },
  "SVCSTG.SWR.5001053": {
    "status": 500,
    "area": "upload",
    "meaning": {
      "en": "The layer upload is invalid.",
      "zh": "镜像层的上传方式不符合要求。"
    },
    "causes": [
      {
        "en": "The parts of the layer were out of order, duplicated or missing.",
        "zh": "镜像层的分段次序错乱、重复或有缺失。"
      },
      {
        "en": "A proxy between the client and the service modified or truncated the upload.",
        "zh": "客户端与服务之间的代理改写或截断了上传内容。"
      },
      {
        "en": "The client completed the upload with a digest that doesn't match the content.",
        "zh": "客户端结束上传时，给出的摘要与内容不符。"
      }
    ],
    "action": {
      "en": "Push the whole image again; if the error persists, report the request ID.",
      "zh": "请重新上传整个镜像；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "evidence": {
      "entry": "code-input-500",
      "grade": "R",
      "note": {
        "en": "The upload is invalid; other codes have status 400 then.",
        "zh": "上传的内容有误，其他错误码此时为 400。"
      }
    },
    "note": {
      "en": "The cause may be the upload itself, although the status is 500.",
      "zh": "问题可能出在上传的内容或方式，状态码却是 500。"
    },
    "operations": []
  },
  "SVCSTG.SWR.5001054": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The image path couldn't be created.",
      "zh": "镜像的存放路径未能建立。"
    },
    "causes": [
      {
        "en": "Two pushes of the same new image created its path at the same time.",
        "zh": "同一新镜像的两次上传同时建立其路径。"
      },
      {
        "en": "The storage was full, or the service wasn't allowed to write to it.",
        "zh": "存储空间已满，或服务没有写入权限。"
      }
    ],
    "action": {
      "en": "Push the image again; if the error persists, report the request ID.",
      "zh": "请重新上传镜像；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001055": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The layer couldn't be stored.",
      "zh": "收到的镜像层未能存储。"
    },
    "causes": [
      {
        "en": "The connection was interrupted during the upload of a large layer, for example from a CI job on an unstable network.",
        "zh": "传输大镜像层时连接中断，例如 CI 任务所在的网络不稳定。"
      },
      {
        "en": "The storage was full or too slow to store the layer.",
        "zh": "存储空间已满，或写入过慢。"
      },
      {
        "en": "Parallel jobs pushed the same layer at the same time.",
        "zh": "并行的任务同时上传同一镜像层。"
      }
    ],
    "action": {
      "en": "Push the image again; if the error persists, report the request ID.",
      "zh": "请重新上传镜像；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001056": {
    "status": 500,
    "area": "tag",
    "meaning": {
      "en": "The tag list couldn't be read.",
      "zh": "暂时无法返回镜像版本列表。"
    },
    "causes": [
      {
        "en": "The repository has so many tags that the database timed out while filtering or sorting them.",
        "zh": "镜像仓库中的版本过多，数据库过滤或排序时超时。"
      },
      {
        "en": "A push or a deletion was changing the tags of the repository.",
        "zh": "上传或删除操作正在变更该镜像仓库中的版本。"
      }
    ],
    "action": {
      "en": "List the tags again; if the error persists, report the request ID.",
      "zh": "请重新查询镜像版本列表；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "evidence": {
      "entry": "code-1056",
      "grade": "R",
      "note": {
        "en": "4041056 and 5001056 share the number 1056.",
        "zh": "4041056 和 5001056 的编号同为 1056。"
      }
    },
    "note": {
      "en": "4041056 ends in the same digits, but has a different meaning.",
      "zh": "4041056 尾号相同，含义不同。"
    },
    "operations": [
      "listRepositoryTags",
      "listRepositoryTag",
      "listReferences"
    ]
  },
  "SVCSTG.SWR.5001058": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The image couldn't be saved.",
      "zh": "收到的镜像未能存储。"
    },
    "causes": [
      {
        "en": "Two jobs created the same repository or pushed the same image at the same time.",
        "zh": "两个任务同时创建同一镜像仓库，或同时上传同一镜像。"
      },
      {
        "en": "A repository with the same name was just deleted and hadn't been removed completely yet.",
        "zh": "同名镜像仓库刚刚删除，清理尚未完成。"
      },
      {
        "en": "The organization was deleted while the image was being saved.",
        "zh": "保存镜像期间，所属组织被删除。"
      }
    ],
    "action": {
      "en": "Check the list of images before pushing the image again; if the error persists, report the request ID.",
      "zh": "请先查看镜像列表，没有该镜像时再重新上传；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The image couldn't be fetched.",
      "zh": "暂时无法取得镜像。"
    },
    "causes": [
      {
        "en": "An earlier push was interrupted, so the stored image is incomplete.",
        "zh": "先前的上传中断，存储中的镜像不完整。"
      },
      {
        "en": "Many clients pulled the image at the same time, and the storage couldn't keep up.",
        "zh": "大量客户端同时下载该镜像，存储来不及响应。"
      }
    ],
    "action": {
      "en": "Read the image again; if the error persists, report the request ID.",
      "zh": "请重新获取该镜像；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001062": {
    "status": 500,
    "area": "organization",
    "meaning": {
      "en": "The organization couldn't be updated.",
      "zh": "组织未能更新为所提交的内容。"
    },
    "causes": [
      {
        "en": "An earlier update of the organization was still in progress.",
        "zh": "对该组织的上一次更新尚未结束。"
      },
      {
        "en": "The database write was interrupted, so only part of the update may be stored.",
        "zh": "数据库写入中途中断，可能只保存了部分更新。"
      }
    ],
    "action": {
      "en": "Compare the organization with the update before sending it again; if the error persists, report the request ID.",
      "zh": "请先将组织的当前信息与所提交的内容对照，再决定是否重新更新；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001063": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The image layer couldn't be deleted.",
      "zh": "移除镜像层的过程出错，该层可能仍在。"
    },
    "causes": [
      {
        "en": "Another image or a running pull uses the layer.",
        "zh": "其他镜像或正在进行的下载仍在使用该层。"
      },
      {
        "en": "The storage didn't perform or confirm the deletion.",
        "zh": "存储未执行删除，或未返回确认。"
      }
    ],
    "action": {
      "en": "Check whether the layer still exists before deleting it again; if the error persists, report the request ID.",
      "zh": "请先确认镜像层是否还在，再决定是否重新删除；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.5001076": {
    "status": 500,
    "area": "authentication",
    "meaning": {
      "en": "The service couldn't get its own token.",
      "zh": "服务自身使用的 Token 未能取得。"
    },
    "causes": [
      {
        "en": "IAM, which issues tokens, was overloaded or unreachable.",
        "zh": "签发 Token 的 IAM 过载，或服务无法连接 IAM。"
      },
      {
        "en": "The service's credentials for IAM had expired or been replaced.",
        "zh": "服务用于登录 IAM 的凭证已过期或被更换。"
      }
    ],
    "action": {
      "en": "Retry with exponential backoff; if the error persists, report the request ID.",
      "zh": "请逐步延长间隔后重新调用；若持续失败，请凭请求 ID 反馈问题。"
    },
    "retryable": true,
    "source": "reference",
    "operations": [
      "createSecret",
      "createAuthorizationToken"
    ]
  },
  "SVCSTG.SWR.5001101": {
    "status": 500,
    "area": "image",
    "meaning": {
      "en": "The service reports an internal error. Known for image synchronization: the target region is unknown.",
      "zh": "服务内部错误。已知出现在镜像同步中：目标区域不存在。"
    },
    "causes": [
      {
        "en": "The target region is misspelled, or images can't be synchronized to it.",
        "zh": "目标区域填写有误，或不支持将镜像同步到该区域。"
      }
    ],
    "action": {
      "en": "Choose a target region from the list of regions for synchronization. Repeating the request doesn't help.",
      "zh": "请从可进行镜像同步的区域列表中选择目标区域；重复请求没有作用。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "entry": "codes-open",
      "grade": "L",
      "note": {
        "en": "The response to a synchronization with an unknown target region, with the message \"Internal error\". The status follows from the number.",
        "zh": "目标区域不存在时镜像同步的响应，错误信息为“Internal error”。状态码由编号推出。"
      }
    },
    "note": {
      "en": "Indicates a wrong parameter, although its status is 500.",
      "zh": "含义是参数有误，状态码却是 500。"
    },
    "operations": [
      "createImageSyncRepo",
      "createManualImageSyncRepo"
    ]
  },
  "SVCSTG.SWR.5004002": {
    "status": 500,
    "area": "repository",
    "meaning": {
      "en": "The workload in the cluster can't be read. Known for the creation of triggers.",
      "zh": "无法读取集群中的工作负载。已知出现在创建触发器时。"
    },
    "causes": [
      {
        "en": "The trigger is for CCI, and SWR isn't authorized to access CCI.",
        "zh": "触发器用于 CCI，而 SWR 未获得访问 CCI 的授权。"
      },
      {
        "en": "The cluster doesn't respond.",
        "zh": "集群没有响应。"
      }
    ],
    "action": {
      "en": "Authorize SWR to access the service of the cluster in the console, and check that the workload runs.",
      "zh": "请先在控制台上授权 SWR 访问集群所在的服务，并确认工作负载正在运行。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "entry": "codes-open",
      "grade": "L",
      "note": {
        "en": "The response to a trigger for CCI without authorization, with the message \"fail to get k8s deployment\". The status follows from the number.",
        "zh": "未授权时创建 CCI 触发器的响应，错误信息为“fail to get k8s deployment”。状态码由编号推出。"
      }
    },
    "operations": [
      "createTrigger"
    ]
  },
  "SVCSTG.SWR.5006033": {
    "status": 500,
    "area": "build",
    "meaning": {
      "en": "The build record couldn't be read from the database.",
      "zh": "构建记录未能从数据库中读出。"
    },
    "causes": [
      {
        "en": "The build database didn't respond.",
        "zh": "保存构建记录的数据库没有响应。"
      },
      {
        "en": "The build was still running and writing to the record.",
        "zh": "构建仍在运行，正在写入该记录。"
      }
    ],
    "action": {
      "en": "Read the build record again; if the error persists, report the request ID.",
      "zh": "请重新查询构建记录；若持续失败，请凭请求 ID 反馈问题。"
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
      "en": "The image limit has been reached, so no more images can be created.",
      "zh": "镜像数量已到上限，不能再新建。"
    },
    "causes": [
      {
        "en": "A pipeline creates a repository for every branch or build and never deletes old ones.",
        "zh": "流水线为每个分支或每次构建新建镜像仓库，却从不清理旧的。"
      },
      {
        "en": "Other users of the same account have used up the remaining quota.",
        "zh": "使用同一账号的其他人已用完剩余的数量。"
      }
    ],
    "action": {
      "en": "Delete unused images, then create the image again.",
      "zh": "请清理不再使用的镜像后重新创建。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "Indicates an exhausted quota, although its status is 500.",
      "zh": "含义是配额已满，状态码却是 500。"
    },
    "operations": []
  },
  "SVCSTG.SWR.5070070": {
    "status": 507,
    "area": "server",
    "meaning": {
      "en": "The caller's object storage (OBS) isn't enabled or isn't working.",
      "zh": "调用方的对象存储服务（OBS）未开通或出现异常。"
    },
    "causes": [
      {
        "en": "OBS hasn't been enabled for the account yet, for example because it's new.",
        "zh": "新账号尚未开通过 OBS。"
      },
      {
        "en": "The account has overdue payments or is frozen, so OBS rejects its requests.",
        "zh": "账号欠费或被冻结，OBS 拒绝其请求。"
      },
      {
        "en": "The bucket was deleted, or its policy denies access to the service.",
        "zh": "所用的桶已被删除，或桶策略禁止服务访问。"
      }
    ],
    "action": {
      "en": "Check that OBS is enabled for the account and working.",
      "zh": "请确认账号已开通 OBS 且可正常使用。"
    },
    "retryable": false,
    "source": "reference",
    "evidence": {
      "entry": "code-storage",
      "grade": "R",
      "note": {
        "en": "5070070 names the OBS of the caller, 5000088 a storage called UDS, which is not explained.",
        "zh": "5070070 提到调用者的 OBS，5000088 提到 UDS，后者没有任何说明。"
      }
    },
    "note": {
      "en": "Indicates a problem with the caller's own OBS, although status 507 means insufficient storage on the server.",
      "zh": "含义是调用方自己的 OBS 不可用，状态码却是表示服务端存储不足的 507。"
    },
    "operations": []
  }
}

/** The status codes: section 5.1 of the reference and those of the codes and the gateway. */
export const statusCodes: Readonly<Record<number, StatusEntry>> = {
  "200": {
    "phrase": "OK",
    "meaning": {
      "en": "The request succeeded; creating a temporary login also returns 200.",
      "zh": "查询成功；生成临时登录指令也返回该状态码。"
    },
    "source": "reference"
  },
  "201": {
    "phrase": "Created",
    "meaning": {
      "en": "The resource was created; in this API, PATCH also returns 201.",
      "zh": "创建成功；本 API 中 PATCH 更新成功同样返回 201。"
    },
    "source": "reference"
  },
  "202": {
    "phrase": "Accepted",
    "meaning": {
      "en": "The request was accepted for later processing; no operation in this contract returns 202.",
      "zh": "请求已受理、稍后处理；本契约中的接口均不使用。"
    },
    "source": "reference"
  },
  "204": {
    "phrase": "No Content",
    "meaning": {
      "en": "The resource was deleted; the response has no body.",
      "zh": "删除成功，无响应消息体。"
    },
    "source": "reference"
  },
  "400": {
    "phrase": "Bad Request",
    "meaning": {
      "en": "The request is invalid; some codes with this status mean that a resource doesn't exist.",
      "zh": "请求不符合规则；个别错误码实际表示对象不存在。"
    },
    "source": "reference"
  },
  "401": {
    "phrase": "Unauthorized",
    "meaning": {
      "en": "The token or the signature is missing, invalid or expired.",
      "zh": "Token 或签名缺失、错误或已过期。"
    },
    "source": "reference"
  },
  "403": {
    "phrase": "Forbidden",
    "meaning": {
      "en": "The caller is authenticated but isn't allowed to perform this operation; some codes with this status mean throttling.",
      "zh": "身份有效，但没有执行该操作的权限；个别错误码实际表示流控。"
    },
    "source": "reference"
  },
  "404": {
    "phrase": "Not Found",
    "meaning": {
      "en": "The organization, repository, tag or path doesn't exist.",
      "zh": "组织、镜像仓库、镜像版本或路径不存在。"
    },
    "source": "reference"
  },
  "405": {
    "phrase": "Method Not Allowed",
    "meaning": {
      "en": "The path doesn't support this method. Never seen in this API, which presumably returns 404 APIGW.0101 instead.",
      "zh": "路径不支持该方法。本 API 从未出现该状态码，推测会返回 404 APIGW.0101。"
    },
    "source": "reference"
  },
  "406": {
    "phrase": "Not Acceptable",
    "meaning": {
      "en": "The resource to delete still contains images; whether deleting an organization that contains images returns 406 is unconfirmed.",
      "zh": "待删除的对象中仍有镜像；删除含镜像的组织是否返回该状态码，尚无定论。"
    },
    "source": "reference"
  },
  "407": {
    "phrase": "Proxy Authentication Required",
    "meaning": {
      "en": "A proxy on the way requires authentication.",
      "zh": "途经的代理要求先行认证。"
    },
    "source": "reference"
  },
  "408": {
    "phrase": "Request Timeout",
    "meaning": {
      "en": "The server didn't receive the complete request in time.",
      "zh": "服务器未在限定时间内收到完整请求。"
    },
    "source": "reference"
  },
  "409": {
    "phrase": "Conflict",
    "meaning": {
      "en": "The resource already exists; one code with this status means that the system is busy.",
      "zh": "对象已经存在；个别错误码实际表示系统繁忙。"
    },
    "source": "reference"
  },
  "413": {
    "phrase": "Content Too Large",
    "meaning": {
      "en": "The request body or a text in it is too large.",
      "zh": "请求消息体或其中的文本过大。"
    },
    "source": "codes"
  },
  "429": {
    "phrase": "Too Many Requests",
    "meaning": {
      "en": "The gateway throttled the request; Retry-After may state how long to wait.",
      "zh": "请求被网关流控，Retry-After 可能给出等待时长。"
    },
    "source": "live"
  },
  "500": {
    "phrase": "Internal Server Error",
    "meaning": {
      "en": "The service failed; a write may have taken effect.",
      "zh": "服务端出错；写操作可能已经生效。"
    },
    "source": "reference"
  },
  "501": {
    "phrase": "Not Implemented",
    "meaning": {
      "en": "The service doesn't support the requested functionality.",
      "zh": "服务端不具备所请求的能力。"
    },
    "source": "reference"
  },
  "502": {
    "phrase": "Bad Gateway",
    "meaning": {
      "en": "The gateway received an invalid response from the service.",
      "zh": "网关未从后端得到有效响应。"
    },
    "source": "reference"
  },
  "503": {
    "phrase": "Service Unavailable",
    "meaning": {
      "en": "The service is temporarily unavailable.",
      "zh": "服务暂时不可用。"
    },
    "source": "reference"
  },
  "504": {
    "phrase": "Gateway Timeout",
    "meaning": {
      "en": "The gateway timed out waiting for the service.",
      "zh": "网关等待后端响应超时。"
    },
    "source": "reference"
  },
  "507": {
    "phrase": "Insufficient Storage",
    "meaning": {
      "en": "The object storage behind the service isn't enabled or isn't working.",
      "zh": "后端对象存储未开通或异常。"
    },
    "source": "codes"
  }
}
