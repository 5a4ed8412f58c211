// Articles, and the next offset of each partition, in one file that is replaced whole: what it says fits together always.
// Good for some thousand articles; for more, take a database and write both in one transaction.
'use strict';

const fs = require('node:fs');

class State {
  articles = new Map();
  positions = new Map();

  constructor(file) {
    this.file = file;
    const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
    for (const line of lines.filter(Boolean).map((text) => JSON.parse(text))) {
      if ('partition' in line) {
        this.positions.set(line.partition, BigInt(line.next));
      } else {
        this.articles.set(line.id, line);
      }
    }
  }

  save() {
    const positions = [...this.positions].map(([partition, next]) => ({ partition, next: String(next) }));
    const lines = [...positions, ...this.articles.values()].map((line) => `${JSON.stringify(line)}\n`);
    const draft = fs.openSync(`${this.file}.new`, 'w');
    fs.writeSync(draft, lines.join(''));
    fs.fsyncSync(draft);
    fs.closeSync(draft);
    fs.renameSync(`${this.file}.new`, this.file);
  }
}

module.exports = { State };
