"""Makes calls with openstacksdk and otcextensions, and prints one line of JSON for each."""

import json
import sys

import openstack
from keystoneauth1.exceptions import ClientException
from openstack.exceptions import SDKException

service = json.load(sys.stdin)
account = service["account"]
project = {"project_name": service["region"], "project_domain_name": account}
user = {"username": service["user"]["name"], "password": service["user"]["password"], "user_domain_name": account}
COLLEAGUE = service["colleague"]


def connect(**auth):
    """Logs in with openstacksdk's default plugin, which first asks for the version of the identity service."""
    auth_type = auth.pop("auth_type", None)
    options = {"auth_type": auth_type} if auth_type else {}
    return openstack.connect(
        load_yaml_config=False,
        load_envvars=False,
        region_name=service["region"],
        auth={"auth_url": f"{service['url']}/v3", **auth},
        vendor_hook="otcextensions.sdk:load",
        **options,
    )


def plain(value):
    """Returns a result as JSON has it."""
    if hasattr(value, "to_dict"):
        return {key: item for key, item in value.to_dict().items() if item is not None and key != "location"}
    if isinstance(value, (str, int, dict, type(None))):
        return value
    return [plain(item) for item in value]


def report(call, action):
    """Prints what a call returns, or how it fails."""
    try:
        outcome = {"data": plain(action())}
    except (SDKException, ClientException) as error:
        status = getattr(error, "status_code", None) or getattr(error, "http_status", None)
        outcome = {"status": status or 0, "failure": str(error)}
    except Exception as error:
        outcome = {"failure": f"{type(error).__name__}: {error}"}
    print(json.dumps({"call": call, **outcome}, default=str), flush=True)


def organizations_of(**auth):
    return [organization.name for organization in connect(**auth).swr.organizations()]


def log_in():
    token = connect(**user, **project).auth_token
    no_names = {"user_id": service["userId"], "password": user["password"]}
    report("log in by names", lambda: organizations_of(**user, **project))
    report("log in by ids", lambda: organizations_of(**no_names, project_id=service["projectId"]))
    report("log in with v3password", lambda: organizations_of(auth_type="v3password", **user, **project))
    report("log in with a token", lambda: organizations_of(auth_type="v3token", token=token, **project))
    report("log in with a wrong password", lambda: organizations_of(**{**user, "password": "wrong"}, **project))
    report("log in to an unknown project", lambda: organizations_of(**user, **{**project, "project_name": "elsewhere"}))


def use_organizations(swr):
    report("create an organization", lambda: swr.create_organization(namespace="made"))
    report("create it twice", lambda: swr.create_organization(namespace="made"))
    report("create an organization with an invalid name", lambda: swr.create_organization(namespace="Not A Name"))
    report("get an organization", lambda: swr.get_organization("made"))
    report("get a missing organization", lambda: swr.get_organization("missing"))
    report("find an organization", lambda: swr.find_organization("made"))
    report("list organizations", lambda: swr.organizations())
    report("list organizations by name", lambda: swr.organizations(namespace="made"))
    permission = {"user_id": COLLEAGUE["user_id"], "user_name": COLLEAGUE["user_name"]}
    grant = lambda auth: {"namespace": "made", "permissions": [{**permission, "user_auth": auth}]}
    report("grant a permission", lambda: swr.create_organization_permissions(**grant(1)))
    report("grant an unknown permission", lambda: swr.create_organization_permissions(**grant(5)))
    report("list permissions", lambda: swr.organization_permissions("made"))
    report("change a permission", lambda: swr.update_organization_permissions(**grant(3)))
    report("revoke a permission", lambda: swr.delete_organization_permissions("made", [COLLEAGUE["user_id"]]))
    report("revoke it twice", lambda: swr.delete_organization_permissions("made", [COLLEAGUE["user_id"]]))


def use_repositories(swr):
    made = {"namespace": "made", "repository": "new"}
    report("create a repository", lambda: swr.create_repository(**made, category="linux", is_public=False))
    report("create the repository twice", lambda: swr.create_repository(**made, category="linux", is_public=False))
    report("get a repository", lambda: swr.get_repository("made", "new"))
    report("get a repository with a slash", lambda: swr.get_repository("ready", "team$app"))
    report("get a missing repository", lambda: swr.get_repository("made", "missing"))
    report("list repositories", lambda: swr.repositories(namespace="ready"))
    report("list repositories page by page", lambda: swr.repositories(namespace="ready", limit=1, offset=0))
    report("change a repository", lambda: swr.update_repository(**made, is_public=True, description="changed"))
    report("delete a repository", lambda: swr.delete_repository("made", "new", ignore_missing=False))
    report("delete it twice", lambda: swr.delete_repository("made", "new", ignore_missing=False))


def use_shares(swr):
    app = {"namespace": "ready", "repository": "app"}
    share = {**app, "access_domain": "partner", "permit": "read"}
    report("share a repository", lambda: swr.create_domain(**share, deadline="forever"))
    report("share it twice", lambda: swr.create_domain(**share, deadline="forever"))
    report("list shares", lambda: swr.domains(**app))
    report("get a share", lambda: swr.get_domain(**app, access_domain="partner"))
    report("change a share", lambda: swr.update_domain(**share, deadline="2099-12-31T00:00:00Z", description="changed"))
    report("end a share", lambda: swr.delete_domain(**app, access_domain="partner", ignore_missing=False))
    report("end the share twice", lambda: swr.delete_domain(**app, access_domain="partner", ignore_missing=False))
    report("delete an organization", lambda: swr.delete_organization("made", ignore_missing=False))
    report("delete the organization twice", lambda: swr.delete_organization("made", ignore_missing=False))


def main():
    log_in()
    swr = connect(**user, **project).swr
    use_organizations(swr)
    use_repositories(swr)
    use_shares(swr)


main()
