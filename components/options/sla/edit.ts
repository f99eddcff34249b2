/** Changes to policies and schedules in the settings. Pure. */
import { officeHours, type PolicyTarget, type Schedule, type Settings, type SlaPolicy } from '@/lib/settings'
import type { Lang } from '@/lib/ticket'
import { slaMetrics } from '@/lib/ticket/ids'
import { same } from '../carry'
import { isAlways } from '../conditions/condition-model'

/** The settings with this policy as it is now; a new one goes where `addPolicy` says. */
export function putPolicy(settings: Settings, policy: SlaPolicy): Settings {
  return {
    ...settings,
    slaPolicies: settings.slaPolicies.map((one) => (one.id === policy.id ? policy : one)),
  }
}

/** A policy with conditions goes before the first that fits every ticket: behind it, it would never hold. */
export function addPolicy(settings: Settings, policy: SlaPolicy): Settings {
  const all = settings.slaPolicies
  const catchAll = isAlways(policy.when) ? -1 : all.findIndex((one) => isAlways(one.when))
  return { ...settings, slaPolicies: all.toSpliced(catchAll < 0 ? all.length : catchAll, 0, policy) }
}

/** The copy stands right behind its original, switched off: two alike would hide each other. */
export function copyPolicy(settings: Settings, policy: SlaPolicy, id: string, name: string): Settings {
  const at = settings.slaPolicies.findIndex((one) => one.id === policy.id)
  const copy: SlaPolicy = { ...structuredClone(policy), id, name, enabled: false }
  return { ...settings, slaPolicies: settings.slaPolicies.toSpliced(at + 1, 0, copy) }
}

export function removePolicy(settings: Settings, id: string): Settings {
  return { ...settings, slaPolicies: settings.slaPolicies.filter((one) => one.id !== id) }
}

/** The policy put at a place among the others, from 0; null when it stays where it is. */
export function movePolicy(settings: Settings, id: string, to: number): Settings | null {
  const from = settings.slaPolicies.findIndex((one) => one.id === id)
  const moved = settings.slaPolicies[from]
  if (!moved || to < 0 || to >= settings.slaPolicies.length || to === from) return null
  const slaPolicies = settings.slaPolicies.toSpliced(from, 1).toSpliced(to, 0, moved)
  return { ...settings, slaPolicies }
}

/** The policy with one metric's target changed; without lengths there is no target. In the metrics' order. */
export function putTarget(policy: SlaPolicy, target: PolicyTarget): SlaPolicy {
  const others = policy.targets.filter((one) => one.metric !== target.metric)
  const targets = Object.keys(target.minutes).length > 0 ? [...others, target] : others
  const order = (one: PolicyTarget) => slaMetrics.indexOf(one.metric)
  return { ...policy, targets: targets.sort((a, b) => order(a) - order(b)) }
}

/** The first enabled policy before this one that fits every ticket, and so hides it. */
export function hiddenBy(policies: readonly SlaPolicy[], policy: SlaPolicy): SlaPolicy | null {
  const before = policies.slice(0, policies.indexOf(policy))
  return before.find((one) => one.enabled && isAlways(one.when)) ?? null
}

/** The settings with this schedule; the built-in one, as it is built in, needs no entry of its own. */
export function putSchedule(settings: Settings, schedule: Schedule, lang: Lang): Settings {
  if (same(schedule, officeHours(lang))) return removeSchedule(settings, schedule.id)
  const known = settings.schedules.some((one) => one.id === schedule.id)
  const schedules = known
    ? settings.schedules.map((one) => (one.id === schedule.id ? schedule : one))
    : [...settings.schedules, schedule]
  return { ...settings, schedules }
}

export function removeSchedule(settings: Settings, id: string): Settings {
  return { ...settings, schedules: settings.schedules.filter((one) => one.id !== id) }
}

/** Policies whose business clocks count this schedule's hours; `first`: it is taken where none is named. */
export function policiesOn(
  policies: readonly SlaPolicy[],
  schedules: readonly Schedule[],
  schedule: Schedule,
): SlaPolicy[] {
  const used = (id: string | null) => schedules.find((one) => one.id === id) ?? schedules[0]
  return policies.filter((policy) =>
    policy.targets.some((target) => target.clock === 'business' && used(target.schedule)?.id === schedule.id),
  )
}
