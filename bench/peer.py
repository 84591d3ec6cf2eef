"""The same files against the same schemas with PyYAML and jsonschema: peer.py SCHEMAS FOLDER. Exits with 1 on an error."""

import json
import pathlib
import sys

import jsonschema
import referencing
import yaml


class Loader(yaml.CSafeLoader):
    """Days stay text, as the schemas want them."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}

schemas, folder = map(pathlib.Path, sys.argv[1:])
read = {path.name: json.loads(path.read_text()) for path in schemas.glob("*.schema.json")}
registry = referencing.Registry().with_contents((schema["$id"], schema) for schema in read.values())
validators = {
    name.removesuffix(".schema.json"): jsonschema.Draft202012Validator(schema, registry=registry)
    for name, schema in read.items()
}
wrong = 0
for path in sorted(folder.glob("neighbourhoods/*/*.yaml")):
    value = yaml.load(path.read_text(), Loader)
    for error in validators[path.stem].iter_errors(value):
        wrong += 1
        print(path, error.json_path, error.message[:200])
sys.exit(1 if wrong else 0)
