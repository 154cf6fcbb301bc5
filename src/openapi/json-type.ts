/** Returns whether a content type is JSON in UTF-8. Its other parameters don't matter. */
export function isJson(contentType: string | null): boolean {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  return type.trim() === 'application/json' && parameters.every(isUtf8OrOther)
}

function isUtf8OrOther(parameter: string): boolean {
  const [name = '', value = ''] = parameter.split('=')
  return name.trim() !== 'charset' || /^(?:"utf-?8"|utf-?8)$/.test(value.trim())
}
