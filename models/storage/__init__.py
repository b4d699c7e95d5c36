"""How models are stored: column types, building SQL safely, and keyset pages."""
