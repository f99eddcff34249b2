export { folded, HASH_BITS, hashOf, hashStep, hashWithin, mix, NO_LETTERS, PRIME } from '@/lib/linear'
