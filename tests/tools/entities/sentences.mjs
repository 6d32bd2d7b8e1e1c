// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// Fills the slots of templates.txt with names from word lists and prints labelled sentences, one
// JSON object a line, for train_entities:
//   node sentences.mjs LISTS… >sentences.jsonl
// Names of persons, towns, bodies and firms are put together at random (with a fixed seed), so that
// the tagger learns from the words around them.
import fs from 'node:fs'
import path from 'node:path'

const rounds = 80
let state = 12345
const random = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296)
const pick = list => list[Math.floor(random() * list.length)]
const chance = share => random() < share
const lists = {}
for (const folder of process.argv.slice(2)) {
  for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.txt'))) {
    const lines = fs.readFileSync(path.join(folder, file), 'utf8').split('\n').filter(line => line && line[0] !== '#')
    const name = file.slice(0, -4)
    lists[name] = (lists[name] ?? []).concat(lines)
  }
}
const capital = word => word.replace(/(^|[ -])\p{Ll}/gu, letter => letter.toUpperCase())
const plain = list => list.filter(word => /^\p{Lu}/u.test(word))
const towns = plain(lists.town)
const families = plain(lists.familyname).filter(name => /^[\p{L}'-]{3,12}$/u.test(name))
const givens = lists.givenname.map(capital).concat(families.filter(name => name.length < 7))
const letters = 'ABCDEFGHIKLMNOPRSTUVWZ'
const syllables = ['ba', 'cor', 'den', 'el', 'fin', 'gra', 'hal', 'in', 'jo', 'kar', 'lum', 'mer', 'nor', 'ox', 'pra',
  'qui', 'ran', 'sol', 'tek', 'um', 'ver', 'wex', 'xi', 'yu', 'zen', 'ta', 'ra', 'li', 'mo', 'no', 'ska', 'via', 'dex']
const syllabic = () => capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join(''))
const acronym = () => Array.from({ length: 2 + Math.floor(random() * 3.4) }, () => pick([...letters])).join('')
const family = () => pick(families)
const asian = () => pick(families.filter(name => name.length < 6))
const short = families.filter(name => name.length < 6)
const person = () => {
  const form = random()
  if (form < 0.55) return `${pick(givens)} ${family()}`
  if (form < 0.65) return `${pick(givens)} ${family()} ${family()}`
  if (form < 0.70) return `${pick(givens)} ${pick([...letters])}. ${family()}`
  if (form < 0.80) return `${pick(short)} ${pick(short)}-${pick(short).toLowerCase()}`
  if (form < 0.87) return `${pick(short)} ${pick(short)}`
  if (form < 0.90) return `${pick(givens)} bin ${pick(givens)} Al ${family()}`
  if (form < 0.94) return `${pick(givens)} ${pick(['al', 'Al', 'el', 'El'])}-${family()}`
  if (form < 0.97) return `${pick(givens)} ${pick(['de', 'de la', 'van', 'von', 'van der', 'da', 'di'])} ${family()}`
  return `${pick([...letters])}${chance(0.5) ? '.' : ''} ${family()}`
}
const city = () => (chance(0.3) ? capital(pick(lists.city)) : chance(0.2) ? family() : pick(towns))
const subject = () => pick(['Human Rights', 'Health', 'Labour', 'Energy', 'Fisheries', 'Press Freedom', 'Refugees', 'Trade',
  'Science', 'Medical Research', 'Education', 'Women', 'Youth', 'Peace', 'Development', 'Agriculture', 'Film', 'Football',
  'Statistics', 'Public Prosecution', 'Nuclear Safety', 'Climate', 'Finance', 'the Environment', 'Science and Technology',
  'Economic and Social Development', 'Trade and Industry', 'Disaster Management', 'Civil Aviation', 'Food Security'])
const head = () => pick(['Institute', 'Council', 'Commission', 'Agency', 'Authority', 'Board', 'Association', 'Federation',
  'Union', 'Society', 'Centre', 'Center', 'Foundation', 'Fund', 'Bureau', 'Committee', 'Organisation', 'Alliance', 'Network',
  'Academy', 'Chamber', 'Observatory', 'Forum', 'Initiative', 'Office', 'League', 'Front', 'Movement', 'Service', 'Group'])
const nation = () => pick(plain(lists.nationality))
const country = () => capital(pick(lists.country.filter(name => name.length < 18)))
const organisation = () => {
  const form = random()
  if (form < 0.2) return `${head()} for ${subject()}`
  if (form < 0.35) return `${pick(['National', 'International', 'Central', 'Federal', 'Royal', 'General', 'United', nation()])} ${subject().replace(/^the /, '')} ${head()}`
  if (form < 0.45) return `${head()} of ${nation()} ${pick(['Workers', 'Journalists', 'Writers', 'Doctors', 'Farmers', 'Lawyers', 'Employers'])}`
  if (form < 0.55) return `${city()} ${pick(['Bank', 'Airport Authority', 'Stock Exchange', 'City Council', 'Group', 'Charity', 'Police', 'Port Authority'])}`
  if (form < 0.65) return `${family()} ${pick(['Foundation', 'Group', 'Institute', 'Holdings', 'Capital', 'Bank', '& Co', 'Industries', 'Brothers', 'Securities'])}`
  if (form < 0.72) return `Bank of ${country()}`
  if (form < 0.8) return capital(pick(lists.organisation))
  if (form < 0.88) return `${country()} ${subject().replace(/^the /, '')} ${head()}`
  return `${nation()} ${head()} of ${subject()}`
}
const brand = () => {
  const form = random()
  if (form < 0.35) return syllabic()
  if (form < 0.5) return family()
  if (form < 0.6) return `${syllabic()} ${pick(['Inc', 'Ltd', 'AG', 'Corp', 'Group', 'Energy', 'Motors', 'Pharma', 'Airlines', 'Bank', 'Foods', 'Media', 'Mining', 'Telecom'])}`
  if (form < 0.7) return pick(towns)
  if (form < 0.8) return acronym()
  return capital(pick(lists.organisation.filter(name => !name.includes(' '))))
}
const bigOrganisation = () => {
  const top = pick(['Ministry', 'Department', 'Secretariat', 'Faculty', 'Directorate', 'Office', 'Authority', 'Institute', 'Council'])
  const form = random()
  if (form < 0.35) return `${top} of ${subject()} and ${subject()}`
  if (form < 0.5) return `${nation()} ${top} of ${subject()}`
  if (form < 0.65) return `${top} of ${subject()}, ${subject()} and ${subject()}`
  if (form < 0.8) return `${top} for ${subject()} of ${country()}`
  return `${country()} ${subject().replace(/^the /, '')} and ${subject().replace(/^the /, '')} ${pick(['Commission', 'Agency', 'Bank', 'Board'])}`
}
const shortFamily = () => (chance(0.4) ? pick(short) : chance(0.5) ? capital(pick(lists.nounthing.filter(word => word.length < 7))) : pick(['Li', 'Wang', 'Kim', 'Park', 'Lee', 'Moon', 'Das', 'Bush', 'Brown', 'So', 'Ho', 'Tam', 'Wu', 'Xi', 'Yoon', 'May', 'Dos Santos', 'de Souza', 'bin Zayed', 'Al-Masri', 'van Dijk', 'O’Hara', 'McKay', 'St. Clair']))
const title = () => pick(['President', 'Prime Minister', 'Foreign Minister', 'Defence Minister', 'Finance Minister', 'Minister',
  'Mayor', 'Governor', 'Senator', 'Sen.', 'Gen.', 'General', 'Col.', 'Mr', 'Mr.', 'Mrs', 'Ms', 'Ambassador', 'King', 'Queen',
  'Sheikh', 'Judge', 'Justice', 'Bishop', 'Professor', 'Dr', 'Dr.', 'Captain', 'Chief', 'Secretary', 'Lt. Col.', 'MP'])
const day = () => pick(lists.calendar.filter(name => name.endsWith('day') && !name.includes(' ')).map(capital))
const month = () => pick(['January', 'March', 'May', 'June', 'August', 'October', 'December', 'Sept.', 'Dec.'])
const words = () => capital(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(lists.nounthing)).join(' '))
// Slot → what fills it and its kind; none is no name.
const slotTable = {
  PER: [person, 'PER'], LAST: [family, 'PER'], FIRST: [() => pick(givens), 'PER'],
  ORG: [organisation, 'ORG'], ACR: [() => (chance(0.35) ? pick(lists.acronym) : acronym()), 'ORG'], BRAND: [brand, 'ORG'],
  MEDIA: [() => (chance(0.6) ? pick(lists.media) : chance(0.4) ? `${city()} ${pick(['Times', 'Post', 'Herald', 'News', 'Tribune'])}` : `The ${capital(pick(lists.nounthing))} ${pick(['Shimbun', 'Times', 'Daily', 'Tribune'])}`), 'ORG'],
  PLATFORM: [() => pick(['Twitter', 'Facebook', 'Instagram', 'Weibo', 'Telegram', 'WhatsApp', 'TikTok', 'YouTube', 'WeChat', syllabic()]), 'ORG'],
  UNIVERSITY: [() => pick([() => `University of ${city()}`, () => `${city()} University`, () => `${city()} Institute of Technology`, () => `${family()} College`, () => `National University of ${country()}`])(), 'ORG'],
  MINISTRY: [() => pick(['Ministry of ' + pick(['Health', 'Finance', 'Education', 'Justice', 'the Interior', 'Foreign Affairs', 'Defense', 'Public Works']), pick(['Foreign', 'Interior', 'Finance', 'Health', 'Defence', 'Justice']) + ' Ministry', 'Department of ' + subject()]), 'ORG'],
  PARTY: [() => (chance(0.4) ? acronym() : `${pick(['People’s', 'National', 'Democratic', 'Labour', 'Socialist', 'Liberal', 'Green', 'Progressive', 'Christian Democratic', nation()])} ${pick(['Party', 'Alliance', 'Front', 'Union', 'Movement'])}`), 'ORG'],
  COURT: [() => pick(['Supreme Court', 'Constitutional Court', 'High Court', 'Court of Appeal', 'Court of Cassation', `${city()} District Court`]), 'ORG'],
  TEAM: [() => (chance(0.5) ? city() : pick([`FC ${city()}`, `${city()} United`, `${family()} FC`, `Sporting ${city()}`, `${syllabic()} Rovers`])), 'ORG'],
  CITY: [city, 'LOC'], UPCITY: [() => city().toUpperCase(), 'LOC'], COUNTRY: [country, 'LOC'],
  REGION: [() => capital(pick(lists.region.filter(name => name.length < 16))), 'LOC'],
  RIVER: [() => pick([`${family()} River`, `River ${family()}`, `Lake ${family()}`, `${family()} Strait`, `Gulf of ${family()}`]), 'LOC'],
  NAT: [nation, 'MISC'], NATS: [() => { const name = nation(); return name.endsWith('s') || name.endsWith('e') || name.endsWith('h') ? name : name + 's' }, 'MISC'],
  EVENT: [() => `${pick([city(), words(), nation()])} ${pick(['Festival', 'Summit', 'Games', 'Accords', 'Conference', 'Cup', 'War', 'Treaty', 'Agreement'])}`, 'MISC'],
  LAW: [() => `${words()} ${pick(['Act', 'Law', 'Bill', 'Code'])}`, 'MISC'],
  PRIZE: [() => `${pick([family(), words()])} ${pick(['Prize', 'Award', 'Medal'])}`, 'MISC'],
  TITLEOFWORK: [words, 'MISC'], PRODUCT: [() => `${syllabic()} ${Math.floor(random() * 90)}`, 'MISC'],
  SHORTLAST: [shortFamily, 'PER'], BIGORG: [bigOrganisation, 'ORG'],
  SHORTCOUNTRY: [() => pick(['US', 'U.S.', 'UK', 'U.K.', 'USA', 'UAE', 'DRC', 'US', 'U.S.', 'US']), 'LOC'],
  FACILITY: [() => `${pick([family(), city(), person(), words()])} ${pick(['Airport', 'International Airport', 'Stadium', 'Museum', 'Hospital', 'Hotel', 'Square', 'Bridge', 'Convention Centre', 'Tower', 'Park', 'Street', 'Avenue', 'Station', 'Mosque', 'Cathedral', 'Palace', 'Road', 'Prison', 'Restaurant'])}`, 'LOC'],
  VILLAGE: [() => `${pick([city(), family()])} ${pick(['village', 'district', 'province', 'upazila', 'county', 'Province', 'District', 'municipality', 'neighbourhood', 'area'])}`, 'LOC'],
  PARK: [() => `${pick([city(), family()])} ${pick(['National Park', 'Nature Reserve', 'Valley', 'Island', 'Peninsula', 'Forest', 'Beach', 'Mountains'])}`, 'LOC'],
  ETHNIC: [() => (chance(0.5) ? nation() : syllabic()), 'MISC'],
  CURRENCY: [() => pick(['euro', 'yen', 'lira', 'rouble', 'baht', 'peso'])], YEAR: [() => String(1900 + Math.floor(random() * 120))],
  CAPITAL: [() => capital(pick(lists.city.concat('Paris', 'London', 'Moscow', 'Washington', 'Beijing', 'Ankara', 'Vienna', 'Lima', 'Victoria', 'Sofia', 'Havana'))), 'LOC'],
  AGENCY: [() => pick([acronym, syllabic, () => syllabic() + acronym(), () => syllabic() + syllabic(), () => pick(lists.media)])(), 'ORG'],
  HISTORIC: [() => pick(['Soviet Union', 'Ottoman Empire', 'Yugoslavia', 'Roman Empire', 'Czechoslovakia', 'East Germany', 'British Empire', 'Habsburg Empire', 'Weimar Republic', 'Russian Empire', 'Holy Roman Empire']), 'LOC'],
  TITLE: [title], DAY: [day], MONTH: [month],
}
const fill = template => {
  let text = ''
  const entities = []
  for (const part of template.split(/(\{[^}]+\})/)) {
    const name = /^\{(PER|ORG|LOC)=(.+)\}$/.exec(part)
    if (name) {
      const start = [...text].length
      text += name[2]
      entities.push({ start, end: [...text].length, type: name[1] })
      continue
    }
    const slot = slotTable[/^\{(.+)\}$/.exec(part)?.[1]]
    const start = [...text].length
    if (part.startsWith('{') && !slot) throw new Error(`no slot ${part}`)
    text += slot ? slot[0]() : part
    if (slot?.[1]) entities.push({ start, end: [...text].length, type: slot[1] })
  }
  return { text, entities }
}
const templates = fs.readFileSync(path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), 'templates.txt'), 'utf8')
  .split('\n').filter(line => line && line[0] !== '#')
for (let round = 0; round < rounds; ++round) {
  for (const template of templates) console.log(JSON.stringify(fill(template)))
}
