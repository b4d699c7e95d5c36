"""How an operation is run: mutations, kept answers, selections, batches, and rows as the schema shows them."""
