// Generated from openapi/ by `npm run generate`. Do not edit.

/** A text in both languages. */
export interface CatalogueText {
  en: string
  zh: string
}
/** What is known about an error code. */
export interface ErrorCodeEntry {
  status: number
  /** What it is about. */
  area: 'organization' | 'repository' | 'tag' | 'image' | 'sharing' | 'permission' | 'authentication' | 'upload' | 'build' | 'query' | 'request' | 'server'
  /** What it comes to for the caller, where the status alone does not tell. */
  kind?: 'not-found' | 'conflict' | 'authentication' | 'permission' | 'quota' | 'throttled'
  meaning: CatalogueText
  /** What usually leads to it, the likeliest first. */
  causes: readonly CatalogueText[]
  action: CatalogueText
  /** Whether the same request may succeed later. */
  retryable: boolean
  /** `reference`: section 5.2; `live`: seen in answers of the service; `sample`: only in a sample of the reference. */
  source: 'reference' | 'live' | 'sample'
  evidence?: { grade: 'R' | 'L' | 'C' | 'D' | 'U'; note: CatalogueText }
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
    "causes": [
      {
        "en": "The JSON is a sample of the reference copied with its // comments, or has single quotes or a comma too many.",
        "zh": "照搬了官方 API 参考中带 // 注释的示例，或 JSON 中用了单引号、多了逗号。"
      },
      {
        "en": "The body was sent as a form: curl -d does so unless told another Content-Type.",
        "zh": "消息体以表单形式发出，例如使用 curl -d 而未指定 Content-Type。"
      }
    ],
    "action": {
      "en": "Send the body as JSON that can be parsed, with the fields that the operation names.",
      "zh": "请发送可解析的 JSON，且字段与接口定义一致。"
    },
    "retryable": false,
    "source": "sample",
    "evidence": {
      "grade": "R",
      "note": {
        "en": "Only in the sample of section 3.3, in the gateway's shape.",
        "zh": "仅见于 3.3 节的示例，格式为网关的错误格式。"
      }
    },
    "operations": []
  },
  "SVCSTG.SWR.4000013": {
    "status": 400,
    "area": "image",
    "meaning": {
      "en": "The digest is malformed: it has no algorithm in front, or not the number of hex digits that the algorithm gives.",
      "zh": "摘要格式不正确：缺少算法前缀，或十六进制位数与算法不符。"
    },
    "causes": [
      {
        "en": "The value came without its algorithm: `image_id` of a tag is only the digits, `digest` has both.",
        "zh": "只填了十六进制值，缺少算法前缀：镜像版本的 image_id 不带前缀，digest 才是完整摘要。"
      },
      {
        "en": "A shortened value was used, as docker images shows it.",
        "zh": "使用了 docker images 显示的短 ID，而不是完整摘要。"
      }
    ],
    "action": {
      "en": "Send the complete digest, which for SHA-256 is `sha256:` and 64 hex digits. `digest` of a tag has it ready.",
      "zh": "请填写完整的摘要，SHA-256 摘要由 sha256 前缀、冒号和 64 位十六进制数组成；可直接使用镜像版本的 digest。"
    },
    "retryable": false,
    "source": "reference",
    "operations": []
  },
  "SVCSTG.SWR.4000014": {
    "status": 400,
    "area": "request",
    "meaning": {
      "en": "A parameter of the request has a value that the operation does not accept.",
      "zh": "请求中某个参数的取值不符合接口要求。"
    },
    "causes": [
      {
        "en": "The value does not exist, such as an unknown `category`, or a `projectname` that the account does not have.",
        "zh": "填写了不存在的取值，例如未定义的 category，或当前账号下没有的 projectname。"
      },
      {
        "en": "`deadline` is neither `forever` nor a UTC time such as `2021-10-01T16:00:00.000Z`, or names a day that no calendar has.",
        "zh": "deadline 既不是 forever，也不是 2021-10-01T16:00:00.000Z 这样的 UTC 时间，或日期并不存在（如 2 月 30 日）。"
      },
      {
        "en": "`user_id` is not the 32-digit id from IAM, or one request names a user twice.",
        "zh": "user_id 不是从 IAM 获取的 32 位用户 ID，或同一请求中某个用户出现了两次。"
      }
    ],
    "action": {
      "en": "Find the parameter in `errorMessage` and `detail`, compare its value with the description of the operation, and send the request again.",
      "zh": "请根据返回的 errorMessage 与 detail 找到该参数，对照接口说明修正取值后重试。"
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
      "en": "The name of the uploaded package file is not accepted.",
      "zh": "上传的软件包文件名无效。"
    },
    "causes": [
      {
        "en": "The name was made from the path of a local file, with slashes, blanks or Chinese characters in it.",
        "zh": "直接以本地文件路径作为名称，其中带有斜杠、空格或中文。"
      },
      {
        "en": "A variable of the upload script was not set, so that the name is empty or only half there.",
        "zh": "上传脚本中的变量未赋值，名称为空或不完整。"
      }
    ],
    "action": {
      "en": "Send the bare file name, without a folder in front. If it is still refused, rename the file so that it has only letters, digits, dots, hyphens and underscores.",
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
      "en": "The version number of the package is not accepted.",
      "zh": "软件包的版本号无效。"
    },
    "causes": [
      {
        "en": "The name of a branch serves as the version, with a slash in it, such as `feature/login`.",
        "zh": "以分支名作为版本号，其中含有斜杠，例如 feature/login。"
      },
      {
        "en": "The version was read from a file or a command, and a line break or a blank came along.",
        "zh": "从文件或命令输出中读取版本号时，带入了换行或空格。"
      }
    ],
    "action": {
      "en": "Print the value that is sent, remove blanks and line breaks around it, and write the version with digits and dots, as in 1.4.0.",
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
      "en": "The upload is not an image in a known format.",
      "zh": "上传内容不是可识别的镜像格式。"
    },
    "causes": [
      {
        "en": "The file comes from docker export, which writes a file system, and not from docker save, which writes an image.",
        "zh": "文件由 docker export 导出，得到的是容器文件系统，而不是 docker save 导出的镜像。"
      },
      {
        "en": "A tool other than docker saved the image in a layout of its own.",
        "zh": "使用 Docker 以外的工具导出，文件结构与 docker save 的不同。"
      }
    ],
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
      "zh": "压缩包内的镜像名称与请求中的不同。"
    },
    "causes": [
      {
        "en": "The image was tagged anew after it had been saved, so the archive still holds the old name.",
        "zh": "导出之后才用 docker tag 改名，压缩包中仍是旧名称。"
      },
      {
        "en": "The archive's name includes registry and organization, the request's only the repository, or the other way round.",
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
      "en": "The access key or the secret key is wrong.",
      "zh": "访问密钥（AK/SK）不正确。"
    },
    "causes": [
      {
        "en": "The secret key belongs to another access key, or lost a character or gained a blank when it was pasted.",
        "zh": "SK 与 AK 不是同一对，或粘贴时少了字符、多了空格。"
      },
      {
        "en": "The keys were renewed, and the CI job still has the old pair.",
        "zh": "密钥已更换，流水线中配置的仍是旧的 AK/SK。"
      },
      {
        "en": "A temporary key has expired, or came without its `X-Security-Token`.",
        "zh": "使用的是临时 AK/SK，但已过期，或没有同时携带 X-Security-Token。"
      }
    ],
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
    "causes": [
      {
        "en": "Starting the upload failed unnoticed, so the script went on with an empty id or with the text of the error.",
        "zh": "创建上传会话的请求已经失败，脚本没有检查，便以空值或报错内容作为会话 ID。"
      },
      {
        "en": "The id was cut off, or encoded once more, when it was put into the next request.",
        "zh": "将会话 ID 填入后续请求时被截断，或被重复编码。"
      }
    ],
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
    "causes": [
      {
        "en": "The session ended, or was taken by another upload, before this request came.",
        "zh": "本次请求到达之前，会话已结束，或已被另一个上传任务占用。"
      },
      {
        "en": "The service failed to record which upload the session belongs to.",
        "zh": "服务端未能写入会话与上传内容的对应关系。"
      }
    ],
    "action": {
      "en": "Start the upload from the beginning.",
      "zh": "请从头开始重新上传。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "The reference calls it an internal error, yet gives it status 400.",
      "zh": "官方 API 参考称其为服务器内部错误，状态码却是 400。"
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
    "causes": [
      {
        "en": "The path begins with a version that is not in the list of API versions.",
        "zh": "请求路径中的版本号不在 API 版本列表中。"
      },
      {
        "en": "An old client speaks a version of the Docker protocol, or pushes a format of manifest, that the service no longer takes.",
        "zh": "客户端过旧，所用的 Docker 协议或 manifest 版本已不再支持。"
      }
    ],
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
    "causes": [
      {
        "en": "The parameter is there but empty, because the variable with the search word was not set.",
        "zh": "带有搜索参数但值为空，通常是脚本中的变量未赋值。"
      },
      {
        "en": "The search word begins with a # or & that was not encoded, so that nothing of it arrived.",
        "zh": "关键字以未编码的 # 或 & 开头，实际送达的内容为空。"
      }
    ],
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
    "causes": [
      {
        "en": "`limit` is 0, or above 1000 in order to get everything at once.",
        "zh": "limit 为 0，或为一次取完全部数据而设为 1000 以上。"
      },
      {
        "en": "The script computes `offset` as (page - 1) × limit but counts pages from 0, so the first is negative.",
        "zh": "脚本按“（页码 - 1）× limit”计算 offset，页码却从 0 开始，首页算出了负数。"
      },
      {
        "en": "One of the two is empty or not a whole number, such as `10.0` or `all`.",
        "zh": "其中一个参数为空，或不是整数，例如 10.0、all。"
      }
    ],
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
    "causes": [
      {
        "en": "docker save was given an image id instead of a name.",
        "zh": "执行 docker save 时指定的是镜像 ID，而不是名称。"
      },
      {
        "en": "A newer build took over the tag, and the image that was saved has been left without one (docker images shows `<none>`).",
        "zh": "该名称与版本已指向新构建的镜像，被导出的旧镜像不再有名称（docker images 中显示为 `<none>`）。"
      }
    ],
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
    "causes": [
      {
        "en": "The archive was unpacked, changed and packed again, and not all layers went back in.",
        "zh": "压缩包曾被解开、修改后重新打包，有镜像层没有放回。"
      },
      {
        "en": "The tool that saved the image left out layers of the base image.",
        "zh": "导出工具没有把基础镜像的层写入压缩包。"
      }
    ],
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
    "causes": [
      {
        "en": "The archive was slimmed by hand, and the JSON file with the configuration went with it.",
        "zh": "手工精简压缩包时，误删了镜像配置的 JSON 文件。"
      },
      {
        "en": "The configuration was renamed or changed, and the manifest still has its old name.",
        "zh": "配置文件被改名或修改过，描述文件中记录的仍是原来的名称。"
      }
    ],
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
    "causes": [
      {
        "en": "The archive was packed again with a folder around everything, so that manifest.json is not at its top.",
        "zh": "重新打包时外面多了一层目录，manifest.json 不在压缩包的根目录下。"
      },
      {
        "en": "docker export made the archive, which writes no manifest.",
        "zh": "压缩包由 docker export 导出，其中不含描述文件。"
      },
      {
        "en": "A docker of long ago saved the image, when archives had no manifest.json yet.",
        "zh": "导出镜像的 Docker 版本过旧，当时的压缩包还没有 manifest.json。"
      }
    ],
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
    "causes": [
      {
        "en": "manifest.json was edited by hand and is no longer valid JSON, or the editor changed its encoding.",
        "zh": "手工编辑过 manifest.json，内容不再是合法的 JSON，或编辑器改变了编码。"
      },
      {
        "en": "The archive was damaged on its way, for example by a transfer in text mode.",
        "zh": "传输过程中压缩包损坏，例如 FTP 使用了文本模式。"
      }
    ],
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
    "causes": [
      {
        "en": "The archive holds something other than an image, such as a Helm chart or the source code.",
        "zh": "压缩包里不是容器镜像，而是 Helm Chart、源代码等其他内容。"
      },
      {
        "en": "A build tool saved the image in a newer format, such as the OCI layout, than the service reads.",
        "zh": "构建工具以较新的格式（如 OCI 布局）导出镜像，服务端无法识别。"
      }
    ],
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
    "causes": [
      {
        "en": "Five organizations exist already, the quota that the reference names.",
        "zh": "账号下已有 5 个组织，这是官方 API 参考给出的配额。"
      },
      {
        "en": "A job or a test creates an organization in each run and leaves it behind.",
        "zh": "流水线或测试每次运行都新建组织，结束后没有删除。"
      },
      {
        "en": "Other users of the account have used up the quota, which is one for all of them.",
        "zh": "配额由账号下所有用户共用，已被其他用户占满。"
      }
    ],
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
    "causes": [
      {
        "en": "A pipeline pushes to a new repository for each branch or run, so that their number only grows.",
        "zh": "流水线为每个分支或每次运行都上传到新的镜像仓库，数量只增不减。"
      },
      {
        "en": "Several teams use the same account or organization; it is unsettled which of them the limit applies to.",
        "zh": "多个团队共用同一个账号或组织；上限按账号还是按组织计算尚无定论。"
      }
    ],
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
    "causes": [
      {
        "en": "Each run pushes a tag named after the commit or the time, and nobody deletes the old ones.",
        "zh": "每次构建都以 commit 或时间作为新的镜像版本，旧的一直没有清理。"
      },
      {
        "en": "Several services go to one repository and are told apart by their tags alone.",
        "zh": "多个服务的镜像存放在同一个镜像仓库中，仅靠镜像版本名称区分。"
      }
    ],
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
    "area": "image",
    "kind": "not-found",
    "meaning": {
      "en": "Something that the request names does not exist. It was met for a retention policy of images: the rule by its id, or the repository it belongs to.",
      "zh": "请求所指的对象不存在。已知出现在镜像老化规则的操作中：该 ID 对应的规则或其所属的镜像仓库不存在。"
    },
    "causes": [
      {
        "en": "The rule was deleted before, in the console or by an earlier run of the same script.",
        "zh": "该规则此前已被删除，例如在控制台上删除，或由同一脚本先前运行时删除。"
      },
      {
        "en": "The id belongs to a rule of another repository.",
        "zh": "所填 ID 是另一个镜像仓库的规则 ID。"
      },
      {
        "en": "The request went to another region than the one in which the repository is.",
        "zh": "请求发到了另一个区域，而镜像仓库不在此区域。"
      }
    ],
    "action": {
      "en": "When deleting, take it as done. Otherwise check region, organization and repository, in this order, and then the id.",
      "zh": "删除时可视为已删除；其他操作请依次核对区域、组织和镜像仓库，再核对 ID。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "C",
      "note": {
        "en": "The vendor's Terraform provider reads it, with status 400, as \"not found\" when it deletes a retention policy. No operation of this contract is known to answer with it.",
        "zh": "官方 Terraform Provider 删除镜像老化规则时，将状态码 400 且带此错误码的响应视为“不存在”。目前未见本契约中的接口返回此错误码。"
      }
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
    "causes": [
      {
        "en": "The file was sent as the bare body, as curl does with --data-binary or -T.",
        "zh": "文件直接作为消息体发送，例如使用了 curl 的 --data-binary 或 -T 选项。"
      },
      {
        "en": "A shared HTTP client sets application/json on every request, and on the upload too.",
        "zh": "公共的 HTTP 客户端为所有请求统一设置了 application/json，上传请求也不例外。"
      }
    ],
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
    "causes": [
      {
        "en": "With curl -F, the @ before the path is missing, so the path itself was sent as text.",
        "zh": "使用 curl -F 上传时，文件路径前漏写了 @，发出的只是路径文本。"
      },
      {
        "en": "The file is in a field of another name than the service looks for.",
        "zh": "文件所在的表单字段，名称与服务端要求的不一致。"
      }
    ],
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
    "causes": [
      {
        "en": "The operation takes software packages only, and an image was announced with `image`.",
        "zh": "该接口只接受软件包，上传镜像时却把 type 写成了 image。"
      },
      {
        "en": "`type` is missing, or is written with capitals, as in `APP`.",
        "zh": "没有传递 type，或大小写不对，例如写成 APP。"
      }
    ],
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
    "causes": [
      {
        "en": "Content-Type was set by hand and has no boundary, or another one than the body.",
        "zh": "手工设置了 Content-Type，其中没有 boundary，或与消息体中的不一致。"
      },
      {
        "en": "The connection broke during the upload, and the end of the form never arrived.",
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
      "en": "The file that describes the upload is malformed.",
      "zh": "元数据文件的格式有误。"
    },
    "causes": [
      {
        "en": "The file was filled from a template, and a value in it is empty or lacks its quotes.",
        "zh": "文件由模板生成，其中有变量未赋值，或缺少引号。"
      },
      {
        "en": "An editor saved the file in another encoding than UTF-8, or put a byte order mark before it.",
        "zh": "编辑器未以 UTF-8 编码保存文件，或在文件开头写入了 BOM。"
      }
    ],
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
    "causes": [
      {
        "en": "One of them has a capital letter, taken over from the name of a team or of a Git project.",
        "zh": "直接沿用团队名或 Git 项目名，其中含有大写字母。"
      },
      {
        "en": "The organization begins with a digit, which only a repository may.",
        "zh": "组织名称以数字开头：只有镜像仓库名称可以如此。"
      },
      {
        "en": "The two were swapped, or one variable was empty when the path was put together.",
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
      "zh": "is_public 只接受 true 或 false。"
    },
    "causes": [
      {
        "en": "The value comes from a shell variable or a form and arrived as the text `\"true\"` or as 1.",
        "zh": "取值来自 Shell 变量或表单，实际发出的是字符串 \"true\" 或数字 1。"
      },
      {
        "en": "A template had no value for it and wrote `null`.",
        "zh": "模板中没有对应的值，生成了 null。"
      }
    ],
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
    "causes": [
      {
        "en": "`type` was left out or empty; other operations allow that, this one does not.",
        "zh": "没有填写 type：有的接口允许留空，该接口不允许。"
      },
      {
        "en": "`type` holds the category of a repository, such as `linux`, or a word like `docker`.",
        "zh": "type 中填的是镜像仓库的类型（如 linux），或 docker 之类的名称。"
      }
    ],
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
    "causes": [
      {
        "en": "`type` names both kinds at once, as in `app,image`, where it should be empty.",
        "zh": "想同时指定两种类型，写成了 app,image，而没有留空。"
      },
      {
        "en": "`type` holds a word of another tool, such as `docker` or `chart`.",
        "zh": "type 中填的是其他工具的叫法，例如 docker、chart。"
      }
    ],
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
    "causes": [
      {
        "en": "The environment variable or the secret of the CI system is not set for this job, as is usual on forks.",
        "zh": "当前任务没有注入存放密钥的环境变量，例如流水线由派生（fork）的代码仓触发。"
      },
      {
        "en": "The fields have other names in the request, so that `ak` and `sk` arrive empty.",
        "zh": "请求中使用了其他字段名，服务端取到的 ak 与 sk 为空。"
      }
    ],
    "action": {
      "en": "Send both keys.",
      "zh": "请同时提供 AK 与 SK。"
    },
    "retryable": false,
    "source": "reference",
    "note": {
      "en": "It is about missing credentials, although its status is 400.",
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
        "en": "A change was sent with only the fields that change, although `is_public`, or `permit` and `deadline`, must always be there.",
        "zh": "更新时只传了要修改的字段：更新镜像仓库必须携带 is_public，更新共享账号必须携带 permit 与 deadline。"
      },
      {
        "en": "The name of a field is misspelt, such as `accessDomain` for `access_domain`.",
        "zh": "字段名拼写有误，例如把 access_domain 写成 accessDomain。"
      },
      {
        "en": "A serializer dropped a field because its value is empty or false, such as `is_public`.",
        "zh": "序列化时丢弃了空值或 false，例如 is_public 为 false 时没有发出。"
      }
    ],
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
    "causes": [
      {
        "en": "An earlier step did not make the file, and the script sent the form without it.",
        "zh": "前一步骤没有生成文件，脚本仍提交了表单。"
      },
      {
        "en": "Of several files that belong together, only one was put in.",
        "zh": "需要一并提交的文件不止一个，表单中只放了其中之一。"
      }
    ],
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
    "causes": [
      {
        "en": "Only what was to change was sent.",
        "zh": "请求中只带了要修改的参数。"
      },
      {
        "en": "The step that collects the manifests found none, and `manifests` was left out.",
        "zh": "收集 manifest 的步骤没有得到任何结果，manifests 因此没有写入请求。"
      }
    ],
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
      "zh": "请求消息体的类型与接口要求不符。"
    },
    "causes": [
      {
        "en": "Content-Type is missing or says that it is a form, as with curl -d and no header.",
        "zh": "没有设置 Content-Type，或其值为表单类型，例如使用 curl -d 而未指定消息头。"
      },
      {
        "en": "One object was sent where a list is expected: the permissions of an organization are a list, even for one user.",
        "zh": "应为数组却传了单个对象：组织权限的请求消息体是数组，只有一个用户时也是如此。"
      },
      {
        "en": "The text is no JSON, because of single quotes or a last comma, or is not UTF-8.",
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
    "causes": [
      {
        "en": "The script read the file as text, not as bytes, and thereby changed it.",
        "zh": "脚本以文本而非二进制方式读取文件，内容被改变。"
      },
      {
        "en": "The file was packed once more, such as into a zip, before it was put into the form.",
        "zh": "文件放入表单之前又压缩了一次，例如外面多套了一层 zip。"
      }
    ],
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
    "causes": [
      {
        "en": "The version is made from a Git tag, and the commit of this run has none.",
        "zh": "版本号取自 Git 标签，而本次构建的 commit 上没有标签。"
      },
      {
        "en": "The version was sent in a field of another name.",
        "zh": "版本号填到了其他名称的字段中。"
      }
    ],
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
    "causes": [
      {
        "en": "The path or the wildcard points to another file, such as a checksum next to the archive.",
        "zh": "文件路径或通配符匹配到了别的文件，例如压缩包旁边的校验文件。"
      },
      {
        "en": "The file was only renamed: it ends in .tar, but is a zip inside.",
        "zh": "只改了扩展名：文件名以 .tar 结尾，内容却是 zip。"
      }
    ],
    "action": {
      "en": "Upload the archive that docker save wrote, unchanged.",
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
      "en": "This type of file is not supported.",
      "zh": "该文件类型不受支持。"
    },
    "causes": [
      {
        "en": "What was uploaded is the image of a virtual machine or a disk, not of a container.",
        "zh": "上传的是虚拟机或磁盘镜像，而不是容器镜像。"
      },
      {
        "en": "The archive is compressed by a method that the service cannot unpack.",
        "zh": "压缩包采用了服务端无法解压的压缩格式。"
      }
    ],
    "action": {
      "en": "Upload the archive that docker save wrote, unchanged.",
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
      "en": "The query parameters could not be read.",
      "zh": "查询参数无法读取。"
    },
    "causes": [
      {
        "en": "A % that belongs to a value was not encoded, and no two hexadecimal digits follow it.",
        "zh": "参数值中的 % 没有编码，其后不是两位十六进制数。"
      },
      {
        "en": "Blanks or Chinese characters stand in the URL as they are.",
        "zh": "URL 中直接写入了空格或中文。"
      }
    ],
    "action": {
      "en": "Check the encoding of the query.",
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
      "en": "A query parameter breaks its rule.",
      "zh": "有查询参数不符合规则。"
    },
    "causes": [
      {
        "en": "The value is none of those allowed, such as `order_type=DESC` for `desc`, or a `category` that does not exist.",
        "zh": "取值不在允许范围内，例如把 desc 写成 DESC，或填写了不存在的 category。"
      },
      {
        "en": "A variable was not set, and the query ends up as `name=` with nothing behind it.",
        "zh": "变量未赋值，查询字符串中只剩下“name=”，没有值。"
      }
    ],
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
    "causes": [
      {
        "en": "The script reports words of its own, such as `success` or `failed`.",
        "zh": "脚本上报的是自定义的状态，例如 success、failed。"
      },
      {
        "en": "It reports a state on the way, such as `running`, but only the end counts.",
        "zh": "上报了 running 之类的中间状态，而该接口只接受最终结果。"
      }
    ],
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
    "causes": [
      {
        "en": "The name begins with a digit or has a capital letter, as names of companies and teams do.",
        "zh": "直接使用公司名或团队名，以数字开头或含有大写字母。"
      },
      {
        "en": "The name ends with a mark, or two different ones touch, as in `team-` or `team._app`.",
        "zh": "以符号结尾，或不同的符号相连，例如“team-”“team._app”。"
      },
      {
        "en": "Organization and repository were given in one, as in `group/busybox`.",
        "zh": "把组织与镜像仓库写在了一起，例如 group/busybox。"
      }
    ],
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
    "causes": [
      {
        "en": "The name has a capital letter, taken over from the name of a Git project.",
        "zh": "直接沿用 Git 项目名，其中含有大写字母。"
      },
      {
        "en": "The name still has its tag, as in `busybox:v1`.",
        "zh": "名称后面还带着镜像版本，例如 busybox:v1。"
      },
      {
        "en": "The slash was written as `$` in the body, or two slashes follow each other; `$` is for paths only.",
        "zh": "在请求消息体中把斜杠写成了 $（只有在路径中才这样写），或出现了连续的斜杠。"
      }
    ],
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
      "en": "The value of the parameter `package`, the name of a software package, is not accepted.",
      "zh": "参数 package（软件包名称）的取值无效。"
    },
    "causes": [
      {
        "en": "`package` holds the path of the file, where only the name is wanted.",
        "zh": "package 中填的是文件路径，而不只是名称。"
      },
      {
        "en": "Name and version were joined in `package`.",
        "zh": "把名称与版本号一起写进了 package。"
      }
    ],
    "action": {
      "en": "Send only the name in `package`, without a folder, a slash or a version; the version has a parameter of its own.",
      "zh": "请在 package 中只填软件包名称，不带目录、斜杠和版本号；版本号另有参数。"
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
        "en": "A key is not one of this operation, such as `tag` in the list of repositories.",
        "zh": "使用了该接口不支持的键，例如在镜像仓库列表中使用 tag。"
      },
      {
        "en": "The marks are wrong: one colon or an equals sign for `::`, a comma or & for `|`.",
        "zh": "符号写错：把“::”写成单个冒号或等号，把“|”写成逗号或 &。"
      },
      {
        "en": "A value is empty or not allowed, such as a `category` that does not exist or a `namespace` with a capital letter.",
        "zh": "值为空或不被接受，例如 category 不存在，或 namespace 含有大写字母。"
      }
    ],
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
    "causes": [
      {
        "en": "The parameter went to the wrong place: into the query instead of the body, or the other way round.",
        "zh": "参数放错了位置：应在请求消息体中的写进了查询字符串，或相反。"
      },
      {
        "en": "A redirect or a proxy on the way dropped the body or the query.",
        "zh": "途中经过重定向或代理，请求消息体或查询字符串被丢弃。"
      }
    ],
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
      "en": "The request names a type of registry that the service cannot work with.",
      "zh": "请求中的注册中心类型不受服务支持。"
    },
    "causes": [
      {
        "en": "The type was taken over from the settings of another tool, which has a name of its own for it.",
        "zh": "类型取自其他工具的配置，叫法与本服务不同。"
      },
      {
        "en": "The type is one that another region or edition of the service supports.",
        "zh": "该类型仅在其他区域或其他版本的服务中受支持。"
      }
    ],
    "action": {
      "en": "Choose one of the types that the console offers in this region, and send it exactly as the service writes it.",
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
      "zh": "参数 domain 无效。在本 API 中，推测指共享账号名称。"
    },
    "causes": [
      {
        "en": "The id of the account, or the name of one of its IAM users, was given instead of the account's name.",
        "zh": "填写的是账号 ID 或 IAM 用户名，而不是账号名称。"
      },
      {
        "en": "The account is the one that owns the repository, and a repository is not shared with its owner.",
        "zh": "填写的是镜像仓库所属的账号自身，无需也不能共享给自己。"
      },
      {
        "en": "The variable with the name was not set.",
        "zh": "存放账号名称的变量未赋值。"
      }
    ],
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
    "causes": [
      {
        "en": "The client was made for another edition of the service, which does not ask for this parameter.",
        "zh": "所用客户端面向另一版本的服务，不会发送该参数。"
      },
      {
        "en": "The address of the service is missing from the settings of the tool that sends the request.",
        "zh": "发送请求的工具没有配置服务地址，该参数因此为空。"
      }
    ],
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
    "causes": [
      {
        "en": "The variable with the token is empty, because getting the token failed before.",
        "zh": "此前获取 Token 失败，存放 Token 的变量为空。"
      },
      {
        "en": "The token was sent in another header, such as `Authorization: Bearer` or `X-Subject-Token`.",
        "zh": "Token 放在了其他消息头中，例如 Authorization: Bearer 或 X-Subject-Token。"
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
    "causes": [
      {
        "en": "`auth` was sent as a text, such as `\"7\"` or `manage`, not as a number.",
        "zh": "auth 传的是字符串，例如 \"7\"、manage，而不是数字。"
      },
      {
        "en": "The numbers are those of Unix file modes, such as 4 to read or 6 to edit.",
        "zh": "沿用了 Unix 文件权限的数字，例如以 4 表示读取、以 6 表示编辑。"
      },
      {
        "en": "0 was sent to take a permission away, which is an operation of its own.",
        "zh": "想以 0 取消权限，而删除权限有单独的接口。"
      }
    ],
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
    "causes": [
      {
        "en": "A word such as `read` was sent where a number is expected, or a number where a word is.",
        "zh": "该用数字的地方填了 read 等单词，或该用单词的地方填了数字。"
      },
      {
        "en": "One entry of a list has a wrong value, and the whole list is refused for it.",
        "zh": "列表中有一项取值有误，整个请求因此被拒绝。"
      }
    ],
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
    "causes": [
      {
        "en": "`user_id` and `user_name` are not of the same user, for example since the user was renamed in IAM.",
        "zh": "user_id 与 user_name 对应的不是同一个用户，例如该用户在 IAM 中改过名。"
      },
      {
        "en": "The name of the account or an e-mail address was given instead of the name of the IAM user.",
        "zh": "填写的是账号名称或邮箱，而不是 IAM 用户名。"
      },
      {
        "en": "The user was deleted in IAM, or belongs to another account.",
        "zh": "该用户已从 IAM 中删除，或属于其他账号。"
      }
    ],
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
      "zh": "没有该名称的账号，或镜像仓库未共享给该账号。"
    },
    "causes": [
      {
        "en": "The name of the account is misspelt, or is the account's id.",
        "zh": "账号名称拼写有误，或填写的是账号 ID。"
      },
      {
        "en": "The sharing was deleted before, by a colleague or by an earlier run of the same script.",
        "zh": "共享此前已被删除，例如由同事删除，或同一脚本先前运行时已删除。"
      }
    ],
    "action": {
      "en": "Check the account's name.",
      "zh": "请核对共享账号名称。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "C",
      "note": {
        "en": "Clients of the live service read it as \"not found\"; some answers come with 200 and exist false instead.",
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
      "en": "The parameter that names a permission is not accepted.",
      "zh": "权限参数未被接受。"
    },
    "causes": [
      {
        "en": "`permit` of a sharing is something else than `read`, such as `write` or `pull`.",
        "zh": "共享账号的 permit 不是 read，例如写成了 write、pull。"
      },
      {
        "en": "A number such as 7 or 1 was sent as `permit`; numbers are for `auth`, the permissions in an organization.",
        "zh": "permit 填了 7、1 等数字：数字用于组织权限的 auth。"
      }
    ],
    "action": {
      "en": "`permit` of a sharing takes only `read`; `auth` of an organization takes 7, 3 or 1.",
      "zh": "共享账号的 permit 只能为 read；组织权限的 auth 取 7、3 或 1。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "C",
      "note": {
        "en": "Clients of the live service meet it with a permission parameter; the table of section 5.2 does not have it.",
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
      "en": "The list cannot be sorted by this column.",
      "zh": "不支持按该列排序。"
    },
    "causes": [
      {
        "en": "The list of repositories was to be sorted by `updated_at`: the reference names it, but the service takes `updated_time`.",
        "zh": "按 updated_at 对镜像仓库列表排序：官方 API 参考列出了该取值，但线上服务接受的是 updated_time。"
      },
      {
        "en": "The column is a field of the answer that is not for sorting, such as `num_images` or `created_at`.",
        "zh": "使用了响应中不支持排序的字段，例如 num_images、created_at。"
      }
    ],
    "action": {
      "en": "Sort by a column that the operation names.",
      "zh": "请使用接口支持的排序列。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": {
        "en": "The list of repositories refuses updated_at with it.",
        "zh": "镜像仓库列表不支持按 updated_at 排序，拒绝时返回此错误码。"
      }
    },
    "operations": [
      "listRepositoryTags",
      "listReposDetails",
      "listSharedReposDetails"
    ]
  },
  "SVCSTG.SWR.4001158": {
    "status": 400,
    "area": "image",
    "kind": "not-found",
    "meaning": {
      "en": "Something that the request names does not exist. It was met for the synchronization of images to another region: the rule, or the repository it belongs to.",
      "zh": "请求所指的对象不存在。已知出现在跨区域镜像同步的操作中：同步规则或其所属的镜像仓库不存在。"
    },
    "causes": [
      {
        "en": "Another user or job deleted the rule after it had been listed.",
        "zh": "查询列表之后，该规则被其他用户或任务删除。"
      },
      {
        "en": "The rule exists, but for another target region or target organization than the request names.",
        "zh": "规则存在，但其目标区域或目标组织与请求中的不同。"
      },
      {
        "en": "The repository exists, but in another organization than the path says.",
        "zh": "镜像仓库存在，但不在路径所写的组织下。"
      }
    ],
    "action": {
      "en": "When deleting, take it as done. Otherwise check organization and repository, and then the target of the rule.",
      "zh": "删除时可视为已删除；其他操作请先核对组织和镜像仓库，再核对规则的目标区域和目标组织。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "C",
      "note": {
        "en": "The vendor's Terraform provider reads it, with status 400, as \"not found\" when it deletes the synchronization of an image. No operation of this contract is known to answer with it.",
        "zh": "官方 Terraform Provider 删除镜像同步规则时，将状态码 400 且带此错误码的响应视为“不存在”。目前未见本契约中的接口返回此错误码。"
      }
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
    "causes": [
      {
        "en": "A step of the Dockerfile failed, such as one that installs packages from a source that could not be reached.",
        "zh": "Dockerfile 中的某一步执行失败，例如安装软件包时源站无法访问。"
      },
      {
        "en": "The base image does not exist any more, or needs a login that the build does not have.",
        "zh": "基础镜像已不存在，或下载时需要登录而构建任务没有相应凭证。"
      },
      {
        "en": "The code could not be fetched, because the authorization at the code host has expired.",
        "zh": "代码托管平台的授权已失效，无法拉取代码。"
      }
    ],
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
    "causes": [
      {
        "en": "The request was repeated after a time-out, although the first had arrived.",
        "zh": "请求超时后重新发送，而第一次请求其实已经送达。"
      },
      {
        "en": "The code host sent the same event twice, and both started the build.",
        "zh": "代码托管平台重复推送了同一事件，两次都触发了构建。"
      }
    ],
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
    "area": "organization",
    "meaning": {
      "en": "The organization is invalid.",
      "zh": "组织无效。"
    },
    "causes": [
      {
        "en": "The name has a capital letter or begins with a digit.",
        "zh": "名称中含有大写字母，或以数字开头。"
      },
      {
        "en": "The organization was deleted after a task that uses it, such as a build, was created.",
        "zh": "使用该组织的任务（例如构建任务）创建之后，该组织被删除。"
      }
    ],
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
    "area": "repository",
    "meaning": {
      "en": "The image name is invalid.",
      "zh": "镜像名称无效。"
    },
    "causes": [
      {
        "en": "The name was derived from that of the code repository and kept its capital letters.",
        "zh": "由代码仓的名称生成，保留了其中的大写字母。"
      },
      {
        "en": "The tag was written into the name as well, as in `app:v1`.",
        "zh": "把镜像版本也写进了名称，例如 app:v1。"
      }
    ],
    "action": {
      "en": "Check the image name against the naming rules of repositories.",
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
      "en": "The build names a type of code source, that is a code host, that the service does not know.",
      "zh": "构建任务中的代码源类型（代码托管平台）无效。"
    },
    "causes": [
      {
        "en": "The address of the code host was given instead of its type.",
        "zh": "填写的是代码托管平台的地址，而不是类型。"
      },
      {
        "en": "The code is on a host that builds do not support, such as one that a company runs itself.",
        "zh": "代码存放在构建功能不支持的平台上，例如企业自建的代码托管平台。"
      }
    ],
    "action": {
      "en": "Choose one of the code hosts that builds offer, and give its type, not its address.",
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
      "en": "The id is malformed.",
      "zh": "ID 格式无效。"
    },
    "causes": [
      {
        "en": "A name was sent where the id is expected.",
        "zh": "应填 ID 的位置填了名称。"
      },
      {
        "en": "A script read a long id as a floating-point number and sent it with an exponent.",
        "zh": "脚本把较长的 ID 当作浮点数处理，发出时变成了科学计数法。"
      },
      {
        "en": "The variable with the id is empty, because the request that should have filled it failed.",
        "zh": "用于获取 ID 的请求失败，存放 ID 的变量为空。"
      }
    ],
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
    "causes": [
      {
        "en": "The condition names a field or a state that the list does not know.",
        "zh": "条件中的字段或状态，是该列表所没有的。"
      },
      {
        "en": "The value is empty, or a time or number in another notation than the operation expects.",
        "zh": "值为空，或时间、数字的写法与接口要求不一致。"
      }
    ],
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
    "causes": [
      {
        "en": "A value put into the template of the task has a quotation mark or a line break, which broke its JSON.",
        "zh": "由模板生成任务时，填入的值含有引号或换行，破坏了 JSON 结构。"
      },
      {
        "en": "A field has another type than expected, such as a text for a list.",
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
      "en": "The path of a file is not valid.",
      "zh": "文件路径无效。"
    },
    "causes": [
      {
        "en": "The Dockerfile was moved or renamed, and the task still has the old path.",
        "zh": "Dockerfile 已移动或改名，构建任务中仍是旧路径。"
      },
      {
        "en": "The path leads out of the code, or is that of a file on a developer's own computer.",
        "zh": "路径超出了代码目录，或填写的是开发者本机上的路径。"
      }
    ],
    "action": {
      "en": "Give the path of the file as it is in the code now.",
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
      "en": "The user or group that the build gives as the owner of the code is not valid.",
      "zh": "构建任务中代码仓的所有者（用户或群组）无效。"
    },
    "causes": [
      {
        "en": "The code belongs to a group, and the name of one of its members was given.",
        "zh": "代码属于某个群组，填写的却是其中某个成员的用户名。"
      },
      {
        "en": "The code was handed over to another owner, and the task still names the former one.",
        "zh": "代码已转移给新的所有者，构建任务中仍是原来的所有者。"
      }
    ],
    "action": {
      "en": "Give the owner as it stands in the address of the repository, in front of the name of the repository.",
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
      "en": "The code repository that the build names is not valid.",
      "zh": "构建任务中的代码仓无效。"
    },
    "causes": [
      {
        "en": "The address for git clone was given instead of the name.",
        "zh": "填写的是 git clone 的地址，而不是名称。"
      },
      {
        "en": "The repository was renamed or deleted, or the authorization does not cover it.",
        "zh": "该代码仓已改名或删除，或不在授权范围内。"
      }
    ],
    "action": {
      "en": "Open the repository at the code host, take over its present name, and check that the authorization covers it.",
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
      "en": "The id that the build gives for the code repository is not valid.",
      "zh": "构建任务中的代码仓 ID 无效。"
    },
    "causes": [
      {
        "en": "The repository was deleted and created again under the same name, which gave it a new id.",
        "zh": "代码仓曾被删除后以同名重建，ID 已经改变。"
      },
      {
        "en": "The name or path of the repository was given instead of its id.",
        "zh": "填写的是代码仓的名称或路径，而不是 ID。"
      }
    ],
    "action": {
      "en": "Ask the code host for the id that the repository has now, and set the build up with it.",
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
      "en": "The branch that the build takes the code from is not valid.",
      "zh": "构建任务所用的代码分支无效。"
    },
    "causes": [
      {
        "en": "The branch was deleted after it had been merged.",
        "zh": "分支合并之后已被删除。"
      },
      {
        "en": "The main branch was renamed, as from master to main.",
        "zh": "主分支已改名，例如由 master 改为 main。"
      },
      {
        "en": "A Git tag, a commit or the long form refs/heads/main was given.",
        "zh": "填写的是 Git 标签、commit 或 refs/heads/main 这样的完整引用。"
      }
    ],
    "action": {
      "en": "List the branches with git ls-remote --heads, and give the short name of one that exists, as in main.",
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
      "en": "The tag of the image has characters that a tag may not have, or is too long.",
      "zh": "镜像版本名称中有不允许的字符，或超出长度限制。"
    },
    "causes": [
      {
        "en": "The name of a branch or a version was used unchanged, with a slash or a plus sign, as in `feature/login` or `1.2.0+5`.",
        "zh": "直接使用分支名或版本号，其中含有斜杠或加号，例如 feature/login、1.2.0+5。"
      },
      {
        "en": "A variable in front was empty, and the tag now begins with a hyphen, as in `-amd64`.",
        "zh": "前面的变量为空，名称变成以中划线开头，例如 -amd64。"
      },
      {
        "en": "The whole address of the image was given, as in `busybox:v1`.",
        "zh": "填写的是完整的镜像地址，例如 busybox:v1。"
      }
    ],
    "action": {
      "en": "Use letters, digits, dots, hyphens and underscores, 128 characters at most; the first is neither dot nor hyphen.",
      "zh": "仅可使用字母、数字、点、中划线和下划线，不能以点或中划线开头，长度不超过 128。"
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
      "en": "The name with which the build logs in at the code host is not valid.",
      "zh": "构建任务中用于登录代码托管平台的用户名无效。"
    },
    "causes": [
      {
        "en": "An e-mail address or a display name was given instead of the name that the user logs in with.",
        "zh": "填写的是邮箱或昵称，而不是代码托管平台的登录名。"
      },
      {
        "en": "The user was renamed or removed at the code host.",
        "zh": "该用户在代码托管平台上已改名或被移除。"
      }
    ],
    "action": {
      "en": "Log in to the code host with this name to see whether it works, then authorize the build again.",
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
      "en": "The commit id is not valid.",
      "zh": "commit id 无效。"
    },
    "causes": [
      {
        "en": "A force push rewrote the branch, and the commit is gone.",
        "zh": "分支被强制推送改写，该 commit 已不存在。"
      },
      {
        "en": "A branch, a Git tag or `HEAD` was given instead of an id.",
        "zh": "填写的是分支、Git 标签或 HEAD，而不是 commit id。"
      },
      {
        "en": "The id was shortened.",
        "zh": "使用了缩写的 commit id。"
      }
    ],
    "action": {
      "en": "Take the full commit id from the history of the branch.",
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
      "en": "The gateway could not verify token or signature.",
      "zh": "网关未能验证 Token 或签名。"
    },
    "causes": [
      {
        "en": "The secret key does not belong to the access key, the key was deleted, or a temporary key was sent without X-Security-Token.",
        "zh": "SK 与 AK 不匹配，AK/SK 已被删除，或使用临时 AK/SK 时没有携带 X-Security-Token。"
      },
      {
        "en": "The clock of the machine is off, so that the X-Sdk-Date of the signature is too far from the gateway's time.",
        "zh": "本机时间不准，签名中的 X-Sdk-Date 与网关时间相差过大。"
      },
      {
        "en": "What was signed is not what arrived, for example because body, query or Host changed later, or a `$` in the path was not signed as %24.",
        "zh": "签名内容与实际请求不一致，例如签名后又改动了消息体、查询参数或 Host，或路径中的 $ 没有按 %24 参与签名。"
      }
    ],
    "action": {
      "en": "Check the credentials and the clock; five bad signatures in a row lock an access key for five minutes.",
      "zh": "请检查凭证和本机时间；连续 5 次签名错误后，AK/SK 会被锁定 5 分钟。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": {
        "en": "Answer of the gateway to failed authentication; the rule about the lock comes from another edition (D).",
        "zh": "网关认证失败时的响应；锁定规则出自官方 API 参考的另一版本（D）。"
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
    "causes": [
      {
        "en": "The variable that should hold the token is empty, and tools such as curl do not send a header without a value.",
        "zh": "存放 Token 的变量为空，而 curl 等工具不会发送没有值的消息头。"
      },
      {
        "en": "The token was sent under another name, such as X-Subject-Token, the name that it has in the answer of IAM.",
        "zh": "消息头名称有误，例如沿用了 Token 在 IAM 响应中的名称 X-Subject-Token。"
      },
      {
        "en": "A proxy on the way removed X-Auth-Token or Authorization, or the client dropped it when it followed a redirect.",
        "zh": "途经的代理去掉了 X-Auth-Token 或 Authorization，或客户端跟随重定向时将其丢弃。"
      }
    ],
    "action": {
      "en": "Send X-Auth-Token, or sign the request with an access key.",
      "zh": "请携带 X-Auth-Token，或使用 AK/SK 对请求签名。"
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
    "causes": [
      {
        "en": "The token is older than 24 hours, as in a long job or with a cache that outlives its tokens.",
        "zh": "Token 获取后已超过 24 小时，例如任务运行时间过长，或从缓存中取到了旧的 Token。"
      },
      {
        "en": "The token was issued for another region, or for an account instead of a project.",
        "zh": "Token 属于其他区域，或作用域是账号而不是项目。"
      },
      {
        "en": "Only part of the token arrived, or a line break slipped in when it was copied.",
        "zh": "Token 不完整或混入了换行符，例如复制时被截断。"
      }
    ],
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
    "causes": [
      {
        "en": "Another user of the account, such as that of another pipeline, pushed the image first, and the caller may only read in the organization.",
        "zh": "镜像最初由同一账号的其他用户（例如另一条流水线所用的用户）上传，当前用户在该组织中只有读取权限。"
      },
      {
        "en": "The push names the wrong organization or repository, and so hits an image of somebody else.",
        "zh": "docker push 时组织或镜像仓库名称填写有误，指向了他人的镜像。"
      }
    ],
    "action": {
      "en": "Ask a manager of the organization for the permission that is missing.",
      "zh": "请联系组织的管理者授予所需权限。"
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
    "causes": [
      {
        "en": "The job runs with the credentials of another account, such as those of the test account in production.",
        "zh": "任务使用了其他账号的凭证，例如在生产环境中误用了测试账号的 AK/SK。"
      },
      {
        "en": "The repository is private and not shared with the caller's account, or the sharing has expired.",
        "zh": "镜像仓库未公开，且没有共享给当前账号，或共享已过期。"
      },
      {
        "en": "The call would change a repository that another account shares, but sharing allows downloads only.",
        "zh": "试图改动其他账号共享的镜像仓库，而共享只授予下载权限。"
      }
    ],
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
      "zh": "缺少所需权限，官方 API 参考的现行版本称为“权限不足”。"
    },
    "causes": [
      {
        "en": "The user's permission in the organization is lower than the operation needs, for example to read where a repository is to be created.",
        "zh": "用户在组织中的权限低于该操作的要求，例如只有读取权限却要创建镜像仓库。"
      },
      {
        "en": "The IAM policies of the user or of its user group do not allow this operation of SWR.",
        "zh": "用户或其所属用户组的 IAM 策略没有允许该 SWR 操作。"
      }
    ],
    "action": {
      "en": "Ask a manager of the organization for the permission that is missing.",
      "zh": "请联系组织的管理者授予所需权限。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "D",
      "note": {
        "en": "A sample of the current edition shows it; the table of section 5.2 does not have it. The service sends it with status 403.",
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
    "causes": [
      {
        "en": "Many jobs start at the same moment, such as on the hour, and call the service all together.",
        "zh": "大量任务在同一时刻（例如整点）启动，同时调用服务。"
      },
      {
        "en": "Others load the service heavily at this moment; the caller's own requests need not be many.",
        "zh": "服务此刻整体负载较高，与自身请求的多少未必有关。"
      }
    ],
    "action": {
      "en": "Wait, then send fewer requests at a time.",
      "zh": "请等待片刻，并降低请求频率。"
    },
    "retryable": true,
    "source": "reference",
    "note": {
      "en": "It is about throttling, although its status is 403.",
      "zh": "含义是流控，状态码却是 403。"
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
    "causes": [
      {
        "en": "The operation is not open in this region, or not for this account.",
        "zh": "该操作在当前区域尚未开放，或未对当前账号开放。"
      },
      {
        "en": "The request was written for another version of the API, or copied from what the console sends.",
        "zh": "请求取自其他版本的 API，或照搬了控制台页面发出的请求。"
      }
    ],
    "action": {
      "en": "Check method and path; if they are right, report the request id.",
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
        "en": "A loop calls without a pause, for example once for every repository or tag.",
        "zh": "循环中连续调用而不加间隔，例如逐个查询镜像仓库或镜像版本。"
      },
      {
        "en": "Failed calls are repeated at once, which adds to the requests that were already too many.",
        "zh": "调用失败后立即重试，请求量进一步增加。"
      },
      {
        "en": "Several tools or pipelines call with the same credentials at the same time.",
        "zh": "多个工具或流水线同时使用同一凭证调用。"
      }
    ],
    "action": {
      "en": "Wait, then send fewer requests at a time.",
      "zh": "请等待片刻，并降低请求频率。"
    },
    "retryable": true,
    "source": "reference",
    "note": {
      "en": "It is about throttling, although its status is 403.",
      "zh": "含义是流控，状态码却是 403。"
    },
    "operations": []
  },
  "SVCSTG.SWR.4031043": {
    "status": 403,
    "area": "authentication",
    "kind": "authentication",
    "meaning": {
      "en": "The notary, which keeps the signatures of images, did not accept the JWT (the token) of the request.",
      "zh": "保存镜像签名的公证服务（notary）未接受请求中的 JWT（JSON Web Token）。"
    },
    "causes": [
      {
        "en": "Docker runs with content trust switched on (DOCKER_CONTENT_TRUST=1), so that every push and pull asks the notary as well.",
        "zh": "Docker 开启了内容信任（DOCKER_CONTENT_TRUST=1），每次上传和下载都会额外访问 notary。"
      },
      {
        "en": "Too much time passed between the login and the signing of the image, and the JWT has expired.",
        "zh": "登录后间隔过久才对镜像签名，JWT 已过期。"
      }
    ],
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
    "causes": [
      {
        "en": "The user was only just created in IAM, and no organization has granted it a permission yet.",
        "zh": "用户刚在 IAM 中创建，还没有任何组织为其授权。"
      },
      {
        "en": "The user may only read in its organizations, but is to create a repository or push an image.",
        "zh": "用户在各组织中只有读取权限，却要创建镜像仓库或上传镜像。"
      },
      {
        "en": "The only organization that the user could edit was deleted, or the permission there was taken away.",
        "zh": "用户唯一可编辑的组织已被删除，或其在该组织中的权限已被收回。"
      }
    ],
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
      "zh": "当前用户对镜像仓库中的镜像均无编辑或管理权限。"
    },
    "causes": [
      {
        "en": "The user may only read in the organization, and none of the images there is its own.",
        "zh": "用户在该组织中只有读取权限，其中的镜像也都不是由其上传的。"
      },
      {
        "en": "The repository is public, or shared by another account; either lets the user download, not edit.",
        "zh": "镜像仓库是公开的，或由其他账号共享而来，只能下载，不能编辑。"
      }
    ],
    "action": {
      "en": "Create an image, or ask for the permission to edit one.",
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
      "en": "The caller's permission in the organization is too low for this repository.",
      "zh": "当前用户在组织中的权限不足以操作该镜像仓库。"
    },
    "causes": [
      {
        "en": "The user may read or edit, but to delete a repository or a tag, or to share, takes the permission to manage.",
        "zh": "用户只有读取或编辑权限，而删除镜像仓库、删除镜像版本以及设置共享账号都需要管理权限。"
      },
      {
        "en": "The user may only read, but to change a repository takes the permission to edit.",
        "zh": "用户只有读取权限，而更新镜像仓库需要编辑权限。"
      },
      {
        "en": "The user has no permission in the organization, and the repository is neither public nor shared with its account.",
        "zh": "用户在该组织中没有任何权限，镜像仓库也未公开或共享给其账号。"
      }
    ],
    "action": {
      "en": "Ask a manager of the organization for the permission that is missing.",
      "zh": "请联系组织的管理者授予所需权限。"
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
    "causes": [
      {
        "en": "The id or the name in the request is that of somebody else's resource, for example copied from the configuration of another environment.",
        "zh": "请求中的 ID 或名称对应他人的资源，例如从其他环境的配置中复制而来。"
      },
      {
        "en": "The job runs as another user than the one that created the resource.",
        "zh": "运行任务的用户不是创建该资源的用户。"
      }
    ],
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
    "causes": [
      {
        "en": "The user may read or edit, but to delete the organization or change its permissions takes the permission to manage.",
        "zh": "用户只有读取或编辑权限，而删除组织、变更组织权限都需要管理权限。"
      },
      {
        "en": "Nobody has granted the user a permission in this organization.",
        "zh": "用户尚未在该组织中获得授权。"
      },
      {
        "en": "The organization of this name belongs to another account.",
        "zh": "该名称的组织属于其他账号。"
      }
    ],
    "action": {
      "en": "Ask a manager of the organization for the permission that is missing.",
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
    "causes": [
      {
        "en": "The name of a repository was sent with its slash, which gave the path one part too many.",
        "zh": "镜像仓库名称中的斜杠没有替换，路径因此多出一段。"
      },
      {
        "en": "A part of the path is empty or misspelt, such as /repos/ where the operations of sharing have /repositories/.",
        "zh": "路径缺少一段或拼写有误，例如变量为空，或将共享账号接口中的 /repositories/ 写成了 /repos/。"
      },
      {
        "en": "The path is correct, but the method isn't, such as PUT instead of PATCH. It is unsettled whether the gateway returns this code then.",
        "zh": "路径正确而方法不对，例如应使用 PATCH 的接口用了 PUT；此时是否返回该错误码尚无定论。"
      }
    ],
    "action": {
      "en": "Check method and path; write a slash in a repository's name as a dollar sign.",
      "zh": "请核对方法与路径，镜像仓库名称中的斜杠应写作 $。"
    },
    "retryable": false,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": {
        "en": "Answer of the gateway to an unknown path.",
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
      "en": "There is no such software package.",
      "zh": "找不到指定的软件包。"
    },
    "causes": [
      {
        "en": "The name or the version of the package is not the one that it was uploaded with.",
        "zh": "填写的软件包名称或版本号与上传时不一致。"
      },
      {
        "en": "The package was deleted, or its upload never came to an end.",
        "zh": "软件包已被删除，或上传一直没有完成。"
      }
    ],
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
    "causes": [
      {
        "en": "No image has been pushed to the organization yet.",
        "zh": "组织中还没有上传过镜像。"
      },
      {
        "en": "The organization is misspelt, or is one of another region.",
        "zh": "组织名称填写有误，或该组织位于其他区域。"
      },
      {
        "en": "The caller may not read any of the images that are there.",
        "zh": "组织中有镜像，但当前用户对其均无读取权限。"
      }
    ],
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
      "zh": "找不到指定的镜像或镜像仓库。"
    },
    "causes": [
      {
        "en": "The name is misspelt, or the repository is in another organization or region.",
        "zh": "名称填写有误，或镜像仓库位于其他组织或其他区域。"
      },
      {
        "en": "The repository was deleted, or is not there yet because nothing was pushed to it.",
        "zh": "镜像仓库已被删除，或从未上传过镜像，尚未创建。"
      },
      {
        "en": "The shell expanded the dollar sign of the path, so that team$app in double quotes became team.",
        "zh": "路径中的 $ 被 shell 展开，例如双引号中的 team$app 变成了 team。"
      }
    ],
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
      "zh": "找不到该上传会话，或会话已结束。"
    },
    "causes": [
      {
        "en": "The upload stood still for too long, and the service cleared its session away.",
        "zh": "上传中断时间过长，会话已被服务回收。"
      },
      {
        "en": "The upload was finished or given up, and a late request still belongs to it.",
        "zh": "上传已完成或已放弃，却仍有属于该会话的请求到达。"
      },
      {
        "en": "The id of the session was not taken from the answer that began this upload.",
        "zh": "会话 ID 不是本次上传开始时返回的 ID。"
      }
    ],
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
    "causes": [
      {
        "en": "The version was never pushed, for example because the build before it failed.",
        "zh": "该版本从未上传成功，例如之前的构建已经失败。"
      },
      {
        "en": "The version is written differently, such as 1.0 where v1.0 was pushed.",
        "zh": "版本的写法与上传时不同，例如上传的是 v1.0，请求中写的是 1.0。"
      }
    ],
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
      "zh": "找不到指定的组织。"
    },
    "causes": [
      {
        "en": "The name is misspelt, or the organization was deleted in the meantime.",
        "zh": "组织名称填写有误，或组织已被删除。"
      },
      {
        "en": "The organization was created in another region than the one that is called.",
        "zh": "组织创建在其他区域，而请求发往了当前区域。"
      },
      {
        "en": "The credentials belong to another account than expected, which does not have this organization.",
        "zh": "使用了其他账号的凭证，而该账号没有这个组织。"
      }
    ],
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
    "causes": [
      {
        "en": "A permission is to be changed with updateNamespaceAuth that was never granted with createNamespaceAuth.",
        "zh": "尚未用 createNamespaceAuth 授权，就直接用 updateNamespaceAuth 更新权限。"
      },
      {
        "en": "The permission was taken away before, for example by an earlier run of the same script.",
        "zh": "权限此前已被删除，例如同一脚本上次运行时已执行过删除。"
      },
      {
        "en": "The id is that of the account instead of the user; both have 32 hexadecimal digits.",
        "zh": "用户 ID 误填为账号 ID，两者都是 32 位十六进制数。"
      }
    ],
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
    "causes": [
      {
        "en": "The request went to the host of the images, swr.REGION, instead of that of the API, swr-api.REGION, or the other way round.",
        "zh": "请求的地址有误，例如应发往 API 地址（以 swr-api. 开头）的请求发到了镜像地址（以 swr. 开头），或者相反。"
      },
      {
        "en": "The path has a part too many or too few, as with an empty variable or the plain slash of a repository's name.",
        "zh": "路径多了或少了一段，例如变量为空，或镜像仓库名称中的斜杠没有替换。"
      }
    ],
    "action": {
      "en": "Check host, method and path; a slash in a repository's name is written as a dollar sign.",
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
      "en": "There is no such permission, as when a repository is not shared with the account.",
      "zh": "没有对应的权限，例如镜像仓库并未共享给该账号。"
    },
    "causes": [
      {
        "en": "The sharing was deleted before, or createRepoDomains was never called for this account.",
        "zh": "共享此前已被删除，或从未通过 createRepoDomains 共享给该账号。"
      },
      {
        "en": "The repository is shared with another account than the one in access_domain.",
        "zh": "镜像仓库实际共享给的账号与 access_domain 中的不同。"
      },
      {
        "en": "The sharing belongs to a repository of the same name in another organization.",
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
      "zh": "找不到指定的镜像资源。"
    },
    "causes": [
      {
        "en": "Somebody else deleted the image after the caller had found it in a list.",
        "zh": "查询列表之后，镜像被其他用户或任务删除。"
      },
      {
        "en": "The push of the image is not finished, and the job that needs it comes too early.",
        "zh": "镜像尚未上传完成，后续任务已开始访问。"
      }
    ],
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
      "zh": "找不到指定的镜像版本。"
    },
    "causes": [
      {
        "en": "The version was deleted, by hand or by a job that clears old versions away.",
        "zh": "该版本已被手动删除，或被清理旧版本的任务删除。"
      },
      {
        "en": "The version was pushed to another repository, or in another region.",
        "zh": "该版本上传到了其他镜像仓库或其他区域。"
      }
    ],
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
      "zh": "找不到指定的镜像层。"
    },
    "causes": [
      {
        "en": "An earlier push broke off, and some layers of the image never arrived.",
        "zh": "之前的上传中断，镜像的部分镜像层没有上传成功。"
      },
      {
        "en": "The layer was cleared away with a version of the image that somebody deleted at the same time.",
        "zh": "其他用户或任务同时在删除镜像版本，该镜像层随之被清理。"
      },
      {
        "en": "The digest of the layer is incomplete or belongs to another image.",
        "zh": "镜像层的摘要不完整，或属于其他镜像。"
      }
    ],
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
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
      "en": "The image has no such tag.",
      "zh": "镜像仓库中没有该镜像版本（tag）。"
    },
    "causes": [
      {
        "en": "The tag was deleted before, for example by a parallel job or by the first attempt of the same call.",
        "zh": "该镜像版本此前已被删除，例如由并行的任务，或由同一调用的上一次尝试删除。"
      },
      {
        "en": "The push named no tag, so that docker took latest.",
        "zh": "docker push 时没有写 tag，镜像以 latest 上传。"
      },
      {
        "en": "The tag is there, but in another repository, or in another region.",
        "zh": "该镜像版本位于其他镜像仓库或其他区域。"
      }
    ],
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
      "zh": "没有镜像版本列表，例如镜像仓库为空或不存在。"
    },
    "causes": [
      {
        "en": "The repository was created with createRepo, and no image has been pushed to it yet.",
        "zh": "镜像仓库由 createRepo 创建，还没有上传过镜像。"
      },
      {
        "en": "A cleanup deleted all tags and left the repository.",
        "zh": "清理任务删除了全部镜像版本，但保留了镜像仓库。"
      },
      {
        "en": "The repository is misspelt, or belongs to another organization.",
        "zh": "镜像仓库名称填写有误，或该镜像仓库属于其他组织。"
      }
    ],
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
      "zh": "找不到指定的 manifest。"
    },
    "causes": [
      {
        "en": "The tag or digest that is pulled was never pushed, or was deleted.",
        "zh": "所下载的镜像版本或摘要从未上传，或已被删除。"
      },
      {
        "en": "The push broke off before the manifest, which follows after the layers.",
        "zh": "上传在镜像层之后、manifest 之前中断。"
      },
      {
        "en": "The image is for several architectures, and the manifest of one of them was not pushed.",
        "zh": "镜像为多架构镜像，其中某个架构的 manifest 没有上传。"
      }
    ],
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
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
      "en": "No organization of this name was found.",
      "zh": "按该名称查不到组织。"
    },
    "causes": [
      {
        "en": "In a new environment or region, nobody has created the organization yet.",
        "zh": "在新环境或新区域中，组织尚未创建。"
      },
      {
        "en": "The address of the image lacks the organization between host and repository, or has something else in that place.",
        "zh": "镜像地址中，镜像仓库地址与镜像仓库名称之间漏写了组织，或填成了其他内容。"
      }
    ],
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
    "causes": [
      {
        "en": "The id of the build is misspelt, or belongs to a build of another account.",
        "zh": "构建 ID 填写有误，或属于其他账号的构建。"
      },
      {
        "en": "The build was deleted, and its records with it.",
        "zh": "构建任务已被删除，记录随之清除。"
      },
      {
        "en": "The record is asked for before the build has begun.",
        "zh": "构建尚未开始就查询了记录。"
      }
    ],
    "action": {
      "en": "Check which build is meant; if its record is gone, run the build again.",
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
      "en": "The repository cannot be deleted while it holds images.",
      "zh": "镜像仓库中仍有镜像，暂不能删除。"
    },
    "causes": [
      {
        "en": "The script calls deleteRepo at once, as if it deleted the tags as well.",
        "zh": "脚本直接调用 deleteRepo，误以为镜像版本会一并删除。"
      },
      {
        "en": "Only the tags of the first page of the list were deleted.",
        "zh": "只删除了镜像版本列表第一页的内容。"
      },
      {
        "en": "A pipeline pushed another tag after the old ones had been deleted.",
        "zh": "清理之后，又有流水线上传了新的镜像版本。"
      }
    ],
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
    "causes": [
      {
        "en": "The script deletes what holds the packages without deleting the packages first.",
        "zh": "脚本没有先删除软件包，就直接删除其上级对象。"
      },
      {
        "en": "Another user or job uploaded a package after the others had been deleted.",
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
      "en": "The organization still holds images.",
      "zh": "组织中仍有镜像，不能删除。"
    },
    "causes": [
      {
        "en": "Repositories are left in the organization; ones without any tag may count as well.",
        "zh": "组织中还有镜像仓库；即使其中没有镜像版本，也可能计算在内。"
      },
      {
        "en": "Only the repositories of the first page of the list were deleted.",
        "zh": "只删除了镜像仓库列表第一页的内容。"
      },
      {
        "en": "A pipeline pushed an image in the meantime, and so created a repository anew.",
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
        "en": "Clients of the live service handle it when they delete an organization, and a later table of codes lists it (D); the table of section 5.2 does not.",
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
      "en": "An image repository of this name is there already.",
      "zh": "同名镜像仓库已经存在。"
    },
    "causes": [
      {
        "en": "An earlier run of the same script created it, or a docker push did, which creates the repository by itself.",
        "zh": "同一脚本上次运行时已经创建，或已由 docker push 自动创建。"
      },
      {
        "en": "A request that timed out was sent again, although it had taken effect.",
        "zh": "请求超时后重新发送，而前一次请求其实已经生效。"
      },
      {
        "en": "Two jobs create the same repository at the same time, and the other one was faster.",
        "zh": "两个任务同时创建同一镜像仓库，另一个先完成。"
      }
    ],
    "action": {
      "en": "Use the one that exists, or choose another name.",
      "zh": "请直接使用已有的镜像仓库，或更换名称。"
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
    "causes": [
      {
        "en": "Many writes go to the same organization or repository at once, such as the deletion of many tags.",
        "zh": "对同一组织或镜像仓库同时发起大量写操作，例如批量删除镜像版本。"
      },
      {
        "en": "An upload or a deletion that was begun before is still being worked on.",
        "zh": "此前发起的上传或删除仍在处理中。"
      },
      {
        "en": "The service as a whole is short of resources at this moment.",
        "zh": "服务整体资源暂时紧张。"
      }
    ],
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
    "causes": [
      {
        "en": "Another account was first, as is likely with short and common names such as test or prod.",
        "zh": "其他账号已先行使用该名称，test、prod 等简短、常见的名称尤其容易重复。"
      },
      {
        "en": "An earlier run of the same script created the organization already.",
        "zh": "同一脚本上次运行时已经创建了该组织。"
      },
      {
        "en": "A request that timed out was sent again, although it had taken effect.",
        "zh": "请求超时后重新发送，而前一次请求其实已经生效。"
      }
    ],
    "action": {
      "en": "Choose another name, unless the organization is yours already.",
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
      "en": "The user already holds a permission in this organization.",
      "zh": "该用户在此组织中已有权限。"
    },
    "causes": [
      {
        "en": "The user's permission is to be changed, but createNamespaceAuth was called, which only grants new ones.",
        "zh": "本意是修改已有权限，却调用了只用于新增授权的 createNamespaceAuth。"
      },
      {
        "en": "The user created the organization, and has managed it from the start.",
        "zh": "该用户是组织的创建者，创建组织时即获得管理权限。"
      },
      {
        "en": "Of several users in one request, one was granted a permission before.",
        "zh": "一次请求为多个用户授权，其中某个用户此前已获授权。"
      }
    ],
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
      "zh": "同样的权限已经存在，例如将镜像仓库重复共享给同一账号。"
    },
    "causes": [
      {
        "en": "The deadline is to be extended, but createRepoDomains was called again.",
        "zh": "本意是延长截止时间，却再次调用了 createRepoDomains。"
      },
      {
        "en": "An old sharing with this account has expired, but is still there until somebody deletes it.",
        "zh": "与该账号的旧共享虽已过期，但在删除之前仍然存在。"
      },
      {
        "en": "An earlier run of the same script shared the repository already.",
        "zh": "同一脚本上次运行时已经共享过。"
      }
    ],
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
    "causes": [
      {
        "en": "One docker save put several images into the archive.",
        "zh": "一次 docker save 导出了多个镜像，镜像包过大。"
      },
      {
        "en": "The image carries large files that it does not need, such as build caches or data sets.",
        "zh": "镜像中带有不必要的大文件，例如构建缓存、数据集。"
      }
    ],
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
      "zh": "请求消息体超出大小限制。"
    },
    "causes": [
      {
        "en": "The request is signed with an access key, and its body is over 12 MB.",
        "zh": "请求使用 AK/SK 签名，而消息体超过 12 MB。"
      },
      {
        "en": "A script puts too much into the body, such as a whole log into a description or very many users into one list.",
        "zh": "脚本写入消息体的内容过多，例如将整份日志写入描述，或一次为大量用户授权。"
      }
    ],
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
    "causes": [
      {
        "en": "A whole document, such as a README or a list of changes, was put into the description.",
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
      "en": "The gateway throttles the caller.",
      "zh": "调用方被网关流控。"
    },
    "causes": [
      {
        "en": "Many requests are sent in parallel, for example for all pages of a list or all repositories at once.",
        "zh": "并发请求过多，例如同时查询列表的所有分页或所有镜像仓库。"
      },
      {
        "en": "Several pipelines or scheduled jobs call at the same time.",
        "zh": "多条流水线或定时任务同时调用。"
      },
      {
        "en": "A script asks again and again without a pause until something has happened, such as a tag that appears.",
        "zh": "脚本不加间隔地反复查询，等待某个结果，例如等待镜像版本出现。"
      }
    ],
    "action": {
      "en": "Try again with growing pauses, and send fewer requests at a time. If the answer has Retry-After, wait that long.",
      "zh": "请逐步延长间隔后重试，并降低请求频率；若响应带有 Retry-After，请等待相应时长。"
    },
    "retryable": true,
    "source": "live",
    "evidence": {
      "grade": "L",
      "note": {
        "en": "Answer of the gateway to too many requests.",
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
      "zh": "暂时无法读取应用的描述。"
    },
    "causes": [
      {
        "en": "The storage that holds the descriptions did not answer.",
        "zh": "存放应用描述的存储没有响应。"
      },
      {
        "en": "The application was deleted or replaced by another request during the read.",
        "zh": "读取期间，该应用被其他请求删除或替换。"
      }
    ],
    "action": {
      "en": "Ask for the description again; if it keeps failing, report the request id.",
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
      "en": "The details of an image could not be read.",
      "zh": "未能取得镜像详情。"
    },
    "causes": [
      {
        "en": "The database with the details of images did not answer in time.",
        "zh": "保存镜像详情的数据库未及时响应。"
      },
      {
        "en": "The image repository was being deleted, or had only just been created, when it was asked for.",
        "zh": "查询时，该镜像仓库正在被删除，或刚刚创建。"
      }
    ],
    "action": {
      "en": "Ask for the image again; if it keeps failing, report the request id.",
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
      "en": "The list of images could not be read.",
      "zh": "暂时无法列出镜像。"
    },
    "causes": [
      {
        "en": "The query covered a whole account, with no organization or name in `filter` to narrow it, and the database took too long.",
        "zh": "查询范围是整个账号，`filter` 未按组织或名称收窄，数据库处理超时。"
      },
      {
        "en": "Many clients listed at the same time, and the database had no connection left.",
        "zh": "大量客户端同时查询列表，数据库连接已用尽。"
      }
    ],
    "action": {
      "en": "List the images again; if it keeps failing, report the request id.",
      "zh": "请重新查询镜像列表；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "A tag or a shared account could not be removed from the database; neither has a code of its own for that.",
        "zh": "镜像版本或共享账号未能从数据库移除，二者均无专用的删除失败码。"
      },
      {
        "en": "Two requests deleted the same object at the same moment.",
        "zh": "两个请求同时删除同一个对象。"
      },
      {
        "en": "A push of the tag that was to be deleted was still running.",
        "zh": "待删除的镜像版本仍在上传。"
      }
    ],
    "action": {
      "en": "Look whether the object is still there before deleting it again; if it keeps failing, report the request id.",
      "zh": "请先确认对象是否还在，再决定是否重新删除；若持续失败，请凭请求 ID 反馈问题。"
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
      "zh": "暂时无法读取某个对象，错误码未说明是哪个。"
    },
    "causes": [
      {
        "en": "A shared account, or another record without a code of its own for that, could not be loaded from the database.",
        "zh": "共享账号等没有专用查询失败码的记录，未能从数据库载入。"
      },
      {
        "en": "Another request changed or deleted the object during the read.",
        "zh": "读取过程中，该对象被其他请求修改或删除。"
      }
    ],
    "action": {
      "en": "Send the same query again; if it keeps failing, report the request id.",
      "zh": "请重新发送该查询；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "The shared accounts of a repository, or another list without a code of its own, could not be loaded from the database.",
        "zh": "镜像仓库的共享账号等没有专用失败码的列表，未能从数据库载入。"
      },
      {
        "en": "The repository or organization to which the list belongs was being deleted.",
        "zh": "列表所属的镜像仓库或组织正在被删除。"
      }
    ],
    "action": {
      "en": "Ask for the list again; if it keeps failing, report the request id.",
      "zh": "请重新查询该列表；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "New values of a repository or of a shared account, such as its description, reached the service but could not be written to the database.",
        "zh": "镜像仓库或共享账号的新内容（例如描述）已送达服务，但未能写入数据库。"
      },
      {
        "en": "Two requests changed the same object at the same moment.",
        "zh": "两个请求同时修改同一个对象。"
      }
    ],
    "action": {
      "en": "Read the object as it is now before sending the change again; if it keeps failing, report the request id.",
      "zh": "请先查询对象的当前内容，再决定是否重发变更；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "The region or partner cloud runs the service without this feature.",
        "zh": "所在区域或合作伙伴云部署的服务不含该功能。"
      },
      {
        "en": "A script written for a place where signing is on was run against this one.",
        "zh": "脚本原本面向已启用签名的环境编写，却在当前环境中运行。"
      }
    ],
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
    "causes": [
      {
        "en": "The key file is missing on the server, or the service has no right to read it.",
        "zh": "服务端缺少公钥文件，或服务无权读取该文件。"
      },
      {
        "en": "The keys of the service were being replaced at that moment.",
        "zh": "当时正在更换服务的密钥。"
      }
    ],
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
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
      "en": "A file that was stored on the server cannot be found.",
      "zh": "先前存放在服务器上的文件缺失。"
    },
    "causes": [
      {
        "en": "Several servers took the parts of one upload, and the one that was asked does not have the file.",
        "zh": "同一次上传由多台服务器接收，处理请求的服务器上没有该文件。"
      },
      {
        "en": "The upload paused for so long that its temporary files had been cleaned away.",
        "zh": "上传停顿过久，暂存文件已被清理。"
      }
    ],
    "action": {
      "en": "Upload the file again; if it keeps failing, report the request id.",
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
      "en": "The upload session could not be locked.",
      "zh": "上传会话未能加锁。"
    },
    "causes": [
      {
        "en": "Two clients, or parallel requests of one client, used the same session at once.",
        "zh": "两个客户端，或同一客户端的并行请求，同时使用了同一会话。"
      },
      {
        "en": "An earlier request of the session broke off, and its lock had not been released yet.",
        "zh": "该会话中先前的请求中断，所持的锁尚未释放。"
      }
    ],
    "action": {
      "en": "Push again from the beginning; if it keeps failing, report the request id.",
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
      "en": "A file could not be synchronized.",
      "zh": "文件内容的同步没有完成。"
    },
    "causes": [
      {
        "en": "The server's disk or the storage behind it failed while the file was being written out.",
        "zh": "写出文件时，服务器磁盘或后端存储出错。"
      },
      {
        "en": "The connection broke before the whole file had arrived.",
        "zh": "文件尚未传完，连接便已中断。"
      }
    ],
    "action": {
      "en": "Upload the file again; if it keeps failing, report the request id.",
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
      "en": "The file that describes the upload could not be synchronized.",
      "zh": "描述上传内容的元数据文件未能完成同步。"
    },
    "causes": [
      {
        "en": "The storage took the content, then failed at the file that describes it.",
        "zh": "存储已接收文件内容，写入元数据文件时出错。"
      },
      {
        "en": "The upload session was cleaned up before this file had been written.",
        "zh": "元数据文件写入之前，上传会话已被清理。"
      }
    ],
    "action": {
      "en": "Upload again, with the describing file; if it keeps failing, report the request id.",
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
      "en": "A SHA digest could not be computed.",
      "zh": "SHA 校验值未能算出。"
    },
    "causes": [
      {
        "en": "The server could not read the uploaded file to its end.",
        "zh": "服务端未能完整读出已上传的文件。"
      },
      {
        "en": "A push broke off and left only part of a file behind.",
        "zh": "上传中断，服务端只留下部分文件。"
      }
    ],
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
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
      "en": "The uploaded archive could not be unpacked.",
      "zh": "上传的压缩包未能解压。"
    },
    "causes": [
      {
        "en": "The archive is cut short or damaged, mostly by an upload that broke off.",
        "zh": "压缩包不完整或已损坏，多因上传中断。"
      },
      {
        "en": "The archive has another format than its file name says.",
        "zh": "压缩包的实际格式与文件名后缀不符。"
      },
      {
        "en": "The server had no space left to unpack it.",
        "zh": "服务端没有足够的空间进行解压。"
      }
    ],
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
    "causes": [
      {
        "en": "A resumed upload asked for a position beyond what has been stored so far.",
        "zh": "续传时，起始位置超出了已存储的内容。"
      },
      {
        "en": "The stored part of the file was cut or removed between two requests.",
        "zh": "两次请求之间，已存储的部分文件被截断或删除。"
      }
    ],
    "action": {
      "en": "Upload the file again from its first byte; if it keeps failing, report the request id.",
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
      "en": "Data could not be converted to or from JSON.",
      "zh": "数据与 JSON 相互转换时出现异常。"
    },
    "causes": [
      {
        "en": "Another service answered with something else than JSON, such as an HTML error page.",
        "zh": "其他服务返回的不是 JSON，例如 HTML 错误页面。"
      },
      {
        "en": "A record written by an older version of the service has a shape that the present one does not know.",
        "zh": "旧版本服务写入的记录，其结构不为当前版本所识别。"
      },
      {
        "en": "A value in the request body passed the checks, but could not be converted.",
        "zh": "请求消息体中的某个值通过了校验，转换时却出错。"
      }
    ],
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
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
      "en": "An application's file could not be stored.",
      "zh": "收到的应用文件未能存储。"
    },
    "causes": [
      {
        "en": "The storage for applications was full or could not be reached.",
        "zh": "存放应用的存储空间已满，或无法连接。"
      },
      {
        "en": "Another upload of the same application and version was writing the same file.",
        "zh": "同一应用、同一版本的另一次上传正在写入该文件。"
      }
    ],
    "action": {
      "en": "Upload the application's file again; if it keeps failing, report the request id.",
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
      "en": "An application could not be deleted.",
      "zh": "移除应用的过程出错，应用可能仍在。"
    },
    "causes": [
      {
        "en": "The storage that holds the application's file did not answer.",
        "zh": "存放应用文件的存储没有响应。"
      },
      {
        "en": "Someone was uploading or downloading the application at that moment.",
        "zh": "删除时，有人正在上传或下载该应用。"
      }
    ],
    "action": {
      "en": "Look whether the application is still there before deleting it again; if it keeps failing, report the request id.",
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
      "en": "An application could not be recorded in the database.",
      "zh": "应用的记录未能写入数据库。"
    },
    "causes": [
      {
        "en": "The file was stored, but the database could not be reached afterwards.",
        "zh": "文件已存储，随后却无法连接数据库。"
      },
      {
        "en": "Two uploads of the same application and version ended together, and only one of them could write the record.",
        "zh": "同一应用、同一版本的两次上传同时结束，只有一次能写入记录。"
      }
    ],
    "action": {
      "en": "Look whether the application is there before uploading it again; if it keeps failing, report the request id.",
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
      "en": "The database record of an application could not be changed.",
      "zh": "数据库里的应用记录没有更新成功。"
    },
    "causes": [
      {
        "en": "Another request was changing the same record and held it locked.",
        "zh": "另一个请求正在修改同一条记录，并将其锁定。"
      },
      {
        "en": "The application was deleted while the change was under way.",
        "zh": "修改过程中，该应用被删除。"
      }
    ],
    "action": {
      "en": "Read the application as it is now before sending the change again; if it keeps failing, report the request id.",
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
      "en": "A signature could not be created.",
      "zh": "签名未能生成。"
    },
    "causes": [
      {
        "en": "The service could not load or use its signing key.",
        "zh": "服务未能载入或使用签名密钥。"
      },
      {
        "en": "What was to be signed had not been stored completely yet.",
        "zh": "待签名的内容尚未完整存储。"
      }
    ],
    "action": {
      "en": "Look whether the signature exists before asking for it again; if it keeps failing, report the request id.",
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
      "en": "A signature could not be deleted.",
      "zh": "移除签名的过程出错，签名可能仍在。"
    },
    "causes": [
      {
        "en": "What bears the signature was being deleted at the same time.",
        "zh": "带有该签名的对象也正在被删除。"
      },
      {
        "en": "An earlier deletion broke off and removed only part of the signature's data.",
        "zh": "先前的删除中断，只清除了签名的部分数据。"
      }
    ],
    "action": {
      "en": "Look whether the signature is still there before deleting it again; if it keeps failing, report the request id.",
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
      "en": "A status could not be changed.",
      "zh": "未能写入新的状态。"
    },
    "causes": [
      {
        "en": "Two requests reported different ends of the same task, `done` and `error`.",
        "zh": "两个请求为同一任务分别上报了 `done` 和 `error`。"
      },
      {
        "en": "The task to which the status belongs had been removed in the meantime.",
        "zh": "状态所属的任务此时已被删除。"
      }
    ],
    "action": {
      "en": "Read the status before setting it again; if it keeps failing, report the request id.",
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
      "en": "An upload session could not be read.",
      "zh": "上传会话的内容未能读出。"
    },
    "causes": [
      {
        "en": "The store that keeps the sessions did not answer.",
        "zh": "保存会话的存储没有响应。"
      },
      {
        "en": "Another request was just writing to the session or closing it.",
        "zh": "另一个请求正在写入或关闭该会话。"
      }
    ],
    "action": {
      "en": "Start the upload from the beginning; if it keeps failing, report the request id.",
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
      "en": "An upload session could not be cleaned up.",
      "zh": "上传会话用完后没有清理干净。"
    },
    "causes": [
      {
        "en": "A request that belongs to the session was still running.",
        "zh": "属于该会话的某个请求尚未结束。"
      },
      {
        "en": "The temporary files of the upload could not be deleted.",
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
      "en": "An upload session could not be opened.",
      "zh": "上传会话未能建立。"
    },
    "causes": [
      {
        "en": "Parallel jobs started very many uploads at once.",
        "zh": "并行任务同时发起了大量上传。"
      },
      {
        "en": "The server had no memory or disk space left for another session.",
        "zh": "服务器的内存或磁盘不足，无法再容纳新的会话。"
      }
    ],
    "action": {
      "en": "Start a new upload; if it keeps failing, report the request id.",
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
      "en": "A creation failed; the code does not say of what.",
      "zh": "某个对象未能建立，错误码未说明是哪个。"
    },
    "causes": [
      {
        "en": "A shared account, or another record without a code of its own for that, could not be written to the database.",
        "zh": "共享账号等没有专用创建失败码的记录，未能写入数据库。"
      },
      {
        "en": "Two jobs added the same shared account at the same moment.",
        "zh": "两个任务同时添加同一个共享账号。"
      },
      {
        "en": "IAM did not answer when the service looked up the account to share with.",
        "zh": "服务查询待共享的账号时，IAM 没有响应。"
      }
    ],
    "action": {
      "en": "Look whether the object exists before creating it again; if it keeps failing, report the request id.",
      "zh": "请先确认对象是否已经存在，再决定是否重新创建；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "Layers of the image could not be removed from the storage.",
        "zh": "镜像的某些层未能从存储中清除。"
      },
      {
        "en": "Someone was pushing to the repository or pulling from it during the deletion.",
        "zh": "删除期间，有人正在向该镜像仓库上传镜像或从中下载镜像。"
      },
      {
        "en": "An earlier deletion broke off half-way and left parts of the image behind.",
        "zh": "先前的删除中途失败，残留了镜像的部分数据。"
      }
    ],
    "action": {
      "en": "Look at the list of images before deleting it again; if it keeps failing, report the request id.",
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
      "en": "A digest could not be computed.",
      "zh": "摘要未能算出。"
    },
    "causes": [
      {
        "en": "The push ended before everything that the digest covers had arrived.",
        "zh": "计算摘要所需的内容尚未全部到达，上传便已结束。"
      },
      {
        "en": "The storage did not hand out the content while the digest was being computed.",
        "zh": "计算摘要期间，存储未能返回所需的内容。"
      }
    ],
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
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
      "en": "The list of the files' SHA digests could not be read.",
      "zh": "未能取得各文件的 SHA 清单。"
    },
    "causes": [
      {
        "en": "The list was asked for before the upload of the files had ended.",
        "zh": "文件上传尚未结束就查询了该清单。"
      },
      {
        "en": "The storage that holds the list did not answer.",
        "zh": "存放该清单的存储没有响应。"
      }
    ],
    "action": {
      "en": "Ask for the list of digests again; if it keeps failing, report the request id.",
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
      "en": "The count of references to an image could not be lowered.",
      "zh": "镜像的引用计数未能递减。"
    },
    "causes": [
      {
        "en": "Several requests deleted images with common layers at once.",
        "zh": "多个请求同时删除含有共用层的镜像。"
      },
      {
        "en": "A deletion that failed earlier left a count that is no longer right.",
        "zh": "先前失败的删除使引用计数与实际不符。"
      }
    ],
    "action": {
      "en": "Look whether the image is still listed before deleting it again; if it keeps failing, report the request id.",
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
      "en": "Something could not be saved; the code does not say what.",
      "zh": "某项内容未能写入，错误码未说明是哪项。"
    },
    "causes": [
      {
        "en": "The database or the storage took no writes for the moment, because it was full or under maintenance.",
        "zh": "数据库或存储空间已满或正在维护，暂时无法写入。"
      },
      {
        "en": "Another request was saving the same object at that moment.",
        "zh": "另一个请求正在保存同一个对象。"
      }
    ],
    "action": {
      "en": "Read back what is stored before saving it again; if it keeps failing, report the request id.",
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
      "en": "An organization could not be read.",
      "zh": "暂时无法读取组织信息。"
    },
    "causes": [
      {
        "en": "The database with the organizations did not answer.",
        "zh": "保存组织信息的数据库没有响应。"
      },
      {
        "en": "The answer also tells the caller's permission (`auth`), and that could not be determined.",
        "zh": "响应中还包含调用方的权限（`auth`），该权限未能确定。"
      },
      {
        "en": "The organization was being created or deleted at that moment.",
        "zh": "该组织当时正在创建或删除。"
      }
    ],
    "action": {
      "en": "Ask for the organization again; if it keeps failing, report the request id.",
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
      "en": "An organization could not be created.",
      "zh": "新组织未能建立。"
    },
    "causes": [
      {
        "en": "Two jobs created the same organization at the same moment.",
        "zh": "两个任务同时创建同一个组织。"
      },
      {
        "en": "The organization was recorded, but its creator could not be given the permission on it.",
        "zh": "组织已记录，但未能为创建者写入相应的权限。"
      },
      {
        "en": "An organization of this name had only just been deleted and was not quite gone.",
        "zh": "同名组织刚刚删除，清理尚未完成。"
      }
    ],
    "action": {
      "en": "Look at the list of organizations before creating it again; if it keeps failing, report the request id.",
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
      "en": "The IP address of a software instance could not be determined.",
      "zh": "软件实例的 IP 地址无法确定。"
    },
    "causes": [
      {
        "en": "An instance was starting or being replaced and had no address yet.",
        "zh": "某个实例正在启动或替换，尚未分配到地址。"
      },
      {
        "en": "The directory in which the service looks up its instances did not answer.",
        "zh": "服务用于查找实例的目录没有响应。"
      }
    ],
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
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
      "en": "The local IP address of the software could not be determined.",
      "zh": "软件所用的本地 IP 地址无法确定。"
    },
    "causes": [
      {
        "en": "The server's network was not ready yet, for instance right after a restart.",
        "zh": "服务器网络尚未就绪，例如刚刚重启。"
      },
      {
        "en": "The server has several network interfaces, and none is the one that its configuration names.",
        "zh": "服务器有多个网络接口，但都不是配置中指定的那一个。"
      }
    ],
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
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
      "en": "The table of tags could not be read.",
      "zh": "存放镜像版本的数据表未能读取。"
    },
    "causes": [
      {
        "en": "A large change, such as the deletion of many tags at once, held the table locked.",
        "zh": "大批量变更锁定了数据表，例如一次删除大量镜像版本。"
      },
      {
        "en": "The service was being upgraded, and its table did not fit the new version yet.",
        "zh": "服务正在升级，数据表结构尚未与新版本一致。"
      }
    ],
    "action": {
      "en": "List the tags again; if it keeps failing, report the request id.",
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
      "en": "The list of users could not be read.",
      "zh": "未能取得用户列表。"
    },
    "causes": [
      {
        "en": "IAM, which keeps the users of the account, did not answer or answered with an error.",
        "zh": "管理账号下用户的 IAM 没有响应，或返回了错误。"
      },
      {
        "en": "The service's own access to IAM had run out.",
        "zh": "服务自身对 IAM 的访问凭证已失效。"
      }
    ],
    "action": {
      "en": "Ask for the users again; if it keeps failing, report the request id.",
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
      "en": "A restoration failed; the code does not say of what.",
      "zh": "某个对象未能恢复原状，错误码未说明是哪个。"
    },
    "causes": [
      {
        "en": "What the restoration needs had already been removed from the storage.",
        "zh": "恢复所需的内容已从存储中清除。"
      },
      {
        "en": "Something new has taken the name of the object in the meantime.",
        "zh": "原名称已被新建的对象占用。"
      }
    ],
    "action": {
      "en": "Look at the state of the object before restoring it again; if it keeps failing, report the request id.",
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
      "en": "A change to an organization did not go through.",
      "zh": "对组织的修改没有保存成功。"
    },
    "causes": [
      {
        "en": "Several requests for the same organization, such as parallel grants, wanted to write its record at once.",
        "zh": "针对同一组织的多个请求（例如并行授权）同时写入其记录。"
      },
      {
        "en": "Someone deleted the organization while the change was under way.",
        "zh": "修改过程中，该组织被他人删除。"
      }
    ],
    "action": {
      "en": "Read the organization as it is now before sending the change again; if it keeps failing, report the request id.",
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
      "en": "The permissions of an organization could not be read.",
      "zh": "组织内的权限列表未能返回。"
    },
    "causes": [
      {
        "en": "The database with the permissions did not answer.",
        "zh": "保存权限的数据库没有响应。"
      },
      {
        "en": "Another request was just changing the permissions of the organization.",
        "zh": "另一个请求正在修改该组织的权限。"
      },
      {
        "en": "One of the users listed had just been deleted in IAM.",
        "zh": "列表中的某个用户刚在 IAM 中被删除。"
      }
    ],
    "action": {
      "en": "List the permissions of the organization again; if it keeps failing, report the request id.",
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
      "en": "A permission in an organization could not be changed.",
      "zh": "用户在组织中的权限修改未成功。"
    },
    "causes": [
      {
        "en": "The request names several users, and the change failed at one of them.",
        "zh": "请求中包含多个用户，处理到其中一个时失败。"
      },
      {
        "en": "Two administrators or jobs changed the permission of the same user at once.",
        "zh": "两名管理者或两个任务同时修改同一用户的权限。"
      }
    ],
    "action": {
      "en": "Look at the permission list of the organization before changing it again; if it keeps failing, report the request id.",
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
      "en": "A permission in an organization could not be granted.",
      "zh": "未能为用户授予组织权限。"
    },
    "causes": [
      {
        "en": "The user had only just been created in IAM and was not known to the service yet.",
        "zh": "用户刚在 IAM 中创建，服务尚未获知。"
      },
      {
        "en": "Two jobs granted the same user a permission at the same moment.",
        "zh": "两个任务同时为同一用户授权。"
      },
      {
        "en": "The request names several users, and the grant failed at one of them.",
        "zh": "请求中包含多个用户，授权到其中一个时失败。"
      }
    ],
    "action": {
      "en": "Look at the permission list of the organization before granting it again; if it keeps failing, report the request id.",
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
      "en": "A permission in an organization could not be revoked.",
      "zh": "用户的组织权限未能收回。"
    },
    "causes": [
      {
        "en": "The user had been deleted in IAM before the permission was revoked.",
        "zh": "收回权限之前，该用户已在 IAM 中被删除。"
      },
      {
        "en": "The request names several users, and the removal failed at one of them.",
        "zh": "请求中包含多个用户，移除到其中一个时失败。"
      },
      {
        "en": "Another request was changing the permission of the same user.",
        "zh": "另一个请求正在修改同一用户的权限。"
      }
    ],
    "action": {
      "en": "Look at the permission list of the organization before revoking it again; if it keeps failing, report the request id.",
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
      "en": "A JSON file could not be parsed.",
      "zh": "JSON 文件的内容无法识别。"
    },
    "causes": [
      {
        "en": "A configuration file of the service is faulty, for instance after an update.",
        "zh": "服务的配置文件有误，例如更新之后。"
      },
      {
        "en": "A JSON file in the uploaded image, such as its configuration, is cut short or damaged.",
        "zh": "所上传镜像中的 JSON 文件（例如镜像配置）不完整或已损坏。"
      }
    ],
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
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
      "en": "Another service that is needed could not be found.",
      "zh": "没有找到所需的其他服务。"
    },
    "causes": [
      {
        "en": "The other service was restarting or being upgraded.",
        "zh": "所依赖的服务正在重启或升级。"
      },
      {
        "en": "The other service is not deployed in this region.",
        "zh": "所在区域没有部署该依赖服务。"
      }
    ],
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
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
      "en": "A tag could not be created.",
      "zh": "新的镜像版本未能建立。"
    },
    "causes": [
      {
        "en": "The layers were stored, but the record of the tag could not be written to the database.",
        "zh": "镜像层已存储，镜像版本的记录却未能写入数据库。"
      },
      {
        "en": "Two jobs pushed the same new tag at the same moment.",
        "zh": "两个任务同时上传同一个新的镜像版本。"
      }
    ],
    "action": {
      "en": "Look at the list of tags before creating it again; if it keeps failing, report the request id.",
      "zh": "请先查看镜像版本列表，没有该版本时再重新创建；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "A push over an existing tag stored its layers, but the old record of the tag could not be replaced.",
        "zh": "上传覆盖了已有的镜像版本，新的镜像层已存储，原有记录却未能替换。"
      },
      {
        "en": "The tag was pushed again or deleted while it was being changed.",
        "zh": "修改期间，该镜像版本被再次上传或删除。"
      }
    ],
    "action": {
      "en": "Look the tag up in the list of tags before changing it again; if it keeps failing, report the request id.",
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
      "en": "The layers of an image could not be read.",
      "zh": "镜像所含的各层（layer）未能读出。"
    },
    "causes": [
      {
        "en": "The record of the image names a layer that the storage does not have any more.",
        "zh": "镜像记录中的某一层在存储中已不存在。"
      },
      {
        "en": "The storage with the layers did not answer in time.",
        "zh": "存放镜像层的存储未及时响应。"
      }
    ],
    "action": {
      "en": "Ask for the layers again; if it keeps failing, report the request id.",
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
      "en": "A layer could not be deleted from the UDS storage.",
      "zh": "镜像层未能从 UDS 存储中清除。"
    },
    "causes": [
      {
        "en": "UDS could not be reached, or refused the deletion.",
        "zh": "无法连接 UDS，或 UDS 拒绝了删除请求。"
      },
      {
        "en": "An earlier deletion that broke off had removed the layer there already.",
        "zh": "先前中断的删除已将该层从 UDS 中清除。"
      }
    ],
    "action": {
      "en": "Look whether the image is still listed before deleting it again; if it keeps failing, report the request id.",
      "zh": "请先确认镜像是否仍在列表中，再决定是否重新删除；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "The user to whom the permission belongs could not be looked up, because IAM did not answer.",
        "zh": "IAM 没有响应，无法查询该权限所属的用户。"
      },
      {
        "en": "Someone was just changing or revoking the permission.",
        "zh": "有人正在修改或收回该权限。"
      }
    ],
    "action": {
      "en": "Ask for the permission again; if it keeps failing, report the request id.",
      "zh": "请重新查询该权限；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "Another administrator changed or revoked the same permission at that moment.",
        "zh": "另一名管理者同时修改或收回了该权限。"
      },
      {
        "en": "The user, or what the permission is for, had just been deleted.",
        "zh": "权限所属的用户或所针对的资源刚被删除。"
      }
    ],
    "action": {
      "en": "Read the permission as it is now before changing it again; if it keeps failing, report the request id.",
      "zh": "请先查询权限的当前取值，再决定是否重新修改；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "Two requests granted the same permission at once, for instance from parallel pipelines.",
        "zh": "两个请求同时授予同一权限，例如来自并行的流水线。"
      },
      {
        "en": "The service could not look up the user in IAM.",
        "zh": "服务未能在 IAM 中查到该用户。"
      }
    ],
    "action": {
      "en": "Look at the list of permissions before creating it again; if it keeps failing, report the request id.",
      "zh": "请先查看权限列表，没有该权限时再重新添加；若持续失败，请凭请求 ID 反馈问题。"
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
      "zh": "暂时无法取得所请求的镜像资源。"
    },
    "causes": [
      {
        "en": "The image is recorded, but its manifest or a layer is missing in the storage.",
        "zh": "镜像记录仍在，存储中却缺少其 manifest 或某一层。"
      },
      {
        "en": "The push of the image had not ended yet.",
        "zh": "镜像的上传尚未结束。"
      }
    ],
    "action": {
      "en": "Ask for the resource again; if it keeps failing, report the request id.",
      "zh": "请重新查询该资源；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "The database did not hand out the record of the version in time.",
        "zh": "数据库未及时返回该镜像版本的记录。"
      },
      {
        "en": "The version was being pushed over or deleted during the read.",
        "zh": "读取期间，该镜像版本正被覆盖上传或删除。"
      }
    ],
    "action": {
      "en": "Ask for the version again; if it keeps failing, report the request id.",
      "zh": "请重新查询该镜像版本；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "The provider runs the service here for internal use only.",
        "zh": "服务方在此环境中仅提供内部访问。"
      },
      {
        "en": "The address was taken out of service for maintenance.",
        "zh": "该地址因维护而暂停使用。"
      }
    ],
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
    "causes": [
      {
        "en": "The connection broke while the form was being sent.",
        "zh": "表单尚未发送完毕，连接便已中断。"
      },
      {
        "en": "A form built by hand gives another length or boundary than its content has.",
        "zh": "自行拼装的表单，其长度或分隔符（boundary）与实际内容不一致。"
      },
      {
        "en": "The server had no space for a temporary copy of the file.",
        "zh": "服务端没有空间存放该文件的临时副本。"
      }
    ],
    "action": {
      "en": "Upload the form and its file again; if it keeps failing, report the request id.",
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
      "en": "A manifest could not be fetched.",
      "zh": "暂时无法取得 manifest 的内容。"
    },
    "causes": [
      {
        "en": "The storage with the manifests did not answer.",
        "zh": "存放 manifest 的存储没有响应。"
      },
      {
        "en": "The tag was pushed over or deleted at the same moment.",
        "zh": "该镜像版本当时正被覆盖上传或删除。"
      }
    ],
    "action": {
      "en": "Ask for the manifest again; if it keeps failing, report the request id.",
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
      "en": "The registry cannot be used.",
      "zh": "注册中心目前不可用。"
    },
    "causes": [
      {
        "en": "The service cannot reach the registry that the request names, for instance because a firewall is in between.",
        "zh": "服务无法连接请求中指定的注册中心，例如被防火墙拦截。"
      },
      {
        "en": "That registry was down or under maintenance.",
        "zh": "该注册中心已停机，或正在维护。"
      },
      {
        "en": "That registry turned away the credentials that it was given.",
        "zh": "该注册中心拒绝了所提供的凭证。"
      }
    ],
    "action": {
      "en": "Try again with growing pauses; if it keeps failing, report the request id.",
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
        "en": "The search text was so short that it fits nearly every name, and the search took too long.",
        "zh": "搜索文本过短，几乎匹配所有名称，搜索超时。"
      },
      {
        "en": "The database or index behind the search was not available.",
        "zh": "搜索所依赖的数据库或索引不可用。"
      }
    ],
    "action": {
      "en": "Search again; if it keeps failing, report the request id.",
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
      "en": "The check of an organization failed.",
      "zh": "对组织的检查没有完成。"
    },
    "causes": [
      {
        "en": "The database did not answer when the service looked up the organization before the operation itself.",
        "zh": "执行操作前需核对组织，而数据库没有响应。"
      },
      {
        "en": "The organization had been created only a moment before and was not visible everywhere.",
        "zh": "组织刚刚创建，尚未在各处可见。"
      }
    ],
    "action": {
      "en": "Look at the list of organizations, then send the request again; if it keeps failing, report the request id.",
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
      "en": "An organization could not be saved.",
      "zh": "所提交的组织信息未能存储。"
    },
    "causes": [
      {
        "en": "The database was read-only or not reachable for a moment.",
        "zh": "数据库短时只读或无法连接。"
      },
      {
        "en": "Another account took the name between the check and the write: names of organizations are unique across all accounts.",
        "zh": "组织名称在所有账号间唯一，校验之后、写入之前，该名称被其他账号占用。"
      }
    ],
    "action": {
      "en": "Look at the list of organizations before saving it again; if it keeps failing, report the request id.",
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
      "en": "An organization could not be deleted.",
      "zh": "移除组织的过程出错，组织可能仍在。"
    },
    "causes": [
      {
        "en": "Someone created a repository in the organization, or pushed an image to it, during the deletion.",
        "zh": "删除期间，有人在该组织中创建镜像仓库或上传镜像。"
      },
      {
        "en": "The permissions in the organization could not be removed along with it.",
        "zh": "组织中的权限未能一并清除。"
      },
      {
        "en": "Two jobs deleted the same organization at the same moment.",
        "zh": "两个任务同时删除同一个组织。"
      }
    ],
    "action": {
      "en": "Look at the list of organizations before deleting it again; if it keeps failing, report the request id.",
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
      "en": "A layer could not be read.",
      "zh": "镜像层的内容未能读出。"
    },
    "causes": [
      {
        "en": "The storage broke off while it was sending the layer.",
        "zh": "存储在传送镜像层的过程中断开。"
      },
      {
        "en": "The last tag that uses the layer was just being deleted.",
        "zh": "使用该层的最后一个镜像版本正在被删除。"
      }
    ],
    "action": {
      "en": "Ask for the layer again; if it keeps failing, report the request id.",
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
      "en": "A layer of the image is not valid.",
      "zh": "镜像中有一层不符合要求。"
    },
    "causes": [
      {
        "en": "The layer is damaged, so that its content does not match its digest.",
        "zh": "镜像层已损坏，内容与摘要不符。"
      },
      {
        "en": "A build or conversion tool wrote the layer in a format that the service does not accept.",
        "zh": "构建或转换工具生成的层格式不为服务所接受。"
      }
    ],
    "action": {
      "en": "Build the image anew and push it again; if it keeps failing, report the request id.",
      "zh": "请重新构建镜像后再上传；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "The parts of the layer arrived in the wrong order, twice, or with a gap.",
        "zh": "镜像层的分段次序错乱、重复或有缺失。"
      },
      {
        "en": "A proxy between the client and the service changed the upload or cut it short.",
        "zh": "客户端与服务之间的代理改写或截断了上传内容。"
      },
      {
        "en": "The client closed the upload with a digest that belongs to other content.",
        "zh": "客户端结束上传时，给出的摘要与内容不符。"
      }
    ],
    "action": {
      "en": "Push the whole image again; if it keeps failing, report the request id.",
      "zh": "请重新上传整个镜像；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "Two pushes of the same new image wanted to create its path at the same moment.",
        "zh": "同一新镜像的两次上传同时建立其路径。"
      },
      {
        "en": "The storage had no space left, or gave the service no right to write.",
        "zh": "存储空间已满，或服务没有写入权限。"
      }
    ],
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
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
      "en": "A layer could not be stored.",
      "zh": "收到的镜像层未能存储。"
    },
    "causes": [
      {
        "en": "The connection broke in the middle of a large layer, for instance from a CI job on an unsteady network.",
        "zh": "传输大镜像层时连接中断，例如 CI 任务所在的网络不稳定。"
      },
      {
        "en": "The storage was full or too slow to take the layer.",
        "zh": "存储空间已满，或写入过慢。"
      },
      {
        "en": "Parallel jobs pushed the same layer at once.",
        "zh": "并行的任务同时上传同一镜像层。"
      }
    ],
    "action": {
      "en": "Push the image again; if it keeps failing, report the request id.",
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
      "en": "The list of tags could not be read.",
      "zh": "暂时无法返回镜像版本列表。"
    },
    "causes": [
      {
        "en": "The repository has so many tags that filtering or sorting them took the database too long.",
        "zh": "镜像仓库中的版本过多，数据库过滤或排序时超时。"
      },
      {
        "en": "A push or a deletion was just changing the tags of the repository.",
        "zh": "上传或删除操作正在变更该镜像仓库中的版本。"
      }
    ],
    "action": {
      "en": "List the tags again; if it keeps failing, report the request id.",
      "zh": "请重新查询镜像版本列表；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "Two jobs created the same repository, or pushed the same image, at the same moment.",
        "zh": "两个任务同时创建同一镜像仓库，或同时上传同一镜像。"
      },
      {
        "en": "A repository of this name had only just been deleted and was not quite gone.",
        "zh": "同名镜像仓库刚刚删除，清理尚未完成。"
      },
      {
        "en": "The organization was deleted while the image was being saved.",
        "zh": "保存镜像期间，所属组织被删除。"
      }
    ],
    "action": {
      "en": "Look at the list of images before pushing it again; if it keeps failing, report the request id.",
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
      "en": "An image could not be fetched.",
      "zh": "暂时无法取得镜像。"
    },
    "causes": [
      {
        "en": "An earlier push broke off, so that the storage lacks a part of the image.",
        "zh": "先前的上传中断，存储中的镜像不完整。"
      },
      {
        "en": "Very many clients pulled the image at once, and the storage could not keep up.",
        "zh": "大量客户端同时下载该镜像，存储来不及响应。"
      }
    ],
    "action": {
      "en": "Ask for the image again; if it keeps failing, report the request id.",
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
      "en": "An organization could not be updated.",
      "zh": "组织未能更新为所提交的内容。"
    },
    "causes": [
      {
        "en": "An earlier update of the organization had not ended yet.",
        "zh": "对该组织的上一次更新尚未结束。"
      },
      {
        "en": "The database broke off half-way, so that only part of the update may be stored.",
        "zh": "数据库写入中途中断，可能只保存了部分更新。"
      }
    ],
    "action": {
      "en": "Compare the organization with what was sent before updating it again; if it keeps failing, report the request id.",
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
      "en": "An image's layer could not be deleted.",
      "zh": "移除镜像层的过程出错，该层可能仍在。"
    },
    "causes": [
      {
        "en": "Another image, or a pull that is still running, uses the layer.",
        "zh": "其他镜像或正在进行的下载仍在使用该层。"
      },
      {
        "en": "The storage did not carry out the deletion, or did not confirm it.",
        "zh": "存储未执行删除，或未返回确认。"
      }
    ],
    "action": {
      "en": "Look whether the layer is still there before deleting it again; if it keeps failing, report the request id.",
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
      "en": "The service could not get a token for itself.",
      "zh": "服务自身使用的 Token 未能取得。"
    },
    "causes": [
      {
        "en": "IAM, which issues tokens, was overloaded or could not be reached by the service.",
        "zh": "签发 Token 的 IAM 过载，或服务无法连接 IAM。"
      },
      {
        "en": "The credentials with which the service logs in to IAM had expired or been replaced.",
        "zh": "服务用于登录 IAM 的凭证已过期或被更换。"
      }
    ],
    "action": {
      "en": "Repeat the call with growing pauses; if it keeps failing, report the request id.",
      "zh": "请逐步延长间隔后重新调用；若持续失败，请凭请求 ID 反馈问题。"
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
    "causes": [
      {
        "en": "The database with the builds did not answer.",
        "zh": "保存构建记录的数据库没有响应。"
      },
      {
        "en": "The build was still running and was just writing to its record.",
        "zh": "构建仍在运行，正在写入该记录。"
      }
    ],
    "action": {
      "en": "Ask for the record of the build again; if it keeps failing, report the request id.",
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
      "en": "No further image can be created: their number has reached its limit.",
      "zh": "镜像数量已到上限，不能再新建。"
    },
    "causes": [
      {
        "en": "A pipeline creates a repository for each branch or build and never deletes the old ones.",
        "zh": "流水线为每个分支或每次构建新建镜像仓库，却从不清理旧的。"
      },
      {
        "en": "Others who work under the same account have used up what was left.",
        "zh": "使用同一账号的其他人已用完剩余的数量。"
      }
    ],
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
    "causes": [
      {
        "en": "The account is new, and nobody has enabled OBS for it.",
        "zh": "新账号尚未开通过 OBS。"
      },
      {
        "en": "The account is in arrears or frozen, so that OBS refuses its requests.",
        "zh": "账号欠费或被冻结，OBS 拒绝其请求。"
      },
      {
        "en": "The bucket that is used has been deleted, or its policy keeps the service out.",
        "zh": "所用的桶已被删除，或桶策略禁止服务访问。"
      }
    ],
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
      "zh": "删除成功，无响应消息体。"
    },
    "source": "reference"
  },
  "400": {
    "phrase": "Bad Request",
    "meaning": {
      "en": "The request breaks a rule. Some codes with this status mean that something is missing.",
      "zh": "请求不符合规则；个别错误码实际表示对象不存在。"
    },
    "source": "reference"
  },
  "401": {
    "phrase": "Unauthorized",
    "meaning": {
      "en": "The token or the signature is missing, wrong or expired.",
      "zh": "Token 或签名缺失、错误或已过期。"
    },
    "source": "reference"
  },
  "403": {
    "phrase": "Forbidden",
    "meaning": {
      "en": "The caller is known, but may not do this; some codes with this status mean throttling.",
      "zh": "身份有效，但没有执行该操作的权限；个别错误码实际表示流控。"
    },
    "source": "reference"
  },
  "404": {
    "phrase": "Not Found",
    "meaning": {
      "en": "The organization, repository, tag or path does not exist.",
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
      "zh": "请求消息体或其中的文本过大。"
    },
    "source": "codes"
  },
  "429": {
    "phrase": "Too Many Requests",
    "meaning": {
      "en": "The gateway throttles the caller; Retry-After may say how long.",
      "zh": "请求被网关流控，Retry-After 可能给出等待时长。"
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
