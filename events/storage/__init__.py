"""The database as events see it: reads, the unit of work and the jobs in it; and caches with a bound in bytes."""
