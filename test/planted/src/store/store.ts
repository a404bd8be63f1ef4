export type Store = string
