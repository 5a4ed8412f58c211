"""Prints what follow.py holds, an article a line."""

import json
import os
import sqlite3

STATE = os.environ.get("STATE_FILE", "articles.db")


def line(article):
    """What is of interest; Python's strings count code points, as the offsets do."""
    mentions = [mention for entity in article["entities"] for mention in entity["mentions"]]
    return {
        "id": article["id"],
        "version": article["version"],
        "revision": article["enrichment"]["revision"],
        "pubStatus": article["pubStatus"],
        "withheldIn": article.get("withheldIn", []),
        "bodyLength": len(article["body"]),
        "mentions": [article[mention["field"]][mention["start"] : mention["end"]] for mention in mentions],
    }


if __name__ == "__main__":
    with sqlite3.connect(STATE) as state:
        for (document,) in state.execute("select document from article"):
            print(json.dumps(line(json.loads(document)), ensure_ascii=False))
