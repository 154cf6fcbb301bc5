// npm run journeys: all journeys of openapi/workflows/ against a sandbox of their own.
import { journeyFiles, openStage } from './journeys/stage.js'
import { Problem } from './versions/problem.js'

const stage = await openStage()
try {
  stage.pushOldTags()
  const { status, output } = await stage.run(process.cwd(), journeyFiles(process.cwd()))
  console.log(output)
  process.exitCode = status
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await stage[Symbol.asyncDispose]()
}
