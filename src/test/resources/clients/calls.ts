// Makes calls by the generated client, and writes what was answered beside what it has kept.
import { readFileSync, writeFileSync } from "node:fs";
import * as api from "./index";

type Kept = { status: number; answered?: unknown; kept?: unknown };
type Call = { id: string; stream: boolean; arguments: any };

async function keep<T>(
  sent: Promise<api.ApiResponse<T>>,
  write: ((value: T) => unknown) | undefined,
): Promise<Kept> {
  const response = await sent;
  const status = response.raw.status;
  if (write === undefined) {
    return { status };
  }
  const answered: unknown = await response.raw.clone().json();
  return { status, answered, kept: write(await response.value()) };
}

const calls: Record<
  string,
  (config: api.Configuration, args: any, init: RequestInit) => Promise<Kept>
> = {
  // calls
};

async function main(server: string, asked: string, file: string): Promise<void> {
  const config = new api.Configuration({ basePath: server });
  const kept: Record<string, Kept> = {};
  for (const call of JSON.parse(readFileSync(asked, "utf8")) as Call[]) {
    const stop = new AbortController();
    try {
      kept[call.id] = await calls[call.id]!(config, call.arguments, { signal: stop.signal });
    } catch (error) {
      if (!(error instanceof api.ResponseError)) {
        throw error;
      }
      kept[call.id] = { status: error.response.status };
    } finally {
      if (call.stream) {
        stop.abort();
      }
    }
  }
  writeFileSync(file, JSON.stringify(kept));
}

main(process.argv[2]!, process.argv[3]!, process.argv[4]!).catch((error) => {
  console.error(error);
  process.exit(1);
});
