// The peer on Node: Mercurius on Fastify with its JIT and its loaders, as their documentation sets them up, and pg.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

const [database, port] = process.argv.slice(2);
const STATUSES = ['PENDING', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'];
const PRIORITIES = ['LOW', 'MEDIUM', 'HIGH', 'URGENT'];
const COLUMNS =
  'id, key, title, status, priority, due_on, due_at, created_at, team_id, creator_id, assignee_id';

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pool = new pg.Pool({ connectionString: database, max: 4 });
const me = (await pool.query("SELECT id FROM users WHERE email = 'alice@example.com'")).rows[0].id;
const mine = (await pool.query('SELECT team_id FROM memberships WHERE user_id = $1', [me])).rows.map((row) => row.team_id);

const schema = `
  type Query { task(id: ID!): Task tasks(first: Int, filter: TaskFilter): TaskConnection dashboardStats(maxAge: Int): DashboardStats }
  input TaskFilter { status: TaskStatusFilter }
  input TaskStatusFilter { eq: Status }
  type TaskConnection { nodes: [Task!]! totalCount: Int! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Task {
    id: ID! key: String! title: String! status: Status! priority: Priority! dueDate: String overdue: Boolean!
    createdAt: String! creator: User assignee: User team: Team!
  }
  type User { id: ID! name: String! }
  type Team { id: ID! name: String! }
  type DashboardStats {
    totalTasks: Int! pending: Int! inProgress: Int! completed: Int! cancelled: Int! overdue: Int! dueToday: Int!
    unassigned: Int! byPriority: [PriorityCount!]!
  }
  type PriorityCount { priority: Priority! count: Int! }
  enum Status { ${STATUSES.join(' ')} }
  enum Priority { ${PRIORITIES.join(' ')} }
`;

const resolvers = {
  Query: {
    task: async (_, { id }) => {
      const { rows } = await ask('task', `SELECT ${COLUMNS} FROM tasks WHERE id = $1 AND team_id = ANY($2)`, [id, mine]);
      return rows.length ? shown(rows[0]) : null;
    },
    tasks: async (_, { first, filter }) => {
      const values = [mine, STATUSES.indexOf(filter.status.eq)];
      const here = 'team_id = ANY($1) AND status = $2 AND deleted_at IS NULL';
      const newest = `SELECT ${COLUMNS} FROM tasks WHERE ${here} ORDER BY created_at DESC, id DESC LIMIT $3`;
      const [{ rows }, counted] = await Promise.all([
        ask('tasks', newest, [...values, first + 1]),
        ask('count', `SELECT count(*) AS n FROM tasks WHERE ${here}`, values),
      ]);
      const nodes = rows.slice(0, first);
      const last = nodes.at(-1);
      const endCursor = last ? Buffer.from(`${last.created_at} ${last.id}`).toString('base64url') : null;
      return { nodes: nodes.map(shown), totalCount: counted.rows[0].n, pageInfo: { hasNextPage: rows.length > first, endCursor } };
    },
    dashboardStats: async () => {
      const { rows } = await ask('look', 'SELECT sum(seq) AS at FROM stream_heads', []);
      if (rows[0].at !== keptAt) {
        kept = await counted();
        keptAt = rows[0].at;
      }
      return kept;
    },
  },
};

const loaders = {
  Task: {
    creator: (tasks) => named('users', tasks.map(({ obj }) => obj.creatorId)),
    assignee: (tasks) => named('users', tasks.map(({ obj }) => obj.assigneeId)),
    team: (tasks) => named('teams', tasks.map(({ obj }) => obj.teamId)),
  },
};

// Statistics, and how far the log had come when they were counted.
let kept;
let keptAt;

async function counted() {
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'America/New_York' });
  const { rows } = await pool.query(
    `SELECT status, priority, count(*) AS n,
       count(*) FILTER (WHERE status < 2 AND due_at <= $2) AS overdue,
       count(*) FILTER (WHERE status < 2 AND due_on = $3) AS today,
       count(*) FILTER (WHERE status < 2 AND assignee_id IS NULL) AS unassigned
     FROM tasks WHERE team_id = ANY($1) AND deleted_at IS NULL GROUP BY status, priority`,
    [mine, Date.now(), today],
  );
  const sum = (column, which = () => true) => rows.filter(which).reduce((total, row) => total + row[column], 0);
  const [pending, inProgress, completed, cancelled] = STATUSES.map((_, at) => sum('n', (row) => row.status === at));
  return {
    totalTasks: sum('n'),
    pending,
    inProgress,
    completed,
    cancelled,
    overdue: sum('overdue'),
    dueToday: sum('today'),
    unassigned: sum('unassigned'),
    byPriority: PRIORITIES.map((priority, at) => ({
      priority,
      count: sum('n', (row) => row.priority === at && row.status < 2),
    })),
  };
}

async function named(table, ids) {
  const { rows } = await ask(table, `SELECT id, name FROM ${table} WHERE id = ANY($1)`, [[...new Set(ids)]]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

// A name makes it a prepared statement.
function ask(name, text, values) {
  return pool.query({ name, text, values });
}

function shown(row) {
  return {
    id: row.id,
    key: row.key,
    title: row.title,
    status: STATUSES[row.status],
    priority: PRIORITIES[row.priority],
    dueDate: row.due_on,
    overdue: row.due_at !== null && row.due_at <= Date.now() && row.status < 2,
    createdAt: new Date(row.created_at).toISOString(),
    creatorId: row.creator_id,
    assigneeId: row.assignee_id,
    teamId: row.team_id,
  };
}

const app = Fastify();
app.register(mercurius, { schema, resolvers, loaders, jit: 1 });
app.get('/health', async () => 'ok');
await app.listen({ port: Number(port), host: '127.0.0.1' });
