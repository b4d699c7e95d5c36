// The stock WebSocket client with a token that expires: the close code makes it refresh the token and reconnect.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, first, second] = process.argv.slice(2);
const numbers = [];
const closes = [];
let token = first;
let cursor;

const client = createClient({
  url,
  webSocketImpl: WebSocket,
  connectionParams: () => ({ authorization: `Bearer ${token}`, ...(cursor && { resume: cursor }) }),
  retryWait: async () => {},
  on: {
    closed: ({ code, reason }) => {
      closes.push([code, reason]);
      if (reason.startsWith('Token expired')) token = second;
    },
  },
});

await new Promise((resolve, reject) =>
  client.subscribe(
    { query: 'subscription { ticks(to: 4, pauseAt: 2) { cursor number } }' },
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
