import { type FileHandle, mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The size of the chunks in which a file is read. */
const chunkSize = 256 * 1024

function isMissingFile(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** Opens a file, or returns `undefined` when it is missing. */
export async function openFile(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file)
  } catch (error) {
    if (isMissingFile(error)) return undefined
    throw error
  }
}

/** Creates a file that doesn't exist yet. */
export function createFile(file: string): Promise<FileHandle> {
  return inFolder(file, () => open(file, 'ax'))
}

/** Moves a file, and replaces an existing one. */
export function moveFile(file: string, target: string): Promise<void> {
  return inFolder(target, () => rename(file, target))
}

/** Calls a function that needs the folder of a file. The folder is created if it was removed, for example to free space. */
async function inFolder<Result>(file: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action()
  } catch (error) {
    if (!isMissingFile(error)) throw error
    await mkdir(dirname(file), { recursive: true })
    return action()
  }
}

/** Calls a function, and ignores a missing file. */
export function ignoreMissing(action: () => void): void {
  try {
    action()
  } catch (error) {
    if (!isMissingFile(error)) throw error
  }
}

/** Returns the bytes of a file from `start` to before `end`, and closes it afterwards. */
export async function streamOf(
  handle: FileHandle,
  start: number,
  end: number,
): Promise<Uint8Array | ReadableStream<Uint8Array>> {
  if (start === end) {
    await handle.close()
    return new Uint8Array()
  }
  let offset = start
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { bytesRead, buffer } = await handle.read(new Uint8Array(Math.min(chunkSize, end - offset)), {
            position: offset,
          })
          if (bytesRead === 0) throw new Error('The file of a blob was truncated.')
          offset += bytesRead
          controller.enqueue(buffer.subarray(0, bytesRead))
          if (offset < end) return
          controller.close()
          await handle.close()
        } catch (error) {
          controller.error(error)
          await handle.close().catch(() => {})
        }
      },
      async cancel() {
        await handle.close()
      },
    },
    { highWaterMark: 1 },
  )
}
