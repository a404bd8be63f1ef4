/**
 * Capitals that stand for their governments in the news: "Moscow rejected the offer". Seats that are disputed, or that stand for
 * more than one government (Jerusalem, Brussels), are left out.
 */
const list = [
  'Abuja=Nigeria, Addis Ababa=Ethiopia, Algiers=Algeria, Amman=Jordan, Ankara=Turkey, Ashgabat=Turkmenistan, Asmara=Eritrea',
  'Astana=Kazakhstan, Athens=Greece, Baghdad=Iraq, Baku=Azerbaijan, Bamako=Mali, Bangkok=Thailand, Beijing=China, Beirut=Lebanon',
  'Belgrade=Serbia, Berlin=Germany, Bern=Switzerland, Bishkek=Kyrgyzstan, Bogota=Colombia, Bogotá=Colombia, Bratislava=Slovakia',
  'Bucharest=Romania, Budapest=Hungary, Cairo=Egypt, Canberra=Australia, Caracas=Venezuela, Chisinau=Moldova, Colombo=Sri Lanka',
  'Copenhagen=Denmark, Dakar=Senegal, Damascus=Syria, Delhi=India, Dhaka=Bangladesh, Doha=Qatar, Dublin=Ireland, Dushanbe=Tajikistan',
  'Hanoi=Vietnam, Harare=Zimbabwe, Havana=Cuba, Helsinki=Finland, Islamabad=Pakistan, Jakarta=Indonesia, Juba=South Sudan',
  'Kabul=Afghanistan, Kampala=Uganda, Kathmandu=Nepal, Khartoum=Sudan, Kiev=Ukraine, Kigali=Rwanda, Kyiv=Ukraine, Lima=Peru',
  'Lisbon=Portugal, London=United Kingdom, Madrid=Spain, Manila=Philippines, Minsk=Belarus, Mogadishu=Somalia, Moscow=Russia',
  'Nairobi=Kenya, New Delhi=India, Niamey=Niger, Nicosia=Cyprus, Oslo=Norway, Ottawa=Canada, Ouagadougou=Burkina Faso, Paris=France',
  'Phnom Penh=Cambodia, Prague=Czechia, Pretoria=South Africa, Pyongyang=North Korea, Quito=Ecuador, Rabat=Morocco, Riga=Latvia',
  'Riyadh=Saudi Arabia, Rome=Italy, Sanaa=Yemen, Seoul=South Korea, Skopje=North Macedonia, Sofia=Bulgaria, Stockholm=Sweden',
  'Taipei=Taiwan, Tallinn=Estonia, Tashkent=Uzbekistan, Tbilisi=Georgia, Tehran=Iran, Tirana=Albania, Tokyo=Japan, Tunis=Tunisia',
  'Vienna=Austria, Vilnius=Lithuania, Warsaw=Poland, Washington=United States, Yerevan=Armenia, Zagreb=Croatia',
]

/** The name of the country by that of its capital. */
export const capitals: ReadonlyMap<string, string> = new Map(
  list
    .join(', ')
    .split(', ')
    .map((pair) => pair.split('=') as [string, string]),
)
