/** What a table needs of a thing found, wherever it comes from: the ledger, or a page that was only read. */
export type Row<Listed> = Omit<Listed, 'came' | 'ceased' | 'reader'>
