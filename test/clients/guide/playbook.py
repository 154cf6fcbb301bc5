"""Reads the tasks of playbook.yaml, makes the calls of their modules, and prints one line of JSON for each.

The collection isn't a package of PyPI. Its modules log in and call otcextensions as this program does.
"""

import json

import openstack
import yaml
from otcextensions import sdk as otc_sdk


def run(module, arguments):
    connection = openstack.connect(cloud=arguments.pop("cloud"), auth_type=None, auth=None, interface="public")
    otc_sdk.load(connection)
    kind = module.removeprefix("opentelekomcloud.cloud.swr_")
    created = getattr(connection.swr, f"create_{kind}")(**arguments)
    return {"module": module, "namespace": created.namespace, "repository": getattr(created, "repository", None)}


def main():
    with open("playbook.yaml", encoding="utf-8") as file:
        [play] = yaml.safe_load(file)
    defaults = play["module_defaults"]["group/opentelekomcloud.cloud.otc"]
    for task in play["tasks"]:
        [module] = [name for name in task if name != "name"]
        print(json.dumps(run(module, {**defaults, **task[module]})), flush=True)


main()
