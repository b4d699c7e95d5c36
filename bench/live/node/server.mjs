// The peer on Node: graphql-ws over ws as their documentation sets them up, a queue for each subscriber.
import { createServer } from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const schema = buildSchema(`
  type Query { ok: Boolean }
  type Subscription { taskChanges: TaskChange! }
  type TaskChange { seq: Int! action: String! transition: String! occurredAt: String! task: Task }
  type Task { id: ID! title: String! status: Status! priority: Priority! dueDate: String updatedAt: String! assignee: User }
  type User { id: ID! name: String! }
  enum Status { PENDING IN_PROGRESS COMPLETED CANCELLED }
  enum Priority { LOW MEDIUM HIGH URGENT }
`);

const subscribers = new Set();
let seq = 0;

function change(title) {
  seq += 1;
  return {
    seq,
    action: 'CREATED',
    transition: 'ENTERED',
    occurredAt: new Date().toISOString(),
    task: {
      id: `task_01jxyz0000000000000${seq}`,
      title,
      status: 'PENDING',
      priority: 'MEDIUM',
      dueDate: '2026-12-01',
      updatedAt: '2026-11-20T10:11:12.123Z',
      assignee: { id: 'user_01jxyz000000000000000001', name: 'Alice Johnson' },
    },
  };
}

async function* listen() {
  const waiting = [];
  let wake;
  const hear = (one) => {
    waiting.push(one);
    wake?.();
  };
  subscribers.add(hear);
  try {
    yield { taskChanges: change('ready') };
    for (;;) {
      while (waiting.length) yield { taskChanges: waiting.shift() };
      await new Promise((resolve) => (wake = resolve));
    }
  } finally {
    subscribers.delete(hear);
  }
}

const server = createServer(async (request, response) => {
  const asked = new URL(request.url, 'http://localhost').searchParams;
  for (let number = 0; number < Number(asked.get('events')); number += 1) {
    const one = change(asked.get('title'));
    for (const hear of subscribers) hear(one);
    await new Promise(setImmediate);
  }
  response.end();
});
useServer({ schema, roots: { subscription: { taskChanges: listen } } }, new WebSocketServer({ server, path: '/graphql' }));
server.listen(Number(process.argv[2]), '127.0.0.1');
