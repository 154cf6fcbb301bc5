import importlib
import json
import pkgutil
import re
import sys

import client as package
from client import Client
from client.api.organizations import create_namespace, show_namespace
from client.api.repositories import list_repos_details, show_repository
from client.models import CreateNamespaceRequest, Namespace, Repository
from signer import sign

# Importing a module runs all of its code but function bodies.
for module in pkgutil.walk_packages(package.__path__, "client."):
    importlib.import_module(module.name)

given = json.load(sys.stdin)
swr = Client(base_url=given["url"], headers={"X-Auth-Token": given["token"]})
endpoint, access_key, secret_key = given["url"], given["accessKey"], given["secretKey"]
body = CreateNamespaceRequest(namespace=given["namespace"])


def add_signature(request):
    headers = {name: value for name, value in request.headers.items() if name == "content-type"}
    request.headers.update(sign(request.method, str(request.url), headers, request.content, access_key, secret_key))


client = Client(base_url=endpoint, httpx_args={"event_hooks": {"request": [add_signature]}})


def report(call, value):
    print(json.dumps({"call": call, "value": value}))


created = create_namespace.sync_detailed(client=swr, body=body)
report("create", "created" if created.status_code == 201 else str(created))

shown = show_namespace.sync("ready", client=client)
report("signed", shown.name if isinstance(shown, Namespace) else str(shown))

listed = list_repos_details.sync(client=swr, filter_=given["filter"])
report("filtered", ",".join(repository.name for repository in listed))

found = show_repository.sync("ready", given["repository"], client=swr)
report("dollar", found.name if isinstance(found, Repository) else str(found))

conflict = create_namespace.sync_detailed(client=swr, body=body)
code = re.search(rb'"error_?code":"([^"]+)"', conflict.content, re.IGNORECASE)
report("conflict", f"{conflict.status_code.value} {code and code.group(1).decode()}")
