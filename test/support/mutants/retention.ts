import { changeItems, changeJson, type Fields, intercept, type Mutant, replaceAccepted, sendAs } from '../mutant.js'

interface Rule {
  template: string
  params: Record<string, string>
  tag_selectors: { kind: string; pattern: string }[]
}

/** Creates policies with another rule than the request has. */
function withRule(name: string, change: (rule: Rule) => Rule): Mutant {
  return {
    name,
    operation: 'createRetention',
    mutate: intercept(['createRetention'], async call => {
      const body: { rules?: Rule[] } = await call.request
        .clone()
        .json()
        .catch(() => ({}))
      // A body without rules is rejected, or has no rule to change.
      const rules = Array.isArray(body.rules) && body.rules.every(rule => rule?.params && rule.tag_selectors) ? body.rules : []
      return replaceAccepted(call, { body: { ...body, rules: rules.map(change) } })
    }),
  }
}

/** Returns the address of the only policy in the repository of a request. */
async function policyUrl(call: Parameters<Parameters<typeof intercept>[1]>[0]): Promise<string | undefined> {
  const url = call.request.url.replace(/\/retentions.*$/, '/retentions')
  const policies = (await (await sendAs(call.fetch, 'admin', call.request, { method: 'GET', url })).json()) as Fields[]
  const [policy] = Array.isArray(policies) ? policies : []
  return policy && `${url}/${policy.id}`
}

/** Services whose retention policies delete too much or too little, or forget what they did. */
export const mutantsOfRetention: readonly Mutant[] = [
  withRule('deletes one tag too many', rule =>
    rule.params.num === undefined || rule.params.num === '1'
      ? rule
      : { ...rule, params: { num: String(Number(rule.params.num) - 1) } },
  ),
  withRule('deletes tags a day too early', rule =>
    rule.params.days === undefined ? rule : { ...rule, params: { days: String(Number(rule.params.days) - 2) } },
  ),
  withRule('deletes exceptions', rule => ({ ...rule, tag_selectors: [] })),
  withRule('ignores regular expressions', rule => ({
    ...rule,
    tag_selectors: rule.tag_selectors.filter(({ kind }) => kind === 'label'),
  })),
  withRule('matches labels by their beginning', rule => ({
    ...rule,
    tag_selectors: rule.tag_selectors.map(({ kind, pattern }) =>
      kind === 'label' ? { kind: 'regexp', pattern: `^${pattern}` } : { kind, pattern },
    ),
  })),
  withRule('never deletes anything', rule => ({
    ...rule,
    params: rule.template === 'tag_rule' ? { num: '1000' } : { days: '365' },
  })),
  {
    name: 'replaces a policy instead of rejecting the second one',
    operation: 'createRetention',
    mutate: intercept(['createRetention'], async call => {
      const url = await policyUrl(call)
      const response = await call.forward()
      if (!url || response.status !== 400) return response
      await sendAs(call.fetch, 'admin', call.request, { method: 'DELETE', url })
      return call.forward()
    }),
  },
  {
    name: 'applies a policy to the neighbors as well',
    operation: 'createRetention',
    mutate: intercept(['createRetention'], async call => {
      const response = await call.forward()
      const neighbor = call.request.url.replace('%24app/', '%24app2/')
      if (response.ok && neighbor !== call.request.url) await sendAs(call.fetch, 'admin', call.request, { url: neighbor })
      return response
    }),
  },
  ...(['showRetention', 'updateRetention', 'deleteRetention'] as const).map(operation => ({
    name: 'ignores the ID of the policy',
    operation,
    mutate: intercept([operation], async call => {
      const response = await call.forward()
      if (!(await response.clone().text()).includes('SVCSTG.SWR.4000306')) return response
      const url = await policyUrl(call)
      return url === undefined ? response : sendAs(call.fetch, 'admin', call.request, { url })
    }),
  })),
  {
    name: 'omits the newest item of the history',
    operation: 'listRetentionHistories',
    mutate: intercept(['listRetentionHistories'], async call => {
      const response = await call.forward()
      return changeJson(response, await response.clone().text(), body => {
        const { retention_log } = body as { retention_log: Fields[] }
        return { ...(body as Fields), retention_log: retention_log.slice(1) }
      })
    }),
  },
  {
    name: 'shows the present rule in the history',
    operation: 'listRetentionHistories',
    mutate: intercept(['listRetentionHistories'], async call => {
      const url = await policyUrl(call)
      const response = await call.forward()
      if (!url) return response
      const policy = (await (await sendAs(call.fetch, 'admin', call.request, { method: 'GET', url })).json()) as {
        rules: Rule[]
      }
      return changeJson(response, await response.clone().text(), body => ({
        ...(body as Fields),
        retention_log: (body as { retention_log: Fields[] }).retention_log.map(item => ({
          ...item,
          rule_type: JSON.stringify(policy.rules[0]),
        })),
      }))
    }),
  },
  {
    name: 'lists no selectors',
    operation: 'listRetentions',
    mutate: intercept(['listRetentions'], async call =>
      changeItems(await call.forward(), items =>
        items.map(item => ({ ...item, rules: (item.rules as Rule[]).map(rule => ({ ...rule, tag_selectors: [] })) })),
      ),
    ),
  },
  {
    name: 'deletes tags together with their policy',
    operation: 'deleteRetention',
    mutate: intercept(['deleteRetention'], async call => {
      const response = await call.forward()
      const tags = call.request.url.replace(/\/retentions.*$/, '/tags')
      const listed = (await (await sendAs(call.fetch, 'admin', call.request, { method: 'GET', url: tags })).json()) as Fields[]
      const [first] = Array.isArray(listed) ? listed : []
      if (response.ok && first)
        await sendAs(call.fetch, 'admin', call.request, { method: 'DELETE', url: `${tags}/${first.Tag}` })
      return response
    }),
  },
]
