/** The playbooks room: which tickets are hard cases, and what is worked out about them. */
export { findScenario, scenarioOf } from './detect/scenario'
export type * from './types'
export { bones, playbookKinds, steps, textFields } from './types'
