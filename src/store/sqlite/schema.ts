/**
 * The tables of version 1. Comments inside the statements stay in the file, for whoever opens it in a SQLite browser; so do the
 * names of the field. Spans are half-open ranges of UTF-16 code units in the text of the page; lines count from 1.
 */
export const evidenceTables: Readonly<Record<string, string>> = {
  capture: `
    came INTEGER PRIMARY KEY REFERENCES log (position) DEFERRABLE INITIALLY DEFERRED,
    page TEXT NOT NULL UNIQUE, -- sha256: and the hash of all bytes offered
    source TEXT NOT NULL, -- where it came from, as the user named it
    size INTEGER NOT NULL, -- bytes offered
    kept INTEGER NOT NULL, -- bytes kept
    bytes BLOB NOT NULL,
    sha256 BLOB NOT NULL`,
  failed_input: `
    came INTEGER PRIMARY KEY REFERENCES log (position) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL,
    state TEXT NOT NULL, -- unreadable or refused
    reason TEXT NOT NULL,
    sha256 BLOB NOT NULL`,
  reading: `
    came INTEGER PRIMARY KEY REFERENCES log (position) DEFERRABLE INITIALLY DEFERRED,
    capture INTEGER NOT NULL REFERENCES capture (came),
    page TEXT NOT NULL,
    reader TEXT NOT NULL, -- the version of the program that read it
    given TEXT NOT NULL, -- JSON: what the user said of the page
    state TEXT NOT NULL,
    media_type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    encoding_basis TEXT NOT NULL,
    replaced INTEGER NOT NULL, -- characters whose bytes mean nothing in this encoding
    chars INTEGER NOT NULL, -- length of the text in UTF-16 code units
    blocks INTEGER NOT NULL, -- so many rows belong to this reading
    stories INTEGER NOT NULL,
    problems INTEGER NOT NULL,
    metadata TEXT NOT NULL, -- JSON: what the markup says of the whole page
    lines TEXT NOT NULL, -- JSON: [[start, end], ...]
    marks TEXT, -- JSON: what the markup says of each line
    byte_map BLOB NOT NULL, -- how the text lies in the bytes: five 32-bit numbers a run
    sha256 BLOB NOT NULL`,
  ending: `
    came INTEGER PRIMARY KEY REFERENCES log (position) DEFERRABLE INITIALLY DEFERRED, -- what came at this position
    ceased INTEGER NOT NULL UNIQUE REFERENCES log (position) DEFERRABLE INITIALLY DEFERRED, -- ceased to hold at this one
    reason TEXT NOT NULL,
    sha256 BLOB NOT NULL`,
  block: `
    reading INTEGER NOT NULL REFERENCES reading (came),
    number INTEGER NOT NULL,
    line INTEGER NOT NULL,
    role TEXT NOT NULL, -- a part of a story, or furniture, or blank
    story INTEGER, -- the number of the story in the page; null where it belongs to none
    text TEXT NOT NULL, -- all blocks together are the text of the page
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (reading, number)`,
  problem: `
    reading INTEGER NOT NULL REFERENCES reading (came),
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    of_page INTEGER NOT NULL, -- 1: of the page itself; 0: of its stories
    line INTEGER,
    text TEXT,
    span_start INTEGER,
    span_end INTEGER,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (reading, number)`,
  story: `
    key INTEGER PRIMARY KEY,
    came INTEGER NOT NULL REFERENCES reading (came),
    number INTEGER NOT NULL, -- in the page, from 1
    id TEXT NOT NULL,
    line INTEGER NOT NULL,
    language TEXT NOT NULL,
    headline TEXT,
    headline_start INTEGER,
    headline_end INTEGER,
    published TEXT, -- EDTF; null where neither page nor user says it
    published_basis TEXT, -- stated, inferred or given
    published_reason TEXT,
    published_words TEXT,
    published_start INTEGER,
    published_end INTEGER,
    published_from TEXT, -- the first and the last day that "published" may mean
    published_to TEXT,
    outlet TEXT,
    outlet_basis TEXT,
    outlet_reason TEXT,
    outlet_words TEXT,
    outlet_start INTEGER,
    outlet_end INTEGER,
    credits TEXT NOT NULL, -- JSON
    entities INTEGER NOT NULL, -- so many rows belong to this story
    mentions INTEGER NOT NULL,
    attributions INTEGER NOT NULL,
    figures INTEGER NOT NULL,
    times INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    paragraphs BLOB NOT NULL, -- paragraphs, sentences and tokens, packed
    sha256 BLOB NOT NULL,
    UNIQUE (came, number)`,
  entity: `
    story INTEGER NOT NULL REFERENCES story (key),
    number INTEGER NOT NULL,
    came INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    lat REAL,
    lon REAL,
    country TEXT, -- ISO 3166-1
    geoname_id INTEGER,
    precision TEXT,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (story, number)`,
  mention: `
    story INTEGER NOT NULL REFERENCES story (key),
    number INTEGER NOT NULL,
    came INTEGER NOT NULL,
    entity TEXT NOT NULL, -- e1, e2 ... within the story
    line INTEGER NOT NULL,
    text TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (story, number)`,
  attribution: `
    story INTEGER NOT NULL REFERENCES story (key),
    number INTEGER NOT NULL,
    came INTEGER NOT NULL,
    id TEXT NOT NULL,
    line INTEGER NOT NULL,
    source TEXT, -- the words for the source here
    source_name TEXT, -- whom they mean, as the story names them most fully
    source_entity TEXT,
    named INTEGER NOT NULL, -- 0 for "officials", "a senior diplomat"
    act TEXT NOT NULL,
    cue TEXT,
    content TEXT NOT NULL, -- the words that are attributed; parts joined by " … "
    manner TEXT NOT NULL,
    standing TEXT NOT NULL,
    said_to TEXT,
    against TEXT,
    via TEXT,
    confidence REAL NOT NULL,
    found_by TEXT NOT NULL,
    source_start INTEGER,
    source_end INTEGER,
    cue_start INTEGER,
    cue_end INTEGER,
    content_start INTEGER NOT NULL, -- of the first part
    content_end INTEGER NOT NULL, -- of the last part
    content_spans TEXT NOT NULL, -- JSON: [[start, end], ...]
    said_to_rests TEXT, -- JSON: the words that it rests on
    against_rests TEXT,
    via_rests TEXT,
    rests TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (story, number)`,
  figure: `
    story INTEGER NOT NULL REFERENCES story (key),
    number INTEGER NOT NULL,
    came INTEGER NOT NULL,
    id TEXT NOT NULL,
    line INTEGER NOT NULL,
    text TEXT NOT NULL,
    value REAL, -- as written; null where the words give none or two
    quantifier TEXT NOT NULL,
    unit TEXT,
    counted TEXT,
    measure TEXT NOT NULL, -- what befell the counted, or what is measured
    kind TEXT, -- flow, stock, increment or share
    part_of TEXT, -- the figure that it is a part of
    status TEXT NOT NULL,
    said_by TEXT, -- the attribution that vouches for it; null is the outlet's own voice
    place TEXT, -- these three: e1, e2 ... within the story
    from_place TEXT,
    to_place TEXT,
    happened TEXT, -- EDTF: when it happened
    as_of TEXT, -- EDTF: as of when it is so
    found_by TEXT NOT NULL,
    min REAL, -- inclusive bounds for comparing only; null is open
    max REAL,
    approx INTEGER NOT NULL,
    vague INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    rests TEXT NOT NULL, -- JSON: the words behind counted, measure, place ...
    sha256 BLOB NOT NULL,
    PRIMARY KEY (story, number)`,
  time_expression: `
    story INTEGER NOT NULL REFERENCES story (key),
    number INTEGER NOT NULL,
    came INTEGER NOT NULL,
    id TEXT NOT NULL,
    line INTEGER NOT NULL,
    text TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT, -- TIMEX3; null where it rests on a date that the story does not give
    mod TEXT,
    basis TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    rests TEXT NOT NULL, -- JSON
    sha256 BLOB NOT NULL,
    PRIMARY KEY (story, number)`,
}

