import sys

from signer import sign

# Signs the request in each line: method, URL, body, access key, secret key, and headers, separated by tabs.
for line in sys.stdin.buffer.read().decode().split("\n"):
    if not line:
        continue
    method, url, body, access_key, secret_key, *headers = line.split("\t")
    pairs = dict(zip(headers[::2], headers[1::2]))
    print(sign(method, url, pairs, body.encode(), access_key, secret_key)["Authorization"])
