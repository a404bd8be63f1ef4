import type { Measure } from '../../evidence/figure.ts'
import type { FigureWords, UnitName } from '../figure-words.ts'
import { listed, mapOf, setOf } from './figure-lists.ts'

/** Units with their spellings, by what they measure. */
const measured: readonly (readonly [measure: Measure, units: Readonly<Record<string, string>>])[] = [
  [
    'distance',
    {
      kilometre: 'km, kms, kilometre, kilometres, kilometer, kilometers',
      'nautical mile': 'nautical mile, nautical miles, nm',
      mile: 'mile, miles, mi',
      metre: 'metre, metres, meter, meters, m',
      centimetre: 'cm, centimetre, centimetres, centimeter, centimeters',
      millimetre: 'mm, millimetre, millimetres, millimeter, millimeters',
      nanometre: 'nanometre, nanometres, nanometer, nanometers',
      foot: 'foot, feet, ft',
      inch: 'inch, inches',
      yard: 'yard, yards',
      'light year': 'light year, light years, light-year, light-years',
    },
  ],
  [
    'area',
    {
      'square kilometre': `sq km, square km, sq. km, square kilometre, square kilometres, square kilometer, square kilometers,
        km², km 2, km ^ 2, km squared, sq kms, square kms, sqkm`,
      'square mile': 'square mile, square miles, sq miles, sq mi, sq. miles',
      'square metre': `square metre, square metres, square meter, square meters, m², m 2, sq m, sq. m, sq metres, sq meters, sqm,
        square-metre, square-meter`,
      'square foot': 'square foot, square feet, sq ft, sq. ft, sq feet, sqft, square-foot',
      hectare: 'hectare, hectares, ha',
      acre: 'acre, acres',
    },
  ],
  [
    'other',
    {
      percent: '%, percent, per cent, pct, per-cent, percentage, percents',
      'percentage point': `percentage points, percentage point, points of a percent, percent points, per cent points,
        percentage-point, percentage-points`,
      'basis point': 'basis point, basis points, bps, basis-point',
      'cubic kilometre': 'cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers, km³',
      'cubic metre': 'cubic metre, cubic metres, cubic meter, cubic meters, m³, m 3, cubic-metre, cubic-meter',
      'cubic foot': 'cubic foot, cubic feet, cubic-foot',
      litre: 'litre, litres, liter, liters, l',
      millilitre: 'millilitre, millilitres, milliliter, milliliters, ml',
      gallon: 'gallon, gallons',
      barrel: 'barrel, barrels, bpd',
      kilogram: 'kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes',
      gram: 'gram, grams, gramme, grammes, g',
      milligram: 'mg, milligram, milligrams',
      pound: 'lb, lbs, pound, pounds',
      ounce: 'ounce, ounces, oz',
      ton: 'ton, tons, tonne, tonnes, metric ton, metric tons, metric tonnes, mt',
      'kilometre per hour': `km/h, kph, kmh, kmph, kilometres per hour, kilometers per hour, kilometre per hour, kilometer per hour,
        km per hour, km / h, km / hr, km an hour, kilometres an hour, kilometers an hour`,
      'mile per hour': 'mph, miles per hour, miles an hour, mile per hour, mile-an-hour, mile-per-hour',
      'metre per second': 'metres per second, meters per second, metres a second, meters a second, m / s',
      knot: 'knots, knot, kts',
      celsius: 'degrees celsius, degree celsius, °c, ° c, degrees centigrade, degrees c, celsius, c',
      fahrenheit: 'degrees fahrenheit, degree fahrenheit, °f, ° f, degrees f, fahrenheit',
      degree: 'degrees, degree, °',
      magnitude: 'magnitude',
      watt: 'watt, watts',
      kilowatt: 'kilowatt, kilowatts, kw',
      megawatt: 'megawatt, megawatts, mw',
      gigawatt: 'gigawatt, gigawatts, gw',
      terawatt: 'terawatt, terawatts, tw',
      'kilowatt hour': 'kwh, kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours',
      'megawatt hour': 'mwh, megawatt hour, megawatt hours, megawatt-hour, megawatt-hours',
      'gigawatt hour': 'gwh, gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours',
      'terawatt hour': 'twh, terawatt hour, terawatt hours, terawatt-hour, terawatt-hours',
      volt: 'volt, volts',
      kilovolt: 'kilovolt, kilovolts, kv',
      horsepower: 'horsepower, hp, bhp',
      gigahertz: 'ghz, gigahertz',
      megahertz: 'mhz, megahertz',
      hertz: 'hz, hertz',
      terabyte: 'tb, terabyte, terabytes',
      gigabyte: 'gb, gigabyte, gigabytes',
      megabyte: 'mb, megabyte, megabytes',
      megapixel: 'megapixel, megapixels',
      decibel: 'decibel, decibels, db',
      calorie: 'calorie, calories',
    },
  ],
  ['money', { cent: 'cent, cents' }],
]

