"""Makes the calls of standard input with the vendor's SDK, and prints one line of JSON for each."""

import json
import re
import sys

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import SdkException, ServiceResponseException
from huaweicloudsdkcore.region.region import Region
from huaweicloudsdkcore.utils.http_utils import sanitize_for_serialization
from huaweicloudsdkswr import v2


def snake_case(name):
    return re.sub(r"([A-Z])", lambda match: "_" + match.group(1).lower(), name)


def create(kind, value):
    """Returns an object of the SDK."""
    if kind.startswith("list["):
        return [create(kind[5:-1], item) for item in value]
    model = getattr(v2, kind, None)
    if model is None:
        return value
    fields = {wire: name for name, wire in model.attribute_map.items()}
    return model(**{fields[wire]: create(model.openapi_types[fields[wire]], item) for wire, item in value.items()})


def client_of(service, caller):
    credentials = BasicCredentials(caller["ak"], caller["sk"], caller.get("projectId"))
    if "securityToken" in caller:
        credentials = credentials.with_security_token(caller["securityToken"])
    builder = v2.SwrClient.new_builder().with_credentials(credentials)
    if "projectId" not in caller:
        if not service.get("iamFromEnvironment"):
            credentials.with_iam_endpoint(service["url"])
        return builder.with_region(Region(service["region"], service["url"])).build()
    return builder.with_endpoint(service["url"]).build()


def send(service, call):
    caller = call["caller"]
    client = client_of(service, caller)
    operation = call["operation"]
    if not hasattr(client, snake_case(operation)):
        raise LookupError(f"the SDK lacks {operation}")
    fields = dict(call["params"], **({"body": call["body"]} if "body" in call else {}))
    request = create(operation[0].upper() + operation[1:] + "Request", fields)
    if "headers" not in call:
        return getattr(client, snake_case(operation))(request)
    invoker = getattr(client, snake_case(operation) + "_invoker")(request)
    for name, value in call["headers"].items():
        invoker.add_header(name, value)
    return invoker.invoke()


def outcome(service, call):
    try:
        response = send(service, call)
        return {"status": response.status_code, "data": sanitize_for_serialization(response)}
    except ServiceResponseException as error:
        return {
            "status": error.status_code,
            "error": {"code": error.error_code, "message": error.error_msg, "requestId": error.request_id},
        }
    except (SdkException, Exception) as error:
        return {"status": 0, "failure": f"{type(error).__name__}: {error}"}


def main():
    service = json.load(sys.stdin)
    for call in service["calls"]:
        print(json.dumps(outcome(service, call), default=str), flush=True)


main()
