import type { Upgrade } from '../tables'
import { v1 } from './v1'
import { v2 } from './v2'
import { v3 } from './v3'
import { v4 } from './v4'

/** In order: the step at index n makes version n + 1. Released steps never change; new ones are added. */
export const upgrades: readonly Upgrade[] = [v1, v2, v3, v4]
