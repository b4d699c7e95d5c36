/** GraphQL documents of reports. */

/** @type {Operation<'ReadReport'>} */
export const REPORT = `query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
  report(filter: $filter, from: $from, to: $to, interval: $interval) {
    points { date created completed cancelled open scope done }
    leadTime { count mean p50 p85 p95 }
    cycleTime { count mean p50 p85 p95 }
  }
}`
