"""Lets Python's own mail library judge letters: letters.py FOLDER reads every .eml there, under its strict policy.

Each must be without a defect (RFC 5322), have its required fields once, lines that are not too long, a list (RFC 2919), a way to
refuse in one click (RFC 2369, RFC 8058), say that no hand wrote it (RFC 3834), be text and HTML of the same, the text first
(RFC 2046), in one language and its direction, with nothing that would tell who opened it. Prints how many there are by language.
"""

import collections
import email.policy
import json
import multiprocessing
import pathlib
import re
import sys
from html.parser import HTMLParser

policy = email.policy.SMTP.clone(raise_on_defect=True, max_line_length=998)


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.text = collections.Counter(), [], []

    def handle_starttag(self, tag, attributes):
        self.tags[tag] += 1
        self.attributes += [(tag, *pair) for pair in attributes]

    def handle_data(self, data):
        self.text.append(data)


def judge(path):
    raw = path.read_bytes()
    mail = email.message_from_bytes(raw, policy=policy)

    def must(what, why):
        if not what:
            raise ValueError(f"{path.name}: {why}\n{raw[:4000].decode(errors='replace')}")

    for field in ["Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "List-Id", "List-Unsubscribe", "List-Unsubscribe-Post"]:
        must(len(mail.get_all(field, [])) == 1, f"one {field}")
        must(not mail[field].defects, f"{field} is not well formed: {mail[field].defects}")
    head = raw.split(b"\r\n\r\n")[0]
    must(all(byte < 128 for byte in head), "a head in ASCII")
    must(all(len(line) <= 998 for line in raw.split(b"\r\n")), "lines of 998 characters at most")
    must(b"\n" not in raw.replace(b"\r\n", b""), "lines that end in CRLF")
    must(len(mail["From"].addresses) == 1 and len(mail["To"].addresses) == 1, "one sender, one recipient")
    must(re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", mail["Message-ID"]), "a Message-ID")
    must(re.fullmatch(r"<[a-z]+(\.[a-z0-9-]+)+>", mail["List-Id"]), "a List-Id")
    refuse = re.fullmatch(r"<(https?://[!-;=?-~]+)>", mail["List-Unsubscribe"])
    must(refuse, "an address to refuse")
    must(mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click", "one click")
    must(mail["Auto-Submitted"] == "auto-generated", "no hand wrote it")
    must(mail["Subject"] and not mail["Subject"].startswith("=?"), "a subject that can be read")

    must(mail.get_content_type() == "multipart/alternative", "text and HTML")
    kinds = [part.get_content_type() for part in mail.iter_parts()]
    must(kinds == ["text/plain", "text/html"], f"the text first: {kinds}")
    plain, html = (part.get_content() for part in mail.iter_parts())
    token = refuse[1].rsplit("/", 1)[1]
    must(plain.count(token) == 1 and html.count(token) == 1, "the reader's own way to what they follow")
    must("\x01" not in plain + html, "no mark left")

    page = Page()
    page.feed(html)
    must(not page.tags.keys() & {"img", "script", "iframe", "object", "embed", "link", "form", "video", "audio"}, "nothing from elsewhere")
    must(not any(name in {"src", "srcset", "background", "ping", "style"} or name.startswith("on") for _, name, _ in page.attributes), "no attribute that acts")
    must("url(" not in html and "@import" not in html, "no style from elsewhere")
    links = [value for tag, name, value in page.attributes if name == "href"]
    must(all(link.startswith("http://localhost:3000/") for link in links), "links to the portal alone")
    must(not any("?" in link for link in links), "links that tell nothing of the reader")
    must(("meta", "content", "light dark") in page.attributes and "prefers-color-scheme" in html, "readable in the dark")
    spoken = dict((name, value) for tag, name, value in page.attributes if tag == "html")
    must(spoken["dir"] == ("rtl" if spoken["lang"] == "ar" else "ltr"), "the direction of its language")
    must("percent" in plain and "percent" in "".join(page.text) and "<h2" in html and "<li>" in html, "the text whole")
    return spoken["lang"], mail["Message-ID"]


if __name__ == "__main__":
    with multiprocessing.Pool() as judges:
        seen = judges.map(judge, sorted(pathlib.Path(sys.argv[1]).glob("*.eml")), chunksize=50)
    if len({name for _, name in seen}) != len(seen):
        sys.exit("a Message-ID twice")
    print(json.dumps(dict(sorted(collections.Counter(lang for lang, _ in seen).items()))))
