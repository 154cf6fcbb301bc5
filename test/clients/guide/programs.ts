import { join } from 'node:path'
import type { Program } from '../../support/run.js'
import { buildGo } from '../support/go.js'
import { buildJava } from '../support/java.js'
import { preparePython } from '../support/python.js'

/** A program of the guide. */
export interface GuideProgram {
  /** The client, which is the text after the language of the block. */
  client: string
  /** The name of the file with the program. */
  file: string
  /** Builds the program from its file. Throws `Missing` if a package can't be had. */
  prepare: (file: string) => Promise<Program>
}

/** Returns a file of the tests of a client, which pins its version. */
export const clientFile = (client: string, name: string): string => join(import.meta.dirname, '..', client, name)

const goProgram = (client: string, folder: string): GuideProgram => ({
  client,
  file: 'main.go',
  prepare: file => buildGo(`guide-${folder}`, [clientFile(folder, 'go.mod'), clientFile(folder, 'go.sum'), file]),
})

/** Returns a Python program with the packages of openstacksdk. */
export const prepareOpenstack = (file: string): Promise<Program> =>
  preparePython('openstack', clientFile('openstack', 'requirements.txt'), file)

/** The programs of the guide. */
export const programs: readonly GuideProgram[] = [
  {
    client: 'huaweicloudsdkswr',
    file: 'main.py',
    prepare: file => preparePython('python', clientFile('python', 'requirements.txt'), file),
  },
  goProgram('huaweicloud-sdk-go-v3', 'go'),
  goProgram('golangsdk', 'golangsdk'),
  goProgram('gophertelekomcloud', 'gophertelekomcloud'),
  {
    client: 'huaweicloud-sdk-swr',
    file: 'Main.java',
    prepare: file => buildJava('guide-java', [clientFile('java', 'pom.xml'), file]),
  },
  { client: 'openstacksdk', file: 'main.py', prepare: prepareOpenstack },
]
