import { type ChildProcess, spawn } from 'node:child_process'

/** A server in another process. */
export interface RunningServer {
  url: string
  stop: () => Promise<void>
}

/**
 * Starts a server and waits until it responds.
 *
 * @throws Error with the output if it ends before, or doesn't respond within two minutes
 */
export async function startServerProcess(
  command: string,
  args: readonly string[],
  { cwd, port, env = {} }: { cwd: string; port: number; env?: Readonly<Record<string, string>> },
): Promise<RunningServer> {
  const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (output += text))
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const isReady = await fetch(url).then(
      () => true,
      () => false,
    )
    if (isReady) return { url, stop: () => stopProcess(child) }
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  await stopProcess(child)
  throw new Error(`${command} doesn't respond at ${url}: ${output}`)
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise(resolve => child.once('close', resolve))
  child.kill('SIGKILL')
  await closed
}
