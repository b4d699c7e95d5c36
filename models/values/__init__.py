"""Values that nouns are made of: instants, ids, names and folded text."""
