"""Judges the open data of a running portal: `open_data.py URL SHAPES`.

schemathesis asks thousands of questions that it makes from the OpenAPI document, good ones and bad ones, with a fixed seed;
frictionless reads the data package and every table by its schema; rdflib and pyshacl read the catalogue by our shapes, and each digest
in it is compared with the bytes that are sent. Prints how many cases there were. Ends with 1 at the first that does not hold.
"""

import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

import frictionless
import pyshacl
import rdflib

portal, shapes = sys.argv[1:]
began = time.monotonic()


def fetch(path):
    with urllib.request.urlopen(portal + path) as answer:
        return answer.read()


def done(what):
    print(f"{what} after {time.monotonic() - began:.0f} s", flush=True)


document = json.loads(fetch("/api/openapi.json"))
operations = sum(len(path) for path in document["paths"].values())
with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)

    package = json.loads(fetch("/data/datapackage.json"))
    for resource in package["resources"]:
        (folder / resource["path"]).write_bytes(fetch(f"/data/{resource['path']}"))
        if json.loads(fetch(f"/data/{resource['name']}.schema.json")) != resource["schema"]:
            raise SystemExit(f"{resource['name']}: two schemas")
    (folder / "datapackage.json").write_text(json.dumps(package))
    report = frictionless.validate(str(folder / "datapackage.json"))
    if not report.valid:
        raise SystemExit(f"frictionless: {report.flatten(['name', 'rowNumber', 'fieldName', 'type', 'note'])[:10]}")
    rows = sum(task.stats["rows"] for task in report.tasks)
    if len(report.tasks) < 12 or rows < 100:
        raise SystemExit(f"frictionless: {len(report.tasks)} tables with {rows} rows")
    done(f"frictionless {rows} rows")

    catalogue = rdflib.Graph().parse(data=fetch("/data/catalog.jsonld"), format="json-ld")
    good, _, text = pyshacl.validate(catalogue, shacl_graph=rdflib.Graph().parse(shapes), advanced=False)
    if not good:
        raise SystemExit(f"pyshacl: {text}")
    SPDX, DCAT = rdflib.Namespace("http://spdx.org/rdf/terms#"), rdflib.Namespace("http://www.w3.org/ns/dcat#")
    files = list(catalogue.subject_objects(DCAT.downloadURL))
    for file, url in files:
        content = fetch(re.sub("^https?://[^/]+", "", str(url)))
        digest = catalogue.value(catalogue.value(file, SPDX.checksum), SPDX.checksumValue)
        if hashlib.sha256(content).hexdigest() != str(digest):
            raise SystemExit(f"{url}: another digest")
        if len(content) != int(catalogue.value(file, DCAT.byteSize)):
            raise SystemExit(f"{url}: another length")
    if len(files) < 24:
        raise SystemExit(f"{len(files)} files in the catalogue")
    done(f"catalogue {len(files)} files")

    # A value that would be refused must not slip through either: `--mode all` asks good and bad questions.
    report = folder / "schemathesis.xml"
    run = subprocess.run(
        [
            str(pathlib.Path(sys.executable).with_name("schemathesis")), "run", f"{portal}/api/openapi.json",
            "--url", portal, "--checks", "all", "--mode", "all", "--phases", "coverage,fuzzing", "--seed", "20261129",
            "--max-examples", str(6000 // operations), "--workers", "2", "--continue-on-failure",
            "--generation-database", "none", "--report", "junit", "--report-junit-path", str(report), "--no-color",
        ],
        capture_output=True, text=True, cwd=folder,
    )
    if run.returncode != 0:
        raise SystemExit(f"schemathesis: {run.stdout[-8000:]}\n{run.stderr[-2000:]}")
    cases = re.findall(r"(\d+) generated", run.stdout)
    if not cases:
        raise SystemExit(f"schemathesis said: {run.stdout[-3000:]}")
    print("cases", cases[-1])
    done("schemathesis")
