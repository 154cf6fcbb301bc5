import sys
from datetime import datetime, timedelta

from signer import sign

# Signs the request in each line: method, URL, body, access key, secret key, and headers, separated by tabs. Prints its signature,
# and that of the same request after it was signed an hour earlier.
for line in sys.stdin.buffer.read().decode().split("\n"):
    if not line:
        continue
    method, url, body, *keys_and_headers = line.split("\t")
    access_key, secret_key, *headers = keys_and_headers
    pairs = dict(zip(headers[::2], headers[1::2]))
    [date] = [pairs.pop(name) for name in list(pairs) if name.lower() == "x-sdk-date"]
    now = datetime.strptime(date, "%Y%m%dT%H%M%SZ")
    signed = sign(method, url, pairs, body.encode(), access_key, secret_key, now)
    earlier = sign(method, url, pairs, body.encode(), access_key, secret_key, now - timedelta(hours=1))
    again = sign(method, url, {**pairs, **earlier}, body.encode(), access_key, secret_key, now)
    print(signed["Authorization"], again["Authorization"], sep="\t")
