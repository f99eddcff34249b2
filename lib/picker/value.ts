/** Where the value stands in an element that was pointed at: its text, its field, or an attribute. */

export type Wanted = 'text' | 'time' | 'id' | 'email' | 'editor' | 'button'

type Place = { attribute: string | null; after: string | null; sample: string }

/** The schema's own rule for an attribute's name. */
const nameable = /^[a-zA-Z][\w:-]{0,60}$/
const isoMoment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)$/
const epoch = /^\d{10}(\d{3})?(\.\d+)?$/
const idName = /(^|[-_])(id|guid|uuid)$/i

export function attributeFor(element: Element, wanted: Wanted | null): Place {
  const text = textOf(element)
  const plain = { attribute: null, after: null, sample: text }
  if (wanted === 'time') {
    const holder = [...element.attributes].find(({ name, value }) => nameable.test(name) && isMoment(value))
    return holder ? { attribute: holder.name, after: null, sample: holder.value } : plain
  }
  if (wanted === 'id') {
    const named = [...element.attributes].filter(
      ({ name, value }) => nameable.test(name) && idName.test(name) && /\d/.test(value),
    )
    // "data-message-id" says more than a plain "id".
    const holder = named.find(({ name }) => name !== 'id') ?? named[0]
    return holder ? { attribute: holder.name, after: null, sample: holder.value } : plain
  }
  if (wanted === 'email' && !text.includes('@')) {
    const href = element.getAttribute('href') ?? ''
    if (/^mailto:/i.test(href)) {
      return { attribute: 'href', after: href.slice(0, 7), sample: href.slice(7) }
    }
    const holder = [...element.attributes].find(
      ({ name, value }) => nameable.test(name) && /^\S+@\S+\.\S+$/.test(value),
    )
    if (holder) return { attribute: holder.name, after: null, sample: holder.value }
  }
  return plain
}

/** A moment with its zone, or seconds or milliseconds since 1970: what a helpdesk's definition may read. */
function isMoment(value: string): boolean {
  return isoMoment.test(value.trim()) || epoch.test(value.trim())
}

function textOf(element: Element): string {
  const field = element as HTMLInputElement | HTMLSelectElement
  const text =
    element.localName === 'select'
      ? (field as HTMLSelectElement).selectedOptions[0]?.textContent
      : element.localName === 'input' || element.localName === 'textarea'
        ? field.value
        : element.textContent
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
