import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { program, programResult } from './support/program.js'
import { project } from './support/project.js'

/** The globals that runtimes such as Cloudflare Workers share (WinterTC's minimum), as far as a client can need them. */
const globals = {
  ...{ AbortController, AbortSignal, Blob, DOMException, Event, EventTarget, FormData, Headers, Request, Response },
  ...{ ReadableStream, TextDecoder, TextEncoder, TransformStream, URL, URLSearchParams, WritableStream },
  ...{ atob, btoa, clearTimeout, console, crypto, fetch, performance, queueMicrotask, setTimeout, structuredClone },
}

it('The client runs in a worker with web globals and no Node modules', async () => {
  const folder = project('worker', { 'main.js': program })
  const { outputFiles, warnings } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.js'],
    bundle: true,
    format: 'iife',
    globalName: 'program',
    platform: 'neutral',
    conditions: ['worker'],
    write: false,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  const code = outputFiles[0]?.text ?? ''
  expect(code).not.toMatch(/\brequire\(|from\s*["']node:/)
  const worker = createContext({ ...globals, fetchSandbox: createSandbox({ seed: demoSeed }).fetch })
  const result = await runInContext(`${code}\nprogram.runProgram('http://sandbox', fetchSandbox)`, worker)
  expect(JSON.parse(result)).toEqual(programResult)
})
