import json


def parse_examples(file, parse):
    """Parses every example of the document whose schema is a component, and prints the number of examples and the mistakes."""
    with open(file, encoding="utf-8") as text:
        document = json.load(text)
    count, failures = 0, []
    for media in media_of(document):
        schema = media["schema"].get("$ref", "").split("/")[-1]
        if schema == "":
            continue
        for title, example in media["examples"].items():
            if "$ref" in example:
                example = document["components"]["examples"][example["$ref"].split("/")[-1]]
            count += 1
            try:
                parse(schema, example["value"], document["components"]["schemas"])
            except Exception as error:
                failures.append(f"{title}: {error}")
    print(json.dumps({"count": count, "failures": failures}))


def media_of(value):
    """Returns every object with a schema and examples."""
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    found = [media for child in children for media in media_of(child)]
    return [value, *found] if isinstance(value, dict) and "schema" in value and "examples" in value else found
