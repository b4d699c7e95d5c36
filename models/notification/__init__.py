"""What people are told in their inbox: who is concerned by an event, the entries, and how they are read and pruned."""
