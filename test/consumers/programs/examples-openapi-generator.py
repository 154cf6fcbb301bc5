import json

import swr
from examples import parse_examples


def parse(name, value, schemas):
    # Lists and strings have no model of their own.
    schema = schemas[name]
    if "items" in schema:
        for item in value or []:
            if "$ref" in schema["items"]:
                parse(schema["items"]["$ref"].split("/")[-1], item, schemas)
    elif schema.get("type") != "string":
        getattr(swr, name).from_json(json.dumps(value))


parse_examples("openapi-client.json", parse)
