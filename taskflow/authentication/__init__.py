"""Who a caller is: tokens, passwords, and limits on guessing."""
