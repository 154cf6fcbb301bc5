// npm run journeys: all journeys of openapi/workflows/ against a sandbox of their own.
import { journeyFiles, openStage } from './journeys/stage.js'
import { UserError } from './user-error.js'

const stage = await openStage()
try {
  stage.pushOldTags()
  const { status, output } = await stage.run(process.cwd(), journeyFiles(process.cwd()))
  console.log(output)
  process.exitCode = status
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await stage[Symbol.asyncDispose]()
}
