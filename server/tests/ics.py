"""Lets the makers of the Python package `icalendar` judge a calendar: reads it from standard input.

Each of its components must be read without an error, each event must have what RFC 5545 asks of it, and its times must run forward.
Prints, as JSON, the calendar's method and of each event what a program of others sees. Ends with 1 and a line that names what is
not accepted.
"""

import json
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
if calendar.errors or not calendar.get("VERSION") or not calendar.get("PRODID"):
    raise SystemExit(f"the calendar: {calendar.errors}")

events = []
for event in calendar.walk("VEVENT"):
    uid = str(event.get("UID"))
    if event.errors:
        raise SystemExit(f"{uid}: {event.errors}")
    for name in ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"]:
        if event.get(name) is None:
            raise SystemExit(f"{uid}: no {name}")
    if event.start >= event.end:
        raise SystemExit(f"{uid}: it ends before it begins")
    events.append(
        {
            "uid": uid,
            "sequence": event.get("SEQUENCE"),
            "status": str(event.get("STATUS", "")),
            "start": event.start.isoformat(),
            "end": event.end.isoformat(),
            "stamp": event.get("DTSTAMP").dt.isoformat(),
            "summary": str(event.get("SUMMARY")),
            "location": str(event.get("LOCATION", "")),
            "description": str(event.get("DESCRIPTION", "")),
            "organizer": str(event.get("ORGANIZER", "")),
            "attendees": len(event.get("ATTENDEE", [])),
        }
    )

uids = [event["uid"] for event in events]
if len(uids) != len(set(uids)):
    raise SystemExit("one UID stands twice")
print(json.dumps({"method": str(calendar.get("METHOD", "")), "events": events}))