/** Currencies that one state, or one union, has, by what their names may begin with: "philippine" pesos. */
const national: Readonly<Record<string, string>> = {
  dollars: `USD us, USD u.s., USD american, AUD australian, CAD canadian, NZD new zealand, HKD hong kong, SGD singapore, TWD taiwan,
    TWD new taiwan, NAD namibian, JMD jamaican, ZWL zimbabwe, ZWL zimbabwean, FJD fijian, GYD guyanese, LRD liberian, USD united states`,
  pounds: 'GBP british, EGP egyptian, SYP syrian, LBP lebanese, SDG sudanese, SSP south sudanese',
  rupees: 'INR indian, PKR pakistani, PKR pakistan, LKR sri lankan, NPR nepali, NPR nepalese, MUR mauritian',
  pesos: `PHP philippine, MXN mexican, ARS argentine, ARS argentinian, CLP chilean, COP colombian, CUP cuban, DOP dominican,
    UYU uruguayan`,
  dinars: 'KWD kuwaiti, IQD iraqi, JOD jordanian, BHD bahraini, DZD algerian, TND tunisian, LYD libyan, RSD serbian',
  dirhams: 'AED uae, AED emirati, MAD moroccan',
  riyals: 'SAR saudi, QAR qatari, OMR omani, YER yemeni',
  rials: 'OMR omani, IRR iranian, YER yemeni',
  francs: 'CHF swiss, CDF congolese, RWF rwandan, BIF burundian',
  shillings: 'KES kenyan, KES kenya, UGX ugandan, UGX uganda, TZS tanzanian, TZS tanzania, SOS somali',
  liras: 'TRY turkish',
  lira: 'TRY turkish',
  kronor: 'SEK swedish',
  kroner: 'NOK norwegian, DKK danish',
  yuan: 'CNY chinese',
  yen: 'JPY japanese',
  won: 'KRW korean, KRW south korean, KPW north korean',
  rubles: 'RUB russian',
  roubles: 'RUB russian',
  rand: 'ZAR south african',
}

const dollarLetters =
  'us USD, u.s. USD, a AUD, au AUD, c CAD, ca CAD, nz NZD, hk HKD, s SGD, nt TWD, n NAD, r BRL, j JMD, tt TTD, g GYD, mx MXN, z ZWL'

/** "A$", "US $": a single letter stands without a space. */
const dollars = listed(dollarLetters).map((pair): [string, string] => {
  const [letters = '', code = ''] = pair.split(' ')
  return [`${letters} $`, code]
})

export const figureUnits: Pick<
  FigureWords,
  | 'units'
  | 'capitalUnits'
  | 'currencies'
  | 'largeCurrencies'
  | 'currenciesBefore'
  | 'largeCurrenciesBefore'
  | 'currencyCodes'
