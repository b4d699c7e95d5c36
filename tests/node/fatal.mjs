// Prints whether the stock client reconnects after a close with each of the given codes.
import { createClient } from 'graphql-ws';
import WebSocket, { WebSocketServer } from 'ws';

const outcome = {};
for (const code of process.argv.slice(2).map(Number)) {
  let connections = 0;
  const server = new WebSocketServer({ port: 0, handleProtocols: () => 'graphql-transport-ws' });
  server.on('connection', (socket) => {
    connections += 1;
    socket.on('message', (raw) => {
      const message = JSON.parse(raw);
      if (message.type === 'connection_init') socket.send('{"type":"connection_ack"}');
      if (message.type === 'subscribe') {
        if (connections === 1) socket.close(code, 'test');
        else socket.send(JSON.stringify({ id: message.id, type: 'complete' }));
      }
    });
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const client = createClient({
    url: `ws://127.0.0.1:${server.address().port}`,
    webSocketImpl: WebSocket,
    retryWait: async () => {},
  });
  outcome[code] = await new Promise((resolve) =>
    client.subscribe({ query: '{a}' }, { next() {}, error: () => resolve(false), complete: () => resolve(true) }),
  );
  client.terminate();
  server.close();
}
console.log(JSON.stringify(outcome));
