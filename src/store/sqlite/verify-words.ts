import type { DatabaseSync } from 'node:sqlite'
import type { Failures } from './failures.ts'
import { numberOf, textOf, type Row } from './value.ts'

/** Checks that the full-text index holds the words of every story and nothing else; names the stories where it does not. */
export function verifyWords(db: DatabaseSync, canWrite: boolean, failures: Failures): void {
  // FTS5's own check is quick but names no row, and counts as writing.
  if (canWrite && holds(db)) return
  const before = failures.count
  failures.attempt('story_words', 'all rows', () => {
    nameDifferences(db, failures)
  })
  if (canWrite && failures.count === before)
    failures.add('story_words', 'all rows', 'The full-text index is damaged: words may not be found.')
}

function holds(db: DatabaseSync): boolean {
  try {
    db.exec(`INSERT INTO story_words (story_words, rank) VALUES ('integrity-check', 1)`)
    return true
  } catch {
    return false
  }
}

/** Builds the index anew beside the ledger and compares the two, word by word. */
function nameDifferences(db: DatabaseSync, failures: Failures): void {
  try {
    db.exec(`
      CREATE VIRTUAL TABLE temp.words_anew USING fts5 (text, content='', tokenize='unicode61 remove_diacritics 2');
      INSERT INTO temp.words_anew (rowid, text) SELECT key, text FROM main.story_text;
      CREATE VIRTUAL TABLE temp.anew USING fts5vocab('temp', 'words_anew', 'instance');
      CREATE VIRTUAL TABLE temp.stored USING fts5vocab('main', 'story_words', 'instance');`)
    const differing = `SELECT DISTINCT doc FROM (
        SELECT * FROM (SELECT doc, term, offset FROM temp.anew EXCEPT SELECT doc, term, offset FROM temp.stored)
        UNION ALL
        SELECT * FROM (SELECT doc, term, offset FROM temp.stored EXCEPT SELECT doc, term, offset FROM temp.anew)
      )`
    const stories = `SELECT doc, coalesce(story.id, 'no story ' || doc) AS id FROM (${differing})
      LEFT JOIN story ON story.key = doc ORDER BY doc`
    for (const row of db.prepare(stories).all() as Row[])
      failures.add(
        'story_words',
        textOf(row, 'id'),
        `The full-text index (row ${numberOf(row, 'doc')}) does not hold the words of the story.`,
      )
  } finally {
    for (const table of ['stored', 'anew', 'words_anew']) db.exec(`DROP TABLE IF EXISTS temp.${table}`)
  }
}