> = {
  units: new Map(
    measured.flatMap(([measure, units]) =>
      Object.entries(units).flatMap(([unit, words]) =>
        listed(words).map((word): [string, UnitName] => [word, { unit, measure }]),
      ),
    ),
  ),
  capitalUnits: setOf('c, f, l'),
  currencies: new Map([
    ...Object.entries(national).flatMap(([name, states]) =>
      listed(states).flatMap((pair) => {
        const [code = '', ...state] = pair.split(' ')
        const phrase = `${state.join(' ')} ${name}`
        return [phrase, phrase.replace(/s$/, '')].map((words): [string, string] => [words, code])
      }),
    ),
    ...mapOf(
      ['USD', 'dollars, dollar, $, bucks'],
      ['EUR', 'euros, euro, €'],
      ['GBP', 'pounds sterling, pound sterling, £, sterling'],
      ['JPY', 'yen'],
      ['CNY', 'yuan, renminbi'],
      ['RUB', 'rubles, roubles, ruble, rouble'],
      ['ILS', 'shekels, shekel, new shekels'],
      ['ZAR', 'rand'],
      ['NGN', 'naira'],
      ['BDT', 'taka'],
      ['THB', 'baht'],
      ['UAH', 'hryvnia, hryvnias'],
      ['MYR', 'ringgit'],
      ['ETB', 'birr'],
      ['AFN', 'afghanis'],
      ['KZT', 'tenge'],
      ['IDR', 'rupiah'],
      ['GHS', 'cedis, cedi'],
      ['BWP', 'pula'],
      ['AOA', 'kwanza, kwanzas'],
      ['PLN', 'zloty, zlotys'],
      ['HUF', 'forints, forint'],
      ['MNT', 'tugrik, tugriks, tugrug'],
      ['GEL', 'lari'],
      ['AMD', 'drams'],
      ['VND', 'dong'],
      ['MMK', 'kyat, kyats'],
      ['HNL', 'lempiras, lempira'],
      ['GTQ', 'quetzales'],
      ['CRC', 'colones, ₡'],
      ['PEN', 'soles'],
      ['BRL', 'reais'],
      ['HTG', 'gourdes, gourde'],
      ['INR', '₹'],
      // Several states call theirs so: the name alone is no code.
      ['peso', 'pesos, peso'],
      ['rupee', 'rupees, rupee'],
      ['dinar', 'dinars, dinar'],
      ['dirham', 'dirhams, dirham'],
      ['riyal', 'riyals, riyal, rials, rial'],
      ['franc', 'francs, franc, cfa francs, cfa franc'],
      ['shilling', 'shillings, shilling'],
      ['krona', 'kronor, kroner, krone, krona'],
      ['lira', 'lira, liras'],
      ['kwacha', 'kwacha'],
      ['som', 'soms'],
    ),
  ]),
  largeCurrencies: mapOf(['GBP', 'pounds, pound'], ['KRW', 'won']),
  currenciesBefore: new Map([
    ...dollars,
    ...mapOf(
      ['USD', '$'],
      ['EUR', '€'],
      ['GBP', '£'],
      ['JPY', '¥'],
      ['INR', '₹'],
      ['ILS', '₪, nis'],
      ['KRW', '₩'],
      ['NGN', '₦'],
      ['UAH', '₴'],
      ['RUB', '₽'],
      ['TRY', '₺'],
      ['VND', '₫'],
      ['CRC', '₡'],
      ['THB', '฿'],
      ['KZT', '₸'],
      ['PHP', '₱'],
      ['GHS', 'gh ¢, gh₵, gh ₵'],
      ['PEN', 's / ., s /'],
      ['CNY', 'rmb'],
      ['KES', 'ksh, kshs'],
      ['TZS', 'tsh, tshs'],
      ['UGX', 'ush, ushs, shs'],
      ['MYR', 'rm'],
      ['BDT', 'tk, tk.'],
      ['IDR', 'rp, rp.'],
      ['SAR', 'sr'],
      ['QAR', 'qr'],
      ['AED', 'dh, dhs'],
      ['KWD', 'kd'],
      ['BHD', 'bd'],
      ['OMR', 'ro'],
      ['JOD', 'jd'],
      ['EGP', 'le'],
      ['franc', 'cfa, fcfa'],
      ['rupee', 'rs, rs., re'],
    ),
  ]),
  largeCurrenciesBefore: mapOf(['ZAR', 'r'], ['NGN', 'n']),
  currencyCodes:
    setOf(`USD, EUR, GBP, JPY, CNY, AUD, CAD, NZD, HKD, SGD, TWD, KRW, INR, PKR, BDT, LKR, NPR, IDR, MYR, PHP, THB, VND,
    SAR, AED, QAR, KWD, BHD, OMR, JOD, EGP, LBP, ILS, TRY, RUB, UAH, PLN, CZK, HUF, RON, SEK, NOK, DKK, CHF, ZAR, NGN, KES, UGX, TZS,
    ETB, GHS, NAD, BWP, ZMW, MAD, DZD, TND, XOF, XAF, BRL, ARS, CLP, COP, PEN, MXN, UYU, PYG, BOB, CRC, GTQ, HNL, NIO, DOP, JMD, TTD, MNT,
    KZT, RWF, MUR`),
}
