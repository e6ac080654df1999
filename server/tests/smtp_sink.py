"""A mail server for the trial of the outbox: aiosmtpd, which knows nothing of Pacthouse.

smtp_sink.py PORT FILE: takes every mail, appends a line to FILE for each (Message-ID, recipient, address to refuse such
mails), and answers 250. SIGTERM kills it where it stands, connections open, mails half sent, without a word: yet never between
the line of a mail and its 250, since what a server knows that dies there, nobody can know.
"""

import asyncio
import os
import signal
import sys
from email.parser import BytesHeaderParser

from aiosmtpd.smtp import SMTP


class Sink:
    def __init__(self, file):
        self.file = file

    async def handle_DATA(self, server, session, envelope):
        mail = BytesHeaderParser().parsebytes(envelope.content)
        fields = [mail["Message-ID"], ",".join(envelope.rcpt_tos), mail.get("List-Unsubscribe", "")]
        if fields[2] and mail.get("List-Unsubscribe-Post") != "List-Unsubscribe=One-Click":
            return "550 no way to refuse this in one click"
        self.file.write("\t".join(fields) + "\n")
        self.file.flush()
        return "250 taken"


async def main(port, path):
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, os._exit, 1)
    with open(path, "a", encoding="utf-8") as file:
        sink = Sink(file)
        server = await loop.create_server(lambda: SMTP(sink, hostname="sink.example", loop=loop), "127.0.0.1", port)
        await server.serve_forever()


asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
