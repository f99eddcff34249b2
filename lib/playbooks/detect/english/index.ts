import type { Rule } from '../rule'
import { changedRequirement } from './changed-requirement'
import { contractDispute } from './contract-dispute'
import { crossDepartment } from './cross-department'
import { emergency } from './emergency'

export const englishRules: readonly Rule[] = [
  ...crossDepartment,
  ...contractDispute,
  ...emergency,
  ...changedRequirement,
]

export { over as englishOver } from './common'
