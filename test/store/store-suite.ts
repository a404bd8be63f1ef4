import assert from 'node:assert/strict'
import { suite, test, type TestContext } from 'node:test'
import { readBack } from '../../src/read/read-back.ts'
import type { Store } from '../../src/store/store.ts'
import { pageEntry } from './page-entry.ts'

/** What every store must do. `open` gives an empty one, which is gone after the test. */
export function testStore(name: string, open: (context: TestContext) => Promise<Store>): void {
  suite(name, () => {
    const holds = async (store: Store): Promise<void> => {
      const { failures } = await store.verify(readBack)
      assert.deepEqual(failures, [])
    }

    test('an empty store holds nothing, and says so', async (context) => {
      const store = await open(context)
      const { inputs, stories, head } = await store.stats()
      assert.deepEqual(
        { inputs, stories, head },
        { inputs: 0, stories: 0, head: { position: 0, sha256: '0'.repeat(64) } },
      )
      assert.deepEqual(await store.claims({}), [])
      assert.equal(await store.reading('sha256:00'), null)
      assert.equal(await store.capture('sha256:00'), null)
      await holds(store)
    })

    test('a reading comes back as it was', async (context) => {
      const store = await open(context)
      const entry = pageEntry()
      assert.deepEqual(await store.save([entry]), [true])
      const stored = await store.reading(entry.capture.id)
      assert.deepEqual(stored, { reading: entry.reading, reader: 'hearsay 1', came: 2, ceased: null })
      const capture = await store.capture(entry.capture.id)
      assert.deepEqual(capture && { ...capture, bytes: Buffer.from(capture.bytes) }, entry.capture)
      await holds(store)
    })

    for (const [what, ending] of [
      ['emoji', ' 🚑🏽 ran'],
      ['NUL', ' before\u0000after'],
      ['right-to-left text', ' قال المتحدث'],
    ] as const)
      test(`text with ${what} comes back as it was`, async (context) => {
        const store = await open(context)
        const entry = pageEntry({ ending })
        await store.save([entry])
        assert.deepEqual((await store.reading(entry.capture.id))?.reading, entry.reading)
        await holds(store)
      })

    test('half a surrogate pair comes back as it was, and the words around it are found', async (context) => {
      const store = await open(context)
      const entry = pageEntry()
      const { page } = entry.reading
      const text = page.text.replace('hurt', 'h\ud83drt')
      const broken = { ...entry, reading: { ...entry.reading, page: { ...page, text } } }
      await store.save([broken])
      assert.equal((await store.reading(page.id))?.reading.page.text, text)
      assert.equal((await store.search('rebuild', {})).length, 1)
    })

    test('the same bytes again change nothing', async (context) => {
      const store = await open(context)
      await store.save([pageEntry()])
      const before = await store.stats()
      assert.deepEqual(await store.save([pageEntry(), pageEntry({ source: 'copies/bridge.txt' })]), [false, false])
      assert.deepEqual(await store.stats(), before)
    })

    test('the same bytes twice in one batch are stored once', async (context) => {
      const store = await open(context)
      assert.deepEqual(await store.save([pageEntry(), pageEntry()]), [true, false])
      assert.equal((await store.stats()).readings, 1)
    })

    test('another version reads beside the old one, which still holds as of then', async (context) => {
      const store = await open(context)
      const old = pageEntry()
      await store.save([old])
      const { position } = await store.head()
      const attribution = { ...old.reading.stories[0]!.attributions[0]!, act: 'assert' as const }
      const stories = [{ ...old.reading.stories[0]!, attributions: [attribution] }]
      const anew = { ...old, reader: 'hearsay 2', reading: { ...old.reading, stories } }
      assert.deepEqual(await store.save([anew]), [true])
      assert.deepEqual(await actsOf(store), ['assert'])
      assert.deepEqual(await actsOf(store, position), ['promise'])
      const [then] = await store.claims({}, position)
      assert.deepEqual([then?.reader, then?.came, then?.ceased], ['hearsay 1', 2, 4])
      assert.equal((await store.stats()).readings, 2)
      assert.equal((await store.stats()).inputs, 1)
      // The older version does not take the page back.
      assert.deepEqual(await store.save([old]), [false])
      assert.equal(await store.stateOf(old.capture.id, 'hearsay 1', {}), 'read')
      assert.equal(await store.stateOf(old.capture.id, 'hearsay 3', {}), null)
      await holds(store)
    })

    test('what is given later is read anew; less given changes nothing', async (context) => {
      const store = await open(context)
      const { id } = pageEntry().capture
      const dated = pageEntry({ given: { published: '2024-03-05' } })
      assert.equal(await store.givenWith(id), null)
      await store.save([pageEntry()])
      assert.equal(await store.stateOf(id, 'hearsay 1', { published: '2024-03-05' }), null)
      assert.deepEqual(await store.save([dated]), [true])
      assert.deepEqual(await store.givenWith(id), { published: '2024-03-05' })
      assert.deepEqual(await store.save([pageEntry()]), [false])
      const corrected = pageEntry({ given: { published: '2024-03-06' } })
      assert.deepEqual(await store.save([corrected, dated, dated]), [true, true, false])
      assert.deepEqual(await store.givenWith(id), { published: '2024-03-05' })
      await holds(store)
    })

    test('an input that could not be read is counted, until it can', async (context) => {
      const store = await open(context)
      const missing = { source: 'pages/bridge.txt', state: 'unreadable', reason: 'There is no such file.' } as const
      assert.deepEqual(await store.save([missing, missing]), [true, false])
      assert.equal((await store.stats()).states.unreadable, 1)
      await store.save([{ ...missing, reason: 'It may not be read.' }])
      assert.equal((await store.stats()).inputs, 1)
      await store.save([pageEntry()])
      const { inputs, states } = await store.stats()
      assert.deepEqual({ inputs, ...states }, { ...noStates, inputs: 1, read: 1 })
      assert.equal((await store.stats(1)).states.unreadable, 1)
      await holds(store)
    })

    test('a batch is stored whole or not at all', async (context) => {
      const store = await open(context)
      const other = pageEntry({ town: 'Nakuru' })
      const swapped = { ...other, capture: { ...other.capture, bytes: Buffer.from('something else'), size: 14 } }
      await assert.rejects(store.save([pageEntry(), swapped]), TypeError)
      assert.equal((await store.stats()).inputs, 0)
      assert.equal((await store.head()).position, 0)
      await store.save([pageEntry()])
      await holds(store)
    })

    test('every save appends to the log', async (context) => {
      const store = await open(context)
      const heads = new Set<string>()
      for (const town of ['Kisumu', 'Nakuru', 'Eldoret']) {
        await store.save([pageEntry({ town })])
        heads.add((await store.head()).sha256)
      }
      assert.equal(heads.size, 3)
      assert.equal((await store.head()).position, 6)
    })

    const kisumu = pageEntry({ source: 'a.txt' })
    const nakuru = pageEntry({ source: 'b.txt', town: 'Nakuru', speaker: 'Élodie Njoroge', outlet: 'Rift Post' })
    const undated = pageEntry({ source: 'c.txt', headline: 'A day without a date', published: null, outlet: null })
    const storyIds = [kisumu, nakuru, undated].map(({ reading }) => reading.stories[0]!.id)

    const limited = { limit: 2 }
    const filters = [
      [{}, [0, 1, 2]],
      [limited, [0, 1]],
      [{ limit: 0 }, []],
      [{ source: 'elodie' }, [1]],
      [{ source: 'LIND' }, [0, 2]],
      [{ source: 'Lin' }, []],
      [{ outlet: 'rift post' }, [1]],
      [{ act: 'promise' }, [0, 1, 2]],
      [{ act: 'deny' }, []],
      [{ from: '2024-03-05' }, [0, 1]],
      [{ from: '2024-03-06' }, []],
      [{ to: '2024-03' }, [0, 1]],
      [{ from: '2023', to: '2024-03-04' }, []],
      [{ story: storyIds[1]! }, [1]],
      [{ page: 'c.txt' }, [2]],
      [{ page: nakuru.capture.id }, [1]],
      [{ page: nakuru.capture.id.slice(7) }, [1]],
    ] as const

    for (const [filter, expected] of filters)
      test(`the filter ${JSON.stringify(filter)} holds for every listing`, async (context) => {
        const store = await open(context)
        await store.save([kisumu, nakuru, undated])
        const ids = expected.map((index) => storyIds[index])
        const storyOf = (listed: readonly { story: { id: string } }[]): string[] => listed.map(({ story }) => story.id)
        assert.deepEqual(storyOf(await store.stories(filter)), ids)
        assert.deepEqual(storyOf(await store.claims(filter)), ids)
        assert.deepEqual(storyOf(await store.figures(filter)), ids)
        assert.deepEqual(storyOf(await store.times(filter)), ids)
        assert.deepEqual(storyOf(await store.places(filter)), ids)
        const found = new Set(storyOf(await store.search('rebuild', filter)))
        // What comes first in a search is what fits best; so a limit may keep other stories.
        if (filter !== limited) assert.deepEqual(found, new Set(ids))
        else assert.equal(found.size, ids.length)
        const read: (string | undefined)[] = []
        for await (const { reading } of store.readings(filter)) read.push(reading.stories[0]?.id)
        assert.deepEqual(read, ids)
      })

    test('a place is found by its name and by its country; for claims, only if they speak of it', async (context) => {
      const store = await open(context)
      await store.save([kisumu, nakuru])
      const idsOf = async (listed: Promise<readonly { id: string }[]>): Promise<string[]> =>
        (await listed).map(({ id }) => id)
      assert.deepEqual(await idsOf(store.figures({ place: 'nakuru' })), [`${storyIds[1]}.f1`])
      assert.deepEqual(await idsOf(store.places({ place: 'ke' })), [`${storyIds[0]}.e2`, `${storyIds[1]}.e2`])
      assert.deepEqual(await idsOf(store.stories({ place: 'Kisumu' })), [storyIds[0]])
      assert.deepEqual(await idsOf(store.claims({ place: 'Kisumu' })), [])
    })

    test('a filter that cannot be read is an error', async (context) => {
      const store = await open(context)
      for (const filter of [{ from: 'yesterday' }, { to: '2024-13' }, { outlet: '—' }, { limit: -1 }])
        await assert.rejects(store.claims(filter), { code: 'bad-filter' })
    })

    test('a listing says what stands where', async (context) => {
      const store = await open(context)
      await store.save([kisumu])
      const [claim] = await store.claims({})
      const [figure] = await store.figures({})
      const [place] = await store.places({})
      const [story] = await store.stories({})
      assert.equal(claim?.words, '“We will rebuild it,” … At least 12')
      assert.deepEqual(claim.attribution, kisumu.reading.stories[0]!.attributions[0])
      assert.equal(claim.line, 3)
      assert.deepEqual(claim.story, {
        id: storyIds[0],
        page: kisumu.capture.id,
        from: 'a.txt',
        language: 'en',
        headline: 'Old bridge closes',
        outlet: 'Lake Courier',
        published: '2024-03-05',
      })
      assert.deepEqual([figure?.saidBy, figure?.place, figure?.from, figure?.line], ['Ada Lind', 'Kisumu', null, 4])
      assert.deepEqual(place?.entity, kisumu.reading.stories[0]!.entities[1])
      assert.deepEqual([story?.attributions, story?.figures, story?.times, story?.entities], [1, 1, 1, 2])
    })

    test('words are found without case and accents, with the spans where they stand', async (context) => {
      const store = await open(context)
      await store.save([kisumu, nakuru])
      const { text } = nakuru.reading.page
      for (const words of ['ELODIE', 'elodie rebuild', '"said mayor"', 'njor*', '"Élodie Njoroge" bridge']) {
        const [found, ...more] = await store.search(words, { outlet: 'rift' })
        assert.ok(found, words)
        assert.equal(found.id, storyIds[1], words)
        assert.deepEqual(more, [])
        const hits = found.hits.map((span) => text.slice(...span).toLowerCase())
        assert.ok(
          hits.length > 0 && hits.every((hit) => 'élodie njoroge rebuild said mayor bridge'.includes(hit)),
          words,
        )
        assert.equal(found.excerpt.text, text.slice(...found.excerpt.span))
      }
      for (const words of ['', '" "', 'zebra', 'rebuild zebra', 'NOT', '*', 'AND OR', 'share'])
        assert.deepEqual(await store.search(words, {}), [], words)
    })

    test('an id may be cut short', async (context) => {
      const store = await open(context)
      await store.save([kisumu, nakuru])
      const page = kisumu.capture.id
      const short = page.slice(7, 13)
      assert.deepEqual(await store.idsLike(short, 9), [page])
      assert.deepEqual(await store.idsLike(page, 9), [page])
      assert.deepEqual(await store.idsLike(`${short}.1`, 9), [storyIds[0]])
      assert.deepEqual(await store.idsLike(`${short}.1.a1`, 9), [`${storyIds[0]}.a1`])
      assert.deepEqual(await store.idsLike(`${short}.1.e`, 9), [`${storyIds[0]}.e1`, `${storyIds[0]}.e2`])
      assert.deepEqual(await store.idsLike(`${short}.1.e`, 1), [`${storyIds[0]}.e1`])
      for (const none of [`${short}.2`, `${short}.1.a9`, 'xyz', '', '%', `${short}.1.%`])
        assert.deepEqual(await store.idsLike(none, 9), [], none)
    })

    test('a closed store says so', async (context) => {
      const store = await open(context)
      await store.close()
      await store.close()
      await assert.rejects(store.stats(), { code: 'closed' })
      await assert.rejects(store.save([pageEntry()]), { code: 'closed' })
    })
  })
}

async function actsOf(store: Store, moment?: number): Promise<string[]> {
  return (await store.claims({}, moment)).map(({ attribution }) => attribution.act)
}

const noStates = { read: 0, 'no-story': 0, 'no-text': 0, empty: 0, unreadable: 0, refused: 0 }
