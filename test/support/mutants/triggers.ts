import type { OperationId } from '../../../generated/operations.js'
import { changeJson, changeResponse, type Fields, intercept, type Mutant, replaceAccepted, sendAs } from '../mutant.js'

/** Changes the responses about one trigger. */
const changeShown = (name: string, change: (shown: Fields, history: Fields[]) => Fields): Mutant => ({
  name,
  operation: 'showTrigger',
  mutate: changeResponse('showTrigger', (response, text) =>
    changeJson(response, text, body => change(body as Fields, (body as { trigger_history: Fields[] }).trigger_history)),
  ),
})

/** Returns the address of the list of triggers from that of a trigger. */
const listUrl = (url: string): string => url.replace(/[^/]*$/, '').slice(0, -1)

/** Changes the body of a request for a trigger. */
const changeBody = (operation: OperationId, name: string, change: (body: Fields) => Fields): Mutant => ({
  name,
  operation,
  mutate: intercept([operation], async call => {
    const body: unknown = await call.request
      .clone()
      .json()
      .catch(() => undefined)
    return replaceAccepted(call, { body: change((body ?? {}) as Fields) })
  }),
})

/** Services with defects of triggers. */
export const mutantsOfTriggers: readonly Mutant[] = [
  changeShown('has no history', shown => ({ ...shown, trigger_history: [] })),
  changeShown('repeats each firing', (shown, history) => ({ ...shown, trigger_history: [...history, ...history] })),
  changeShown('records firings without the pushed tag', (shown, history) => ({
    ...shown,
    trigger_history: history.map(firing => ({ ...firing, tag: 'latest' })),
  })),
  changeShown('copies another workload into the history', (shown, history) => ({
    ...shown,
    trigger_history: history.map(firing => ({ ...firing, application: 'other' })),
  })),
  changeShown('records firings before the trigger existed', (shown, history) => ({
    ...shown,
    trigger_history: history.map(firing => ({ ...firing, created_at: '2020-01-01T00:00:00Z' })),
  })),
  changeShown('is always enabled', shown => ({ ...shown, enable: 'true' })),
  changeBody('createTrigger', 'fires on every push', body => ({ ...body, trigger_type: 'all', condition: '.*' })),
  changeBody('createTrigger', 'ignores all tags but the first', body => ({
    ...body,
    condition: String(body.condition).split(';')[0],
  })),
  {
    name: 'fires on tags that contain one of the condition',
    operation: 'createTrigger',
    mutate: fetch => {
      const mutated = changeBody('createTrigger', '', body =>
        body.trigger_type === 'tag'
          ? { ...body, trigger_type: 'regular', condition: String(body.condition).replaceAll(';', '|') }
          : body,
      ).mutate
      // Responses have the trigger as it was requested.
      const restore = (trigger: Fields): Fields =>
        trigger.trigger_type !== 'regular' || String(trigger.condition).startsWith('^')
          ? trigger
          : { ...trigger, trigger_type: 'tag', condition: String(trigger.condition).replaceAll('|', ';') }
      const inShown = changeResponse('showTrigger', (response, text) =>
        changeJson(response, text, body => restore(body as Fields)),
      )
      const inList = changeResponse('listTriggersDetails', (response, text) =>
        changeJson(response, text, body => (body as Fields[]).map(restore)),
      )
      return inList(inShown(mutated?.(fetch) ?? fetch))
    },
  },
  {
    name: 'ignores the new state',
    operation: 'updateTrigger',
    mutate: intercept(['updateTrigger'], async call => {
      const shown = await sendAs(call.fetch, 'admin', new Request(call.request.url), { method: 'GET' })
      const { enable } = (await shown.json()) as Fields
      return replaceAccepted(call, { body: { enable } })
    }),
  },
  {
    name: 'deletes all triggers of the repository',
    operation: 'deleteTrigger',
    mutate: intercept(['deleteTrigger'], async ({ request, fetch, forward }) => {
      const response = await forward()
      if (!response.ok) return response
      const list = await sendAs(fetch, 'admin', new Request(listUrl(request.url)), { method: 'GET' })
      for (const { name } of (await list.json()) as Fields[]) {
        const url = `${listUrl(request.url)}/${name}`
        await sendAs(fetch, 'admin', new Request(url, { method: 'DELETE' }), { url })
      }
      return response
    }),
  },
  {
    name: 'succeeds for a trigger that is missing',
    operation: 'deleteTrigger',
    mutate: changeResponse('deleteTrigger', response =>
      response.status === 404 ? new Response(null, { status: 204, headers: response.headers }) : undefined,
    ),
  },
  {
    name: 'returns the history in the list and none for one trigger',
    operation: 'showTrigger',
    mutate: changeResponse('showTrigger', (response, text) =>
      changeJson(response, text, body => ({ ...(body as Fields), trigger_history: null })),
    ),
  },
]
