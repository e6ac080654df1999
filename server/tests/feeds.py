"""Lets a reader of others judge a feed: feeds.py reads an Atom document from standard input, with feedparser and the standard library.

feedparser must find nothing odd in it; and every MUST of RFC 4287 that a program can see must hold, and of RFC 6721 for what was taken
away. Prints, as JSON, how many entries and tombstones there are and in which language.
"""

import datetime
import json
import sys
import urllib.parse
import xml.etree.ElementTree as tree

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
STONE = "{http://purl.org/atompub/tombstones/1.0}"
raw = sys.stdin.buffer.read()
must = lambda what, why: what or sys.exit(why)

read = feedparser.parse(raw)
must(not read.bozo, f"feedparser: {read.get('bozo_exception')}")
must(read.version == "atom10", f"feedparser takes it for {read.version}")

feed = tree.fromstring(raw)
must(feed.tag == f"{ATOM}feed", "4.1.1: a feed")
one = lambda of, name: must(len(of.findall(ATOM + name)) == 1, f"exactly one {name} in {of.tag}") and of.find(ATOM + name)
iri = lambda text: must(urllib.parse.urlsplit(text).scheme, f"an IRI: {text}") and text


def moment(text):
    must("T" in text and (text.endswith("Z") or "+" in text[10:] or "-" in text[10:]), f"3.3: a moment with its zone: {text}")
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def common(of):
    iri(one(of, "id").text)
    must((one(of, "title").text or "").strip(), "a title that says something")
    moment(one(of, "updated").text)
    links = of.findall(f"{ATOM}link")
    for link in links:
        iri(link.get("href"))
    alternates = [(link.get("type"), link.get("hreflang")) for link in links if link.get("rel", "alternate") == "alternate"]
    must(len(alternates) == len(set(alternates)), "4.1.1: no two alternates alike")
    for author in of.findall(f"{ATOM}author"):
        must((one(author, "name").text or "").strip(), "3.2.1: an author's name")
    return alternates


common(feed)
must(feed.findall(f"{ATOM}author"), "4.1.1: an author, since entries have none")
own = [link for link in feed.findall(f"{ATOM}link") if link.get("rel") == "self"]
must(len(own) == 1 and own[0].get("type") == "application/atom+xml", "4.1.1: one link to itself")
entries = feed.findall(f"{ATOM}entry")
for entry in entries:
    alternates = common(entry)
    content = entry.findall(f"{ATOM}content")
    must(len(content) <= 1 and (content or alternates), "4.1.2: content, or a page that has it")
    must(moment(one(entry, "published").text) <= moment(entry.find(f"{ATOM}updated").text), "published before it was updated")
    must(all(c.get("term") is not None for c in entry.findall(f"{ATOM}category")), "4.2.2: a category's term")
    must(all(c.get("type") in {"text", "html"} for c in content), "4.1.3: a kind of content")
ids = [entry.find(f"{ATOM}id").text for entry in entries]
must(len(ids) == len(set(ids)), "an identifier twice")
moments = [moment(entry.find(f"{ATOM}updated").text) for entry in entries]
must(not moments or moment(feed.find(f"{ATOM}updated").text) >= max(moments), "the feed is as new as its newest entry")
must(moments == sorted(moments, reverse=True), "the newest first")

stones = feed.findall(f"{STONE}deleted-entry")
for stone in stones:
    must(iri(stone.get("ref")) not in ids, "RFC 6721, 3: what is gone is not there")
    moment(stone.get("when"))
    must((stone.find(f"{STONE}comment").text or "").strip(), "why it is gone")

lang = feed.get("{http://www.w3.org/XML/1998/namespace}lang")
wrong = sum("Corrected:" in (entry.findtext(f"{ATOM}content") or "") for entry in entries)
print(json.dumps({"entries": len(entries), "stones": len(stones), "corrected": wrong, "lang": lang}))
