import type { Store } from '../store/store.ts'
export type Page = Store