/** The table that came with version 2. */
export const eventTable: Readonly<Record<string, string>> = {
  event: `
    story INTEGER NOT NULL REFERENCES story (key),
    number INTEGER NOT NULL,
    came INTEGER NOT NULL,
    id TEXT NOT NULL,
    line INTEGER NOT NULL,
    text TEXT NOT NULL, -- the words that the event rests on
    trigger TEXT NOT NULL, -- those that name it
    type TEXT NOT NULL, -- PLOVER, with DISPLACE, DISASTER and RESCUE
    mode TEXT,
    actor TEXT, -- e1, e2 ... within the story, or the words where they name nobody
    target TEXT,
    place TEXT, -- these three: e1, e2 ... within the story
    from_place TEXT,
    to_place TEXT,
    happened TEXT, -- EDTF
    status TEXT NOT NULL,
    said_by TEXT, -- the attribution that vouches for it; null is the outlet's own voice
    figures TEXT NOT NULL, -- JSON: the figures that count whom or what it befell
    found_by TEXT NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    rests TEXT NOT NULL, -- JSON: the words behind actor, target, place ...
    sha256 BLOB NOT NULL,
    PRIMARY KEY (story, number)`,
}

const log = `
CREATE TABLE log (
    position INTEGER PRIMARY KEY,
    at TEXT NOT NULL, -- UTC, as the clock said; the order is that of the positions
    kind TEXT NOT NULL, -- page, reading, failed-input or ending
    subject TEXT NOT NULL, -- the page, the source, or the position of what ended
    content TEXT NOT NULL, -- SHA-256 over the hashes of the rows that were accepted
    previous TEXT NOT NULL, -- sha256 of the entry before
    sha256 TEXT NOT NULL
)`

