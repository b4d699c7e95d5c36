/* Built by scripts/build-web from clients/typescript/src/core.ts. */

// ../../clients/typescript/src/problems.ts
var ADVICE = {
  UNAUTHENTICATED: "sign in",
  INVALID_CREDENTIALS: "sign in",
  TOKEN_EXPIRED: "sign in",
  TOKEN_REUSED: "sign in",
  SIGN_IN_AGAIN: "sign in",
  FORBIDDEN: "ask for the right",
  NOT_FOUND: "read again",
  CONFLICT: "read again",
  CURSOR_EXPIRED: "read again",
  UNCERTAIN: "read again",
  REQUIRED: "change the request",
  INVALID: "change the request",
  ALREADY_EXISTS: "change the request",
  IDEMPOTENCY_MISMATCH: "change the request",
  LIMIT_EXCEEDED: "change the request",
  TOO_COMPLEX: "change the request",
  BAD_REQUEST: "change the request",
  CYCLE: "change the request",
  RATE_LIMITED: "try again later",
  UNREACHABLE: "try again later",
  INTERNAL: "report it"
};
var adviceFor = (code) => ADVICE[code] ?? "report it";
var TaskFlowError = class extends Error {
  constructor(code, message, { status = 0, retryAfter: retryAfter2, requestId, maybeDone = false, errors = [], data = null, cause } = {}) {
    super(message, { cause });
    this.code = code;
    this.advice = adviceFor(code);
    this.status = status;
    this.retryAfter = retryAfter2;
    this.requestId = requestId;
    this.maybeDone = maybeDone;
    this.errors = errors;
    this.data = data;
  }
  code;
  name = "TaskFlowError";
  advice;
  status;
  retryAfter;
  requestId;
  maybeDone;
  errors;
  data;
};
function refused(errors, { status, retryAfter: retryAfter2, data }) {
  const first = errors[0];
  const { code = "INTERNAL", requestId, retryAfter: seconds = retryAfter2 } = first?.extensions ?? {};
  const maybeDone = errors.some(({ path }) => path !== void 0);
  const details = { status: status ?? 0, retryAfter: seconds, requestId, errors, data, maybeDone };
  return new TaskFlowError(code, first?.message ?? "The server refused it without a reason.", details);
}

// ../../clients/typescript/src/waiting.ts
var SHORTEST = 300;
var LONGEST = 2e4;
function pause(failed, random = Math.random) {
  return SHORTEST / 2 + random() * Math.min(LONGEST, SHORTEST * 2 ** failed);
}
var wait = (milliseconds, signal) => new Promise((resolve, reject) => {
  const browser = typeof addEventListener === "function";
  const end = (settle) => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    if (browser) removeEventListener("online", go);
    settle();
  };
  const go = () => end(resolve);
  const abort = () => end(() => reject(signal?.reason));
  const timer = setTimeout(go, milliseconds);
  if (signal?.aborted) return abort();
  signal?.addEventListener("abort", abort);
  if (browser) addEventListener("online", go);
});
function linked(outer) {
  const own = new AbortController();
  const abort = () => own.abort(outer?.reason);
  if (outer?.aborted) abort();
  outer?.addEventListener("abort", abort);
  return {
    signal: own.signal,
    abort: (reason) => own.abort(reason),
    close: () => outer?.removeEventListener("abort", abort)
  };
}
async function within(milliseconds, outer, work) {
  const { signal, abort, close } = linked(outer);
  const timer = setTimeout(
    () => abort(new TaskFlowError("UNREACHABLE", "The server did not answer in time.", { maybeDone: true })),
    milliseconds
  );
  try {
    return await work(signal);
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    clearTimeout(timer);
    close();
  }
}
var passes = (error) => error instanceof TaskFlowError && error.advice === "try again later";

// ../../clients/typescript/src/http.ts
var Http = class {
  constructor(options) {
    this.options = options;
    this.url = `${options.url.replace(/\/+$/, "")}/graphql`;
  }
  options;
  url;
  /** The `data` of the answer. */
  async ask(asked, token, { signal, keepalive = false } = {}) {
    return within(this.options.timeout, signal, async (limit) => {
      const response = await this.send(asked, token, { signal: limit, keepalive }, {});
      const { data, errors } = await answerOf(response, limit);
      if (errors?.length) throw refused(errors, { status: response.status, retryAfter: retryAfter(response), data });
      return data;
    });
  }
  /** Whatever answers. */
  async send(asked, token, way, headers) {
    const { fetch, language, cookie } = this.options;
    const { signal } = way;
    try {
      return await fetch(this.url, {
        ...postOf(asked, token, { ...language && { "accept-language": language }, ...headers }),
        credentials: cookie ? "include" : "omit",
        ...way
      });
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      throw new TaskFlowError("UNREACHABLE", "The server can\u2019t be reached.", { maybeDone: true, cause });
    }
  }
};
var postOf = (asked, token, headers = {}) => ({
  method: "POST",
  headers: {
    "content-type": "application/json",
    accept: "application/json",
    // refusals of single fields come with 200: a browser logs other statuses as errors
    ...token !== null && { authorization: `Bearer ${token}` },
    ...headers
  },
  body: JSON.stringify(asked)
});
async function answerOf(response, signal) {
  const { status } = response;
  const answer = await response.json().catch((cause) => {
    if (signal.aborted) throw signal.reason;
    return cause;
  });
  const details = { status, retryAfter: retryAfter(response), maybeDone: true };
  if (!isAnswer(answer)) throw new TaskFlowError("UNREACHABLE", `Something else answered (HTTP ${status}).`, details);
  if (status === 503)
    throw new TaskFlowError("UNREACHABLE", "The server can\u2019t answer just now.", { ...details, maybeDone: false });
  return answer;
}
function isAnswer(answer) {
  if (typeof answer !== "object" || answer === null) return false;
  return "data" in answer || "errors" in answer && Array.isArray(answer.errors);
}
function retryAfter({ headers }) {
  const seconds = Number.parseInt(headers.get("retry-after") ?? "", 10);
  return seconds >= 0 ? seconds : void 0;
}

// ../../clients/typescript/src/values.ts
var DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
function newId(prefix) {
  const random = crypto.getRandomValues(new Uint8Array(16));
  let value = BigInt(Date.now());
  for (const byte of random.subarray(0, 10)) value = value << 8n | BigInt(byte);
  value = value & ~(0xfn << 76n) | 0x7n << 76n;
  value = value & ~(0x3n << 62n) | 0x2n << 62n;
  let text = "";
  for (let at = 125n; at >= 0n; at -= 5n) text += DIGITS[Number(value >> at & 31n)];
  return `${prefix}_${text}`;
}
var KEPT_FOR = 22 * 36e5;
export {
  Http,
  TaskFlowError,
  newId,
  passes,
  pause,
  postOf,
  refused,
  wait
};
