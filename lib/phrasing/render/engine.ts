import { filters, Liquid } from 'liquidjs'
import { Moment } from './scope'

/** A phrase is a few hundred characters; these bounds are far above any honest one. */
export const LIMITS = { characters: 20_000, milliseconds: 100, objects: 200_000 }

/**
 * The template engine. `strictFilters`: a misspelt filter is a mistake to show, not to swallow.
 * `templates: {}`: there are no partials, and without it the browser build would fetch them.
 * `preserveTimezones`: dates carry the offset of the reader, see phraseValues.
 */
export const engine = new Liquid({
  strictFilters: true,
  ownPropertyOnly: true,
  preserveTimezones: true,
  dateFormat: '%Y-%m-%d %H:%M',
  templates: {},
  parseLimit: LIMITS.characters,
  renderLimit: LIMITS.milliseconds,
  memoryLimit: LIMITS.objects,
})

/**
 * The stock filter reads the system clock for "now" and "today"; here now is a value like any other,
 * so that the same phrase and values always give the same text.
 */
engine.registerFilter('date', function (value: unknown, ...rest: unknown[]) {
  const asked = value === 'now' || value === 'today' ? this.context.getSync(['now']) : value
  const at = asked instanceof Moment ? asked.at : asked
  return (filters.date as (this: unknown, ...args: unknown[]) => unknown).call(this, at ?? '', ...rest)
})
