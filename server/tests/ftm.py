"""Lets the makers of FollowTheMoney judge the register: reads its entities, one JSON object a line, from standard input.

Each must be of a known schema, with all properties that it requires, and with known properties whose values are of their types and lose
nothing when they are cleaned, and what one says of another must be there and of the right kind. Prints, as JSON, which organisations bear a topic of risk, and when
each sanction ends. Ends with 1 and a line that names the first entity that is not accepted.
"""

import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData
from followthemoney.types import registry


def refuse(data, why):
    raise SystemExit(f"{data.get('id')}: {why}")


entities = {}
for line in sys.stdin:
    data = json.loads(line)
    schema = model.get(data.get("schema", ""))
    if schema is None or schema.abstract:
        refuse(data, f"no schema {data.get('schema')}")
    if data["id"] in entities or registry.entity.clean(data["id"]) != data["id"]:
        refuse(data, "no identifier of its own")
    unknown = set(data["properties"]) - set(schema.properties)
    if unknown:
        refuse(data, f"no property {unknown}")
    # `validate` looks only at what is there.
    required = {name for every in schema.schemata for name in every.required}
    missing = required - {name for name, values in data["properties"].items() if values}
    if missing:
        refuse(data, f"without {missing}")
    try:
        schema.validate(data)
    except InvalidData as error:
        refuse(data, error.errors)
    proxy = model.get_proxy(data, cleaned=False)
    for name, values in data["properties"].items():
        if not values or sorted(proxy.get(name)) != sorted(values):
            refuse(data, f"{name}: {values} becomes {proxy.get(name)}")
    entities[proxy.id] = proxy

for proxy in entities.values():
    for prop, value in proxy.itervalues():
        if prop.type == registry.entity:
            other = entities.get(value)
            if other is None or not other.schema.is_a(prop.range):
                refuse(proxy.to_dict(), f"{prop.name}: {value} is no {prop.range.name}")

# What https://www.opensanctions.org/docs/topics/ counts as risk, so far as such a register could ever say it.
risks = {name for name in registry.topic.names if name.split(".")[0] in {"sanction", "crime", "debarment", "reg", "wanted", "poi", "export"}}
risks |= {"corp.disqual", "role.oligarch"}
print(
    json.dumps(
        {
            "risky": sorted(p.id for p in entities.values() if risks & set(p.get("topics", quiet=True))),
            "ends": {p.id: p.get("endDate") for p in entities.values() if p.schema.is_a("Sanction")},
        }
    )
)
