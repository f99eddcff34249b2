/** The room of trained linear tables: how features are numbered, how weights are kept, and how both are read. */
export { byScript } from './by-script'
export { folded, HASH_BITS, hashOf, hashStep, hashWithin, mix, NO_LETTERS, PRIME } from './hash'
export { find, LETTERS, open, type PackedTable, type Table, unpack, weightOf, weightsAt, ZERO } from './table'
