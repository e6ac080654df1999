"""A mail server for trials: aiosmtpd, which knows nothing of Pacthouse.

smtp_sink.py PORT FILE FOLDER: takes every mail, appends a line to FILE for each (Message-ID, recipient, address to refuse such
mails), keeps it whole in FOLDER if it is a letter of a list, and answers 250. SIGTERM kills it where it stands, connections open, mails half sent, without a word: yet never between
the line of a mail and its 250, since what a server knows that dies there, nobody can know.
"""

import asyncio
import os
import pathlib
import signal
import sys
from email.parser import BytesHeaderParser

from aiosmtpd.smtp import SMTP


class Sink:
    def __init__(self, file, folder):
        self.file = file
        self.folder = folder

    async def handle_DATA(self, server, session, envelope):
        mail = BytesHeaderParser().parsebytes(envelope.content)
        fields = [mail["Message-ID"], ",".join(envelope.rcpt_tos), mail.get("List-Unsubscribe", "")]
        if fields[2] and mail.get("List-Unsubscribe-Post") != "List-Unsubscribe=One-Click":
            return "550 no way to refuse this in one click"
        if "List-Id" in mail:
            name = fields[0].strip("<>").split("@")[0]
            (self.folder / f"{name}.eml").write_bytes(envelope.original_content)
        self.file.write("\t".join(fields) + "\n")
        self.file.flush()
        return "250 taken"


async def main(port, path, folder):
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, os._exit, 1)
    with open(path, "a", encoding="utf-8") as file:
        sink = Sink(file, pathlib.Path(folder))
        server = await loop.create_server(lambda: SMTP(sink, hostname="sink.example", loop=loop), "127.0.0.1", port)
        await server.serve_forever()


asyncio.run(main(int(sys.argv[1]), sys.argv[2], sys.argv[3]))
