/** The view that came with version 2. */
export const eventView = `CREATE VIEW events AS
SELECT event.id, event.type, event.mode, event.trigger, coalesce(actor.name, event.actor) AS actor,
  coalesce(target.name, event.target) AS target, place.name AS place, from_place.name AS from_place,
  to_place.name AS to_place, event.happened, event.status, coalesce(said_by.source_name, said_by.source) AS said_by,
  said_by.id AS claim, event.text, story.outlet, story.published, story.headline, capture.source AS page, event.line,
  event.found_by
FROM event JOIN story ON story.key = event.story JOIN reading ON reading.came = story.came
  JOIN capture ON capture.came = reading.capture
  LEFT JOIN attribution AS said_by ON said_by.story = event.story AND said_by.id = story.id || '.' || event.said_by
  LEFT JOIN entity AS actor ON actor.story = event.story AND actor.id = story.id || '.' || event.actor
  LEFT JOIN entity AS target ON target.story = event.story AND target.id = story.id || '.' || event.target
  LEFT JOIN entity AS place ON place.story = event.story AND place.id = story.id || '.' || event.place
  LEFT JOIN entity AS from_place ON from_place.story = event.story AND from_place.id = story.id || '.' || event.from_place
  LEFT JOIN entity AS to_place ON to_place.story = event.story AND to_place.id = story.id || '.' || event.to_place
WHERE story.came NOT IN (SELECT came FROM ending)`

/** The view of claims as version 5 has it: with those who passed a claim on, and what it is about. */
export const claimViews: readonly string[] = [
  'DROP VIEW claims',
  `CREATE VIEW claims AS
SELECT attribution.id, coalesce(attribution.source_name, attribution.source) AS source, attribution.named, attribution.act,
  attribution.content, attribution.manner, attribution.standing, attribution.said_to, attribution.against, attribution.via,
  (SELECT group_concat(json_extract(relay.value, '$.name'), ' < ') FROM json_each(attribution.chain) AS relay) AS chain,
  attribution.about, story.id || '.' || attribution.within AS within, attribution.cue, story.outlet, story.published,
  story.headline, capture.source AS page, attribution.line, attribution.confidence, attribution.found_by
FROM attribution JOIN story ON story.key = attribution.story JOIN reading ON reading.came = story.came
  JOIN capture ON capture.came = reading.capture
WHERE story.came NOT IN (SELECT came FROM ending)`,
]

/** The views that answer the common questions in any SQLite browser. They show what holds now. */
export const views: readonly string[] = [
  `CREATE VIEW pages AS
SELECT capture.page, capture.source, reading.state, reading.stories, reading.problems, reading.chars, capture.size,
  reading.media_type, reading.encoding, reading.reader, log.at AS added
FROM reading JOIN capture ON capture.came = reading.capture JOIN log ON log.position = capture.came
WHERE reading.came NOT IN (SELECT came FROM ending)
UNION ALL
SELECT NULL, failed_input.source, failed_input.state, 0, 0, 0, 0, NULL, NULL, NULL, log.at
FROM failed_input JOIN log ON log.position = failed_input.came
WHERE failed_input.came NOT IN (SELECT came FROM ending)`,
  `CREATE VIEW stories AS
SELECT story.id, story.headline, story.outlet, story.published, story.published_basis, story.language, story.attributions,
  story.figures, story.times, story.entities, capture.source AS page, story.line, story_text.text
FROM story JOIN reading ON reading.came = story.came JOIN capture ON capture.came = reading.capture
  JOIN story_text ON story_text.key = story.key
WHERE story.came NOT IN (SELECT came FROM ending)`,
  `CREATE VIEW claims AS
SELECT attribution.id, coalesce(attribution.source_name, attribution.source) AS source, attribution.named, attribution.act,
  attribution.content, attribution.manner, attribution.standing, attribution.said_to, attribution.against, attribution.via,
  attribution.cue, story.outlet, story.published, story.headline, capture.source AS page, attribution.line,
  attribution.confidence, attribution.found_by
FROM attribution JOIN story ON story.key = attribution.story JOIN reading ON reading.came = story.came
  JOIN capture ON capture.came = reading.capture
WHERE story.came NOT IN (SELECT came FROM ending)`,
  `CREATE VIEW figures AS
SELECT figure.id, figure.text, figure.quantifier, figure.value, figure.unit, figure.counted, figure.measure, figure.kind,
  figure.status, place.name AS place, from_place.name AS from_place, to_place.name AS to_place, figure.happened, figure.as_of,
  coalesce(said_by.source_name, said_by.source) AS said_by, said_by.id AS claim, story.outlet, story.published,
  story.headline, capture.source AS page, figure.line, figure.found_by
FROM figure JOIN story ON story.key = figure.story JOIN reading ON reading.came = story.came
  JOIN capture ON capture.came = reading.capture
  LEFT JOIN attribution AS said_by ON said_by.story = figure.story AND said_by.id = story.id || '.' || figure.said_by
  LEFT JOIN entity AS place ON place.story = figure.story AND place.id = story.id || '.' || figure.place
  LEFT JOIN entity AS from_place ON from_place.story = figure.story AND from_place.id = story.id || '.' || figure.from_place
  LEFT JOIN entity AS to_place ON to_place.story = figure.story AND to_place.id = story.id || '.' || figure.to_place
WHERE story.came NOT IN (SELECT came FROM ending)`,
  `CREATE VIEW times AS
SELECT time_expression.id, time_expression.text, time_expression.type, time_expression.value, time_expression.mod,
  time_expression.basis, story.published, story.outlet, story.headline, capture.source AS page, time_expression.line
FROM time_expression JOIN story ON story.key = time_expression.story JOIN reading ON reading.came = story.came
  JOIN capture ON capture.came = reading.capture
WHERE story.came NOT IN (SELECT came FROM ending)`,
  `CREATE VIEW places AS
SELECT entity.id, entity.name, entity.kind, entity.country, entity.lat, entity.lon, entity.precision, entity.geoname_id,
  count(*) AS mentions, min(mention.line) AS line, story.outlet, story.published, story.headline, capture.source AS page
FROM entity JOIN story ON story.key = entity.story JOIN reading ON reading.came = story.came
  JOIN capture ON capture.came = reading.capture
  JOIN mention ON mention.story = entity.story AND entity.id = story.id || '.' || mention.entity
WHERE entity.lat IS NOT NULL AND story.came NOT IN (SELECT came FROM ending)
GROUP BY entity.story, entity.number`,
]

