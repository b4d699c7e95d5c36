// The stock WebSocket client with a lone surrogate in a variable: prints the results of that operation and the next.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const closes = [];
const client = createClient({
  url: process.argv[2],
  webSocketImpl: WebSocket,
  retryAttempts: 0,
  lazy: false,
  on: { closed: (event) => closes.push(event.code) },
});
const outcome = (payload) =>
  new Promise((resolve) =>
    client.subscribe(payload, {
      next: ({ data, errors }) => resolve(data ?? errors),
      error: (errors) => resolve(Array.isArray(errors) ? errors.map((one) => one.extensions.code) : String(errors)),
      complete: () => resolve('complete'),
    }),
  );

const query = 'query($name: String!) { hello(name: $name) }';
const half = await outcome({ query, variables: { name: '😀'.slice(0, 1) } });
const whole = await outcome({ query, variables: { name: '😀' } });
console.log(JSON.stringify({ half, whole, closes }));
process.exit(0);
