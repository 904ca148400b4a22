"""Makes calls by the generated client, and writes what was answered beside what it has kept."""

import importlib
import json
import re
import sys

import client


def snake(name):
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


def made(api, call):
    arguments = {snake(name): value for name, value in call["arguments"].items()}
    method = snake(call["id"])
    if call["stream"]:
        accept = {"Accept": "text/event-stream"}
        answer = getattr(api, method + "_without_preload_content")(_headers=accept, **arguments)
        try:
            return {"status": answer.status}
        finally:
            answer.close()
    answer = getattr(api, method + "_with_http_info")(**arguments)
    kept = {"status": answer.status_code}
    if answer.data is not None:
        kept["answered"] = json.loads(answer.raw_data)
        kept["kept"] = json.loads(answer.data.to_json())
    return kept


def main(server, asked, file):
    connection = client.ApiClient(client.Configuration(host=server))
    kept = {}
    with open(asked, encoding="utf-8") as calls:
        for call in json.load(calls):
            api = getattr(client, call["api"])(connection)
            try:
                kept[call["id"]] = made(api, call)
            except client.ApiException as problem:
                kept[call["id"]] = {"status": problem.status}
    with open(file, "w", encoding="utf-8") as out:
        json.dump(kept, out)


main(*sys.argv[1:])
