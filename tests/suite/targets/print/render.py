"""Renders templates with Jinja2: reads a list of jobs, [[template, variables, page], ...]."""

import json
import sys

try:
    from jinja2 import Environment, StrictUndefined
except ImportError:
    sys.exit(77)

environment = Environment(autoescape=True, undefined=StrictUndefined)


def text(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


for template, variables, page in json.loads(text(sys.argv[1])):
    rendered = environment.from_string(text(template)).render(json.loads(text(variables)))
    with open(page, "w", encoding="utf-8", newline="") as file:
        file.write(rendered)
