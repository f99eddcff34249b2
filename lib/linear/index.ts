/** The room of trained linear tables: how features are numbered, how weights are kept, and how both are read. */
export { folded, HASH_BITS, hashOf, mix } from './hash'
export { find, LETTERS, type PackedTable, type Table, unpack, weightOf, ZERO } from './table'
