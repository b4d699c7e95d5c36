// The stock WebSocket client: counts to `to`, and reconnects by itself with its last cursor when it is closed.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const url = process.argv[2];
const [to, pauseAt] = [Number(process.argv[3]), Number(process.argv[4] ?? 0)];
const numbers = [];
const closes = [];
let cursor;

const client = createClient({
  url,
  webSocketImpl: WebSocket,
  connectionParams: () => (cursor ? { resume: cursor } : {}),
  retryWait: async () => {},
  shouldRetry: () => true,
  on: { closed: (event) => closes.push(event.code) },
});

await new Promise((resolve, reject) =>
  client.subscribe(
    {
      query: 'subscription($to: Int!, $pauseAt: Int!) { ticks(to: $to, pauseAt: $pauseAt) { cursor number } }',
      variables: { to, pauseAt },
    },
    {
      next: ({ data }) => {
        cursor = data.ticks.cursor;
        numbers.push(data.ticks.number);
      },
      error: reject,
      complete: resolve,
    },
  ),
);
await client.dispose();
console.log(JSON.stringify({ numbers, closes }));
