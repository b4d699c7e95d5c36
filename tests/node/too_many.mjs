// The stock client, refused because its caller has too many connections. At its third attempt a place is free.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const options = { url: process.argv[2], webSocketImpl: WebSocket };
const query = 'subscription { ticks(to: 2, pauseAt: 1) { number } }';
const first = createClient(options);
await new Promise((resolve) => first.subscribe({ query }, { next: resolve, error() {}, complete() {} }));

const tries = [];
const closes = [];
const second = createClient({
  ...options,
  on: { closed: (event) => closes.push([event.code, event.reason]) },
  retryWait: async (retries) => {
    tries.push(retries);
    if (retries === 2) await first.dispose();
  },
});
const number = await new Promise((resolve) =>
  second.subscribe({ query }, { next: ({ data }) => resolve(data.ticks.number), error: resolve, complete() {} }),
);
console.log(JSON.stringify({ tries, closes: closes.slice(0, 3), number }));
process.exit(0);
