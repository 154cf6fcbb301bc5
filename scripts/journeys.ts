// npm run journeys: all journeys of openapi/workflows/ against a sandbox of their own.
import { journeyFiles, openStage } from './journeys/stage.js'

const stage = await openStage()
try {
  stage.pushOldTags()
  const { status, output } = await stage.run(process.cwd(), journeyFiles(process.cwd()))
  console.log(output)
  process.exitCode = status
} finally {
  await stage[Symbol.asyncDispose]()
}
