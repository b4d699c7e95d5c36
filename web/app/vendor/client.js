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

// ../../clients/typescript/src/listeners.ts
function safely(work) {
  try {
    work();
  } catch (error) {
    loudly(error);
  }
}
function loudly(error) {
  setTimeout(() => {
    throw error;
  });
}

// ../../clients/typescript/src/values.ts
function inMemory() {
  let kept = null;
  return {
    load: () => kept,
    save: (value) => {
      kept = value;
    }
  };
}
function alone(name, work) {
  const locks = typeof navigator === "object" ? navigator.locks : void 0;
  return locks ? locks.request(name, work) : work();
}
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

// ../../clients/typescript/src/tokens.ts
var MARGIN = 2e4;
var PASSES = /* @__PURE__ */ new Set(["RATE_LIMITED", "INTERNAL"]);
var STALE = /* @__PURE__ */ new Set(["UNAUTHENTICATED", "TOKEN_EXPIRED"]);
var TokenSource = class {
  constructor(options) {
    this.options = options;
  }
  options;
  tokens = null;
  loading = null;
  renewing = null;
  /** Counts who has come and gone: what was asked for by somebody before is not adopted. */
  turn = 0;
  async userId() {
    await this.load();
    return this.tokens?.userId ?? null;
  }
  /** What `login`, `register` or `resetPassword` has answered. */
  adopt(grant) {
    this.turn += 1;
    return this.take(grant);
  }
  /** Nobody is signed in here any more. */
  forget() {
    this.turn += 1;
    return this.keep(null);
  }
  /** As `token`, for what somebody has begun: nobody goes on with it in another’s name. */
  async tokenOf(userId) {
    const token = await this.token();
    if (userId !== null && this.tokens?.userId !== userId)
      throw new TaskFlowError("UNAUTHENTICATED", "Whoever asked for this is not signed in any more.");
    return token;
  }
  /** One that is good for the next moments; null when nobody is signed in. */
  async token() {
    await this.load();
    const { tokens } = this;
    if (!tokens || Date.now() < tokens.renewAt) return tokens?.token ?? null;
    return this.renew(tokens.token).catch((error) => {
      if (error instanceof TaskFlowError && error.code === "UNREACHABLE") return tokens.token;
      throw error;
    });
  }
  /** A newer one than the `used` one, which the server did not take. Null when there is none. */
  async renew(used) {
    if (this.tokens?.token !== used) return this.tokens?.token ?? null;
    this.renewing ??= alone(this.options.name, () => this.renewOnce(used)).finally(() => {
      this.renewing = null;
    });
    return this.renewing;
  }
  /** Sends a request as somebody, with one renewal: the server refuses one with an old token as a whole. */
  async send(userId, request) {
    const token = await this.tokenOf(userId);
    try {
      return await request(token);
    } catch (error) {
      const stale = error instanceof TaskFlowError && STALE.has(error.code);
      if (!stale || token === null || await this.renew(token) === null) throw error;
      return request(await this.tokenOf(userId));
    }
  }
  /** Another page that shares the store may have done it while this one waited for its turn. */
  async renewOnce(used) {
    const { turn } = this;
    const kept = await this.options.store.load();
    if (turn !== this.turn) return this.tokens?.token ?? null;
    if (kept && kept.token !== used && Date.now() < kept.renewAt) {
      this.tokens = kept;
      return kept.token;
    }
    const before = kept ?? this.tokens;
    const grant = await this.options.refresh(before?.refreshToken ?? null);
    if (turn !== this.turn) return this.tokens?.token ?? null;
    const [problem] = grant.errors;
    if (!problem) await this.take(grant, before?.userId);
    else if (PASSES.has(problem.code)) throw passing(problem);
    else {
      await this.forget();
      this.options.onEnd(problem);
    }
    return this.tokens?.token ?? null;
  }
  load() {
    this.loading ??= this.loadOnce().catch((error) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }
  /** Where a cookie has it, the server is asked whether there is a session. */
  async loadOnce() {
    const { turn } = this;
    const { store, cookie, name, refresh } = this.options;
    const kept = await store.load();
    const grant = kept || !cookie ? null : await alone(name, () => refresh(null));
    if (turn !== this.turn) return;
    const [problem] = grant?.errors ?? [];
    if (problem && PASSES.has(problem.code)) throw passing(problem);
    if (grant && !problem) await this.take(grant);
    else this.tokens = kept;
  }
  take(grant, before = null) {
    const kept = this.keep(tokensOf(grant, before));
    safely(() => this.options.onGrant?.(grant));
    return kept;
  }
  /** First here: with a store that is full, one is signed in for as long as the page lives. */
  async keep(tokens) {
    this.loading = Promise.resolve();
    this.tokens = tokens;
    try {
      await this.options.store.save(tokens);
    } catch (error) {
      loudly(error);
    }
  }
};
var passing = ({ code, message, retryAfter: retryAfter2 }) => new TaskFlowError(code, message, { retryAfter: retryAfter2 ?? void 0 });
function tokensOf({ token, refreshToken = null, expiresIn, user }, before) {
  if (!token || !expiresIn)
    throw new TypeError("There is no session in this answer: select `token refreshToken expiresIn user { id }`.");
  const lifetime = expiresIn * 1e3;
  return {
    token,
    refreshToken,
    userId: user?.id ?? before,
    renewAt: Date.now() + lifetime - Math.min(MARGIN, lifetime / 4)
  };
}
export {
  Http,
  TaskFlowError,
  TokenSource,
  inMemory,
  newId,
  passes,
  pause,
  postOf,
  refused,
  wait
};
