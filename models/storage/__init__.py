"""How models are kept: column types, SQL put together safely, and keyset pages."""