/** The views of claims, figures and events as version 7 has them: with the day of a statement, and the words that say it is hearsay. */
export const hearsayViews: readonly string[] = ['claims', 'figures', 'events'].flatMap((name) => [
  `DROP VIEW ${name}`,
  viewOf(name),
])

/**
 * What version 8 adds: a view of victims, whom an event harmed and who is said to have done it, and whether a figure rose or fell.
 * Ids in JSON stand for entities, or are the words themselves.
 */
export const victimViews: readonly string[] = [
  'DROP VIEW figures',
  viewOf('figures').replace('figure.kind,', 'figure.kind, figure.change,'),
  'DROP VIEW events',
  viewOf('events').replace(
    'event.status,',
    `event.status,
  (SELECT group_concat(json_extract(victim.value, '$.harm') || ': ' || json_extract(victim.value, '$.text'), '; ')
    FROM json_each(event.victims) AS victim) AS victims,
  coalesce(${entityBehind("json_extract(event.perpetrator, '$.who')")}, json_extract(event.perpetrator, '$.who')) AS perpetrator,
  json_extract(event.perpetrator, '$.standing') AS perpetrator_standing,
  coalesce(${entityBehind("json_extract(event.perpetrator, '$.by')")}, json_extract(event.perpetrator, '$.by')) AS perpetrator_by,`,
  ),
  `CREATE VIEW victims AS
SELECT event.id AS event, event.type, event.mode, json_extract(victim.value, '$.harm') AS harm,
  json_extract(victim.value, '$.text') AS text, figure.text AS number, figure.value,
  ${entityBehind("json_extract(victim.value, '$.entity')")} AS name, json_extract(victim.value, '$.standing') AS standing,
  ${entityBehind("json_extract(victim.value, '$.affiliation')")} AS affiliation, json_extract(victim.value, '$.sex') AS sex,
  json_extract(victim.value, '$.age') AS age, place.name AS place, event.happened, event.status,
  coalesce(said_by.source_name, said_by.source) AS said_by, said_by.id AS claim, story.outlet, story.published,
  story.headline, capture.source AS page, event.line
FROM event JOIN json_each(event.victims) AS victim JOIN story ON story.key = event.story
  JOIN reading ON reading.came = story.came JOIN capture ON capture.came = reading.capture
  LEFT JOIN figure ON figure.story = event.story AND figure.id = story.id || '.' || json_extract(victim.value, '$.figure')
  LEFT JOIN attribution AS said_by ON said_by.story = event.story AND said_by.id = story.id || '.' || event.said_by
  LEFT JOIN entity AS place ON place.story = event.story AND place.id = story.id || '.' || event.place
WHERE story.came NOT IN (SELECT came FROM ending)`,
]

/** The view of figures as version 10 has it: with whether a number is what another one was before. */
export const formerView: readonly string[] = [
  'DROP VIEW figures',
  viewOf('figures').replace('figure.kind,', 'figure.kind, figure.change, figure.former,'),
]

/** The view of claims as version 11 has it: with whether something was said before what the story tells of now. */
export const earlierView: readonly string[] = [
  'DROP VIEW claims',
  viewOf('claims').replace('attribution.standing,', 'attribution.standing, attribution.earlier,'),
]

/** The name of the entity of an event's story that an id stands for. */
function entityBehind(id: string): string {
  return `(SELECT name FROM entity WHERE entity.story = event.story AND entity.id = story.id || '.' || ${id})`
}

/** The view of stories as version 9 has it: with the sections of their outlets. */
export const storyView: readonly string[] = [
  'DROP VIEW stories',
  views
    .find((statement) => statement.startsWith('CREATE VIEW stories AS'))!
    .replace(
      'story.outlet,',
      `story.outlet,
  (SELECT group_concat(json_extract(section.value, '$.name'), ' > ') FROM json_each(story.sections) AS section) AS sections,`,
    ),
]

/** A view as the version before has it, with what version 7 adds. */
function viewOf(name: string): string {
  const all = [...views, ...claimViews, eventView]
  const view = all.findLast((statement) => statement.startsWith(`CREATE VIEW ${name} AS`))!
  return name === 'claims'
    ? view.replace('attribution.via,', 'attribution.via, attribution.said_at,')
    : view.replace(
        'said_by.id AS claim,',
        `said_by.id AS claim, json_extract(${name.slice(0, -1)}.rests, '$.hearsay.text') AS hearsay,`,
      )
}
