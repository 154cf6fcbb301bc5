import importlib
import json
import pkgutil
import re
import sys

import swr
from swr import ApiClient, ApiException, Configuration, CreateNamespaceRequest, OrganizationsApi, RepositoriesApi

# Importing a module runs all of its code but function bodies.
for module in pkgutil.walk_packages(swr.__path__, "swr."):
    importlib.import_module(module.name)

given = json.load(sys.stdin)
client = ApiClient(Configuration(host=given["url"], api_key={"token": given["token"]}))
signing = ApiClient(Configuration(host=given["url"]))
signature = {"Authorization": given["authorization"], "X-Sdk-Date": given["date"]}
organizations, repositories = OrganizationsApi(client), RepositoriesApi(client)
body = CreateNamespaceRequest(namespace=given["namespace"])


def report(call, value):
    print(json.dumps({"call": call, "value": value}))


created = organizations.create_namespace_with_http_info(body)
report("create", "created" if created.status_code == 201 else str(created))
report("signed", OrganizationsApi(signing).show_namespace("ready", _headers=signature).name)
listed = repositories.list_repos_details(filter=given["filter"])
report("filtered", ",".join(repository.name for repository in listed))
report("dollar", repositories.show_repository("ready", given["repository"]).name)

try:
    organizations.create_namespace(body)
except ApiException as error:
    code = re.search(r'"error_?code":"([^"]+)"', error.body, re.IGNORECASE)
    report("conflict", f"{error.status} {code and code.group(1)}")
