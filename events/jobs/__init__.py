"""Work that must not be lost: the queue of jobs, and what runs them."""
