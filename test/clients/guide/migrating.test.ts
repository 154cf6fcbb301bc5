import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox } from '../../../src/sandbox/index.js'
import { Missing } from '../../support/cache.js'
import { root } from '../../support/contract.js'
import { readGuides } from '../../support/guides.js'
import { type Program, run } from '../../support/run.js'
import { buildGo } from '../support/go.js'
import { buildJava } from '../support/java.js'
import { preparePython } from '../support/python.js'
import { createFolder } from './page.js'
import { clientFile } from './programs.js'

const seed = { namespaces: [{ namespace: 'group', repositories: [{ repository: 'team/app' }] }] }
const pages = readGuides().filter(({ name }) => name.startsWith('migrating'))

/** A language of the guide to migrating, whose code is the middle of a program. */
interface Language {
  file: string
  /** Returns the program with the code of the guide. */
  program: (code: string) => string
  /** Builds the program in its folder. Throws `Missing` if a package can't be had. */
  prepare: (folder: string) => Promise<Program>
  /** The number of calls in the code. */
  calls: number
}

const languages: Readonly<Record<string, Language>> = {
  js: {
    file: 'main.mts',
    program: code => `import core from '@huaweicloud/huaweicloud-sdk-core'
import sdk from '@huaweicloud/huaweicloud-sdk-swr/v2/public-api.js'
import { createSwrClient } from ${JSON.stringify(join(root, 'src/index.ts'))}
const { BasicCredentials } = core
const { SwrClient, ShowRepositoryRequest } = sdk
const { AK: ak, SK: sk, PROJECT_ID: projectId, SANDBOX: endpoint } = process.env
${code}`,
    async prepare(folder) {
      await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
      return { command: process.execPath, args: ['--import', 'tsx', join(folder, 'main.mts')] }
    },
    calls: 2,
  },
  python: {
    file: 'main.py',
    program: code => `import os
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkswr.v2 import ShowRepositoryRequest, SwrClient
ak, sk, project_id, endpoint = (os.environ[name] for name in ("AK", "SK", "PROJECT_ID", "SANDBOX"))
${code}`,
    prepare: folder => preparePython('python', clientFile('python', 'requirements.txt'), join(folder, 'main.py')),
    calls: 1,
  },
  go: {
    file: 'main.go',
    program: code => `package main

import (
	"log"
	"os"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	swr "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/swr/v2"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/swr/v2/model"
)

func main() {
	ak, sk, projectID, endpoint := os.Getenv("AK"), os.Getenv("SK"), os.Getenv("PROJECT_ID"), os.Getenv("SANDBOX")
${code}
	if err != nil {
		log.Fatal(err)
	}
}
`,
    prepare: folder =>
      buildGo('migrating-go', [clientFile('go', 'go.mod'), clientFile('go', 'go.sum'), join(folder, 'main.go')]),
    calls: 1,
  },
  java: {
    file: 'Main.java',
    program: code => `import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.swr.v2.SwrClient;
import com.huaweicloud.sdk.swr.v2.model.ShowRepositoryRequest;

public class Main {
    public static void main(String[] args) {
        String ak = System.getenv("AK");
        String sk = System.getenv("SK");
        String projectId = System.getenv("PROJECT_ID");
        String endpoint = System.getenv("SANDBOX");
${code}
        System.exit(0);
    }
}
`,
    prepare: folder => buildJava('migrating-java', [clientFile('java', 'pom.xml'), join(folder, 'Main.java')]),
    calls: 1,
  },
}

const blocks = pages
  .filter(({ chinese }) => !chinese)
  .flatMap(({ blocks }) => blocks.map(({ language, code }) => [language, code] as const))

describe('The code of the guide to migrating', () => {
  it('is the same in both languages, and all of it runs', () => {
    const [english, chinese] = [false, true].map(chinese =>
      pages.filter(page => page.chinese === chinese).flatMap(({ blocks }) => blocks.map(({ language }) => language)),
    )
    expect(english).toEqual(Object.keys(languages))
    expect(chinese).toEqual(english)
  })

  it.for(blocks)('requests a repository: %s', { timeout: 1_200_000 }, async ([language, code], { skip }) => {
    const { file, program, prepare, calls } = languages[language] ?? expect.fail(`The test doesn't know ${language}.`)
    const sandbox = createSandbox({ seed })
    const requests: string[] = []
    const server = await serveSandbox(sandbox, { port: 0, log: line => requests.push(line) })
    onTestFinished(server.close)
    const folder = await createFolder({ [file]: program(code) })
    onTestFinished(() => rm(folder, { recursive: true }))
    const prepared = await prepare(folder).catch(error => {
      if (error instanceof Missing) return skip(error.message)
      throw error
    })
    const [project] = sandbox.snapshot().accounts.find(({ name }) => name === 'demo')?.projects ?? []
    const env = { AK: 'SANDBOXDEMOAK', SK: 'sandbox-demo-sk', PROJECT_ID: project?.id ?? '', SANDBOX: server.url }
    const result = await run({ ...prepared, cwd: folder, env }, '', 120_000)
    expect([result.code, result.stderr]).toEqual([0, expect.not.stringContaining('Error')])
    const found = /^GET \/v2\/manage\/namespaces\/group\/repos\/team(?:\$|%24)app 200 /
    expect(
      requests.filter(line => found.test(line)),
      requests.join('\n'),
    ).toHaveLength(calls)
  })
})
