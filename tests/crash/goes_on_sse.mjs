// The stock client of server-sent events, as our guide sets it up: it reconnects by itself with its last cursor.
import { createClient } from 'graphql-sse';

const [url, token] = process.argv.slice(2);
let cursor;

const client = createClient({
  url,
  headers: () => ({ authorization: `Bearer ${token}`, ...(cursor && { 'last-event-id': cursor }) }),
  retryAttempts: 1000,
  retry: () => {
    console.log(JSON.stringify({ closed: true }));
    return new Promise((resolve) => setTimeout(resolve, 200));
  },
});
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
