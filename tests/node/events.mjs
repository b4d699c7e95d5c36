// The stock client of GraphQL over server-sent events: counts to `to`.
import { createClient } from 'graphql-sse';

const [url, to] = [process.argv[2], Number(process.argv[3])];
const client = createClient({ url, retryAttempts: 0 });
const numbers = [];
await new Promise((resolve, reject) =>
  client.subscribe(
    { query: 'subscription($to: Int!) { ticks(to: $to) { number } }', variables: { to } },
    { next: ({ data }) => numbers.push(data.ticks.number), error: reject, complete: resolve },
  ),
);
client.dispose();
console.log(JSON.stringify({ numbers }));
