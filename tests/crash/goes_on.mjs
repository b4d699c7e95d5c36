// The stock WebSocket client, as our guide sets it up: it reconnects by itself with its last cursor. It prints each
// change on a line of its own.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token] = process.argv.slice(2);
let cursor;

const client = createClient({
  url,
  webSocketImpl: WebSocket,
  connectionParams: () => ({ authorization: `Bearer ${token}`, ...(cursor && { resume: cursor }) }),
  retryAttempts: 1000,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
  shouldRetry: () => true,
});
client.on('closed', (event) => console.log(JSON.stringify({ closed: event.code })));
client.subscribe(
  {
    query: `subscription {
      taskChanges {
        __typename
        ... on TaskChange { cursor seq task { id title } }
        ... on StreamReady { cursor replayed }
        ... on StreamReset { cursor reason }
      }
    }`,
  },
  {
    next: ({ data }) => {
      cursor = data.taskChanges.cursor;
      console.log(JSON.stringify(data.taskChanges));
    },
    error: (error) => console.log(JSON.stringify({ error: String(error) })),
    complete: () => console.log(JSON.stringify({ complete: true })),
  },
);
