"""What clients see: the types, inputs, enums and errors of the public contract. No query is written here."""
