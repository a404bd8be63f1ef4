export const words = ['said']
