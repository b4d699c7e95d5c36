// Apollo Client over multipart HTTP: counts to `to`; where the stream pauses, it prints the results so far.
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';

const [url, to, pauseAt] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4] ?? 0)];
const PATIENCE_MS = 5000; // far below the heartbeat, which would push out an event that is held back

const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() });
const query = gql('subscription($to: Int!, $pauseAt: Int!) { ticks(to: $to, pauseAt: $pauseAt) { number } }');
const numbers = [];
await new Promise((resolve, reject) => {
  setTimeout(resolve, PATIENCE_MS).unref();
  client.subscribe({ query, variables: { to, pauseAt } }).subscribe({
    next: ({ data, error }) => (error ? reject(error) : numbers.push(data.ticks.number) === pauseAt && resolve()),
    error: reject,
    complete: resolve,
  });
});
console.log(JSON.stringify({ numbers }));
process.exit(0); // the stream may go on
