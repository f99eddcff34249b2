export { localDay } from '@/lib/storage'
