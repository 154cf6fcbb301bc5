import { join } from 'node:path'
import { root } from '../../support/contract.js'
import type { Program } from '../../support/run.js'
import { succeed } from './generator.js'

const options =
  '--noEmit --strict --target es2022 --module esnext --moduleResolution bundler --lib es2023,dom,dom.iterable --types node'

/** Compiles a program and its client strictly, and returns how to start it. */
export async function compileTypeScript(work: string, program: string): Promise<Program> {
  const typeRoots = join(root, 'node_modules/@types')
  const compiler = join(root, 'node_modules/typescript-next/bin/tsc')
  await succeed(work, `node ${compiler} ${options} --typeRoots ${typeRoots} --skipLibCheck ${program}`)
  return { command: 'node', args: ['--import', import.meta.resolve('tsx'), join(work, program)] }
}