const indexes = [
  'CREATE INDEX capture_source ON capture (source)',
  'CREATE INDEX failed_input_source ON failed_input (source)',
  'CREATE INDEX reading_capture ON reading (capture, came)',
  'CREATE INDEX story_id ON story (id)',
]

/** The words of each story, and the index over them: it has no text of its own. */
const words = [
  `CREATE VIEW story_text AS
SELECT story.key, (
  SELECT group_concat(block.text, '' ORDER BY block.number)
  FROM block WHERE block.reading = story.came AND block.story = story.number
) AS text
FROM story`,
  `CREATE VIRTUAL TABLE story_words USING fts5 (
  text, content='story_text', content_rowid='key', tokenize='unicode61 remove_diacritics 2'
)`,
]

function appendOnly(table: string): string[] {
  return ['UPDATE', 'DELETE'].map(
    (deed) => `CREATE TRIGGER ${table}_no_${deed.toLowerCase()} BEFORE ${deed} ON ${table}
BEGIN SELECT RAISE(ABORT, 'The ledger only grows: rows of ${table} are never changed or deleted.'); END`,
  )
}

function tablesOf(tables: Readonly<Record<string, string>>): string[] {
  return Object.entries(tables).map(([name, columns]) => `CREATE TABLE ${name} (${columns}\n)`)
}

/** What version 2 adds, its view apart. */
export const eventSchema: readonly string[] = [...tablesOf(eventTable), ...Object.keys(eventTable).flatMap(appendOnly)]

/** What version 3 adds: whether a figure rose or fell. */
export const figureChange: readonly string[] = ['ALTER TABLE figure ADD COLUMN change TEXT']

/** What version 4 adds, as JSON: the division and status of a place, why it is meant, others of the name, its adjectives. */
export const placeChoice: readonly string[] = ['ALTER TABLE entity ADD COLUMN placed TEXT']

/** What version 5 adds to a claim: who passed it on, the claim it stands in, and what "the incident" in it means. */
export const claimContext: readonly string[] = [
  `ALTER TABLE attribution ADD COLUMN chain TEXT /* JSON: who passed it on, nearest to the source first, each with the words */`,
  `ALTER TABLE attribution ADD COLUMN within TEXT /* the attribution in whose content it stands */`,
  `ALTER TABLE attribution ADD COLUMN about TEXT /* what "it" or "the incident" in it means */`,
  `ALTER TABLE attribution ADD COLUMN about_rests TEXT`,
]

/** What version 6 adds to an event, as JSON: whom it harmed, and who is said to have done it. */
export const eventVictims: readonly string[] = [
  'ALTER TABLE event ADD COLUMN victims TEXT',
  'ALTER TABLE event ADD COLUMN perpetrator TEXT',
]

/** What version 7 adds: the day on which something was said. */
export const saidAt: readonly string[] = ['ALTER TABLE attribution ADD COLUMN said_at TEXT /* EDTF; null is unknown */']

/** What version 9 adds: the parts of its outlet that a story stands in. */
export const storySections: readonly string[] = [
  'ALTER TABLE story ADD COLUMN sections TEXT /* JSON: the widest first, each with the words that say so */',
]

/** What version 10 adds: whether a figure is what another one was before. */
export const formerFigures: readonly string[] = ['ALTER TABLE figure ADD COLUMN former INTEGER']

/** What version 11 adds: whether something was said before what the story tells of now. */
export const saidBefore: readonly string[] = [
  'ALTER TABLE attribution ADD COLUMN earlier INTEGER /* 1 for "had promised", "pledged last year" */',
]

/** All statements that make an empty ledger of version 1, its views apart. */
export const schema: readonly string[] = [
  log,
  ...tablesOf(evidenceTables),
  ...indexes,
  ...words,
  ...['log', ...Object.keys(evidenceTables)].flatMap(appendOnly),
]
