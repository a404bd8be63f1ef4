export const times = 1
