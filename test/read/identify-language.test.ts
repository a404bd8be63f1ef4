import assert from 'node:assert/strict'
import test from 'node:test'
import { english } from '../../src/language/english/index.ts'
import { identifyLanguage } from '../../src/read/identify-language.ts'

const cases: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The minister said on Friday that the dam would be closed after the flood, and that nobody had died.'],
  ['en', 'He was there.'],
  ['en', 'Norland lifted its blockade of Osterby.'],
  ['und', 'Protest in Osterby gegen Norland'],
  ['de', 'Der Minister sagte am Freitag, dass der Damm nach der Flut geschlossen werde, weil das Wasser steige.'],
  ['es', 'El ministro dijo el viernes que la presa se cerraría y que nadie había muerto en la ciudad.'],
  ['ru', 'Министр заявил в пятницу, что плотина будет закрыта после наводнения и что никто не погиб.'],
  ['ar', 'قال الوزير يوم الجمعة إن السد سيغلق بعد الفيضان ولم يمت أحد في المدينة وفقا للسلطات المحلية'],
  ['zh', '部长周五表示，洪水过后大坝将关闭，当局说该市没有人死亡。'.repeat(3)],
  ['und', ''],
  ['und', 'Kariba Post'],
  ['und', '12 34 56'],
]

for (const [language, text] of cases) {
  test(`${language}: ${text.slice(0, 30)}`, () => {
    assert.equal(identifyLanguage(text, [english]), language)
  })
}
