"""Stands in for the package of this name, by kcat, so that the Python example can be tried where the package is not to be had."""

import json
import queue
import subprocess
import threading


class KafkaException(Exception):
    pass


class TopicPartition:
    def __init__(self, topic, partition, offset):
        self.topic, self.partition, self.offset = topic, partition, offset


class Message:
    def __init__(self, fields):
        self.fields = fields

    def error(self):
        return None

    def key(self):
        return self.fields["key"].encode()

    def value(self):
        payload = self.fields["payload"]
        return None if payload is None else payload.encode()

    def headers(self):
        texts = self.fields.get("headers", [])
        return [(name, text.encode()) for name, text in zip(texts[::2], texts[1::2])]

    def partition(self):
        return self.fields["partition"]

    def offset(self):
        return self.fields["offset"]


class Metadata:
    def __init__(self, topics):
        self.topics = {topic["topic"]: self.Topic(topic) for topic in topics}

    class Topic:
        def __init__(self, topic):
            self.partitions = {one["partition"]: one for one in topic["partitions"]}


class Consumer:
    def __init__(self, settings):
        self.broker = settings["bootstrap.servers"]
        options = ("isolation.level", "auto.offset.reset")
        self.options = [word for name in options for word in ("-X", f"{name}={settings[name]}")]
        self.arrived = queue.Queue()
        self.readers = []

    def list_topics(self, topic, timeout):
        command = ["kcat", "-L", "-J", "-b", self.broker, "-t", topic]
        return Metadata(json.loads(subprocess.check_output(command, timeout=timeout))["topics"])

    def assign(self, partitions):
        for one in partitions:
            command = ["kcat", "-C", "-q", "-u", "-J", "-b", self.broker, "-t", one.topic]
            command += ["-p", str(one.partition), "-o", str(one.offset), *self.options]
            reader = subprocess.Popen(command, stdout=subprocess.PIPE)
            self.readers.append(reader)
            threading.Thread(target=self.read, args=(reader,), daemon=True).start()

    def read(self, reader):
        for line in reader.stdout:
            self.arrived.put(Message(json.loads(line)))

    def consume(self, count, timeout):
        messages = []
        try:
            messages.append(self.arrived.get(timeout=timeout))
            while len(messages) < count:
                messages.append(self.arrived.get_nowait())
        except queue.Empty:
            pass
        return messages

    def close(self):
        for reader in self.readers:
            reader.kill()
