// Follows news.articles.v1 and holds the current version of every article, in one file with how far it has read.
//
//   npm ci && BROKER=localhost:9092 node follow.js
'use strict';

const { randomUUID } = require('node:crypto');
const { Kafka, CompressionCodecs, CompressionTypes, logLevel } = require('kafkajs');
const { decompress } = require('fzstd');
const { State } = require('./state');

const broker = process.env.BROKER ?? 'localhost:9092';
const topic = process.env.TOPIC ?? 'news.articles.v1';
const state = new State(process.env.STATE_FILE ?? 'articles.ndjson');

// Records are zstd on the wire, which kafkajs leaves to others.
CompressionCodecs[CompressionTypes.ZSTD] = () => ({
  compress: () => Promise.reject(new Error('this program only reads')),
  decompress: async (buffer) => Buffer.from(decompress(buffer)),
});

function apply({ key, value, headers }) {
  const id = key.toString();
  if (value === null) {
    state.articles.delete(id);
    console.log(`${id} was withdrawn: ${headers.ce_withdrawalreason ?? 'no reason given'}`);
    return;
  }
  if (String(headers.ce_type) !== 'dev.vestnik.article.published.v1') {
    return; // a type that came after this program was written
  }
  const article = JSON.parse(value.toString());
  if ((state.articles.get(id)?.version ?? 0) > article.version) {
    return; // an equal version is taken: it was understood anew, withheld, or is usable again
  }
  state.articles.set(id, extract(article));
}

// What this program keeps of an article. A real one would keep more; fields that it does not know do no harm.
function extract(article) {
  const inCodePoints = {};
  const cut = ({ field, start, end }) => {
    inCodePoints[field] ??= Array.from(article[field]);
    return inCodePoints[field].slice(start, end).join('');
  };
  return {
    id: article.id,
    version: article.version,
    revision: article.enrichment.revision,
    pubStatus: article.pubStatus,
    withheldIn: article.withheldIn ?? [],
    bodyLength: Array.from(article.body).length,
    mentions: article.entities.flatMap(({ mentions }) => mentions.map(cut)),
  };
}

async function follow() {
  const kafka = new Kafka({ clientId: 'follow', brokers: broker.split(','), logLevel: logLevel.WARN });
  // The position is ours, so the group is none: a name of its own for each start spares us waiting for the last one's end.
  const consumer = kafka.consumer({ groupId: `follow-${randomUUID()}`, readUncommitted: false });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  consumer.on(consumer.events.GROUP_JOIN, () => {
    for (const [partition, offset] of state.positions) {
      consumer.seek({ topic, partition, offset: String(offset) });
    }
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart) {
      console.error(payload.error);
      process.exit(1);
    }
  });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch: { partition, messages } }) => {
      for (const message of messages) {
        const offset = BigInt(message.offset);
        if (offset >= (state.positions.get(partition) ?? 0n)) {
          apply(message);
          state.positions.set(partition, offset + 1n);
        }
      }
      state.save(); // articles and positions at once: a crash repeats this batch whole, or not at all
    },
  });
}

follow().catch((error) => {
  console.error(error);
  process.exit(1);
});
