"""Follows news.articles.v1 and holds the current version of every article in an SQLite file, with how far it has read.

    pip install confluent-kafka && BROKER=localhost:9092 python3 follow.py
"""

import json
import os
import sqlite3

from confluent_kafka import Consumer, KafkaException, TopicPartition

BROKER = os.environ.get("BROKER", "localhost:9092")
TOPIC = os.environ.get("TOPIC", "news.articles.v1")
STATE = os.environ.get("STATE_FILE", "articles.db")
AT_ONCE = 500

TABLES = """
create table if not exists article (id text primary key, version integer not null, document text not null);
create table if not exists position (partition integer primary key, next integer not null);
"""

UPSERT = """
insert into article values (?, ?, ?)
on conflict (id) do update set version = excluded.version, document = excluded.document
where excluded.version >= article.version
"""  # an equal version is taken: it was understood anew, withheld, or is usable again


def apply(state, key, value, headers):
    """Does what one record says."""
    article_id = key.decode()
    if value is None:
        state.execute("delete from article where id = ?", (article_id,))
        print(article_id, "was withdrawn:", headers.get("ce_withdrawalreason", "no reason given"), flush=True)
    elif headers.get("ce_type") == "dev.vestnik.article.published.v1":
        document = value.decode()
        state.execute(UPSERT, (article_id, json.loads(document)["version"], document))
    # else: a type that came after this program was written


def follow(consumer, state):
    """Reads for ever; articles and positions are written in one transaction."""
    partitions = consumer.list_topics(TOPIC, timeout=30).topics[TOPIC].partitions
    known = dict(state.execute("select partition, next from position"))
    consumer.assign([TopicPartition(TOPIC, number, known.get(number, 0)) for number in partitions])
    while True:
        records = consumer.consume(AT_ONCE, timeout=1)
        with state:
            for record in records:
                if record.error():
                    raise KafkaException(record.error())
                headers = {name: text.decode() for name, text in record.headers() or [] if text is not None}
                apply(state, record.key(), record.value(), headers)
                position = (record.partition(), record.offset() + 1)
                state.execute("insert or replace into position values (?, ?)", position)


def main():
    state = sqlite3.connect(STATE)
    state.execute("pragma journal_mode = wal")
    state.executescript(TABLES)
    settings = {
        "bootstrap.servers": BROKER,
        "group.id": "follow",  # only a name: positions are ours, nothing is committed to the broker
        "enable.auto.commit": False,
        "isolation.level": "read_committed",
        "auto.offset.reset": "earliest",
    }
    consumer = Consumer(settings)
    try:
        follow(consumer, state)
    finally:
        consumer.close()


if __name__ == "__main__":
    main()
