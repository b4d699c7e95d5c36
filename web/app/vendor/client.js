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
var MOST_ASKED = 12e4;
var MOST_FAULTS = 5;
function pause(failed, random = Math.random) {
  return SHORTEST / 2 + random() * Math.min(LONGEST, SHORTEST * 2 ** failed);
}
function pauseAfter(error, failed, random = Math.random) {
  const { retryAfter: retryAfter2 } = error;
  if (retryAfter2 === void 0) return pause(failed, random);
  return Math.min(Math.max(retryAfter2 * 1e3, SHORTEST), MOST_ASKED) + random() * 500;
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
var mayPass = (error, failed) => passes(error) || error instanceof TaskFlowError && error.code === "INTERNAL" && failed <= MOST_FAULTS;

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
  /** The response, whatever its status. */
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
var newKey = () => newId("key");
var KEPT_FOR = 22 * 36e5;
var ONE_HOUR = 36e5;
function keyIsGood(since, now = Date.now()) {
  return now - since < KEPT_FOR && since - now < ONE_HOUR;
}

// ../../clients/typescript/src/queue.ts
var MOST_CONFLICTS = 5;
var SIGNED_OUT = /* @__PURE__ */ new Set(["UNAUTHENTICATED", "TOKEN_EXPIRED"]);
var Queue = class {
  constructor(sender, options) {
    this.sender = sender;
    this.options = options;
    this.loaded = this.load();
    this.loaded.catch(() => {
    });
  }
  sender;
  options;
  writes = [];
  callers = /* @__PURE__ */ new Map();
  loaded;
  sending = null;
  changing = Promise.resolve();
  closed = new AbortController();
  hurry = () => {
  };
  /** The changes that the server has not answered, in order. */
  get waiting() {
    return this.writes;
  }
  /**
   * Adds a mutation of one field with `@idempotent(key: $key)`. It is stored when the promise `kept` resolves, and sent
   * in its turn; `settled` resolves with the answer, and never rejects. A `key` among the variables is its key.
   */
  add(document, variables, note) {
    const query = String(document);
    if (!/@idempotent\s*\(\s*key\s*:\s*\$key\b/.test(query))
      throw new TypeError("A change that waits needs @idempotent(key: $key).");
    const { key = newKey(), ...given } = variables;
    const write = { key, query, variables: given, userId: null, sentAt: null, note };
    const settled = new Promise((resolve) => this.callers.set(write.key, resolve));
    const kept = this.keepNew(write);
    kept.then(
      () => this.start().catch(loudly),
      (error) => this.answer(write.key, problem("INTERNAL", `It could not be kept: ${error}`))
    );
    return { kept, settled };
  }
  /** Sends the waiting changes now; ends when nothing is left that can be sent. Call it when somebody has signed in. */
  send() {
    this.hurry();
    return this.start();
  }
  /** Stops sending. Waiting changes stay in the store; their `settled` does not resolve any more. */
  close() {
    this.closed.abort(new DOMException("The queue was closed.", "AbortError"));
  }
  start() {
    this.sending ??= this.sendAll();
    return this.sending;
  }
  async load() {
    this.writes = await this.options.store.load() ?? [];
  }
  async keepNew(write) {
    await this.loaded;
    const userId = await this.sender.userId();
    const { most = 1e3 } = this.options;
    await this.change((writes) => {
      if (writes.length >= most) throw new RangeError(`More than ${most} changes can\u2019t wait.`);
      return [...writes, { ...write, userId }];
    });
  }
  async sendAll() {
    try {
      await this.loaded;
      await this.sendEach();
    } catch (error) {
      if (!this.closed.signal.aborted) throw error;
    } finally {
      this.sending = null;
    }
  }
  async sendEach() {
    for (let failed = 0; !this.closed.signal.aborted; ) {
      let userId = null;
      try {
        userId = await this.sender.userId();
        const write = this.writes.find((one) => one.userId === userId);
        if (!write) return;
        await this.sendOne(write, failed);
        failed = 0;
      } catch (error) {
        if (!(error instanceof TaskFlowError)) throw error;
        if (SIGNED_OUT.has(error.code)) {
          if (userId === await this.sender.userId()) return;
          continue;
        }
        failed += 1;
        const hurried = new Promise((resolve) => this.hurry = resolve);
        await Promise.race([this.sender.wait(pauseAfter(error, failed), this.closed.signal), hurried]);
      }
    }
  }
  async sendOne(write, failed) {
    let now = write;
    for (let conflicts = 1; ; conflicts += 1) {
      if (now.sentAt !== null && !keyIsGood(now.sentAt)) return this.settle(now, UNCERTAIN);
      if (now.sentAt === null) now = await this.exchange(now, { ...now, sentAt: Date.now() });
      const result = await this.ask(now, failed);
      const conflict = result.errors.find(({ code }) => code === "CONFLICT");
      if (!conflict || conflicts > MOST_CONFLICTS) return this.settle(now, result);
      const variables = await this.options.onConflict?.(now, conflict) ?? null;
      if (variables === null) return this.settle(now, result);
      now = await this.exchange(now, { ...now, variables, key: newKey(), sentAt: null });
    }
  }
  /** Returns an error that a retry would not mend as the result, so that the next change has its turn. */
  async ask(write, failed) {
    try {
      return await this.sender.send(write, this.closed.signal);
    } catch (error) {
      if (!(error instanceof TaskFlowError) || mayPass(error, failed + 1) || SIGNED_OUT.has(error.code)) throw error;
      return problem(error.code, error.message);
    }
  }
  async settle({ key }, result) {
    const write = this.writes.find((one) => one.key === key);
    await this.change((writes) => writes.filter((one) => one.key !== key));
    if (write) safely(() => this.options.onSettled?.(write, result));
    this.answer(key, result);
  }
  answer(key, result) {
    this.callers.get(key)?.(result);
    this.callers.delete(key);
  }
  async exchange(before, after) {
    await this.change((writes) => writes.map((one) => one.key === before.key ? after : one));
    const caller = this.callers.get(before.key);
    this.callers.delete(before.key);
    if (caller) this.callers.set(after.key, caller);
    return after;
  }
  /** One after the other: what is added while the store is slow is not lost. A change counts once it is stored. */
  change(next) {
    const changed = this.changing.then(async () => {
      this.closed.signal.throwIfAborted();
      const writes = next(this.writes);
      await this.options.store.save(writes.length ? writes : null);
      this.writes = writes;
    });
    this.changing = changed.catch(() => {
    });
    return changed;
  }
};
var UNCERTAIN = problem("UNCERTAIN", "It was sent a day ago, and may have been done: look before you do it again.");
function problem(code, message) {
  return { ok: false, payload: null, errors: [{ code, message, path: [] }] };
}

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
  /** Counts sign-ins and sign-outs: an answer that was requested before the last of them is not adopted. */
  turn = 0;
  async userId() {
    await this.load();
    return this.tokens?.userId ?? null;
  }
  /** Takes the answer of `login`, `register` or `resetPassword`. */
  adopt(grant) {
    this.turn += 1;
    return this.take(grant);
  }
  /** Forgets the tokens: nobody is signed in here any more. */
  forget() {
    this.turn += 1;
    return this.keep(null);
  }
  /** As `token`, for work that this user has begun: fails if somebody else is signed in by now. */
  async tokenOf(userId) {
    const token = await this.token();
    if (userId !== null && this.tokens?.userId !== userId)
      throw new TaskFlowError("UNAUTHENTICATED", "Whoever asked for this is not signed in any more.");
    return token;
  }
  /** A token that is valid for the next moments; null when nobody is signed in. */
  async token() {
    await this.load();
    const { tokens } = this;
    if (!tokens || Date.now() < tokens.renewAt) return tokens?.token ?? null;
    return this.renew(tokens.token).catch((error) => {
      if (error instanceof TaskFlowError && error.code === "UNREACHABLE") return tokens.token;
      throw error;
    });
  }
  /** A newer token than `used`, which the server has refused. Null when there is none. */
  async renew(used) {
    if (this.tokens?.token !== used) return this.tokens?.token ?? null;
    this.renewing ??= alone(this.options.name, () => this.renewOnce(used)).finally(() => {
      this.renewing = null;
    });
    return this.renewing;
  }
  /** Sends a request as this user, with one renewal: the server refuses a request with an old token as a whole. */
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
  /** Another page that shares the store may have renewed the token while this one waited for its turn. */
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
    const [problem2] = grant.errors;
    if (!problem2) await this.take(grant, before?.userId);
    else if (PASSES.has(problem2.code)) throw passing(problem2);
    else {
      await this.forget();
      this.options.onEnd(problem2);
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
  /** If the refresh token is in a cookie, the server is asked whether there is a session. */
  async loadOnce() {
    const { turn } = this;
    const { store, cookie, name, refresh } = this.options;
    const kept = await store.load();
    const grant = kept || !cookie ? null : await alone(name, () => refresh(null));
    if (turn !== this.turn) return;
    const [problem2] = grant?.errors ?? [];
    if (problem2 && PASSES.has(problem2.code)) throw passing(problem2);
    if (grant && !problem2) await this.take(grant);
    else this.tokens = kept;
  }
  take(grant, before = null) {
    const kept = this.keep(tokensOf(grant, before));
    safely(() => this.options.onGrant?.(grant));
    return kept;
  }
  /** Sets them here first: if the store is full, the user stays signed in for as long as the page is open. */
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
  Queue,
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
