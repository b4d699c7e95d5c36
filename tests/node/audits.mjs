// Runs the audits of GraphQL over HTTP against the given address, and prints one line of JSON with every result.
import { serverAudits } from 'graphql-http';

const audits = serverAudits({ url: process.argv[2], fetchFn: fetch });
const results = await Promise.all(
  audits.map(async ({ id, name, fn }) => {
    const result = await fn();
    return { id, name, status: result.status, reason: result.reason ?? null };
  }),
);
console.log(JSON.stringify(results));
