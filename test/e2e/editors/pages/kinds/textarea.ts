import { mountField } from '../field'

export const mount = mountField('textarea')
